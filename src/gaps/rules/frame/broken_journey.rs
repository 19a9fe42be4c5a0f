//! Reports personas who get stuck in the middle of a release.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::{ActivityIx, JourneyBreak, PersonaIx, ReleaseIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "broken-journey",
    family: Family::Frame,
    level: Level::Warning,
    before: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay at the door
            persona: pat
            release: mvp
          - story: Pay with credit card
            persona: sarah
"#,
    after: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay at the door
            persona: pat
            release: mvp
          - story: Pay with credit card
            persona: sarah
            release: mvp
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if map.personas.len() < 2 {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (persona, journey) in map.persona_ixs().zip(context.journeys) {
        for JourneyBreak { release, missing } in &journey.breaks {
            // `skipped-activity` reports activities in which no persona has a story.
            let broken: Vec<ActivityIx> = (missing.iter().copied())
                .filter(|activity| {
                    context
                        .coverage
                        .count_in_activity(map, *activity, Some(*release))
                        > 0
                })
                .collect();
            findings.extend(release_finding(context, persona, *release, &broken));
        }
    }
    findings
}

/// The finding about a persona and a release, or `None` if no activity is `broken`.
fn release_finding(
    context: &RuleContext,
    persona: PersonaIx,
    release: ReleaseIx,
    broken: &[ActivityIx],
) -> Option<Finding> {
    let first = *broken.first()?;
    let map = context.map;
    let titles: Vec<&str> = broken
        .iter()
        .map(|activity| map[*activity].title.text.as_str())
        .collect();
    let message = message!(
        "broken-journey.finding",
        release = MessageValue::title(context.release_name(release)),
        persona = MessageValue::title(&map[persona].name.text),
        activities = MessageValue::titles(&titles, Conjunction::And),
    );
    let activities = broken.iter().map(|activity| RuleItem::Activity(*activity));
    let finding = Finding::new(&RULE, RuleItem::Persona(persona), message)
        .marked_at(WallPlace::ActivityInRelease(first, release))
        .with_related_items(activities, &message!("broken-journey.related"));
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_where_only_other_personas_have_a_story() {
        check(
            &RULE,
            r#"title: Groceries
personas:
  - Sarah
#   ^^^^^ warning: `Sarah` gets stuck in `First`: no story for them in `Pay`
  - Pat
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, By shelf: Second]
  - activity: Pay
    tasks:
      - task: Pay cash
        stories:
          - {story: Open the till, persona: Pat, release: First}
          - Count coins: Second
  - activity: Receive
    tasks:
      - task: Sign
        stories: [Sign on glass: First, Sign on paper: Second]
"#,
        );
    }

    #[test]
    fn skipped_activities_and_journeys_that_end_early_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories:
          - By name: First
          - {story: Walk the shop, persona: Pat, release: First}
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [Count coins: Second]
  - activity: Receive
    tasks:
      - task: Sign
        stories:
          - Sign on glass: First
          - {story: Ring the bell, persona: Pat}
"#,
        );
    }
}
