//! Issues of GitLab: the CSV of its exports in three shapes, the CSV of its import, and JSON of its API.

use super::FormatRules;
use crate::interop::role::ColumnRole;
use crate::interop::table::{DataCell, DataTable};
use crate::interop::values::split_list;

/// In GitLab, `IID` is the number that people know, and scoped labels are the steps of a board.
pub(super) static RULES: FormatRules = FormatRules {
    id: "gitlab",
    name: "GitLab CSV",
    headers: &[
        ("iid", ColumnRole::Id),
        ("issue id", ColumnRole::Id),
        ("parent iid", ColumnRole::Parent),
        ("epic iid", ColumnRole::Parent),
        ("web url", ColumnRole::Url),
        ("url", ColumnRole::Url),
    ],
    internal: &["id", "parent id", "epic id"],
    has_formula_guard: true,
    id_prefix: Some("#"),
    recognizes: |headers| {
        const IMPORT: [&str; 5] = ["title", "description", "due date", "milestone", "type"];
        let has = |header: &str| headers.contains(header);
        let is_import = headers
            .iter()
            .all(|header| IMPORT.contains(&header.as_str()))
            && has("title")
            && has("description")
            && (has("due date") || has("milestone"));
        let is_export =
            has("title") && has("state") && (has("iid") || has("issue id") && has("url"));
        is_import || is_export
    },
    ..FormatRules::COMMON
};

/// Moves what GitLab keeps in other places into columns: quick actions at the end of descriptions, and scoped labels
/// that are steps of a board.
pub(super) fn prepare(table: &mut DataTable) {
    let count = table.columns.len();
    let columns = GitLabColumns::new(table);
    table.change_rows(|cells| {
        let mut changed = Vec::with_capacity(cells.len());
        for cell in cells {
            match Some(cell.column) == columns.description {
                true => columns.take_actions(cell, &mut changed),
                false => changed.push(cell),
            }
        }
        columns.take_status(&mut changed);
        changed
    });
    table.drop_empty_columns(count);
}

/// The columns that are read or filled.
struct GitLabColumns {
    description: Option<usize>,
    state: usize,
    labels: Vec<usize>,
    assignees: Vec<usize>,
    weight: usize,
    status: usize,
}

/// How many labels or people a description can set.
const MAX_ACTIONS: usize = 32;

impl GitLabColumns {
    fn new(table: &mut DataTable) -> Self {
        let find = |table: &DataTable, name: &str| {
            let mut columns = table.columns.iter();
            columns.position(|column| column.name.trim().eq_ignore_ascii_case(name))
        };
        let description = find(table, "description");
        let known = |table: &mut DataTable, name: &str, at: usize| {
            let found = find(table, name).filter(|_| at == 0);
            found.unwrap_or_else(|| table.column(name, at))
        };
        let list = |table: &mut DataTable, name: &str| -> Vec<usize> {
            (0..MAX_ACTIONS).map(|at| known(table, name, at)).collect()
        };
        Self {
            description,
            state: known(table, "State", 0),
            labels: list(table, "Labels"),
            assignees: list(table, "Assignee"),
            weight: known(table, "Weight", 0),
            status: table.column("Status", 0),
        }
    }

    /// Splits the lines of quick actions off a description.
    fn take_actions(&self, cell: DataCell, cells: &mut Vec<DataCell>) {
        let is_action = |line: &str| self.action(line).is_some();
        let lines: Vec<&str> = cell.text.lines().collect();
        let is_known = lines.iter().any(|line| is_action(line.trim()));
        let is_escaped = lines.iter().any(|line| line.starts_with("\\/"));
        if !is_known && !is_escaped {
            cells.push(cell);
            return;
        }
        let mut labels = self.labels.iter();
        let mut assignees = self.assignees.iter();
        let mut prose: Vec<&str> = Vec::new();
        let mut found: Vec<DataCell> = Vec::new();
        for line in lines {
            let Some(action) = self.action(line.trim()) else {
                prose.push(
                    line.strip_prefix('\\')
                        .filter(|rest| rest.starts_with('/'))
                        .unwrap_or(line),
                );
                continue;
            };
            let column = match action.kind {
                ActionKind::Label => labels.next(),
                ActionKind::Assignee => assignees.next(),
                ActionKind::Weight => Some(&self.weight),
                ActionKind::Close => Some(&self.state),
            };
            match column {
                Some(column) => {
                    found.push(DataCell::new(*column, cell.span, action.value.to_owned()))
                }
                None => prose.push(line),
            }
        }
        cells.push(DataCell {
            text: prose.join("\n").trim_end().to_owned(),
            ..cell
        });
        cells.extend(found);
    }

    fn action<'l>(&self, line: &'l str) -> Option<QuickAction<'l>> {
        let (name, value) = line
            .strip_prefix('/')?
            .split_once(' ')
            .unwrap_or((&line[1..], ""));
        let value = value.trim();
        let kind = match name {
            "label" => ActionKind::Label,
            "assign" => ActionKind::Assignee,
            "weight" => ActionKind::Weight,
            "close" => ActionKind::Close,
            _ => return None,
        };
        let value = match kind {
            ActionKind::Label => value.trim_start_matches('~').trim_matches('"'),
            ActionKind::Close => "Closed",
            _ => value,
        };
        // Several labels on one line stay as they are.
        (!value.is_empty() && !value.contains('~')).then_some(QuickAction { kind, value })
    }

    /// Makes a label such as `workflow::doing` the status of an open issue.
    fn take_status(&self, cells: &mut Vec<DataCell>) {
        let is_closed = |cell: &DataCell| {
            cell.column == self.state && cell.text.trim().eq_ignore_ascii_case("closed")
        };
        if cells.iter().any(is_closed) {
            return;
        }
        let scope = |label: &str| -> Option<String> {
            let (scope, value) = label.split_once("::")?;
            let is_step = matches!(scope.trim(), "workflow" | "status" | "state");
            is_step.then(|| value.trim().to_owned())
        };
        for at in 0..cells.len() {
            if !self.labels.contains(&cells[at].column) {
                continue;
            }
            let Some(value) = split_list(&cells[at].text).find_map(scope) else {
                continue;
            };
            let others = split_list(&cells[at].text).filter(|label| scope(label).is_none());
            let others = others.collect::<Vec<_>>().join(", ");
            let span = cells[at].span;
            let column = self.status;
            match others.is_empty() {
                true => {
                    cells[at].column = column;
                    cells[at].text = value;
                }
                false => {
                    cells[at].text = others;
                    cells.push(DataCell::new(column, span, value));
                }
            }
            return;
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ActionKind {
    Label,
    Assignee,
    Weight,
    Close,
}

/// A line such as `/weight 3`.
struct QuickAction<'l> {
    kind: ActionKind,
    value: &'l str,
}
