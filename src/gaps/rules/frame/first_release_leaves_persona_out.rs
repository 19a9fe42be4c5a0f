//! Reports personas without a story in the first release.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem, WallPlace};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "first-release-leaves-persona-out",
    family: Family::Frame,
    level: Level::Note,
    looks_for: "The map has two or more releases, and a persona with stories has none in the first.",
    why: "Often that is wise, and sometimes the walk of the others does not work without them: nobody packs the order that was placed.",
    advice: "ask whether the first release works while this persona does everything as before; if so, ignore it with that as the reason",
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
            let message = Phrase::from_title(context.release_name(first))
                .and(" has no story for ")
                .and_title(&map[persona].name.text);
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
