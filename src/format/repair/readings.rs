//! Other readings of the lines near an error: the slips that may have led to it.

use super::candidate::{MarkedColumns, Repair};
use super::lists;
use super::proof::{Reading, Repairs, Trial};
use super::{
    block_text, brackets, characters, dashes, indentation, joined_lines, line_above, proof,
    punctuation, quotes, typography,
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
    proof::prove(source, found, decode, |error| readings(source, error))
}

/// The readings of the lines near an error. Those of the marked line come first.
fn readings(source: &Arc<Source>, error: &Diagnostic) -> Vec<Reading> {
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
    let dashes = lists::with_dash(source, marked);
    readings.extend(
        dashes
            .iter()
            .map(|repair| repair.diagnostic(source, source)),
    );
    let likely = readings.len();
    readings.extend(
        typography::as_yaml(source, marked).map(|repair| repair.diagnostic(source, source)),
    );
    readings.extend(unique.iter().flat_map(|line| of_line(source, *line)));
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
fn of_line(source: &Arc<Source>, line: usize) -> Vec<Diagnostic> {
    let mut all: Vec<Repair> = Vec::new();
    all.extend(characters::without_unprintable(source, line));
    all.extend(characters::with_escaped_backslashes(source, line));
    all.extend(lists::with_dash(source, line));
    all.extend(dashes::readings(source, line));
    all.extend(punctuation::with_missing_punctuation(source, line));
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
    readings.extend(line_above::with_line_above(source, line));
    readings
        .extend(lists::as_comment(source, line).map(|repair| repair.diagnostic(source, source)));
    readings
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
