//! Reports stories whose title describes a part of the user interface.

use crate::gaps::title_words::TitledItem;
use crate::gaps::word_list::{BuiltInWords, RuleWords, WordList};
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, TitleIssue};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "screen-words",
    family: Family::Wording,
    level: Level::Note,
    before: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Choose the delivery
        stories:
          - Date picker on the summary screen
"#,
    after: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Choose the delivery
        stories:
          - Pick a day when I am at home
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check: Check::Title(check),
};

static WORDS: BuiltInWords = BuiltInWords::new(include_str!("../../words/screen.txt"));

/// The word list of this rule as the project has customized it.
pub(crate) fn word_list(context: &RuleContext) -> RuleWords {
    context.word_list(RULE.id, &WORDS)
}

fn check(title: &TitledItem, issue: &TitleIssue) -> Option<Finding> {
    let TitleIssue::ScreenWord(word) = issue else {
        return None;
    };
    let message = message!(
        "screen-words.finding",
        title = MessageValue::title(title.text),
        word = MessageValue::title(word),
    );
    Some(Finding::new(&RULE, title.item, message))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_on_stories_that_describe_the_screen() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Press the button
        stories:
          - Add a Submit button
#           ^^^^^^^^^^^^^^^^^^^ note: `Add a Submit button` describes the screen (`Submit button`), not what users do
          - Country drop-downs
#           ^^^^^^^^^^^^^^^^^^ note: `Country drop-downs` describes the screen (`drop downs`), not what users do
          - Show a summary screen
#           ^^^^^^^^^^^^^^^^^^^^^ note: `Show a summary screen` describes the screen (`summary screen`), not what users do
"#,
        );
    }

    #[test]
    fn fields_screens_and_everyday_words_are_fine() {
        check(
            &RULE,
            r#"title: A day out
activities:
  - activity: Walk
    tasks:
      - task: Cross the field
        stories:
          - See the field on a big screen
          - Eat in the pop-up restaurant
          - Plan a multi-modal trip
          - Press "Stop button" on the bus
          - Put a shortcut on my home screen
          - Choose from the menu
          - Fill in the form at the desk
"#,
        );
    }

    #[test]
    fn a_project_adds_and_removes_words() {
        Fixture::new(&RULE)
            .with_project_file(
                "gaps:\n  screen-words:\n    add: [lightbox]\n    remove: [button]\n",
            )
            .check(
                r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Choose buttons for my shirt
          - Lightbox
#           ^^^^^^^^ note: `Lightbox` describes the screen (`Lightbox`), not what users do
"#,
            );
    }
}
