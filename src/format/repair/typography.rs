//! Characters of word processors in place of those that YAML knows: dashes and bullets before items,
//! spaces that don't break, and quotes around values.

use super::candidate::{MarkedColumns, Repair};
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::text::Source;
use std::ops::Range;

/// Characters that are typed or pasted in place of the dash of an item.
const DASHES: [char; 7] = ['–', '—', '−', '‐', '‑', '•', '·'];

/// Typographic quotes.
pub(crate) const QUOTES: [char; 10] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛'];

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

/// The text with the characters that YAML knows, in all lines at once; `None` if there are no others.
pub(crate) fn as_yaml(source: &Source) -> Option<Repair> {
    if source.text().is_ascii() {
        return None;
    }
    let lines = (1..=source.line_count()).filter_map(|line| typed(source.line(line), line));
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
    Some(repair.lines(lines.collect()))
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
