//! Texts of several lines after a `|`, and those that lack it.

use super::candidate::{MarkedColumns, Repair};
use super::lists::SourceLine;
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::format::schema::ValueKind;
use crate::text::Source;

/// How many lines of a text are searched for fields, which are no part of it.
const MAX_LINES: usize = 40;

/// How far above a line the key of its text may be.
const MAX_LINES_ABOVE: usize = 200;

/// Whether a line would be part of a text after `|` or `>` if it were indented by `indent`.
pub(crate) fn is_within(source: &Source, number: usize, mut indent: usize) -> bool {
    let above = (1..number).rev().take(MAX_LINES_ABOVE);
    for line in above.filter_map(|line| SourceLine::new(source, line)) {
        if line.indent >= indent {
            continue;
        }
        let value = line.content.rsplit(' ').next().unwrap_or_default();
        let is_bar = |value: &str| value.starts_with(['|', '>']) && value.len() <= 3;
        if is_bar(value) && indent > line.key_column() {
            return true;
        }
        indent = line.indent;
    }
    false
}

/// The line of a key whose value is a text on the lines below it, with the `|` that makes YAML take
/// the text as it is.
pub(crate) fn with_bar(source: &Source, number: usize) -> Option<Repair> {
    let line = SourceLine::new(source, number)?;
    let key = line
        .key()
        .filter(|key| line.content.len() == key.len() + 1)?;
    let is_prose = matches!(vocabulary::field(key)?.kind, ValueKind::Prose);
    let below = number + 1..=source.line_count();
    let below = below.filter_map(|line| SourceLine::new(source, line));
    let mut text = below.take_while(|below| below.indent > line.key_column());
    let first = text.next()?;
    let is_field = |line: SourceLine| line.key().is_some_and(vocabulary::is_key);
    let has_field = is_field(first) || text.take(MAX_LINES).any(is_field);
    (is_prose && !has_field).then_some(())?;
    let mark = MarkedColumns {
        line: number,
        column: line.key_column() + 1,
        length: key.chars().count() + 1,
    };
    let message = format!("missing `|` after `{key}:`");
    let new_line = format!("{} |", source.line(number).trim_end());
    Some(
        Repair::new(mark, ErrorCode::MissingPunctuation, message, new_line)
            .help("add `|` before a text of several lines")
            .into_unsure(),
    )
}
