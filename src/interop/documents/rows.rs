//! Builds the rows of a table from a document.

use crate::interop::json::{JsonNode, JsonValue};
use crate::interop::table::{DataCell, DataRow, DataTable, GuessedLevels, NO_COLUMN};
use crate::text::{Source, Span};
use std::collections::HashMap;
use std::sync::Arc;

/// The rows of a document.
pub(crate) struct DocumentRows<'t> {
    table: &'t mut DataTable,
    file: usize,
    /// The cells of the present row.
    cells: Vec<DataCell>,
    /// How many cells of each column the present row has.
    occurrences: HashMap<String, usize>,
}

impl<'t> DocumentRows<'t> {
    /// Begins a file.
    pub(crate) fn new(source: &Arc<Source>, table: &'t mut DataTable) -> Self {
        let file = table.files.len();
        table.files.push(Arc::clone(source));
        // No cell stands for those below it.
        table.object_files.insert(file);
        Self {
            table,
            file,
            cells: Vec::new(),
            occurrences: HashMap::new(),
        }
    }

    /// Adds a cell to the present row. Several cells of a column are a list.
    pub(crate) fn cell(&mut self, column: &str, text: impl Into<String>, span: Span) {
        let text: String = text.into();
        if text.trim().is_empty() {
            return;
        }
        let occurrence = self.occurrences.entry(column.to_owned()).or_default();
        let column = self.table.column(column, *occurrence);
        *occurrence += 1;
        self.cells.push(DataCell::new(column, span, text));
    }

    /// Adds a cell with a single value of JSON.
    pub(crate) fn value(&mut self, column: &str, node: Option<&JsonNode>) {
        if let Some(node) = node
            && let Some(text) = node.scalar()
        {
            self.cell(column, text, node.span);
        }
    }

    /// Adds a cell for each single value of a list of JSON.
    pub(crate) fn values(&mut self, column: &str, node: Option<&JsonNode>) {
        for value in node.and_then(JsonNode::list).unwrap_or_default() {
            self.value(column, Some(value));
        }
    }

    /// The text that an earlier row has in a column, if it has these texts in others.
    pub(crate) fn text_of_row(&self, column: &str, having: &[(&str, &str)]) -> Option<String> {
        let text = |row: &DataRow, name: &str| {
            let mut cells = self.table.cells[row.cells.clone()].iter();
            let found = cells.find(|cell| {
                let column = self.table.columns.get(cell.column);
                column.is_some_and(|column| column.name == name)
            });
            found.map(|cell| cell.text.clone())
        };
        let has_all = |row: &&DataRow| {
            let mut all = having.iter();
            all.all(|(name, value)| text(row, name).as_deref() == Some(value))
        };
        self.table
            .rows
            .iter()
            .find(has_all)
            .and_then(|row| text(row, column))
    }

    /// Says that the levels of the outline of this file are a guess.
    pub(crate) fn guess_levels(&mut self, story: usize, deepest: usize) {
        self.table.guessed_levels.push(GuessedLevels {
            file: self.file,
            story,
            deepest,
        });
    }

    /// Ends the present row, which is at this place.
    pub(crate) fn end_row(&mut self, span: Span) {
        let cells = std::mem::take(&mut self.cells);
        self.occurrences.clear();
        self.table.add_row(self.file, span, cells);
    }

    /// Sets something aside that is in no row.
    pub(crate) fn beside(&mut self, text: &str, span: Span) {
        if !text.trim().is_empty() {
            let position = self.table.above_header.len();
            self.table.above_files.push((position, self.file));
            self.table.above_header.push(self.table.cells.len());
            let cell = DataCell::new(NO_COLUMN, span, text.to_owned());
            self.table.cells.push(cell);
        }
    }

    /// Sets all values of JSON aside, without those under these keys.
    pub(crate) fn beside_data(&mut self, node: &JsonNode, without: &[&str]) {
        match &node.value {
            JsonValue::Null => {}
            JsonValue::Word(text) | JsonValue::Text(text) => self.beside(text, node.span),
            JsonValue::List(values) => {
                values.iter().for_each(|value| self.beside_data(value, &[]));
            }
            JsonValue::Object(entries) => {
                for entry in entries {
                    if !without.contains(&entry.key.as_str()) {
                        self.beside_data(&entry.value, &[]);
                    }
                }
            }
        }
    }

    /// Adds the values of an object that have no column of their own under their keys, without those under these.
    pub(crate) fn other_values(&mut self, node: &JsonNode, without: &[&str], prefix: &str) {
        let JsonValue::Object(entries) = &node.value else {
            return;
        };
        for entry in entries {
            if !without.contains(&entry.key.as_str()) {
                let column = format!("{prefix}{}", entry.key);
                self.leaves(&column, &entry.value);
            }
        }
    }

    /// Adds a cell for each single value within a value of JSON; their paths are the columns.
    pub(crate) fn leaves(&mut self, column: &str, node: &JsonNode) {
        match &node.value {
            JsonValue::Null => {}
            JsonValue::Word(text) | JsonValue::Text(text) => self.cell(column, text, node.span),
            JsonValue::List(values) => {
                values.iter().for_each(|value| self.leaves(column, value));
            }
            JsonValue::Object(entries) => {
                for entry in entries {
                    self.leaves(&format!("{column}.{}", entry.key), &entry.value);
                }
            }
        }
    }
}

/// The place where a span begins, for what is only said by being there.
pub(crate) fn start_of(span: Span) -> Span {
    let start = span.range().start;
    Span::new(start, start)
}
