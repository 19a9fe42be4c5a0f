//! Reports maps with stories that have no release.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::TaskIx;
use crate::text::{Level, pluralize};
use std::cmp::Reverse;

pub(crate) static RULE: Rule = Rule {
    id: "unscheduled-stories",
    family: Family::Releases,
    level: Level::Note,
    looks_for: "Stories on the wall have no release, while the map has releases: one finding for the map.",
    why: "What has no release is neither promised nor dropped, and people read it as both.",
    advice: "give each one a release, or move it to the backlog",
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
    check: Check::Map(check),
};

/// The number of tasks that the message names, those with the most unscheduled stories.
const MAX_NAMED: usize = 2;

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
    let verb = if number == 1 { "stands" } else { "stand" };
    let mut message = Phrase::from_text(format!(
        "{} {verb} below the last line",
        pluralize(number, "story", "stories")
    ));
    if tasks.len() == 1 {
        message = message.and(" in ").and_title(&map[tasks[0]].title.text);
    } else {
        for (position, task) in tasks
            .iter()
            .filter(|task| unscheduled(task) > 1)
            .take(MAX_NAMED)
            .enumerate()
        {
            let joining = if position == 0 { ", " } else { " and " };
            message = message
                .and(format!("{joining}{} in ", unscheduled(task)))
                .and_title(&map[*task].title.text);
        }
    }
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
#      ^^^^^^^^^ note: 4 stories stand below the last line, 3 in `Pay cash`
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
