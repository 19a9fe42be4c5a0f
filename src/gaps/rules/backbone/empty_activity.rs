//! Reports activities without stories.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "empty-activity",
    family: Family::Backbone,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- activity: Track the order
"#,
    after: r#"
- activity: Track the order
  tasks:
    - task: Follow the delivery
      stories:
        - See when it will arrive
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if context.is_map_empty() {
        return Vec::new();
    }
    let map = context.map;
    context
        .steps()
        .filter(|activity| map.stories_under(*activity).len() == 0)
        .map(|activity| {
            let title = MessageValue::title(&map[activity].title.text);
            let message = if map[activity].tasks.is_empty() {
                message!("empty-activity.no-tasks", activity = title)
            } else {
                message!("empty-activity.no-stories", activity = title)
            };
            Finding::new(&RULE, RuleItem::Activity(activity), message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_no_tasks_and_on_tasks_without_stories() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
  - Track the order
#   ^^^^^^^^^^^^^^^ warning: `Track the order` has no tasks
  - activity: Return it
#             ^^^^^^^^^ warning: `Return it` has no tasks
    tasks: []
  - activity: Complain
#             ^^^^^^^^ warning: `Complain` has tasks but no stories
    tasks: [Write, Call]
"#,
        );
    }

    #[test]
    fn an_empty_map_is_reported_by_another_rule() {
        check(
            &RULE,
            r#"title: Groceries
activities: [Find, Pay]
"#,
        );
    }
}
