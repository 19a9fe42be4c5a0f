//! Dashes that are one too many: before a field, or before another dash.

use super::candidate::{MarkedColumns, Repair};
use super::lists::SourceLine;
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::text::Source;

/// A line with two dashes, without the first one.
pub(crate) fn doubled(source: &Source, number: usize) -> Option<Repair> {
    let line = SourceLine::new(source, number)?;
    let content = match line.content.strip_prefix("--") {
        Some(rest) if !line.is_item && !rest.starts_with('-') => {
            format!("- {}", rest.trim_start())
        }
        _ if line.is_item && line.content.starts_with("- ") => line.content.to_owned(),
        _ => return None,
    };
    (!content.trim_start_matches(['-', ' ']).is_empty()).then_some(())?;
    let new_line = format!("{}{content}", " ".repeat(line.indent));
    let message = "two dashes before one item".to_owned();
    let repair = repair(source, line, message, new_line).help("remove one of them");
    Some(repair.moves_lines())
}

/// The line of a field without its dash, as a field of the item above: `- owner: Jun` below `release: mvp`.
/// Empty if its key can open an item.
pub(crate) fn before_field(source: &Source, number: usize) -> Vec<Repair> {
    let is_field = |line: &SourceLine| {
        let key = line.key().unwrap_or_default();
        vocabulary::is_key(key) && vocabulary::item_opened_by(key).is_none()
    };
    SourceLine::new(source, number)
        .filter(is_field)
        .map_or_else(Vec::new, |line| without_dash(source, line))
}

/// All readings of a line with a dash less.
pub(crate) fn readings(source: &Source, number: usize) -> Vec<Repair> {
    let Some(line) = SourceLine::new(source, number) else {
        return Vec::new();
    };
    if let Some(doubled) = doubled(source, number) {
        return vec![doubled];
    }
    let is_field = line
        .key()
        .is_some_and(|key| vocabulary::field(key).is_some());
    if is_field {
        without_dash(source, line)
    } else {
        Vec::new()
    }
}

/// The line of a field without its dash, in the columns that the field can have.
fn without_dash(source: &Source, line: SourceLine) -> Vec<Repair> {
    if !line.is_item {
        return Vec::new();
    }
    let key = line.key().unwrap_or_default();
    let candidate = |column: usize| {
        let new_line = format!("{}{}", " ".repeat(column), line.content);
        let message = format!("unexpected dash before `{key}:`");
        repair(source, line, message, new_line)
            .help(format!("remove the dash: `{key}` is a field, not an item"))
            .moves_lines()
    };
    [line.indent, line.key_column()].map(candidate).into()
}

fn repair(source: &Source, line: SourceLine, message: String, new_line: String) -> Repair {
    let text = source.line(line.number);
    let mark = MarkedColumns::from_bytes(line.number, text, line.indent..line.indent + 1);
    Repair::new(mark, ErrorCode::MissingPunctuation, message, new_line)
}
