//! Comments that begin like a hashtag, which their authors meant as text.

use crate::format::yaml::Entry;
use crate::text::{Source, Span};

/// The span of a comment after some blanks at `at`, whose `#` is followed by a word without a space.
pub(crate) fn hashtag_at(source: &Source, at: usize) -> Option<Span> {
    let after = &source.text()[at..];
    let gap = after.len() - after.trim_start_matches([' ', '\t']).len();
    // Looking for the end of the line, which may be far, is only worth it for a comment.
    let word = after[gap..].strip_prefix('#')?;
    let starts_word = |c: char| !c.is_whitespace() && c != '#';
    if gap == 0 || !word.starts_with(starts_word) {
        return None;
    }
    let line = after.lines().next().unwrap_or_default().trim_end();
    Some(Span::new(at + gap, at + line.len()))
}

/// The comment in place of the value of an entry: `why: #1 wish`.
pub(crate) fn hashtag_of_key(source: &Source, entry: &Entry) -> Option<Span> {
    if !entry.value.is_absent() {
        return None;
    }
    let after_key = entry.key.span.end as usize;
    let rest = &source.text()[after_key..];
    let colon = rest
        .find(|c| c != ' ')
        .filter(|at| rest[*at..].starts_with(':'))?;
    hashtag_at(source, after_key + colon + 1)
}

/// A text at a span together with the comment behind it, if that begins like a hashtag: `Release #2`.
pub(crate) fn with_hashtag(source: &Source, span: Span) -> Option<(Span, String)> {
    let comment = hashtag_at(source, span.end as usize)?;
    let whole = Span {
        start: span.start,
        ..comment
    };
    Some((whole, source.slice(whole).to_owned()))
}
