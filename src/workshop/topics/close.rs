//! The step Close: what was agreed, read aloud, and what happens next.

use super::cards::choice_of_card_read;
use super::scope::{is_asked_at_close, people};
use crate::gaps::RuleItem;
use crate::map::ItemOrMap;
use crate::messages::{MessageValue, message};
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
        let stories = facts.offered(facts.stories_in(release)).iter();
        let cards = stories.map(|story| choice_of_card_read(facts, *story));
        let read = ask("read", about.clone(), AnswerEffect::Decision).asks(
            message!(
                "workshop-read",
                release = MessageValue::title(&map[release].name.text),
            ),
            message!("workshop-read.why"),
        );
        let read = read.choosing(cards).several();
        questions.push(read);
    }
    // What was put aside comes up once more, with what it was about.
    for (text, asked) in facts.progress.parked() {
        let parked = ask(
            &format!("parked:{text}"),
            ItemOrMap::Map,
            AnswerEffect::Decision,
        )
        .asks(
            message!("workshop-parked", text = MessageValue::title(text)),
            message!("workshop-parked.why"),
        );
        questions.push(match asked {
            Some(asked) => parked.because(message!(
                "workshop-parked-at",
                question = MessageValue::from(asked.as_str())
            )),
            None => parked,
        });
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
