//! Questions for the room: gaps that only people can see, such as a step that nobody put on the wall.
//!
//! As findings they would often be wrong; as questions they cost nothing. They are those of the project; then
//! about what maps often forget and about roles ([`kinds`], by the words of titles), first about what can be
//! undone too late ([`later`]); and last about hand-overs and ends of walks ([`walk`]). The words are in one file for
//! each language ([`words`]).

mod kinds;
mod languages;
mod later;
mod phrases;
mod prompts;
#[cfg(test)]
mod tests;
mod walk;
#[cfg(test)]
mod word_tests;
mod words;

use super::{RuleContext, RuleItem};
use crate::map::{NoteKind, reference_key};
use crate::messages::Message;
use languages::LanguageQuestions;
use prompts::{Asked, Prompts};
use walk::walk_questions;

/// The most questions about a map: more would not be read aloud.
const MAX: usize = 6;

/// The most questions by the words of titles, besides those of the project.
const MAX_BY_WORDS: usize = 4;

/// The most questions that name the same title: the room talks about it once.
const MAX_ABOUT_A_TITLE: usize = 2;

/// A question that people should answer together.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomQuestion {
    /// The question, which names the titles that made one ask.
    pub message: Message<'static>,
    /// The items with these titles.
    pub because: Vec<RuleItem>,
}

/// The questions about a map: those of the project, those by the words of titles, and those about walks.
pub(super) fn room_questions(context: &RuleContext) -> Vec<RoomQuestion> {
    let settings = &context.project.questions;
    if settings.is_off || context.is_map_empty() {
        return Vec::new();
    }
    let mut questions = match &settings.own[..] {
        [] => Vec::new(),
        own => {
            Prompts::own(own, context.is_english())
                .asked(context)
                .by_words
        }
    };
    let language = LanguageQuestions::for_code(context.language_or_any().code);
    if let Some(language) = language {
        questions.extend(questions_by_words(language.prompts().asked(context)));
    }
    questions.extend(walk_questions(
        context,
        language.map(LanguageQuestions::walk),
    ));
    questions.truncate(MAX);
    questions.retain(|question| !is_in_map(question, context));
    questions
}

/// Whether the map has a question among the `questions:` of an item that it is about, or of the map: then the room has talked
/// about it. Titles in it may have changed since.
fn is_in_map(question: &RoomQuestion, context: &RuleContext) -> bool {
    let map = context.map;
    let items = question.because.iter().copied().chain([RuleItem::Map]);
    let noted = items.flat_map(|item| item.details(map).notes.of_kind(NoteKind::Question));
    let mut noted = noted.peekable();
    if noted.peek().is_none() {
        return false;
    }
    let catalog = context.project.catalogs.in_language(&map.lang);
    let text = catalog.plain(&question.message);
    // What is asked comes after the titles that made one ask.
    let without_titles = |text: &str| {
        let asked = text
            .rsplit_once("`: ")
            .or(text.rsplit_once("`："))
            .map(|(_, asked)| asked.to_owned());
        reference_key(&asked.unwrap_or_else(|| text.to_owned()))
    };
    let (whole, asked) = (reference_key(&text), without_titles(&text));
    let mut notes = noted.map(|note| reference_key(&note.text.text));
    notes.any(|note| note == whole || note.ends_with(&asked))
}

/// The questions that are asked out of those that the words of titles raise.
fn questions_by_words(asked: Asked) -> Vec<RoomQuestion> {
    let mut chosen: Vec<RoomQuestion> = Vec::new();
    let mut choose = |question: RoomQuestion| {
        let about = |item: &RuleItem| {
            let others = chosen.iter();
            others.filter(|other| other.because.contains(item)).count()
        };
        let is_new = (question.because.iter()).all(|item| about(item) < MAX_ABOUT_A_TITLE);
        if is_new && chosen.len() < MAX_BY_WORDS {
            chosen.push(question);
        }
    };
    let Asked {
        too_late,
        by_words,
        by_roles,
    } = asked;
    for question in too_late {
        choose(question);
    }
    // Who drives is also asked where something is delivered.
    let names_driver = |role: &RoomQuestion| {
        let delivery = by_words
            .iter()
            .filter(|other| other.message.name == "question-delivery");
        let named: Vec<&RuleItem> = delivery.flat_map(|question| &question.because).collect();
        role.because.iter().any(|item| named.contains(&item))
    };
    if let Some(question) = by_roles.filter(|role| !names_driver(role)) {
        choose(question);
    }
    for question in by_words {
        choose(question);
    }
    chosen
}
