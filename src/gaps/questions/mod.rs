//! Questions for the room: gaps that only people can see, such as a step that nobody put on the wall.
//!
//! As findings they would often be wrong; as questions they cost nothing. They are about both ends of what
//! each persona does ([`walk`]), about what maps often forget and about roles ([`table`], by the words of
//! titles), and those of the project. In maps that aren't in English the words of the table mean nothing:
//! there is no question about them.

mod phrases;
mod prompts;
mod table;
#[cfg(test)]
mod tests;
mod walk;

use super::{RuleContext, RuleItem};
use crate::messages::Message;
use prompts::{Asked, ENGLISH, Prompts};
use walk::walk_questions;

/// The most questions about a map: more would not be read aloud.
const MAX: usize = 6;

/// The most questions about both ends of walks.
const MAX_WALK: usize = 4;

/// How many of them come before all others.
const FIRST_WALK: usize = 2;

/// The most questions of the table.
const MAX_BY_WORDS: usize = 4;

/// The most questions about roles.
const MAX_BY_ROLES: usize = 2;

/// A question that people should answer together.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomQuestion {
    /// The question, which names the titles that made one ask.
    pub message: Message<'static>,
    /// The items with these titles.
    pub because: Vec<RuleItem>,
}

/// The questions about a map: those about walks, then those of the project, of the table and about roles.
pub(super) fn room_questions(context: &RuleContext) -> Vec<RoomQuestion> {
    let settings = &context.project.questions;
    if settings.is_off || context.is_map_empty() {
        return Vec::new();
    }
    let mut by_words = match &settings.own[..] {
        [] => Vec::new(),
        own => {
            Prompts::own(own, context.is_english())
                .asked(context)
                .by_words
        }
    };
    by_words.truncate(MAX);
    let mut walk = walk_questions(context);
    let first_walk = walk.len().min(FIRST_WALK).min(MAX - by_words.len());
    if context.is_english() {
        let Asked {
            by_words: of_table,
            by_roles,
        } = ENGLISH.asked(context);
        by_words.extend(of_table.into_iter().take(MAX_BY_WORDS));
        // Who drives is also asked where something is delivered.
        let is_named = |item: &RuleItem, questions: &[RoomQuestion]| {
            questions.iter().any(|other| other.because.contains(item))
        };
        let new: Vec<RoomQuestion> = (by_roles.into_iter())
            .filter(|question| {
                !question
                    .because
                    .iter()
                    .any(|item| is_named(item, &by_words))
            })
            .take(MAX_BY_ROLES)
            .collect();
        by_words.extend(new);
    }
    by_words.truncate(MAX - first_walk);
    walk.truncate(MAX_WALK.min(MAX - by_words.len()));
    walk.extend(by_words);
    walk
}
