//! The step Scope: what the map is about, and what is decided at the end.

use crate::map::{ExpectedText, ItemKind, ItemList, ItemOrMap, ListPosition};
use crate::messages::message;
use crate::workshop::effect::AnswerEffect;
use crate::workshop::facts::{RoomFacts, as_it_is};
use crate::workshop::question::{PEOPLE_QUESTION, Question, SkipEffect, Topic};
use crate::workshop::step::WorkshopStep;

pub(in crate::workshop) fn scope(facts: &RoomFacts) -> Vec<Topic> {
    let RoomFacts { map, progress, .. } = *facts;
    let is_past = !map.personas.is_empty() || map.goal.is_some() || !map.activities.is_empty();
    let ask = |id: &str, becomes| Question::new(WorkshopStep::Scope, id, ItemOrMap::Map, becomes);
    let title = AnswerEffect::Field {
        item: ItemOrMap::Map,
        field: "title",
        was: match map.title.text.is_empty() {
            true => ExpectedText::Anything,
            false => as_it_is(Some(&map.title.text)),
        },
    };
    let title = ask("title", title)
        .asks(message!("workshop-title"), message!("workshop-title.why"))
        .skipping(SkipEffect::Refused(message!("workshop-title.needed")));
    let about = ask("scope", AnswerEffect::Decision)
        .asks(message!("workshop-about"), message!("workshop-about.why"))
        .choosing([
            message!("workshop-about.product"),
            message!("workshop-about.feature"),
            message!("workshop-about.journey"),
            message!("workshop-about.redesign"),
        ])
        .optional();
    let people = people(WorkshopStep::Scope);
    let decide = ask("decide", AnswerEffect::Decision)
        .asks(message!("workshop-decide"), message!("workshop-decide.why"))
        .optional();
    let backlog = AnswerEffect::Items {
        kind: ItemKind::Story,
        position: ListPosition {
            list: ItemList::Backlog,
            before: None,
        },
        fields: Vec::new(),
        taken: Vec::new(),
    };
    let backlog = ask("backlog", backlog)
        .asks(
            message!("workshop-backlog"),
            message!("workshop-backlog.why"),
        )
        .begun(!map.backlog.is_empty())
        .several()
        .optional();
    let has_title = !map.title.text.trim().is_empty();
    let mut topics = vec![Topic::gate(title, has_title)];
    let once = [about, people, decide, backlog].into_iter();
    let once = once.filter(|question| question.id != PEOPLE_QUESTION || !is_asked_at_close(facts));
    topics.extend(once.map(|question| Topic::open_once(question, is_past, progress)));
    topics
}

/// Whether the question for those who are there is asked at the end: if the workshop began with a map.
pub(super) fn is_asked_at_close(facts: &RoomFacts) -> bool {
    let RoomFacts { map, progress, .. } = *facts;
    let is_past = !map.personas.is_empty() || map.goal.is_some() || !map.activities.is_empty();
    let is_next = || {
        let mut next = progress.next().into_iter();
        next.any(|next| next.id() == PEOPLE_QUESTION)
    };
    is_past && (!progress.is_settled(PEOPLE_QUESTION) || is_next())
}

/// The question for those who are there.
pub(super) fn people(step: WorkshopStep) -> Question {
    Question::new(
        step,
        PEOPLE_QUESTION,
        ItemOrMap::Map,
        AnswerEffect::Decision,
    )
    .asks(message!("workshop-people"), message!("workshop-people.why"))
    .several()
    .optional()
}
