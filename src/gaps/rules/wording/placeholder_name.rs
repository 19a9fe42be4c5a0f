//! A card on which nothing is written yet.

use crate::gaps::words::{BuiltInWords, RuleWords, TitleIssue, TitleWords, TitledItem, WordList};
use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "placeholder-name",
    family: Family::Wording,
    level: Level::Warning,
    looks_for: "A whole title of an activity, a task or a story is a placeholder: TBD, TODO, misc, \"…\", new story, a single letter. English maps only.",
    why: "Somebody meant something by it, and the wall has forgotten what. Nobody can say whether it matters, and it is counted all the same.",
    advice: "write down what people do there, or take it off the wall until somebody knows",
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
          - Have the receipt sent to my email
          - Print the receipt at the till
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check,
};

/// What people write to hold a place.
static WORDS: BuiltInWords = BuiltInWords::new(
    "\
    activity, add later, and more, and so on, asdf, card, epic, item, step, story, task, user story, wip, work in progress, blah, coming soon, dummy, dummy story, et cetera, etc, \
    example story, fill in, fill in later, fixme, foo, foo bar, lorem, lorem ipsum, \
    lorem ipsum dolor sit amet, misc, miscellaneous, miscellaneous story, miscellaneous task, \
    misc story, misc task, more, more stories, more to come, n a, name me, new activity, \
    new card, new item, new story, new task, no name, no title, other, other activity, \
    other feature, other story, other stuff, other task, other thing, placeholder, qwerty, \
    some story, some task, something, something else, stuff, tba, tbc, tbd, thing, \
    to be added, to be announced, to be confirmed, to be continued, to be decided, \
    to be defined, to be determined, to be discussed, to be done, to be written, to do, todo, \
    unnamed, unnamed story, untitled, untitled story, untitled task, various, xx, xxx, xxxx",
);

/// What tools call new cards before a number.
static NUMBERED: BuiltInWords =
    BuiltInWords::new("activity, card, epic, feature, item, step, story, task, user story");

/// What holds a place.
pub(crate) struct PlaceholderWords {
    words: RuleWords,
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

    /// Whether a whole title is one of them.
    pub(crate) fn matches(&self, titled: &TitledItem) -> bool {
        self.words.covers(&titled.words)
            || is_letter_or_less(titled.text)
            || self.matches_numbered(titled.text)
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

/// Whether a title is a single letter, or nothing but punctuation. A lone ideograph is a word
/// and a lone emoji is a choice.
fn is_letter_or_less(title: &str) -> bool {
    let mut rest = (title.chars()).filter(|c| !c.is_whitespace() && !is_punctuation(*c));
    match (rest.next(), rest.next()) {
        (None, _) => true,
        (Some(letter), None) => letter.is_lowercase() || letter.is_uppercase(),
        _ => false,
    }
}

/// Punctuation, but for quotes and for signs with a meaning of their own: `C++`, `A & B`, `$`.
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

fn check(context: &RuleContext) -> Vec<Finding> {
    context
        .readings()
        .filter(|(_, reading)| matches!(reading, TitleIssue::Placeholder))
        .map(|(titled, _)| {
            let message = Phrase::from_title(titled.text)
                .and(" is a placeholder: it does not say what people do");
            Finding::new(&RULE, titled.item, message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_on_titles_that_are_nothing_else() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Misc.
#             ^^^^^ warning: `Misc.` is a placeholder: it does not say what people do
    tasks:
      - task: other stuff
#             ^^^^^^^^^^^ warning: `other stuff` is a placeholder: it does not say what people do
        stories:
          - TBD / TODO
#           ^^^^^^^^^^ warning: `TBD / TODO` is a placeholder: it does not say what people do
          - "…"
#           ^^^ warning: `…` is a placeholder: it does not say what people do
          - x
#           ^ warning: `x` is a placeholder: it does not say what people do
          - "New story #2"
#           ^^^^^^^^^^^^^^ warning: `New story #2` is a placeholder: it does not say what people do
          - Story 3
#           ^^^^^^^ warning: `Story 3` is a placeholder: it does not say what people do
"#,
        );
    }

    #[test]
    fn titles_that_say_something_are_fine() {
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
            .project("gaps:\n  placeholder-name:\n    add: [later]\n    remove: [other, step]\n")
            .check(
                r#"title: Groceries
activities:
  - activity: Other
    tasks:
      - task: Step 1
        stories:
          - Later
#           ^^^^^ warning: `Later` is a placeholder: it does not say what people do
"#,
            );
    }
}
