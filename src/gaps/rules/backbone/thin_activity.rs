//! Reports activities with a single task where most others have several.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ActivityIx;
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "thin-activity",
    family: Family::Backbone,
    level: Level::Note,
    before: r#"
- activity: Make purchase
  tasks:
    - task: Pay
"#,
    after: r#"
- activity: Make purchase
  tasks:
    - task: Check the basket
    - task: Choose a delivery window
    - task: Pay
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let all = map.activities.len();
    // Stories right under an activity are no task.
    let steps = |activity: ActivityIx| match map.has_steps(activity) {
        true => map[activity].tasks.len(),
        false => 0,
    };
    let count = |has_tasks: &dyn Fn(usize) -> bool| {
        let activities = map.activity_ixs();
        activities
            .filter(|activity| has_tasks(steps(*activity)))
            .count()
    };
    let (thin, with_more) = (count(&|tasks| tasks == 1), count(&|tasks| tasks > 1));
    if thin * 2 >= all || with_more * 2 < all - 1 {
        return Vec::new();
    }
    map.activity_ixs()
        // `empty-activity` reports activities without any story.
        .filter(|activity| steps(*activity) == 1 && map.stories_under(*activity).len() > 0)
        .map(|activity| {
            let title = MessageValue::title(&map[activity].title.text);
            let message = message!("thin-activity.finding", activity = title);
            Finding::new(&RULE, RuleItem::Activity(activity), message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_an_activity_with_one_task() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [Search, Browse]
  - activity: Pay
#             ^^^ note: `Pay` has a single task, while most other activities have several
    tasks:
      - task: Pay cash
        stories: [Count coins]
  - activity: Receive
    tasks: [Open the door, Sign]
"#,
        );
    }

    #[test]
    fn half_of_the_activities_and_empty_ones_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [Search, Browse]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
"#,
        );
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [Search, Browse]
  - activity: Pay
    tasks: [Pay cash]
  - activity: Receive
    tasks: [{task: Open the door, stories: [Ring]}, Sign]
"#,
        );
    }
}
