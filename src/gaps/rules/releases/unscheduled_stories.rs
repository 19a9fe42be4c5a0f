//! Reports maps with stories that have no release.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::TaskIx;
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::cmp::Reverse;

pub(crate) static RULE: Rule = Rule {
    id: "unscheduled-stories",
    family: Family::Releases,
    level: Level::Note,
    before: r#"
stories:
  - Search by product name: mvp
  - Search by photo
"#,
    after: r#"
stories:
  - Search by product name: mvp
  - Search by photo: later
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let number = context.coverage.wall.band(None).len();
    if number == 0 || map.releases.is_empty() {
        return Vec::new();
    }
    let unscheduled = |task: &TaskIx| context.coverage.count_in_task(*task, None);
    let mut tasks: Vec<TaskIx> = map
        .task_ixs()
        .filter(|task| unscheduled(task) > 0)
        .collect();
    tasks.sort_by_key(|task| Reverse(unscheduled(task)));
    let title = |task: TaskIx| MessageValue::title(&map.title_over(task).text);
    // The message names the two tasks with the most of them, but none with a single story.
    let with_several = tasks.iter().filter(|task| unscheduled(task) > 1).copied();
    let with_most: Vec<TaskIx> = with_several.take(2).collect();
    let message = match (&tasks[..], &with_most[..]) {
        ([task], _) => message!(
            "unscheduled-stories.in-task",
            count = number,
            task = title(*task),
        ),
        (_, [first, second]) => message!(
            "unscheduled-stories.in-two-tasks",
            count = number,
            first_count = unscheduled(first),
            first = title(*first),
            second_count = unscheduled(second),
            second = title(*second),
        ),
        (_, [task]) => message!(
            "unscheduled-stories.mostly-in-task",
            count = number,
            task_count = unscheduled(task),
            task = title(*task),
        ),
        _ => message!("unscheduled-stories.anywhere", count = number),
    };
    vec![Finding::new(&RULE, RuleItem::Map, message).marked_at(WallPlace::Band(None))]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn names_the_tasks_with_most_stories() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: 4 stories are unscheduled, 3 of them in `Pay cash`
releases: [First]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins, Get change, Keep change, Pay: First]
      - task: Pay card
        stories: [Tap]
"#,
        );
    }

    #[test]
    fn a_map_without_releases_is_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
"#,
        );
    }
}
