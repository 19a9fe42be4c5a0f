//! Texts that need quotes, quotes that aren't closed, and brackets that aren't closed.

use super::candidate::{MarkedColumns, Repair};
use super::rewrite::{quoted, quoted_line};
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::format::schema::ValueKind;
use crate::text::Source;
use std::ops::Range;

/// Candidates that put the text of the line in quotes, or repair the quotes it has.
pub(crate) fn with_quotes(source: &Source, line: usize) -> Vec<Repair> {
    let text = source.line(line);
    let Some(range) = text_range(text) else {
        return Vec::new();
    };
    if let Some(repair) = with_repaired_quotes(source, line, range.clone()) {
        return vec![repair];
    }
    let mut ranges = vec![range.clone()];
    // `- [urgent] Fix login: mvp` is a title and its release.
    if let Some(colon) = text[range.clone()].rfind(": ") {
        let tail = text[range.start + colon + 2..range.end].trim();
        let is_reference = !tail.is_empty() && !tail.contains(char::is_whitespace);
        if is_reference && vocabulary::is_declared(source, tail) {
            ranges.insert(0, range.start..range.start + colon);
        }
    }
    let ranges = ranges.into_iter().filter(|range| !range.is_empty());
    let candidate = |range: Range<usize>| {
        let content = &text[range.clone()];
        let (message, culprit) = reason(content);
        let culprit = range.start + culprit.start..range.start + culprit.end;
        let mark = MarkedColumns::from_bytes(line, text, culprit);
        let column = MarkedColumns::from_bytes(line, text, range.clone()).column;
        let repair = Repair::new(mark, ErrorCode::Unquoted, message, quoted_line(text, range))
            .help("put the text in quotes")
            .with_insertion(column, 1);
        if content.starts_with(['"', '\'', '@', '`', '%', '*', '&', '!']) {
            repair
        } else {
            repair.into_unsure()
        }
    };
    ranges.map(candidate).collect()
}

/// The line with a closing quote for a text that has none, or with other quotes around a text that
/// contains its own. `None` if the text at `range` doesn't begin with a quote or can't be repaired
/// like this.
fn with_repaired_quotes(source: &Source, line: usize, range: Range<usize>) -> Option<Repair> {
    let text = source.line(line);
    let content = &text[range.clone()];
    let quote = content.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = &content[1..];
    let repair = |message: String, help, new_text: String| {
        let mark = MarkedColumns::from_bytes(line, text, range.start..range.start + 1);
        let new_line = format!("{}{new_text}{}", &text[..range.start], &text[range.end..]);
        Repair::new(mark, ErrorCode::Unquoted, message, new_line).help(help)
    };
    if inner.is_empty() || inner.contains('\\') {
        return None;
    }
    let is_closed = inner.contains(quote);
    // A single quote that isn't closed is an apostrophe: `'tis the season`.
    if !is_closed && quote == '\'' {
        return None;
    }
    if !is_closed {
        let message = format!("the text that begins with `{quote}` does not end");
        // `- "Visa: mvp` is a title and its release.
        let pair = content.rsplit_once(": ");
        let pair = pair.filter(|(_, tail)| vocabulary::is_declared(source, tail.trim()));
        let new_text = match pair {
            Some((title, release)) => format!("{title}{quote}: {release}"),
            None => format!("{content}{quote}"),
        };
        return Some(repair(message, "close the quotes", new_text));
    }
    let inner = inner
        .strip_suffix(quote)
        .filter(|inner| inner.contains(quote))?;
    let message = format!("`{quote}` ends this text before the end of its line");
    Some(repair(message, "put it in other quotes", quoted(inner)))
}

/// Why a text is not a plain scalar of YAML, and the bytes of it that are the reason.
fn reason(text: &str) -> (String, Range<usize>) {
    let first = text.chars().next().unwrap_or_default();
    let meaning = match first {
        '"' | '\'' => "a quoted text, and this one does not end with the line",
        '[' => "a list",
        '{' => "a mapping",
        '*' => "an alias",
        '&' => "an anchor",
        '!' => "a tag",
        '|' | '>' => "a text on the following lines",
        '@' | '`' => "something reserved",
        '%' => "a directive",
        _ => "",
    };
    if !meaning.is_empty() {
        let sign = if first == '`' {
            "a backtick".to_owned()
        } else {
            format!("`{first}`")
        };
        let what = format!("a text cannot begin with {sign} without quotes");
        return (format!("{what}: to YAML that begins {meaning}"), 0..1);
    }
    let last = text.len().saturating_sub(1);
    let colon = text
        .find(": ")
        .or_else(|| text.ends_with(':').then_some(last));
    match colon {
        Some(colon) => (
            "a text with a colon in it needs quotes: to YAML the colon ends a key".to_owned(),
            colon..colon + 1,
        ),
        None => ("this text is not plain to YAML".to_owned(), 0..text.len()),
    }
}

/// The line with quotes around the text at `column` (from 1), as in `tags: [@d, b]`. `None` if that
/// text isn't in brackets.
pub(crate) fn with_quotes_in_brackets(
    source: &Source,
    line: usize,
    column: usize,
) -> Option<Repair> {
    let text = source.line(line);
    let at = text
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(text.len(), |(at, _)| at);
    let before = &text[..at];
    if before.matches(['[', '{']).count() <= before.matches([']', '}']).count() {
        return None;
    }
    let start = before.rfind(['[', '{', ',']).map_or(0, |open| open + 1);
    let start = start + text[start..].len() - text[start..].trim_start().len();
    let end = text[at..]
        .find([',', ']', '}'])
        .map_or(text.trim_end().len(), |end| at + end);
    let content = text.get(start..end)?.trim_end();
    if content.is_empty() {
        return None;
    }
    let range = start..start + content.len();
    let mark = MarkedColumns::from_bytes(line, text, range.clone());
    let message = "this text needs quotes to stand in brackets";
    Some(
        Repair::new(mark, ErrorCode::Unquoted, message, quoted_line(text, range))
            .help("put the text in quotes")
            .with_insertion(mark.column, 1),
    )
}

/// The line with its list or mapping closed at the end.
pub(crate) fn with_closed_bracket(source: &Source, line: usize) -> Option<Repair> {
    let text = source.line(line);
    let range = text_range(text)?;
    let content = &text[range.clone()];
    let (open, close) = match content.chars().next()? {
        '[' if !content.contains(']') => ('[', ']'),
        '{' if !content.contains('}') => ('{', '}'),
        _ => return None,
    };
    let mark = MarkedColumns::from_bytes(line, text, range.start..range.start + 1);
    let message = format!("the `{open}` here is not closed");
    let new_line = format!("{}{close}{}", &text[..range.end], &text[range.end..]);
    Some(
        Repair::new(mark, ErrorCode::Syntax, message, new_line)
            .help("close it in the same line")
            .into_unsure(),
    )
}

/// Whether a bracket is likely meant as one: after a field that doesn't take a text, or before
/// a key that opens an item.
pub(crate) fn expects_bracket(line: &str) -> bool {
    let content = line.trim_start().trim_start_matches("- ");
    let key = content
        .trim_start_matches('{')
        .split(':')
        .next()
        .unwrap_or_default();
    if content.starts_with('{') {
        return vocabulary::item_opened_by(key).is_some();
    }
    vocabulary::field(key).is_some_and(|field| {
        !matches!(
            field.kind,
            ValueKind::Name | ValueKind::Line | ValueKind::Prose
        )
    })
}

/// The bytes of the text in a line: what follows the dashes and a key of the schema, without
/// white space around it. `None` if there is nothing or a comment.
fn text_range(line: &str) -> Option<Range<usize>> {
    let end = line.trim_end().len();
    let mut start = (line.len() - line.trim_start().len()).min(end);
    while line[start..end].starts_with("- ") {
        start += 2;
        start += line[start..end].len() - line[start..end].trim_start().len();
    }
    if let Some((key, rest)) = line[start..end].split_once(": ")
        && vocabulary::is_key(key)
    {
        start = end - rest.trim_start().len();
    }
    (start < end && !line[start..end].starts_with('#')).then_some(start..end)
}
