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
    let releases = context.open_releases();
    let stories = releases.flat_map(|release| unestimated_in(context, release));
    context.one_finding(&RULE, stories.collect(), |stories| {
        let titles: Vec<&str> = stories
            .iter()
            .map(|story| context.story_title(*story))
            .collect();
        let message = message!(
            "unestimated-story.finding",
            count = titles.len(),
            stories = MessageValue::titles(&titles, Conjunction::And),
        );
        let others = stories[1..].iter().map(|story| RuleItem::Story(*story));
        Finding::new(&RULE, RuleItem::Story(stories[0]), message)
            .with_places(others, message!("unestimated-story.related"))
            .identified_by(RuleItem::Map)
    })
}

/// The open stories of a release without an estimate, if another story of it has one.
fn unestimated_in(context: &RuleContext, release: ReleaseIx) -> Vec<StoryIx> {
    let map = context.map;
    let (with, without): (Vec<StoryIx>, Vec<StoryIx>) =
        (context.stories_in(release).iter()).partition(|story| map[**story].estimate.is_some());
    if with.is_empty() {
        return Vec::new();
    }
    let is_open =
        |story: &StoryIx| !map.is_done(*story) && !context.is_placeholder(RuleItem::Story(*story));
    without.into_iter().filter(is_open).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_releases_that_are_partly_estimated() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Get change: First
#           ^^^^^^^^^^ note: 3 open stories have no estimate, although others of their release do: `Get change`, `Keep change` and `Pay later`
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
