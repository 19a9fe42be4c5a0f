//! Lists of JSON objects as a table: each leaf is a cell, and its path is the header.

use super::json::{JsonNode, JsonValue};
use super::table::{DataCell, DataTable};
use crate::text::Source;
use std::collections::HashMap;
use std::sync::Arc;

/// Adds one row for each object of `items`, whose paths begin right below it: the label names of an
/// issue are in the columns `labels.name`, one for each label.
pub(crate) fn read_objects(source: &Arc<Source>, items: &[JsonNode], table: &mut DataTable) {
    let file = table.files.len();
    table.files.push(Arc::clone(source));
    table.object_files.insert(file);
    for item in items {
        let mut leaves = Leaves {
            cells: Vec::new(),
            occurrences: HashMap::new(),
            table,
        };
        leaves.add(item, &mut String::new());
        let cells = leaves.cells;
        table.add_row(file, item.span, cells);
    }
}

/// Collects the leaves of one object.
struct Leaves<'t> {
    cells: Vec<DataCell>,
    /// How many leaves have had a path.
    occurrences: HashMap<String, usize>,
    table: &'t mut DataTable,
}

impl Leaves<'_> {
    fn add(&mut self, node: &JsonNode, path: &mut String) {
        match &node.value {
            JsonValue::Null => {}
            JsonValue::Word(text) | JsonValue::Text(text) => {
                if text.trim().is_empty() {
                    return;
                }
                let occurrence = self.occurrences.entry(path.clone()).or_default();
                let column = self.table.column(path, *occurrence);
                *occurrence += 1;
                self.cells
                    .push(DataCell::new(column, node.span, text.clone()));
            }
            JsonValue::List(values) => values.iter().for_each(|value| self.add(value, path)),
            JsonValue::Object(entries) => {
                for entry in entries {
                    let length = path.len();
                    if length > 0 {
                        path.push('.');
                    }
                    path.push_str(&entry.key);
                    self.add(&entry.value, path);
                    path.truncate(length);
                }
            }
        }
    }
}
