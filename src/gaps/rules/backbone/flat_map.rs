//! Reports maps in which almost every task has a single story.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "flat-map",
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
activities:
  - activity: Find products
    tasks:
      - {task: Search, stories: [By name]}
      - {task: Browse, stories: [By aisle]}
      - {task: Compare, stories: [By price]}
      - {task: Ask, stories: [By chat]}
      - {task: Choose, stories: [By taste]}
  - activity: Make purchase
    tasks:
      - {task: Collect, stories: [In a basket]}
      - {task: Order, stories: [For tomorrow]}
      - {task: Pay, stories: [With a card]}
      - {task: Track, stories: [By text]}
      - {task: Receive, stories: [At the door]}
"#,
    after: r#"
activities:
  - activity: Find products
    tasks:
      - {task: Search, stories: [By name, By photo]}
      - {task: Browse, stories: [By aisle, By season]}
      - {task: Compare, stories: [By price, By weight]}
      - {task: Ask, stories: [By chat, By phone]}
      - {task: Choose, stories: [By taste]}
  - activity: Make purchase
    tasks:
      - {task: Collect, stories: [In a basket]}
      - {task: Order, stories: [For tomorrow, For every week]}
      - {task: Pay, stories: [With a card, At the door]}
      - {task: Track, stories: [By text]}
      - {task: Receive, stories: [At the door]}
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if !context.is_flat_map() {
        return Vec::new();
    }
    let tasks = context
        .map
        .tasks
        .iter()
        .filter(|task| !task.stories.is_empty());
    let (single, all) = (tasks.clone().filter(|task| task.stories.len() == 1), tasks);
    let message = message!(
        "flat-map.finding",
        count = single.count(),
        total = all.count()
    );
    vec![Finding::new(&RULE, RuleItem::Map, message)]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    /// A map of tasks with this many stories each.
    fn map(expected: &str, stories: &[usize]) -> String {
        let tasks = stories.iter().enumerate().map(|(task, stories)| {
            let stories: Vec<String> = (0..*stories)
                .map(|story| format!("s{task} {story}"))
                .collect();
            format!(
                "      - {{task: T{task}, stories: [{}]}}\n",
                stories.join(", ")
            )
        });
        let tasks: String = tasks.collect();
        format!("title: Groceries\n{expected}activities:\n  - activity: Pay\n    tasks:\n{tasks}")
    }

    #[test]
    fn fires_on_ten_tasks_of_which_seven_have_one_story() {
        let expected = "#      ^^^^^^^^^ note: 7 of 10 tasks have one story, so no release can leave anything out\n";
        check(&RULE, &map(expected, &[1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 0]));
    }

    #[test]
    fn nine_tasks_and_six_of_ten_are_fine() {
        check(&RULE, &map("", &[1; 9]));
        check(&RULE, &map("", &[1, 1, 1, 1, 1, 1, 2, 2, 2, 2]));
    }
}
