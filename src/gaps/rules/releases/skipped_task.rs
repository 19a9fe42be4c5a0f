//! Reports tasks in which the first release has no story.

use crate::gaps::later_plans::is_menu;
use crate::gaps::release_walks::ReleaseWalks;
use crate::gaps::{
    BearsOn, Check, Family, Finding, FurtherPlace, Rule, RuleContext, RuleItem, WallPlace,
};
use crate::map::{ActivityIx, ReleaseIx, TaskIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "skipped-task",
    family: Family::Releases,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- activity: Make purchase
  tasks:
    - task: Review the basket
      stories:
        - See all items and their sum: mvp
    - task: Choose a delivery window
      stories:
        - Take the next free window
    - task: Pay
      stories:
        - Pay with credit card: mvp
"#,
    after: r#"
- activity: Make purchase
  tasks:
    - task: Review the basket
      stories:
        - See all items and their sum: mvp
    - task: Choose a delivery window
      stories:
        - Take the next free window: mvp
    - task: Pay
      stories:
        - Pay with credit card: mvp
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// A task that the first release passes over.
#[derive(Clone, Copy)]
struct SkippedTask {
    task: TaskIx,
    activity: ActivityIx,
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(first) = context.first_release().filter(|_| !is_menu(context)) else {
        return Vec::new();
    };
    let touches = |activity: &ActivityIx| {
        context
            .coverage
            .count_in_activity(map, *activity, Some(first))
            > 0
    };
    let plans = context.later_plans();
    let walks = ReleaseWalks::new(context, first);
    let mut skipped = Vec::new();
    for activity in context.steps().filter(touches) {
        let tasks = skipped_tasks(context, first, activity).into_iter();
        let unexplained = tasks.filter(|task| {
            walks.go_past_task(context, *task)
                && is_due_next(context, first, *task)
                && !plans.speak_of_task(context, *task)
        });
        skipped.extend(unexplained.map(|task| SkippedTask { task, activity }));
    }
    context.one_finding(&RULE, skipped, |skipped| {
        let title = |skipped: &SkippedTask| RuleItem::Task(skipped.task).name(map);
        let titles: Vec<&str> = skipped.iter().map(title).collect();
        let activity = skipped[0].activity;
        let is_in_one = skipped.iter().all(|other| other.activity == activity);
        let release = MessageValue::title(context.release_name(first));
        let tasks = MessageValue::titles(&titles, Conjunction::And);
        let message = if is_in_one {
            let activity = MessageValue::title(&map[activity].title.text);
            message!(
                "skipped-task.finding",
                release = release,
                tasks = tasks,
                activity = activity,
            )
        } else {
            message!("skipped-task.in-several", release = release, tasks = tasks)
        };
        let place = |skipped: &SkippedTask| FurtherPlace {
            subject: RuleItem::Task(skipped.task).into(),
            wall_place: WallPlace::TaskInRelease(skipped.task, first),
        };
        Finding::new(&RULE, RuleItem::Task(skipped[0].task), message)
            .marked_at(WallPlace::TaskInRelease(skipped[0].task, first))
            .with_places(
                skipped[1..].iter().map(place),
                message!("skipped-task.also"),
            )
            .identified_by(RuleItem::Release(first))
    })
}

/// The tasks between others of an activity that a release passes over, if these are at most half of those that have
/// stories: more are left out on purpose.
fn skipped_tasks(context: &RuleContext, release: ReleaseIx, activity: ActivityIx) -> Vec<TaskIx> {
    let map = context.map;
    let with_stories = map.tasks_of(activity).filter(|task| {
        map[*task].heading.is_some()
            && !map[*task].stories.is_empty()
            && !context.is_placeholder(RuleItem::Task(*task))
            && shares_persona(context, release, *task)
    });
    let (reached, skipped): (Vec<TaskIx>, Vec<TaskIx>) =
        with_stories.partition(|task| context.reaches_task(*task, release));
    if skipped.len() > reached.len() {
        return Vec::new();
    }
    // Whoever comes to the end of an activity can stop before it; nobody gets past what is in the middle.
    let (first, last) = (reached.first().copied(), reached.last().copied());
    let is_between = |task: &TaskIx| first < Some(*task) && Some(*task) < last;
    skipped.into_iter().filter(is_between).collect()
}

/// Whether a task has a story in the release after a release. What comes only later is left out on purpose.
fn is_due_next(context: &RuleContext, release: ReleaseIx, task: TaskIx) -> bool {
    let map = context.map;
    let next = context
        .releases_with_stories()
        .find(|other| *other > release);
    let mut stories = map.stories_of(task);
    stories.any(|story| map[story].release.is_none() || map[story].release == next)
}

/// Whether a task has a story for a persona of the release.
fn shares_persona(context: &RuleContext, release: ReleaseIx, task: TaskIx) -> bool {
    let map = context.map;
    let personas_of_release = context.coverage.release_personas(release);
    map.stories_of(task).any(|story| {
        let personas = &map[story].personas;
        personas.is_empty()
            || personas
                .iter()
                .any(|persona| personas_of_release.contains(persona))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_within_an_activity_of_the_release() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
      - task: Pay later
#             ^^^^^^^^^ note: `First` skips `Pay later` in `Pay`
        stories: [Get a bill: Second]
      - task: Open the till
        persona: Pat
        stories: [Turn the key: Second]
      - Get a receipt
      - task: Leave
        stories: [Say goodbye: First]
  - activity: Receive
    tasks:
      - task: Sign
        stories: [Sign on glass: Second]
"#,
        );
    }

    #[test]
    fn fires_once_for_several_activities() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First]
      - task: Compare
#             ^^^^^^^ note: `First` skips `Compare` and `Sign`
        stories: [By price: Second]
      - task: Choose
        stories: [Put into the basket: First]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
      - task: Sign
        stories: [Find a pen: Second]
      - task: Leave
        stories: [Say goodbye: First]
"#,
        );
    }

    #[test]
    fn the_end_of_a_walk_and_what_is_planned_later_are_fine() {
        let map = |second: &str, release: &str, after: &str| {
            format!(
                "title: Groceries\nreleases: [First, {second}, Third]\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories: [Count coins: First, Get change: Second]\n      - task: Insure it\n        stories: [Sign: {release}]\n{after}"
            )
        };
        let leave = "      - task: Leave\n        stories: [Say goodbye: First]\n";
        let found = map("Second", "Second", leave).replace(
            "Insure it\n",
            "Insure it\n#             ^^^^^^^^^ note: `First` skips `Insure it` in `Pay`\n",
        );
        check(&RULE, &found);
        check(&RULE, &map("Second", "Second", ""));
        check(&RULE, &map("Second", "Third", leave));
        check(
            &RULE,
            &map(
                "{release: Second, outcome: Families insure what they buy}",
                "Second",
                leave,
            ),
        );
    }

    #[test]
    fn a_release_that_leaves_out_most_tasks_does_so_on_purpose() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
      - task: Pay later
        stories: [Get a bill: Second]
      - task: Pay card
        stories: [Tap: Second]
"#,
        );
    }

    #[test]
    fn later_releases_may_skip_tasks() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: First, Get change: Second]
      - task: Pay later
        stories: [Get a bill: First]
"#,
        );
    }
}
