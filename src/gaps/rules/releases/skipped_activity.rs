//! Reports activities in which the first release has no story.

use crate::gaps::{Check, Family, Finding, FurtherPlace, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::{ActivityIx, ReleaseIx};
use crate::messages::{Conjunction, Message, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "skipped-activity",
    family: Family::Releases,
    level: Level::Warning,
    before: r#"
releases:
  - mvp: First basket
  - later: Every week
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
          - See the van on a map: later
"#,
    after: r#"
releases:
  - mvp: First basket
  - later: Every week
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
          - See the van on a map: later
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(first) = context
        .first_release()
        .filter(|first| !context.is_empty_release(*first))
    else {
        return Vec::new();
    };
    let steps = steps_of(context, first);
    let reaches = |activity: &ActivityIx| context.reaches_activity(*activity, first);
    let skipped = steps
        .iter()
        .copied()
        .filter(|activity| !reaches(activity))
        .collect();
    context.one_finding(&RULE, skipped, |skipped| {
        let others = skipped[1..].iter().map(|activity| FurtherPlace {
            subject: RuleItem::Activity(*activity).into(),
            wall_place: WallPlace::ActivityInRelease(*activity, first),
        });
        let mut finding = Finding::new(
            &RULE,
            RuleItem::Activity(skipped[0]),
            message(context, first, &steps, skipped),
        )
        .marked_at(WallPlace::ActivityInRelease(skipped[0], first))
        .with_places(others, message!("skipped-activity.related"))
        .identified_by(RuleItem::Release(first));
        if let [only] = *skipped {
            let tasks: Vec<&str> = (map.tasks_of(only))
                .map(|task| map.title_over(task).text.as_str())
                .collect();
            finding = finding.with_advice(message!(
                "skipped-activity.advice-for-one",
                tasks = MessageValue::titles(&tasks, Conjunction::Or),
            ));
        }
        finding
    })
}

/// The steps of the personas whom a release serves, from left to right: the activities of which something
/// is scheduled.
pub(crate) fn steps_of(context: &RuleContext, release: ReleaseIx) -> Vec<ActivityIx> {
    let map = context.map;
    let is_scheduled = |activity: ActivityIx| {
        let mut stories = map.stories_under(activity);
        stories.any(|story| map[story].release.is_some())
    };
    let steps = context.steps().filter(|activity| {
        is_scheduled(*activity) && context.coverage.shares_persona(map, release, *activity)
    });
    steps.collect()
}

/// What is wrong: the release stops before the last steps, or skips some.
fn message<'m>(
    context: &RuleContext<'m>,
    release: ReleaseIx,
    steps: &[ActivityIx],
    skipped: &[ActivityIx],
) -> Message<'m> {
    let map = context.map;
    let title = |activity: ActivityIx| map[activity].title.text.as_str();
    let name = MessageValue::title(context.release_name(release));
    match steps.strip_suffix(skipped) {
        Some([.., last]) => message!(
            "skipped-activity.stops",
            release = name,
            last = MessageValue::title(title(*last)),
            count = skipped.len(),
            first = MessageValue::title(title(skipped[0])),
        ),
        _ => {
            let titles: Vec<&str> = skipped.iter().copied().map(title).collect();
            message!(
                "skipped-activity.skips",
                release = name,
                count = titles.len(),
                activities = MessageValue::titles(&titles, Conjunction::And),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_where_the_release_stops() {
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
#             ^^^ warning: `First` stops after `Find`: no story for the 2 steps that follow
    tasks:
      - task: Pay cash
        stories: [Count coins: Second]
  - Complain
  - activity: Security
    tasks:
      - task: Hash the card
        stories: [Hash it twice: Second]
  - activity: Receive
    tasks:
      - task: Sign
        stories: [Sign on glass: Second]
"#,
        );
    }

    #[test]
    fn fires_once_for_steps_in_between() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Find
#             ^^^^ warning: `First` has no story for `Find` and `Sign`: users can't get past these steps
    tasks:
      - task: Search
        stories: [By name: Second]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
  - activity: Sign
    tasks:
      - task: Sign on glass
        stories: [Find a pen: Second]
  - activity: Receive
    tasks:
      - task: Open the door
        stories: [Ring the bell: First]
"#,
        );
    }

    #[test]
    fn an_activity_that_is_ignored_leaves_the_finding() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First]
  - activity: Pay
    ignore: [{rule: skipped-activity, reason: Pays at the door}]
    tasks:
      - task: Pay cash
        stories: [Count coins: Second]
  - activity: Receive
#             ^^^^^^^ warning: `First` has no story for `Receive`: users can't get past that step
    tasks:
      - task: Sign
        stories: [Sign on glass: Second]
  - activity: Return
    tasks:
      - task: Send it back
        stories: [Print a label: First]
"#,
        );
    }

    #[test]
    fn later_releases_may_skip_steps_that_are_released() {
        check(
            &RULE,
            r#"title: Groceries
releases: [{release: First, status: released}, Second, Third]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: Second]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Get change: Third]
"#,
        );
    }

    #[test]
    fn activities_of_other_personas_and_unscheduled_ones_are_fine() {
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
        stories: [Walk the shop: Second]
  - activity: Return
    tasks:
      - task: Send it back
        stories: [Print a label]
"#,
        );
    }
}
