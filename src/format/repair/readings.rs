//! Other readings of the lines near an error: the slips that may have led to it.

use super::candidate::{MarkedColumns, Repair};
use super::lists;
use super::proof::{Reading, Repairs, Trial};
use super::{
    block_text, brackets, characters, dashes, declarations, indentation, joined_lines, line_above,
    proof, punctuation, quotes, typography, vocabulary,
};
use crate::format::error_code::ErrorCode;
use crate::text::{Diagnostic, Source, Suggestion};
use std::sync::Arc;

/// How many lines above and below an error may contain the slip.
const LINES_ABOVE: usize = 4;
const LINES_BELOW: usize = 2;

/// How far above an error lines are searched that YAML may have read on from.
const MAX_SUSPECT_LINES: usize = 100;

/// The longest line that is read in other ways, in bytes.
const MAX_LINE_BYTES: usize = 2000;

/// The codes of errors that say all there is to say, unless other errors follow from the same slip.
const SAY_ALL: [ErrorCode; 3] = [
    ErrorCode::DuplicateField,
    ErrorCode::DuplicateId,
    ErrorCode::BacklogRelease,
];

/// Proves suggestions, and explains errors by slips nearby; see [`proof`].
pub(crate) fn prove(
    source: &Arc<Source>,
    found: Vec<Diagnostic>,
    decode: impl Fn(&Arc<Source>, Repairs) -> Trial,
) -> Vec<Diagnostic> {
    proof::prove(source, found, decode, |error, all| {
        if is_reference(error) {
            named_readings(source, error)
        } else if error.code == ErrorCode::Ambiguous.as_str() {
            doubled_items(source, error)
        } else if proof::is_structural(error) {
            readings(source, error, all)
        } else {
            Vec::new()
        }
    })
}

/// Whether an error is about a name that nothing declares.
fn is_reference(error: &Diagnostic) -> bool {
    let codes = [ErrorCode::UnknownRelease, ErrorCode::UnknownPersona];
    codes.iter().any(|code| code.as_str() == error.code)
}

/// The readings of the list that lacks a name. They are unlikely unless several references have that name.
fn named_readings(source: &Arc<Source>, error: &Diagnostic) -> Vec<Reading> {
    let readings = declarations::readings(source, error).into_iter();
    readings
        .map(|diagnostic| Reading {
            diagnostic,
            needs_echoes: error.suggestion.is_some(),
        })
        .collect()
}

/// The items that a name can mean, where one is in the line above the other.
fn doubled_items(source: &Arc<Source>, error: &Diagnostic) -> Vec<Reading> {
    let lines = error
        .related
        .iter()
        .map(|related| related.place.start().line);
    let doubled = lines.filter_map(|line| doubled(source, line));
    let readings = doubled.map(|diagnostic| Reading {
        diagnostic,
        needs_echoes: false,
    });
    readings.collect()
}

/// The readings of the lines near an error, one of `all`. Those of the marked line come first.
fn readings(source: &Arc<Source>, error: &Diagnostic, all: &[Diagnostic]) -> Vec<Reading> {
    let marked = error.place.start().line;
    let mut lines = vec![marked];
    lines.extend(
        error
            .related
            .iter()
            .map(|related| related.place.start().line),
    );
    let is_line = |line: usize| (1..=source.line_count()).contains(&line);
    lines.extend((1..=LINES_ABOVE).filter_map(|above| marked.checked_sub(above)));
    lines.extend((1..=LINES_BELOW).map(|below| marked + below));
    lines.extend(suspects(source, marked));
    let mut unique: Vec<usize> = Vec::new();
    for line in lines {
        let text = source.line(line);
        let is_read = is_line(line) && !text.trim().is_empty() && text.len() <= MAX_LINE_BYTES;
        if is_read && !unique.contains(&line) {
            unique.push(line);
        }
    }
    let mut readings: Vec<Diagnostic> = Vec::new();
    readings.extend(doubled(source, marked));
    readings.extend(field_before_item(source, marked));
    let dashes = lists::with_dash(source, marked);
    readings.extend(
        dashes
            .iter()
            .map(|repair| repair.diagnostic(source, source)),
    );
    // Two lists in one item: that of the next one, whose first line is missing.
    if error.code == ErrorCode::DuplicateField.as_str() && is_list_of_items(source, marked) {
        readings.extend(line_above::with_line_above(source, marked, all));
    }
    readings.extend(doubled_block(source, marked));
    let likely = readings.len();
    readings.extend(
        typography::as_yaml(source, marked).map(|repair| repair.diagnostic(source, source)),
    );
    readings.extend(unique.iter().flat_map(|line| of_line(source, *line, all)));
    readings.extend(swapped_near(source, marked));
    let says_all = |code: &ErrorCode| code.as_str() == error.code;
    let needs_echoes = SAY_ALL.iter().any(says_all);
    let readings = readings.into_iter().enumerate();
    readings
        .map(|(at, diagnostic)| Reading {
            diagnostic,
            needs_echoes: needs_echoes && at >= likely,
        })
        .collect()
}

/// Lines far above an error that YAML may have read on from: the nearest with a quote too many, and the
/// nearest that begin lists of stories or tasks, or a text of several lines.
fn suspects(source: &Source, marked: usize) -> Vec<usize> {
    let first = marked.saturating_sub(MAX_SUSPECT_LINES).max(1);
    let above = || (first..marked).rev();
    let is_odd = |line: &usize| {
        let text = source.line(*line);
        text.len() <= MAX_LINE_BYTES
            && ['"', '\'']
                .iter()
                .any(|quote| text.matches(*quote).count() % 2 == 1)
    };
    let is_list = |line: &usize| matches!(source.line(*line).trim(), "stories:" | "tasks:");
    let is_text = |line: &usize| block_text::with_bar(source, *line).is_some();
    let mut found: Vec<usize> = above().filter(is_odd).take(2).collect();
    found.extend(above().filter(is_list).take(2));
    found.extend(above().find(is_text));
    found
}

/// The readings of one line, the likeliest first.
fn of_line(source: &Arc<Source>, line: usize, found: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut all: Vec<Repair> = Vec::new();
    all.extend(characters::without_unprintable(source, line));
    all.extend(characters::with_escaped_backslashes(source, line));
    all.extend(lists::with_dash(source, line));
    all.extend(dashes::readings(source, line));
    all.extend(punctuation::with_missing_punctuation(source, line));
    all.extend(punctuation::with_swapped_signs(source, line));
    all.extend(lists::with_opening_key(source, line));
    all.extend(brackets::with_quoted_items(source, line));
    all.extend(quotes::without_stray_quote(source, line));
    all.extend(brackets::with_closed_bracket(source, line));
    all.extend(quotes::with_quotes(source, line));
    all.extend(indentation::aligned(source, line));
    let mut readings: Vec<Diagnostic> = Vec::new();
    readings.extend(doubled(source, line));
    readings
        .extend(block_text::with_bar(source, line).map(|repair| repair.diagnostic(source, source)));
    readings.extend(all.iter().map(|repair| repair.diagnostic(source, source)));
    readings.extend(joined_lines::readings(source, line));
    readings.extend(line_above::with_line_above(source, line, found));
    readings
        .extend(lists::as_comment(source, line).map(|repair| repair.diagnostic(source, source)));
    readings
}

/// Whether a line is the key of a list of items.
fn is_list_of_items(source: &Source, line: usize) -> bool {
    let key = lists::SourceLine::new(source, line).and_then(|line| line.key());
    key.is_some_and(|key| vocabulary::item_listed_below(key).is_some())
}

/// A block of lines that is the same as the block above it.
fn doubled_block(source: &Arc<Source>, line: usize) -> Option<Diagnostic> {
    let first = lists::SourceLine::new(source, line)?;
    let is_below = |number: &usize| {
        let line = lists::SourceLine::new(source, *number);
        line.is_none_or(|line| line.indent > first.indent)
    };
    let count = 1
        + (line + 1..=source.line_count())
            .take_while(is_below)
            .count();
    let above = line
        .checked_sub(count)
        .filter(|above| *above > 0 && count > 1)?;
    let is_same = |at: usize| source.line(above + at) == source.line(line + at);
    (0..count).all(is_same).then_some(())?;
    let text = source.line(line);
    let mark = MarkedColumns::from_bytes(line, text, first.indent..text.trim_end().len());
    let message = format!("these {count} lines are the same as those above");
    let repair = Repair::new(mark, ErrorCode::DuplicateField, message, text.to_owned())
        .help("remove one of the blocks");
    let mut diagnostic = repair.diagnostic(source, source);
    let lines: Vec<&str> = (0..count).map(|at| source.line(line + at)).collect();
    diagnostic.suggestion = Some(Suggestion {
        line: above,
        replaces: 2 * count,
        text: lines.join("\n"),
        is_certain: false,
    });
    Some(diagnostic)
}

/// A field in the line above the first one of its item.
fn field_before_item(source: &Arc<Source>, marked: usize) -> Option<Diagnostic> {
    let is_before = |line: &usize| {
        let upper = lists::SourceLine::new(source, *line);
        let lower = lists::SourceLine::new(source, *line + 1);
        let (Some(upper), Some(lower)) = (upper, lower) else {
            return false;
        };
        let item = lower.key().and_then(vocabulary::item_opened_by);
        let is_field = |key: &str| item.is_some_and(|item| item.field(key).is_some());
        lower.is_item && upper.indent == lower.key_column() && upper.key().is_some_and(is_field)
    };
    let lines = [Some(marked), marked.checked_sub(1)].into_iter().flatten();
    let mut lines = lines.filter(|line| *line > 0 && *line < source.line_count());
    swapped(source, lines.find(is_before)?)
}

/// The lines around a line, each in the place of the next one.
fn swapped_near(source: &Arc<Source>, marked: usize) -> Vec<Diagnostic> {
    let first = [0, 1, 2]
        .into_iter()
        .filter_map(|above| marked.checked_sub(above));
    let first = first.filter(|line| *line > 0 && *line < source.line_count());
    first.filter_map(|line| swapped(source, line)).collect()
}

/// A line and the one below it, in the other order.
fn swapped(source: &Arc<Source>, line: usize) -> Option<Diagnostic> {
    let upper = lists::SourceLine::new(source, line)?;
    let lower = lists::SourceLine::new(source, line + 1)?;
    (upper.indent != lower.indent || upper.is_item != lower.is_item).then_some(())?;
    let text = source.line(line);
    let mark = MarkedColumns::from_bytes(line, text, upper.indent..text.trim_end().len());
    let message = "line belongs below the next one";
    let repair =
        Repair::new(mark, ErrorCode::Syntax, message, text.to_owned()).help("swap these two lines");
    let mut diagnostic = repair.diagnostic(source, source);
    diagnostic.suggestion = Some(Suggestion {
        line,
        replaces: 2,
        text: format!("{}\n{text}", source.line(line + 1)),
        is_certain: false,
    });
    Some(diagnostic)
}

/// A line that is the same as the line above it.
fn doubled(source: &Arc<Source>, line: usize) -> Option<Diagnostic> {
    let text = source.line(line);
    let above = line.checked_sub(1).filter(|above| *above > 0)?;
    (source.line(above) == text).then_some(())?;
    let indent = text.len() - text.trim_start().len();
    let mark = MarkedColumns::from_bytes(line, text, indent..text.trim_end().len());
    let message = "line is the same as the line above";
    let repair = Repair::new(mark, ErrorCode::DuplicateField, message, text.to_owned())
        .help("remove one of them");
    let mut diagnostic = repair.diagnostic(source, source);
    diagnostic.suggestion = Some(Suggestion {
        line: above,
        replaces: 2,
        text: text.to_owned(),
        is_certain: false,
    });
    Some(diagnostic)
}
