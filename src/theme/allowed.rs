//! What templates may use: `if`, `for`, `set`, `include`, `extends`, `block` and `raw`.
//!
//! Everything else of Tera is logic, for which pages have no need, and some of it can take endless
//! time (a component that uses itself twice).

use super::tags::tags;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

const ALLOWED: &[&str] = &[
    "if", "elif", "else", "endif", "for", "endfor", "set", "endset", "include", "extends", "block",
    "endblock", "raw", "endraw",
];

/// What a template uses that it may not.
pub(super) fn check(source: &Arc<Source>) -> Vec<Diagnostic> {
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
        if let Some((place, word)) = words.find(|(_, word)| *word == "for") {
            let message = "a theme's template has no loop within a value".to_owned();
            faults.push(fault(source, place, word, message));
        }
    }
    faults
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
