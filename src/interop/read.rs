//! Reads the files of a backlog into one table: recognizes what kind of file each is, and whose format.

use super::archive::{Archive, ArchiveError};
use super::bytes::{TextEncoding, decode_bytes};
use super::delimited::{RawCell, RowReader, guess_delimiter, read_delimited, read_rows};
use super::documents::{self, GridLikelihood, ReadDocument};
use super::formats::BacklogFormat;
use super::json::{JsonNode, JsonValue, parse_json};
use super::json_table::read_objects;
use super::table::{DataCell, DataTable, NO_COLUMN};
use super::words::{header_key, header_meaning};
use super::workbook::{Workbook, WorkbookSheet};
use super::{ImportFile, ImportOptions, ImportRefusal};
use crate::map::reference_key;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::collections::HashSet;
use std::sync::Arc;

/// In how many rows of a sheet the header is looked for.
const HEADER_ROWS: usize = 20;

/// How many known headers a row has at least that is one.
const MIN_HEADERS: usize = 2;

/// The largest size of a file.
const MAX_FILE: usize = 64 << 20;

/// The keys under which tools list items.
const LISTS: [&str; 10] = [
    "items", "issues", "nodes", "edges", "results", "records", "data", "stories", "tasks",
    "backlog",
];

/// What is known about the files once they are read.
pub(crate) struct ReadBacklog {
    pub(crate) format: BacklogFormat,
    pub(crate) files: Vec<ReadFile>,
    /// How many items there are in the tool, if a file says so.
    pub(crate) total: Option<usize>,
    /// Files that are the same as an earlier one.
    pub(crate) same_files: Vec<SameFile>,
    /// Whether the files are JSON.
    pub(crate) is_json: bool,
    /// What the last file is, if it isn't a table.
    document: Option<ReadDocument>,
    /// Whether some of its sheets are tables, although others aren't.
    is_mixed: bool,
}

impl ReadBacklog {
    /// Whether the files are no tables.
    pub(crate) fn is_document(&self) -> bool {
        self.document.is_some()
    }

    /// The format of the files that are no tables.
    pub(crate) fn document_format(&self) -> BacklogFormat {
        let document = self.document.filter(|_| self.is_mixed);
        document.map_or(self.format, |document| document.format)
    }
}

/// A file that is the same as an earlier one, and isn't read.
pub(crate) struct SameFile {
    pub(crate) name: String,
    /// The name of the earlier one.
    pub(crate) first: String,
}

/// What is known about a file once it is read.
pub(crate) struct ReadFile {
    pub(crate) name: String,
    /// `None` for a workbook, which says it itself.
    pub(crate) encoding: Option<TextEncoding>,
    pub(crate) is_guess: bool,
    pub(crate) unreadable: usize,
    pub(crate) delimiter: Option<u8>,
    /// The word for the kind of a document; `None` for tables.
    pub(crate) document: Option<&'static str>,
    /// The sheets of a workbook that were read.
    pub(crate) sheets: Vec<String>,
    /// Its other sheets.
    pub(crate) other_sheets: Vec<String>,
    pub(crate) rows: usize,
}

/// Reads all files into `table`.
///
/// # Errors
///
/// A file can't be read as text, is of a kind that can't be read, or is of another format than the first.
pub(crate) fn read_files(
    files: Vec<ImportFile>,
    options: &ImportOptions,
    table: &mut DataTable,
) -> Result<ReadBacklog, ImportRefusal> {
    let mut read = ReadBacklog {
        format: options.format.unwrap_or(BacklogFormat::Spreadsheet),
        files: Vec::new(),
        total: None,
        same_files: Vec::new(),
        is_json: false,
        document: None,
        is_mixed: false,
    };
    let files = without_guides(files, table);
    for (at, file) in files.iter().enumerate() {
        if let Some(first) = files[..at].iter().find(|first| first.bytes == file.bytes) {
            read.same_files.push(SameFile {
                name: file.name.clone(),
                first: first.name.clone(),
            });
            continue;
        }
        let rows_before = table.rows.len();
        let columns_before = if at == 0 { 0 } else { table.columns.len() };
        let mut info = read_file(file, options, table, &mut read)?;
        info.rows = table.rows.len() - rows_before;
        if info.rows == 0 {
            let message = format!("`{}` has no items", info.name);
            return Err(ImportRefusal::new(
                message,
                "export it again, with at least one item",
            ));
        }
        if options.format.is_none() {
            // The columns of the first file, and those that only this one has.
            let columns = table.columns.iter().map(|column| column.name.as_str());
            let document = read.document.map(|document| match read.is_mixed {
                true => BacklogFormat::Spreadsheet,
                false => document.format,
            });
            let format = document.unwrap_or_else(|| BacklogFormat::of_headers(columns.clone()));
            if at == 0 {
                read.format = format;
            } else if document.is_some() && document != Some(read.format)
                || document.is_none()
                    && BacklogFormat::of_headers(columns.skip(columns_before)) != read.format
                    && table.columns.len() > columns_before
                    && format != read.format
            {
                let message = format!(
                    "`{}` is in another format than `{}`",
                    info.name, read.files[0].name
                );
                return Err(ImportRefusal::new(
                    message,
                    "import the files one at a time",
                ));
            }
        }
        read.files.push(info);
    }
    Ok(read)
}

/// The files without other Markdown beside the items of Backlog.md, such as the readme that it puts into their folder. What is
/// left out is reported.
fn without_guides(files: Vec<ImportFile>, table: &mut DataTable) -> Vec<ImportFile> {
    let has_tasks = files
        .iter()
        .any(|file| documents::is_backlog_task(&file.bytes));
    let is_guide = |file: &ImportFile| {
        has_tasks && file.name.ends_with(".md") && !documents::is_backlog_task(&file.bytes)
    };
    let (guides, files): (Vec<_>, Vec<_>) = files.into_iter().partition(is_guide);
    for guide in guides {
        let text = String::from_utf8_lossy(&guide.bytes).into_owned();
        let place = Place {
            source: Arc::new(Source::new(guide.name, text)),
            span: Span::new(0, 0),
        };
        let message = "this file isn't an item of Backlog.md, so it is left out";
        let fault = Diagnostic::new(Level::Warning, "import", place, message);
        let help = "import it alone if it has stories";
        table.faults.push(fault.help(help));
    }
    files
}

fn read_file(
    file: &ImportFile,
    options: &ImportOptions,
    table: &mut DataTable,
    read: &mut ReadBacklog,
) -> Result<ReadFile, ImportRefusal> {
    let name = &file.name;
    if file.bytes.len() > MAX_FILE {
        let message = format!("`{name}` is larger than {} MiB", MAX_FILE >> 20);
        return Err(ImportRefusal::new(message, "export fewer items at once"));
    }
    refuse_other_kinds(file)?;
    (read.document, read.is_mixed) = (None, false);
    if file.bytes.starts_with(b"PK\x03\x04") {
        return read_archive(file, options, table, read);
    }
    let decoded = decode_bytes(&file.bytes, options.encoding);
    let source = Arc::new(Source::new(name.as_str(), decoded.text));
    let mut info = ReadFile {
        name: name.clone(),
        encoding: Some(decoded.encoding),
        is_guess: decoded.is_guess,
        unreadable: decoded.unreadable,
        delimiter: None,
        document: None,
        sheets: Vec::new(),
        other_sheets: Vec::new(),
        rows: 0,
    };
    if source.text().trim_start().starts_with(['[', '{']) {
        read.is_json = true;
        read_json(&source, table, read)?;
        info.document = read.document.map(|document| document.kind);
    } else if let Some(document) = documents::read_text(&source, options.story_level, table)? {
        read.document = Some(document);
        info.document = Some(document.kind);
    } else {
        let delimiter = guess_delimiter(source.text());
        info.delimiter = Some(delimiter);
        let known = |row: &[RawCell]| different_headers(row, options);
        let reader = || RowReader::new(source.text(), delimiter);
        let first: Vec<_> = reader().take(HEADER_ROWS).collect();
        let likelihood = wall_likelihood(&first, options);
        if likelihood.is_some_and(|likely| documents::is_grid(&source, &first, likely)) {
            let rows: Vec<_> = reader().collect();
            read.document =
                likelihood.and_then(|likely| documents::read_grid(&source, &rows, likely, table));
        }
        match read.document {
            Some(document) => info.document = Some(document.kind),
            None => read_delimited(&source, delimiter, known, table),
        }
    }
    Ok(info)
}

/// Reads the sheets of a workbook or a mind map that the options name; or else the one with most known headers, or the first
/// one of a mind map.
fn read_archive(
    file: &ImportFile,
    options: &ImportOptions,
    table: &mut DataTable,
    read: &mut ReadBacklog,
) -> Result<ReadFile, ImportRefusal> {
    let name = &file.name;
    let refuse =
        |help: &'static str| move |why: &str| ImportRefusal::new(format!("`{name}` {why}"), help);
    let refuse_map = refuse("export it as OPML or Markdown, and import that");
    let refuse = refuse("save the sheet with the backlog as CSV, and import that");
    let mut archive = Archive::new(&file.bytes).map_err(refuse)?;
    let (names, chosen) = if documents::is_mind_map_archive(&archive) {
        let (document, sheets) = documents::archived_sheets(&mut archive).map_err(refuse_map)?;
        let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let mut chosen = chosen_sheets(name, &names, options)?;
        if chosen.is_empty() {
            chosen.push(0);
        }
        for (at, sheet) in sheets.into_iter().enumerate() {
            if chosen.contains(&at) {
                documents::read_archived_sheet(name, sheet, options.story_level, table);
            }
        }
        read.document = Some(document);
        (names, chosen)
    } else {
        let mut book = Workbook::new(name, archive).map_err(refuse)?;
        let names = book.sheet_names();
        let chosen = chosen_sheets(name, &names, options)?;
        let mut sheets: Vec<(usize, WorkbookSheet)> = Vec::new();
        for at in &chosen {
            sheets.push((*at, book.sheet(*at).map_err(refuse)?));
        }
        if sheets.is_empty() {
            sheets.extend(sheet_of_backlog(&mut book, options).map_err(refuse)?);
        }
        let chosen = sheets.iter().map(|(at, _)| *at).collect();
        let mut has_table = false;
        for (_, sheet) in sheets {
            let known = |row: &[RawCell]| different_headers(row, options);
            let wall = wall_likelihood(&sheet.rows, options)
                .and_then(|likely| documents::read_grid(&sheet.source, &sheet.rows, likely, table));
            has_table |= wall.is_none();
            read.document = read.document.or(wall);
            if wall.is_none() {
                read_rows(&sheet.source, sheet.rows.into_iter(), known, table);
            }
        }
        read.is_mixed = has_table && read.document.is_some();
        (names, chosen)
    };
    let (sheets, other_sheets): (Vec<_>, Vec<_>) = names
        .into_iter()
        .enumerate()
        .partition(|(at, _)| chosen.contains(at));
    let names_of = |sheets: Vec<(usize, String)>| sheets.into_iter().map(|(_, name)| name);
    Ok(ReadFile {
        name: name.clone(),
        encoding: None,
        is_guess: false,
        unreadable: 0,
        delimiter: None,
        document: read.document.map(|document| document.kind),
        sheets: names_of(sheets).collect(),
        other_sheets: names_of(other_sheets).collect(),
        rows: 0,
    })
}

/// How likely rows are a wall that was drawn in a spreadsheet; `None` if the options say that they are something else.
fn wall_likelihood(rows: &[Vec<RawCell>], options: &ImportOptions) -> Option<GridLikelihood> {
    match options.format {
        Some(BacklogFormat::Grid) => return Some(GridLikelihood::Sure),
        Some(_) => return None,
        None if !options.headers.is_empty() => return None,
        None => {}
    }
    // A story can have a title that is a header elsewhere, such as `State`.
    let is_header = |row: &Vec<RawCell>| {
        let filled = row.iter().filter(|cell| !cell.text.trim().is_empty());
        let known = known_headers(row, options);
        known >= MIN_HEADERS && known * 2 >= filled.count()
    };
    Some(match rows.iter().take(HEADER_ROWS).any(is_header) {
        true => GridLikelihood::Low,
        false => GridLikelihood::Unknown,
    })
}

/// The places of the sheets that the options name.
fn chosen_sheets(
    file: &str,
    names: &[String],
    options: &ImportOptions,
) -> Result<Vec<usize>, ImportRefusal> {
    let find = |wanted: &String| {
        let number = wanted.parse::<usize>().ok();
        let by_name = names
            .iter()
            .position(|name| reference_key(name) == reference_key(wanted));
        let at = by_name.or(number.and_then(|number| number.checked_sub(1)));
        at.filter(|at| *at < names.len()).ok_or_else(|| {
            let message = format!("`{file}` has no sheet `{wanted}`");
            let help = format!("use one of: {}", names.join(", "));
            ImportRefusal::new(message, help)
        })
    };
    options.sheets.iter().map(find).collect()
}

/// The sheet with most known headers.
fn sheet_of_backlog(
    book: &mut Workbook,
    options: &ImportOptions,
) -> Result<Option<(usize, WorkbookSheet)>, ArchiveError> {
    let mut best: Option<(usize, usize, WorkbookSheet)> = None;
    for at in 0..book.sheet_names().len() {
        let sheet = book.sheet(at)?;
        let first = sheet.rows.iter().take(HEADER_ROWS);
        let score = first.map(|row| known_headers(row, options)).max();
        let score = score.unwrap_or(0);
        if best.as_ref().is_none_or(|(most, ..)| score > *most) {
            best = Some((score, at, sheet));
        }
    }
    Ok(best.map(|(_, at, sheet)| (at, sheet)))
}

/// How many cells of a row are headers that are known.
fn known_headers(row: &[RawCell], options: &ImportOptions) -> usize {
    let cells = row.iter();
    cells
        .filter(|cell| is_known_header(&cell.text, options))
        .count()
}

/// How many different known headers a row has. A row of an item often repeats a value.
fn different_headers(row: &[RawCell], options: &ImportOptions) -> usize {
    let known = row
        .iter()
        .filter(|cell| is_known_header(&cell.text, options));
    known
        .map(|cell| header_key(&cell.text))
        .collect::<HashSet<_>>()
        .len()
}

fn is_known_header(header: &str, options: &ImportOptions) -> bool {
    let mut chosen = options.headers.iter();
    header_meaning(header).is_some() || chosen.any(|choice| choice.header.trim() == header.trim())
}

/// Refuses files that would only look like a table.
fn refuse_other_kinds(file: &ImportFile) -> Result<(), ImportRefusal> {
    let name = &file.name;
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    let refused = match (&file.bytes[..], extension.as_deref()) {
        ([b'P', b'K', 3, 4, ..], Some("ods" | "numbers"))
        | ([0xd0, 0xcf, 0x11, 0xe0, ..], _)
        | (_, Some("xls" | "ods" | "numbers")) => Some((
            "a workbook of another kind than .xlsx",
            "save it as .xlsx or CSV, and import that",
        )),
        ([b'P', b'K', 3, 4, ..], _) => None,
        (_, Some("xlsx")) => Some((
            "named like a workbook, and isn't one",
            "save it again as .xlsx or CSV",
        )),
        (_, Some("opml" | "mm")) => None,
        (_, Some("xml" | "html" | "htm")) => Some(("markup", "import a table: CSV, TSV or JSON")),
        ([b'<', ..], _) if !documents::is_mind_map(&file.bytes) => {
            Some(("markup", "import a table: CSV, TSV or JSON"))
        }
        _ => None,
    };
    match refused {
        Some((kind, help)) => Err(ImportRefusal::new(
            format!("`{name}` is {kind}, which can't be imported"),
            help,
        )),
        None => Ok(()),
    }
}

fn read_json(
    source: &Arc<Source>,
    table: &mut DataTable,
    read: &mut ReadBacklog,
) -> Result<(), ImportRefusal> {
    let place = |at: usize| {
        let text = source.text();
        let mut start = at.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let end = start + text[start..].chars().next().map_or(0, char::len_utf8);
        Place {
            source: Arc::clone(source),
            span: Span::new(start, end),
        }
    };
    let nodes = parse_json(source.text()).map_err(|error| {
        let message = format!("not valid JSON: {}", error.message);
        let fault = Diagnostic::new(Level::Error, "import", place(error.at), message);
        let help = "export it again: the file may be cut off";
        ImportRefusal::Fault(Box::new(fault.help(help)))
    })?;
    if let Some(document) = documents::read_data(source, &nodes, table) {
        read.total = document.total;
        read.document = Some(document);
        return Ok(());
    }
    let name = source.name();
    let mut items: Vec<JsonNode> = Vec::new();
    for node in &nodes {
        let list = item_list(node, 0);
        let found = node.list().or_else(|| list.and_then(JsonNode::list));
        match found {
            Some(list) => items.extend(list.iter().cloned()),
            // One object on each line.
            None if nodes.len() > 1 => items.push(node.clone()),
            None => {
                let message = format!("`{name}` has no list of items");
                let help = "import a list of objects, for example of `gh issue list --json number,title,body`";
                return Err(ImportRefusal::new(message, help));
            }
        }
        if let Some(total) = node.get("totalCount").and_then(JsonNode::scalar) {
            read.total = total.parse().ok();
        }
        if node.list().is_none() && list.is_some() {
            add_other_leaves(node, list, table);
        }
    }
    read_objects(source, &items, table);
    Ok(())
}

/// How many objects a list of items can be within, as in answers of GraphQL.
const MAX_WRAPPERS: usize = 5;

/// The list of items in an object, or in the objects within it.
fn item_list(node: &JsonNode, depth: usize) -> Option<&JsonNode> {
    let mut keys = LISTS.iter();
    let own = keys.find_map(|key| node.get(key).filter(|value| value.list().is_some()));
    own.or_else(|| {
        let JsonValue::Object(entries) = &node.value else {
            return None;
        };
        let mut inner = entries.iter().map(|entry| &entry.value);
        inner.find_map(|value| match depth < MAX_WRAPPERS {
            true => item_list(value, depth + 1),
            false => None,
        })
    })
}

/// Adds what stands beside the list of items, such as the number of all items.
fn add_other_leaves(node: &JsonNode, list: Option<&JsonNode>, table: &mut DataTable) {
    if list.is_some_and(|list| std::ptr::eq(list, node)) {
        return;
    }
    match &node.value {
        JsonValue::Null => {}
        JsonValue::Word(text) | JsonValue::Text(text) if text.trim().is_empty() => {}
        JsonValue::Word(text) | JsonValue::Text(text) => {
            table.above_header.push(table.cells.len());
            table
                .cells
                .push(DataCell::new(NO_COLUMN, node.span, text.clone()));
        }
        JsonValue::List(values) => {
            values
                .iter()
                .for_each(|value| add_other_leaves(value, list, table));
        }
        JsonValue::Object(entries) => {
            entries
                .iter()
                .for_each(|entry| add_other_leaves(&entry.value, list, table));
        }
    }
}

/// The word for a delimiter in reports.
pub(crate) fn delimiter_name(delimiter: u8) -> &'static str {
    match delimiter {
        b',' => "comma",
        b';' => "semicolon",
        b'\t' => "tab",
        b'|' => "pipe",
        _ => "other delimiter",
    }
}
