//! Texts that need quotes, and brackets that are not closed.

use super::candidate::Repair;
use super::quote::{quoted, quoted_line};
use super::vocabulary::is_declared;
use crate::format::faults::Fault;
use crate::format::schema;
use crate::format::schema::ValueKind;
use crate::text::{Position, Source};

/// The text of the line in quotes.
pub(crate) fn quotes(source: &Source, line: usize) -> Vec<Repair> {
    let text = source.line(line);
    let Some(whole) = text_range(text) else {
        return Vec::new();
    };
    if let Some(guess) = unfinished(source, line, whole.clone()) {
        return vec![guess];
    }
    let mut ranges = vec![whole.clone()];
    // `- [urgent] Fix login: mvp` is a title and its release.
    if let Some(colon) = text[whole.clone()].rfind(": ") {
        let tail = text[whole.start + colon + 2..whole.end].trim();
        let is_reference = !tail.is_empty() && !tail.contains(char::is_whitespace);
        if is_reference && is_declared(source, tail) {
            ranges.insert(0, whole.start..whole.start + colon);
        }
    }
    ranges
        .into_iter()
        .filter(|range| !range.is_empty())
        .map(|range| {
            let words = &text[range.clone()];
            let column = text[..range.start].chars().count() + 1;
            let (message, offset, length) = reason(words);
            let is_sure = words.starts_with(['"', '\'', '@', '`', '%', '*', '&', '!']);
            Repair {
                fault: Fault::Unquoted,
                message,
                help: "put the text in quotes",
                at: Position {
                    line,
                    column: column + offset,
                },
                length,
                lines: vec![(line, quoted_line(text, range))],
                inserted: vec![(Position { line, column }, 1)],
                moves: false,
                is_sure,
            }
        })
        .collect()
}

/// A quoted text that does not end, ended; and one that holds its own quotes, in others.
fn unfinished(source: &Source, line: usize, range: std::ops::Range<usize>) -> Option<Repair> {
    let text = source.line(line);
    let words = &text[range.clone()];
    let quote = words.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = &words[1..];
    let at = Position {
        line,
        column: text[..range.start].chars().count() + 1,
    };
    let guess = |message: String, help, mended: String| Repair {
        fault: Fault::Unquoted,
        message,
        help,
        at,
        length: 1,
        lines: vec![(
            line,
            format!("{}{mended}{}", &text[..range.start], &text[range.end..]),
        )],
        inserted: Vec::new(),
        moves: false,
        is_sure: true,
    };
    if inner.is_empty() || inner.contains('\\') {
        return None;
    }
    // A single one is an apostrophe: `'tis the season`.
    if !inner.contains(quote) && quote == '\'' {
        return None;
    }
    if !inner.contains(quote) {
        let message = format!("the text that begins with `{quote}` does not end");
        // `- "Visa: mvp` is a title and its release.
        let pair = words.rsplit_once(": ");
        let mended = match pair.filter(|(_, tail)| is_declared(source, tail.trim())) {
            Some((title, release)) => format!("{title}{quote}: {release}"),
            None => format!("{words}{quote}"),
        };
        return Some(guess(message, "close the quotes", mended));
    }
    let inner = inner
        .strip_suffix(quote)
        .filter(|inner| inner.contains(quote))?;
    let message = format!("`{quote}` ends this text before the end of its line");
    Some(guess(message, "put it in other quotes", quoted(inner)))
}

/// Why these words are not plain text to YAML, which character of them says so, and how many
/// characters that is.
fn reason(words: &str) -> (String, usize, usize) {
    let first = words.chars().next().unwrap_or_default();
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
        return (format!("{what}: to YAML that begins {meaning}"), 0, 1);
    }
    let colon = words
        .find(": ")
        .or_else(|| words.ends_with(':').then(|| words.len() - 1));
    if let Some(colon) = colon {
        let offset = words[..colon].chars().count();
        return (
            "a text with a colon in it needs quotes: to YAML the colon ends a key".to_owned(),
            offset,
            1,
        );
    }
    (
        "this text is not plain to YAML".to_owned(),
        0,
        words.chars().count(),
    )
}

/// A list or mapping closed at the end of its line.
pub(crate) fn brackets(source: &Source, line: usize) -> Option<Repair> {
    let text = source.line(line);
    let range = text_range(text)?;
    let words = &text[range.clone()];
    let close = match words.chars().next()? {
        '[' if !words.contains(']') => ']',
        '{' if !words.contains('}') => '}',
        _ => return None,
    };
    let open = words.chars().next()?;
    Some(Repair {
        fault: Fault::Syntax,
        message: format!("the `{open}` here is not closed"),
        help: "close it in the same line",
        at: Position {
            line,
            column: text[..range.start].chars().count() + 1,
        },
        length: 1,
        lines: vec![(
            line,
            format!("{}{close}{}", &text[..range.end], &text[range.end..]),
        )],
        inserted: Vec::new(),
        moves: false,
        is_sure: false,
    })
}

/// Whether a bracket in the line is meant as one: the line begins with a field that is no text,
/// or the bracket with an item's own key.
pub(crate) fn takes_a_list(line: &str) -> bool {
    let words = line.trim_start().trim_start_matches("- ");
    let key = words
        .trim_start_matches('{')
        .split(':')
        .next()
        .unwrap_or_default();
    let items = || schema::LISTED.iter().chain([&&schema::MAP]);
    if words.starts_with('{') {
        return items().any(|item| item.opening_key() == Some(key));
    }
    let field = items().find_map(|item| item.field(key));
    field.is_some_and(|field| {
        !matches!(
            field.shape,
            ValueKind::Name | ValueKind::Line | ValueKind::Prose
        )
    })
}

/// Where the text stands in a line: after the dash and after a key that storywall knows.
fn text_range(line: &str) -> Option<std::ops::Range<usize>> {
    let end = line.trim_end().len();
    let mut start = (line.len() - line.trim_start().len()).min(end);
    while line[start..end].starts_with("- ") {
        start += 2;
        start += line[start..end].len() - line[start..end].trim_start().len();
    }
    if let Some((key, rest)) = line[start..end].split_once(": ")
        && schema::LISTED
            .iter()
            .chain([&&schema::MAP])
            .any(|item| item.keys().any(|known| known == key))
    {
        start = end - rest.trim_start().len();
    }
    (start < end && !line[start..end].starts_with('#')).then_some(start..end)
}
