//! The questions for the room: what only people can answer.

use super::RelatedView;
use crate::gaps::{RoomQuestion, WallPlace};
use crate::pages::view::MapView;
use crate::pages::words::{capital, message_html};
use serde::Serialize;

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
