//! Reports activities in which a release has no story.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::{ActivityIx, ReleaseIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "skipped-activity",
    family: Family::Releases,
    level: Level::Warning,
    before: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: mvp
  - activity: Receive the order
    tasks:
      - task: Follow the delivery
        stories:
          - See the van on a map
"#,
    after: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: mvp
  - activity: Receive the order
    tasks:
      - task: Follow the delivery
        stories:
          - Get the delivery time by text: mvp
          - See the van on a map
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let mut findings = Vec::new();
    for (position, release) in map.release_ixs().enumerate() {
        let skipped = context.coverage.skipped_activities(map, release);
        if position == 0 {
            findings.extend(
                skipped
                    .iter()
                    .map(|activity| first_release_finding(context, release, *activity)),
            );
        } else if let [first, others @ ..] = &skipped[..] {
            findings.push(later_release_finding(context, release, *first, others));
        }
    }
    findings
}

/// The warning about an activity that the first release skips.
fn first_release_finding(
    context: &RuleContext,
    release: ReleaseIx,
    activity: ActivityIx,
) -> Finding {
    let map = context.map;
    let message = message!(
        "skipped-activity.first-release",
        release = MessageValue::title(context.release_name(release)),
        activity = MessageValue::title(&map[activity].title.text),
    );
    let tasks: Vec<&str> = map
        .tasks_of(activity)
        .map(|task| map.title_over(task).text.as_str())
        .collect();
    let advice = message!(
        "skipped-activity.first-release-advice",
        tasks = MessageValue::titles(&tasks, Conjunction::Or),
    );
    Finding::new(&RULE, RuleItem::Activity(activity), message)
        .marked_at(WallPlace::ActivityInRelease(activity, release))
        .with_advice(advice)
}

/// The note about all activities that a later release skips.
fn later_release_finding(
    context: &RuleContext,
    release: ReleaseIx,
    first: ActivityIx,
    others: &[ActivityIx],
) -> Finding {
    let map = context.map;
    let titles: Vec<&str> = [first]
        .iter()
        .chain(others)
        .map(|activity| map[*activity].title.text.as_str())
        .collect();
    let message = message!(
        "skipped-activity.later-release",
        release = MessageValue::title(context.release_name(release)),
        count = titles.len(),
        activities = MessageValue::titles(&titles, Conjunction::And),
    );
    let others = others.iter().map(|other| RuleItem::Activity(*other));
    Finding::new(&RULE, RuleItem::Activity(first), message)
        .marked_at(WallPlace::ActivityInRelease(first, release))
        .with_level(Level::Note)
        .with_advice(message!("skipped-activity.later-release-advice"))
        .with_related_items(others, &message!("skipped-activity.related"))
        .with_identity(RuleItem::Release(release).identity(map))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_for_each_activity_of_the_first_release() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, By shelf: Second]
  - activity: Pay
#             ^^^ warning: `First` skips `Pay`: users can't get past that step in this release
    tasks:
      - task: Pay cash
        stories: [Count coins: Second]
  - activity: Receive
#             ^^^^^^^ warning: `First` skips `Receive`: users can't get past that step in this release
    tasks:
      - task: Sign
        stories: [Sign on glass: Second]
"#,
        );
    }

    #[test]
    fn fires_once_for_a_later_release() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, By shelf: Second]
  - activity: Pay
#             ^^^ note: `Second` skips 2 activities: `Pay` and `Receive`
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
  - activity: Receive
    tasks:
      - task: Sign
        stories: [Sign on glass: First]
"#,
        );
    }

    #[test]
    fn activities_of_other_personas_and_empty_ones_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, By shelf: Second]
  - activity: Pack
    persona: Pat
    tasks:
      - task: Collect
        stories: [Walk the shop]
  - Receive
"#,
        );
    }
}
