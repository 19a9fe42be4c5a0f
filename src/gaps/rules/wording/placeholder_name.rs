//! Reports titles that are placeholders.

use crate::gaps::title_words::{TitleWords, TitledItem};
use crate::gaps::word_list::{BuiltInWords, RuleWords, WordList};
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, TitleIssue};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "placeholder-name",
    family: Family::Wording,
    level: Level::Warning,
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
    check: Check::Title(check),
};

static WORDS: BuiltInWords = BuiltInWords::new(include_str!("../../words/placeholders.txt"));

static NUMBERED: BuiltInWords =
    BuiltInWords::new(include_str!("../../words/numbered_placeholders.txt"));

/// The word lists of this rule as the project has customized them.
pub(crate) struct PlaceholderWords {
    words: RuleWords,
    /// Titles that are placeholders if a number follows.
    numbered: RuleWords,
}

impl PlaceholderWords {
    pub(crate) fn new(context: &RuleContext) -> Self {
        let removed = context.words_option(RULE.id, WordList::REMOVE);
        Self {
            words: context.word_list(RULE.id, &WORDS),
            numbered: NUMBERED.customized(&[], removed),
        }
    }

    /// Whether a title is a placeholder.
    pub(crate) fn matches(&self, title: &TitledItem) -> bool {
        self.words.covers(&title.words)
            || is_letter_or_punctuation(title.text)
            || self.matches_numbered(title.text)
    }

    fn matches_numbered(&self, title: &str) -> bool {
        let stem = title.trim_end_matches(|c: char| c.is_ascii_digit());
        if stem.len() == title.len() {
            return false;
        }
        let stem = TitleWords::new(stem);
        self.numbered.equals(&stem) || self.words.covers(&stem)
    }
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

fn check(title: &TitledItem, issue: &TitleIssue) -> Option<Finding> {
    let TitleIssue::Placeholder = issue else {
        return None;
    };
    let message = message!(
        "placeholder-name.finding",
        title = MessageValue::title(title.text)
    );
    Some(Finding::new(&RULE, title.item, message))
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
