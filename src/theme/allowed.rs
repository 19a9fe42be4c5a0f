//! The statements that templates of a theme's folder may use: `if`, `for`, `set`, `include`, `extends`,
//! `block` and `raw`.
//!
//! The rest of Tera is logic that pages don't need, and some of it can take endless time or memory: a
//! component that uses itself twice, a text that is set to twice itself, a range of a billion numbers.

use super::tags::{TemplateTag, tags};
use crate::format::ErrorCode;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

/// The allowed statements and their ends.
const ALLOWED: &[&str] = &[
    "if", "elif", "else", "endif", "for", "endfor", "set", "include", "extends", "block",
    "endblock", "raw", "endraw",
];

/// The filter and the function of Tera that can return far more than they are given.
const GROWING: [&str; 2] = ["replace", "range"];

/// An error for each tag of a template that is not allowed.
pub(crate) fn check(source: &Arc<Source>) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    for tag in tags(source.text()) {
        let mut words = tag.words();
        if tag.is_statement
            && let Some((place, word)) = words.next()
            && !ALLOWED.contains(&word)
        {
            let message = format!("`{word}` is not allowed in templates");
            errors.push(error(source, place, word, message));
            continue;
        }
        if tag.is_statement && tag.first_word() == "set" && !names_a_value(tag.inner) {
            let message = "`set` can only name a string, a number or a field";
            errors.push(error(source, tag.start, tag.inner, message.to_owned()));
        }
        for (place, word) in words {
            let message = match word {
                "for" => "loops inside an expression are not allowed in templates".to_owned(),
                _ if uses_growing(&tag, place, word) => {
                    format!("`{word}` is not allowed in templates")
                }
                _ => continue,
            };
            errors.push(error(source, place, word, message));
        }
    }
    errors
}

/// Whether a word at this byte offset uses one of [`GROWING`]: after `|`, or before `(`. A field can
/// have the same name.
fn uses_growing(tag: &TemplateTag, place: usize, word: &str) -> bool {
    let (before, rest) = tag.inner.split_at(place - tag.start);
    let after = rest[word.len()..].trim_start();
    GROWING.contains(&word) && (before.trim_end().ends_with('|') || after.starts_with('('))
}

/// Whether a `set` only names a string, a number or a field, without an operator or filter.
fn names_a_value(inner: &str) -> bool {
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

fn error(source: &Arc<Source>, place: usize, word: &str, message: String) -> Diagnostic {
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(place, place + word.len()),
    };
    Diagnostic::new(
        Level::Error,
        ErrorCode::ThemeTemplate.as_str(),
        place,
        message,
    )
    .help("templates can use `if`, `for`, `set`, `include`, `extends`, `block` and `raw`")
}
