//! Reports stories without an estimate in releases where others have one.

use crate::gaps::{Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, StoryIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "unestimated-story",
    family: Family::Readiness,
    level: Level::Note,
    before: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with credit card
            release: mvp
            estimate: 3
          - Pay with PayPal: mvp
"#,
    after: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with credit card
            release: mvp
            estimate: 3
          - story: Pay with PayPal
            release: mvp
            estimate: 2
"#,
    options: &[],
    needs: &[Requirement::Estimates],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    context.find_in_releases(release_finding)
}

fn release_finding(context: &RuleContext, release: ReleaseIx) -> Option<Finding> {
    let map = context.map;
    let (with, without): (Vec<StoryIx>, Vec<StoryIx>) =
        (context.stories_in(release).iter()).partition(|story| map[**story].estimate.is_some());
    let open: Vec<StoryIx> = (without.into_iter())
        .filter(|story| !map.is_done(*story))
        .collect();
    if with.is_empty() || open.is_empty() {
        return None;
    }
    let titles: Vec<&str> = open
        .iter()
        .map(|story| context.story_title(*story))
        .collect();
    let message = message!(
        "unestimated-story.finding",
        count = titles.len(),
        release = MessageValue::title(context.release_name(release)),
        stories = MessageValue::titles(&titles, Conjunction::And),
    );
    let finding = Finding::new(&RULE, RuleItem::Release(release), message);
    let open = open.into_iter().map(RuleItem::Story);
    Some(finding.with_related_items(open, &message!("unestimated-story.related")))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_each_release_that_is_partly_estimated() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - First
#   ^^^^^ note: `First` has estimates, but 2 open stories have none: `Get change` and `Keep change`
  - Second
#   ^^^^^^ note: `Second` has estimates, but 1 open story has none: `Pay later`
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Get change: First
          - story: Count coins
            release: First
            estimate: 0
            status: done
          - Keep change: First
          - Pay later: Second
          - story: Pay card
            release: Second
            estimate: 0.5
"#,
        );
    }

    #[test]
    fn done_stories_and_releases_without_any_estimate_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - story: Get change
            release: First
            status: done
          - story: Count coins
            release: First
            estimate: 2
          - Keep change: Second
          - Pay later: Second
          - story: Lose change
            estimate: 3
          - Find change
"#,
        );
    }
}
