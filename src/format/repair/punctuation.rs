//! Missing colons and spaces.

use super::candidate::{MarkedColumns, Repair};
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::text::Source;
use std::ops::Range;

/// A repair that adds the colon or space that is missing in `status done`, `story:Pay` or `-Pay`.
pub(crate) fn with_missing_punctuation(source: &Source, line: usize) -> Option<Repair> {
    let text = source.line(line);
    let mut start = text.len() - text.trim_start().len();
    let repair = |bytes: Range<usize>, message: String, help: &str, new_line: String| {
        let mark = MarkedColumns::from_bytes(line, text, bytes);
        Repair::new(mark, ErrorCode::MissingPunctuation, message, new_line)
            .help(help)
            .with_insertion(mark.column, 1)
    };
    if let Some(rest) = text[start..].strip_prefix('-')
        && rest.starts_with(char::is_alphanumeric)
    {
        let message = "missing space after the dash".to_owned();
        let new_line = format!("{}- {rest}", &text[..start]);
        let repair = repair(start..start + 1, message, "add a space", new_line);
        return Some(repair.certain_if(true));
    }
    if let Some(rest) = text[start..].strip_prefix("- ") {
        start = text.len() - rest.trim_start().len();
    }
    let length = text[start..].find(|c: char| !c.is_ascii_alphabetic());
    let end = start + length.unwrap_or(text[start..].len());
    let (word, rest) = (&text[start..end], &text[end..]);
    if !vocabulary::is_key(word) {
        return None;
    }
    let with_colon = |rest: &str| format!("{}{word}: {}", &text[..start], rest.trim_start());
    let missing_colon = format!("missing colon after `{word}`");
    let is_item = text[..start].contains('-');
    if rest.trim().is_empty() && !is_item {
        let new_line = format!("{}{word}:", &text[..start]);
        return Some(repair(start..end, missing_colon, "add a colon", new_line));
    }
    let gap = rest.len() - rest.trim_start().len();
    let other_colon = rest[gap..].chars().next();
    if let Some(colon) = other_colon.filter(|c| matches!(c, '：' | '﹕' | '=' | ';')) {
        let colon_end = gap + colon.len_utf8();
        let message = if colon.is_ascii() {
            format!("`{colon}` after `{word}` instead of a colon")
        } else {
            format!("wrong kind of colon after `{word}`")
        };
        let new_line = with_colon(&rest[colon_end..]);
        let help = "replace it with `:`";
        let repair = repair(start..end + colon_end, message, help, new_line);
        return Some(repair.certain_if(!colon.is_ascii()));
    }
    if rest.starts_with(' ') && !rest.trim_start().starts_with(':') {
        let new_line = with_colon(rest);
        return Some(repair(start..end, missing_colon, "add a colon", new_line));
    }
    let value = rest
        .strip_prefix(':')
        .filter(|value| value.starts_with(|c: char| !c.is_whitespace()))?;
    let message = format!("missing space after `{word}:`");
    let new_line = with_colon(value);
    Some(repair(start..end + 1, message, "add a space", new_line).certain_if(true))
}
