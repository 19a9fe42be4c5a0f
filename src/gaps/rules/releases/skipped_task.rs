//! Reports tasks in which the first release has no story.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::{ReleaseIx, TaskIx};
use crate::messages::{MessageValue, message};
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
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(first) = map.release_ixs().next() else {
        return Vec::new();
    };
    let touches_activity = |task: TaskIx| {
        context
            .coverage
            .count_in_activity(map, map[task].activity, Some(first))
            > 0
    };
    map.headed_tasks()
        .filter(|(task, _)| {
            context.coverage.count_in_task(*task, Some(first)) == 0
                && touches_activity(*task)
                && shares_persona(context, first, *task)
        })
        .map(|(task, heading)| {
            let message = message!(
                "skipped-task.finding",
                release = MessageValue::title(context.release_name(first)),
                task = MessageValue::title(&heading.title.text),
            );
            Finding::new(&RULE, RuleItem::Task(task), message)
                .marked_at(WallPlace::TaskInRelease(task, first))
        })
        .collect()
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
#             ^^^^^^^^^ note: `First` skips `Pay later`
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
