//! Merge conflicts that were left in a file.

use crate::format::error_code::ErrorCode;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

/// An error for every unresolved conflict, and the text without the markers and without the second
/// side of each, where line numbers stay the same. `None` if there is no conflict.
pub(crate) fn first_sides(source: &Arc<Source>) -> Option<(Vec<Diagnostic>, String)> {
    if !source.text().contains("<<<<<<<") && !source.text().contains(">>>>>>>") {
        return None;
    }
    let mut diagnostics = Vec::new();
    let mut text = String::with_capacity(source.text().len());
    let mut conflict_start: Option<Span> = None;
    let mut is_second_side = false;
    for line in 1..=source.line_count() {
        let span = source.line_span(line);
        let content = source.slice(span);
        let is_marker = |sign: &str| {
            content
                .strip_prefix(sign)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let mut is_kept = !is_second_side;
        if is_marker("<<<<<<<") {
            (conflict_start, is_kept, is_second_side) = (Some(span), false, false);
        } else if is_marker(">>>>>>>") {
            diagnostics.push(diagnostic(source, conflict_start.take(), span));
            (is_kept, is_second_side) = (false, false);
        } else if conflict_start.is_some() && (is_marker("=======") || is_marker("|||||||")) {
            (is_kept, is_second_side) = (false, true);
        }
        if is_kept {
            text.push_str(content);
        }
        text.push('\n');
    }
    if let Some(start) = conflict_start {
        diagnostics.push(diagnostic(source, Some(start), start));
    }
    (!diagnostics.is_empty()).then_some((diagnostics, text))
}

/// The error for a conflict from the marker at `start`, if there is one, to the marker at `end`.
fn diagnostic(source: &Arc<Source>, start: Option<Span>, end: Span) -> Diagnostic {
    let first = start.unwrap_or(end);
    let place = Place {
        source: Arc::clone(source),
        span: first,
    };
    let message = "unresolved merge conflict";
    let diagnostic = Diagnostic::new(Level::Error, ErrorCode::Conflict.as_str(), place, message)
        .help("keep one side and remove the marker lines");
    if first == end {
        diagnostic
    } else {
        diagnostic
            .label("conflict starts here")
            .related("conflict ends here", end)
    }
}
