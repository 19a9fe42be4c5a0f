//! Merge conflicts that were left in a file.

use super::lists::SourceLine;
use crate::format::error_code::ErrorCode;
use crate::format::suggest;
use crate::text::{Diagnostic, Level, Place, Source, Suggestion};
use std::ops::Range;
use std::sync::Arc;

/// The lines of a conflict, by their numbers.
struct Conflict {
    /// The line with the first marker.
    first: usize,
    /// The lines of the first side.
    ours: Range<usize>,
    /// The lines of the second side.
    theirs: Range<usize>,
    /// The line with the last marker.
    last: usize,
}

/// An error for every unresolved conflict, and the text without the markers and without the second
/// side of each, where line numbers stay the same. `None` if there is no conflict.
pub(crate) fn first_sides(source: &Arc<Source>) -> Option<(Vec<Diagnostic>, String)> {
    if !source.text().contains("<<<<<<<") && !source.text().contains(">>>>>>>") {
        return None;
    }
    let mut diagnostics = Vec::new();
    let mut text = String::with_capacity(source.text().len());
    let mut conflict: Option<Conflict> = None;
    let mut is_second_side = false;
    for line in 1..=source.line_count() {
        let content = source.line(line);
        let is_marker = |sign: &str| {
            content
                .strip_prefix(sign)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let mut is_kept = !is_second_side;
        if is_marker("<<<<<<<") {
            (is_kept, is_second_side) = (false, false);
            conflict = Some(Conflict {
                first: line,
                ours: line + 1..line + 1,
                theirs: 0..0,
                last: line,
            });
        } else if is_marker(">>>>>>>") {
            let mut ended = conflict.take();
            if let Some(conflict) = &mut ended {
                conflict.last = line;
                conflict.theirs.end = line;
            }
            diagnostics.push(diagnostic(source, ended.as_ref(), line));
            (is_kept, is_second_side) = (false, false);
        } else if let Some(conflict) = &mut conflict
            && (is_marker("=======") || is_marker("|||||||"))
        {
            if !is_second_side {
                conflict.ours.end = line;
            }
            conflict.theirs = line + 1..line + 1;
            (is_kept, is_second_side) = (false, true);
        }
        if is_kept {
            text.push_str(content);
        }
        text.push('\n');
    }
    if let Some(open) = &conflict {
        diagnostics.push(diagnostic(source, None, open.first));
    }
    (!diagnostics.is_empty()).then_some((diagnostics, text))
}

/// The error for a conflict; for a marker alone in a line if it isn't complete.
fn diagnostic(source: &Arc<Source>, conflict: Option<&Conflict>, marker: usize) -> Diagnostic {
    let place = Place {
        source: Arc::clone(source),
        span: source.line_span(conflict.map_or(marker, |conflict| conflict.first)),
    };
    let message = "unresolved merge conflict";
    let diagnostic = Diagnostic::new(Level::Error, ErrorCode::Conflict.as_str(), place, message);
    let Some(conflict) = conflict else {
        return diagnostic.help("keep one side and remove the marker lines");
    };
    let (help, text) = resolved(source, conflict);
    diagnostic
        .help(help)
        .label("conflict starts here")
        .related("conflict ends here", source.line_span(conflict.last))
        .suggest(Suggestion {
            line: conflict.first,
            replaces: conflict.last + 1 - conflict.first,
            text,
            is_certain: false,
        })
}

/// What to do about a conflict, and the lines in place of it: both sides if they are other items of one list, else
/// the first one.
fn resolved(source: &Source, conflict: &Conflict) -> (&'static str, String) {
    let text = |lines: &Range<usize>| -> Vec<&str> {
        let lines = lines.clone().map(|line| source.line(line));
        lines.collect()
    };
    let (ours, theirs) = (text(&conflict.ours), text(&conflict.theirs));
    if is_other_items(source, conflict) {
        let help = "remove the marker lines; both sides have items of their own";
        return (help, [ours, theirs].concat().join("\n"));
    }
    let help = "keep one side and remove the marker lines; these are the lines of the first side";
    (help, ours.join("\n"))
}

/// Whether both sides are whole items in the same column, and none of one side looks like one of the other.
fn is_other_items(source: &Source, conflict: &Conflict) -> bool {
    let items = |lines: &Range<usize>| -> Option<(usize, Vec<&str>)> {
        let lines: Vec<SourceLine> = lines
            .clone()
            .filter_map(|line| SourceLine::new(source, line))
            .collect();
        let first = lines.first().filter(|first| first.is_item)?;
        let is_whole = |line: &SourceLine| {
            line.indent > first.indent || (line.indent == first.indent && line.is_item)
        };
        let heads = lines.iter().filter(|line| line.indent == first.indent);
        let heads = heads.map(|line| {
            let (key, value) = line.content.split_once(": ").unwrap_or((line.content, ""));
            let is_opening = super::vocabulary::item_opened_by(key).is_some();
            if is_opening { value } else { key }
        });
        let heads = heads.collect();
        lines.iter().all(is_whole).then_some((first.indent, heads))
    };
    let (Some((column, ours)), Some((other_column, theirs))) =
        (items(&conflict.ours), items(&conflict.theirs))
    else {
        return false;
    };
    let is_alike = |head: &&str| suggest::nearest(head, ours.iter().copied()).is_some();
    column == other_column && !theirs.iter().any(is_alike)
}
