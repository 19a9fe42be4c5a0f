//! What templates may use: `if`, `for`, `set`, `include`, `extends`, `block` and `raw`.
//!
//! Everything else of Tera is logic, for which pages have no need, and some of it can take endless
//! time or memory: a component that uses itself twice, a text that is set to twice itself, a
//! range of a thousand million numbers.

use super::tags::{TemplateTag, tags};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

const ALLOWED: &[&str] = &[
    "if", "elif", "else", "endif", "for", "endfor", "set", "include", "extends", "block",
    "endblock", "raw", "endraw",
];

/// The filter and the function of Tera that make much of little.
const GROWING: [&str; 2] = ["replace", "range"];

/// What a template uses that it may not.
pub(crate) fn check(source: &Arc<Source>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for tag in tags(source.text()) {
        let mut words = tag.words();
        if tag.is_statement
            && let Some((place, word)) = words.next()
            && !ALLOWED.contains(&word)
        {
            let message = format!("a theme's template does not use `{word}`");
            faults.push(fault(source, place, word, message));
            continue;
        }
        if tag.is_statement && tag.word() == "set" && !names_something(tag.inner) {
            let message = "`set` gives a name to what is there, and makes nothing of it";
            faults.push(fault(source, tag.start, tag.inner, message.to_owned()));
        }
        for (place, word) in words {
            let message = match word {
                "for" => "a theme's template has no loop within a value".to_owned(),
                _ if is_use_of(&tag, place, word) => {
                    format!("a theme's template does not use `{word}`")
                }
                _ => continue,
            };
            faults.push(fault(source, place, word, message));
        }
    }
    faults
}

/// Whether a word is one of those filters and functions where it stands: behind a `|`, or before
/// a `(`. A field may be called alike.
fn is_use_of(tag: &TemplateTag, place: usize, word: &str) -> bool {
    let (before, rest) = tag.inner.split_at(place - tag.start);
    let after = rest[word.len()..].trim_start();
    GROWING.contains(&word) && (before.trim_end().ends_with('|') || after.starts_with('('))
}

/// Whether a `set` gives a name to a text, a number or a field.
fn names_something(inner: &str) -> bool {
    let Some((_, value)) = inner.split_once('=') else {
        return false;
    };
    let value = value.trim().trim_end_matches('-').trim_end();
    let quote = value
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\'' | '`'));
    match quote {
        Some(quote) => value.len() > 1 && value[1..].find(quote) == Some(value.len() - 2),
        None => {
            let is_part = |c: char| c.is_alphanumeric() || "_.[]\"'".contains(c);
            !value.starts_with('[') && !value.is_empty() && value.chars().all(is_part)
        }
    }
}

fn fault(source: &Arc<Source>, place: usize, word: &str, message: String) -> Diagnostic {
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(place, place + word.len()),
    };
    Diagnostic::new(Level::Error, "theme-template", place, message).help(
        "templates use `if`, `for`, `set`, `include`, `extends` and `block`: all that they show was worked out before",
    )
}
