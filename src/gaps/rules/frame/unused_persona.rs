//! Reports personas without stories.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "unused-persona",
    family: Family::Frame,
    level: Level::Warning,
    before: r#"
personas:
  - sarah: Sarah, a busy parent
  - pat: Pat, a store picker
activities:
  - activity: Pack the order
"#,
    after: r#"
personas:
  - sarah: Sarah, a busy parent
  - pat: Pat, a store picker
activities:
  - activity: Pack the order
    persona: pat
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if context.is_map_empty() {
        return Vec::new();
    }
    let without = map
        .persona_ixs()
        .zip(context.journeys)
        .filter(|(_, journey)| journey.stops.is_empty());
    without
        .map(|(persona, _)| {
            let name = MessageValue::title(&map[persona].name.text);
            let message = message!("unused-persona.finding", persona = name);
            Finding::new(&RULE, RuleItem::Persona(persona), message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_each_persona_without_a_story() {
        check(
            &RULE,
            r#"title: Groceries
personas:
  - Sarah
  - Pat
#   ^^^ warning: `Pat` has no story
  - Kim
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Count coins
          - {story: Pay for Kim, persona: Kim}
  - activity: Pack
    persona: Pat
"#,
        );
    }

    #[test]
    fn an_empty_map_is_reported_by_another_rule() {
        check(
            &RULE,
            "title: Groceries\npersonas: [Sarah]\nactivities: [Pay]\n",
        );
    }
}
