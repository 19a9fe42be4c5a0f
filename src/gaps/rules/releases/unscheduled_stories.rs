//! Reports maps with stories that have no release.

use crate::gaps::rules::wording::is_question;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::{StoryIx, TaskIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::cmp::Reverse;

pub(crate) static RULE: Rule = Rule {
    id: "unscheduled-stories",
    family: Family::Releases,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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

/// One story of so many is enough to talk about all that are unscheduled, wherever they are.
const MIN_SHARE: usize = 3;

/// A whole task without a release is worth talking about if it has so many stories.
const MIN_STORIES: usize = 2;

/// Whether a story is one that nobody has put into a release, and no other rule reports.
fn is_left_over(context: &RuleContext, story: StoryIx) -> bool {
    let title = &context.map[story].title.text;
    let is_needed = (context.dependencies.needed_by(story))
        .iter()
        .any(|other| context.map[*other].release.is_some());
    !is_needed && !is_question(title) && !context.is_placeholder(RuleItem::Story(story))
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if map.releases.is_empty() {
        return Vec::new();
    }
    let mut unscheduled_in = vec![0; map.tasks.len()];
    for story in context.coverage.wall.band(None) {
        if let Some(task) = map[*story].task.filter(|_| is_left_over(context, *story)) {
            unscheduled_in[task.index()] += 1;
        }
    }
    // A few wishes below the last line stand there on purpose.
    let all: usize = unscheduled_in.iter().sum();
    if all * MIN_SHARE < map.stories.len() {
        for task in map.task_ixs() {
            let left_over = unscheduled_in[task.index()];
            if left_over < MIN_STORIES || left_over < map[task].stories.len() {
                unscheduled_in[task.index()] = 0;
            }
        }
    }
    let unscheduled = |task: &TaskIx| unscheduled_in[task.index()];
    let number: usize = unscheduled_in.iter().sum();
    let mut tasks: Vec<TaskIx> = map
        .task_ixs()
        .filter(|task| unscheduled(task) > 0)
        .collect();
    if tasks.is_empty() {
        return Vec::new();
    }
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
    fn whole_tasks_are_named_and_single_wishes_are_fine() {
        let map = |expected: &str, leave: &str| {
            format!(
                "title: Groceries\n{expected}releases: [First]\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories: [Get change: First, Keep it: First, Give it: First, Count: First, Tap: First, Sign: First, Go: First, Smile]\n      - task: Leave the club\n        stories: [{leave}]\n"
            )
        };
        check(
            &RULE,
            &map(
                "#      ^^^^^^^^^ note: 2 stories in `Leave the club` are unscheduled\n",
                "Say why, Get the rest back",
            ),
        );
        check(&RULE, &map("", "Say why, Get the rest back: First"));
        check(&RULE, &map("", "\"Say why?\", TBD"));
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
