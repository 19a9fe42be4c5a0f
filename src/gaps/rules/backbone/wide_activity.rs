//! Reports activities with too many tasks.

use super::{MAX_TASKS, WIDE_RULE, backbone_size, is_wide};
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: WIDE_RULE,
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- activity: Choose a shop
- activity: Shop
  tasks: [Search, Browse, Compare, Read reviews, Add, Count, Check, Pay]
- activity: Receive the order
- activity: Cook
"#,
    after: r#"
- activity: Choose a shop
- activity: Find products
  tasks: [Search, Browse, Compare, Read reviews]
- activity: Make purchase
  tasks: [Add, Count, Check, Pay]
- activity: Receive the order
- activity: Cook
"#,
    options: &[MAX_TASKS],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if context.is_flat_map() || backbone_size::reports(context) {
        return Vec::new();
    }
    let wide = context
        .steps()
        .filter(|activity| is_wide(context, *activity));
    context.one_finding(&RULE, wide.collect(), |activities| {
        let message = message!(
            "wide-activity.finding",
            activity = MessageValue::title(&map[activities[0]].title.text),
            count = map[activities[0]].tasks.len(),
            max = context.number_option(RULE.id, MAX_TASKS),
            others = activities.len() - 1,
        );
        let others = activities[1..]
            .iter()
            .map(|activity| RuleItem::Activity(*activity));
        Finding::new(&RULE, RuleItem::Activity(activities[0]), message)
            .with_places(others, message!("wide-activity.also"))
            .identified_by(RuleItem::Map)
    })
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
  - Choose
  - Leave
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
