//! Backlogs of other tools as maps: `storywall import`.
//!
//! ```text
//! bytes ─▶ text ─▶ table ─▶ roles of columns ─▶ items ─▶ levels, groups ─▶ map ─▶ YAML
//! (encoding)  (CSV, TSV, JSON)   (headers, values)          (parents, kinds)
//!                                        └────────── ledger: the fate of every cell ──────────┘
//! ```
//!
//! Boards, maps and outlines, which aren't tables, have readers in `documents`, one file each: a reader says by what it
//! recognizes a file, and makes rows of it, with the headers that all formats share. What is in no row it puts beside
//! them, so that the ledger counts it.
//!
//! Readers know files, and nothing of maps; the plan knows levels and fields, and nothing of files; the writer
//! knows YAML only. What differs between tools is in `formats`, one file each, and the words of their headers
//! and values in all languages are data, in `words`.
//!
//! The way out is `export`: stories in files that the importers of trackers accept. An import of such a file gives back
//! all that isn't counted as lost.
//!
//! The promise of an import is that nothing is lost silently: each filled cell is kept, used, folded into a
//! text, set aside by a rule that the report names, or not understood and reported with its place. The `ledger`
//! adds them up.

mod addresses;
mod archive;
mod bytes;
mod carried;
mod code_pages;
mod columns;
mod declared;
mod delimited;
mod documents;
mod export;
mod formats;
mod groups;
mod html;
mod imported;
mod item_values;
mod items;
mod json;
mod json_table;
mod labelled;
mod ledger;
mod levels;
mod links;
mod markup;
mod order;
mod plan;
mod pull;
mod read;
mod releases;
mod repeats;
mod role;
mod roles;
mod sentence;
mod settle;
mod story;
mod summary;
mod table;
mod values;
mod wiki;
mod words;
mod workbook;
mod write;

pub use bytes::TextEncoding;
pub use code_pages::CodePage;
pub use export::{
    ActivityForm, MapField, MapLoss, Tracker, TrackerExport, TrackerFile, TrackerOptions,
    export_to_tracker,
};
pub use formats::BacklogFormat;
pub use items::{KindChoice, KindLevel};
pub(crate) use json::{JsonNode, JsonValue, parse_json};
pub use ledger::CellCounts;
pub use order::ItemOrder;
pub use pull::{
    NewItem, NotAdded, Pull, PullField, PullOptions, PullOutcome, PullTarget, PulledField,
    PulledMap, PulledStory, edit_pulled, pull,
};
pub use summary::{
    AsidePart, AsideSummary, ColumnSummary, FileSummary, ImportSummary, NextStep, SummaryLine,
};
pub use values::ProjectStatus;

use crate::text::{Diagnostic, Level};
use items::{Backlog, Kinds};
use ledger::{Fate, Ledger};
use plan::plan;
use read::{ReadBacklog, read_files};
use role::ColumnRole;
use roles::{ColumnChoice, ColumnChoices, Roles};
use summary::summarize;
use table::{CellOrigin, DataTable, MAX_CELL, MAX_ROWS};
use write::write_map;

/// A file to import.
#[derive(Clone, Debug)]
pub struct ImportFile {
    /// The name that it is reported under, usually its path as given on the command line.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What happens to the names of people, who may not want to be on a published site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OwnerChoice {
    /// They stay.
    #[default]
    Keep,
    /// Only their initials stay.
    Initials,
    /// They are left out.
    None,
}

/// A header, and the field that its column fills.
#[derive(Clone, Debug)]
pub struct HeaderChoice {
    /// The header.
    pub header: String,
    /// The name of the field; [`field_names`] lists them.
    pub field: String,
}

/// What a person says about an import.
#[derive(Clone, Debug, Default)]
pub struct ImportOptions {
    /// The title of the map, if the files don't name a single project.
    pub name: String,
    /// The file that the map is written to, as commands name it; `None` if that isn't known.
    pub output: Option<String>,
    /// The format, if it isn't to be recognized.
    pub format: Option<BacklogFormat>,
    /// The encoding, if it isn't to be recognized.
    pub encoding: Option<TextEncoding>,
    /// The sheets of workbooks to read, by name or by number from 1; the best one if there is none.
    pub sheets: Vec<String>,
    /// What kinds of items become; also columns such as `project`.
    pub kinds: Vec<KindChoice>,
    /// At which level of an outline stories are, from 1 below its title; as the outline tells if there is none.
    pub story_level: Option<usize>,
    /// What columns are.
    pub headers: Vec<HeaderChoice>,
    /// The column that releases are taken from.
    pub release_from: Option<String>,
    /// The column that estimates are taken from.
    pub estimate_from: Option<String>,
    /// The column, or the prefix of labels (`label:area`), whose values become tasks.
    pub group_by: Option<String>,
    /// The only column with tags, or `none`.
    pub tags_from: Option<String>,
    /// The columns that become own fields.
    pub keep: Vec<String>,
    /// Headers of the choices above that a file need not have.
    pub optional_headers: Vec<String>,
    /// What items are ordered by, if that isn't to be recognized.
    pub order: Option<ItemOrder>,
    /// Whether stories have only a title, release, status, estimate and key.
    pub is_lean: bool,
    /// What happens to the names of people.
    pub owner: OwnerChoice,
    /// Whether titles such as `As a …, I want …` stay whole.
    pub keeps_sentences: bool,
    /// Whether cancelled items are kept.
    pub keeps_cancelled: bool,
    /// The statuses of the project.
    pub statuses: Vec<ProjectStatus>,
    /// The sizes that estimates can be in the project.
    pub sizes: Vec<String>,
    /// Where the tracker is, for the pattern of links.
    pub tracker: Option<String>,
}

/// A map made from other tools' files.
#[derive(Debug)]
pub struct Import {
    /// The map as YAML.
    pub yaml: String,
    /// What became of everything in the files.
    pub summary: ImportSummary,
    /// What wasn't understood, each with its place.
    pub faults: Vec<Diagnostic>,
}

/// Why nothing can be imported.
#[derive(Debug)]
pub enum ImportRefusal {
    /// A place in a file is wrong.
    Fault(Box<Diagnostic>),
    /// A file or an option is wrong.
    Message {
        /// What is wrong.
        message: String,
        /// What to do about it.
        help: String,
    },
}

impl ImportRefusal {
    pub(crate) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Message {
            message: message.into(),
            help: help.into(),
        }
    }
}

/// How many columns a refusal names.
const MAX_NAMED_COLUMNS: usize = 12;

/// The names of the fields that `--map` can give to a column.
pub fn field_names() -> impl Iterator<Item = &'static str> {
    ColumnRole::names()
}

/// Makes a map of a backlog in one or several files of the same format.
///
/// # Errors
///
/// A file isn't in a format that can be read, has no items, or an option names a column that no file has.
pub fn import(files: Vec<ImportFile>, options: &ImportOptions) -> Result<Import, ImportRefusal> {
    let ReadTable {
        mut table,
        read,
        roles,
    } = ReadTable::new(files, options)?;
    let has_titles = roles
        .of_column
        .iter()
        .any(|role| matches!(role, ColumnRole::Title | ColumnRole::Indent(_)));
    if !has_titles {
        let file = &read.files[0].name;
        let message = format!("no column of `{file}` is known to have titles");
        let named = table.columns.iter().filter(|column| !column.is_nameless);
        let names: Vec<String> = named
            .take(MAX_NAMED_COLUMNS)
            .map(|column| format!("`{}`", column.name.trim()))
            .collect();
        let help = match names.is_empty() {
            true => "write a header above the columns, with `Title` above the titles".to_owned(),
            false => format!(
                "name it, `--map \"HEADER=title\"`, where HEADER is one of {}; remove the rows above the header if it isn't among them",
                names.join(", ")
            ),
        };
        return Err(ImportRefusal::new(message, help));
    }
    let mut ledger = Ledger::new(table.cells.len());
    let mut faults = std::mem::take(&mut table.faults);
    let beside = match read.is_document() {
        true => "parts that no item has",
        false => "above the header",
    };
    for &cell in &table.above_header {
        ledger.set_aside(cell, beside);
    }
    let rules = read.format.rules();
    // What a person says about kinds comes first.
    let kinds = Kinds {
        chosen: &options.kinds,
        of_documents: &documents::kinds_of(read.document_format()),
    };
    let backlog =
        Backlog::new(&table, &roles, rules, kinds, &mut ledger, &mut faults).without_repeated();
    report_unusable(&table, &mut ledger, &mut faults);
    let name = read.format.map_name(&table, &options.name);
    let planned = plan(&backlog, options, &name, &mut ledger, &mut faults);
    let yaml = write_map(&planned.map);
    faults.sort_by(|one, other| {
        let key = |fault: &Diagnostic| (fault.place.source.name().to_owned(), fault.place.span);
        key(one).cmp(&key(other))
    });
    let summary = summarize(&backlog, &planned, &read, options, &ledger);
    debug_assert!(summary.cells.is_balanced(), "{:?}", summary.cells);
    Ok(Import {
        yaml,
        summary,
        faults,
    })
}

/// Reports cells that can't be used: each that is too large, and formulas without values once, since they often fill
/// whole columns.
fn report_unusable(table: &DataTable, ledger: &mut Ledger, faults: &mut Vec<Diagnostic>) {
    let place = |cell: usize| {
        let row = table.rows.iter().find(|row| row.cells.contains(&cell));
        table.place(row.map_or(0, |row| row.file), table.cells[cell].span)
    };
    let fault = |cell: usize, message: String| {
        Diagnostic::new(Level::Warning, "import", place(cell), message)
    };
    let is_formula = |cell: &usize| table.cells[*cell].origin == CellOrigin::Formula;
    let (formulas, large): (Vec<usize>, Vec<usize>) =
        table.unusable.iter().partition(|cell| is_formula(cell));
    for &cell in &table.unusable {
        ledger.record(cell, Fate::NotUnderstood);
    }
    for cell in large {
        let message = format!("this cell is larger than {} MiB", MAX_CELL >> 20);
        faults.push(fault(cell, message));
    }
    if let Some(first) = formulas.first() {
        let message = match formulas.len() {
            1 => "this cell has a formula without a value".to_owned(),
            some => {
                format!("{some} cells, of which this is the first, have a formula without a value")
            }
        };
        let help = "open the workbook in a spreadsheet program and save it there, so that it has the values";
        faults.push(fault(*first, message).help(help));
    }
}

/// The rows of all files, and what their columns are.
struct ReadTable {
    table: DataTable,
    read: ReadBacklog,
    roles: Roles,
}

impl ReadTable {
    /// Reads files of the same format.
    ///
    /// # Errors
    ///
    /// A file isn't in a format that can be read, has no items, or an option names a column that no file has.
    fn new(files: Vec<ImportFile>, options: &ImportOptions) -> Result<Self, ImportRefusal> {
        let mut table = DataTable::default();
        let read = read_files(files, options, &mut table)?;
        read.format.prepare(&mut table);
        if table.rows.len() > MAX_ROWS {
            let message = format!(
                "the files have {} rows, more than {MAX_ROWS}",
                table.rows.len()
            );
            return Err(ImportRefusal::new(message, "export fewer items at once"));
        }
        let choices = column_choices(options, &table)?;
        let roles = Roles::recognize(&table, read.format, &choices);
        let is_required = |header: &&String| !options.optional_headers.contains(header);
        if let Some(header) = roles.unknown_headers.iter().find(is_required) {
            let message = format!("no file has a column `{header}`");
            let mut names: Vec<&str> = table
                .columns
                .iter()
                .map(|column| column.name.as_str())
                .collect();
            names.dedup();
            names.truncate(30);
            return Err(ImportRefusal::new(
                message,
                format!("use one of: {}", names.join(", ")),
            ));
        }
        Ok(Self { table, read, roles })
    }
}

/// What the options say about columns.
fn column_choices(
    options: &ImportOptions,
    table: &DataTable,
) -> Result<ColumnChoices, ImportRefusal> {
    let mut choices = ColumnChoices {
        has_only_tags: options.tags_from.is_some(),
        ..ColumnChoices::default()
    };
    let mut add = |header: &str, role: ColumnRole, is_only: bool| {
        choices.roles.push(ColumnChoice {
            header: header.to_owned(),
            role,
            is_only,
        });
    };
    for choice in &options.headers {
        let role = ColumnRole::from_name(&choice.field).ok_or_else(|| {
            let names: Vec<&str> = field_names().collect();
            let message = format!("unknown field `{}`", choice.field);
            ImportRefusal::new(message, format!("use one of: {}", names.join(", ")))
        })?;
        add(&choice.header, role, false);
    }
    for choice in &options.kinds {
        // `--as project=activity` is about a column, `--as epic=activity` about a kind of item.
        let key = words::header_key(&choice.kind);
        let is_column = table
            .columns
            .iter()
            .any(|column| words::header_key(&column.name) == key);
        let role = match choice.level {
            KindLevel::Activity => ColumnRole::Level(0),
            KindLevel::Task => ColumnRole::Level(3),
            KindLevel::Release => ColumnRole::Release,
            KindLevel::Acceptance => ColumnRole::Acceptance,
            KindLevel::Drop => ColumnRole::NotKept,
            KindLevel::Story | KindLevel::Part => continue,
        };
        if is_column {
            add(&choice.kind, role, choice.level == KindLevel::Release);
        }
    }
    if let Some(header) = &options.release_from {
        add(header, ColumnRole::Release, true);
    }
    if let Some(header) = &options.estimate_from {
        add(header, ColumnRole::Estimate, true);
    }
    if let Some(header) = options
        .group_by
        .as_ref()
        .filter(|header| !header.starts_with("label:"))
    {
        add(header, ColumnRole::Group, true);
    }
    if let Some(header) = options
        .tags_from
        .as_ref()
        .filter(|header| *header != "none")
    {
        add(header, ColumnRole::Tags, true);
    }
    options
        .keep
        .iter()
        .for_each(|header| add(header, ColumnRole::OwnField, false));
    Ok(choices)
}
