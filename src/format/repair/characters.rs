//! Characters that YAML does not take, and escapes that it does not know.

use super::candidate::Repair;
use crate::format::faults::Fault;
use crate::text::{Position, Source};

/// A longer line, in bytes, is nobody's slip of typing, and not looked at escape by escape.
const LONGEST: usize = 10_000;

/// The line without the control characters and marks that may stand nowhere in YAML.
pub(crate) fn unprintable(source: &Source, line: usize) -> Option<Repair> {
    let text = source.line(line);
    let (at, found) = text.char_indices().find(|(_, c)| is_unprintable(*c))?;
    let mut mended = String::with_capacity(text.len());
    let mut has_begun = false;
    for c in text.chars() {
        has_begun |= !is_unprintable(c) && c != ' ';
        match c {
            c if !is_unprintable(c) => mended.push(c),
            _ if has_begun => mended.push(' '),
            // The indentation is that of the spaces.
            _ => {}
        }
    }
    Some(Repair {
        fault: Fault::Syntax,
        message: format!(
            "a character that cannot be seen, U+{:04X}, may not stand in YAML",
            u32::from(found)
        ),
        help: "take it out, or put a space in its place",
        at: position(source, line, at),
        length: 1,
        lines: vec![(line, mended)],
        inserted: Vec::new(),
        moves: false,
        is_sure: true,
    })
}

/// What YAML 1.2 leaves out of its printable characters (`c-printable`), and the mark that may only
/// begin a file. Line breaks stand in no line.
fn is_unprintable(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\t' | '\u{85}');
    is_control || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The line with its backslashes doubled where they begin no escape: `"C:\data"`.
pub(crate) fn escapes(source: &Source, line: usize) -> Option<Repair> {
    let text = Some(source.line(line)).filter(|text| text.len() <= LONGEST)?;
    let unknown = unknown_escapes(text);
    let first = *unknown.first()?;
    let escaped: String = text[first..].chars().take(2).collect();
    let mut mended = String::with_capacity(text.len() + unknown.len());
    for (at, c) in text.char_indices() {
        mended.extend(unknown.contains(&at).then_some('\\'));
        mended.push(c);
    }
    Some(Repair {
        fault: Fault::Unquoted,
        message: format!("in double quotes a backslash begins an escape, and `{escaped}` is none"),
        help: "write two backslashes for one, or put the text in single quotes",
        at: position(source, line, first),
        length: 2,
        lines: vec![(line, mended)],
        inserted: (unknown.iter())
            .map(|at| (position(source, line, *at), 1))
            .collect(),
        moves: false,
        is_sure: true,
    })
}

/// Where backslashes stand in texts in double quotes that begin no escape of YAML.
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

/// Whether what follows a backslash makes an escape of it.
fn is_escape(rest: &str) -> bool {
    let digits = match rest.chars().next() {
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        Some(c) => return "0abt\tnvfre \"/\\N_LP".contains(c),
        // It ends the line, and goes on without a space.
        None => return true,
    };
    let is_digit = |byte: &u8| byte.is_ascii_hexdigit();
    rest.bytes()
        .skip(1)
        .take_while(|byte| is_digit(byte))
        .count()
        >= digits
}

fn position(source: &Source, line: usize, at: usize) -> Position {
    let column = source.line(line)[..at].chars().count() + 1;
    Position { line, column }
}
