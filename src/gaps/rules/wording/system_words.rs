//! Reports titles with technical terms.

use crate::gaps::title_words::TitledItem;
use crate::gaps::word_list::{BuiltInWords, RuleWords, WordList};
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, TitleIssue};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "system-words",
    family: Family::Wording,
    level: Level::Warning,
    before: r#"
activities:
  - activity: Get started
    tasks:
      - task: Sign in
        stories:
          - Authenticate via OAuth
          - Expose the profile API
"#,
    after: r#"
activities:
  - activity: Get started
    tasks:
      - task: Sign in
        stories:
          - Sign in with my Google account
          - Use my profile in another app
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check: Check::Title(check),
};

static WORDS: BuiltInWords = BuiltInWords::new(include_str!("../../words/system.txt"));

/// The word list of this rule as the project has customized it.
pub(crate) fn word_list(context: &RuleContext) -> RuleWords {
    context.word_list(RULE.id, &WORDS)
}

fn check(title: &TitledItem, issue: &TitleIssue) -> Option<Finding> {
    let TitleIssue::SystemWord(word) = issue else {
        return None;
    };
    let message = message!(
        "system-words.finding",
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
    fn fires_on_whole_words_in_any_case_and_number() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Build the back-end
#             ^^^^^^^^^^^^^^^^^^ warning: `Build the back-end` uses a technical term: `back end`
    tasks:
      - task: Design database
#             ^^^^^^^^^^^^^^^ warning: `Design database` uses a technical term: `database`
        stories:
          - Authenticate via OAuth
#           ^^^^^^^^^^^^^^^^^^^^^^ warning: `Authenticate via OAuth` uses a technical term: `Authenticate via`
          - Call two rest apis
#           ^^^^^^^^^^^^^^^^^^ warning: `Call two rest apis` uses a technical term: `apis`
          - System sends a receipt
#           ^^^^^^^^^^^^^^^^^^^^^^ warning: `System sends a receipt` uses a technical term: `System sends`
backlog:
  - Read the API documentation
"#,
        );
    }

    #[test]
    fn words_that_people_use_and_quoted_ones_are_fine() {
        check(
            &RULE,
            r#"title: A day out
activities:
  - activity: Stand in the queue
    tasks:
      - task: Ask the server for a table
        stories:
          - Learn what "API" means
          - Follow the rapid capital tour
          - Rest after the index of plants
          - Log in with my password
          - Deploy volunteers to the river
          - Hear how birds migrate to the lake
          - Keep the key in the cloud room
          - Find a book by Kafka
"#,
        );
    }

    #[test]
    fn a_project_adds_and_removes_words() {
        Fixture::new(&RULE)
            .with_project_file(
                "gaps:\n  system-words:\n    add: [mainframe]\n    remove: [API, Back-end]\n",
            )
            .check(
                r#"title: Groceries
activities:
  - activity: Build the back-end
    tasks:
      - task: Read the API
        stories:
          - Ask the mainframes
#           ^^^^^^^^^^^^^^^^^^ warning: `Ask the mainframes` uses a technical term: `mainframes`
"#,
            );
    }

    #[test]
    fn a_map_in_another_language_is_left_alone() {
        check(
            &RULE,
            r#"title: Einkauf
lang: de
activities:
  - activity: Die API fragen
    tasks:
      - task: Backend
        stories: [SQL]
"#,
        );
    }
}
