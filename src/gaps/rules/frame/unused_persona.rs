//! Reports personas without stories.

use super::generic_persona;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{PersonaIx, StoryMap};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;
use std::collections::HashSet;

pub(crate) static RULE: Rule = Rule {
    id: "unused-persona",
    family: Family::Frame,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
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
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if context.is_map_empty() {
        return Vec::new();
    }
    let mut unused = unused_personas(context);
    let names_any = names_any_persona(map);
    if names_any {
        unused.retain(|persona| !generic_persona::reports(context, &map[*persona]));
    }
    context.one_finding(&RULE, unused, |unused| {
        let first = RuleItem::Persona(unused[0]);
        let names: Vec<&str> = unused
            .iter()
            .map(|persona| map[*persona].short_name())
            .collect();
        let message = match map.personas.first() {
            Some(everybody) if !names_any => message!(
                "unused-persona.none-named",
                persona = MessageValue::title(everybody.short_name()),
            ),
            _ => message!(
                "unused-persona.finding",
                personas = MessageValue::titles(&names, Conjunction::And),
                count = names.len(),
            ),
        };
        let others = unused[1..]
            .iter()
            .map(|persona| RuleItem::Persona(*persona));
        Finding::new(&RULE, first, message)
            .with_places(others, message!("unused-persona.also"))
            .identified_by(RuleItem::Map)
    })
}

/// The personas without a story. Those whose activities or tasks are empty are left out, since these are
/// reported.
fn unused_personas(context: &RuleContext) -> Vec<PersonaIx> {
    let map = context.map;
    let activities = map
        .activity_ixs()
        .filter(|activity| map.stories_under(*activity).len() == 0);
    let activities = activities.map(|activity| &map[activity].personas);
    let tasks = map.tasks.iter().filter(|task| task.stories.is_empty());
    let tasks = tasks.map(|task| &task.personas);
    let named: HashSet<PersonaIx> = activities.chain(tasks).flatten().copied().collect();
    let is_unused = |persona: &PersonaIx| {
        context.journeys[persona.index()].stops.is_empty() && !named.contains(persona)
    };
    map.persona_ixs().filter(is_unused).collect()
}

/// Whether any activity, task or story names its personas.
fn names_any_persona(map: &StoryMap) -> bool {
    map.activities
        .iter()
        .any(|activity| !activity.personas.is_empty())
        || map.tasks.iter().any(|task| !task.personas.is_empty())
        || map.stories.iter().any(|story| story.has_own_personas)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_all_personas_without_a_story() {
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
"#,
        );
    }

    #[test]
    fn a_persona_of_an_empty_activity_is_left_to_that() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
  - activity: Pack
    persona: Pat
"#,
        );
    }

    #[test]
    fn one_cause_is_reported_when_no_item_names_a_persona() {
        check(
            &RULE,
            r#"title: Groceries
personas:
  - Ines, who is in a hurry
  - Sarah
#   ^^^^^ warning: no item names a persona, so every story counts as one for `Ines`
  - Pat
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins]
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
