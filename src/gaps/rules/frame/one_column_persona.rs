//! Reports personas whose stories are all in one task, while another persona goes through several.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{PersonaIx, TaskIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::collections::HashSet;

pub(crate) static RULE: Rule = Rule {
    id: "one-column-persona",
    family: Family::Frame,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
personas: [sarah, pat]
activities:
  - activity: Buy
    tasks:
      - {task: Search, stories: [Find milk]}
      - {task: Compare, stories: [See the price]}
      - {task: Order, stories: [Fill the basket]}
      - {task: Pay, stories: [Pay with a card]}
  - activity: Run the store
    persona: pat
    tasks:
      - {task: Work, stories: [See the orders, Collect the milk, Pack the bags]}
"#,
    after: r#"
personas: [sarah, pat]
activities:
  - activity: Buy
    tasks:
      - {task: Search, stories: [Find milk]}
      - {task: Compare, stories: [See the price]}
      - {task: Order, stories: [Fill the basket]}
      - {task: Pay, stories: [Pay with a card]}
  - activity: Pack the order
    persona: pat
    tasks:
      - {task: Collect it, stories: [See the orders, Collect the milk]}
      - {task: Hand it over, stories: [Pack the bags]}
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

/// Fewer stories are no journey yet.
const MIN_STORIES: usize = 3;

/// In how many tasks another persona has stories, if the map describes journeys in such detail.
const MIN_OTHER_TASKS: usize = 4;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let mut tasks: Vec<HashSet<TaskIx>> = vec![HashSet::new(); map.personas.len()];
    let mut stories = vec![0; map.personas.len()];
    for story in &map.stories {
        for (persona, task) in story.personas.iter().zip(std::iter::repeat(story.task)) {
            tasks[persona.index()].extend(task);
            stories[persona.index()] += 1;
        }
    }
    if tasks.iter().all(|tasks| tasks.len() < MIN_OTHER_TASKS) {
        return Vec::new();
    }
    let in_one_task = |persona: PersonaIx| {
        let only = match Vec::from_iter(&tasks[persona.index()])[..] {
            [only] => *only,
            _ => return None,
        };
        (stories[persona.index()] >= MIN_STORIES).then_some(only)
    };
    let found = map.persona_ixs().filter_map(|persona| {
        let task = in_one_task(persona)?;
        let message = message!(
            "one-column-persona.finding",
            persona = MessageValue::title(map[persona].short_name()),
            count = stories[persona.index()],
            task = MessageValue::title(RuleItem::Task(task).name(map)),
        );
        let label = message!("one-column-persona.related");
        let finding = Finding::new(&RULE, RuleItem::Persona(persona), message);
        Some(finding.with_related(RuleItem::Task(task), label))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    const MAP: &str = r#"title: Groceries
personas:
  - Sarah
  - Pat, who packs
#   ^^^^^^^^^^^^^^ note: all 3 stories of `Pat` are in one task, `Work`
activities:
  - activity: Buy
    tasks:
      - {task: Search, stories: [Find milk]}
      - {task: Compare, stories: [See the price]}
      - {task: Order, stories: [Fill the basket]}
      - {task: Pay, stories: [Pay with a card]}
  - activity: Run the store
    persona: Pat, who packs
    tasks:
      - {task: Work, stories: [See the orders, Collect the milk, Pack the bags]}
"#;

    #[test]
    fn fires_on_a_persona_with_one_task() {
        check(&RULE, MAP);
    }

    #[test]
    fn two_stories_and_maps_of_few_tasks_are_fine() {
        let quiet = |map: &str| {
            let lines = map.lines().filter(|line| !line.starts_with('#'));
            lines.map(|line| format!("{line}\n")).collect::<String>()
        };
        check(&RULE, &quiet(&MAP.replace(", Pack the bags", "")));
        check(
            &RULE,
            &quiet(&MAP.replace("      - {task: Compare, stories: [See the price]}\n", "")),
        );
    }
}
