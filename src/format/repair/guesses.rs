//! What a line that is not YAML was probably meant to say.

use super::candidate::Repair;
use super::characters::{escapes, unprintable};
use super::indentation::indentation;
use super::lists::{plain_item, stray};
use super::quotes::{brackets, quotes, takes_a_list};
use super::signs::{in_brackets, slips};
use crate::format::Limits;
use crate::format::faults::Fault;
use crate::format::yaml::ParseError;
use crate::text::{Diagnostic, Level, Place, Position, Source, Span};
use std::sync::Arc;

/// The line and column at which reading `text` stopped, the line from 1.
pub(crate) fn stop(broken: &ParseError, text: &str) -> (usize, usize) {
    match broken {
        ParseError::Syntax(error) => (error.marker().line(), error.marker().col()),
        ParseError::TooDeep(span) => (text[..span.start as usize].matches('\n').count() + 1, 0),
    }
}

/// What may have been meant where reading stopped, the likeliest first.
pub(crate) fn guesses(source: &Source, broken: &ParseError) -> Vec<Repair> {
    let ParseError::Syntax(error) = broken else {
        return Vec::new();
    };
    if is_too_deep(error) {
        return Vec::new();
    }
    let error_line = error.marker().line().min(source.line_count());
    // A quote or bracket that is not closed is noticed on a later line than its own.
    let before = (1..error_line)
        .rev()
        .filter(|line| !source.line(*line).trim().is_empty());
    let lines: Vec<usize> = [error_line].into_iter().chain(before.take(3)).collect();
    let characters = [unprintable(source, error_line), escapes(source, error_line)];
    let mut guesses: Vec<Repair> = characters.into_iter().flatten().collect();
    guesses.extend(lines.iter().filter_map(|line| slips(source, *line)));
    guesses.extend(plain_item(source, error_line));
    guesses.extend(lines.iter().filter_map(|line| stray(source, *line)));
    guesses.extend(in_brackets(source, error_line, error.marker().col()));
    for line in lines {
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
    guesses
}

/// What is said where no guess makes sense of the line.
pub(crate) fn unmended(
    source: &Arc<Source>,
    now: &Source,
    broken: &ParseError,
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
        ParseError::TooDeep(span) => too_deep(now.position(span.start)),
        ParseError::Syntax(error) => {
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
