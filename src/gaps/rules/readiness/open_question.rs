//! Reports questions without an answer that concern the next release.

use super::{items_concerning, unanswered_notes};
use crate::format::RuleOptionSpec;
use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::map::{NoteKind, ReleaseIx};
use crate::text::Level;

const TAGS: RuleOptionSpec =
    RuleOptionSpec::words("tags", "Tags of stories that are questions themselves.");

pub(crate) static RULE: Rule = Rule {
    id: "open-question",
    family: Family::Readiness,
    level: Level::Warning,
    looks_for: "A question without an answer bears on the next release. It stands on one of its stories, on the release, on a task or an activity where it has a story, or on the map. A project can name tags of stories that are questions themselves.",
    why: "Whoever builds it will answer the question in passing, and people will live with an answer that nobody decided on.",
    advice: "answer it (`{text, answer}` keeps both), or find out who can before its story begins",
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
                    let message = Phrase::from_title(text)
                        .and(" has no answer, and ")
                        .and_title(context.release_name(release))
                        .and(" depends on it");
                    Finding::new(&RULE, subject, message)
                });
            tag_finding(context, item, release)
                .into_iter()
                .chain(questions)
        })
        .collect()
}

/// The finding about a story that is itself a question because of one of its tags.
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
    let message = Phrase::from_title(context.story_title(story))
        .and(" is an open question by its tag ")
        .and_title(tag)
        .and(", and ")
        .and_title(context.release_name(release))
        .and(" depends on it");
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
#   ^^^^^^^^^^^^ warning: `Is it legal?` has no answer, and `Second` depends on it
releases:
  - release: First
    status: released
    questions: Did it help?
  - release: Second
    questions: [When?, {text: Where?, answer: Here}]
#               ^^^^^ warning: `When?` has no answer, and `Second` depends on it
activities:
  - activity: Find
    questions: How?
    tasks:
      - task: Search
        stories: [By name: First]
  - activity: Pay
    questions: Who pays?
#              ^^^^^^^^^ warning: `Who pays?` has no answer, and `Second` depends on it
    tasks:
      - task: Pay cash
        questions: Which coins?
#                  ^^^^^^^^^^^^ warning: `Which coins?` has no answer, and `Second` depends on it
        stories:
          - story: Count coins
            release: Second
            questions:
              - May I?
#               ^^^^^^ warning: `May I?` has no answer, and `Second` depends on it
              - Must I?
#               ^^^^^^^ warning: `Must I?` has no answer, and `Second` depends on it
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
#              ^^^^^^^^^^^^^^ warning: `What is in it?` has no answer, and `First` depends on it
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
#                  ^^^^^^^^^^^ warning: `Count coins` is an open question by its tag `Spike`, and `First` depends on it
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
