//! With the source line marked, the way people know it from rustc.

use super::seen::{one_line, sanitize};
use crate::text::{Diagnostic, Level, Place, Source, Span, Suggestion};
use annotate_snippets::{AnnotationKind, Group, Level as Shown, Origin, Patch, Renderer, Snippet};
use std::ops::Range;

/// The most lines of one place that are shown.
const LINES: usize = 4;
/// The most bytes of a line that are shown: a file without line breaks is one long line.
const LINE_LENGTH: usize = 2000;
/// The most related places that are shown; a finding can be about hundreds.
const RELATED: usize = 4;

/// The diagnostics, each with its source line, apart by an empty line; in colour where asked.
pub fn human<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>, color: bool) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    diagnostics
        .into_iter()
        .map(|diagnostic| format!("{}\n\n", render(&renderer, diagnostic)))
        .collect()
}

fn render(renderer: &Renderer, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.level {
        Level::Error => Shown::ERROR,
        Level::Warning => Shown::WARNING,
        Level::Note => Shown::NOTE,
    };
    let title = level
        .primary_title(one_line(&diagnostic.message))
        .id(diagnostic.code);
    let mut group = element(
        Group::with_title(title),
        &diagnostic.place,
        AnnotationKind::Primary,
        &diagnostic.label,
    );
    for related in diagnostic.related.iter().take(RELATED) {
        group = element(
            group,
            &related.place,
            AnnotationKind::Context,
            &related.message,
        );
    }
    let more = diagnostic.related.len().saturating_sub(RELATED);
    if more > 0 {
        let places = if more == 1 { "place" } else { "places" };
        group = group.element(Shown::NOTE.message(format!("… and {more} more {places}")));
    }
    let groups = match (&diagnostic.help, &diagnostic.suggestion) {
        (help, Some(suggestion)) => {
            vec![
                group,
                suggested(&diagnostic.place.source, help.as_deref(), suggestion),
            ]
        }
        (Some(help), None) => vec![group.element(Shown::HELP.message(one_line(help)))],
        (None, None) => vec![group],
    };
    renderer.render(&groups)
}

/// A place as part of a diagnostic: its lines with the place marked. Of a line that is too long
/// to be shown, only where it is.
fn element<'s>(group: Group<'s>, place: &Place, kind: AnnotationKind, label: &str) -> Group<'s> {
    let (start, source) = (place.start(), &place.source);
    let name = one_line(source.name());
    if source.line(start.line).len() > LINE_LENGTH {
        let origin = Origin::path(name)
            .line(start.line)
            .char_column(start.column);
        let group = group.element(origin);
        return if label.is_empty() {
            group
        } else {
            group.element(Shown::NOTE.message(one_line(label)))
        };
    }
    let last = place.end().line.min(start.line + LINES - 1);
    let (text, range) = window(source, start.line, last, place.span);
    let mut annotation = kind.span(range);
    if !label.is_empty() {
        annotation = annotation.label(one_line(label));
    }
    let snippet = Snippet::source(text)
        .path(name)
        .line_start(start.line)
        .fold(false);
    group.element(snippet.annotation(annotation))
}

/// The lines from `first` to `last`, and where `span` stands in them. Only what is shown is
/// handed on: the whole of a large file would be searched again for every diagnostic.
fn window(source: &Source, first: usize, last: usize, span: Span) -> (String, Range<usize>) {
    let start = source.line_span(first).start as usize;
    let mut end = source.line_span(last).end as usize;
    let text = &source.text()[start..end];
    if text.len() > LINES * LINE_LENGTH {
        end = source.line_span(first).end as usize;
    }
    let text = &source.text()[start..end];
    let from = (span.start as usize).clamp(start, end) - start;
    let to = (span.end as usize).clamp(start + from, end) - start;
    // A control character may be shown as another number of bytes, which moves what follows it.
    let shown = |part: &str| sanitize(&part.replace('\r', ""));
    let (before, within, after) = (
        shown(&text[..from]),
        shown(&text[from..to]),
        shown(&text[to..]),
    );
    let range = before.len()..before.len() + within.len();
    (format!("{before}{within}{after}"), range)
}

/// The lines as they should read.
fn suggested<'s>(source: &Source, help: Option<&str>, suggestion: &Suggestion) -> Group<'s> {
    let (first, last) = (suggestion.line, suggestion.line + suggestion.replaces - 1);
    let start = source.line_span(first).start as usize;
    let end = source.line_span(last).end as usize;
    let text = sanitize(&source.text()[start..end].replace('\r', ""));
    let help = help.map_or("write it like this".to_owned(), one_line);
    let length = text.len();
    Shown::HELP.secondary_title(help).element(
        Snippet::source(text)
            .line_start(first)
            .fold(false)
            .patch(Patch::new(0..length, sanitize(&suggestion.text))),
    )
}
