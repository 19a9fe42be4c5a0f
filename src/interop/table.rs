//! The data of all files as one sparse table: what every reader makes.
//!
//! A file of separated values and a list of JSON objects are the same to the rest of [`interop`](super): rows
//! of filled cells, each with its column and its place in a file. A header that occurs several times is a
//! list, so its columns stay apart and the cells keep their order.

use super::addresses::cut_addresses;
use crate::text::{Diagnostic, Place, Source, Span};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// The largest number of rows of all files together.
pub(crate) const MAX_ROWS: usize = 100_000;
/// The largest number of columns of a file.
pub(crate) const MAX_COLUMNS: usize = 4_096;
/// The largest size of a cell in bytes.
pub(crate) const MAX_CELL: usize = 1 << 20;

/// The column of cells above the header, and of cells that are too large.
pub(crate) const NO_COLUMN: usize = usize::MAX;

/// The position of a cell in [`DataTable::cells`], by which the ledger knows it.
pub(crate) type CellIx = usize;

/// A column, known by its header.
#[derive(Clone, Debug)]
pub(crate) struct DataColumn {
    /// The header as written; for JSON the path, such as `milestone.title`.
    pub(crate) name: String,
    /// Whether it has no header: cells beyond the last column.
    pub(crate) is_nameless: bool,
}

/// A cell that has something in it.
#[derive(Clone, Debug)]
pub(crate) struct DataCell {
    /// The column, a position in [`DataTable::columns`].
    pub(crate) column: usize,
    /// Where it is in its file.
    pub(crate) span: Span,
    /// Its value.
    pub(crate) text: String,
    /// Where the value is from.
    pub(crate) origin: CellOrigin,
    /// How many mail addresses were cut in it.
    pub(crate) addresses: usize,
}

impl DataCell {
    /// A cell with a value of its own.
    pub(crate) fn new(column: usize, span: Span, text: String) -> Self {
        Self {
            column,
            span,
            text,
            origin: CellOrigin::Own,
            addresses: 0,
        }
    }
}

/// Where the value of a cell is from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum CellOrigin {
    /// It is its own.
    #[default]
    Own,
    /// It is that of the first cell of a merged range.
    Merged,
    /// It is a formula whose value the file doesn't have.
    Formula,
}

/// A row of a file, or an object of a list.
#[derive(Clone, Debug)]
pub(crate) struct DataRow {
    /// The file, a position in [`DataTable::files`].
    pub(crate) file: usize,
    /// Where the row is in its file.
    pub(crate) span: Span,
    /// Its cells.
    pub(crate) cells: Range<CellIx>,
}

/// Which levels an outline was taken to have, because it doesn't say what its items are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GuessedLevels {
    /// The file, a position in [`DataTable::files`].
    pub(crate) file: usize,
    /// The level of stories, from 1.
    pub(crate) story: usize,
    /// The deepest level.
    pub(crate) deepest: usize,
}

/// All rows of all files.
#[derive(Debug, Default)]
pub(crate) struct DataTable {
    pub(crate) files: Vec<Arc<Source>>,
    pub(crate) columns: Vec<DataColumn>,
    pub(crate) rows: Vec<DataRow>,
    pub(crate) cells: Vec<DataCell>,
    /// What is wrong with the files, each with its place.
    pub(crate) faults: Vec<Diagnostic>,
    /// The files whose rows aren't those of a table, so that no cell stands for those below it.
    pub(crate) object_files: HashSet<usize>,
    /// Files that are outlines whose levels were guessed.
    pub(crate) guessed_levels: Vec<GuessedLevels>,
    /// Cells above the header of a spreadsheet.
    pub(crate) above_header: Vec<CellIx>,
    /// The files of parts of documents that are in no row: positions in `above_header`, in their order, and in `files`.
    pub(crate) above_files: Vec<(usize, usize)>,
    /// Cells that are too large, or without a value.
    pub(crate) unusable: Vec<CellIx>,
    positions: HashMap<ColumnKey, usize>,
}

/// By what columns of several files are the same one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct ColumnKey {
    name: String,
    /// How many columns of this name come before it in its file.
    occurrence: usize,
}

impl DataTable {
    /// The column with this header: the `occurrence`-th one of that name, from 0.
    pub(crate) fn column(&mut self, name: &str, occurrence: usize) -> usize {
        let key = ColumnKey {
            name: name.to_owned(),
            occurrence,
        };
        *self.positions.entry(key).or_insert_with(|| {
            self.columns.push(DataColumn {
                name: name.to_owned(),
                is_nameless: false,
            });
            self.columns.len() - 1
        })
    }

    /// The column of cells at this position, from 0, in rows that are longer than the header.
    pub(crate) fn nameless_column(&mut self, at: usize) -> usize {
        let column = self.column(&format!("(column {})", at + 1), usize::MAX);
        self.columns[column].is_nameless = true;
        column
    }

    /// Adds a row. Cells without a visible character are left out.
    pub(crate) fn add_row(&mut self, file: usize, span: Span, cells: Vec<DataCell>) {
        let start = self.cells.len();
        for mut cell in cells {
            if cell.text.trim().is_empty() {
                continue;
            }
            if cell.text.len() > MAX_CELL || cell.origin == CellOrigin::Formula {
                cell.text = String::new();
                cell.column = NO_COLUMN;
                self.unusable.push(self.cells.len());
            } else if let Some(cut) = cut_addresses(&cell.text) {
                cell.text = cut.text;
                cell.addresses = cut.addresses;
            }
            self.cells.push(cell);
        }
        if self.cells.len() > start {
            self.rows.push(DataRow {
                file,
                span,
                cells: start..self.cells.len(),
            });
        }
    }

    /// Replaces the cells of each row by those that `change` makes of them.
    pub(crate) fn change_rows(&mut self, mut change: impl FnMut(Vec<DataCell>) -> Vec<DataCell>) {
        let old = std::mem::take(&mut self.cells);
        let is_unusable = |cell: &DataCell| cell.column == NO_COLUMN;
        let mut old: Vec<Option<DataCell>> = old.into_iter().map(Some).collect();
        let rows = std::mem::take(&mut self.rows);
        let above = std::mem::take(&mut self.above_header);
        self.unusable.clear();
        for at in above {
            self.above_header.push(self.cells.len());
            self.cells.extend(old[at].take());
        }
        for mut row in rows {
            let cells = row.cells.filter_map(|at| old[at].take()).collect();
            let start = self.cells.len();
            let cells = change(cells).into_iter();
            self.cells
                .extend(cells.filter(|cell| is_unusable(cell) || !cell.text.trim().is_empty()));
            let unusable = (start..self.cells.len()).filter(|at| is_unusable(&self.cells[*at]));
            self.unusable.extend(unusable);
            row.cells = start..self.cells.len();
            if !row.cells.is_empty() {
                self.rows.push(row);
            }
        }
    }

    /// Drops the columns from this position on that no row fills.
    pub(crate) fn drop_empty_columns(&mut self, from: usize) {
        let mut is_used: Vec<bool> = (0..self.columns.len()).map(|at| at < from).collect();
        for cell in &self.cells {
            if let Some(used) = is_used.get_mut(cell.column) {
                *used = true;
            }
        }
        let mut places: Vec<usize> = Vec::with_capacity(is_used.len());
        let mut kept = 0;
        for used in &is_used {
            places.push(kept);
            kept += usize::from(*used);
        }
        for cell in &mut self.cells {
            if let Some(place) = places.get(cell.column) {
                cell.column = *place;
            }
        }
        let mut used = is_used.iter();
        self.columns.retain(|_| used.next() == Some(&true));
        let names = std::mem::take(&mut self.positions).into_iter();
        let names = names.filter(|(_, at)| is_used[*at]);
        self.positions = names.map(|(key, at)| (key, places[at])).collect();
    }

    /// The place of a span of a file.
    pub(crate) fn place(&self, file: usize, span: Span) -> Place {
        Place {
            source: Arc::clone(&self.files[file]),
            span,
        }
    }

    /// The place of a row.
    pub(crate) fn row_place(&self, row: usize) -> Place {
        self.place(self.rows[row].file, self.rows[row].span)
    }

    /// The place of a cell of a row.
    pub(crate) fn cell_place(&self, row: usize, cell: CellIx) -> Place {
        self.place(self.rows[row].file, self.cells[cell].span)
    }

    /// The number of the line that a row begins in.
    pub(crate) fn line(&self, row: usize) -> usize {
        self.row_place(row).start().line
    }

    /// The texts of the first cells of a column, at most `max`.
    pub(crate) fn sample(&self, column: usize, max: usize) -> impl Iterator<Item = &str> {
        let cells = self.cells.iter();
        let cells = cells.filter(move |cell| cell.column == column);
        cells.take(max).map(|cell| cell.text.trim())
    }
}
