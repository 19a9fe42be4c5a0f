//! Texts in brackets that need quotes, and brackets that aren't closed.

use super::candidate::{MarkedColumns, Repair};
use super::quotes::{NEEDS_QUOTES, reason, text_range};
use super::rewrite::{comment_start, quoted, quoted_line};
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::format::schema::ValueKind;
use crate::text::Source;

/// Characters that a text in brackets can't begin with unless it is in quotes.
const SPECIAL: [char; 9] = ['#', '@', '*', '&', '!', '%', '`', '|', '>'];

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
        .map_or(text.trim_end().len(), |end| at + end)
        .min(comment_start(text).max(at));
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

/// The line with each item of its list in brackets in quotes, where it needs them: `tags: [#street, b]`.
/// YAML reads the rest of the line after ` #` as a comment, so the list may seem unclosed.
pub(crate) fn with_quoted_items(source: &Source, line: usize) -> Option<Repair> {
    let text = source.line(line);
    let range = text_range(text)?;
    let inner = text[range.clone()].strip_prefix('[')?;
    let inner = inner.strip_suffix(']').unwrap_or(inner);
    if inner.contains(['[', ']', '{', '}', '"', '\'']) {
        return None;
    }
    let needs_quotes =
        |item: &&str| item.starts_with(SPECIAL) || item.contains(": ") || item.contains(" #");
    let items = inner
        .split(',')
        .map(str::trim)
        .filter(|item| !item.is_empty());
    let culprit = items.clone().find(needs_quotes)?;
    let items: Vec<String> = items
        .map(|item| {
            if needs_quotes(&item) {
                quoted(item)
            } else {
                item.to_owned()
            }
        })
        .collect();
    let start = text.find(culprit)?;
    let mark = MarkedColumns::from_bytes(line, text, start..start + culprit.len());
    let (message, _) = reason(culprit);
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let new_line = format!("{before}[{}]{after}", items.join(", "));
    Some(
        Repair::new(mark, ErrorCode::Unquoted, message, new_line)
            .help("put each such item in quotes"),
    )
}

/// The line with quotes around each value in its brackets and braces that begins like something else, such as a
/// comment: `{story: Pay, links: [#12]}`.
pub(crate) fn with_quoted_values(source: &Source, line: usize) -> Option<Repair> {
    let text = source.line(line);
    let content = text.trim_start().trim_start_matches("- ");
    let start = text.len() - content.len();
    let is_open =
        content.starts_with(['[', '{']) || content.contains(": {") || content.contains(": [");
    (is_open && !text.contains(['"', '\''])).then_some(())?;
    let mut new_line = text[..start].to_owned();
    let mut culprit = None;
    let (mut depth, mut at) = (0_usize, start);
    let mut begins_value = false;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if depth > 0 && begins_value && c.is_ascii() && SPECIAL.contains(&c) {
            let length = rest.find([',', ']', '}']).unwrap_or(rest.len());
            let value = rest[..length].trim_end();
            culprit = culprit.or(Some(at..at + value.len()));
            new_line.push_str(&quoted(value));
            at += value.len();
            begins_value = false;
            continue;
        }
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let begins = matches!(c, '[' | '{' | ',') || rest.starts_with(": ");
        begins_value = begins || begins_value && c == ' ';
        new_line.push(c);
        at += c.len_utf8();
    }
    let culprit = culprit?;
    let mark = MarkedColumns::from_bytes(line, text, culprit.clone());
    let (message, _) = reason(&text[culprit]);
    Some(
        Repair::new(mark, ErrorCode::Unquoted, message, new_line)
            .help("put each such value in quotes"),
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
