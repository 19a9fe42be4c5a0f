//! Reports titles that are placeholders.

use crate::gaps::title_words::{TitleWords, TitledItem};
use crate::gaps::word_list::{RuleWords, WordList};
use crate::gaps::word_section::ListSet;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, TitleIssue,
    WordSection,
};
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::collections::HashSet;
use std::sync::OnceLock;

pub(crate) static RULE: Rule = Rule {
    id: "placeholder-name",
    family: Family::Wording,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Misc
        stories:
          - TBD
          - New story 2
"#,
    after: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Get a receipt
        stories:
          - Get the receipt by email
          - Print the receipt in the store
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[Requirement::Words(&[WordSection::Placeholders])],
    check: Check::Map(check),
};

/// The word lists of this rule as the project has customized them.
pub(crate) struct PlaceholderWords {
    words: RuleWords,
    /// Titles that are placeholders if a number follows.
    numbered: RuleWords,
    and: &'static WordList,
    /// Words of [`Self::numbered`] that the map uses in its texts, as a school does `activities`.
    in_use: OnceLock<HashSet<String>>,
}

impl PlaceholderWords {
    pub(crate) fn new(context: &RuleContext) -> Self {
        let removed = context.words_option(RULE.id, WordList::REMOVE);
        let language = context.language_or_any();
        Self {
            words: context.rule_words(RULE.id, WordSection::Placeholders),
            in_use: OnceLock::new(),
            numbered: language.customized(WordSection::NumberedPlaceholders, &[], &removed),
            and: context.words(WordSection::And),
        }
    }

    /// Whether a title is a placeholder.
    pub(crate) fn matches(&self, context: &RuleContext, title: &TitledItem) -> bool {
        let is_listed =
            self.words.covers(&title.words, self.and) && !self.is_in_use(context, &title.words);
        is_listed
            || is_letter_or_punctuation(title.text)
            || may_be_numbered(&title.words) && self.matches_numbered(title.text)
    }

    /// Whether a title is a single word that the map also uses as an everyday word.
    fn is_in_use(&self, context: &RuleContext, title: &TitleWords) -> bool {
        let [word] = title.as_slice() else {
            return false;
        };
        let in_use = || {
            self.in_use
                .get_or_init(|| words_in_use(context, &self.numbered))
        };
        self.numbered.has(word) && in_use().contains(&*word.lower)
    }

    fn matches_numbered(&self, title: &str) -> bool {
        let stem = title.trim_end_matches(|c: char| c.is_ascii_digit());
        if stem.len() == title.len() {
            return false;
        }
        let stem = TitleWords::new(stem);
        self.numbered.equals(&stem) || self.words.covers(&stem, self.and)
    }
}

/// Whether a title may be a placeholder with a number: unless the number is joined to a word, the first word
/// is one of a placeholder.
fn may_be_numbered(title: &TitleWords) -> bool {
    let placeholders = ListSet::for_section(WordSection::Placeholders);
    let numbered = ListSet::for_section(WordSection::NumberedPlaceholders);
    match title.as_slice() {
        [first, .., last] if last.lower.bytes().all(|byte| byte.is_ascii_digit()) => {
            first.lists.meets(placeholders.and(numbered))
        }
        _ => true,
    }
}

/// The words of `list` that titles, descriptions and goals of the map use in lower case, with more words
/// around them.
fn words_in_use(context: &RuleContext, list: &WordList) -> HashSet<String> {
    let map = context.map;
    let details = RuleItem::all(map).filter_map(|item| item.details(map).description.as_deref());
    let other_texts: Vec<TitleWords> = details
        .chain(map.goal.as_deref())
        .map(TitleWords::new)
        .collect();
    let titles = context.titles().iter().map(|title| &title.words);
    let texts = titles
        .chain(&other_texts)
        .filter(|text| text.as_slice().len() > 1);
    let words = texts.flat_map(TitleWords::as_slice);
    let in_use = words.filter(|word| word.typed == word.lower && list.has(word));
    in_use.map(|word| word.lower.clone().into_owned()).collect()
}

/// Whether a title is a single letter, or nothing but punctuation. A single ideograph or emoji is
/// allowed, because it can be a word.
fn is_letter_or_punctuation(title: &str) -> bool {
    let mut rest = (title.chars()).filter(|c| !c.is_whitespace() && !is_punctuation(*c));
    match (rest.next(), rest.next()) {
        (None, _) => true,
        (Some(letter), None) => letter.is_lowercase() || letter.is_uppercase(),
        _ => false,
    }
}

/// Whether a character is punctuation, except for quotes and for signs that can be part of a name
/// or stand for a word: `C++`, `A & B`, `$`.
fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '.' | '?'
            | '!'
            | ','
            | ':'
            | ';'
            | '-'
            | '_'
            | '*'
            | '/'
            | '\\'
            | '|'
            | '~'
            | '#'
            | '('
            | ')'
            | '['
            | ']'
            | '{'
            | '}'
            | '<'
            | '>'
            | '='
            | '¿'
            | '¡'
            | '·'
            | '\u{2010}'..='\u{2027}' | '。' | '、' | '？' | '！' | '・'
    )
}

/// Whether an item is a story that nobody has planned, on a map with releases: it needs no name yet.
fn is_put_off(context: &RuleContext, item: RuleItem) -> bool {
    match item {
        RuleItem::Story(story) => {
            context.map[story].release.is_none() && !context.map.releases.is_empty()
        }
        _ => false,
    }
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let titles = context.titles_with_issue(|issue| matches!(issue, TitleIssue::Placeholder));
    titles
        .iter()
        .filter(|found| !is_put_off(context, found.title.item))
        .map(|found| {
            let title = MessageValue::title(found.title.text);
            let message = message!("placeholder-name.finding", title = title);
            Finding::new(&RULE, found.title.item, message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_on_whole_titles() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Misc.
#             ^^^^^ warning: `Misc.` is a placeholder: it doesn't say what users do
    tasks:
      - task: other stuff
#             ^^^^^^^^^^^ warning: `other stuff` is a placeholder: it doesn't say what users do
        stories:
          - TBD / TODO
#           ^^^^^^^^^^ warning: `TBD / TODO` is a placeholder: it doesn't say what users do
          - "…"
#           ^^^ warning: `…` is a placeholder: it doesn't say what users do
          - x
#           ^ warning: `x` is a placeholder: it doesn't say what users do
          - "New story #2"
#           ^^^^^^^^^^^^^^ warning: `New story #2` is a placeholder: it doesn't say what users do
          - Story 3
#           ^^^^^^^ warning: `Story 3` is a placeholder: it doesn't say what users do
"#,
        );
    }

    #[test]
    fn titles_with_a_placeholder_word_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: See other shops
    tasks:
      - task: Write the to-do list
        stories:
          - Read story 3
          - Learn C++
          - C++
          - "7"
          - 🍎
          - 買
          - Decide what is TBD
          - Test
          - '"A"'
          - Sort by “…”
"#,
        );
    }

    #[test]
    fn what_nobody_has_planned_is_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - TBD
          - TODO: First
#           ^^^^ warning: `TODO` is a placeholder: it doesn't say what users do
"#,
        );
    }

    #[test]
    fn a_project_adds_and_removes_words() {
        Fixture::new(&RULE)
            .with_project_file(
                "gaps:\n  placeholder-name:\n    add: [later]\n    remove: [other, step]\n",
            )
            .check(
                r#"title: Groceries
activities:
  - activity: Other
    tasks:
      - task: Step 1
        stories:
          - Later
#           ^^^^^ warning: `Later` is a placeholder: it doesn't say what users do
"#,
            );
    }
}
