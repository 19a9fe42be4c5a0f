//! Reports tasks without stories.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ActivityIx;
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "empty-task",
    family: Family::Backbone,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
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
    let activities = context.map.activity_ixs();
    activities
        .flat_map(|activity| activity_findings(context, activity))
        .collect()
}

/// The finding about the tasks of an activity that have no stories. `empty-activity` reports activities
/// without any story.
fn activity_findings(context: &RuleContext, activity: ActivityIx) -> Vec<Finding> {
    let map = context.map;
    if map.stories_under(activity).len() == 0 {
        return Vec::new();
    }
    let empty = map.tasks_of(activity).filter(|task| {
        map[*task].stories.is_empty() && !context.is_placeholder(RuleItem::Task(*task))
    });
    context.one_finding(&RULE, empty.collect(), |tasks| {
        let titles: Vec<&str> = tasks
            .iter()
            .map(|task| map.title_over(*task).text.as_str())
            .collect();
        let message = message!(
            "empty-task.finding",
            tasks = MessageValue::titles(&titles, Conjunction::And),
            count = titles.len(),
        );
        let others = tasks[1..].iter().map(|task| RuleItem::Task(*task));
        Finding::new(&RULE, RuleItem::Task(tasks[0]), message)
            .with_places(others, message!("empty-task.also"))
            .identified_by(RuleItem::Activity(activity))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_the_empty_tasks_of_an_activity() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
      - Pay with card
#       ^^^^^^^^^^^^^ warning: `Pay with card` and `Pay later` have no stories
      - Pay later
      - TBD
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
