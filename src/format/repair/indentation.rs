//! Lines that are indented with tabs, or like none of those above.

use super::candidate::Repair;
use crate::format::faults::Fault;
use crate::text::{Position, Source};

/// Every tab in an indentation as spaces, in the ways in which editors show them: one guess for
/// each width of a tab, and one that lines each line up with the item above it.
pub(crate) fn tabs(source: &Source) -> Vec<Repair> {
    let tabbed: Vec<usize> = (1..=source.line_count())
        .filter(|line| indent(source.line(*line)).contains('\t'))
        .collect();
    let Some(first) = tabbed.first() else {
        return Vec::new();
    };
    let others = tabbed.len() - 1;
    let more = match others {
        0 => String::new(),
        1 => ", and so is one more line".to_owned(),
        _ => format!(", and so are {others} more lines"),
    };
    let column = indent(source.line(*first)).find('\t').unwrap_or(0) + 1;
    let guess = |widths: &dyn Fn(usize) -> usize| Repair {
        fault: Fault::Tab,
        message: format!("this line is indented with a tab{more}"),
        help: "indent with spaces; most editors turn tabs into spaces for YAML",
        at: Position {
            line: *first,
            column,
        },
        length: 1,
        lines: (tabbed.iter())
            .map(|line| {
                (
                    *line,
                    format!(
                        "{}{}",
                        " ".repeat(widths(*line)),
                        source.line(*line).trim_start()
                    ),
                )
            })
            .collect(),
        inserted: Vec::new(),
        moves: true,
        is_sure: false,
    };
    let spaced = last_spaced(source);
    let above = |line: usize| {
        spaced[line - 1].map_or(0, |above| {
            let above = source.line(above);
            let is_item = above.trim_start().starts_with("- ");
            let is_item_too = source.line(line).trim_start().starts_with("- ");
            indent(above).len() + if is_item && !is_item_too { 2 } else { 0 }
        })
    };
    let mut guesses = vec![guess(&above)];
    guesses
        .extend([2, 4, 8].map(|stop| guess(&move |line| width(indent(source.line(line)), stop))));
    guesses
}

/// For each line, the nearest one up to it that says something and is indented without tabs.
fn last_spaced(source: &Source) -> Vec<Option<usize>> {
    let lines = 0..=source.line_count();
    let spaced = lines.scan(None, |last, line| {
        let is_spaced = line > 0
            && !source.line(line).trim().is_empty()
            && !indent(source.line(line)).contains('\t');
        *last = if is_spaced { Some(line) } else { *last };
        Some(*last)
    });
    spaced.collect()
}

fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// How wide an indentation is where tabs go to the next multiple of `stop`.
fn width(indent: &str, stop: usize) -> usize {
    indent.chars().fold(0, |width, character| {
        if character == '\t' {
            (width / stop + 1) * stop
        } else {
            width + 1
        }
    })
}

/// The line moved under the first key of the item above it.
pub(crate) fn indentation(source: &Source, line: usize) -> Vec<Repair> {
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
        .map(|column| Repair {
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
            moves: true,
            is_sure: false,
        })
        .collect()
}
