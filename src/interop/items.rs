//! The rows of a table as loose items: a title, a kind as the tool names it, and the names of what is above.

use super::carried::{CarriedLevels, EmptyLevels, LevelName};
use super::formats::FormatRules;
use super::ledger::{Fate, Ledger};
use super::role::ColumnRole;
use super::roles::Roles;
use super::table::{CellIx, CellOrigin, DataTable};
use super::values::one_line;
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
    Persona,
    /// The map that a file is.
    Map,
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

/// What kinds of items become.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kinds<'k> {
    /// What a person says, which counts first.
    pub(crate) chosen: &'k [KindChoice],
    /// In the rows of files that aren't tables, whose kinds are words of their readers.
    pub(crate) of_documents: &'k [KindChoice],
}

/// A row that has a title.
#[derive(Debug)]
pub(crate) struct LooseItem {
    pub(crate) row: usize,
    /// The row that says its status: a later one if this one doesn't.
    pub(crate) status_row: usize,
    /// Later rows with further criteria of it.
    pub(crate) more_rows: Vec<usize>,
    pub(crate) title: CellIx,
    pub(crate) nature: ItemNature,
    /// How deep the title is in an indented tree, from 1.
    pub(crate) indent: Option<u8>,
    /// What its row says is above it, the highest level first.
    pub(crate) levels: Vec<LevelName>,
}

/// A row about an item that an earlier row is about. Only its criteria are used.
#[derive(Debug)]
pub(crate) struct RepeatedRow {
    pub(crate) row: usize,
    /// Whether it says something that the first row doesn't.
    pub(crate) differs: bool,
}

/// A row that only names a group, for the rows below it.
#[derive(Debug)]
pub(crate) struct HeadRow {
    pub(crate) row: usize,
    /// The group and what is above it, the highest level first.
    pub(crate) levels: Vec<LevelName>,
}

/// All items, with the table that they are from.
pub(crate) struct Backlog<'t> {
    pub(crate) table: &'t DataTable,
    pub(crate) roles: &'t Roles,
    pub(crate) rules: &'static FormatRules,
    pub(crate) items: Vec<LooseItem>,
    /// Rows without a title that name a group.
    pub(crate) heads: Vec<HeadRow>,
    /// Rows about items that other rows are about.
    pub(crate) repeated: Vec<RepeatedRow>,
    /// Columns of levels with empty cells.
    pub(crate) empty_levels: Vec<EmptyLevels>,
}

impl<'t> Backlog<'t> {
    /// Makes items of rows, in the order of the file. Rows without a title are reported.
    pub(crate) fn new(
        table: &'t DataTable,
        roles: &'t Roles,
        rules: &'static FormatRules,
        kinds: Kinds,
        ledger: &mut Ledger,
        faults: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut backlog = Self {
            table,
            roles,
            rules,
            items: Vec::new(),
            heads: Vec::new(),
            repeated: Vec::new(),
            empty_levels: Vec::new(),
        };
        let mut carried = CarriedLevels::new(table, roles, rules.is_typed);
        for row in 0..table.rows.len() {
            let levels = carried.of_row(table, row, |cell| backlog.text(cell));
            let title = backlog.title_cell(row);
            let is_merged = title.is_some_and(|title| !backlog.is_own(title));
            let last = backlog.items.len().checked_sub(1);
            if let Some(last) = last.filter(|_| is_merged || backlog.adds_criteria(row)) {
                backlog.items[last].more_rows.push(row);
                continue;
            }
            let Some(title) = title else {
                if levels
                    .iter()
                    .any(|level| level.cell.is_some_and(|cell| backlog.is_own(cell)))
                {
                    backlog.heads.push(HeadRow { row, levels });
                } else {
                    backlog.report_untitled(row, ledger, faults);
                }
                continue;
            };
            let indent = match roles.of_column[table.cells[title].column] {
                ColumnRole::Indent(depth) => Some(depth),
                _ => None,
            };
            backlog.items.push(LooseItem {
                row,
                status_row: row,
                more_rows: Vec::new(),
                title,
                nature: backlog.nature(row, kinds),
                indent,
                levels,
            });
        }
        backlog.empty_levels = carried.into_empty(table);
        backlog
    }

    /// The cells of a row in a role, those of the column to use first at the beginning.
    pub(crate) fn cells(&self, row: usize, role: ColumnRole) -> Vec<CellIx> {
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
    pub(crate) fn cell(&self, row: usize, role: ColumnRole) -> Option<CellIx> {
        self.cells(row, role).first().copied()
    }

    /// The cells of a role from its first column that is filled, and those of columns with the same header.
    pub(crate) fn first_columns(&self, row: usize, role: ColumnRole) -> Vec<CellIx> {
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
    pub(crate) fn value(&self, row: usize, role: ColumnRole) -> Option<&'t str> {
        self.cell(row, role).map(|cell| self.text(cell))
    }

    /// The title of an item on one line.
    pub(crate) fn title(&self, item: usize) -> String {
        one_line(self.text(self.items[item].title))
    }

    fn title_cell(&self, row: usize) -> Option<CellIx> {
        let title = self.cell(row, ColumnRole::Title);
        title.or_else(|| {
            let mut cells = self.table.rows[row].cells.clone();
            cells.find(|cell| {
                let column = self.table.cells[*cell].column;
                matches!(
                    self.roles.of_column.get(column),
                    Some(ColumnRole::Indent(_))
                )
            })
        })
    }

    fn nature(&self, row: usize, kinds: Kinds) -> ItemNature {
        let is_document = self.table.object_files.contains(&self.table.rows[row].file);
        // A column may only say `Issue`, and the next one the type.
        let cells = self.cells(row, ColumnRole::Type);
        let words = cells.iter().map(|cell| self.text(*cell));
        let natures = words.map(|word| {
            let chosen = nature_of_choice(word, kinds.chosen);
            let own = || nature_of_choice(word, kinds.of_documents).filter(|_| is_document);
            chosen.or_else(own).unwrap_or_else(|| nature_of_word(word))
        });
        let mut natures = natures.filter(|nature| *nature != ItemNature::Unknown);
        natures.next().unwrap_or_else(|| {
            let address = self.value(row, ColumnRole::Url);
            match address.is_some_and(is_of_pull_request) {
                true => ItemNature::PullRequest,
                false => ItemNature::Unknown,
            }
        })
    }

    /// Whether a cell has a value of its own, rather than that of a merged range.
    fn is_own(&self, cell: CellIx) -> bool {
        self.table.cells[cell].origin == CellOrigin::Own
    }

    /// Whether a row without a title has nothing but criteria, which are those of the row above.
    fn adds_criteria(&self, row: usize) -> bool {
        let role = |cell: CellIx| {
            let column = self.table.cells[cell].column;
            self.roles.of_column.get(column).copied()
        };
        let cells = self.table.rows[row].cells.clone();
        let mut own = cells.filter(|cell| self.is_own(*cell)).peekable();
        self.rules.is_typed
            && own.peek().is_some()
            && own.all(|cell| role(cell) == Some(ColumnRole::Acceptance))
    }

    /// Reports a row without a title.
    fn report_untitled(&self, row: usize, ledger: &mut Ledger, faults: &mut Vec<Diagnostic>) {
        for cell in self.table.rows[row].cells.clone() {
            ledger.record(cell, Fate::NotUnderstood);
        }
        let place = self.table.row_place(row);
        let fault = Diagnostic::new(Level::Warning, "import", place, "this row has no title");
        faults.push(fault);
    }
}

/// The nature that choices give to a word for a kind.
fn nature_of_choice(word: &str, choices: &[KindChoice]) -> Option<ItemNature> {
    let kind = kind_of(word);
    let is_chosen = |choice: &&KindChoice| {
        reference_key(&choice.kind) == reference_key(word)
            || kind.is_some_and(|kind| {
                kind_of(&choice.kind) == Some(kind) && reference_key(&choice.kind) == kind
            })
            || kind == Some("part") && kind_of(&choice.kind) == Some("part")
    };
    let choice = choices.iter().find(is_chosen)?;
    Some(ItemNature::Chosen(choice.level))
}

/// The nature that a word for a kind means.
fn nature_of_word(word: &str) -> ItemNature {
    match kind_of(word) {
        Some("above") => ItemNature::Initiative,
        Some("epic") => ItemNature::Epic,
        Some("feature") => ItemNature::Feature,
        Some("story") => ItemNature::Story,
        Some("task") => ItemNature::Task,
        Some("part") => ItemNature::Part,
        Some("test") => ItemNature::Test,
        Some("pull-request") => ItemNature::PullRequest,
        Some("release") => ItemNature::Release,
        Some("persona") => ItemNature::Persona,
        Some("map") => ItemNature::Map,
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
