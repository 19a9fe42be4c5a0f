//! Lines that lack a line break: the first item of a list beside its key, or a field behind another.

use super::candidate::{MarkedColumns, Repair};
use super::lists::SourceLine;
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::format::schema::ValueKind;
use crate::format::synonyms;
use crate::map::is_id;
use crate::text::{Diagnostic, Level, Place, Source, Span, Suggestion};
use std::sync::Arc;

/// How many lines of an item beside the key of its list are left out of the repaired text.
const MAX_LINES: usize = 20;

/// How many places of a line are tried for a line break.
const MAX_BREAKS: usize = 3;

const START_LINE: &str = "start it on a line of its own";

/// How many columns are tried for the second half of a line.
const MAX_COLUMNS: usize = 4;

/// A repair for the first item of a list in the line of its key: `stories: - Pay with card`. Lines keep their
/// numbers, so the repaired text lacks the item; the proposed lines have it below the key.
pub(crate) fn list_beside_key(source: &Source, number: usize) -> Option<Repair> {
    let line = SourceLine::new(source, number)?;
    let (key, item) = line.content.split_once(": - ")?;
    vocabulary::is_list(key).then_some(())?;
    let text = source.line(number);
    let at = start_of_content(source, line) + key.len() + ": ".len();
    let column = column_of_first_item(source, line);
    let key_line = text[..at].trim_end();
    let is_field = |number: &usize| {
        let line = SourceLine::new(source, *number);
        line.is_some_and(|line| line.indent > column)
    };
    let fields: Vec<usize> = (number + 1..=source.line_count())
        .take_while(is_field)
        .collect();
    if fields.len() > MAX_LINES {
        return None;
    }
    let mut proposed = format!("{key_line}\n{}- {}", " ".repeat(column), item.trim());
    for field in &fields {
        proposed.push('\n');
        proposed.push_str(source.line(*field));
    }
    let mark = MarkedColumns::from_bytes(number, text, at..text.trim_end().len());
    let message = "missing line break before this item";
    let code = ErrorCode::MissingPunctuation;
    let without_item = [(number, key_line.to_owned())].into_iter();
    let without_item = without_item.chain(fields.iter().map(|field| (*field, String::new())));
    let repair = Repair::new(mark, code, message, String::new())
        .lines(without_item.collect())
        .help(START_LINE)
        .proposing(proposed);
    Some(repair)
}

/// A repair for a field in the line of another one: `story: Clean it status: done`. Only fields with values that
/// can't be a part of a text are found. Lines keep their numbers, so the repaired text lacks them; the proposed lines
/// have them below.
pub(crate) fn field_beside_field(source: &Source, number: usize) -> Option<Repair> {
    let line = SourceLine::new(source, number)?;
    let text = source.line(number);
    let key = line.key().filter(|key| vocabulary::is_key(key))?;
    let first = start_of_content(source, line) + key.len() + ": ".len();
    let spaces = text.get(first..)?.match_indices(' ');
    let breaks: Vec<usize> = spaces
        .map(|(at, _)| first + at + 1)
        .filter(|at| {
            is_field(source, &text[*at..])
                || is_after_id(key, text[first..*at].trim(), &text[*at..])
        })
        .collect();
    let at = *breaks.first()?;
    let first_line = text[..at].trim_end();
    let indent = " ".repeat(line.key_column());
    let ends = breaks[1..].iter().copied().chain([text.len()]);
    let fields = breaks
        .iter()
        .zip(ends)
        .map(|(start, end)| text[*start..end].trim_end());
    let mut proposed = first_line.to_owned();
    for field in fields {
        proposed.push('\n');
        proposed.push_str(&indent);
        proposed.push_str(field);
    }
    let key = text[at..].split(':').next().unwrap_or_default();
    let mark = MarkedColumns::from_bytes(number, text, at..text.trim_end().len());
    let message = format!("missing line break before `{key}:`");
    let code = ErrorCode::MissingPunctuation;
    let repair = Repair::new(mark, code, message, first_line.to_owned())
        .help(START_LINE)
        .proposing(proposed);
    (!first_line.ends_with(':')).then_some(repair)
}

/// Whether a text begins with a field of the item that `key` opens with an id, in `persona: hanna name: Hanna`.
fn is_after_id(key: &str, id: &str, text: &str) -> bool {
    let Some(item) = vocabulary::item_opened_by(key) else {
        return false;
    };
    let opens_with_id = item
        .opening
        .is_some_and(|opening| matches!(opening.kind, ValueKind::Id));
    let field = text.split_once(": ").and_then(|(name, _)| item.field(name));
    opens_with_id && is_id(id) && field.is_some()
}

/// Whether a text begins with a field whose value isn't part of a sentence: `status: done`, `estimate: 3`.
fn is_field(source: &Source, text: &str) -> bool {
    let Some((key, value)) = text.split_once(": ") else {
        return false;
    };
    let word = value.split(' ').next().unwrap_or_default();
    match key {
        "status" => synonyms::status_in_key(word).is_some(),
        "release" | "persona" => vocabulary::is_declared(source, word),
        "estimate" => word.parse::<f32>().is_ok(),
        "tags" | "links" | "needs" => word.starts_with('['),
        _ => false,
    }
}

/// The column of the dash of an item that is typed beside the key of its list: that of the items below, or
/// that which its own fields on the lines below leave it.
fn column_of_first_item(source: &Source, key: SourceLine) -> usize {
    let mut below = key.number + 1..=source.line_count();
    let below = below.find_map(|number| SourceLine::new(source, number));
    let default = key.key_column() + 2;
    match below {
        Some(below) if below.is_item && below.indent >= key.key_column() => below.indent,
        Some(below) if !below.is_item && below.indent > default => below.indent - 2,
        _ => default,
    }
}

/// The readings of a line as two: each key or dash in it begins the second one.
pub(crate) fn readings(source: &Arc<Source>, number: usize) -> Vec<Diagnostic> {
    let Some(line) = SourceLine::new(source, number) else {
        return Vec::new();
    };
    let text = source.line(number);
    let start = start_of_content(source, line);
    let spaces = text[start..].match_indices(' ');
    let begins_line = |at: &usize| {
        let rest = &text[*at..];
        let content = rest.strip_prefix("- ").unwrap_or(rest);
        let key = content.split_once(':').map_or("", |(key, _)| key);
        rest.starts_with("- ") || vocabulary::is_key(key)
    };
    let breaks = spaces.map(|(at, _)| start + at + 1).filter(begins_line);
    let columns = columns(source, line);
    breaks
        .take(MAX_BREAKS)
        .flat_map(|at| columns.iter().map(move |column| (at, *column)))
        .map(|(at, column)| with_break(source, line, at, &" ".repeat(column), text.len() - at))
        .collect()
}

/// The byte of a line at which its content begins, after the dash of an item.
fn start_of_content(source: &Source, line: SourceLine) -> usize {
    source
        .line(line.number)
        .find(line.content)
        .unwrap_or_default()
}

/// The columns in which the second half of a line can begin, the nearest first: those of its own key and of the
/// keys and items above and right below it.
fn columns(source: &Source, line: SourceLine) -> Vec<usize> {
    let mut columns = vec![line.key_column()];
    let next = (line.number + 1..=source.line_count()).find_map(|at| SourceLine::new(source, at));
    let around = next.into_iter().chain(line.above(source));
    let around = around.flat_map(|line| [line.indent, line.key_column()]);
    for column in around.take(100) {
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    columns.truncate(MAX_COLUMNS);
    columns
}

/// The error at a byte of a line from which on the line should be another one, with this indentation.
fn with_break(
    source: &Arc<Source>,
    line: SourceLine,
    at: usize,
    indent: &str,
    length: usize,
) -> Diagnostic {
    let text = source.line(line.number);
    let start = source.line_span(line.number).start as usize + at;
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(start, start + length.min(text.len() - at)),
    };
    let second = text[at..].trim_end();
    let word = if second.starts_with("- ") {
        "this item".to_owned()
    } else {
        format!("`{}:`", second.split(':').next().unwrap_or_default())
    };
    let message = format!("missing line break before {word}");
    let code = ErrorCode::MissingPunctuation.as_str();
    Diagnostic::new(Level::Error, code, place, message)
        .help(START_LINE)
        .suggest(Suggestion {
            line: line.number,
            replaces: 1,
            text: format!("{}\n{indent}{second}", text[..at].trim_end()),
            is_certain: false,
        })
}
