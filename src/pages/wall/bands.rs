//! A band of the wall: a release, or the unscheduled stories.

use crate::analysis::urls::{self, percent_encoded};
use crate::gaps::WallPlace;
use crate::map::{ActivityIx, Band, TaskIx};
use crate::messages::message;
use crate::pages::bars::{Bar, whole_bar};
use crate::pages::gaps::{GapMark, gap_mark};
use crate::pages::holes::{cell_hole, cell_rules};
use crate::pages::release::{band_facts, release_date, status_fact};
use crate::pages::rendering::Lazy;
use crate::pages::view::MapView;
use serde::Serialize;

/// A band of the wall: a release, or the unscheduled stories.
#[derive(Debug, Serialize)]
pub struct BandView<'p> {
    /// The release's id; empty for the unscheduled stories.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page; empty for the unscheduled stories.
    pub href: Option<String>,
    /// Whether this band holds the unscheduled stories.
    pub is_later: bool,
    /// The outcome: what changes for users.
    pub outcome_html: Option<String>,
    /// Its facts, each a short text: status, progress, size, date, share of the backbone.
    pub facts: Vec<String>,
    /// Its status, such as `Active`; empty if it is planned, and if its date says the same.
    pub status: Option<String>,
    /// How far it is: `3 of 9 done`; for the unscheduled stories how many there are.
    pub count: String,
    /// The sum of its estimates: `30 pts`; empty if nothing is estimated, and for the unscheduled
    /// stories.
    pub points: Option<String>,
    /// Its date: `Due January 15, 2027`; empty for the unscheduled stories.
    pub date: Option<String>,
    /// Its stories divided by status, over the whole length of the bar; empty without stories, and for
    /// the unscheduled stories.
    pub bar: Option<Bar>,
    /// A description of its progress bar: `3 of 9 stories done`; empty without stories, and for the
    /// unscheduled stories.
    pub progress: Option<String>,
    /// On the page of changes, what changed in it: `2 added · 1 moved out`; otherwise empty.
    pub news: Option<String>,
    /// On the page of changes, its points and its date with what they were, in place of its figures, or that nothing
    /// changed; otherwise empty.
    pub sums: Vec<String>,
    /// On the page of changes, what happened to it: `Renamed`; otherwise empty.
    pub change: Option<String>,
    /// On the page of changes, whether it is the ghost of a release that was removed.
    pub is_gone: bool,
    /// The number of its stories that are done.
    pub done: usize,
    /// The number of its stories.
    pub stories: usize,
    /// The ids of the rules with findings at its line, separated by spaces.
    pub gap: Option<String>,
    /// The sign of those findings, with a link to the gap report.
    pub mark: Option<GapMark>,
    /// Its cells, one per column.
    pub cells: Vec<Cell<'p>>,
}

/// The stories of a task in a release.
#[derive(Debug, Serialize)]
pub struct Cell<'p> {
    /// The task's id; empty under an activity without tasks.
    pub task: Option<String>,
    /// The activity's id, if the stories are right under it; else empty.
    pub activity: Option<String>,
    /// The title of its task, or of its activity if it has no task, for phones, where the cells of an activity
    /// follow each other; both titles in a wall that [is wrapped](super::WallPage::is_wrapped), also for paper. Empty
    /// in a cell that shows nothing, except in those walls.
    pub heading: Option<String>,
    /// The rendered cards, the most important first.
    pub cards_html: Lazy<'p, String>,
    /// On the page of changes, what changed here; otherwise empty.
    pub changes: Option<CellChanges>,
    /// What stands in place of cards, where a finding says that a story is missing.
    pub hole: Option<CellHole>,
    /// The ids of the rules with findings here, separated by spaces.
    pub gap: Option<String>,
}

/// What stands in a cell in place of cards. Most cells have none, and a large wall has very many cells.
#[derive(Debug, Serialize)]
pub struct CellHole {
    /// What it is: `! No story for this step`, `Left out on purpose`.
    pub text: String,
    /// Whether that is a gap, and not a note or left out on purpose.
    pub is_gap: bool,
    /// Whether it goes on in the next cell: a skipped activity is one hole across its tasks.
    pub goes_on: bool,
    /// Whether it began in the cell before.
    pub is_continued: bool,
    /// The address of the finding, where the hole begins.
    pub href: Option<String>,
}

/// What changed in a cell, on the page of changes.
#[derive(Debug, Default, Serialize)]
pub struct CellChanges {
    /// The rendered stories that were removed here.
    pub ghosts_html: Option<String>,
    /// How many stories moved away, and perhaps where to: `1 moved out ↓`.
    pub left: Option<String>,
    /// Whether its column was removed.
    pub is_gone: bool,
}

impl BandView<'_> {
    /// The ghost of a release that was removed, without cells.
    pub(crate) fn gone(id: &str, name: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            href: None,
            is_later: false,
            outcome_html: None,
            facts: Vec::new(),
            status: None,
            count: String::new(),
            points: None,
            date: None,
            bar: None,
            progress: None,
            news: None,
            sums: Vec::new(),
            change: None,
            is_gone: true,
            done: 0,
            stories: 0,
            gap: None,
            mark: None,
            cells: Vec::new(),
        }
    }
}

impl Cell<'_> {
    /// A cell that shows nothing yet, in a column or a band that was removed.
    pub(crate) fn empty() -> Self {
        Self {
            task: None,
            activity: None,
            heading: None,
            cards_html: Lazy::new(String::new),
            changes: None,
            hole: None,
            gap: None,
        }
    }
}

pub(crate) fn band_view<'p>(
    view: &MapView,
    band: Band,
    cards_html: &'p [String],
    is_wrapped: bool,
) -> BandView<'p> {
    let totals = view.band_totals(band);
    let release = band.map(|release| &view.map[release]);
    BandView {
        id: release.map_or(String::new(), |release| release.id.clone()),
        name: view.band_name(band).to_owned(),
        href: release.map(|release| percent_encoded(&urls::release_file(release))),
        is_later: band.is_none(),
        outcome_html: release.and_then(|release| view.inline_html(release.outcome.as_ref())),
        facts: band_facts(view, band),
        status: band.and_then(|release| status_fact(view, release)),
        count: view.text(match band {
            Some(_) => message!(
                "release-progress",
                done = totals.done(),
                count = totals.stories,
            ),
            None => message!("stories", count = totals.stories),
        }),
        points: (band.is_some() && totals.estimated > 0)
            .then(|| view.short_amount(totals.points())),
        date: band.map(|release| release_date(view, release)),
        bar: band.and_then(|_| whole_bar(view, totals)),
        progress: (band.is_some() && totals.stories > 0).then(|| {
            let (done, count) = (totals.done(), totals.stories);
            view.text(message!("band-progress", done = done, count = count))
        }),
        news: None,
        sums: Vec::new(),
        change: None,
        is_gone: false,
        done: totals.done(),
        stories: totals.stories,
        gap: view.gap_rules_at(WallPlace::Band(band)),
        mark: gap_mark(view, WallPlace::Band(band)),
        cells: view
            .columns()
            .map(|(activity, task)| {
                let cell = wall_cell(view, activity, task, band, cards_html);
                let has_cards = !view.stories_in_cell(task, band).is_empty();
                let shows_nothing = !has_cards && cell.hole.is_none();
                let heading = match is_wrapped {
                    true => Some(cell_heading(view, activity, task)),
                    false if shows_nothing => None,
                    false => Some(column_heading(view, activity, task).to_owned()),
                };
                Cell { heading, ..cell }
            })
            .collect(),
    }
}

fn wall_cell<'p>(
    view: &MapView,
    activity: ActivityIx,
    task: Option<TaskIx>,
    band: Band,
    cards_html: &'p [String],
) -> Cell<'p> {
    let stories = view.stories_in_cell(task, band);
    let cards: Vec<&str> = (stories.iter())
        .map(|story| cards_html[story.index()].as_str())
        .collect();
    let hole = cell_hole(view, activity, task, band);
    let is_first = task.is_none_or(|task| task.index() == view.map[activity].tasks.start);
    let heading = task.and_then(|task| view.map[task].heading.as_ref());
    let empty_in = band.filter(|_| stories.is_empty());
    Cell {
        task: heading.map(|heading| heading.id.clone()),
        activity: (task.is_some() && heading.is_none()).then(|| view.map[activity].id.clone()),
        heading: None,
        cards_html: Lazy::new(move || cards.concat()),
        changes: None,
        hole: hole.map(|hole| CellHole {
            text: hole.text,
            is_gap: hole.is_gap,
            goes_on: hole.is_whole_activity && !is_last_column(view, activity, task),
            is_continued: hole.is_whole_activity && !is_first,
            href: hole.href.filter(|_| is_first || !hole.is_whole_activity),
        }),
        gap: empty_in.and_then(|release| cell_rules(view, activity, task, release)),
    }
}

/// Whether a column is the last one of its activity.
fn is_last_column(view: &MapView, activity: ActivityIx, task: Option<TaskIx>) -> bool {
    task.is_none_or(|task| task.index() + 1 == view.map[activity].tasks.end)
}

/// The title of a column's task, or of its activity.
pub(crate) fn column_heading<'v>(
    view: &MapView<'v>,
    activity: ActivityIx,
    task: Option<TaskIx>,
) -> &'v str {
    let title = view.map[activity].title.text.as_str();
    view.column_title(task).unwrap_or(title)
}

/// The titles of a column's activity and task.
fn cell_heading(view: &MapView, activity: ActivityIx, task: Option<TaskIx>) -> String {
    let title = view.map[activity].title.text.as_str();
    match view.column_title(task) {
        Some(task) => view.text(message!("cell-heading", activity = title, task = task)),
        None => title.to_owned(),
    }
}
