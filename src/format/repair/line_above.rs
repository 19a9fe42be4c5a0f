//! Lines that are missing above a line: the key of a list, or the beginning of an item.

use super::candidate::{MarkedColumns, Repair};
use super::lists::SourceLine;
use super::{declarations, vocabulary};
use crate::format::error_code::ErrorCode;
use crate::format::schema::{ItemSpec, LISTED, ValueKind};
use crate::format::synonyms;
use crate::text::{Diagnostic, Level, Place, Source, Span, Suggestion};
use std::sync::Arc;

/// The keys whose lists hold items that may be typed as a bare text.
const LISTS: [&str; 7] = [
    "stories",
    "tasks",
    "releases",
    "personas",
    "activities",
    "backlog",
    "acceptance",
];

/// The readings of a line with another line above it, the likeliest first.
pub(crate) fn with_line_above(
    source: &Arc<Source>,
    number: usize,
    found: &[Diagnostic],
) -> Vec<Diagnostic> {
    let Some(line) = SourceLine::new(source, number) else {
        return Vec::new();
    };
    let mut readings = Vec::new();
    if line.is_item {
        readings.extend(with_key_above(source, line));
    } else {
        readings.extend(with_item_above(source, line, found));
    }
    readings
}

/// The readings of an item whose list has no key: each key that the list can have.
fn with_key_above(source: &Arc<Source>, item: SourceLine) -> Vec<Diagnostic> {
    let opened = item.key().and_then(vocabulary::item_opened_by);
    // A list below a field that takes a text has a key.
    let key_above = item
        .above(source)
        .next()
        .and_then(|above| above.content.strip_suffix(':'));
    let is_in_text =
        key_above.is_some_and(|key| vocabulary::field(key).is_some() && !vocabulary::is_list(key));
    if opened.is_none() && is_in_text {
        return Vec::new();
    }
    let holds = |key: &&&str| {
        opened.is_none_or(|opened| {
            vocabulary::item_listed_below(key).is_some_and(|listed| listed.name == opened.name)
        })
    };
    let columns = [item.indent.checked_sub(2), Some(item.indent)];
    let columns = || columns.into_iter().flatten();
    LISTS
        .iter()
        .filter(holds)
        .flat_map(|key| columns().map(move |column| (key, column)))
        .map(|(key, column)| {
            let noun = vocabulary::item_listed_below(key).map_or("item", |item| item.name);
            let message = format!("missing `{key}:` above this {noun}");
            let help = format!("add a line with `{key}:`");
            reading(
                source,
                item,
                message,
                help,
                &format!("{}{key}:", " ".repeat(column)),
            )
        })
        .collect()
}

/// The readings of a field as the first one of an item whose first line is missing. Its id is one that `found` says
/// is not declared.
fn with_item_above(
    source: &Arc<Source>,
    field: SourceLine,
    found: &[Diagnostic],
) -> Vec<Diagnostic> {
    let (Some(key), Some(column)) = (field.key(), field.indent.checked_sub(2)) else {
        return Vec::new();
    };
    // `- due: 2027` is the first line, with a word of a tracker.
    let above = field.above(source).next().filter(|above| above.is_item);
    let above = above.and_then(|above| above.key());
    let has_first_line =
        |item: &ItemSpec| above.is_some_and(|key| synonyms::field(key, item).is_some());
    let kinds = LISTED.iter().rev().filter(|item| item.field(key).is_some());
    kinds
        .filter(|item| !has_first_line(item))
        .map(|item| {
            let name = declarations::undeclared(found, item.name);
            let name = name.unwrap_or_else(|| item_name(item, field));
            let message = format!("missing `- {}: …` above this field", item.name);
            let help = format!("add a line with `- {}:` and its name", item.name);
            reading(
                source,
                field,
                message,
                help,
                &format!("{}- {}: {name}", " ".repeat(column), item.name),
            )
        })
        .collect()
}

/// A name for an item whose first line is missing, whose first field is another one.
fn item_name(item: &ItemSpec, field: SourceLine) -> String {
    let opens_with_id = item
        .opening
        .is_some_and(|opening| matches!(opening.kind, ValueKind::Id));
    if !opens_with_id {
        return "…".to_owned();
    }
    let name = field.content.strip_prefix("name: ").unwrap_or_default();
    crate::map::id_from_title(name, item.name)
}

/// The column of the first item of a list that begins with a field, and the line that is missing above that.
/// Lines keep their numbers, so the repaired text has a dash before the field.
pub(crate) fn first_item(source: &Source, number: usize) -> Option<Repair> {
    let field = SourceLine::new(source, number).filter(|line| !line.is_item)?;
    let list = field.above(source).next().filter(|above| !above.is_item)?;
    let item = vocabulary::item_listed_below(list.content.strip_suffix(':')?)?;
    item.field(field.key()?)?;
    let mut below =
        (number + 1..=source.line_count()).filter_map(|line| SourceLine::new(source, line));
    let next = below.find(|line| line.indent < field.indent)?;
    (next.is_item && next.indent >= list.indent).then_some(())?;
    let indent = " ".repeat(next.indent);
    let text = source.line(number);
    let mark = MarkedColumns::from_bytes(number, text, field.indent..text.trim_end().len());
    let message = format!("missing `- {}: …` above this field", item.name);
    let name = item_name(item, field);
    let new_line = format!("{indent}- {}", field.content);
    let repair = Repair::new(mark, ErrorCode::MissingPunctuation, message, new_line)
        .help(format!("add a line with `- {}:` and its name", item.name))
        .proposing(format!(
            "{indent}- {}: {name}\n{indent}  {}",
            item.name, field.content
        ));
    Some(repair.moves_lines())
}

/// The error at the first word of a line, or at its dash, that proposes another line above it.
fn reading(
    source: &Arc<Source>,
    line: SourceLine,
    message: String,
    help: String,
    above: &str,
) -> Diagnostic {
    let start = source.line_span(line.number).start as usize + line.indent;
    let word = line.content.split([' ', ':']).next().map_or(1, str::len);
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(start, start + if line.is_item { 1 } else { word }),
    };
    let code = ErrorCode::MissingPunctuation.as_str();
    Diagnostic::new(Level::Error, code, place, message)
        .help(help)
        .suggest(Suggestion {
            line: line.number,
            replaces: 1,
            text: format!("{above}\n{}", source.line(line.number)),
            is_certain: false,
        })
}
