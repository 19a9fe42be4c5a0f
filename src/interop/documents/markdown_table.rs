//! The tables of Markdown: their headers and their rows, with places.

use super::sections::{Section, plain};
use crate::interop::words::header_meaning;

/// A table of Markdown.
#[derive(Clone, Debug)]
pub(super) struct MarkdownTable<'t> {
    /// The names of the columns, without marks.
    pub(super) names: Vec<String>,
    /// The line of the header.
    pub(super) header: &'t str,
    pub(super) rows: Vec<TableLine<'t>>,
}

/// A row of a table.
#[derive(Clone, Debug)]
pub(super) struct TableLine<'t> {
    /// The whole line.
    pub(super) line: &'t str,
    pub(super) cells: Vec<&'t str>,
}

/// A part of the text below a heading.
#[derive(Clone, Debug)]
pub(super) enum SectionPart<'t> {
    /// A line that is in no table.
    Line(&'t str),
    Table(MarkdownTable<'t>),
}

/// The lines and the tables below a heading.
pub(super) fn section_parts<'t>(section: &Section<'t>) -> Vec<SectionPart<'t>> {
    let lines: Vec<&str> = section.body.lines().collect();
    let row = |at: usize| lines.get(at).and_then(|line| cells(line));
    let is_header = |at: usize| {
        let next = lines.get(at + 1);
        row(at).is_some() && next.is_some_and(|next| is_rule(next))
    };
    let mut parts = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let Some(names) = row(at).filter(|_| is_header(at)) else {
            parts.push(SectionPart::Line(line));
            at += 1;
            continue;
        };
        let mut table = MarkdownTable {
            names: names.iter().map(|name| header_name(name)).collect(),
            header: line,
            rows: Vec::new(),
        };
        at += 2;
        while let Some(cells) = row(at).filter(|_| !is_header(at)) {
            let line = lines[at];
            if !is_rule(line) {
                table.rows.push(TableLine { line, cells });
            }
            at += 1;
        }
        parts.push(SectionPart::Table(table));
    }
    parts
}

impl MarkdownTable<'_> {
    /// The roles of the columns; empty where a header isn't known.
    pub(super) fn roles(&self) -> Vec<&'static str> {
        let meanings = self.names.iter().map(|name| header_meaning(name));
        meanings
            .map(|meaning| meaning.map_or("", |meaning| meaning.role))
            .collect()
    }

    /// Whether its rows are items: it has a column of titles, and another one that is known.
    pub(super) fn has_titles(&self) -> bool {
        let roles = self.roles();
        roles.iter().filter(|role| !role.is_empty()).count() > 1 && roles.contains(&"title")
    }

    /// Whether a column says what is above a row.
    pub(super) fn has_level(&self) -> bool {
        let mut roles = self.roles().into_iter();
        roles.any(|role| matches!(role, "epic" | "activity" | "feature" | "step"))
    }
}

/// The cells of a row of a table; `None` if a line isn't one.
fn cells(line: &str) -> Option<Vec<&str>> {
    let inner = line.trim().strip_prefix('|')?;
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let mut cells = Vec::new();
    let mut start = 0;
    let bytes = inner.as_bytes();
    for at in 0..bytes.len() {
        if bytes[at] == b'|' && (at == 0 || bytes[at - 1] != b'\\') {
            cells.push(inner[start..at].trim());
            start = at + 1;
        }
    }
    cells.push(inner[start..].trim());
    Some(cells)
}

/// The text of a cell, with the line breaks and bars that it can only have as signs.
pub(super) fn cell_text(cell: &str) -> String {
    cell.replace("<br>", "\n").replace("\\|", "|")
}

/// A header without its marks. `#` alone is the mark of a heading.
fn header_name(header: &str) -> String {
    match plain(header) {
        empty if empty.is_empty() => header.to_owned(),
        name => name,
    }
}

fn is_rule(line: &str) -> bool {
    cells(line).is_some_and(|cells| {
        cells.iter().all(|cell| {
            cell.contains('-') && cell.bytes().all(|byte| matches!(byte, b'-' | b':' | b' '))
        })
    })
}
