//! The rows of a table as loose items: a title, a kind as the tool names it, and the names of what is above.

use super::formats::FormatRules;
use super::ledger::{Fate, Ledger};
use super::role::Role;
use super::roles::Roles;
use super::table::{CellIx, DataTable};
use super::words::kind_of;
use crate::map::reference_key;
use crate::text::{Diagnostic, Level};

/// What an item is, as far as its own row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ItemNature {
    /// Above epics.
    Initiative,
    Epic,
    Feature,
    Story,
    /// A story in some tools, a part of one in others: its parent decides.
    Task,
    Part,
    Test,
    PullRequest,
    Release,
    /// Its kind isn't given, or a word that isn't known.
    Unknown,
    /// What the command line says.
    Chosen(KindLevel),
}

/// What items of a kind become, by `--as`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KindLevel {
    /// Activities.
    Activity,
    /// Tasks.
    Task,
    /// Stories.
    Story,
    /// Entries of a check list in the description of their parent.
    Part,
    /// Acceptance criteria of their parent.
    Acceptance,
    /// The releases of the stories below them.
    Release,
    /// Nothing: they are left out.
    Drop,
}

/// A kind of item as the tool names it, and what it becomes.
#[derive(Clone, Debug)]
pub struct KindChoice {
    /// The word of the tool, such as `Epic` or `Historia`.
    pub kind: String,
    /// What items of this kind become.
    pub level: KindLevel,
}

/// The name of something above an item, from a column such as `Epic`.
#[derive(Clone, Debug)]
pub(crate) struct LevelName {
    /// The column's level, the highest first; see [`Role::Level`].
    pub(crate) level: u8,
    /// The name.
    pub(crate) text: String,
    /// The cell; `None` if the name is that of a row above, as in a sheet with merged cells.
    pub(crate) cell: Option<CellIx>,
}

/// A row that has a title.
#[derive(Debug)]
pub(crate) struct LooseItem {
    pub(crate) row: usize,
    pub(crate) title: CellIx,
    pub(crate) nature: ItemNature,
    /// How deep the title is in an indented tree, from 1.
    pub(crate) indent: Option<u8>,
    /// What its row says is above it, the highest level first.
    pub(crate) levels: Vec<LevelName>,
}

/// All items, with the table that they are from.
pub(crate) struct Backlog<'t> {
    pub(crate) table: &'t DataTable,
    pub(crate) roles: &'t Roles,
    pub(crate) rules: &'static FormatRules,
    pub(crate) items: Vec<LooseItem>,
}

impl<'t> Backlog<'t> {
    /// Makes items of rows, in the order of the file. Rows without a title are reported.
    pub(crate) fn new(
        table: &'t DataTable,
        roles: &'t Roles,
        rules: &'static FormatRules,
        choices: &[KindChoice],
        ledger: &mut Ledger,
        faults: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut backlog = Self {
            table,
            roles,
            rules,
            items: Vec::new(),
        };
        let mut levels = CarriedLevels::new(table, roles);
        for row in 0..table.rows.len() {
            let levels = levels.of_row(&backlog, row);
            let Some(title) = backlog.title_cell(row) else {
                backlog.report_untitled(row, &levels, ledger, faults);
                continue;
            };
            let indent = match roles.of_column[table.cells[title].column] {
                Role::Indent(depth) => Some(depth),
                _ => None,
            };
            backlog.items.push(LooseItem {
                row,
                title,
                nature: backlog.nature(row, choices),
                indent,
                levels,
            });
        }
        backlog
    }

    /// The cells of a row in a role, those of the column to use first at the beginning.
    pub(crate) fn cells(&self, row: usize, role: Role) -> Vec<CellIx> {
        let cells = self.table.rows[row].cells.clone();
        let is_it =
            |cell: &CellIx| self.roles.of_column.get(self.table.cells[*cell].column) == Some(&role);
        let mut cells: Vec<CellIx> = cells.filter(is_it).collect();
        if cells.len() > 1 {
            cells.sort_by_key(|cell| self.roles.priority(self.table.cells[*cell].column));
        }
        cells
    }

    /// The first cell of a row in a role.
    pub(crate) fn cell(&self, row: usize, role: Role) -> Option<CellIx> {
        self.cells(row, role).first().copied()
    }

    /// The cells of a role from its first column that is filled, and those of columns with the same header.
    pub(crate) fn first_columns(&self, row: usize, role: Role) -> Vec<CellIx> {
        let mut cells = self.cells(row, role);
        let name = |cell: CellIx| &self.table.columns[self.table.cells[cell].column].name;
        if let Some(first) = cells.first().map(|cell| name(*cell)) {
            cells.retain(|cell| name(*cell) == first);
        }
        cells
    }

    /// The text of a cell, without the apostrophe of a formula guard and without blanks at its ends.
    pub(crate) fn text(&self, cell: CellIx) -> &'t str {
        let text = self.table.cells[cell].text.trim();
        match text.strip_prefix('\'') {
            Some(rest) if self.rules.has_formula_guard && is_guarded(rest) => rest,
            _ => text,
        }
    }

    /// The text of the first cell of a row in a role.
    pub(crate) fn value(&self, row: usize, role: Role) -> Option<&'t str> {
        self.cell(row, role).map(|cell| self.text(cell))
    }

    /// The title of an item on one line.
    pub(crate) fn title(&self, item: usize) -> String {
        one_line(self.text(self.items[item].title))
    }

    fn title_cell(&self, row: usize) -> Option<CellIx> {
        let title = self.cell(row, Role::Title);
        title.or_else(|| {
            let mut cells = self.table.rows[row].cells.clone();
            cells.find(|cell| {
                let column = self.table.cells[*cell].column;
                matches!(self.roles.of_column.get(column), Some(Role::Indent(_)))
            })
        })
    }

    fn nature(&self, row: usize, choices: &[KindChoice]) -> ItemNature {
        // A column may only say `Issue`, and the next one the type.
        let cells = self.cells(row, Role::Type);
        let words = cells.iter().map(|cell| self.text(*cell));
        let natures = words.map(|word| nature_of_word(word, choices));
        let mut natures = natures.filter(|nature| *nature != ItemNature::Unknown);
        natures.next().unwrap_or_else(|| {
            let address = self.value(row, Role::Url);
            match address.is_some_and(is_of_pull_request) {
                true => ItemNature::PullRequest,
                false => ItemNature::Unknown,
            }
        })
    }

    /// Reports a row without a title, unless it only names what is above the next rows.
    fn report_untitled(
        &self,
        row: usize,
        levels: &[LevelName],
        ledger: &mut Ledger,
        faults: &mut Vec<Diagnostic>,
    ) {
        let cells = self.table.rows[row].cells.clone();
        let heads: Vec<CellIx> = levels.iter().filter_map(|level| level.cell).collect();
        if !heads.is_empty() && heads.len() == cells.len() {
            heads
                .iter()
                .for_each(|cell| ledger.record(*cell, Fate::Kept));
            return;
        }
        for cell in cells {
            ledger.record(cell, Fate::NotUnderstood);
        }
        let place = self.table.row_place(row);
        let fault = Diagnostic::new(Level::Warning, "import", place, "this row has no title");
        faults.push(fault);
    }
}

/// The nature that a word for a kind means.
fn nature_of_word(word: &str, choices: &[KindChoice]) -> ItemNature {
    let kind = kind_of(word);
    let is_chosen = |choice: &&KindChoice| {
        reference_key(&choice.kind) == reference_key(word)
            || kind.is_some_and(|kind| {
                kind_of(&choice.kind) == Some(kind) && reference_key(&choice.kind) == kind
            })
            || kind == Some("part") && kind_of(&choice.kind) == Some("part")
    };
    if let Some(choice) = choices.iter().find(is_chosen) {
        return ItemNature::Chosen(choice.level);
    }
    match kind {
        Some("above") => ItemNature::Initiative,
        Some("epic") => ItemNature::Epic,
        Some("feature") => ItemNature::Feature,
        Some("story") => ItemNature::Story,
        Some("task") => ItemNature::Task,
        Some("part") => ItemNature::Part,
        Some("test") => ItemNature::Test,
        Some("pull-request") => ItemNature::PullRequest,
        Some("release") => ItemNature::Release,
        _ => ItemNature::Unknown,
    }
}

/// Whether an address is that of a pull request. GitHub lists them among the issues.
fn is_of_pull_request(address: &str) -> bool {
    let number = address.rsplit_once("/pull/").map(|(_, number)| number);
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a tool would put an apostrophe before this text.
fn is_guarded(text: &str) -> bool {
    text.starts_with(|c: char| !c.is_alphanumeric() && !c.is_whitespace() && c != '\'')
}

/// A text on one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names in the columns of levels, which count for the rows below them in sheets with merged cells.
struct CarriedLevels {
    columns: Vec<LevelColumn>,
}

struct LevelColumn {
    column: usize,
    level: u8,
    /// Whether an empty cell means the same as the cell above.
    is_merged: bool,
    last: Option<String>,
}

impl CarriedLevels {
    fn new(table: &DataTable, roles: &Roles) -> Self {
        let columns = 0..table.columns.len();
        let mut columns: Vec<LevelColumn> = columns
            .filter_map(|column| match roles.of_column[column] {
                Role::Level(level) => Some(LevelColumn {
                    column,
                    level,
                    is_merged: is_merged(table, column),
                    last: None,
                }),
                _ => None,
            })
            .collect();
        columns.sort_by_key(|column| (column.level, column.column));
        Self { columns }
    }

    fn of_row(&mut self, backlog: &Backlog, row: usize) -> Vec<LevelName> {
        let mut levels = Vec::new();
        for at in 0..self.columns.len() {
            let column = &mut self.columns[at];
            let mut cells = backlog.table.rows[row].cells.clone();
            let cell = cells.find(|cell| backlog.table.cells[*cell].column == column.column);
            let name = cell.map(|cell| one_line(backlog.text(cell)));
            let text = match name {
                Some(name) if column.last.as_ref() != Some(&name) => {
                    column.last = Some(name.clone());
                    // A new activity has new tasks.
                    self.columns[at + 1..]
                        .iter_mut()
                        .for_each(|below| below.last = None);
                    Some(name)
                }
                None if column.is_merged => column.last.clone(),
                name => name,
            };
            let is_none = |text: &str| {
                let text = text.to_lowercase();
                matches!(
                    text.as_str(),
                    "-" | "–" | "—" | "none" | "n/a" | "na" | "null" | "tbd"
                )
            };
            if let Some(text) = text.filter(|text| !is_none(text)) {
                levels.push(LevelName {
                    level: self.columns[at].level,
                    text,
                    cell,
                });
            }
        }
        levels
    }
}

/// Whether the cells of a column stand for the rows below them, too: the first row has one, most rows have none,
/// and no two neighbors are equal.
fn is_merged(table: &DataTable, column: usize) -> bool {
    let mut filled = 0;
    let mut has_neighbors = false;
    let mut before: Option<&str> = None;
    let mut is_first_filled = false;
    for (at, row) in table.rows.iter().enumerate() {
        let mut cells = table.cells[row.cells.clone()].iter();
        let text = cells
            .find(|cell| cell.column == column)
            .map(|cell| cell.text.trim());
        has_neighbors |= text.is_some() && text == before;
        filled += usize::from(text.is_some());
        is_first_filled |= at == 0 && text.is_some();
        before = text;
    }
    is_first_filled && !has_neighbors && filled * 10 < table.rows.len() * 7
}
