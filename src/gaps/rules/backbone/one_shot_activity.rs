//! Reports activities that are done in one go, in a release that isn't the first.

use crate::gaps::later_plans::is_menu;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ActivityIx, ReleaseIx, ReleaseStatus};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;
use std::collections::BTreeSet;

pub(crate) static RULE: Rule = Rule {
    id: "one-shot-activity",
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases: [mvp, later, much-later]
activities:
  - activity: Find products
    tasks:
      - task: Search
        stories: [By name: mvp, By shelf: mvp, By photo: later, By color: later, By price: later]
  - activity: Rate products
    tasks:
      - task: Write a review
        stories: [Give stars: later, Write a text: later, Add a photo: later]
"#,
    after: r#"
releases: [mvp, later, much-later]
activities:
  - activity: Find products
    tasks:
      - task: Search
        stories: [By name: mvp, By shelf: mvp, By photo: later, By color: later, By price: later]
  - activity: Rate products
    tasks:
      - task: Write a review
        stories: [Give stars: later, Write a text: much-later, Add a photo: much-later]
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// With fewer releases, most activities are in one of them.
const MIN_RELEASES: usize = 3;

/// Fewer stories can't be divided.
const MIN_STORIES: usize = 3;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if map.releases.len() < MIN_RELEASES || is_menu(context) {
        return Vec::new();
    }
    // What a release says that it is for is decided.
    let is_planned =
        |activity: ActivityIx| context.later_plans().speak_of_activity(context, activity);
    let releases_of = |activity: ActivityIx| -> BTreeSet<Option<ReleaseIx>> {
        map.stories_under(activity)
            .map(|story| map[story].release)
            .collect()
    };
    let (mut all, mut in_several) = (0, 0);
    let mut one_shots: Vec<(ReleaseIx, ActivityIx)> = Vec::new();
    for activity in context
        .steps()
        .filter(|activity| map.stories_under(*activity).len() > 0)
    {
        let releases = releases_of(activity);
        let scheduled: Vec<ReleaseIx> = releases.iter().copied().flatten().collect();
        all += 1;
        in_several += usize::from(scheduled.len() > 1);
        if let ([release], 1) = (&scheduled[..], releases.len())
            && map.stories_under(activity).len() >= MIN_STORIES
            && release.index() > 0
            && Some(*release) != context.first_release()
            && map[*release].status() != ReleaseStatus::Released
            && !is_about(context, *release, activity)
            && !is_planned(activity)
        {
            one_shots.push((*release, activity));
        }
    }
    if in_several * 2 < all {
        return Vec::new();
    }
    let findings = map.release_ixs().flat_map(|release| {
        let of_release = one_shots.iter().filter(|(own, _)| *own == release);
        let activities = of_release.map(|(_, activity)| *activity).collect();
        release_findings(context, release, activities)
    });
    findings.collect()
}

/// Whether a release says that it is about an activity: it has an outcome, or mainly stories of the activity.
fn is_about(context: &RuleContext, release: ReleaseIx, activity: ActivityIx) -> bool {
    let map = context.map;
    map[release].outcome.is_some()
        || map.stories_under(activity).len() * 2 > context.stories_in(release).len()
}

fn release_findings(
    context: &RuleContext,
    release: ReleaseIx,
    activities: Vec<ActivityIx>,
) -> Vec<Finding> {
    let map = context.map;
    context.one_finding(&RULE, activities, |activities| {
        let titles: Vec<&str> = activities
            .iter()
            .map(|activity| map[*activity].title.text.as_str())
            .collect();
        let message = message!(
            "one-shot-activity.finding",
            activities = MessageValue::titles(&titles, Conjunction::And),
            count = titles.len(),
            release = MessageValue::title(context.release_name(release)),
        );
        let others = activities[1..]
            .iter()
            .map(|activity| RuleItem::Activity(*activity));
        Finding::new(&RULE, RuleItem::Activity(activities[0]), message)
            .with_places(others, message!("one-shot-activity.also"))
            .identified_by(RuleItem::Release(release))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    const MAP: &str = r#"title: Groceries
releases: [First, Second, Third]
activities:
  - activity: Find
    tasks: [{task: Search, stories: [By name: First, By photo: Second]}]
  - activity: Pay
    tasks: [{task: Pay cash, stories: [Count coins: First, Get change: Third]}]
  - activity: Rate
#             ^^^^ note: `Rate` and `Return` are built in one go in `Second`: nothing of them comes earlier or later
    tasks: [{task: Write, stories: [Stars: Second, A text: Second, A photo: Second]}]
  - activity: Return
    tasks: [{task: Send it back, stories: [Ask: Second, Print a label: Second, Pack: Second]}]
"#;

    fn without_findings(map: &str) -> String {
        let lines = map.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| format!("{line}\n")).collect()
    }

    #[test]
    fn fires_once_for_a_release() {
        check(&RULE, MAP);
    }

    #[test]
    fn a_release_that_is_about_the_activity_is_fine() {
        let map = without_findings(MAP);
        let second = "{release: Second, outcome: Families come back}";
        check(
            &RULE,
            &map.replace("First, Second", &format!("First, {second}")),
        );
        let third = "{release: Third, outcome: Families rate and return it}";
        check(
            &RULE,
            &map.replace("Second, Third]", &format!("Second, {third}]")),
        );
    }

    #[test]
    fn the_first_release_small_activities_and_maps_of_blocks_are_fine() {
        check(
            &RULE,
            &without_findings(
                &MAP.replace("Second, Third", "Third")
                    .replace("Second", "First"),
            ),
        );
        check(
            &RULE,
            &without_findings(
                &MAP.replace(", A photo: Second", "")
                    .replace(", Pack: Second", ""),
            ),
        );
        check(
            &RULE,
            &without_findings(&MAP.replace(", By photo: Second", "")),
        );
    }
}
