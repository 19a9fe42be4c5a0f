//! Rows about the same item: a file that is given twice, pages of an export that overlap, or a sheet with a row for each
//! criterion.

use super::item_values::name_key;
use super::items::{Backlog, LooseItem, RepeatedRow};
use super::role::ColumnRole;
use super::roles::is_issue_key;
use std::collections::HashMap;

impl Backlog<'_> {
    /// The backlog without the items that an earlier one repeats.
    pub(crate) fn without_repeated(mut self) -> Self {
        let backlog = &mut self;
        let mut first: HashMap<String, usize> = HashMap::new();
        let mut items: Vec<LooseItem> = Vec::with_capacity(backlog.items.len());
        for item in std::mem::take(&mut backlog.items) {
            let identity = identity(backlog, item.row, item.title);
            let at = identity.map(|identity| *first.entry(identity).or_insert(items.len()));
            match at.filter(|at| *at < items.len()) {
                Some(at) => {
                    let known = &mut items[at];
                    let differs = differs(backlog, known.row, item.row);
                    let has_status = |row| backlog.value(row, ColumnRole::Status).is_some();
                    if !has_status(known.status_row) && has_status(item.status_row) {
                        known.status_row = item.status_row;
                    }
                    if backlog.rules.is_typed {
                        known.more_rows.push(item.row);
                        known.more_rows.extend(item.more_rows);
                    }
                    backlog.repeated.push(RepeatedRow {
                        row: item.row,
                        differs,
                    });
                }
                None => items.push(item),
            }
        }
        backlog.items = items;
        self
    }
}

/// What no two items have in common: an address, a key or an id of the tracker. In tables of people, numbers and short
/// keys begin again in each part of a sheet, and numbers with a `#` in each repository; there, the title has to be the
/// same, too.
fn identity(backlog: &Backlog, row: usize, title: usize) -> Option<String> {
    let text = |role: ColumnRole| {
        let text = backlog.value(row, role)?.to_lowercase();
        Some(format!("{}:{text}", role.name()))
    };
    let key = backlog.value(row, ColumnRole::Key);
    if key.is_some_and(is_issue_key) {
        return text(ColumnRole::Key);
    }
    let known = text(ColumnRole::Url).or_else(|| text(ColumnRole::Key));
    let is_typed = backlog.rules.is_typed;
    if known.is_some() && !is_typed {
        return known;
    }
    let known = known.or_else(|| text(ColumnRole::Id))?;
    if !is_typed && backlog.rules.id_prefix != Some("#") {
        return Some(known);
    }
    let title = name_key(backlog.text(title));
    Some(format!("{known}\n{title}"))
}

/// Whether a row has a value that another one doesn't have in the same column, aside from what is added: criteria where people
/// type such tables, and a status that the first row lacks.
fn differs(backlog: &Backlog, first: usize, second: usize) -> bool {
    let cells = |row: usize| backlog.table.rows[row].cells.clone();
    cells(second).any(|cell| {
        let data = &backlog.table.cells[cell];
        let role = backlog.roles.of_column.get(data.column);
        let is_added = match role {
            Some(ColumnRole::Acceptance) => backlog.rules.is_typed,
            Some(ColumnRole::Status) => backlog.value(first, ColumnRole::Status).is_none(),
            _ => false,
        };
        let is_same = cells(first).any(|other| {
            let other = &backlog.table.cells[other];
            other.column == data.column && other.text == data.text
        });
        !is_added && !is_same
    })
}
