//! The step Frame: who walks through the map, and to what end. There is no way around it: without a persona, a room
//! argues about whose workflow counts.

use crate::gaps::RuleItem;
use crate::map::{ItemOrMap, ItemRef, PersonaIx};
use crate::messages::{Message, MessageValue, message};
use crate::workshop::effect::AnswerEffect;
use crate::workshop::facts::{RoomFacts, as_it_is};
use crate::workshop::progress::PERSONA_QUESTION;
use crate::workshop::question::{Question, SkipEffect, Topic};
use crate::workshop::step::WorkshopStep;

pub(in crate::workshop) fn frame(facts: &RoomFacts) -> Vec<Topic> {
    let RoomFacts { map, progress, .. } = *facts;
    let is_past = !map.activities.is_empty();
    let refused = || SkipEffect::Refused(message!("workshop-frame-needed"));
    let mut topics = Vec::new();
    if map.personas.is_empty() {
        let persona = ask(PERSONA_QUESTION, ItemOrMap::Map, new_personas(facts))
            .asks(
                Message::new("no-persona.ask"),
                Message::new("no-persona.why"),
            )
            .skipping(refused());
        topics.push(Topic::gate(persona, false));
    } else if !facts.has_person() {
        topics.extend(
            map.persona_ixs()
                .next()
                .map(|persona| Topic::gate(say_who(facts, persona).skipping(refused()), false)),
        );
    } else {
        // Whoever goes back to it corrects it.
        let person = map.persona_ixs().find(|persona| facts.is_person(*persona));
        let corrected = person.and_then(|persona| {
            let item = RuleItem::Persona(persona).address(map)?;
            let was = map[persona].name.text.clone();
            let mut taken = names_of_personas(facts);
            taken.retain(|name| *name != item.id && *name != was);
            Some(AnswerEffect::PersonaName { item, was, taken })
        });
        let becomes = corrected.unwrap_or_else(|| new_personas(facts));
        let persona = ask(PERSONA_QUESTION, ItemOrMap::Map, becomes)
            .asks(
                Message::new("no-persona.ask"),
                Message::new("no-persona.why"),
            )
            .optional();
        topics.push(Topic::gate(persona, true));
    }
    let goal = AnswerEffect::Field {
        item: ItemOrMap::Map,
        field: "goal",
        was: as_it_is(map.goal.as_deref()),
    };
    let goal = ask("goal", ItemOrMap::Map, goal)
        .asks(
            message!("workshop-goal", persona = facts.somebody()),
            Message::new("no-goal.why"),
        )
        .skipping(SkipEffect::Refused(message!("workshop-goal.needed")));
    topics.push(Topic::gate(goal, map.goal.is_some()));
    let others = ask("others", ItemOrMap::Map, new_personas(facts))
        .asks(message!("workshop-others"), message!("workshop-others.why"))
        .begun(map.personas.len() > 1)
        .several()
        .optional();
    topics.push(Topic::open_once(
        others,
        is_past || map.personas.len() > 1,
        progress,
    ));
    if map.personas.len() > 1 {
        let one = ask("journeys", ItemOrMap::Map, AnswerEffect::Decision)
            .asks(
                message!("workshop-journeys"),
                message!("workshop-journeys.why"),
            )
            .choosing([
                message!("workshop-journeys.one"),
                message!("workshop-journeys.each"),
            ])
            .optional();
        topics.push(Topic::open_once(one, is_past, progress));
    }
    topics
}

fn ask(id: &str, about: ItemOrMap, becomes: AnswerEffect) -> Question {
    Question::new(WorkshopStep::Frame, id, about, becomes)
}

fn new_personas(facts: &RoomFacts) -> AnswerEffect {
    AnswerEffect::Personas {
        taken: names_of_personas(facts),
    }
}

fn names_of_personas(facts: &RoomFacts) -> Vec<String> {
    let personas = facts.map.personas.iter();
    let taken = personas.flat_map(|persona| [persona.id.clone(), persona.name.text.clone()]);
    taken.collect()
}

/// The question for a persona who could be anyone.
fn say_who(facts: &RoomFacts, persona: PersonaIx) -> Question {
    let name = &facts.map[persona].name.text;
    let item = RuleItem::Persona(persona).address(facts.map);
    let item = item.unwrap_or_else(|| ItemRef::new(crate::map::ItemKind::Persona, ""));
    let id = format!("generic-persona:{name}");
    let becomes = AnswerEffect::PersonaName {
        item: item.clone(),
        was: name.clone(),
        taken: names_of_personas(facts),
    };
    ask(&id, ItemOrMap::Item(item), becomes)
        .because(message!(
            "workshop-generic",
            persona = MessageValue::title(name)
        ))
        .asks(
            Message::new("generic-persona.ask"),
            Message::new("generic-persona.why"),
        )
}
