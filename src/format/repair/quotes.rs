//! Texts that need quotes, and quotes that aren't closed.

use super::candidate::{MarkedColumns, Repair};
use super::lists::SourceLine;
use super::rewrite::{comment_start, quoted, quoted_line};
use super::typography::QUOTES as TYPOGRAPHIC;
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::format::schema::ShortPair;
use crate::map::is_id;
use crate::text::Source;
use std::ops::Range;

/// The message where nothing more specific is known.
pub(crate) const NEEDS_QUOTES: &str = "YAML can't read this text without quotes";

/// Candidates that put the text of the line in quotes, or repair the quotes it has.
pub(crate) fn with_quotes(source: &Source, line: usize) -> Vec<Repair> {
    let text = source.line(line);
    let Some(range) = text_range(text) else {
        return Vec::new();
    };
    if let Some(repair) = with_repaired_quotes(source, line, range.clone()) {
        return vec![repair];
    }
    if &text[range.clone()] == "?" && text.trim_start().starts_with("estimate: ") {
        let mark = MarkedColumns::from_bytes(line, text, range);
        let indent = &text[..text.len() - text.trim_start().len()];
        let new_line = format!("{indent}# {}", text.trim_start());
        let message = "invalid estimate `?`";
        let repair = Repair::new(mark, ErrorCode::BadEstimate, message, new_line);
        return vec![repair.help("write a number such as `3` or `0.5`, or remove the field")];
    }
    // `- mvp: 'First basket` is an id and its name.
    let half = text[range.clone()]
        .split_once(": ")
        .filter(|(first, _)| !first.contains(['"', '\'']));
    if let Some((first, _)) = half
        && let Some(repair) = with_repaired_quotes(
            source,
            line,
            range.start + first.len() + ": ".len()..range.end,
        )
    {
        return vec![repair];
    }
    let mut ranges = vec![range.clone()];
    // `- mvp: Basket: the first` is an id and its name.
    if let Some(name) = name_after_id(source, line, range.clone()) {
        ranges.insert(0, name);
    }
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
        let is_certain =
            !text[range.start..].contains(" #") && is_certainly_text(&text[..range.start], content);
        let repair = Repair::new(mark, ErrorCode::Unquoted, message, quoted_line(text, range))
            .certain_if(is_certain)
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

/// The bytes of the name in a pair of an id and a name, in a list of such pairs.
fn name_after_id(source: &Source, line: usize, range: Range<usize>) -> Option<Range<usize>> {
    let text = source.line(line);
    let (id, _) = text[range.clone()].split_once(": ")?;
    let item = SourceLine::new(source, line).filter(|line| line.is_item)?;
    let list = item.list(source)?.content.strip_suffix(':')?;
    let has_ids = matches!(
        vocabulary::item_listed_below(list)?.pair,
        Some(ShortPair::IdAndName)
    );
    (has_ids && is_id(id)).then(|| range.start + id.len() + ": ".len()..range.end)
}

/// Whether a text that needs quotes can only be meant as a text. After a dash it may also be a field, and a word after a
/// `*`, `&` or `!` may be meant as YAML.
fn is_certainly_text(before: &str, text: &str) -> bool {
    let is_value = before.trim_end().ends_with(':');
    let is_plain = !text.starts_with(['"', '\'', '[', '{', '#', '|', '>', '*', '&', '!'])
        && !text.starts_with(TYPOGRAPHIC);
    let is_single = !text.contains(": ") && !text.ends_with(':');
    is_plain && (is_value || is_single)
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
    // `'tis the season` begins with an apostrophe.
    if !is_closed && quote == '\'' && begins_with_apostrophe(inner) {
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

/// Whether a text after `'` is a word that is written with an apostrophe.
fn begins_with_apostrophe(text: &str) -> bool {
    const WORDS: [&str; 8] = ["tis", "twas", "til", "em", "cause", "n", "round", "s"];
    // `'90s` has an apostrophe, but `'3` is a number with a quote.
    if text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '/'))
    {
        return false;
    }
    let word: String = text.chars().take_while(|c| c.is_alphanumeric()).collect();
    WORDS.contains(&word.to_lowercase().as_str()) || word.starts_with(|c: char| c.is_ascii_digit())
}

/// Why YAML can't read a text without quotes, and the bytes of the text that are the reason.
pub(crate) fn reason(text: &str) -> (String, Range<usize>) {
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
        '#' => return start_of("a comment"),
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

/// Candidates without a quote at the beginning or end of the text that has no counterpart.
pub(crate) fn without_stray_quote(source: &Source, line: usize) -> Vec<Repair> {
    let text = source.line(line);
    let Some(range) = text_range(text) else {
        return Vec::new();
    };
    let content = &text[range.clone()];
    let mut candidates = Vec::new();
    for quote in ['"', '\''] {
        let places: Vec<usize> = content.match_indices(quote).map(|(at, _)| at).collect();
        if places.len().is_multiple_of(2) {
            continue;
        }
        for at in [places[0], places[places.len() - 1]] {
            let at = range.start + at;
            let mark = MarkedColumns::from_bytes(line, text, at..at + 1);
            let new_line = format!("{}{}", &text[..at], &text[at + 1..]);
            let message = format!("stray `{quote}`");
            candidates.push(
                Repair::new(mark, ErrorCode::Unquoted, message, new_line)
                    .help("remove it, or add the other quote"),
            );
        }
    }
    candidates
}

/// The bytes of the text in a line: what follows the dashes and a key of the schema, without
/// white space around it and without a comment after it. `None` if there is nothing or a comment.
pub(crate) fn text_range(line: &str) -> Option<Range<usize>> {
    let end = line[..comment_start(line)].trim_end().len();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_before_a_number_is_closed_and_an_apostrophe_is_kept() {
        for (line, new) in [
            ("estimate: '0.125", "estimate: '0.125'"),
            ("title: '90s night", "title: \"'90s night\""),
            ("title: 'tis the season", "title: \"'tis the season\""),
        ] {
            let source = Source::new("map.yaml", line);
            let first = with_quotes(&source, 1).into_iter().next();
            assert_eq!(first.unwrap().apply(&source), new);
        }
    }
}
