//! Reports maps without a goal.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-goal",
    family: Family::Frame,
    level: Level::Warning,
    looks_for: "The map has no goal.",
    why: "The goal tells a step of the walk from a detour. Without it no slice can be called thin enough, because nobody knows what it has to reach.",
    advice: "say under `goal:` in one line what the people on this map want to reach",
    before: r#"
title: Weekly groceries
"#,
    after: r#"
title: Weekly groceries
goal: Order groceries for the week without leaving home
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if context.map.goal.is_some() {
        return Vec::new();
    }
    let message = Phrase::from_text("the map has no goal: nobody can tell where the walk leads");
    vec![Finding::new(&RULE, RuleItem::Map, message)]
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
#      ^^^^^^^^^ warning: the map has no goal: nobody can tell where the walk leads
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
