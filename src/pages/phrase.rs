//! Sentences of rules as HTML.

use super::markdown::escaped;
use crate::gaps::{Phrase, Segment};

/// A sentence with its titles in quotation marks.
pub(crate) fn phrase_html(phrase: &Phrase) -> String {
    phrase
        .segments()
        .iter()
        .map(|piece| match piece {
            Segment::Text(words) => with_code(words),
            Segment::Title(title) => format!("<q>{}</q>", escaped(title)),
        })
        .collect()
}

/// Words of a rule: what stands in backticks is a thing to type.
pub(crate) fn with_code(words: &str) -> String {
    words
        .split('`')
        .enumerate()
        .map(|(at, part)| {
            if at % 2 == 1 {
                format!("<code>{}</code>", escaped(part))
            } else {
                escaped(part)
            }
        })
        .collect()
}

/// A sentence with its first letter large.
pub(crate) fn capital(sentence: &str) -> String {
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) => format!("{}{}", first.to_uppercase(), characters.as_str()),
        None => String::new(),
    }
}
