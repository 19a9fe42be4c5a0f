//! Reports personas without a story in the first release.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem, WallPlace};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "first-release-leaves-persona-out",
    family: Family::Frame,
    level: Level::Note,
    before: r#"
stories:
  - story: Collect the products of an order
    persona: pat
    release: later
"#,
    after: r#"
stories:
  - story: Read the order from a printed list
    persona: pat
    release: mvp
  - story: Collect the products of an order
    persona: pat
    release: later
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let first = map.release_ixs().next();
    let Some(first) = first.filter(|first| !context.is_empty_release(*first)) else {
        return Vec::new();
    };
    if map.releases.len() < 2 {
        return Vec::new();
    }
    let first_personas = context.coverage.release_personas(first);
    let waiting = map
        .persona_ixs()
        .zip(context.journeys)
        .filter(|(persona, journey)| {
            !journey.stops.is_empty() && !first_personas.contains(persona)
        });
    waiting
        .map(|(persona, _)| {
            let message = message!(
                "first-release-leaves-persona-out.finding",
                release = MessageValue::title(context.release_name(first)),
                persona = MessageValue::title(&map[persona].name.text),
            );
            Finding::new(&RULE, RuleItem::Persona(persona), message)
                .marked_at(WallPlace::Band(Some(first)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_a_persona_who_comes_later() {
        check(
            &RULE,
            r#"title: Groceries
personas:
  - Sarah
  - Pat
#   ^^^ note: `First` has no story for `Pat`
  - Nobody yet
releases: [First, Second]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Count coins: First
          - {story: Open the till, persona: Pat, release: Second}
"#,
        );
    }

    #[test]
    fn a_single_or_empty_first_release_is_fine() {
        for releases in ["[Second]", "[First, Second]"] {
            check(
                &RULE,
                &format!(
                    r#"title: Groceries
personas: [Sarah, Pat]
releases: {releases}
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - Count coins: Second
          - {{story: Open the till, persona: Pat}}
"#
                ),
            );
        }
    }
}
