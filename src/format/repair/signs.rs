//! Colons and spaces that were forgotten, and single texts in brackets.

use super::candidate::Repair;
use super::quote::quoted_line;
use crate::format::faults::Fault;
use crate::format::schema;
use crate::text::{Position, Source};

/// `status done`, `story:Pay` and `-Pay` as they were meant.
pub(crate) fn slips(source: &Source, line: usize) -> Option<Repair> {
    let text = source.line(line);
    let mut start = text.len() - text.trim_start().len();
    if let Some(rest) = text[start..].strip_prefix('-')
        && rest.starts_with(char::is_alphanumeric)
    {
        let mended = format!("{}- {rest}", &text[..start]);
        return Some(slip(
            source,
            line,
            start,
            1,
            mended,
            "a space is missing after the dash",
        ));
    }
    if let Some(rest) = text[start..].strip_prefix("- ") {
        start = text.len() - rest.trim_start().len();
    }
    let length = text[start..].find(|c: char| !c.is_ascii_alphabetic());
    let length = length.unwrap_or(text[start..].len());
    let (word, rest) = text[start..].split_at(length);
    let is_known = schema::LISTED
        .iter()
        .chain([&&schema::MAP])
        .any(|item| item.keys().any(|key| key == word));
    if !is_known {
        return None;
    }
    let mended = |rest: &str| format!("{}{word}: {}", &text[..start], rest.trim_start());
    let is_item = text[..start].contains('-');
    if rest.trim().is_empty() && !is_item {
        let message = format!("a colon is missing after `{word}`");
        let mended = format!("{}{word}:", &text[..start]);
        return Some(slip(source, line, start, length, mended, &message));
    }
    if let Some(rest) = rest.strip_prefix(['：', '﹕']) {
        let message = format!("to YAML only `:` is a colon, and the one after `{word}` is another");
        return Some(slip(
            source,
            line,
            start,
            length + 1,
            mended(rest),
            &message,
        ));
    }
    if rest.starts_with(' ') && !rest.trim_start().starts_with(':') {
        let message = format!("a colon is missing after `{word}`");
        return Some(slip(source, line, start, length, mended(rest), &message));
    }
    let rest = rest
        .strip_prefix(':')
        .filter(|rest| rest.starts_with(|c: char| !c.is_whitespace()))?;
    let message = format!("a space is missing after `{word}:`");
    Some(slip(
        source,
        line,
        start,
        length + 1,
        mended(rest),
        &message,
    ))
}

/// The text in brackets at `column` (from 0), in quotes: `tags: [@d, b]`.
pub(crate) fn in_brackets(source: &Source, line: usize, column: usize) -> Option<Repair> {
    let text = source.line(line);
    let at = text
        .char_indices()
        .nth(column)
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
    let words = text.get(start..end)?.trim_end();
    if words.is_empty() {
        return None;
    }
    let mended = quoted_line(text, start..start + words.len());
    let length = words.chars().count();
    Some(slip(
        source,
        line,
        start,
        length,
        mended,
        "this text needs quotes to stand in brackets",
    ))
    .map(|guess| Repair {
        fault: Fault::Unquoted,
        help: "put the text in quotes",
        ..guess
    })
}

fn slip(
    source: &Source,
    line: usize,
    start: usize,
    length: usize,
    mended: String,
    message: &str,
) -> Repair {
    let column = source.line(line)[..start].chars().count() + 1;
    Repair {
        fault: Fault::MissingSign,
        message: message.to_owned(),
        help: "write it like this",
        at: Position { line, column },
        length,
        inserted: vec![(Position { line, column }, 1)],
        lines: vec![(line, mended)],
        moves: false,
        is_sure: true,
    }
}
