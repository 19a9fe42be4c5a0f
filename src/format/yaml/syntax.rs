//! What a line that is not YAML was probably meant to say.

use super::parse::Broken;
use super::quote::quoted_line;
use crate::format::faults::Fault;
use crate::format::shape::Shape;
use crate::format::{Limits, fields};
use crate::text::{Diagnostic, Level, Place, Position, Source, Span, Suggestion};
use std::sync::Arc;

/// Some lines of a source as they may have been meant.
pub(super) struct Guess {
    fault: Fault,
    message: String,
    help: &'static str,
    /// Where it went wrong: line and column in the text the guess was made for.
    at: Position,
    /// How many characters are marked.
    length: usize,
    /// Lines with their replacements, in order.
    lines: Vec<(usize, String)>,
    /// Where characters were put in.
    inserted: Vec<(Position, usize)>,
}

impl Guess {
    pub(super) fn lines(&self) -> &[(usize, String)] {
        &self.lines
    }

    pub(super) fn inserted(&self) -> impl Iterator<Item = (Position, usize)> + '_ {
        self.inserted.iter().copied()
    }

    /// The fault that the guess mends. Lines keep their numbers and the marked place was not
    /// touched by an earlier guess, so that its column is the original's.
    pub(super) fn diagnostic(&self, source: &Arc<Source>, now: &Source) -> Diagnostic {
        let start = source.offset(self.at);
        let line_end = source.line_span(self.at.line).end as usize;
        let length: usize = source.text()[start..line_end]
            .chars()
            .take(self.length.max(1))
            .map(char::len_utf8)
            .sum();
        let place = Place {
            source: Arc::clone(source),
            span: Span::new(start, start + length),
        };
        let diagnostic = Diagnostic::new(
            Level::Error,
            self.fault.code(),
            place,
            self.message.as_str(),
        )
        .help(self.help);
        match &self.lines[..] {
            [(line, text)] if now.line(*line) == source.line(*line) => {
                diagnostic.suggest(Suggestion {
                    line: *line,
                    replaces: 1,
                    text: text.clone(),
                })
            }
            _ => diagnostic,
        }
    }
}

/// The line (from 1) at which reading `text` stopped.
pub(super) fn line(broken: &Broken, text: &str) -> usize {
    match broken {
        Broken::Syntax(error) => error.marker().line(),
        Broken::TooDeep(span) => text[..span.start as usize].matches('\n').count() + 1,
    }
}

/// The line at which reading stopped, and what may have been meant there, the likeliest first.
pub(super) fn guesses(source: &Source, broken: &Broken) -> (usize, Vec<Guess>) {
    let Broken::Syntax(error) = broken else {
        return (0, Vec::new());
    };
    if is_too_deep(error) {
        return (0, Vec::new());
    }
    let error_line = error.marker().line().min(source.line_count());
    let mut guesses = Vec::new();
    guesses.extend(tabs(source, error_line));
    // A quote or bracket that is not closed is noticed on a later line than its own.
    let before = (1..error_line)
        .rev()
        .filter(|line| !source.line(*line).trim().is_empty());
    for line in [error_line].into_iter().chain(before.take(3)) {
        let (quotes, brackets) = (quotes(source, line), brackets(source, line));
        let takes_list = brackets
            .as_ref()
            .is_some_and(|_| takes_a_list(source.line(line)));
        if takes_list {
            guesses.extend(brackets.into_iter().chain(quotes));
        } else {
            guesses.extend(quotes.into_iter().chain(brackets));
        }
        guesses.extend(indentation(source, line));
    }
    (error_line, guesses)
}

/// What is said where no guess makes sense of the line.
pub(super) fn unmended(
    source: &Arc<Source>,
    now: &Source,
    broken: &Broken,
    limits: &Limits,
) -> Diagnostic {
    let place = |position: Position| {
        let start = source.offset(position);
        Place {
            source: Arc::clone(source),
            span: Span::new(start, start),
        }
    };
    let too_deep = |position: Position| {
        let message = format!("this is nested deeper than {} levels", limits.depth);
        Diagnostic::new(Level::Error, Fault::Limit.code(), place(position), message).help(
            "a map needs fewer than ten levels; if yours does need more, raise `limits: {depth: …}` in the project file",
        )
    };
    match broken {
        Broken::TooDeep(span) => too_deep(now.position(span.start)),
        Broken::Syntax(error) => {
            let marker = error.marker();
            let line = marker.line().min(source.line_count());
            let position = Position {
                line,
                column: marker.col() + 1,
            };
            if is_too_deep(error) {
                return too_deep(position);
            }
            let info = error.info();
            Diagnostic::new(
                Level::Error,
                Fault::Syntax.code(),
                place(position),
                format!("this is not YAML: {info}"),
            )
            .help("check the indentation and the quotes here and in the lines above")
        }
    }
}

fn is_too_deep(error: &granit_parser::ScanError) -> bool {
    matches!(
        error.kind(),
        granit_parser::ErrorKind::RecursionLimitExceeded
    )
}

/// Whether the line begins with a field that is no text: then a bracket is meant as one.
fn takes_a_list(line: &str) -> bool {
    let key = line
        .trim_start()
        .trim_start_matches("- ")
        .split(':')
        .next()
        .unwrap_or_default();
    let field = fields::LISTED
        .iter()
        .chain([&&fields::MAP])
        .find_map(|item| item.field(key));
    field.is_some_and(|field| !matches!(field.shape, Shape::Name | Shape::Line | Shape::Prose))
}

/// Every tab in an indentation as two spaces, if this line has one.
fn tabs(source: &Source, line: usize) -> Option<Guess> {
    let tabbed = |line: usize| {
        let text = source.line(line);
        let indent = text.len() - text.trim_start().len();
        text[..indent].find('\t').map(|at| (at, indent))
    };
    let (at, _) = tabbed(line)?;
    let lines: Vec<(usize, String)> = (1..=source.line_count())
        .filter_map(|line| {
            let (_, indent) = tabbed(line)?;
            let text = source.line(line);
            Some((
                line,
                format!("{}{}", text[..indent].replace('\t', "  "), &text[indent..]),
            ))
        })
        .collect();
    let others = lines.len() - 1;
    let more = if others > 0 {
        format!(", and so are {others} more lines")
    } else {
        String::new()
    };
    let inserted = lines
        .iter()
        .map(|(line, text)| {
            let count = text.chars().count() - source.line(*line).chars().count();
            (
                Position {
                    line: *line,
                    column: 0,
                },
                count,
            )
        })
        .collect();
    Some(Guess {
        fault: Fault::Tab,
        message: format!("this line is indented with a tab{more}"),
        help: "indent with spaces; most editors turn tabs into spaces for YAML",
        at: Position {
            line,
            column: at + 1,
        },
        length: 1,
        lines,
        inserted,
    })
}

/// The text of the line in quotes.
fn quotes(source: &Source, line: usize) -> Vec<Guess> {
    let text = source.line(line);
    let Some(whole) = text_range(text) else {
        return Vec::new();
    };
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
            Guess {
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
            }
        })
        .collect()
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
fn brackets(source: &Source, line: usize) -> Option<Guess> {
    let text = source.line(line);
    let range = text_range(text)?;
    let words = &text[range.clone()];
    let close = match words.chars().next()? {
        '[' if !words.contains(']') => ']',
        '{' if !words.contains('}') => '}',
        _ => return None,
    };
    let open = words.chars().next()?;
    Some(Guess {
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
    })
}

/// The line moved under the first key of the item above it.
fn indentation(source: &Source, line: usize) -> Vec<Guess> {
    let text = source.line(line);
    let indent = text.len() - text.trim_start().len();
    let words = text.trim_start();
    let mut columns: Vec<usize> = Vec::new();
    for above in (1..line).rev().take(40) {
        let above = source.line(above);
        if above.trim().is_empty() || above.trim_start().starts_with('#') {
            continue;
        }
        let dash = above.len() - above.trim_start().len();
        let key = dash
            + if above.trim_start().starts_with("- ") {
                2
            } else {
                0
            };
        for column in if words.starts_with("- ") {
            [dash, key]
        } else {
            [key, dash]
        } {
            if column != indent && !columns.contains(&column) {
                columns.push(column);
            }
        }
    }
    columns.sort_by_key(|column| column.abs_diff(indent));
    columns
        .into_iter()
        .take(4)
        .map(|column| Guess {
            fault: Fault::Syntax,
            message: "this line is indented like none of those above it".to_owned(),
            help: "line it up with the other fields of its item",
            at: Position {
                line,
                column: indent + 1,
            },
            length: words
                .split([' ', ':'])
                .next()
                .unwrap_or_default()
                .chars()
                .count(),
            lines: vec![(line, format!("{}{words}", " ".repeat(column)))],
            inserted: vec![(Position { line, column: 0 }, column.saturating_sub(indent))],
        })
        .collect()
}

/// Where the text stands in a line: after the dash and after a key that storywall knows.
fn text_range(line: &str) -> Option<std::ops::Range<usize>> {
    let end = line.trim_end().len();
    let mut start = line.len() - line.trim_start().len();
    while line[start..end].starts_with("- ") {
        start += 2;
        start += line[start..end].len() - line[start..end].trim_start().len();
    }
    if let Some((key, rest)) = line[start..end].split_once(": ")
        && fields::LISTED
            .iter()
            .chain([&&fields::MAP])
            .any(|item| item.keys().any(|known| known == key))
    {
        start = end - rest.trim_start().len();
    }
    (start < end && !line[start..end].starts_with('#')).then_some(start..end)
}

/// Whether `word` is the id of an item in a list, as releases and personas are declared.
fn is_declared(source: &Source, word: &str) -> bool {
    (1..=source.line_count()).any(|line| {
        let Some(item) = source.line(line).trim_start().strip_prefix("- ") else {
            return false;
        };
        let item = item.strip_prefix("release: ").unwrap_or(item);
        item.split(':')
            .next()
            .unwrap_or_default()
            .trim()
            .eq_ignore_ascii_case(word)
    })
}
