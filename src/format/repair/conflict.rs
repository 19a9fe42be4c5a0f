//! Merge conflicts that were left in the file.

use crate::format::faults::Fault;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

/// A fault for every unresolved conflict, and the source without the markers and without the
/// side that came in, line numbers kept. None where there is no conflict.
pub(crate) fn cut_out(source: &Arc<Source>) -> (Vec<Diagnostic>, Option<Source>) {
    if !source.text().contains("<<<<<<<") && !source.text().contains(">>>>>>>") {
        return (Vec::new(), None);
    }
    let mut faults = Vec::new();
    let mut text = String::with_capacity(source.text().len());
    let mut open: Option<Span> = None;
    let mut drops = false;
    for line in 1..=source.line_count() {
        let span = source.line_span(line);
        let words = source.slice(span);
        let is_marker = |sign: &str| {
            words
                .strip_prefix(sign)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let mut keeps = !drops;
        if is_marker("<<<<<<<") {
            (open, keeps, drops) = (Some(span), false, false);
        } else if is_marker(">>>>>>>") {
            faults.push(fault(source, open.take(), span));
            (keeps, drops) = (false, false);
        } else if open.is_some() && (is_marker("=======") || is_marker("|||||||")) {
            (keeps, drops) = (false, true);
        }
        if keeps {
            text.push_str(words);
        }
        text.push('\n');
    }
    if let Some(start) = open {
        faults.push(fault(source, Some(start), start));
    }
    if faults.is_empty() {
        return (faults, None);
    }
    (faults, Some(Source::new(source.name(), text)))
}

fn fault(source: &Arc<Source>, start: Option<Span>, end: Span) -> Diagnostic {
    let line = |span: Span| source.position(span.start).line;
    let first = start.unwrap_or(end);
    let message = if first == end {
        format!(
            "there is an unresolved merge conflict at line {}",
            line(end)
        )
    } else {
        format!(
            "there is an unresolved merge conflict from line {} to line {}",
            line(first),
            line(end)
        )
    };
    let place = Place {
        source: Arc::clone(source),
        span: first,
    };
    let diagnostic = Diagnostic::new(Level::Error, Fault::Conflict.code(), place, message)
        .help("keep one of the two sides, and take the marker lines out");
    if first == end {
        diagnostic
    } else {
        diagnostic.related("the conflict ends here", end)
    }
}
