//! Characters that YAML doesn't allow, and escapes that it doesn't know.

use super::candidate::{MarkedColumns, Repair};
use crate::format::error_code::ErrorCode;
use crate::text::Source;

/// The longest line, in bytes, whose escapes are checked one by one. A longer line wasn't typed by
/// hand.
const MAX_LINE_BYTES: usize = 10_000;

/// A repair that removes the characters that YAML doesn't allow.
pub(crate) fn without_unprintable(source: &Source, line: usize) -> Option<Repair> {
    let text = source.line(line);
    let (at, found) = text.char_indices().find(|(_, c)| is_unprintable(*c))?;
    let mut new_line = String::with_capacity(text.len());
    let mut is_indentation = true;
    for c in text.chars() {
        is_indentation &= is_unprintable(c) || c == ' ';
        match c {
            c if !is_unprintable(c) => new_line.push(c),
            // It isn't replaced by a space within the indentation, whose depth would change.
            _ if is_indentation => {}
            _ => new_line.push(' '),
        }
    }
    let message = format!(
        "invisible character U+{:04X} is not allowed in YAML",
        u32::from(found)
    );
    let mark = MarkedColumns::from_bytes(line, text, at..at + found.len_utf8());
    Some(
        Repair::new(mark, ErrorCode::Syntax, message, new_line)
            .help("remove it, or replace it with a space"),
    )
}

/// Whether YAML 1.2 leaves a character out of its printable ones (`c-printable`), or allows it only
/// at the beginning of a file, like the byte order mark. Line breaks can't occur, since only single
/// lines are checked.
fn is_unprintable(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\t' | '\u{85}');
    is_control || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// A repair that doubles every backslash that doesn't start an escape, as in `"C:\data"`.
pub(crate) fn with_escaped_backslashes(source: &Source, line: usize) -> Option<Repair> {
    let text = Some(source.line(line)).filter(|text| text.len() <= MAX_LINE_BYTES)?;
    let unknown = unknown_escapes(text);
    let first = *unknown.first()?;
    let escape: String = text[first..].chars().take(2).collect();
    let mut new_line = String::with_capacity(text.len() + unknown.len());
    for (at, c) in text.char_indices() {
        new_line.extend(unknown.contains(&at).then_some('\\'));
        new_line.push(c);
    }
    let message = format!("unknown escape `{escape}` in double quotes");
    let mark = MarkedColumns::from_bytes(line, text, first..first + escape.len());
    let repair = Repair::new(mark, ErrorCode::Unquoted, message, new_line)
        .help("write `\\\\` for a backslash, or put the text in single quotes");
    let columns = unknown.iter().map(|at| text[..*at].chars().count() + 1);
    let repair = columns.fold(repair, |repair, column| repair.with_insertion(column, 1));
    Some(repair.certain_if(true))
}

/// The offsets of backslashes inside double quotes that don't start an escape of YAML. Empty if a quote
/// isn't closed on the line.
fn unknown_escapes(line: &str) -> Vec<usize> {
    let mut unknown = Vec::new();
    let mut is_quoted = false;
    let mut characters = line.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => is_quoted = !is_quoted,
            '\\' if is_quoted => {
                let rest = &line[at + 1..];
                if is_escape(rest) {
                    characters.next();
                } else {
                    unknown.push(at);
                }
            }
            _ => {}
        }
    }
    if is_quoted { Vec::new() } else { unknown }
}

/// Whether a backslash and the text after it are an escape of YAML 1.2 (`c-ns-esc-char`).
fn is_escape(rest: &str) -> bool {
    let digits = match rest.chars().next() {
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        Some(c) => return "0abt\tnvfre \"/\\N_LP".contains(c),
        // A backslash at the end of a line joins it to the next one without a space.
        None => return true,
    };
    let hex_digits = rest.bytes().skip(1).take_while(u8::is_ascii_hexdigit);
    hex_digits.count() >= digits
}
