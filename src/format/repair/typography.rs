//! Characters of word processors in place of those that YAML knows: dashes and bullets before items,
//! spaces that don't break, and quotes around values.

use super::block_text;
use super::candidate::{MarkedColumns, Repair};
use super::lists::SourceLine;
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::text::Source;
use std::ops::Range;

/// Characters that are typed or pasted in place of the dash of an item.
const DASHES: [char; 7] = ['–', '—', '−', '‐', '‑', '•', '·'];

/// Typographic quotes.
pub(crate) const QUOTES: [char; 10] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛'];

/// How far from an error a bullet may be that led to it.
const MAX_LINES_TO_BULLET: usize = 4;

/// How far above a bullet the list is searched that it is an item of.
const MAX_LINES_ABOVE: usize = 200;

/// A line that was typed with other characters.
struct Typed {
    line: usize,
    /// The bytes of the first of these characters.
    culprit: Range<usize>,
    code: ErrorCode,
    message: String,
    help: String,
    new_line: String,
}

/// The text with the characters that YAML knows, in all lines at once; `None` if there are no others, or only
/// bullets far from `line`.
pub(crate) fn as_yaml(source: &Source, line: usize) -> Option<Repair> {
    let has_others = !source.text().is_ascii();
    let first = line.saturating_sub(MAX_LINES_TO_BULLET).max(1);
    let last = (line + MAX_LINES_TO_BULLET).min(source.line_count());
    let is_bulleted = |line| typed_bullet(source.line(line).trim_start()).is_some();
    if !has_others && !(first..=last).any(is_bulleted) {
        return None;
    }
    let lines = (1..=source.line_count()).filter_map(|line| {
        let other = has_others.then(|| typed(source.line(line), line)).flatten();
        let typed = other.or_else(|| bulleted(source, line))?;
        // In a text of several lines they are meant.
        let text = source.line(line);
        let indent = text.len() - text.trim_start().len();
        (!block_text::is_within(source, line, indent)).then_some(typed)
    });
    let all: Vec<Typed> = lines.collect();
    let first = all.first()?;
    let mark =
        MarkedColumns::from_bytes(first.line, source.line(first.line), first.culprit.clone());
    let help = match all.len() {
        1 => first.help.clone(),
        2 => format!("{}, here and in one other line", first.help),
        count => format!("{}, here and in {} other lines", first.help, count - 1),
    };
    let repair = Repair::new(mark, first.code, &*first.message, String::new()).help(help);
    let lines = all.iter().map(|typed| (typed.line, typed.new_line.clone()));
    // A bullet or number may be meant as text.
    let is_typography =
        |typed: &Typed| typed_bullet(source.line(typed.line).trim_start()).is_none();
    let is_certain = all.iter().all(is_typography);
    Some(repair.lines(lines.collect()).certain_if(is_certain))
}

fn typed(text: &str, line: usize) -> Option<Typed> {
    let indented = text.trim_start_matches(char::is_whitespace);
    let indent = &text[..text.len() - indented.len()];
    let is_other_space = |c: char| c != ' ' && c != '\t';
    let spaces: String = indent
        .chars()
        .map(|c| if c == '\t' { c } else { ' ' })
        .collect();
    let (dash, content) = item(indented);
    let new_content = straight_quotes(content);
    let space = indent.char_indices().find(|(_, c)| is_other_space(*c));
    let starts_with = |from: usize| text[from..].chars().next().map_or(0, char::len_utf8);
    let (culprit, code, message, help) = if let Some((at, _)) = space {
        let message = "line is indented with non-breaking spaces".to_owned();
        (
            at,
            ErrorCode::Syntax,
            message,
            "use plain spaces for indentation".to_owned(),
        )
    } else if dash.is_some_and(|dash| dash != "- ") {
        let found = indented.chars().next()?;
        let (message, help) = if found == '-' {
            (
                "non-breaking space after the dash".to_owned(),
                "use a plain space",
            )
        } else {
            (
                format!("item starts with `{found}` instead of a dash"),
                "use `-`",
            )
        };
        (
            indent.len(),
            ErrorCode::MissingPunctuation,
            message,
            help.to_owned(),
        )
    } else {
        let new = new_content.as_ref()?;
        let same = content.bytes().zip(new.bytes()).take_while(|(a, b)| a == b);
        let at = text.len() - content.len() + same.count();
        let message = "text is in typographic quotes".to_owned();
        (
            at,
            ErrorCode::Unquoted,
            message,
            "use straight quotes".to_owned(),
        )
    };
    let end = culprit + starts_with(culprit);
    let dash = if dash.is_some() { "- " } else { "" };
    let content = new_content.as_deref().unwrap_or(content);
    Some(Typed {
        line,
        culprit: culprit..end,
        code,
        message,
        help,
        new_line: format!("{spaces}{dash}{content}"),
    })
}

/// The bullet or number that a text begins with in place of a dash: `*`, `+`, `2.` or `2)`.
pub(crate) fn typed_bullet(text: &str) -> Option<&str> {
    let (word, rest) = text.split_once(' ')?;
    let number = word.strip_suffix(['.', ')']).unwrap_or_default();
    let is_number =
        (1..=2).contains(&number.len()) && number.bytes().all(|digit| digit.is_ascii_digit());
    let is_bullet = is_number || matches!(word, "*" | "+");
    (is_bullet && !rest.trim().is_empty()).then_some(word)
}

/// A line that begins with a bullet or number where a list has an item.
fn bulleted(source: &Source, line: usize) -> Option<Typed> {
    let text = source.line(line);
    let content = text.trim_start_matches(' ');
    let bullet = typed_bullet(content)?;
    let indent = text.len() - content.len();
    let column = column_of_item(source, line, indent)?;
    // Fields below that are aligned with the text stay so.
    let text_column = indent + bullet.len() + 1;
    let mut below = line + 1..=source.line_count();
    let below = below.find_map(|line| SourceLine::new(source, line));
    let has_aligned_field =
        below.is_some_and(|below| !below.is_item && below.indent == text_column);
    let gap = if has_aligned_field {
        text_column - column - 1
    } else {
        1
    };
    Some(Typed {
        line,
        culprit: indent..indent + bullet.len(),
        code: ErrorCode::MissingPunctuation,
        message: format!("item starts with `{bullet}` instead of a dash"),
        help: "use `-`".to_owned(),
        new_line: format!(
            "{}-{}{}",
            " ".repeat(column),
            " ".repeat(gap),
            content[bullet.len()..].trim_start()
        ),
    })
}

/// The column of the dash that a line with this indentation has a bullet for: it is beside items of a list, or
/// the first line below the key of one, or below an item that YAML joins it to. `None` in other texts.
fn column_of_item(source: &Source, line: usize, indent: usize) -> Option<usize> {
    let is_bulleted = |line: &SourceLine| !line.is_item && typed_bullet(line.content).is_some();
    let mut above = SourceLine::all_above(source, line)
        .take(MAX_LINES_ABOVE)
        .filter(|above| above.indent < indent || above.indent == indent && !is_bulleted(above));
    let above = above.next()?;
    let is_list = (above.content.strip_suffix(':')).is_some_and(vocabulary::is_list);
    let is_bare_item = above.is_item && above.key().is_none();
    if is_list || above.is_item && above.indent == indent {
        Some(indent)
    } else {
        is_bare_item.then_some(above.indent)
    }
}

/// The dash or bullet that a line without indentation begins with, and the text after it.
fn item(line: &str) -> (Option<&str>, &str) {
    let mut characters = line.chars();
    let (first, space) = (characters.next(), characters.next());
    let is_dash = first.is_some_and(|c| c == '-' || DASHES.contains(&c));
    if !is_dash || !space.is_some_and(char::is_whitespace) {
        return (None, line);
    }
    let rest = characters.as_str();
    let content = rest.trim_start();
    (Some(&line[..line.len() - rest.len()]), content)
}

/// A field or a text with straight quotes around its value, in place of typographic ones; `None` if it
/// has none.
fn straight_quotes(content: &str) -> Option<String> {
    let key = content.split_once(": ").map_or("", |(key, _)| key);
    let start = if vocabulary::is_key(key) {
        key.len() + 2
    } else {
        0
    };
    let value = content[start..].trim();
    let inner = value.strip_prefix(QUOTES)?.strip_suffix(QUOTES)?;
    let is_plain = !inner.contains(QUOTES) && !inner.contains(['"', '\\']);
    is_plain.then(|| format!("{}\"{inner}\"", &content[..start]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_word_processor_become_yaml() {
        for (line, new) in [
            ("\u{a0}\u{a0}- task: A", Some("  - task: A")),
            ("  – task: A", Some("  - task: A")),
            ("  • “A: b”", Some("  - \"A: b\"")),
            ("  -\u{a0}A", Some("  - A")),
            ("  title: “A: b”", Some("  title: \"A: b\"")),
            ("  title: “A” and “B”", None),
            ("  - A – b", None),
            ("  *bold* text", None),
        ] {
            let found = typed(line, 1).map(|typed| typed.new_line);
            assert_eq!(found.as_deref(), new, "{line}");
        }
    }
}
