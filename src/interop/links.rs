//! Which item is meant by a text: a key, an id, a URL or a title. And so, which item is below which.

use super::item_values::name_key;
use super::items::{Backlog, ItemNature, KindLevel};
use super::role::ColumnRole;
use super::table::CellIx;
use crate::text::{Diagnostic, Level};
use std::collections::HashMap;

/// The names of all items.
pub(crate) struct BacklogNames {
    /// Keys, ids and URLs in lower case.
    ids: HashMap<String, usize>,
    /// Titles, with all items of the name, in the order of the file.
    titles: HashMap<String, Vec<usize>>,
    /// Short names of epics, which are there to tell epics apart, so they count before titles.
    short_names: HashMap<String, Vec<usize>>,
}

impl BacklogNames {
    pub(crate) fn new(backlog: &Backlog) -> Self {
        let mut names = Self {
            ids: HashMap::new(),
            titles: HashMap::new(),
            short_names: HashMap::new(),
        };
        for (at, item) in backlog.items.iter().enumerate() {
            for role in [ColumnRole::Key, ColumnRole::Url, ColumnRole::Id] {
                for cell in backlog.cells(item.row, role) {
                    let id = backlog.text(cell).to_lowercase();
                    names.ids.entry(id).or_insert(at);
                }
            }
            let title = name_key(backlog.text(item.title));
            names.titles.entry(title).or_default().push(at);
            if let Some(short) = backlog.value(item.row, ColumnRole::EpicName) {
                let items = names.short_names.entry(name_key(short));
                items.or_default().push(at);
            }
        }
        names
    }

    /// The item with this key, id or URL.
    pub(crate) fn with_id(&self, text: &str) -> Option<usize> {
        let id = text.trim().to_lowercase();
        let number = id.trim_start_matches(['#', '!']);
        let number = number.strip_prefix("ab#").unwrap_or(number);
        self.ids.get(&id).or_else(|| self.ids.get(number)).copied()
    }

    /// The item with this short name or title: the nearest one above `below`, or else the only one.
    pub(crate) fn with_title(&self, text: &str, below: usize) -> Option<usize> {
        let name = name_key(text);
        let items = self.short_names.get(&name);
        let items = items.or_else(|| self.titles.get(&name))?;
        let above = items[..items.partition_point(|item| *item < below)]
            .last()
            .copied();
        match items[..] {
            [only] => (only != below).then_some(only),
            _ => above,
        }
    }
}

/// What is above each item.
pub(crate) struct Parents {
    /// For each item the item above it.
    pub(crate) of_item: Vec<Option<usize>>,
    /// For each item the cell that names the item above it, if that is in a column of levels.
    pub(crate) by_cell: Vec<Option<CellIx>>,
    /// For each item the parent that it names and that isn't in the file.
    pub(crate) missing: Vec<Option<MissingParent>>,
}

/// A parent that isn't in the file.
#[derive(Clone, Debug)]
pub(crate) struct MissingParent {
    /// Its key, or whatever the file refers to it by.
    pub(crate) reference: String,
    /// Its title, if the file has it.
    pub(crate) title: Option<String>,
    /// The cell with the reference or the title.
    pub(crate) cell: CellIx,
    /// The cell of the title.
    pub(crate) title_cell: Option<CellIx>,
}

impl Parents {
    /// Finds the parents of all items. Circles are reported and cut.
    pub(crate) fn new(
        backlog: &Backlog,
        names: &BacklogNames,
        faults: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut parents = Self {
            of_item: vec![None; backlog.items.len()],
            by_cell: vec![None; backlog.items.len()],
            missing: vec![None; backlog.items.len()],
        };
        let mut open: Vec<usize> = Vec::new();
        let file = |item: usize| backlog.table.rows[backlog.items[item].row].file;
        for at in 0..backlog.items.len() {
            // No item is below one of another file.
            open.retain(|above| file(*above) == file(at));
            if let Some(depth) = backlog.items[at].indent {
                open.retain(|above| backlog.items[*above].indent < Some(depth));
                parents.of_item[at] = open.last().copied();
                open.push(at);
            }
            if parents.of_item[at].is_none() {
                parents.find(at, backlog, names);
            }
        }
        for at in 0..backlog.items.len() {
            for cell in backlog.cells(backlog.items[at].row, ColumnRole::Children) {
                if let Some(child) = names.with_id(backlog.text(cell))
                    && parents.of_item[child].is_none()
                    && child != at
                {
                    parents.of_item[child] = Some(at);
                    parents.missing[child] = None;
                }
            }
        }
        parents.cut_circles(backlog, faults);
        parents
    }

    fn find(&mut self, at: usize, backlog: &Backlog, names: &BacklogNames) {
        let row = backlog.items[at].row;
        let keys = backlog.cells(row, ColumnRole::ParentKey);
        let parents = backlog.cells(row, ColumnRole::Parent);
        let title = backlog.cell(row, ColumnRole::ParentTitle);
        let references = || parents.iter().chain(&keys).copied();
        for cell in references() {
            let text = backlog.text(cell);
            let found = names.with_id(text).or_else(|| names.with_title(text, at));
            if found.is_some() {
                self.of_item[at] = found;
                return;
            }
        }
        if let Some(cell) = title
            && let Some(found) = names.with_title(backlog.text(cell), at)
        {
            self.of_item[at] = Some(found);
            return;
        }
        // A column such as `Epic` may hold the key or the title of a row.
        for level in backlog.items[at]
            .levels
            .iter()
            .rev()
            .filter(|level| level.cell.is_some())
        {
            let by_title = || {
                let found = names.with_title(&level.text, at)?;
                let is_above = matches!(
                    backlog.items[found].nature,
                    ItemNature::Initiative
                        | ItemNature::Epic
                        | ItemNature::Feature
                        | ItemNature::Chosen(
                            KindLevel::Activity | KindLevel::Task | KindLevel::Release
                        )
                );
                is_above.then_some(found)
            };
            if let Some(found) = names
                .with_id(&level.text)
                .filter(|item| *item != at)
                .or_else(by_title)
            {
                self.of_item[at] = Some(found);
                self.by_cell[at] = level.cell;
                return;
            }
        }
        // The key is what people know; an id is only good within the tool.
        let reference = keys
            .first()
            .copied()
            .or_else(|| references().next())
            .or(title);
        if let Some(cell) = reference {
            self.missing[at] = Some(MissingParent {
                reference: backlog.text(cell).to_owned(),
                title: title.map(|cell| backlog.text(cell).to_owned()),
                cell,
                title_cell: title,
            });
        }
    }

    /// Cuts each circle of parents where it is found, and reports it.
    fn cut_circles(&mut self, backlog: &Backlog, faults: &mut Vec<Diagnostic>) {
        // 0: not seen, 1: on the present path, 2: leads to the top.
        let mut seen = vec![0_u8; self.of_item.len()];
        for start in 0..self.of_item.len() {
            let mut path = Vec::new();
            let mut at = start;
            while seen[at] == 0 {
                seen[at] = 1;
                path.push(at);
                match self.of_item[at] {
                    Some(parent) => at = parent,
                    None => break,
                }
            }
            if seen[at] == 1 && path.last() != Some(&at) || self.of_item[at] == Some(at) {
                let child = path.last().copied().unwrap_or(at);
                self.of_item[child] = None;
                let (child_row, parent_row) = (backlog.items[child].row, backlog.items[at].row);
                let place = backlog.table.row_place(child_row);
                let message = match child == at {
                    true => "this item names itself as its parent",
                    false => "this item is its own parent, through others",
                };
                let mut fault = Diagnostic::new(Level::Warning, "import", place, message);
                if child != at {
                    let parent = backlog.table.rows[parent_row].span;
                    fault = fault.related("its parent", parent);
                }
                faults.push(fault);
            }
            path.iter().for_each(|at| seen[*at] = 2);
        }
    }
}
