//! Reports maps without personas.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-persona",
    family: Family::Frame,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
title: Weekly groceries
activities:
  - activity: Find products
"#,
    after: r#"
title: Weekly groceries
personas:
  - sarah: Sarah, a busy parent
activities:
  - activity: Find products
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if !context.map.personas.is_empty() {
        return Vec::new();
    }
    vec![Finding::new(
        &RULE,
        RuleItem::Map,
        message!("no-persona.finding"),
    )]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_a_map_without_personas() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ warning: the map has no personas: it doesn't say who takes these steps
"#,
        );
    }

    #[test]
    fn one_persona_is_enough() {
        check(
            &RULE,
            r#"title: Groceries
personas: Sarah
"#,
        );
    }
}
