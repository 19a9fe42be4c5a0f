//! Reports stories whose title describes a part of the user interface.

use super::finding_about_titles;
use crate::gaps::word_list::WordList;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, TitleIssue, WordSection,
};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "screen-words",
    family: Family::Wording,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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
    needs: &[Requirement::Words(&[WordSection::Screen])],
    check: Check::Map(check),
};

/// So many stories are a habit.
const MIN_STORIES: usize = 3;

/// Fewer are worth talking about if they are more than one of so many.
const MIN_SHARE: usize = 10;

fn check(context: &RuleContext) -> Vec<Finding> {
    let is_screen_word = |issue: &TitleIssue| matches!(issue, TitleIssue::ScreenWord(_));
    let number = context.titles_with_issue(is_screen_word).len();
    if number < MIN_STORIES && number * MIN_SHARE <= context.map.stories.len() {
        return Vec::new();
    }
    finding_about_titles(
        context,
        &RULE,
        is_screen_word,
        |found| {
            message!(
                "screen-words.finding",
                title = found.first,
                word = found.word,
                others = found.others,
            )
            .into_owned()
        },
        &message!("screen-words.also"),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_once_for_stories_that_describe_the_screen() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Press the button
        stories:
          - Add a Submit button
#           ^^^^^^^^^^^^^^^^^^^ note: `Add a Submit button` (`Submit button`) and 2 other stories describe the screen, not what users do
          - Country drop-downs
          - Show a summary screen
"#,
        );
    }

    #[test]
    fn two_stories_of_twenty_are_fine() {
        let others: String = (0..18)
            .map(|at| format!("          - Pay bill {at}\n"))
            .collect();
        check(
            &RULE,
            &format!(
                "title: Groceries\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n          - Add a Submit button\n          - Country drop-downs\n{others}"
            ),
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
          - Put the booking widget on my site
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
