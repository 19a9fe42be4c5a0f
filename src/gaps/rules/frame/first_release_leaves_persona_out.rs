//! Reports personas without a story in the first release.

use crate::gaps::rules::releases::skipped_without_reason;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::PersonaIx;
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "first-release-leaves-persona-out",
    family: Family::Frame,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let first = context.first_release();
    let Some(first) = first.filter(|first| !context.is_empty_release(*first)) else {
        return Vec::new();
    };
    if context.open_releases().count() < 2 {
        return Vec::new();
    }
    let first_personas = context.coverage.release_personas(first);
    // Whom a released release serves is not waiting.
    let is_waiting = |persona: &PersonaIx| {
        let stops = context.journeys[persona.index()].stops.iter();
        let mut stories = stops.flat_map(|stop| &stop.stories).peekable();
        stories.peek().is_some()
            && !first_personas.contains(persona)
            && stories.all(|story| context.is_open(*story))
    };
    let plans = context.later_plans();
    let skipped = skipped_without_reason(context);
    // What a later release says of them is decided, and what a step lacks is reported there.
    let is_explained = |persona: &PersonaIx| {
        let mut stops = context.journeys[persona.index()].stops.iter();
        stops.all(|stop| skipped.contains(&stop.activity))
            || plans.speak_of_persona(context, *persona)
    };
    // Whoever comes two releases later is left out on purpose.
    let next = context.releases_with_stories().find(|other| *other > first);
    let is_next = |persona: &PersonaIx| {
        let stops = context.journeys[persona.index()].stops.iter();
        let mut stories = stops.flat_map(|stop| &stop.stories);
        stories.any(|story| map[*story].release.is_none() || map[*story].release == next)
    };
    let waiting = map
        .persona_ixs()
        .filter(|persona| is_waiting(persona) && is_next(persona) && !is_explained(persona));
    context.one_finding(&RULE, waiting.collect(), |personas| {
        let names: Vec<&str> = personas
            .iter()
            .map(|persona| map[*persona].short_name())
            .collect();
        let message = message!(
            "first-release-leaves-persona-out.finding",
            release = MessageValue::title(context.release_name(first)),
            personas = MessageValue::titles(&names, Conjunction::Or),
        );
        let others = personas[1..]
            .iter()
            .map(|persona| RuleItem::Persona(*persona));
        Finding::new(&RULE, RuleItem::Persona(personas[0]), message)
            .marked_at(WallPlace::Band(Some(first)))
            .with_places(others, message!("first-release-leaves-persona-out.also"))
            .identified_by(RuleItem::Release(first))
    })
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
    fn a_persona_of_whom_a_later_release_speaks_is_fine() {
        let map = |second: &str| {
            format!(
                "title: Groceries\npersonas: [Sarah, Pat]\nreleases: [First, {second}]\nactivities:\n  - activity: Pay\n    stories: [Count coins: First]\n  - activity: Open the till\n    persona: Pat\n    stories: [Turn the key: Second]\n"
            )
        };
        check(
            &RULE,
            &map("{release: Second, outcome: Pat goes home at six}"),
        );
        check(
            &RULE,
            &map("{release: Second, measure: Tills open in a minute}"),
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
