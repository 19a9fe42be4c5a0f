//! What the columns of levels say about each row. In tables of people, a name often stands only in the first row of its
//! group, with empty cells below it; in others, each row has its name, and an empty cell means that there is none.

use super::role::ColumnRole;
use super::roles::Roles;
use super::table::{CellIx, DataTable};
use super::values::one_line;
use std::collections::{HashMap, HashSet};

/// How many empty cells there have to be for each name that occurs twice, if empty cells are to mean the cell above.
const EMPTY_PER_REPEATED: usize = 8;

/// The name of something above an item, from a column such as `Epic`.
#[derive(Clone, Debug)]
pub(crate) struct LevelName {
    /// The column's level, the highest first; see [`ColumnRole::Level`].
    pub(crate) level: u8,
    /// The name.
    pub(crate) text: String,
    /// The cell; `None` if the name is that of a row above.
    pub(crate) cell: Option<CellIx>,
}

/// A column of levels with empty cells, for the report.
#[derive(Clone, Debug)]
pub(crate) struct EmptyLevels {
    /// The header.
    pub(crate) header: String,
    /// Whether they mean the cell above.
    pub(crate) continues: bool,
    /// The rows with a title and an empty cell.
    pub(crate) rows: Vec<usize>,
}

/// The names in the columns of levels, row by row.
pub(crate) struct CarriedLevels {
    columns: Vec<LevelColumn>,
    /// The file of the last row.
    file: usize,
}

struct LevelColumn {
    column: usize,
    level: u8,
    /// Whether an empty cell means the same as the cell above.
    continues: bool,
    last: Option<String>,
    /// The rows with a title whose empty cell means the cell above, or would.
    empty_rows: Vec<usize>,
}

impl CarriedLevels {
    /// Looks at the columns of levels, the highest first. `can_continue` says whether an empty cell can mean the cell
    /// above at all: in exports of trackers it can't, nor in files that aren't tables.
    pub(crate) fn new(table: &DataTable, roles: &Roles, can_continue: bool) -> Self {
        let columns = 0..table.columns.len();
        let mut columns: Vec<LevelColumn> = columns
            .filter_map(|column| match roles.of_column[column] {
                ColumnRole::Level(level) => Some(LevelColumn {
                    column,
                    level,
                    continues: false,
                    last: None,
                    empty_rows: Vec::new(),
                }),
                _ => None,
            })
            .collect();
        columns.sort_by_key(|column| (column.level, column.column));
        if can_continue {
            // What is above each row, in the columns so far.
            let mut above: Vec<String> = vec![String::new(); table.rows.len()];
            for column in &mut columns {
                let use_of_column = ColumnUse::new(table, roles, column.column, &above);
                column.continues = use_of_column.continues();
                column.empty_rows = use_of_column.empty_rows;
                add_names(table, column, &mut above);
            }
        }
        Self { columns, file: 0 }
    }

    /// The names of what is above a row, the highest level first. Rows are asked for in their order; `text` is that of
    /// a cell.
    pub(crate) fn of_row<'t>(
        &mut self,
        table: &DataTable,
        row: usize,
        text: impl Fn(CellIx) -> &'t str,
    ) -> Vec<LevelName> {
        let mut levels = Vec::new();
        let file = table.rows[row].file;
        if std::mem::replace(&mut self.file, file) != file {
            // What a file begins with is below nothing of the file before it.
            self.columns
                .iter_mut()
                .for_each(|column| column.last = None);
        }
        for at in 0..self.columns.len() {
            let column = &mut self.columns[at];
            let mut cells = table.rows[row].cells.clone();
            let cell = cells.find(|cell| table.cells[*cell].column == column.column);
            let name = cell.map(|cell| one_line(text(cell)));
            let found = match name {
                Some(name) if column.last.as_ref() != Some(&name) => {
                    column.last = Some(name.clone());
                    // A new activity has new tasks.
                    self.columns[at + 1..]
                        .iter_mut()
                        .for_each(|below| below.last = None);
                    Some(name)
                }
                None if column.continues && is_of_table(table, row) => column.last.clone(),
                name => name,
            };
            if let Some(text) = found.filter(|name| !is_no_name(name)) {
                levels.push(LevelName {
                    level: self.columns[at].level,
                    text,
                    cell,
                });
            }
        }
        levels
    }

    /// The columns with empty cells that mean something: that of the cell above, or that there is nothing.
    pub(crate) fn into_empty(self, table: &DataTable) -> Vec<EmptyLevels> {
        let columns = self.columns.into_iter();
        let columns = columns.filter(|column| !column.empty_rows.is_empty());
        let columns = columns.map(|column| EmptyLevels {
            header: table.columns[column.column].name.clone(),
            continues: column.continues,
            rows: column.empty_rows,
        });
        columns.collect()
    }
}

/// Adds the names of a column to what is above each row.
fn add_names(table: &DataTable, column: &LevelColumn, above: &mut [String]) {
    let mut last = String::new();
    let mut context = String::new();
    for (row, above) in above.iter_mut().enumerate() {
        if *above != context {
            last.clear();
            context.clone_from(above);
        }
        let own = text_of(table, row, column.column);
        if let Some(own) = own {
            own.clone_into(&mut last);
        }
        let name = own.or(Some(last.as_str()).filter(|_| column.continues));
        above.push('\n');
        above.push_str(name.unwrap_or_default());
    }
}

/// How a column is filled.
struct ColumnUse {
    /// How often a name occurs again below the same names of higher levels.
    repeated: usize,
    /// The rows with a title, no name, and a name above.
    empty_rows: Vec<usize>,
    /// Groups of the level above whose first row has a name, and those whose first row has none.
    starts: [usize; 2],
}

impl ColumnUse {
    fn new(table: &DataTable, roles: &Roles, column: usize, above: &[String]) -> Self {
        let mut seen: HashSet<(&str, &str)> = HashSet::new();
        let mut empty_rows = Vec::new();
        let mut repeated = 0;
        // For each group of the level above, whether its first row with a title has a name; and the last name.
        let mut groups: HashMap<&str, RowsBelow> = HashMap::new();
        let of_tables = |(row, _): &(usize, &String)| is_of_table(table, *row);
        for (row, above) in above.iter().enumerate().filter(of_tables) {
            let group = groups.entry(above).or_default();
            let cells = &table.cells[table.rows[row].cells.clone()];
            let has_title = cells.iter().any(|cell| {
                let role = roles.of_column.get(cell.column);
                matches!(role, Some(ColumnRole::Title | ColumnRole::Indent(_)))
            });
            match text_of(table, row, column) {
                Some(name) => {
                    repeated += usize::from(!seen.insert((above, name)));
                    group.has_name = true;
                }
                None if has_title && group.has_name => empty_rows.push(row),
                None => {}
            }
            if has_title {
                group.is_named_first.get_or_insert(group.has_name);
            }
        }
        let mut starts = [0, 0];
        for group in groups.values().filter(|group| group.has_name) {
            starts[usize::from(group.is_named_first == Some(false))] += 1;
        }
        Self {
            repeated,
            empty_rows,
            starts,
        }
    }

    /// Whether an empty cell means the cell above: the first row of a group has a name, and names don't occur again,
    /// as they would if each row had its name.
    fn continues(&self) -> bool {
        let [named, nameless] = self.starts;
        named > nameless && self.repeated * EMPTY_PER_REPEATED <= self.empty_rows.len()
    }
}

/// The rows that the names of higher levels have in common.
#[derive(Default)]
struct RowsBelow {
    has_name: bool,
    is_named_first: Option<bool>,
}

/// The text of a row in a column.
fn text_of(table: &DataTable, row: usize, column: usize) -> Option<&str> {
    let cells = &table.cells[table.rows[row].cells.clone()];
    let cell = cells.iter().find(|cell| cell.column == column);
    cell.map(|cell| cell.text.trim())
}

/// Whether a row is that of a table, in which a cell can stand for those below it.
fn is_of_table(table: &DataTable, row: usize) -> bool {
    !table.object_files.contains(&table.rows[row].file)
}

/// Whether a text in a column of names says that there is none.
fn is_no_name(text: &str) -> bool {
    let text = text.to_lowercase();
    matches!(
        text.as_str(),
        "-" | "–" | "—" | "none" | "n/a" | "na" | "null" | "tbd"
    )
}
