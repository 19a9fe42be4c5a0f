//! Reports tasks without stories.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "empty-task",
    family: Family::Backbone,
    level: Level::Warning,
    before: r#"
- task: Browse the aisles
"#,
    after: r#"
- task: Browse the aisles
  stories:
    - See the products of each aisle
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    map.headed_tasks()
        // `empty-activity` reports activities without any story.
        .filter(|(task, _)| {
            map[*task].stories.is_empty() && map.stories_under(map[*task].activity).len() > 0
        })
        .map(|(task, heading)| {
            let title = MessageValue::title(&heading.title.text);
            let message = message!("empty-task.finding", task = title);
            Finding::new(&RULE, RuleItem::Task(task), message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_a_task_beside_one_with_stories() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
      - Pay with card
#       ^^^^^^^^^^^^^ warning: `Pay with card` has no stories
"#,
        );
    }

    #[test]
    fn an_activity_without_stories_is_reported_by_another_rule() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
  - activity: Return it
    tasks: [Pack, Send]
"#,
        );
    }
}
