//! The questions for the room: what only people can answer.

use super::RelatedView;
use crate::gaps::{RoomQuestion, WallPlace};
use crate::messages::{MessageValue, message};
use crate::pages::view::MapView;
use crate::pages::words::{capital, message_html};
use crate::workshop::first_open_step;
use serde::Serialize;

/// The most questions of a workshop that are shown: the others follow from their answers.
const MAX_OF_WORKSHOP: usize = 3;

/// A question for the room.
#[derive(Debug, Serialize)]
pub struct QuestionView {
    /// The question, with the titles that make one ask it.
    pub text_html: String,
    /// These titles, with their places on the wall.
    pub because: Vec<RelatedView>,
}

/// The questions about the map.
pub(crate) fn questions_for_room(view: &MapView) -> Vec<QuestionView> {
    let questions = view.analyzed.gaps.questions.iter();
    questions
        .map(|RoomQuestion { message, because }| QuestionView {
            text_html: capital(&message_html(view.catalog, message)),
            because: because
                .iter()
                .map(|item| RelatedView {
                    title: item.name(view.map).to_owned(),
                    label: None,
                    href: view.place_href(WallPlace::for_item(*item)),
                })
                .collect(),
        })
        .collect()
}

/// What a workshop on a map would ask next.
#[derive(Debug, Serialize)]
pub struct WorkshopStart {
    /// `Next in a workshop: Tasks`.
    pub heading: String,
    /// The first questions of its step.
    pub questions_html: Vec<String>,
    /// How to start it, with the command.
    pub start_html: String,
}

/// What a workshop on the map would ask next; none if nothing is open.
pub(crate) fn workshop_start(view: &MapView) -> Option<WorkshopStart> {
    let catalog = view.catalog;
    let step = first_open_step(view.map, &view.analyzed.gaps)?;
    let open = step.topics.iter().filter(|topic| !topic.is_settled);
    let questions = open.take(MAX_OF_WORKSHOP);
    let name = catalog.plain(&step.step.name());
    let file = MessageValue::from(view.analyzed.file.as_str());
    Some(WorkshopStart {
        heading: view.text(message!("gaps-workshop", step = name)),
        questions_html: questions
            .map(|topic| capital(&message_html(catalog, &topic.question.text)))
            .collect(),
        start_html: message_html(catalog, &message!("gaps-workshop-start", file = file)),
    })
}
