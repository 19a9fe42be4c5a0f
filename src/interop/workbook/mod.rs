//! Workbooks of Excel (`.xlsx`): the sheets as rows of cells, like those of a CSV.

mod merged;
mod values;

use super::archive::{Archive, ArchiveError};
use super::delimited::RawCell;
use super::table::{CellOrigin, MAX_CELL, MAX_COLUMNS, MAX_ROWS};
use crate::text::{Source, Span};
use merged::MergedRanges;
use roxmltree::{Document, Node, ParsingOptions};
use std::sync::Arc;
use values::{LocalName, date_styles, number_text, shared_texts, text_in};

/// How many cells a sheet may have, the empty ones before the last of a row included.
const MAX_CELLS: usize = 8_000_000;
/// How long the texts of a sheet may be together: many cells can share one.
const MAX_TEXT: usize = 256 << 20;

/// How many nodes the XML of a part may have.
const MAX_NODES: u32 = 20_000_000;

const NOT_XML: ArchiveError = "has a part that isn't valid XML, or that declares entities";

/// A sheet with its cells.
#[derive(Debug)]
pub(crate) struct WorkbookSheet {
    /// Its text, one line for each row, so that places have the number of the row.
    pub(crate) source: Arc<Source>,
    /// The rows that have cells, each with all cells up to its last one.
    pub(crate) rows: Vec<Vec<RawCell>>,
}

/// A cell of a sheet.
#[derive(Clone, Debug, Default)]
struct BookCell {
    text: String,
    origin: CellOrigin,
}

/// A workbook whose sheets are read one at a time.
pub(crate) struct Workbook<'b> {
    file: String,
    archive: Archive<'b>,
    shared: Vec<String>,
    is_date: Vec<bool>,
    sheets: Vec<SheetPart>,
}

/// A sheet that isn't read yet.
struct SheetPart {
    name: String,
    path: String,
}

impl<'b> Workbook<'b> {
    /// Reads what the sheets share. `file` is the name of the workbook, and `archive` what it is.
    ///
    /// # Errors
    ///
    /// It isn't a workbook, or is larger than the limits.
    pub(crate) fn new(file: &str, mut archive: Archive<'b>) -> Result<Self, ArchiveError> {
        if !archive.has("xl/workbook.xml") {
            return Err("is an archive, and not a workbook");
        }
        let book = part(&mut archive, "xl/workbook.xml")?;
        let relations = part(&mut archive, "xl/_rels/workbook.xml.rels")?;
        let sheets = sheet_parts(&document(&book)?, &document(&relations)?);
        let texts = part(&mut archive, "xl/sharedStrings.xml")?;
        let shared = match texts.is_empty() {
            true => Vec::new(),
            false => shared_texts(&document(&texts)?),
        };
        let styles = part(&mut archive, "xl/styles.xml")?;
        let is_date = match styles.is_empty() {
            true => Vec::new(),
            false => date_styles(&document(&styles)?),
        };
        Ok(Self {
            file: file.to_owned(),
            archive,
            shared,
            is_date,
            sheets,
        })
    }

    /// The names of the sheets, in the order of their tabs.
    pub(crate) fn sheet_names(&self) -> Vec<String> {
        self.sheets.iter().map(|sheet| sheet.name.clone()).collect()
    }

    /// Reads a sheet.
    ///
    /// # Errors
    ///
    /// It is damaged, or larger than the limits.
    pub(crate) fn sheet(&mut self, at: usize) -> Result<WorkbookSheet, ArchiveError> {
        let part_of_sheet = &self.sheets[at];
        let xml = part(&mut self.archive, &part_of_sheet.path)?;
        if xml.is_empty() {
            return Err("lacks one of its sheets");
        }
        let xml = document(&xml)?;
        let mut text = String::new();
        let mut rows: Vec<Vec<RawCell>> = Vec::new();
        let mut merged = MergedRanges::new(&xml);
        let (mut line, mut count) = (1, 0);
        let nodes = xml.descendants();
        for row in nodes.filter(|node| node.has_tag_name_local("row")) {
            let number = row.attribute("r").and_then(|number| number.parse().ok());
            let number: usize = number.unwrap_or(line);
            if number < line || number > 2_000_000 || rows.len() > MAX_ROWS + 100 {
                return Err("has more rows than 100,000, or rows out of order");
            }
            let mut cells = self.row_cells(row)?;
            if cells.is_empty() {
                continue;
            }
            merged.fill(number, &mut cells);
            count += cells.len();
            let length: usize = cells.iter().map(|cell| cell.text.len()).sum();
            if count > MAX_CELLS || text.len() + length > MAX_TEXT {
                return Err("has more than 8,000,000 cells, or 256 MiB of text");
            }
            while line < number {
                text.push('\n');
                line += 1;
            }
            rows.push(add_line(&mut text, cells));
        }
        text.push('\n');
        let part_of_sheet = &self.sheets[at];
        Ok(WorkbookSheet {
            source: Arc::new(Source::new(
                format!("{}!{}", self.file, part_of_sheet.name),
                text,
            )),
            rows,
        })
    }

    /// The texts of a row up to its last cell with something in it.
    fn row_cells(&self, row: Node) -> Result<Vec<BookCell>, ArchiveError> {
        let mut cells: Vec<BookCell> = Vec::new();
        for cell in row.children().filter(|node| node.has_tag_name_local("c")) {
            let column = cell.attribute("r").and_then(column_number);
            let column = column.unwrap_or(cells.len());
            let found = self.cell(cell);
            if found.text.trim().is_empty() {
                continue;
            }
            if column >= MAX_COLUMNS {
                return Err("has more than 4,096 columns");
            }
            if cells.len() <= column {
                cells.resize_with(column + 1, BookCell::default);
            }
            cells[column] = found;
        }
        Ok(cells)
    }

    fn cell(&self, cell: Node) -> BookCell {
        let child = |name: &str| {
            let mut children = cell.children();
            children.find(|node| node.has_tag_name_local(name))
        };
        let value = child("v");
        let has_value = value.is_some_and(|value| value.text().is_some());
        // The value of a formula can be an empty text; programs that don't calculate write no value at all.
        let is_empty_text = value.is_some() && cell.attribute("t") == Some("str");
        let formula = child("f").filter(|_| !has_value && !is_empty_text);
        match formula {
            Some(formula) => BookCell {
                text: format!("={}", formula.text().unwrap_or_default()),
                origin: CellOrigin::Formula,
            },
            None => BookCell {
                text: self.cell_text(cell),
                origin: CellOrigin::Own,
            },
        }
    }

    fn cell_text(&self, cell: Node) -> String {
        let value = cell.children().find(|node| node.has_tag_name_local("v"));
        let value = value.and_then(|value| value.text()).unwrap_or_default();
        match cell.attribute("t") {
            Some("s") => {
                let at = value.parse::<usize>().ok();
                at.and_then(|at| self.shared.get(at))
                    .cloned()
                    .unwrap_or_default()
            }
            Some("inlineStr") => text_in(cell),
            Some("b") => (if value == "1" { "true" } else { "false" }).to_owned(),
            Some("str" | "e" | "d") => value.to_owned(),
            _ => {
                let style = cell
                    .attribute("s")
                    .and_then(|style| style.parse::<usize>().ok());
                let is_date = style.and_then(|style| self.is_date.get(style)).copied();
                number_text(value, is_date.unwrap_or(false))
            }
        }
    }
}

/// Adds a row to the text of a sheet. A cell of several lines is one line there, for the sake of the row's number.
fn add_line(text: &mut String, cells: Vec<BookCell>) -> Vec<RawCell> {
    let mut row = Vec::with_capacity(cells.len());
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            text.push('\t');
        }
        let start = text.len();
        // A cell that is too large is reported, and needs no text.
        let shown = cell.text.get(..MAX_CELL).unwrap_or(&cell.text);
        text.extend(shown.chars().map(|c| if c.is_control() { ' ' } else { c }));
        row.push(RawCell {
            span: Span::new(start, text.len()),
            text: cell.text,
            origin: cell.origin,
        });
    }
    row
}

/// The bytes of a part; none if the workbook doesn't have it.
fn part(archive: &mut Archive, path: &str) -> Result<Vec<u8>, ArchiveError> {
    Ok(archive.read(path)?.unwrap_or_default())
}

/// The XML of a part. Entities can't be declared, so none can grow.
fn document(bytes: &[u8]) -> Result<Document<'_>, ArchiveError> {
    let text = std::str::from_utf8(bytes).map_err(|_| NOT_XML)?;
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Document::parse_with_options(text, options).map_err(|_| NOT_XML)
}

/// The sheets with the paths of their parts.
fn sheet_parts(book: &Document, relations: &Document) -> Vec<SheetPart> {
    let relations = relations.root_element().children();
    let targets: Vec<Node> = relations
        .filter(|node| node.has_tag_name_local("Relationship"))
        .collect();
    let sheets = book
        .descendants()
        .filter(|node| node.has_tag_name_local("sheet"));
    let mut parts = Vec::new();
    for sheet in sheets {
        // `r:id`, in whichever namespace.
        let mut attributes = sheet.attributes();
        let id = attributes
            .find(|attribute| attribute.name() == "id" && attribute.namespace().is_some());
        let target = id.and_then(|id| {
            let mut targets = targets.iter();
            targets.find(|target| target.attribute("Id") == Some(id.value()))
        });
        let is_sheet = target
            .and_then(|target| target.attribute("Type"))
            .is_some_and(|kind| kind.ends_with("/worksheet"));
        let path = target.and_then(|target| target.attribute("Target"));
        if let (Some(path), true) = (path, is_sheet) {
            let path = match path.strip_prefix('/') {
                Some(absolute) => absolute.to_owned(),
                None => format!("xl/{path}"),
            };
            parts.push(SheetPart {
                name: sheet.attribute("name").unwrap_or_default().to_owned(),
                path,
            });
        }
    }
    parts
}

/// The number of a column from 0: 27 for `AB7`.
fn column_number(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.fold(0_usize, |number, letter| {
        let digit = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        number.saturating_mul(26).saturating_add(digit)
    });
    number.checked_sub(1)
}
