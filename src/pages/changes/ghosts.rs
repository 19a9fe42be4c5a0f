//! The wall of changes with what the new wall doesn't have any more: columns, activities, releases and stories.

use super::sentences::ChangeSort;
use super::sums::add_sums;
use crate::analysis::comparison::{
    ColumnActivity, ComparedBand, ComparedColumn, Comparison, GhostCell, ItemSpot,
};
use crate::map::{ActivityIx, Band, ItemList, TaskIx};
use crate::messages::message;
use crate::pages::view::MapView;
use crate::pages::wall::{
    ActivityHead, BandView, Cell, CellChanges, PeopleColumn, TaskHead, WallPage, column_heading,
    people_spans,
};
use std::cmp::Ordering;
use std::collections::HashMap;

/// The order in which a wall shows what it has and what it had.
pub(super) struct GhostLayout<'v> {
    view: &'v MapView<'v>,
    comparison: &'v Comparison,
    /// The activities from left to right, each with its columns.
    activities: Vec<(ShownActivity, Vec<ShownColumn>)>,
    /// The bands from top to bottom.
    bands: Vec<ComparedBand>,
}

/// An activity of the wall of changes.
#[derive(Clone, Copy)]
enum ShownActivity {
    Kept,
    Gone(usize),
}

/// A column of the wall of changes.
#[derive(Clone, Copy)]
enum ShownColumn {
    /// The column of a task, or of an activity without tasks.
    Kept(ActivityIx, Option<TaskIx>),
    /// A position in the columns that are gone.
    Gone(usize),
    /// The column of an activity that had no tasks and is gone.
    Blank,
}

impl<'v> GhostLayout<'v> {
    pub(super) fn new(view: &'v MapView, comparison: &'v Comparison) -> Self {
        Self {
            view,
            comparison,
            activities: shown_activities(view, comparison),
            bands: shown_bands(view, comparison),
        }
    }

    /// How many columns the wall has with those that are gone.
    pub(super) fn columns(&self) -> usize {
        self.shown_columns().count()
    }

    fn shown_columns(&self) -> impl Iterator<Item = ShownColumn> {
        let columns = self.activities.iter().map(|(_, columns)| columns);
        columns.flatten().copied()
    }

    /// Adds what is gone to the page of a wall that has only what is there.
    pub(super) fn add_to(&self, page: &mut WallPage, ghosts_html: &[(GhostCell, String)]) {
        let (view, gone) = (self.view, &self.comparison.gone);
        let removed = || Some(view.text(ChangeSort::Removed.mark()));
        let mut kept = std::mem::take(&mut page.activities).into_iter();
        let activities = self.activities.iter().filter_map(|(activity, columns)| {
            let head = match activity {
                ShownActivity::Kept => kept.next()?,
                ShownActivity::Gone(at) => ActivityHead {
                    title: gone.activities[*at].title.clone(),
                    change: removed(),
                    is_gone: true,
                    ..ActivityHead::default()
                },
            };
            Some(ActivityHead {
                columns: columns.len(),
                ..head
            })
        });
        page.activities = activities.collect();
        let mut kept = std::mem::take(&mut page.tasks).into_iter();
        let tasks = self.shown_columns().filter_map(|column| match column {
            ShownColumn::Kept(..) => kept.next(),
            ShownColumn::Gone(at) => {
                let title = gone.columns[at].title.clone();
                Some(TaskHead {
                    change: title.as_ref().and_then(|_| removed()),
                    is_gone: title.is_some(),
                    title,
                    ..TaskHead::default()
                })
            }
            ShownColumn::Blank => Some(TaskHead::default()),
        });
        page.tasks = tasks.collect();
        let people = self.shown_columns().map(|column| match column {
            ShownColumn::Kept(activity, task) => Some((activity, task)),
            ShownColumn::Gone(_) | ShownColumn::Blank => None,
        });
        page.people = people_spans(view, &people.collect::<Vec<PeopleColumn>>());
        page.columns = page.tasks.len();
        self.add_bands(page, ghosts_html);
    }

    fn add_bands(&self, page: &mut WallPage, ghosts_html: &[(GhostCell, String)]) {
        let mut ghosts: HashMap<GhostCell, String> = HashMap::new();
        for (cell, html) in ghosts_html {
            ghosts.entry(*cell).or_default().push_str(html);
        }
        let left = self.left();
        let view = self.view;
        let removed = || Some(view.text(ChangeSort::Removed.mark()));
        let mut kept = std::mem::take(&mut page.bands).into_iter();
        for band in &self.bands {
            let mut shown = match band {
                ComparedBand::Kept(_) => match kept.next() {
                    Some(shown) => shown,
                    None => continue,
                },
                ComparedBand::Gone(at) => {
                    let release = &self.comparison.gone.releases[*at];
                    let mut shown = BandView {
                        change: removed(),
                        ..BandView::gone(&release.id, &release.name)
                    };
                    add_sums(view, self.comparison, *band, &mut shown);
                    shown
                }
            };
            let mut cells = std::mem::take(&mut shown.cells).into_iter();
            for (column, task) in self.shown_columns().zip(&page.tasks) {
                let mut cell = match (column, band) {
                    (ShownColumn::Kept(..), ComparedBand::Kept(_)) => {
                        cells.next().unwrap_or_else(Cell::empty)
                    }
                    _ => Cell::empty(),
                };
                let mut changes = CellChanges {
                    is_gone: matches!(column, ShownColumn::Gone(_)),
                    ..CellChanges::default()
                };
                if let Some(column) = column.on_wall() {
                    let place = GhostCell {
                        column,
                        band: *band,
                    };
                    changes.ghosts_html = ghosts.remove(&place);
                    changes.left = left.get(&place).cloned();
                }
                let has_ghosts = changes.ghosts_html.is_some() || changes.left.is_some();
                if cell.heading.is_none() && (has_ghosts || page.is_wrapped) {
                    cell.heading = self.heading(column);
                }
                cell.changes = Some(changes);
                if let (Some(heading), Some(change)) = (&mut cell.heading, &task.change) {
                    heading.push_str(" · ");
                    heading.push_str(change);
                }
                shown.cells.push(cell);
            }
            page.bands.push(shown);
        }
    }

    /// The title above the cards of a column, where the backbone isn't in sight.
    fn heading(&self, column: ShownColumn) -> Option<String> {
        match column {
            ShownColumn::Kept(activity, task) => {
                Some(column_heading(self.view, activity, task).to_owned())
            }
            ShownColumn::Gone(at) => {
                let gone = &self.comparison.gone;
                let column = &gone.columns[at];
                column.title.clone().or(match column.activity {
                    ColumnActivity::Gone(at) => Some(gone.activities[at].title.clone()),
                    ColumnActivity::Kept { activity, .. } => {
                        Some(self.view.map[activity].title.text.clone())
                    }
                })
            }
            ShownColumn::Blank => None,
        }
    }

    /// For each cell that stories have left, how many, with an arrow if all went up or down.
    fn left(&self) -> HashMap<GhostCell, String> {
        let mut cells: HashMap<GhostCell, (usize, Option<Ordering>)> = HashMap::new();
        for moved in &self.comparison.moved {
            let Some(from) = moved.ghost else { continue };
            let way = self.way(from.band, &moved.to);
            let (count, ways) = cells.entry(from).or_insert((0, way));
            *count += 1;
            *ways = ways.filter(|_| *ways == way);
        }
        let text = |(count, way): (usize, Option<Ordering>)| {
            let text = self.view.text(message!("change-moved-out", count = count));
            match way {
                Some(Ordering::Less) => format!("{text} ↑"),
                Some(Ordering::Greater) => format!("{text} ↓"),
                _ => text,
            }
        };
        cells
            .into_iter()
            .map(|(cell, left)| (cell, text(left)))
            .collect()
    }

    /// Whether a story of the wall is above or below a band now.
    fn way(&self, from: ComparedBand, to: &ItemSpot) -> Option<Ordering> {
        if to.list == ItemList::Backlog {
            return None;
        }
        let position = |band: ComparedBand| self.bands.iter().position(|other| *other == band);
        let to: Band = match &to.release {
            Some(release) => {
                let map = self.view.map;
                let mut releases = map.release_ixs();
                Some(releases.find(|ix| map[*ix].id == release.id)?)
            }
            None => None,
        };
        Some(position(ComparedBand::Kept(to))?.cmp(&position(from)?))
    }
}

impl ShownColumn {
    /// The column as comparisons name it; none if no story was there.
    fn on_wall(self) -> Option<ComparedColumn> {
        match self {
            ShownColumn::Kept(_, task) => task.map(ComparedColumn::Task),
            ShownColumn::Gone(at) => Some(ComparedColumn::Gone(at)),
            ShownColumn::Blank => None,
        }
    }
}

/// All bands: each that is gone is after the one after which it was.
fn shown_bands(view: &MapView, comparison: &Comparison) -> Vec<ComparedBand> {
    let gone_after = |after: Band| {
        let releases = comparison.gone.releases.iter().enumerate();
        let gone = releases.filter(move |(_, release)| release.after == after);
        gone.map(|(at, _)| ComparedBand::Gone(at))
    };
    let mut bands: Vec<ComparedBand> = gone_after(None).collect();
    for band in view.shown_bands() {
        bands.push(ComparedBand::Kept(band));
        bands.extend(band.into_iter().flat_map(|band| gone_after(Some(band))));
    }
    bands
}

/// All activities with their columns: what is gone is after what it was after.
fn shown_activities(
    view: &MapView,
    comparison: &Comparison,
) -> Vec<(ShownActivity, Vec<ShownColumn>)> {
    let gone = &comparison.gone;
    let gone_columns = |is_here: &dyn Fn(ColumnActivity) -> bool| -> Vec<ShownColumn> {
        let columns = gone.columns.iter().enumerate();
        let here = columns.filter(|(_, column)| is_here(column.activity));
        here.map(|(at, _)| ShownColumn::Gone(at)).collect()
    };
    let gone_after = |after: Option<ActivityIx>| {
        let activities = gone.activities.iter().enumerate();
        let here = activities.filter(move |(_, activity)| activity.after == after);
        here.map(|(at, _)| {
            let mut columns = gone_columns(&|activity| activity == ColumnActivity::Gone(at));
            if columns.is_empty() {
                columns.push(ShownColumn::Blank);
            }
            (ShownActivity::Gone(at), columns)
        })
        .collect::<Vec<_>>()
    };
    let mut shown = gone_after(None);
    let own_columns: Vec<_> = view.columns().collect();
    for columns in own_columns.chunk_by(|(left, _), (right, _)| left == right) {
        let activity = columns[0].0;
        let after =
            |after| gone_columns(&|column| column == ColumnActivity::Kept { activity, after });
        let mut all = after(None);
        for (_, task) in columns {
            all.push(ShownColumn::Kept(activity, *task));
            all.extend(task.iter().flat_map(|task| after(Some(*task))));
        }
        shown.push((ShownActivity::Kept, all));
        shown.extend(gone_after(Some(activity)));
    }
    shown
}
