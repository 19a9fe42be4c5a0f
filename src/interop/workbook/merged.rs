//! Merged ranges: only their first cell has a value, which people see beside all of their rows.

use super::values::LocalName;
use super::{BookCell, column_number};
use crate::interop::table::CellOrigin;
use roxmltree::Document;
use std::collections::HashMap;

/// The merged ranges of a sheet that have several rows.
#[derive(Debug, Default)]
pub(super) struct MergedRanges {
    /// By the number of their first row, the column and the number of the last row.
    starting: HashMap<usize, Vec<MergedRange>>,
    /// By the column, the ranges that began in a row before.
    open: HashMap<usize, OpenRange>,
}

#[derive(Clone, Copy, Debug)]
struct MergedRange {
    column: usize,
    last_row: usize,
}

#[derive(Debug)]
struct OpenRange {
    last_row: usize,
    text: String,
}

impl MergedRanges {
    pub(super) fn new(sheet: &Document) -> Self {
        let mut ranges = Self::default();
        let nodes = sheet.descendants();
        for range in nodes.filter(|node| node.has_tag_name_local("mergeCell")) {
            let place = range.attribute("ref").and_then(|text| text.split_once(':'));
            let Some((first, last)) = place else {
                continue;
            };
            if let (Some(column), Some(first), Some(last_row)) =
                (column_number(first), row_number(first), row_number(last))
                && first < last_row
            {
                let starting = ranges.starting.entry(first).or_default();
                starting.push(MergedRange { column, last_row });
            }
        }
        ranges
    }

    /// Fills the cells of a row that belong to ranges which began above it. Rows are given in their order.
    pub(super) fn fill(&mut self, row: usize, cells: &mut Vec<BookCell>) {
        self.open.retain(|_, range| range.last_row >= row);
        for (column, range) in &self.open {
            if cells.len() <= *column {
                cells.resize_with(column + 1, BookCell::default);
            }
            if cells[*column].text.is_empty() {
                cells[*column] = BookCell {
                    text: range.text.clone(),
                    origin: CellOrigin::Merged,
                };
            }
        }
        for range in self.starting.remove(&row).unwrap_or_default() {
            let first = cells.get(range.column);
            let first =
                first.filter(|cell| cell.origin == CellOrigin::Own && !cell.text.is_empty());
            if let Some(cell) = first {
                let open = OpenRange {
                    last_row: range.last_row,
                    text: cell.text.clone(),
                };
                self.open.insert(range.column, open);
            }
        }
    }
}

/// The number of the row in `B7`.
fn row_number(place: &str) -> Option<usize> {
    let digits = place.trim_start_matches(|c: char| c.is_ascii_alphabetic() || c == '$');
    digits.parse().ok()
}
