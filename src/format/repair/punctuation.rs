//! Missing colons and spaces.

use super::candidate::{MarkedColumns, Repair};
use super::lists::SourceLine;
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::text::Source;
use std::ops::Range;

/// How many lines above a dash are searched for other ones.
const MAX_LINES_ABOVE: usize = 60;

/// How many characters of a line are searched for swapped ones.
const MAX_KEY_LENGTH: usize = 20;

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
        // The space may be before the dash.
        let is_shifted = is_one_column_right(source, line, start);
        let column = start - usize::from(is_shifted);
        let new_line = format!("{}- {rest}", &text[..column]);
        let repair = repair(start..start + 1, message, "add a space", new_line);
        return Some(repair.certain_if(!is_shifted));
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

/// Whether the nearest items above a dash are all in another column, and some are one column to the left.
fn is_one_column_right(source: &Source, line: usize, column: usize) -> bool {
    let above = SourceLine::all_above(source, line).take(MAX_LINES_ABOVE);
    let mut columns = above
        .filter(|above| above.is_item)
        .map(|above| above.indent);
    column > 0 && columns.find(|above| above.abs_diff(column) < 2) == Some(column - 1)
}

/// The line with two neighboring characters in the other order, if that makes a key of its first word: `storie:s`,
/// `title :Shop`, `release:m vp`, `-s tory: Pay`.
pub(crate) fn with_swapped_signs(source: &Source, number: usize) -> Option<Repair> {
    let text = source.line(number);
    let start = text.len() - text.trim_start().len();
    let is_readable = |line: &str| {
        let content = line.trim_start();
        let content = content.strip_prefix("- ").unwrap_or(content);
        let (key, rest) = content.split_once(':').unwrap_or(("", ""));
        vocabulary::is_key(key) && (rest.is_empty() || rest.starts_with(' '))
    };
    if is_readable(text) {
        return None;
    }
    let signs = text[start..].char_indices().take(MAX_KEY_LENGTH);
    let signs = signs.filter(|(_, c)| matches!(c, ':' | ' '));
    let bytes = text.as_bytes();
    let swapped = |at: usize| {
        let is_ascii = at > start && at + 1 < bytes.len() && bytes[at - 1..=at + 1].is_ascii();
        let pairs = if is_ascii {
            vec![at - 1, at]
        } else {
            Vec::new()
        };
        let lines = pairs.into_iter().map(|first| {
            let mut new = text.to_owned();
            let pair: String = [bytes[first + 1], bytes[first]]
                .map(char::from)
                .iter()
                .collect();
            new.replace_range(first..first + 2, &pair);
            (first, new)
        });
        let mut lines = lines.filter(|(_, new)| is_readable(new));
        lines.next()
    };
    let last = text.len().checked_sub(2);
    let at_end = last.filter(|last| *last > start && bytes[*last..] == *b":s");
    let at_end = at_end.map(|last| {
        let mut new = text.to_owned();
        new.replace_range(last.., "s:");
        (last, new)
    });
    let found = signs
        .map(|(at, _)| swapped(start + at))
        .find(Option::is_some)
        .flatten();
    let (first, new_line) = found.or(at_end.filter(|(_, new)| is_readable(new)))?;
    let mark = MarkedColumns::from_bytes(number, text, first..first + 2);
    let message = "two characters are swapped".to_owned();
    let repair = Repair::new(mark, ErrorCode::MissingPunctuation, message, new_line);
    Some(repair.help("swap them"))
}
