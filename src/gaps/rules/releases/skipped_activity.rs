//! Reports activities in which the first release has no story.

use crate::gaps::WordSection;
use crate::gaps::later_plans::{is_menu, is_no_step};
use crate::gaps::release_walks::ReleaseWalks;
use crate::gaps::title_words::TitleWords;
use crate::gaps::work_names::PeriodWords;
use crate::gaps::{
    BearsOn, Check, Family, Finding, FurtherPlace, Rule, RuleContext, RuleItem, WallPlace,
};
use crate::map::{ActivityIx, ReleaseIx};
use crate::messages::{Conjunction, Message, MessageValue, message};
use crate::text::Level;
use std::collections::HashSet;

pub(crate) static RULE: Rule = Rule {
    id: "skipped-activity",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::Journey,
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

/// A map with fewer stories is just begun: that little stands in an activity says nothing yet.
const MIN_STORIES: usize = 20;

/// An activity with so few stories in a single task is a detail of a larger map.
const MAX_STORIES_OF_DETAIL: usize = 2;

/// With fewer releases, all stories of an activity are easily in one.
const MIN_RELEASES: usize = 3;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(first) = (context.first_release()).filter(|first| !context.is_empty_release(*first))
    else {
        return Vec::new();
    };
    let steps = steps_of(context, first);
    let skipped = unexplained(context, first, &steps);
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

/// The activities that the first release skips and no decision explains.
pub(crate) fn skipped_without_reason(context: &RuleContext) -> Vec<ActivityIx> {
    let is_on = context.is_on(&RULE);
    let first = context.first_release().filter(|_| is_on);
    let first = first.filter(|first| !context.is_empty_release(*first));
    first.map_or_else(Vec::new, |first| {
        unexplained(context, first, &steps_of(context, first))
    })
}

/// The steps that a release skips, but for those whose absence something explains:
///
/// - a later release speaks of it in its name, outcome or measure,
/// - it is a thing or a period and no step, or a detail of the map,
/// - users are done before it: none of its personas has a story of the release to the right, and the release
///   says what it is for and how one tells, or the step belongs to a single later release. Where users pay or
///   order, they aren't done: they wait for what comes then.
fn unexplained(context: &RuleContext, release: ReleaseIx, steps: &[ActivityIx]) -> Vec<ActivityIx> {
    let map = context.map;
    let is_skipped = |activity: &ActivityIx| !context.reaches_activity(*activity, release);
    let skipped: Vec<ActivityIx> = steps.iter().copied().filter(is_skipped).collect();
    if skipped.is_empty() || is_menu(context) {
        return Vec::new();
    }
    let later = context.later_plans();
    let says_what_for = map[release].outcome.is_some() && map[release].measure.is_some();
    let promises = promises_more(context, release);
    let periods = PeriodWords::new(context);
    let walks = ReleaseWalks::new(context, release);
    let is_unexplained = |activity: &ActivityIx| {
        let is_period = periods.is_period(&TitleWords::new(&map[*activity].title.text));
        let is_end = !walks.go_past_activity(context, *activity);
        let is_planned =
            is_end && !promises && (says_what_for || is_in_one_release(context, *activity));
        !is_no_step(context, RuleItem::Activity(*activity))
            && !is_period
            && !is_planned
            && !is_detail(context, *activity)
            && !later.speak_of_activity(context, *activity)
    };
    skipped.into_iter().filter(is_unexplained).collect()
}

/// Whether users pay or order with a release, so that they wait for what comes then.
fn promises_more(context: &RuleContext, release: ReleaseIx) -> bool {
    let words = context.words(WordSection::Orders);
    let of_release = context.titles().iter().filter(|title| match title.item {
        RuleItem::Story(story) => context.map[story].release == Some(release),
        _ => false,
    });
    of_release
        .into_iter()
        .any(|title| words.occurs_in(&title.words))
}

/// Whether all scheduled stories of an activity are in one of several later releases.
fn is_in_one_release(context: &RuleContext, activity: ActivityIx) -> bool {
    let map = context.map;
    let releases: HashSet<ReleaseIx> = map
        .stories_under(activity)
        .filter_map(|story| map[story].release)
        .collect();
    map.releases.len() >= MIN_RELEASES && releases.len() == 1
}

/// Whether an activity is a detail of its map.
fn is_detail(context: &RuleContext, activity: ActivityIx) -> bool {
    let map = context.map;
    map.stories.len() >= MIN_STORIES
        && map[activity].tasks.len() == 1
        && map.stories_under(activity).len() <= MAX_STORIES_OF_DETAIL
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
    let titles: Vec<&str> = skipped.iter().copied().map(title).collect();
    let activities = MessageValue::titles(&titles, Conjunction::And);
    match steps.strip_suffix(skipped) {
        Some([.., last]) => message!(
            "skipped-activity.stops",
            release = name,
            last = MessageValue::title(title(*last)),
            count = skipped.len(),
            activities = activities,
        ),
        _ => message!(
            "skipped-activity.skips",
            release = name,
            count = skipped.len(),
            activities = activities,
        ),
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
#             ^^^ warning: `First` stops after `Find`: no story for `Pay` and `Receive`, the steps that follow
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
#             ^^^^ warning: `First` has no story for `Find` and `Sign`: how do users get past these steps?
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
#             ^^^^^^^ warning: `First` has no story for `Receive`: how do users get past that step?
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
    fn what_a_decision_explains_is_fine() {
        let map = |releases: &str, rate: &str, after: &str| {
            format!(
                "title: Library\nreleases: [{releases}]\nactivities:\n  - activity: Find\n    tasks: [{{task: Search, stories: [By name: First, By color: Third]}}]\n  - activity: Rate\n{rate}{after}"
            )
        };
        let of_two = "    tasks: [{task: Praise, stories: [Stars: Second, Words: Third]}]\n";
        let found =
            |finding: &str| format!("#             ^^^^ warning: `First` {finding}\n{of_two}");
        let read = "  - activity: Read\n    tasks: [{task: Sit, stories: [Open it: First]}]\n";
        let skips = "has no story for `Rate`: how do users get past that step?";
        let stops = "stops after `Find`: no story for `Rate`, the step that follows";
        let plain = "First, Second, Third";
        check(&RULE, &map(plain, &found(skips), read));
        check(&RULE, &map(plain, &found(stops), ""));
        // A later release speaks of it.
        let outcome = "First, {release: Second, outcome: Readers rate what they read}, Third";
        check(&RULE, &map(outcome, of_two, read));
        // The release says where it ends, unless users wait for what they ordered.
        let purpose = "{release: First, outcome: Nobody asks, measure: Ten calls}, Second, Third";
        check(&RULE, &map(purpose, of_two, ""));
        let order = map(purpose, &found(stops), "").replace("By name", "Order it");
        check(&RULE, &order);
        // The end belongs to one of several releases.
        check(&RULE, &map(plain, &of_two.replace("Third", "Second"), ""));
        // A menu has no order.
        let menu = map(plain, of_two, "").replace("Find", "Settings");
        check(&RULE, &menu);
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
