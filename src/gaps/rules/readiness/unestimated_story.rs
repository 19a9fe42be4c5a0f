//! Reports stories without an estimate in releases where others have one.

use super::no_acceptance;
use crate::gaps::{BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, StoryIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "unestimated-story",
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
stories:
  - {story: Search by name, release: mvp, estimate: 3}
  - {story: Filter by diet, release: mvp, estimate: 2}
  - {story: Add to the basket, release: mvp, estimate: 1}
  - {story: Change an amount, release: mvp, estimate: 1}
  - {story: Choose a day, release: mvp, estimate: 3}
  - {story: Pay with credit card, release: mvp, estimate: 3}
  - {story: Pay with PayPal, release: mvp}
  - {story: Get a receipt, release: mvp}
  - {story: See the total, release: mvp}
"#,
    after: r#"
stories:
  - {story: Search by name, release: mvp, estimate: 3}
  - {story: Filter by diet, release: mvp, estimate: 2}
  - {story: Add to the basket, release: mvp, estimate: 1}
  - {story: Change an amount, release: mvp, estimate: 1}
  - {story: Choose a day, release: mvp, estimate: 3}
  - {story: Pay with credit card, release: mvp, estimate: 3}
  - {story: Pay with PayPal, release: mvp, estimate: 2}
  - {story: Get a receipt, release: mvp, estimate: 1}
  - {story: See the total, release: mvp, estimate: 1}
"#,
    options: &[],
    needs: &[Requirement::Estimates],
    check: Check::Map(check),
};

/// Fewer are estimated in passing.
const MIN_STORIES: usize = 3;

fn check(context: &RuleContext) -> Vec<Finding> {
    let Some(next) = context.map.next_release() else {
        return Vec::new();
    };
    context.one_finding(&RULE, unestimated_in(context, next), |stories| {
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

/// The open stories of a release without an estimate, if most of its stories have one: others are estimated
/// later. A story that is reported since it has no acceptance criteria is known too little to be estimated.
fn unestimated_in(context: &RuleContext, release: ReleaseIx) -> Vec<StoryIx> {
    let map = context.map;
    let (with, without): (Vec<StoryIx>, Vec<StoryIx>) =
        (context.stories_in(release).iter()).partition(|story| map[**story].estimate.is_some());
    if with.len() < without.len() * 2 {
        return Vec::new();
    }
    let is_open = |story: &StoryIx| {
        !map.is_done(*story)
            && !context.is_placeholder(RuleItem::Story(*story))
            && !no_acceptance::reports(context, *story)
    };
    let open: Vec<StoryIx> = without.into_iter().filter(is_open).collect();
    match open.len() < MIN_STORIES {
        true => Vec::new(),
        false => open,
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    /// A map with so many estimated stories in its first release, and three others.
    fn map(estimated: usize, expected: &str) -> String {
        let estimated: String = (0..estimated)
            .map(|at| {
                format!("          - {{story: Count coin {at}, release: First, estimate: 1}}\n")
            })
            .collect();
        format!(
            "title: Groceries\nreleases: [First, Second]\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n{estimated}          - Get change: First\n{expected}          - Keep change: First\n          - Lose change: First\n          - Pay later: Second\n          - {{story: Pay card, release: Second, estimate: 0.5}}\n"
        )
    }

    #[test]
    fn fires_once_where_most_stories_are_estimated() {
        check(
            &RULE,
            &map(
                6,
                "#           ^^^^^^^^^^ note: 3 open stories have no estimate, although others of their release do: `Get change`, `Keep change` and `Lose change`\n",
            ),
        );
    }

    #[test]
    fn a_release_that_is_hardly_estimated_and_two_stories_are_fine() {
        check(&RULE, &map(5, ""));
        check(
            &RULE,
            &map(6, "").replace("          - Lose change: First\n", ""),
        );
    }

    #[test]
    fn stories_without_criteria_are_left_to_that() {
        let map = map(6, "").replace("estimate: 0.5", "acceptance: It is quick");
        let backlog = "backlog:\n  - {story: Pay by phone, acceptance: It is quick}\n  - {story: Pay by check, acceptance: It is slow}\n";
        check(&RULE, &(map + backlog));
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
