//! Reports maps without a goal.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-goal",
    family: Family::Frame,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
title: Weekly groceries
"#,
    after: r#"
title: Weekly groceries
goal: Order groceries for the week without leaving home
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if context.map.goal.is_some() {
        return Vec::new();
    }
    vec![Finding::new(
        &RULE,
        RuleItem::Map,
        message!("no-goal.finding"),
    )]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_a_map_without_goal() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ warning: the map has no goal
goal:
"#,
        );
    }

    #[test]
    fn any_goal_is_fine() {
        check(
            &RULE,
            r#"title: Groceries
goal: Order for the week
"#,
        );
    }
}
