//! Lines that are indented with tabs, or whose indentation matches no line above them.

use super::block_text;
use super::candidate::{MarkedColumns, Repair};
use super::lists::SourceLine;
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::text::Source;

/// How many lines above a line are searched for an indentation it could have.
const MAX_LINES_ABOVE: usize = 400;

/// How many indentations are tried for one line.
const MAX_COLUMNS: usize = 4;

/// Candidates that turn the tabs of all indentations into spaces: one that lines each line up with
/// the items around it, and one for each width that editors give to tabs. Empty if there are no tabs.
pub(crate) fn without_tabs(source: &Source) -> Vec<Repair> {
    let tabbed: Vec<usize> = (1..=source.line_count())
        .filter(|line| indentation(source.line(*line)).contains('\t'))
        .collect();
    let Some(first) = tabbed.first() else {
        return Vec::new();
    };
    let message = match tabbed.len() {
        1 => "line is indented with a tab".to_owned(),
        count => format!("{count} lines are indented with tabs"),
    };
    let mark = MarkedColumns {
        line: *first,
        column: indentation(source.line(*first)).find('\t').unwrap_or(0) + 1,
        length: 1,
    };
    let candidate = |width: &dyn Fn(usize) -> usize| {
        let spaced = tabbed.iter().map(|line| {
            let content = source.line(*line).trim_start();
            (*line, format!("{}{content}", " ".repeat(width(*line))))
        });
        Repair::new(mark, ErrorCode::Tab, &*message, String::new())
            .lines(spaced.collect())
            .help("use spaces for indentation")
            .moves_lines()
    };
    let like_others = |line: usize| column_of_kind(source, line).unwrap_or(0);
    let is_known = tabbed
        .iter()
        .all(|line| column_of_kind(source, *line).is_some());
    let line_above = nearest_lines_without_tabs(source);
    let is_item = |line: &str| line.trim_start().starts_with("- ");
    let indent_like_neighbors = |line: usize| {
        line_above[line - 1].map_or(0, |above| {
            let above = source.line(above);
            let is_item_too = is_item(source.line(line));
            let key_column = indentation(above).len() + if is_item(above) { 2 } else { 0 };
            if !is_item_too {
                return key_column;
            }
            // The first item of a list lines up with the second one.
            let is_second = |below: &&str| is_item(below) && indentation(below).len() >= key_column;
            let below = Some(source.line(line + 1))
                .filter(|_| line < source.line_count() && above.trim_end().ends_with(':'))
                .filter(is_second);
            indentation(below.unwrap_or(above)).len()
        })
    };
    let is_certain = tabbed.iter().all(|line| is_between_siblings(source, *line));
    let mut candidates = vec![candidate(&indent_like_neighbors).certain_if(is_certain)];
    if is_known && !is_certain {
        candidates.insert(0, candidate(&like_others));
    }
    candidates.extend(
        [2, 4, 8].map(|stop| candidate(&move |line| width(indentation(source.line(line)), stop))),
    );
    candidates
}

/// The next line that is neither blank nor a comment.
fn next_line(source: &Source, number: usize) -> Option<SourceLine<'_>> {
    let mut below = number + 1..=source.line_count();
    below.find_map(|below| SourceLine::new(source, below))
}

/// The column of a line that is indented with tabs, by what it is: that of the nearest line of its kind above it.
/// `None` if there is none.
fn column_of_kind(source: &Source, number: usize) -> Option<usize> {
    let line = SourceLine::new(source, number)?;
    let is_tabbed = |line: &SourceLine| indentation(source.line(line.number)).contains('\t');
    let above = || {
        let above = SourceLine::all_above(source, number).take(MAX_LINES_ABOVE);
        above.filter(|above| !is_tabbed(above))
    };
    let key = line.key()?;
    if !line.is_item {
        let has_field = |above: &SourceLine| {
            let item = above.key().and_then(vocabulary::item_opened_by);
            above.is_item && item.is_some_and(|item| item.field(key).is_some())
        };
        return above().find(has_field).map(|above| above.key_column());
    }
    let opened = vocabulary::item_opened_by(key);
    let listed = |above: &SourceLine| {
        let list = above.content.strip_suffix(':').filter(|_| !above.is_item);
        list.and_then(vocabulary::item_listed_below)
    };
    let is_pair =
        opened.is_none() && vocabulary::is_declared(source, line.content[key.len() + 1..].trim());
    let wanted = opened
        .map(|item| item.name)
        .or(is_pair.then_some("story"))?;
    let found = above().find(|above| {
        let is_same = above.is_item && above.key() == Some(wanted);
        is_same || listed(above).is_some_and(|item| item.name == wanted)
    })?;
    if found.is_item {
        return Some(found.indent);
    }
    // The list is above: its other items, or the fields of this one, say how deep it is.
    let first = next_line(source, found.number).filter(|first| first.number != number);
    let below =
        next_line(source, number).filter(|below| !below.is_item && below.indent > found.indent + 2);
    let column = first
        .filter(|first| first.is_item)
        .map(|first| first.indent)
        .or(below.map(|below| below.indent - 2));
    Some(column.unwrap_or(found.key_column() + 2))
}

/// Whether the lines around a line are both items, or both fields, of the same indentation without tabs, and it is one as
/// well, so that it can only be beside them.
fn is_between_siblings(source: &Source, number: usize) -> bool {
    let is_content = |line: &usize| SourceLine::new(source, *line).is_some();
    let above = (1..number).rev().find(is_content);
    let below = (number + 1..=source.line_count()).find(is_content);
    let at = |line: Option<usize>| line.and_then(|line| SourceLine::new(source, line));
    let (Some(above), Some(line), Some(below)) = (at(above), at(Some(number)), at(below)) else {
        return false;
    };
    let is_spaced = |line: SourceLine| !indentation(source.line(line.number)).contains('\t');
    let is_open = above.content.ends_with([':', '|', '>']);
    let is_beside = if line.is_item {
        above.is_item && below.is_item && above.indent == below.indent
    } else {
        !below.is_item && above.key_column() == below.indent
    };
    is_spaced(above)
        && is_spaced(below)
        && !is_open
        && is_beside
        && !block_text::is_within(source, above.number, above.indent)
}

/// For each line (entry 0 stands for the beginning of the text), the number of the nearest line up to it that
/// isn't blank and is indented without tabs.
fn nearest_lines_without_tabs(source: &Source) -> Vec<Option<usize>> {
    let lines = 0..=source.line_count();
    let nearest = lines.scan(None, |nearest, line| {
        let is_spaced = line > 0
            && !source.line(line).trim().is_empty()
            && !indentation(source.line(line)).contains('\t');
        *nearest = if is_spaced { Some(line) } else { *nearest };
        Some(*nearest)
    });
    nearest.collect()
}

/// The spaces and tabs at the beginning of a line.
fn indentation(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// The width of an indentation in columns, where a tab extends to the next multiple of `stop`.
fn width(indentation: &str, stop: usize) -> usize {
    indentation.chars().fold(0, |width, character| {
        if character == '\t' {
            (width / stop + 1) * stop
        } else {
            width + 1
        }
    })
}

/// Candidates that line the line up with an item or a first key above it, the nearest
/// indentation first.
pub(crate) fn aligned(source: &Source, line: usize) -> Vec<Repair> {
    let text = source.line(line);
    let content = text.trim_start();
    let indent = text.len() - content.len();
    let is_item = content.starts_with("- ");
    let is_tabbed = indentation(text).contains('\t');
    let mut columns: Vec<usize> = Vec::new();
    // The first item of a list, where its fields or the items below leave it.
    if is_item && let Some(below) = next_line(source, line) {
        let column = if below.is_item {
            Some(below.indent)
        } else {
            below.indent.checked_sub(2)
        };
        columns.extend(column.filter(|column| *column != indent));
    }
    for above in (1..line).rev().take(MAX_LINES_ABOVE) {
        let above = source.line(above);
        let content_above = above.trim_start();
        if content_above.is_empty() || content_above.starts_with('#') {
            continue;
        }
        let dash = above.len() - content_above.len();
        let key = dash
            + if content_above.starts_with("- ") {
                2
            } else {
                0
            };
        for column in if is_item { [dash, key] } else { [key, dash] } {
            if (column != indent || is_tabbed) && !columns.contains(&column) {
                columns.push(column);
            }
        }
    }
    let is_first = (1..line).all(|above| SourceLine::new(source, above).is_none());
    if is_first && indent > 0 && !is_item {
        columns.push(0);
    }
    columns.sort_by_key(|column| column.abs_diff(indent));
    if !block_text::is_within(source, line, indent) {
        columns.retain(|column| !block_text::is_within(source, line, *column));
    }
    let first_word = content.split([' ', ':']).next().unwrap_or_default();
    let mark = MarkedColumns {
        line,
        column: indent + 1,
        length: first_word.chars().count(),
    };
    let (code, message) = if is_tabbed {
        (ErrorCode::Tab, "line is indented with a tab")
    } else {
        (
            ErrorCode::Syntax,
            "indentation doesn't match any line above",
        )
    };
    let candidate = |column: usize| {
        let new_line = format!("{}{content}", " ".repeat(column));
        Repair::new(mark, code, message, new_line)
            .help(if is_item {
                "align it with the other items of the list"
            } else {
                "align it with the other fields of the item"
            })
            .with_insertion(0, column.saturating_sub(indent))
            .moves_lines()
    };
    columns
        .into_iter()
        .take(MAX_COLUMNS)
        .map(candidate)
        .collect()
}
