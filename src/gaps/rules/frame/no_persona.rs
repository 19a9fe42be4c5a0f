//! Reports maps without personas.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-persona",
    family: Family::Frame,
    level: Level::Warning,
    looks_for: "The map names no persona.",
    why: "A story map is somebody's walk. Without a name on it, everybody imagines another person, and nobody's journey is mapped.",
    advice: "name the one person whose walk this is under `personas:`; one is enough to begin with",
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
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    if !context.map.personas.is_empty() {
        return Vec::new();
    }
    let message = Phrase::from_text("the map names no persona: nobody's journey is mapped");
    vec![Finding::new(&RULE, RuleItem::Map, message)]
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
#      ^^^^^^^^^ warning: the map names no persona: nobody's journey is mapped
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
