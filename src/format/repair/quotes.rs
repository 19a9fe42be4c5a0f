//! Texts that need quotes, quotes that aren't closed, and brackets that aren't closed.

use super::candidate::{MarkedColumns, Repair};
use super::rewrite::{quoted, quoted_line};
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::format::schema::ValueKind;
use crate::text::Source;
use std::ops::Range;

/// The message where nothing more specific is known.
const NEEDS_QUOTES: &str = "YAML can't read this text without quotes";

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
            .help(if content.starts_with(['"', '\'']) {
                "put the whole text in quotes"
            } else {
                "put the text in quotes"
            })
            .with_insertion(column, 1);
        if content.starts_with(['"', '\'', '@', '`', '%', '*', '&', '!']) {
            repair
        } else {
            repair.into_unsure()
        }
    };
    ranges.map(candidate).collect()
}

/// The line with the closing quote that its text lacks, or with other quotes around a text that contains
/// its own. `None` if the text at `range` doesn't begin with a quote or can't be repaired like this.
fn with_repaired_quotes(source: &Source, line: usize, range: Range<usize>) -> Option<Repair> {
    let text = source.line(line);
    let content = &text[range.clone()];
    let quote = content.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = &content[1..];
    let repair = |message: String, help: String, new_text: String| {
        let mark = MarkedColumns::from_bytes(line, text, range.start..range.start + 1);
        let new_line = format!("{}{new_text}{}", &text[..range.start], &text[range.end..]);
        Repair::new(mark, ErrorCode::Unquoted, message, new_line).help(help)
    };
    if inner.is_empty() || inner.contains('\\') {
        return None;
    }
    let is_closed = inner.contains(quote);
    // A single quote without a closing one is an apostrophe: `'tis the season`.
    if !is_closed && quote == '\'' {
        return None;
    }
    if !is_closed {
        let message = format!("missing closing `{quote}`");
        // `- "Visa: mvp` is a title and its release.
        let pair = content.rsplit_once(": ");
        let pair = pair.filter(|(_, tail)| vocabulary::is_declared(source, tail.trim()));
        let new_text = match pair {
            Some((title, release)) => format!("{title}{quote}: {release}"),
            None => format!("{content}{quote}"),
        };
        return Some(repair(
            message,
            "add the closing quote".to_owned(),
            new_text,
        ));
    }
    let inner = inner
        .strip_suffix(quote)
        .filter(|inner| inner.contains(quote))?;
    let new_text = quoted(inner);
    let kind = if quote == '"' { "double" } else { "single" };
    let message = format!("text in {kind} quotes contains a {kind} quote");
    let help = if new_text.starts_with(quote) {
        format!("write `\\{quote}` inside the text")
    } else {
        let other = if quote == '"' { "single" } else { "double" };
        format!("use {other} quotes around the text")
    };
    Some(repair(message, help, new_text))
}

/// Why YAML can't read a text without quotes, and the bytes of the text that are the reason.
fn reason(text: &str) -> (String, Range<usize>) {
    let first = text.chars().next().unwrap_or_default();
    let start_of = |meaning: &str| {
        let message = format!("YAML reads `{first}` as the start of {meaning}");
        (message, 0..1)
    };
    let reserved = |name: &str| {
        (
            format!("YAML reserves {name} at the start of a value"),
            0..1,
        )
    };
    match first {
        '"' | '\'' => match end_of_quotes(text, first) {
            None => return (format!("missing closing `{first}`"), 0..1),
            Some(end) if end < text.len() => {
                let start = text.len() - text[end..].trim_start().len();
                let message = format!("unexpected text after the closing `{first}`");
                return (message, start..text.len());
            }
            Some(_) => {}
        },
        '[' => return start_of("a list"),
        '{' => return start_of("a mapping"),
        '*' => return start_of("an alias"),
        '&' => return start_of("an anchor"),
        '!' => return start_of("a tag"),
        '|' | '>' => return start_of("a multi-line text"),
        '%' => return start_of("a directive"),
        '@' => return reserved("`@`"),
        '`' => return reserved("the backtick"),
        _ => {}
    }
    let last = text.len().saturating_sub(1);
    let colon = text
        .find(": ")
        .or_else(|| text.ends_with(':').then_some(last));
    match colon {
        Some(colon) => (
            "YAML reads the text before this colon as a field name".to_owned(),
            colon..colon + 1,
        ),
        None => (NEEDS_QUOTES.to_owned(), 0..text.len()),
    }
}

/// The offset just after the closing quote of a text that begins with `quote`. Escaped quotes don't
/// close it.
fn end_of_quotes(text: &str, quote: char) -> Option<usize> {
    let mut rest = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = rest.next() {
        let escapes_next = c == '\\' && quote == '"';
        let next = rest.peek().map(|(_, next)| *next);
        let is_doubled = c == '\'' && quote == '\'' && next == Some('\'');
        if escapes_next || is_doubled {
            rest.next();
        } else if c == quote {
            return Some(at + 1);
        }
    }
    None
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
    let message = NEEDS_QUOTES;
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
    let close = match content.chars().next()? {
        '[' if !content.contains(']') => ']',
        '{' if !content.contains('}') => '}',
        _ => return None,
    };
    let mark = MarkedColumns::from_bytes(line, text, range.start..range.start + 1);
    let message = format!("missing closing `{close}`");
    let new_line = format!("{}{close}{}", &text[..range.end], &text[range.end..]);
    Some(
        Repair::new(mark, ErrorCode::Syntax, message, new_line)
            .help(format!("add `{close}` at the end of the line"))
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
