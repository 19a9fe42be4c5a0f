//! Reports activities with too many tasks.

use crate::format::RuleOptionSpec;
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "wide-activity",
    family: Family::Backbone,
    level: Level::Note,
    before: r#"
- activity: Shop
  tasks: [Search, Browse, Compare, Read reviews, Add, Count, Check, Pay]
"#,
    after: r#"
- activity: Find products
  tasks: [Search, Browse, Compare, Read reviews]
- activity: Make purchase
  tasks: [Add, Count, Check, Pay]
"#,
    options: &[MAX],
    needs: &[],
    check: Check::Map(check),
};

const MAX: RuleOptionSpec = RuleOptionSpec::number(
    "max",
    7,
    1000,
    "The maximum number of tasks in an activity.",
);

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let max = context.number_option(RULE.id, MAX);
    map.activity_ixs()
        .filter(|activity| map[*activity].tasks.len() > max)
        .map(|activity| {
            let message = message!(
                "wide-activity.finding",
                activity = MessageValue::title(&map[activity].title.text),
                count = map[activity].tasks.len(),
                max = max,
            );
            Finding::new(&RULE, RuleItem::Activity(activity), message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_above_seven() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks: [T1, T2, T3, T4, T5, T6, T7]
  - activity: Pay
#             ^^^ note: `Pay` has 8 tasks: more than 7 usually make two activities
    tasks: [T8, T9, T10, T11, T12, T13, T14, T15]
"#,
        );
    }

    #[test]
    fn the_project_sets_the_maximum() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  wide-activity: {max: 8}")
            .check("title: Groceries\nactivities: [{activity: Pay, tasks: [A1, B1, C1, D1, E1, F1, G1, H1]}]\n");
    }
}
