//! Reports questions without an answer that concern the next release.

use super::{items_concerning, unanswered_notes};
use crate::format::RuleOptionSpec;
use crate::gaps::rules::wording::is_question;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{NoteKind, ReleaseIx, StoryIx, StoryMap};
use crate::messages::{MessageValue, message};
use crate::text::Level;

const TAGS: RuleOptionSpec = RuleOptionSpec::words(
    "tags",
    "Tags that mark a story as a question; by default needs-attention, question, tbc, tbd, to-clarify and spike.",
);

pub(crate) static RULE: Rule = Rule {
    id: "open-question",
    family: Family::Readiness,
    level: Level::Warning,
    bears_on: BearsOn::NextRelease,
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

/// The tags that mark a story as a question in a project that doesn't set the option.
const DEFAULT_TAGS: [&str; 6] = [
    "needs-attention",
    "question",
    "tbc",
    "tbd",
    "to-clarify",
    "spike",
];

/// Whether a story has a question that this rule reports.
pub(crate) fn has_open_question(context: &RuleContext, story: StoryIx) -> bool {
    let mut questions = unanswered_notes(context.map, RuleItem::Story(story), NoteKind::Question);
    context.is_on(&RULE) && questions.next().is_some()
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(release) = map.next_release() else {
        return Vec::new();
    };
    let items = items_concerning(context, release).into_iter();
    items
        .flat_map(|item| {
            let questions = unanswered_notes(map, item, NoteKind::Question);
            let questions = questions.map(move |(subject, text)| {
                let question = MessageValue::markdown(text);
                let release = MessageValue::title(context.release_name(release));
                let message = match item {
                    RuleItem::Story(story) if map.is_done(story) => message!(
                        "open-question.done",
                        story = MessageValue::title(context.story_title(story)),
                        question = question,
                        release = release,
                    ),
                    _ => message!(
                        "open-question.finding",
                        question = question,
                        release = release
                    ),
                };
                Finding::new(&RULE, subject, message)
            });
            tag_finding(context, item, release)
                .into_iter()
                .chain(questions)
        })
        .collect()
}

/// Whether one of a story's tags marks it as a question.
pub(crate) fn has_question_tag(context: &RuleContext, story: StoryIx) -> bool {
    question_tag(context, story).is_some()
}

fn question_tag<'m>(context: &RuleContext<'m>, story: StoryIx) -> Option<&'m str> {
    let own = context.words_option(RULE.id, TAGS);
    let tags: &[&str] = if own.is_empty() { &DEFAULT_TAGS } else { &own };
    let is_question_tag = |tag: &&String| {
        let tag = tag.to_lowercase();
        tags.iter().any(|other| other.to_lowercase() == tag)
    };
    let map: &'m StoryMap = context.map;
    map[story]
        .tags
        .iter()
        .find(is_question_tag)
        .map(String::as_str)
}

/// The finding about a story that one of its tags marks as a question.
fn tag_finding(context: &RuleContext, item: RuleItem, release: ReleaseIx) -> Option<Finding> {
    let RuleItem::Story(story) = item else {
        return None;
    };
    // A done story has its answer, and `question-as-story` reports a title that is a question.
    if context.map.is_done(story) || is_question(context.story_title(story)) {
        return None;
    }
    let tag = question_tag(context, story)?;
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
    fn some_tags_are_questions_by_default_and_a_done_story_says_so() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - {story: Count coins, release: First, tags: [TBD]}
#                   ^^^^^^^^^^^ warning: `First` depends on an open question: `Count coins` has the tag `TBD`
          - {story: Which coins?, release: First, tags: [tbd]}
          - {story: Get change, release: First, status: done, questions: How much?}
#                                                                        ^^^^^^^^^ warning: `Get change` in `First` is done, but its question is open: `How much?`
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
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  open-question:\n    tags: [other]\n")
            .check(&quiet.join("\n"));
    }
}
