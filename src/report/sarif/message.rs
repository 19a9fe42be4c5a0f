//! The text of a result.

use crate::report::seen::{one_line, sanitize};
use crate::text::Diagnostic;
use serde::Serialize;

/// The most related places that a message links.
const LINKED: usize = 3;

/// A message in plain text.
#[derive(Serialize)]
pub(crate) struct Message {
    text: String,
}

impl Message {
    /// A message that says this.
    pub(crate) fn new(text: String) -> Self {
        Self { text }
    }

    /// What was found, what to do about it, and links to the first related places.
    pub(crate) fn of(diagnostic: &Diagnostic) -> Self {
        Self::new(text(diagnostic))
    }
}

fn text(diagnostic: &Diagnostic) -> String {
    let mut text = unlinked(&diagnostic.message);
    if let Some(help) = &diagnostic.help {
        text.push_str("\n\n");
        text.push_str(&unlinked(help));
    }
    let related = &diagnostic.related;
    let links: Vec<String> = related
        .iter()
        .enumerate()
        .take(LINKED)
        .map(|(at, related)| {
            let line = related.place.start().line;
            let label = format!("line {line}: {}", one_line(&related.message));
            format!("[{}]({})", escaped(&label), at + 1)
        })
        .collect();
    if !links.is_empty() {
        text.push_str("\n\nSee ");
        text.push_str(&links.join(", "));
        if related.len() > LINKED {
            text.push_str(&format!(" and {} more", related.len() - LINKED));
        }
    }
    text
}

/// Text in which nothing is a link: `[…](…)` is one in the messages of SARIF. Braces stay as they
/// are: nothing is filled in, and what shows results takes doubled ones for two.
pub(crate) fn unlinked(text: &str) -> String {
    sanitize(text).replace("](", "] (")
}

/// Text that stands between the brackets of a link.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_is_a_link() {
        assert_eq!(
            unlinked("[here](https://evil.example)"),
            "[here] (https://evil.example)"
        );
        assert_eq!(escaped(r"a[0]\b"), r"a\[0\]\\b");
    }
}
