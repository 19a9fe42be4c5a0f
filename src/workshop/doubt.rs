//! What sounds like something else than the answer that it would become: “nothing, that’s it” as an activity. It isn't
//! refused: whoever means it says so with one key. What stands in quotes is never doubted.

use super::answer::{Answer, listed_in};
use super::groups::could_be_several;
use super::phrases::{self, adds_nothing};
use crate::map::reference_key;
use crate::messages::{Conjunction, Message, MessageValue, message};

/// An answer that is asked about before it is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// What it sounds like.
    pub message: Box<Message<'static>>,
    /// How to go on.
    pub help: Box<Message<'static>>,
    /// The answer of whoever means it.
    pub yes: Answer,
    /// The answer without what is doubted.
    pub no: Answer,
    /// Whether what is doubted sounds like nothing to add: then nothing else is left to say.
    pub is_nothing: bool,
}

impl Doubt {
    /// The answer of whoever says it in other words: these take the place of what is doubted, and everything else stays.
    pub fn in_other_words(&self, words: Answer) -> Answer {
        let said: Vec<String> = words.texts.iter().map(|text| reference_key(text)).collect();
        let is_kept = |text: &&String| self.no.texts.contains(text);
        let at = self.yes.texts.iter().take_while(is_kept).count();
        let (before, after) = self.no.texts.split_at(at.min(self.no.texts.len()));
        // Who types the whole line again says nothing twice.
        let is_new = |text: &&String| !said.contains(&reference_key(text));
        let before = before.iter().filter(is_new).cloned();
        let after = after.iter().filter(is_new).cloned();
        let mut numbers = self.no.numbers.clone();
        numbers.extend(
            words
                .numbers
                .iter()
                .filter(|number| !self.no.numbers.contains(number)),
        );
        Answer {
            texts: before.chain(words.texts).chain(after).collect(),
            numbers,
            literal: self
                .no
                .literal
                .iter()
                .cloned()
                .chain(words.literal)
                .collect(),
            ..words
        }
    }
}

/// What an answer becomes, as far as doubts are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DoubtedAs {
    /// A story, which is asked about later if it is a question.
    Story,
    /// Any other title or sentence.
    Text,
    /// A note, which can be a question.
    Note,
    /// A person.
    Person,
}

/// Whether an answer sounds like none, or like another one.
pub(super) fn doubt(
    answer: &Answer,
    becomes: DoubtedAs,
    known: &[(String, Vec<String>)],
) -> Option<Doubt> {
    let is_typed = |text: &&String| !answer.is_literal(text);
    let typed = answer.texts.iter().filter(is_typed);
    if becomes == DoubtedAs::Person
        && let Some((text, names)) = typed.clone().find_map(|text| {
            let names = people_meant(text, known)?;
            Some((text, names))
        })
    {
        return Some(doubt_of_people(answer, text, &names));
    }
    let found = typed.clone().find_map(|text| {
        let message = message_about(text, becomes)?;
        Some(message.into_owned())
    })?;
    let doubted: Vec<String> = typed
        .filter(|text| message_about(text, becomes).is_some())
        .cloned()
        .collect();
    let is_nothing = doubted.iter().all(|text| begins_with_nothing(text));
    let mut yes = answer.clone();
    yes.literal.extend(doubted.iter().cloned());
    let mut no = answer.clone();
    no.texts.retain(|text| !doubted.contains(text));
    Some(Doubt {
        message: Box::new(found),
        help: Box::new(message!("workshop-doubt-help").into_owned()),
        yes,
        no,
        is_nothing,
    })
}

/// Why a text is doubted.
fn message_about(text: &str, becomes: DoubtedAs) -> Option<Message<'_>> {
    if adds_nothing(text) || phrases::denies(text) {
        return None;
    }
    let title = MessageValue::title(text);
    if begins_with_nothing(text) {
        return Some(message!("workshop-doubt-nothing", text = title));
    }
    let can_ask = matches!(becomes, DoubtedAs::Story | DoubtedAs::Note);
    if !can_ask && asks(text) {
        return Some(message!("workshop-doubt-question", text = title));
    }
    if becomes == DoubtedAs::Person && could_be_several(text) {
        return Some(message!("workshop-doubt-several", text = title));
    }
    let is_letter = text.len() == 1 && text.chars().all(char::is_alphanumeric);
    is_letter.then(|| message!("workshop-doubt-letter", text = title))
}

/// Whether a sentence in a text is a question: `where does that show? We'd call it Start`.
fn asks(text: &str) -> bool {
    let ends = text
        .char_indices()
        .filter(|(_, c)| matches!(c, '?' | '？' | '؟'));
    let mut sentences = ends.filter(|(at, c)| {
        let after = &text[at + c.len_utf8()..];
        *c == '？' || after.starts_with(|c: char| !c.is_alphanumeric()) || after.is_empty()
    });
    sentences.any(|(at, _)| text[..at].contains(char::is_alphanumeric))
}

/// Whether a text begins with what people say when they have nothing to add, perhaps behind the name of who says it:
/// `nothing, that's it`, `Jonas: none, he uses paper`.
fn begins_with_nothing(text: &str) -> bool {
    const MAX_NAME: usize = 2;
    let begins = |text: &str| {
        let ends = text.match_indices([',', ':', '.', '!', ';', '，', '、', '。', '：', '–', '—']);
        let mut ends = ends.filter(|(at, mark)| {
            let after = &text[at + mark.len()..];
            !mark.is_ascii() || after.starts_with(char::is_whitespace)
        });
        ends.next().is_some_and(|(at, _)| {
            let first = text[..at].trim();
            !first.is_empty() && adds_nothing(first)
        })
    };
    let named = text.split_once(": ").filter(|(name, rest)| {
        name.split_whitespace().count() <= MAX_NAME
            && (adds_nothing(rest.trim()) || begins(rest.trim()))
    });
    begins(text) || named.is_some()
}

/// The names of those whom the map knows, if each part of a list begins with one: `Lena, and Sofie for her kids`.
fn people_meant(text: &str, known: &[(String, Vec<String>)]) -> Option<Vec<String>> {
    let called = |part: &str| {
        let first = part.split_whitespace().next()?;
        let key = reference_key(first.trim_matches(|c: char| !c.is_alphanumeric()));
        let mut found = known.iter().filter(|(_, names)| {
            names
                .iter()
                .any(|name| !key.is_empty() && reference_key(name) == key)
        });
        let only = found.next()?;
        found
            .next()
            .is_none()
            .then(|| (only.0.clone(), part.split_whitespace().count() == 1))
    };
    let parts = listed_in(text);
    let found: Option<Vec<(String, bool)>> = parts.iter().map(|part| called(part)).collect();
    let found = found?;
    // Plain names are understood as they are.
    let says_more = found.iter().any(|(_, is_alone)| !is_alone);
    (found.len() > 1 && says_more).then(|| found.into_iter().map(|(name, _)| name).collect())
}

fn doubt_of_people(answer: &Answer, text: &String, names: &[String]) -> Doubt {
    let shown: Vec<&str> = names.iter().map(String::as_str).collect();
    let shown = MessageValue::titles(&shown, Conjunction::And);
    let others = answer.texts.iter().filter(|other| *other != text);
    let mut yes = answer.clone();
    yes.texts = others.cloned().chain(names.iter().cloned()).collect();
    let mut no = answer.clone();
    no.texts.retain(|other| other != text);
    Doubt {
        message: Box::new(message!("workshop-doubt-people", names = shown).into_owned()),
        help: Box::new(message!("workshop-doubt-people.help").into_owned()),
        yes,
        no,
        is_nothing: false,
    }
}

/// What somebody says who means what is doubted.
pub fn is_meant(line: &str) -> bool {
    phrases::is_yes(line)
}

/// What somebody says who doesn't.
pub fn is_not_meant(line: &str) -> bool {
    line.is_empty() || phrases::is_no(line)
}
