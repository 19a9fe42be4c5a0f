//! What an import did, as data: `report` shows it to people and to programs.

mod lines;
mod next_steps;
mod phrases;
mod structure;

use super::ImportOptions;
use super::bytes::TextEncoding;
use super::formats::BacklogFormat;
use super::items::Backlog;
use super::ledger::{CellCounts, Fate, Ledger};
use super::plan::{Plan, PlanNotes};
use super::read::{ReadBacklog, ReadFile, delimiter_name};
use super::role::ColumnRole;
use crate::text::Span;
use lines::report_lines;
use next_steps::next_steps;
use std::collections::HashMap;

/// What an import did.
#[derive(Debug)]
pub struct ImportSummary {
    /// The format's name.
    pub format: &'static str,
    /// The files.
    pub files: Vec<FileSummary>,
    /// The number of rows with something in them.
    pub rows: usize,
    /// The number of activities of the map.
    pub activities: usize,
    /// The number of tasks of the map.
    pub tasks: usize,
    /// The number of stories on the wall.
    pub stories: usize,
    /// The number of stories in the backlog.
    pub backlog: usize,
    /// The number of rows that became entries of check lists or criteria.
    pub parts: usize,
    /// How many cells went where.
    pub cells: CellCounts,
    /// The number of mail addresses that were cut off in texts.
    pub cut_addresses: usize,
    /// What each column was taken as.
    pub columns: Vec<ColumnSummary>,
    /// What was set aside.
    pub aside: Vec<AsideSummary>,
    /// What there is to say, for people.
    pub lines: Vec<SummaryLine>,
    /// What to do next.
    pub next: Vec<NextStep>,
}

/// Something to do after an import.
#[derive(Debug)]
pub struct NextStep {
    /// What it is.
    pub text: String,
    /// The commands that do it, in order, to be pasted into a shell.
    pub commands: Vec<String>,
}

/// A file that was read.
#[derive(Debug)]
pub struct FileSummary {
    /// Its name.
    pub name: String,
    /// Its rows.
    pub rows: usize,
    /// Its encoding; `workbook` or `XMind` for those.
    pub encoding: &'static str,
    /// The word for its delimiter; `None` for JSON and workbooks.
    pub delimiter: Option<&'static str>,
    /// The word for the kind of a document: `Markdown`, `JSON`; `None` for tables.
    pub document: Option<&'static str>,
    /// The sheets of a workbook that were read.
    pub sheets: Vec<String>,
}

impl FileSummary {
    /// The kind of file after the encoding: `comma`, `JSON`, or the sheets.
    pub fn kind(&self) -> String {
        let document = self.document.filter(|_| self.sheets.is_empty());
        match self.delimiter.or(document) {
            Some(word) => word.to_owned(),
            None if self.sheets.is_empty() => "JSON".to_owned(),
            None => {
                let names = self.sheets.iter().map(|name| format!("\"{name}\""));
                let names: Vec<String> = names.collect();
                let noun = if names.len() == 1 { "sheet" } else { "sheets" };
                format!("{noun} {}", names.join(", "))
            }
        }
    }

    pub(crate) fn new(file: &ReadFile) -> Self {
        Self {
            name: file.name.clone(),
            rows: file.rows,
            encoding: file
                .encoding
                .map_or(file.document.unwrap_or("workbook"), TextEncoding::name),
            delimiter: file.delimiter.map(delimiter_name),
            document: file.document,
            sheets: file.sheets.clone(),
        }
    }
}

/// A column, or all columns of the same header.
#[derive(Debug)]
pub struct ColumnSummary {
    /// The header.
    pub name: String,
    /// The field that it was taken as, or `set aside`, or `not kept`.
    pub taken_as: &'static str,
    /// The number of its cells that have something in them.
    pub cells: usize,
    /// Whether it was recognized by its values.
    pub is_by_value: bool,
}

impl ColumnSummary {
    /// Whether a map has no field for it.
    pub fn is_not_kept(&self) -> bool {
        self.taken_as == ColumnRole::NotKept.name()
    }
}

/// Cells that were set aside for one reason.
#[derive(Debug)]
pub struct AsideSummary {
    /// The reason.
    pub rule: String,
    /// The number of rows that have such cells.
    pub rows: usize,
    /// The number of cells.
    pub cells: usize,
    /// The lines of rows that were set aside as a whole.
    pub lines: Vec<usize>,
    /// The parts of documents that no item has.
    pub parts: Vec<AsidePart>,
}

/// A part of a document that no item has.
#[derive(Debug)]
pub struct AsidePart {
    /// The name of its file, if there are several.
    pub file: Option<String>,
    /// Its first line.
    pub line: usize,
    /// Its last line.
    pub last_line: usize,
    /// The text of its first line.
    pub text: String,
}

/// A line of the report.
#[derive(Debug)]
pub struct SummaryLine {
    /// What it is about, in one word.
    pub about: &'static str,
    /// What it says.
    pub text: String,
}

/// The summary of an import.
pub(crate) fn summarize(
    backlog: &Backlog,
    plan: &Plan,
    read: &ReadBacklog,
    options: &ImportOptions,
    ledger: &Ledger,
) -> ImportSummary {
    let on_wall = plan.notes.stories - plan.map.backlog.len();
    let mut summary = ImportSummary {
        format: format_name(read),
        files: read.files.iter().map(FileSummary::new).collect(),
        rows: backlog.table.rows.len(),
        activities: plan.notes.activities,
        tasks: plan.notes.tasks,
        stories: on_wall,
        backlog: plan.map.backlog.len(),
        parts: plan.notes.parts,
        cells: ledger.counts(),
        cut_addresses: 0,
        columns: columns(backlog),
        aside: aside(backlog, &plan.notes, ledger),
        lines: Vec::new(),
        next: Vec::new(),
    };
    let cells = backlog.table.cells.iter().enumerate();
    let written = cells.filter(|(at, cell)| {
        let is_owner = backlog.roles.of_column.get(cell.column) == Some(&ColumnRole::Owner);
        !is_owner && matches!(ledger.fate(*at), Some(Fate::Kept | Fate::Folded))
    });
    summary.cut_addresses = written.map(|(_, cell)| cell.addresses).sum();
    summary.lines = report_lines(backlog, &plan.notes, read, options, &summary);
    summary.next = next_steps(&plan.map, &plan.notes, options, &summary);
    summary
}

/// The name of the format, and of its kind of file.
pub(crate) fn format_name(read: &ReadBacklog) -> &'static str {
    match (read.format, read.is_json) {
        (BacklogFormat::GitHub, true) => "GitHub JSON",
        (BacklogFormat::GitHub, false) => "GitHub project view",
        (BacklogFormat::Spreadsheet, true) => "JSON list",
        (BacklogFormat::Jira, true) => "Jira JSON",
        (BacklogFormat::GitLab, true) => "GitLab JSON",
        (format, _) => format.name(),
    }
}

fn columns(backlog: &Backlog) -> Vec<ColumnSummary> {
    let mut cells = vec![0; backlog.table.columns.len()];
    for row in &backlog.table.rows {
        for cell in &backlog.table.cells[row.cells.clone()] {
            // Cells that are too large have no column.
            if let Some(count) = cells.get_mut(cell.column) {
                *count += 1;
            }
        }
    }
    let mut columns: Vec<ColumnSummary> = Vec::new();
    let mut known: HashMap<(&str, &str), usize> = HashMap::new();
    for (at, column) in backlog.table.columns.iter().enumerate() {
        let taken_as = match column.is_nameless {
            true => "not understood",
            false => backlog.roles.of_column[at].name(),
        };
        let is_by_value = backlog.roles.by_value.contains(&at);
        let found = known
            .entry((column.name.as_str(), taken_as))
            .or_insert_with(|| {
                columns.push(ColumnSummary {
                    name: column.name.clone(),
                    taken_as,
                    cells: 0,
                    is_by_value,
                });
                columns.len() - 1
            });
        columns[*found].cells += cells[at];
    }
    columns
}

fn aside(backlog: &Backlog, notes: &PlanNotes, ledger: &Ledger) -> Vec<AsideSummary> {
    let mut found: Vec<AsideSummary> = ledger
        .rules
        .iter()
        .map(|rule| AsideSummary {
            rule: rule.clone(),
            rows: 0,
            cells: 0,
            lines: notes.rows_out.get(rule).map_or(Vec::new(), |rows| {
                rows.iter().map(|row| backlog.table.line(*row)).collect()
            }),
            parts: Vec::new(),
        })
        .collect();
    let mut count = |range: &mut dyn Iterator<Item = usize>| {
        let mut seen: Vec<usize> = Vec::new();
        for cell in range {
            if let Some(Fate::Aside(rule)) = ledger.fate(cell) {
                found[rule].cells += 1;
                if !seen.contains(&rule) {
                    seen.push(rule);
                    found[rule].rows += 1;
                }
            }
        }
    };
    for row in &backlog.table.rows {
        count(&mut row.cells.clone());
    }
    count(&mut backlog.table.above_header.iter().copied());
    for (position, file) in &backlog.table.above_files {
        let cell = backlog.table.above_header.get(*position);
        if let Some(cell) = cell
            && let Some(Fate::Aside(rule)) = ledger.fate(*cell)
        {
            found[rule].parts.push(aside_part(backlog, *cell, *file));
        }
    }
    for aside in &mut found {
        // Each part counts like a row.
        aside.rows = aside.rows.max(aside.parts.len());
    }
    found.retain(|aside| aside.cells > 0);
    found.sort_by(|one, other| {
        other
            .cells
            .cmp(&one.cells)
            .then_with(|| one.rule.cmp(&other.rule))
    });
    found
}

fn aside_part(backlog: &Backlog, cell: usize, file: usize) -> AsidePart {
    let table = backlog.table;
    let cell = &table.cells[cell];
    let text = cell.text.trim();
    let source = &table.files[file];
    // The place may begin with empty lines.
    let range = cell.span.range();
    let inner = source.text().get(range.clone()).unwrap_or_default();
    let start = range.start + (inner.len() - inner.trim_start().len());
    let line = table
        .place(file, Span::new(start, range.end.max(start)))
        .start()
        .line;
    AsidePart {
        file: (table.files.len() > 1).then(|| source.name().to_owned()),
        line,
        last_line: line + inner.trim().matches('\n').count(),
        text: text.lines().next().unwrap_or_default().trim().to_owned(),
    }
}
