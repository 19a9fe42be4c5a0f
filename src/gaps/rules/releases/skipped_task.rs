//! Reports tasks in which the first release has no story.

use crate::gaps::{Check, Family, Finding, FurtherPlace, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::{ActivityIx, ReleaseIx, TaskIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "skipped-task",
    family: Family::Releases,
    level: Level::Note,
    before: r#"
- activity: Make purchase
  tasks:
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

fn check(context: &RuleContext) -> Vec<Finding> {
    let Some(first) = context.first_release() else {
        return Vec::new();
    };
    let touches = |activity: &ActivityIx| {
        context
            .coverage
            .count_in_activity(context.map, *activity, Some(first))
            > 0
    };
    let activities = context.steps().filter(touches);
    activities
        .flat_map(|activity| activity_findings(context, first, activity))
        .collect()
}

/// The finding about the tasks of an activity that a release passes over, if these are at most half of
/// those that have stories: more are left out on purpose.
fn activity_findings(
    context: &RuleContext,
    release: ReleaseIx,
    activity: ActivityIx,
) -> Vec<Finding> {
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
    context.one_finding(&RULE, skipped, |skipped| {
        let titles: Vec<&str> = skipped
            .iter()
            .map(|task| RuleItem::Task(*task).name(map))
            .collect();
        let message = message!(
            "skipped-task.finding",
            release = MessageValue::title(context.release_name(release)),
            tasks = MessageValue::titles(&titles, Conjunction::And),
            activity = MessageValue::title(&map[activity].title.text),
        );
        let others = skipped[1..].iter().map(|task| FurtherPlace {
            subject: RuleItem::Task(*task).into(),
            wall_place: WallPlace::TaskInRelease(*task, release),
        });
        Finding::new(&RULE, RuleItem::Task(skipped[0]), message)
            .marked_at(WallPlace::TaskInRelease(skipped[0], release))
            .with_places(others, message!("skipped-task.also"))
    })
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
  - activity: Receive
    tasks:
      - task: Sign
        stories: [Sign on glass: Second]
"#,
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
