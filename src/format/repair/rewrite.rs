//! Rewritten lines of a source, for suggestions.

use super::lists::SourceLine;
use super::vocabulary::is_declared;
use crate::format::schema::ItemSpec;
use crate::format::yaml::{Entry, Node, Value};
use crate::text::{Source, Span};
use std::ops::Range;

/// The most lines that a suggestion may have.
const MAX_LINES: usize = 12;

/// `text` in quotes: double ones, unless it contains a `"` or `\` and no `'`.
pub(crate) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) && !text.contains('\'') {
        return format!("'{text}'");
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Where the comment at the end of a line begins; its end if it has none. It is one for certain: blanks before and after
/// its `#`, and no quote before it that isn't closed. `Fix #12` is a text.
pub(crate) fn comment_start(line: &str) -> usize {
    let is_blank = |c: char| c == ' ' || c == '\t';
    let mut marks = line.match_indices('#').map(|(at, _)| at);
    let comment = marks.find(|at| {
        let (before, after) = (&line[..*at], &line[at + 1..]);
        before.ends_with(is_blank)
            && (after.trim_end().is_empty() || after.starts_with(is_blank))
            && before.matches('"').count().is_multiple_of(2)
    });
    comment.unwrap_or(line.len())
}

/// `line` with the bytes in `range` put in quotes.
pub(crate) fn quoted_line(line: &str, range: Range<usize>) -> String {
    let text = line[range.clone()].trim();
    format!(
        "{}{}{}",
        &line[..range.start],
        quoted(text),
        &line[range.end..]
    )
}

/// The line of `span` with that span replaced.
pub(crate) fn replaced(source: &Source, span: Span, with: &str) -> Option<String> {
    let (line, range) = line_and_range(source, span);
    Some(format!(
        "{}{with}{}",
        &line[..range.start],
        &line[range.end..]
    ))
}

/// The line of `span` without it.
pub(crate) fn without(source: &Source, span: Span) -> Option<String> {
    let line = replaced(source, span, "")?;
    Some(line.trim().to_owned())
}

/// The line of `span` with everything from the span's start to the line's end in quotes. In
/// brackets, the quotes end at the next comma or bracket; in a pair, at its colon.
pub(crate) fn quoted_rest(source: &Source, span: Span) -> Option<String> {
    let (line, range) = line_and_range(source, span);
    let before = &line[..range.start];
    // A comment after it stays one.
    let text_end = line[..comment_start(line).max(range.end)].trim_end().len();
    let in_brackets = before.matches(['[', '{']).count() > before.matches([']', '}']).count();
    let end = if in_brackets && range.end > range.start {
        let after = line[range.end..].find([',', ']', '}']);
        after.map_or(text_end, |after| (range.end + after).min(text_end))
    } else {
        // `- !important thing: mvp` is a title and its release.
        let rest = line.get(range.start..text_end)?;
        let release = rest
            .rsplit_once(": ")
            .filter(|(_, tail)| is_declared(source, tail.trim()));
        let title = release.filter(|_| before.trim_end().ends_with('-'));
        title.map_or(text_end, |(title, _)| range.start + title.len())
    };
    (range.start < end).then(|| quoted_line(line, range.start..end))
}

/// The line of an item in quotes; `None` if the item takes more than one line, or isn't alone in
/// its line.
pub(crate) fn quoted_item(source: &Source, span: Span) -> Option<String> {
    let line = source.position(span.start).line;
    let ends_there = source.position(span.end).line == line;
    let before = &source.line(line)[..span.start as usize - source.line_span(line).start as usize];
    (ends_there && before.trim_end().ends_with('-'))
        .then(|| quoted_rest(source, span))
        .flatten()
}

/// The lines from the one above to the dash of an item without content at `item`; `None` if the dash isn't
/// alone in its line.
pub(crate) fn lines_to_lone_dash(source: &Source, item: Span) -> Option<Span> {
    let at = source.position(item.start).line;
    let is_dash = |line: &usize| source.line(*line).trim() == "-";
    let dash = [Some(at), at.checked_sub(1)].into_iter().flatten();
    let dash = dash.filter(|line| *line > 1).find(is_dash)?;
    let start = source.line_span(dash - 1).start;
    let end = source.line_span(dash).end;
    Some(Span { start, end })
}

/// The line of a list that is an item itself, `- - Pay`, with one dash; `None` if it has several items.
pub(crate) fn with_single_dash(source: &Source, list: Span) -> Option<String> {
    let (line, range) = line_and_range(source, list);
    let before = line[..range.start].trim_end().strip_suffix('-')?;
    let is_alone = before.trim().is_empty() && !source.slice(list).contains('\n');
    is_alone.then(|| format!("{before}{}", &line[range.start..]))
}

/// The lines of a field that has a list on the lines below it in place of a text: the text is the list,
/// after a `|`. Returns the lines to replace, and their new text. `None` if the field isn't right above.
pub(crate) fn as_block_text(source: &Source, list: Span) -> Option<(Span, String)> {
    let (first, last) = (
        source.position(list.start).line,
        source.position(list.end).line,
    );
    let above = (1..first)
        .rev()
        .find(|line| !source.line(*line).trim().is_empty())?;
    let key = SourceLine::new(source, above)?;
    let is_key = key.content.ends_with(':') && !key.content.trim_end_matches(':').contains(": ");
    let dash = SourceLine::new(source, first)?;
    let is_list = dash.is_item && !dash.content.starts_with("- ");
    (is_key && is_list && !source.slice(list).starts_with('[')).then_some(())?;
    let key_line = format!("{} |", source.line(above).trim_end());
    let start = source.line_span(above).start;
    if dash.indent > key.key_column() {
        let end = source.line_span(above).end;
        return Some((Span { start, end }, key_line));
    }
    let text = (first..=last).map(|line| format!("  {}", source.line(line)));
    let lines: Vec<String> = [key_line].into_iter().chain(text).collect();
    let end = source.line_span(last).end;
    (last - above < MAX_LINES).then(|| (Span { start, end }, lines.join("\n")))
}

/// The line of a key that has no value, without its colon.
pub(crate) fn without_colon(source: &Source, key: Span) -> Option<String> {
    let (line, range) = line_and_range(source, key);
    let rest = line[range.end..].trim_start();
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    Some(format!("{}{}", &line[..range.end], rest.trim_end()))
}

/// The line of a key that has no value, as the value of its item's opening key. The item's fields
/// on the lines below stay as they are.
pub(crate) fn as_opening_value(source: &Source, key: Span, opening: &str) -> Option<String> {
    let line = without_colon(source, key)?;
    let (_, range) = line_and_range(source, key);
    Some(format!(
        "{}{opening}: {}",
        &line[..range.start],
        &line[range.start..]
    ))
}

/// The line of a key that has a list, as the value of its item's opening key, and a line with `list` as
/// the key of the list.
pub(crate) fn as_opening_value_and_list(
    source: &Source,
    key: Span,
    opening: &str,
    list: &str,
) -> Option<String> {
    let title = as_opening_value(source, key, opening)?;
    let (line, range) = line_and_range(source, key);
    let is_alone = line[range.end..].trim_end().ends_with(':');
    let indent = " ".repeat(line[..range.start].chars().count());
    is_alone.then(|| format!("{}\n{indent}{list}:", title.trim_end()))
}

/// The item at `span` in its long form: `- story: Pay with card`, its fields below. The key of the
/// first of its `entries` is taken as its name, and `inner`, if that entry holds a mapping, as
/// its first fields. Comments stay behind what they are behind. `None` if a comment is elsewhere, if a field takes more
/// than one line, or the whole more than [`MAX_LINES`].
pub(crate) fn long_form(
    source: &Source,
    item: &ItemSpec,
    span: Span,
    entries: &[Entry],
    inner: Option<&[Entry]>,
) -> Option<String> {
    let first = entries.first()?;
    let line = source.position(span.start).line;
    let before = &source.line(line)[..span.start as usize - source.line_span(line).start as usize];
    if !before.trim_start().starts_with('-') {
        return None;
    }
    let name = first.key.text()?;
    let name = if source.slice(first.key.span).starts_with(['"', '\'']) {
        quoted(name)
    } else {
        name.to_owned()
    };
    let last_line = source.position(span.end).line;
    let is_comment = |line: usize| source.line(line).trim_start().starts_with('#');
    if (line..=last_line).any(is_comment) {
        return None;
    }
    let indent = " ".repeat(before.chars().count());
    let is_pair = inner.is_none() && !first.value.is_absent();
    let comment = if is_pair {
        String::new()
    } else {
        comment_behind(source, first.key.span)?
    };
    let mut lines = vec![format!("{before}{}: {name}{comment}", item.opening_key()?)];
    match (&first.value.value, inner) {
        (_, Some(inner)) => lines.extend(field_lines(source, inner, &indent)?),
        (Value::Scalar(..), None) if !first.value.is_absent() => {
            // The second half of a pair, if the item has pairs.
            let pair = item.pair_position().map(|at| item.fields()[at].name);
            let field = pair.unwrap_or("description");
            lines.push(format!(
                "{indent}{field}: {}{}",
                source.slice(first.value.span),
                comment_behind(source, first.value.span)?
            ));
        }
        _ => {}
    }
    lines.extend(field_lines(source, &entries[1..], &indent)?);
    (lines.len() <= MAX_LINES).then(|| lines.join("\n"))
}

/// Each entry on a line of its own; `None` if one takes more than one line.
fn field_lines(source: &Source, entries: &[Entry], indent: &str) -> Option<Vec<String>> {
    entries
        .iter()
        .map(|entry| {
            let text = source.slice(entry_span(entry)).trim_end();
            let comment = comment_behind(source, entry_span(entry))?;
            (!text.contains('\n')).then(|| format!("{indent}{text}{comment}"))
        })
        .collect()
}

/// The comment behind a key or a value on its line, with the blanks before it; empty if there is none. `None` if
/// something else is there that may end in a comment.
fn comment_behind(source: &Source, span: Span) -> Option<String> {
    let end = span.start + u32::try_from(source.slice(span).trim_end().len()).ok()?;
    let (line, range) = line_and_range(source, Span { start: end, end });
    let rest = line[range.start..].trim_end();
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    if rest.trim_start().starts_with('#') {
        return Some(rest.to_owned());
    }
    (!rest.contains('#')).then(String::new)
}

/// A mapping as a list of short pairs: each line with a dash, or brackets in place of braces. `None` if
/// the entries are no pairs of `item` on a line each.
pub(crate) fn as_items(
    source: &Source,
    item: &ItemSpec,
    span: Span,
    entries: &[Entry],
) -> Option<String> {
    let is_pair = |entry: &Entry| {
        let key = entry.key.text();
        let is_name = key.is_some_and(|key| item.field(key).is_none());
        is_name && entry.value.text().is_some() && !is_multiline(source, entry)
    };
    item.pair?;
    entries.iter().all(is_pair).then_some(())?;
    let text = source.slice(span);
    if let Some(inner) = text.strip_prefix('{') {
        return replaced(source, span, &format!("[{}]", inner.strip_suffix('}')?));
    }
    let lines = entries.iter().map(|entry| {
        let (line, range) = line_and_range(source, entry.key.span);
        let is_alone = line[..range.start].trim().is_empty();
        is_alone.then(|| format!("{}- {}", &line[..range.start], &line[range.start..]))
    });
    let lines: Vec<String> = lines.collect::<Option<_>>()?;
    // Blank lines and comments between the entries would be lost.
    let last = source.position(entries.last()?.value.span.end).line;
    let count = last + 1 - source.position(span.start).line;
    (lines.len() == count && count <= MAX_LINES).then(|| lines.join("\n"))
}

/// The line of a value as a comment. `None` if something else is in that line, or the value begins in another one
/// than its key.
pub(crate) fn as_comment(source: &Source, value: Span) -> Option<String> {
    let (line, range) = line_and_range(source, value);
    let content = line.trim_start();
    let indent = &line[..line.len() - content.len()];
    let (key, before) = line.get(indent.len()..range.start)?.split_once(':')?;
    let is_field = key
        .chars()
        .all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    let is_alone = before.trim().is_empty() && line[range.end..].trim_end().is_empty();
    (is_field && is_alone).then(|| format!("{indent}# {content}"))
}

/// The first value of a list in brackets, in place of the list. `None` if the list takes more than one line.
pub(crate) fn first_of_list(source: &Source, list: Span, values: &[Node]) -> Option<String> {
    let text = source.slice(list);
    let first = values.first()?;
    let is_plain = text.starts_with('[') && !text.contains('\n') && first.text().is_some();
    is_plain.then(|| replaced(source, list, source.slice(first.span)))?
}

/// The line of a mapping at the top of a file, with a field above it that it lacks.
pub(crate) fn with_field_above(source: &Source, at: Span, field: &str) -> Option<String> {
    let (line, range) = line_and_range(source, at);
    let is_at_top = range.start == 0 && line.starts_with(char::is_alphabetic);
    is_at_top.then(|| format!("{field}: …\n{line}"))
}

/// The line of an entry below a line with another key; `None` if the entry takes more than one line.
pub(crate) fn below_key(source: &Source, entry: &Entry, key: &str) -> Option<String> {
    let (line, range) = line_and_range(source, entry.key.span);
    let indent = &line[..range.start];
    let is_alone = indent.trim().is_empty() && !is_multiline(source, entry);
    is_alone.then(|| format!("{indent}{key}:\n{indent}  {}", &line[range.start..]))
}

/// Whether an entry takes more than one line.
pub(crate) fn is_multiline(source: &Source, entry: &Entry) -> bool {
    source.slice(entry_span(entry)).contains('\n')
}

/// The span of a key and its value.
fn entry_span(entry: &Entry) -> Span {
    Span {
        start: entry.key.span.start,
        end: entry.value.span.end,
    }
}

/// The line that a span begins in, and the span's bytes within it.
fn line_and_range(source: &Source, span: Span) -> (&str, Range<usize>) {
    let line = source.position(span.start).line;
    let line_span = source.line_span(line);
    let start = (span.start - line_span.start) as usize;
    let end = (span.end.min(line_span.end) - line_span.start) as usize;
    (source.slice(line_span), start..end.max(start))
}
