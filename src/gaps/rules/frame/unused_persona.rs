//! Reports personas without stories.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "unused-persona",
    family: Family::Frame,
    level: Level::Warning,
    looks_for: "A declared persona has no story on the wall.",
    why: "Somebody was thought of, and nothing was made for them. Either a part of the story is missing, or they are not part of it.",
    advice: "put `persona:` on the activities that are theirs, or take them off the map",
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
            let message = Phrase::from_title(&map[persona].name.text)
                .and(" has no story: nothing on the wall is for them");
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
#   ^^^ warning: `Pat` has no story: nothing on the wall is for them
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
