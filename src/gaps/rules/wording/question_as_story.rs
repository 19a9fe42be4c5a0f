//! Reports stories whose title is a question.

use super::finding_about_titles;
use crate::gaps::fix::says_only_its_title;
use crate::gaps::{BearsOn, Check, Family, Finding, Fix, Rule, RuleContext, RuleItem, TitleIssue};
use crate::map::{Change, ItemOrMap, StoryMap, id_from_title};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "question-as-story",
    family: Family::Wording,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
stories:
  - Pay with PayPal
  - Do parents trust PayPal on a phone?
"#,
    after: r#"
stories:
  - story: Pay with PayPal
    questions:
      - Do parents trust PayPal on a phone?
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// Whether a title ends in a question mark; quotes, brackets and spaces after it don't matter. A title
/// of nothing but punctuation is a placeholder.
pub(crate) fn is_question(title: &str) -> bool {
    let is_closing = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\''
                    | '”'
                    | '’'
                    | '»'
                    | '›'
                    | '」'
                    | '』'
                    | ')'
                    | ']'
                    | '}'
                    | '）'
                    | '］'
                    | '】'
            )
    };
    let title = title.trim_end_matches(is_closing);
    title.ends_with(['?', '？', '؟']) && title.contains(char::is_alphanumeric)
}

fn check(context: &RuleContext) -> Vec<Finding> {
    finding_about_titles(
        context,
        &RULE,
        |issue| matches!(issue, TitleIssue::Question),
        |found| {
            message!(
                "question-as-story.finding",
                title = found.first,
                others = found.others
            )
            .into_owned()
        },
        &message!("question-as-story.also"),
    )
}

/// Makes each question one of the task that the card is in: the card says nothing about which of its stories it
/// bears on. A card that says more than its question stays, even if that is only its release.
pub(crate) fn move_questions(map: &StoryMap, items: &[RuleItem]) -> Vec<Fix> {
    let fixes = items.iter().filter_map(|item| {
        let (story, owner) = match *item {
            RuleItem::Story(story) => {
                let owner = RuleItem::for_column(map[story].task?, map).address(map)?;
                (&map[story], ItemOrMap::Item(owner))
            }
            RuleItem::Backlog(position) => (&map.backlog[position], ItemOrMap::Map),
            _ => return None,
        };
        // An id with a number is another story's as soon as the first one of that title is gone.
        let has_own_id = story.id == id_from_title(&story.title.text, "story");
        if !has_own_id || story.release.is_some() || !says_only_its_title(story) {
            return None;
        }
        let put = Change::Put {
            item: owner,
            field: "questions".to_owned(),
            value: story.title.text.clone(),
            before: None,
        };
        let remove = Change::Remove {
            item: item.address(map)?,
        };
        Some(Fix {
            item: *item,
            change: Change::Several(vec![put, remove]),
            may_remove: vec!["story".to_owned()],
        })
    });
    fixes.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_in_any_language() {
        check(
            &RULE,
            r#"title: Einkauf
lang: de
activities:
  - activity: Wie zahlen?
    tasks:
      - task: Womit?
        stories:
          - Nehmen wir Bargeld? )
#           ^^^^^^^^^^^^^^^^^^^^^ note: `Nehmen wir Bargeld? )` and 1 other story are questions, not stories
          - どう払う？
          - Was? zahlen
"#,
        );
    }

    #[test]
    fn question_marks_alone_are_a_placeholder() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: ["???"]
"#,
        );
    }
}
