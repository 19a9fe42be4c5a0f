//! Reports work on later releases while the first one isn't finished.

use crate::gaps::rules::readiness::has_question_tag;
use crate::gaps::rules::wording::is_question;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, StatusKind, StoryIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "work-runs-ahead",
    family: Family::Releases,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases: [mvp, later]
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - {story: Pay with credit card, release: mvp}
          - {story: Get a receipt, release: mvp}
          - {story: Pay with PayPal, release: later, status: doing}
          - {story: Split the bill, release: later, status: doing}
          - {story: Give a tip, release: later, status: done}
"#,
    after: r#"
releases: [mvp, later]
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - {story: Pay with credit card, release: mvp, status: doing}
          - {story: Get a receipt, release: mvp}
          - {story: Pay with PayPal, release: later}
          - {story: Split the bill, release: later}
          - {story: Give a tip, release: later, status: done}
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// One waiting story is the last one.
const MIN_WAITING: usize = 2;

/// Fewer stories of later releases were picked up in passing.
const MIN_AHEAD: usize = 3;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let is_unfinished = |release: &ReleaseIx| {
        context
            .stories_in(*release)
            .iter()
            .any(|story| !map.is_done(*story))
    };
    let Some(first) = context.open_releases().find(is_unfinished) else {
        return Vec::new();
    };
    let kind = |story: StoryIx| map.status(&map[story]).kind;
    let is_waiting = |story: &StoryIx| {
        matches!(kind(*story), StatusKind::Todo | StatusKind::Blocked)
            && !is_question(context.story_title(*story))
            && !has_question_tag(context, *story)
            && !context.is_about_failure(*story)
    };
    let waiting = context
        .stories_in(first)
        .iter()
        .filter(|story| is_waiting(story))
        .count();
    let later = context.open_releases().filter(|release| *release > first);
    let is_ahead = |story: &StoryIx| matches!(kind(*story), StatusKind::Doing | StatusKind::Done);
    let ahead: Vec<StoryIx> = later
        .flat_map(|release| context.stories_in(release))
        .copied()
        .filter(is_ahead)
        .collect();
    if waiting < MIN_WAITING || ahead.len() < MIN_AHEAD {
        return Vec::new();
    }
    let message = message!(
        "work-runs-ahead.finding",
        release = MessageValue::title(context.release_name(first)),
        count = waiting,
        ahead = ahead.len(),
    );
    let ahead = ahead.into_iter().map(RuleItem::Story);
    let finding = Finding::new(&RULE, RuleItem::Release(first), message);
    vec![finding.with_related_items(ahead, &message!("work-runs-ahead.related"))]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    const MAP: &str = r#"title: Groceries
releases:
  - First
#   ^^^^^ note: 2 stories of `First` wait, while 3 of later releases are in progress or done
  - Second
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - {story: Count coins, release: First, status: blocked}
          - {story: Get change, release: First}
          - {story: Keep change, release: First, status: done}
          - {story: Pay card, release: Second, status: doing}
          - {story: Pay later, release: Second, status: done}
          - {story: Pay twice, release: Second, status: done}
"#;

    #[test]
    fn fires_where_later_stories_overtake() {
        check(&RULE, MAP);
    }

    #[test]
    fn questions_and_failures_may_wait() {
        let quiet: Vec<&str> = MAP.lines().filter(|line| !line.starts_with('#')).collect();
        let quiet = quiet.join("\n");
        check(&RULE, &quiet.replace("Get change,", "Get change?,"));
        check(
            &RULE,
            &quiet.replace("Get change,", "Get no change because of an error,"),
        );
        check(
            &RULE,
            &quiet.replace(
                "Get change, release: First",
                "Get change, release: First, tags: tbd",
            ),
        );
        check(
            &RULE,
            &quiet.replace(
                "Pay twice, release: Second, status: done",
                "Pay twice, release: Second",
            ),
        );
    }
}
