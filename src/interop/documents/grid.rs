//! A wall drawn in a spreadsheet: tasks are the headers of columns, activities stand above them, and what is below a task
//! are its stories, cut into releases by labels in the first column, by rows of their own, or by gaps.
//!
//! A table whose headers are known is never read so. Of others, those that show the form of a wall: an activity over
//! several tasks, or releases beside the stories.

use super::rows::{DocumentRows, start_of};
use crate::interop::delimited::RawCell;
use crate::interop::table::CellOrigin;
use crate::interop::words::header_meaning;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// In how many rows the tasks are looked for.
const FIRST_ROWS: usize = 12;
/// The fewest tasks that a wall has.
const MIN_TASKS: usize = 3;

/// How likely rows are a wall, before one looks at their form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GridLikelihood {
    /// They have a header of a table, as it seems, so the first column has to say what the rows of the wall are.
    Low,
    /// Nothing is known of them.
    Unknown,
    /// Somebody has said that they are one.
    Sure,
}

/// A row with its cells that have something in them, by column.
struct GridRow<'r> {
    cells: BTreeMap<usize, &'r RawCell>,
    /// The lines of its file that it begins and ends at.
    lines: (usize, usize),
}

impl GridRow<'_> {
    /// The only cell, if there is just one.
    fn only(&self) -> Option<(usize, &RawCell)> {
        let mut cells = self.cells.iter();
        let (column, cell) = cells.next()?;
        cells.next().is_none().then_some((*column, *cell))
    }
}

/// A wall that was recognized in rows.
pub(crate) struct Grid<'r> {
    source: Arc<Source>,
    /// What stands above the wall.
    above: Vec<&'r RawCell>,
    /// What the rows of activities and tasks are called.
    corners: Vec<&'r RawCell>,
    /// By column.
    activities: BTreeMap<usize, &'r RawCell>,
    /// By column.
    tasks: BTreeMap<usize, &'r RawCell>,
    /// The rows below the tasks.
    body: Vec<GridRow<'r>>,
    has_labels: bool,
}

impl<'r> Grid<'r> {
    /// The wall in these rows; `None` if they are a table.
    pub(crate) fn new(
        source: &Arc<Source>,
        rows: &'r [Vec<RawCell>],
        likelihood: GridLikelihood,
    ) -> Option<Self> {
        let mut rows: Vec<GridRow> = rows.iter().filter_map(|row| filled(source, row)).collect();
        let first = rows.iter().take(FIRST_ROWS);
        let wide = first.into_iter().position(|row| row.cells.len() > 1)?;
        let below = rows.get(wide + 1)?;
        let is_named = names_rows(&rows[wide], below);
        if likelihood == GridLikelihood::Low && !is_named {
            return None;
        }
        let has_activities = is_named || are_activities(&rows[wide], below);
        let at = wide + usize::from(has_activities);
        let body = rows.split_off(at + 1);
        let mut tasks = rows.pop()?.cells;
        let mut activities = match has_activities {
            true => rows.pop()?.cells,
            false => BTreeMap::new(),
        };
        let above = rows.iter().flat_map(|row| row.cells.values().copied());
        let above: Vec<&RawCell> = above.collect();
        // Texts in the first column that neither a task nor an activity stands above are releases. A word such as `Step`
        // in the corner only says what its row holds.
        let corners = activities.get(&0).into_iter().chain(tasks.get(&0));
        let is_free = corners.into_iter().all(|corner| {
            let meaning = header_meaning(&corner.text).map(|meaning| meaning.role);
            matches!(meaning, Some("release" | "activity" | "epic" | "step"))
        });
        let has_labels = is_free && body.iter().any(|row| row.cells.contains_key(&0));
        let corners: Vec<&RawCell> = match is_free {
            true => [activities.remove(&0), tasks.remove(&0)],
            false => [None, None],
        }
        .into_iter()
        .flatten()
        .collect();
        let is_title = |task: &&RawCell| {
            let meaning = header_meaning(&task.text);
            meaning.is_some_and(|meaning| meaning.role == "title")
        };
        if tasks.len() < MIN_TASKS || tasks.values().any(is_title) {
            return None;
        }
        let grid = Self {
            source: Arc::clone(source),
            above,
            corners,
            activities,
            tasks,
            body,
            has_labels,
        };
        let has_dividers = grid.body.iter().any(|row| grid.divider(row).is_some());
        let stories = grid.body.iter().flat_map(|row| row.cells.keys());
        let below_tasks = stories
            .clone()
            .filter(|column| grid.tasks.contains_key(column))
            .count();
        // Walls have the estimates in columns without a task.
        let has_estimates = grid.body.iter().any(|row| {
            let mut beside = row.cells.keys();
            beside.any(|column| grid.estimated_task(row, *column).is_some())
        });
        let is_wall = likelihood == GridLikelihood::Sure
            || has_activities
            || grid.has_labels
            || has_dividers
            || has_estimates;
        (is_wall && below_tasks * 2 >= stories.count() && below_tasks > 0).then_some(grid)
    }

    /// The release that a row of its own begins.
    fn divider<'g>(&self, row: &'g GridRow<'r>) -> Option<&'g RawCell> {
        let (column, cell) = row.only()?;
        let is_release = names_release(&cell.text);
        (column == 0 && (self.has_labels || is_release)).then_some(cell)
    }

    /// The column of the task whose story has its estimate in this column.
    fn estimated_task(&self, row: &GridRow, column: usize) -> Option<usize> {
        let left = column.checked_sub(1)?;
        let is_beside = !self.tasks.contains_key(&column)
            && self.tasks.contains_key(&left)
            && row.cells.contains_key(&left);
        let estimate = row.cells.get(&column)?;
        (is_beside && is_estimate(&estimate.text)).then_some(left)
    }

    /// Adds the rows of the wall. Returns what is only guessed.
    pub(crate) fn read(self, rows: &mut DocumentRows) -> Vec<Diagnostic> {
        // A single text above the wall is what it is called.
        let mut project = match self.above.as_slice() {
            [title] => Some(*title),
            _ => None,
        };
        let above = self.above.iter().filter(|_| project.is_none());
        for cell in above.chain(&self.corners) {
            rows.beside(&cell.text, cell.span);
        }
        let (releases, faults) = self.releases(rows);
        let mut stray: Vec<&RawCell> = Vec::new();
        let mut stories: BTreeMap<usize, Vec<(usize, &RawCell)>> = BTreeMap::new();
        let mut estimates: BTreeMap<(usize, usize), &RawCell> = BTreeMap::new();
        for (at, row) in self.body.iter().enumerate() {
            for (column, cell) in &row.cells {
                let is_label = *column == 0 && (self.has_labels || self.divider(row).is_some());
                if is_label || cell.origin == CellOrigin::Merged {
                    continue;
                }
                if self.tasks.contains_key(column) {
                    stories.entry(*column).or_default().push((at, *cell));
                } else if let Some(task) = self.estimated_task(row, *column) {
                    estimates.insert((at, task), *cell);
                } else {
                    stray.push(*cell);
                }
            }
        }
        let has_activities = !self.activities.is_empty();
        let level = 1 + usize::from(has_activities);
        let mut activity: Option<usize> = None;
        for (column, task) in &self.tasks {
            let over = self.activities.range(..=*column).next_back();
            if let Some((over, cell)) = over
                && activity != Some(*over)
            {
                activity = Some(*over);
                item(rows, "Activity", 1, cell);
                add_project(rows, project.take());
                rows.end_row(cell.span);
            }
            item(rows, "Task", level, task);
            add_project(rows, project.take());
            rows.end_row(task.span);
            for (at, story) in stories.remove(column).unwrap_or_default() {
                item(rows, "Story", level + 1, story);
                if let Some((name, span)) = &releases[at] {
                    rows.cell("Release", name.as_str(), *span);
                }
                if let Some(estimate) = estimates.get(&(at, *column)) {
                    rows.cell("Estimate", estimate.text.trim(), estimate.span);
                }
                rows.end_row(story.span);
            }
        }
        // What stands below no task is for the backlog.
        for cell in stray {
            item(rows, "Story", 1, cell);
            rows.end_row(cell.span);
        }
        faults
    }

    /// The release of each row: by labels, or else by gaps that are wider than the others.
    fn releases(&self, rows: &mut DocumentRows) -> (Vec<Option<(String, Span)>>, Vec<Diagnostic>) {
        let labelled = |row: &GridRow<'r>| {
            let label = row.cells.get(&0).copied();
            let label = label.filter(|_| self.has_labels);
            label.or_else(|| self.divider(row).and_then(|_| row.cells.get(&0).copied()))
        };
        let mut present: Option<(String, Span)> = None;
        if self.body.iter().any(|row| labelled(row).is_some()) {
            let releases = self.body.iter().map(|row| {
                if let Some(label) = labelled(row) {
                    let name = label.text.split_whitespace().collect::<Vec<_>>().join(" ");
                    // A label counts once; for the rows below, it is only said again.
                    let is_same = present.as_ref().is_some_and(|(before, _)| *before == name);
                    if !is_same {
                        rows.beside(&name, label.span);
                    }
                    present = Some((name, start_of(label.span)));
                }
                present.clone()
            });
            return (releases.collect(), Vec::new());
        }
        let gap = |at: usize| {
            let before = at.checked_sub(1).map(|before| self.body[before].lines.1);
            before.map_or(0, |end| self.body[at].lines.0.saturating_sub(end))
        };
        let gaps: Vec<usize> = (1..self.body.len()).map(gap).collect();
        let usual = gaps.iter().copied().min().unwrap_or(1);
        if gaps.iter().all(|gap| *gap == usual) {
            return (vec![None; self.body.len()], Vec::new());
        }
        let mut slice = 1;
        let mut faults = Vec::new();
        let mut releases = Vec::with_capacity(self.body.len());
        for (at, row) in self.body.iter().enumerate() {
            let Some(cell) = row.cells.values().next() else {
                continue;
            };
            if at > 0 && gap(at) > usual {
                slice += 1;
                let message = format!("what is below this gap is taken as release {slice}");
                let place = Place {
                    source: Arc::clone(&self.source),
                    span: cell.span,
                };
                let fault = Diagnostic::new(Level::Warning, "import", place, message);
                faults.push(
                    fault.help(
                        "write the names of releases in the first column, left of the stories",
                    ),
                );
            }
            releases.push(Some((format!("Release {slice}"), start_of(cell.span))));
        }
        (releases, faults)
    }
}

/// A row without its empty cells; `None` if it has no others.
fn filled<'r>(source: &Source, row: &'r [RawCell]) -> Option<GridRow<'r>> {
    let cells: BTreeMap<usize, &RawCell> = row
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.text.trim().is_empty())
        .collect();
    let (first, last) = (cells.values().next()?, cells.values().next_back()?);
    let lines = (
        source.line_at(first.span.start as usize),
        source.line_at(last.span.end as usize),
    );
    Some(GridRow { cells, lines })
}

/// Begins the row of an item: the first line of a cell is its title, and the others describe it.
fn item(rows: &mut DocumentRows, kind: &str, level: usize, cell: &RawCell) {
    let text = cell.text.trim();
    let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
    rows.cell("Type", kind, start_of(cell.span));
    rows.cell(&format!("Title {level}"), title.trim(), cell.span);
    rows.cell("Description", rest.trim(), cell.span);
}

/// Says the title of the map in the present row.
fn add_project(rows: &mut DocumentRows, title: Option<&RawCell>) {
    if let Some(title) = title {
        rows.cell("Project", title.text.trim(), title.span);
    }
}

/// Whether the first column says that a row has activities, and the row below their tasks.
fn names_rows(row: &GridRow, below: &GridRow) -> bool {
    let corner = |row: &GridRow| {
        let corner = row.cells.get(&0)?;
        header_meaning(&corner.text).map(|meaning| meaning.role)
    };
    matches!(corner(row), Some("activity" | "epic")) && corner(below) == Some("step")
}

/// Whether a row has the activities of the tasks in the row below: some of those stand between them.
fn are_activities(row: &GridRow, below: &GridRow) -> bool {
    let first = row.cells.keys().find(|column| **column > 0);
    let is_between = |column: &&usize| {
        first.is_some_and(|first| *column > first) && !row.cells.contains_key(*column)
    };
    let texts = below.cells.iter();
    let texts: Vec<usize> = texts
        .filter(|(_, cell)| !is_estimate(&cell.text))
        .map(|(column, _)| *column)
        .collect();
    texts.len() > row.cells.len() && texts.iter().any(|column| is_between(&column))
}

/// Whether a text names a release by a usual word, such as `Release 2`, `MVP` or `v1.1`.
fn names_release(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    let rest = &text[word.len()..];
    match word.as_str() {
        "mvp" | "sprint" | "iteration" | "phase" | "later" | "next" | "now" => true,
        "v" | "r" => rest.starts_with(|c: char| c.is_ascii_digit()),
        word => header_meaning(word).is_some_and(|meaning| meaning.role == "release"),
    }
}

/// Whether a text can be an estimate: a number, perhaps with a mark or a unit behind it, or a size of a shirt.
fn is_estimate(text: &str) -> bool {
    let text = text.trim();
    let is_number = text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().count() <= 5;
    is_number || matches!(text, "XS" | "S" | "M" | "L" | "XL" | "XXL" | "?")
}
