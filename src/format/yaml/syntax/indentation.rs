//! Lines that are indented with tabs, or like none of those above.

use super::guess::Guess;
use crate::format::faults::Fault;
use crate::text::{Position, Source};

/// Every tab in an indentation as two spaces, if this line has one.
pub(super) fn tabs(source: &Source, line: usize) -> Option<Guess> {
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

/// The line moved under the first key of the item above it.
pub(super) fn indentation(source: &Source, line: usize) -> Vec<Guess> {
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
