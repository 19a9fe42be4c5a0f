//! The step Close: what was agreed, read aloud, and what happens next.

use super::scope::{is_asked_at_close, people};
use crate::gaps::RuleItem;
use crate::map::ItemOrMap;
use crate::messages::{Conjunction, MessageValue, message};
use crate::workshop::effect::AnswerEffect;
use crate::workshop::facts::RoomFacts;
use crate::workshop::question::{Question, Topic};
use crate::workshop::step::WorkshopStep;

pub(in crate::workshop) fn close(facts: &RoomFacts) -> Vec<Topic> {
    let map = facts.map;
    let ask = |id: &str, about, becomes| {
        Question::new(WorkshopStep::Close, id, about, becomes).optional()
    };
    let first = map.first_unreleased();
    let about = first.map_or(ItemOrMap::Map, |release| {
        facts.address(RuleItem::Release(release))
    });
    let mut questions = Vec::new();
    if is_asked_at_close(facts) {
        questions.push(people(WorkshopStep::Close));
    }
    if let Some(release) = first {
        let stories = facts.stories_in(release).iter();
        let titles: Vec<&str> = stories
            .map(|story| map[*story].title.text.as_str())
            .collect();
        let read = ask("read", about.clone(), AnswerEffect::Decision).asks(
            message!(
                "workshop-read",
                release = MessageValue::title(&map[release].name.text),
                stories = MessageValue::titles(&titles, Conjunction::And),
            ),
            message!("workshop-read.why"),
        );
        questions.push(read);
    }
    let assumptions = AnswerEffect::Note {
        item: about.clone(),
        field: "assumptions",
    };
    questions.push(
        ask("assumptions", about, assumptions)
            .asks(
                message!("workshop-assumptions"),
                message!("workshop-assumptions.why"),
            )
            .several(),
    );
    questions.push(
        ask("next-date", ItemOrMap::Map, AnswerEffect::Decision).asks(
            message!("workshop-next-date"),
            message!("workshop-next-date.why"),
        ),
    );
    let topics = questions.into_iter();
    topics
        .map(|question| Topic::open_once(question, false, facts.progress))
        .collect()
}
