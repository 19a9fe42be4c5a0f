//! Lines as they should read.

use super::quote::{quoted, quoted_line};
use super::vocabulary::is_declared;
use crate::format::schema::ItemSpec;
use crate::format::yaml::{Entry, Value};
use crate::text::{Source, Span};

/// The most lines that a suggestion is worth.
const MOST_LINES: usize = 12;

/// The line of `span` with that span replaced.
pub(crate) fn replaced(source: &Source, span: Span, with: &str) -> Option<String> {
    let (line, range) = in_line(source, span);
    Some(format!(
        "{}{with}{}",
        &line[..range.start],
        &line[range.end..]
    ))
}

/// The line of `span` with everything from the span's start to the line's end in quotes.
/// Within brackets, only to the next comma or bracket; in a pair, only to its colon.
pub(crate) fn quoted_rest(source: &Source, span: Span) -> Option<String> {
    let (line, range) = in_line(source, span);
    let before = &line[..range.start];
    let in_brackets = before.matches(['[', '{']).count() > before.matches([']', '}']).count();
    let end = if in_brackets && range.end > range.start {
        let after = line[range.end..].find([',', ']', '}']);
        after.map_or(line.trim_end().len(), |after| range.end + after)
    } else {
        // `- !important thing: mvp` is a title and its release.
        let rest = &line[range.start..];
        let release = rest
            .rsplit_once(": ")
            .filter(|(_, tail)| is_declared(source, tail.trim()));
        let title = release.filter(|_| before.trim_end().ends_with('-'));
        title.map_or(line.trim_end().len(), |(title, _)| {
            range.start + title.len()
        })
    };
    (range.start < end).then(|| quoted_line(line, range.start..end))
}

/// The line of an item that stands alone in its line, in quotes; none where it has more lines.
pub(crate) fn quoted_item(source: &Source, span: Span) -> Option<String> {
    let line = source.position(span.start).line;
    let ends_there = source.position(span.end).line == line;
    let before = &source.line(line)[..span.start as usize - source.line_span(line).start as usize];
    (ends_there && before.trim_end().ends_with('-'))
        .then(|| quoted_rest(source, span))
        .flatten()
}

/// The line of a key with nothing after it.
pub(crate) fn without_colon(source: &Source, key: Span) -> Option<String> {
    let (line, range) = in_line(source, key);
    let rest = line[range.end..].trim_start();
    Some(format!(
        "{}{}",
        &line[..range.end],
        rest.strip_prefix(':').unwrap_or(rest)
    ))
}

/// The line of a key with nothing after it, as the name behind the key that opens its item: its fields
/// below stay as they are.
pub(crate) fn opened(source: &Source, key: Span, opening: &str) -> Option<String> {
    let line = without_colon(source, key)?;
    let (_, range) = in_line(source, key);
    Some(format!(
        "{}{opening}: {}",
        &line[..range.start],
        &line[range.start..]
    ))
}

/// The item in its long form: `- story: Pay with card`, its fields below.
pub(crate) fn long_form(
    source: &Source,
    item: &ItemSpec,
    span: Span,
    entries: &[Entry],
    named: bool,
    inner: Option<&[Entry]>,
) -> Option<String> {
    let first = entries.first()?;
    let line = source.position(span.start).line;
    let before = &source.line(line)[..span.start as usize - source.line_span(line).start as usize];
    if !named || !before.trim_start().starts_with('-') {
        return None;
    }
    let name = first.key.text()?;
    let name = if source.slice(first.key.span).starts_with(['"', '\'']) {
        quoted(name)
    } else {
        name.to_owned()
    };
    let indent = " ".repeat(before.chars().count());
    let mut lines = vec![format!("{before}{}: {name}", item.opening_key()?)];
    match (&first.value.value, inner) {
        (_, Some(inner)) => lines.extend(fields(source, inner, &indent)?),
        (Value::Scalar(..), None) if !first.value.is_absent() => {
            let field = if item.kind == "story" {
                "release"
            } else {
                "description"
            };
            lines.push(format!(
                "{indent}{field}: {}",
                source.slice(first.value.span)
            ));
        }
        _ => {}
    }
    lines.extend(fields(source, &entries[1..], &indent)?);
    (lines.len() <= MOST_LINES).then(|| lines.join("\n"))
}

/// Each entry on a line of its own; none where one takes more than one line.
fn fields(source: &Source, entries: &[Entry], indent: &str) -> Option<Vec<String>> {
    entries
        .iter()
        .map(|entry| {
            let text = source.slice(whole(entry));
            (!text.contains('\n')).then(|| format!("{indent}{}", text.trim_end()))
        })
        .collect()
}

/// Whether an entry takes more than one line.
pub(crate) fn goes_on(source: &Source, entry: &Entry) -> bool {
    source.slice(whole(entry)).contains('\n')
}

/// A key with its value.
fn whole(entry: &Entry) -> Span {
    Span {
        start: entry.key.span.start,
        end: entry.value.span.end,
    }
}

/// The line that a span begins in, and the span's bytes within it.
fn in_line(source: &Source, span: Span) -> (&str, std::ops::Range<usize>) {
    let line = source.position(span.start).line;
    let whole = source.line_span(line);
    let start = (span.start - whole.start) as usize;
    let end = (span.end.min(whole.end) - whole.start) as usize;
    (source.slice(whole), start..end.max(start))
}
