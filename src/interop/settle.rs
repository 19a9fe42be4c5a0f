//! The fate of every cell that no field of the map has used.

use super::OwnerChoice;
use super::item_values::name_key;
use super::ledger::Fate;
use super::levels::Standing;
use super::plan::{LEAN, NO_FIELD, Planner, REPEATED};
use super::role::ColumnRole;
use super::table::{CellIx, CellOrigin};
use super::words::is_phase;
use crate::text::{Diagnostic, Level};
use std::collections::HashMap;

impl Planner<'_, '_> {
    /// Gives every cell that nothing has used yet its fate.
    pub(crate) fn settle(&mut self, faults: &mut Vec<Diagnostic>) {
        let rows_out: HashMap<usize, String> = self
            .notes
            .rows_out
            .iter()
            .flat_map(|(rule, rows)| rows.iter().map(move |row| (*row, rule.clone())))
            .collect();
        for &cell in &self.groups.cells {
            self.ledger.record(cell, Fate::Kept);
        }
        for (at, item) in self.backlog.items.iter().enumerate() {
            let standing = self.standings[at];
            if matches!(standing, Standing::Group | Standing::Release) {
                self.ledger.record(item.title, Fate::Kept);
            }
            if let Some(missing) = &self.parents.missing[at]
                && missing.title.is_none()
                && standing == Standing::Story
            {
                let rows = self
                    .notes
                    .unknown_parents
                    .entry(missing.reference.clone())
                    .or_default();
                rows.push(item.row);
            }
            self.settle_levels(at);
            for cell in self.backlog.table.rows[item.row].cells.clone() {
                if self.ledger.fate(cell).is_some() {
                    continue;
                }
                match rows_out.get(&item.row) {
                    Some(rule) => self.ledger.set_aside(cell, rule),
                    None => self.settle_cell(cell, item.row, standing, faults),
                }
            }
        }
        for head in &self.backlog.heads {
            for cell in self.backlog.table.rows[head.row].cells.clone() {
                if self.ledger.fate(cell).is_none() {
                    self.settle_cell(cell, head.row, Standing::Group, faults);
                }
            }
        }
        let later = self.backlog.items.iter().flat_map(|item| &item.more_rows);
        for row in later {
            for cell in self.backlog.table.rows[*row].cells.clone() {
                let is_merged = self.backlog.table.cells[cell].origin == CellOrigin::Merged;
                match self.ledger.fate(cell) {
                    None if is_merged => self.ledger.record(cell, Fate::Used),
                    None if !rows_out.contains_key(row) => {
                        self.ledger.set_aside(cell, "further rows of a story");
                    }
                    _ => {}
                }
            }
        }
        for repeated in &self.backlog.repeated {
            for cell in self.backlog.table.rows[repeated.row].cells.clone() {
                if self.ledger.fate(cell).is_none() {
                    self.ledger.set_aside(cell, REPEATED);
                }
            }
        }
        let titles = self.groups.all.iter().filter(|group| group.height == 1);
        let titles: Vec<&str> = titles.map(|group| group.title.as_str()).collect();
        let phases = titles.iter().filter(|title| is_phase(title)).count();
        self.notes.has_phases = phases * 2 > titles.len();
    }

    /// Sets aside the names of levels that say something else than the parent, which counts.
    fn settle_levels(&mut self, item: usize) {
        let Some(parent) = self.parents.of_item[item] else {
            return;
        };
        for level in &self.backlog.items[item].levels {
            let is_parent = name_key(&level.text) == name_key(&self.backlog.title(parent));
            let is_id = self.parents.by_cell[item] == level.cell;
            if let Some(cell) = level.cell.filter(|_| !is_parent && !is_id) {
                self.ledger
                    .set_aside(cell, "levels of items that have a parent");
            }
        }
    }

    fn settle_cell(
        &mut self,
        cell: CellIx,
        row: usize,
        standing: Standing,
        faults: &mut Vec<Diagnostic>,
    ) {
        let column = self.backlog.table.cells[cell].column;
        let role = self
            .backlog
            .roles
            .of_column
            .get(column)
            .copied()
            .unwrap_or(ColumnRole::NotKept);
        match role {
            _ if self.backlog.table.columns[column].is_nameless => {
                self.ledger.record(cell, Fate::NotUnderstood);
                let place = self.backlog.table.cell_place(row, cell);
                let message = "this cell is in a column without a header";
                faults.push(Diagnostic::new(Level::Warning, "import", place, message));
            }
            ColumnRole::Aside(reason) => {
                let reason = self.backlog.roles.reasons[reason];
                self.ledger.set_aside(cell, reason);
            }
            ColumnRole::NotKept => self.ledger.set_aside(cell, NO_FIELD),
            ColumnRole::Sprint => self.ledger.set_aside(cell, "sprints"),
            ColumnRole::Id
            | ColumnRole::Key
            | ColumnRole::Url
            | ColumnRole::Type
            | ColumnRole::Category
            | ColumnRole::Resolution
            | ColumnRole::Parent
            | ColumnRole::ParentKey
            | ColumnRole::ParentTitle
            | ColumnRole::Children
            | ColumnRole::EpicName
            | ColumnRole::Rank
            | ColumnRole::Order
            | ColumnRole::Archived
            | ColumnRole::Level(_)
            | ColumnRole::Indent(_)
            | ColumnRole::Project
            | ColumnRole::Group
            | ColumnRole::ReleaseDate => self.ledger.record(cell, Fate::Used),
            _ if matches!(standing, Standing::Group | Standing::Release) => self
                .ledger
                .set_aside(cell, "fields that activities and tasks don't have"),
            _ if matches!(standing, Standing::Part | Standing::Criterion) => {
                self.ledger.set_aside(cell, "fields of sub-tasks")
            }
            _ if self.options.is_lean => self.ledger.set_aside(cell, LEAN),
            ColumnRole::Owner if self.options.owner == OwnerChoice::None => {
                self.ledger.set_aside(cell, "left out by --owner none")
            }
            _ => self
                .ledger
                .set_aside(cell, "further columns for the same field"),
        }
    }
}
