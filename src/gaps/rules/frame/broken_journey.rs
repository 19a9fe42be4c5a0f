//! Reports personas who get stuck in the middle of a release.

use crate::gaps::{
    BearsOn, Check, Family, Finding, FurtherPlace, Rule, RuleContext, RuleItem, WallPlace,
};
use crate::map::{ActivityIx, JourneyBreak, PersonaIx, ReleaseIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "broken-journey",
    family: Family::Frame,
    level: Level::Warning,
    bears_on: BearsOn::Journey,
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
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    if map.personas.len() < 2 {
        return Vec::new();
    }
    let findings = map.persona_ixs().zip(context.journeys);
    let findings = findings.flat_map(|(persona, journey)| {
        let serves = |release: &ReleaseIx| {
            let personas = context.coverage.release_personas(*release);
            personas.contains(&persona)
        };
        let release = context.open_releases().find(serves)?;
        Some(persona_findings(
            context,
            persona,
            journey.break_in(release)?,
        ))
    });
    findings.flatten().collect()
}

/// The finding about a persona, without activities that an `ignore:` accepts, and the ignored ones.
fn persona_findings(
    context: &RuleContext,
    persona: PersonaIx,
    broken: &JourneyBreak,
) -> Vec<Finding> {
    let (map, release) = (context.map, broken.release);
    let has_story = |activity: &ActivityIx| {
        (context.coverage).count_in_activity(map, *activity, Some(release)) > 0
    };
    // In the first release, `skipped-activity` reports activities in which no persona has a story.
    let is_first = context.first_release() == Some(release);
    // What is released for the persona stays there.
    let stops = &context.journeys[persona.index()].stops;
    let is_released = |activity: &ActivityIx| {
        let stop = stops.iter().find(|stop| stop.activity == *activity);
        let mut stories = stop.into_iter().flat_map(|stop| &stop.stories);
        stories.any(|story| !context.is_open(*story))
    };
    let missing = broken.missing.iter().copied();
    let missing = missing
        .filter(|activity| (!is_first || has_story(activity)) && !is_released(activity))
        .collect();
    context.one_finding(&RULE, missing, |activities| {
        let titles: Vec<&str> = (activities.iter())
            .map(|activity| map[*activity].title.text.as_str())
            .collect();
        let message = message!(
            "broken-journey.finding",
            release = MessageValue::title(context.release_name(release)),
            persona = MessageValue::title(&map[persona].name.text),
            activities = MessageValue::titles(&titles, Conjunction::And),
        );
        let places = activities.iter().map(|activity| FurtherPlace {
            subject: RuleItem::Activity(*activity).into(),
            wall_place: WallPlace::ActivityInRelease(*activity, release),
        });
        Finding::new(&RULE, RuleItem::Persona(persona), message)
            .marked_at(WallPlace::ActivityInRelease(activities[0], release))
            .summing_up(places, message!("broken-journey.related"))
            .identified_by(RuleItem::Persona(persona))
    })
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
    fn fires_in_the_first_release_that_serves_the_persona() {
        check(
            &RULE,
            r#"title: Groceries
personas:
  - Sarah
  - Pat
#   ^^^ warning: `Pat` gets stuck in `Second`: no story for them in `Pack`
releases: [First, Second, Third]
activities:
  - activity: Collect
    persona: Pat
    tasks:
      - task: Walk the shop
        stories: [By list: Second, By map: Third]
  - activity: Pack
    persona: Pat
    tasks:
      - task: Fill the bags
        stories: [Cold first: Third]
  - activity: Load
    persona: Pat
    tasks:
      - task: Find the van
        stories: [By number: Second]
  - activity: Receive
    tasks:
      - task: Sign
        stories: [Sign on glass: First]
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
