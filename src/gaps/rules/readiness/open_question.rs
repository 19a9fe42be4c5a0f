//! Reports questions without an answer that concern the next release.

use super::{items_concerning, unanswered_notes};
use crate::format::RuleOptionSpec;
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{NoteKind, ReleaseIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

const TAGS: RuleOptionSpec = RuleOptionSpec::words("tags", "Tags that mark a story as a question.");

pub(crate) static RULE: Rule = Rule {
    id: "open-question",
    family: Family::Readiness,
    level: Level::Warning,
    before: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with PayPal
            release: mvp
            questions:
              - Do parents trust PayPal on a phone?
"#,
    after: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with PayPal
            release: mvp
            questions:
              - text: Do parents trust PayPal on a phone?
                answer: 14 of the 18 we asked do
"#,
    options: &[TAGS],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(release) = map.next_release() else {
        return Vec::new();
    };
    let items = items_concerning(context, release).into_iter();
    items
        .flat_map(|item| {
            let questions =
                unanswered_notes(map, item, NoteKind::Question).map(|(subject, text)| {
                    let message = message!(
                        "open-question.finding",
                        question = MessageValue::markdown(text),
                        release = MessageValue::title(context.release_name(release)),
                    );
                    Finding::new(&RULE, subject, message)
                });
            tag_finding(context, item, release)
                .into_iter()
                .chain(questions)
        })
        .collect()
}

/// The finding about a story that one of its tags marks as a question.
fn tag_finding(context: &RuleContext, item: RuleItem, release: ReleaseIx) -> Option<Finding> {
    let RuleItem::Story(story) = item else {
        return None;
    };
    let tags = context.words_option(RULE.id, TAGS);
    let is_question_tag = |tag: &&String| {
        let tag = tag.to_lowercase();
        tags.iter().any(|other| other.to_lowercase() == tag)
    };
    let tag = context.map[story].tags.iter().find(is_question_tag)?;
    if context.map.is_done(story) {
        return None;
    }
    let message = message!(
        "open-question.tag",
        story = MessageValue::title(context.story_title(story)),
        tag = MessageValue::title(tag),
        release = MessageValue::title(context.release_name(release)),
    );
    Some(Finding::new(&RULE, item, message))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_on_every_question_that_concerns_the_next_release() {
        check(
            &RULE,
            r#"title: Groceries
questions:
  - Is it legal?
#   ^^^^^^^^^^^^ warning: `Second` depends on an open question: `Is it legal?`
releases:
  - release: First
    status: released
    questions: Did it help?
  - release: Second
    questions: [When?, {text: Where?, answer: Here}]
#               ^^^^^ warning: `Second` depends on an open question: `When?`
activities:
  - activity: Find
    questions: How?
    tasks:
      - task: Search
        stories: [By name: First]
  - activity: Pay
    questions: Who pays?
#              ^^^^^^^^^ warning: `Second` depends on an open question: `Who pays?`
    tasks:
      - task: Pay cash
        questions: Which coins?
#                  ^^^^^^^^^^^^ warning: `Second` depends on an open question: `Which coins?`
        stories:
          - story: Count coins
            release: Second
            questions:
              - May I?
#               ^^^^^^ warning: `Second` depends on an open question: `May I?`
              - Must I?
#               ^^^^^^^ warning: `Second` depends on an open question: `Must I?`
          - Get change: Second
          - story: Keep change
            questions: All of it?
      - task: Pay card
        questions: Which card?
        stories:
          - story: Tap
            release: First
            questions: Too late?
"#,
        );
    }

    #[test]
    fn questions_of_an_empty_release_count() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - release: First
    questions: What is in it?
#              ^^^^^^^^^^^^^^ warning: `First` depends on an open question: `What is in it?`
  - Second
activities:
  - activity: Pay
    questions: Who pays?
    tasks:
      - task: Pay cash
        stories: [Count coins: Second]
"#,
        );
    }

    #[test]
    fn a_project_sets_tags_of_questions() {
        let map = r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: Count coins
#                  ^^^^^^^^^^^ warning: `First` depends on an open question: `Count coins` has the tag `Spike`
            release: First
            tags: [slow, Spike]
          - story: Get change
            release: First
            tags: spike
            status: done
          - story: Keep change
            release: Second
            tags: spike
"#;
        let project = "gaps:\n  open-question:\n    tags: [spike]\n";
        Fixture::new(&RULE).with_project_file(project).check(map);
        let quiet: Vec<&str> = map.lines().filter(|line| !line.starts_with('#')).collect();
        check(&RULE, &quiet.join("\n"));
    }
}
