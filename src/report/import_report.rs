//! What an import did, for people and for programs.

use super::backlog_json::{JsonFault, JsonFile};
use super::sanitize::one_line;
use crate::interop::{AsidePart, AsideSummary, ColumnSummary, Import, ImportSummary};
use serde::Serialize;

/// The width of the first column.
const LABEL: usize = 9;

/// The report for people, one line for each thing to know. `explains` adds what each column was taken as, and
/// everything that was set aside.
pub fn import_text(import: &Import, explains: bool) -> String {
    let mut out = String::new();
    let mut add = |label: &str, text: &str| {
        let text = one_line(text);
        out.push_str(&format!("{label:LABEL$} {text}\n"));
    };
    let summary = &import.summary;
    summary
        .lines
        .iter()
        .for_each(|line| add(line.about, &line.text));
    if explains {
        for column in &summary.columns {
            add("column", &column_text(column));
        }
        for aside in &summary.aside {
            add("set aside", &aside_text(aside));
            let parts = aside.parts.iter();
            parts.for_each(|part| add("", &part_text(part)));
        }
    }
    for step in &summary.next {
        add("next", &step.text);
        step.commands.iter().for_each(|command| add("", command));
    }
    out
}

fn column_text(column: &ColumnSummary) -> String {
    let by = if column.is_by_value {
        ", by its values"
    } else {
        ""
    };
    format!(
        "{}: {} ({} cells{by})",
        column.name, column.taken_as, column.cells
    )
}

fn aside_text(aside: &AsideSummary) -> String {
    let lines: Vec<String> = aside.lines.iter().map(usize::to_string).collect();
    let lines = if lines.is_empty() {
        String::new()
    } else {
        format!(", lines {}", lines.join(", "))
    };
    format!(
        "{}: {} cells in {} rows{lines}",
        aside.rule, aside.cells, aside.rows
    )
}

/// How much of the text of a part is shown, in characters.
const PART_TEXT: usize = 60;

fn part_text(part: &AsidePart) -> String {
    let (line, last) = (part.line, part.last_line);
    let lines = match (&part.file, last > line) {
        (Some(file), false) => format!("{file}:{line}"),
        (Some(file), true) => format!("{file}:{line}–{last}"),
        (None, false) => format!("line {line}"),
        (None, true) => format!("lines {line}–{last}"),
    };
    let mut text: String = part.text.chars().take(PART_TEXT).collect();
    if last > line || part.text.chars().count() > PART_TEXT {
        text.push_str(" …");
    }
    format!("{lines}: {text}")
}

#[derive(Serialize)]
struct JsonImport<'i> {
    format: &'i str,
    files: Vec<JsonFile<'i>>,
    rows: usize,
    items: JsonItems,
    cells: JsonCells,
    columns: Vec<JsonColumn<'i>>,
    not_kept: Vec<JsonNotKept<'i>>,
    aside: Vec<JsonAside<'i>>,
    not_understood: Vec<JsonFault<'i>>,
    notes: Vec<String>,
    next: Vec<&'i str>,
}

#[derive(Serialize)]
struct JsonItems {
    activities: usize,
    tasks: usize,
    stories: usize,
    backlog: usize,
    parts: usize,
}

#[derive(Serialize)]
struct JsonCells {
    filled: usize,
    kept: usize,
    used: usize,
    folded: usize,
    aside: usize,
    not_understood: usize,
}

#[derive(Serialize)]
struct JsonColumn<'i> {
    name: &'i str,
    taken_as: &'i str,
    cells: usize,
}

#[derive(Serialize)]
struct JsonNotKept<'i> {
    column: &'i str,
    cells: usize,
}

#[derive(Serialize)]
struct JsonAside<'i> {
    rule: &'i str,
    rows: usize,
    cells: usize,
    lines: &'i [usize],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<JsonPart<'i>>,
}

#[derive(Serialize)]
struct JsonPart<'i> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'i str>,
    line: usize,
    last_line: usize,
    text: &'i str,
}

/// The report as one JSON object, with a line break at its end.
pub fn import_json(import: &Import) -> String {
    let summary: &ImportSummary = &import.summary;
    let report = JsonImport {
        format: summary.format,
        files: (summary.files.iter()).map(JsonFile::new).collect(),
        rows: summary.rows,
        items: JsonItems {
            activities: summary.activities,
            tasks: summary.tasks,
            stories: summary.stories,
            backlog: summary.backlog,
            parts: summary.parts,
        },
        cells: JsonCells {
            filled: summary.cells.filled,
            kept: summary.cells.kept,
            used: summary.cells.used,
            folded: summary.cells.folded,
            aside: summary.cells.aside,
            not_understood: summary.cells.not_understood,
        },
        columns: (summary.columns.iter())
            .map(|column| JsonColumn {
                name: &column.name,
                taken_as: column.taken_as,
                cells: column.cells,
            })
            .collect(),
        not_kept: (summary.columns.iter())
            .filter(|column| column.is_not_kept() && column.cells > 0)
            .map(|column| JsonNotKept {
                column: &column.name,
                cells: column.cells,
            })
            .collect(),
        aside: (summary.aside.iter())
            .map(|aside| JsonAside {
                rule: &aside.rule,
                rows: aside.rows,
                cells: aside.cells,
                lines: &aside.lines,
                parts: (aside.parts.iter())
                    .map(|part| JsonPart {
                        file: part.file.as_deref(),
                        line: part.line,
                        last_line: part.last_line,
                        text: &part.text,
                    })
                    .collect(),
            })
            .collect(),
        not_understood: (import.faults.iter()).map(JsonFault::new).collect(),
        notes: (summary.lines.iter())
            .map(|line| format!("{}: {}", line.about, line.text))
            .chain((summary.next.iter()).map(|step| format!("next: {}", step.text)))
            .collect(),
        next: (summary.next.iter())
            .flat_map(|step| step.commands.iter().map(String::as_str))
            .collect(),
    };
    // Strings, numbers and lists always serialize.
    let json = serde_json::to_string_pretty(&report).unwrap_or_default();
    format!("{json}\n")
}
