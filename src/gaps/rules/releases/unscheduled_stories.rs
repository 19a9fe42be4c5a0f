//! Cards below the last line.

use crate::gaps::phrase::pluralize;
use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::TaskIx;
use crate::text::Level;
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
    check,
};

/// How many of the fullest columns are named.
const NAMED: usize = 2;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let number = context.coverage.wall.band(None).len();
    if number == 0 || map.releases.is_empty() {
        return Vec::new();
    }
    let standing = |task: &TaskIx| context.coverage.count_in_task(*task, None);
    let mut columns: Vec<TaskIx> = map.task_ixs().filter(|task| standing(task) > 0).collect();
    columns.sort_by_key(|task| Reverse(standing(task)));
    let verb = if number == 1 { "stands" } else { "stand" };
    let mut message = Phrase::from_text(format!(
        "{} {verb} below the last line",
        pluralize(number, "story", "stories")
    ));
    if columns.len() == 1 {
        message = message.and(" in ").and_title(&map[columns[0]].title.text);
    } else {
        for (at, task) in columns
            .iter()
            .filter(|task| standing(task) > 1)
            .take(NAMED)
            .enumerate()
        {
            let joint = if at == 0 { ", " } else { " and " };
            message = message
                .and(format!("{joint}{} in ", standing(task)))
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
    fn names_the_fullest_columns() {
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
    fn a_map_without_lines_has_no_last_one() {
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
