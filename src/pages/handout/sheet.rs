//! The data of a sheet of the wall on paper, and of the cards on it.

use crate::gaps::WallPlace;
use crate::map::{ActivityIx, Band, StoryIx, TaskIx};
use crate::messages::message;
use crate::pages::gaps::gap_mark;
use crate::pages::holes::cell_hole;
use crate::pages::rendering::Lazy;
use crate::pages::story::short_estimate;
use crate::pages::view::MapView;
use crate::pages::words::StatusView;
use serde::Serialize;
use std::sync::Arc;

/// A sheet of paper with a part of the wall.
#[derive(Debug, Serialize)]
pub struct Sheet<'p> {
    /// `Sheet 2 of 4`; empty if it is the only one.
    pub number: String,
    /// `Wall, sheet 2 of 4`, for screen readers.
    pub label: String,
    /// The part of the wall that it shows: `Columns 8–14 of 20`, `Row 1 of 2`.
    pub place: Vec<String>,
    /// The sheet before it in the direction of reading: `◂ Continues from sheet 1`.
    pub before: Option<String>,
    /// The sheet after it: `Continues on sheet 3 ▸`.
    pub after: Option<String>,
    /// The sheet above it: `▴ Continues from sheet 2`.
    pub above: Option<String>,
    /// The sheet below it: `▾ Continues on sheet 5`.
    pub below: Option<String>,
    /// The activities, each with the number of its columns on this sheet.
    pub activities: Vec<SheetActivity>,
    /// The titles of the tasks; empty where stories are right under an activity.
    pub tasks: Vec<String>,
    /// The numbers of the columns that are free at its end; each takes an empty cell.
    pub spare: Vec<usize>,
    /// The height of the row of activities on every sheet of the set, in pixels.
    pub activities_height: usize,
    /// The height of the row of tasks, in pixels; 0 if all stories are right under their activities.
    pub tasks_height: usize,
    /// The bands.
    pub bands: Vec<SheetBand<'p>>,
}

/// An activity on a sheet.
#[derive(Debug, Serialize)]
pub struct SheetActivity {
    /// Its title.
    pub title: String,
    /// The number of its columns on this sheet.
    pub columns: usize,
    /// Whether it began on an earlier sheet.
    pub is_continued: bool,
}

/// The part of a band on a sheet.
#[derive(Debug, Serialize)]
pub struct SheetBand<'p> {
    /// Its name: `MVP`, or `MVP (continued)` if it began on the sheet above.
    pub name: String,
    /// Whether these are the unscheduled stories.
    pub is_later: bool,
    /// Its facts, each a short text; empty if it began on the sheet above.
    pub facts: Vec<String>,
    /// The height of its cells on every sheet of its row, in pixels, so that lines align on sheets
    /// that lie side by side.
    pub height: usize,
    /// Its cells.
    pub cells: Vec<SheetCell<'p>>,
}

/// The part of a cell on a sheet.
#[derive(Debug, Serialize)]
pub struct SheetCell<'p> {
    /// The cards, as `sheet-card.html` rendered them.
    pub cards_html: Lazy<'p, String>,
    /// What is missing here; none except in empty cells of the first release.
    pub hole: Option<String>,
}

/// The data of `sheet-card.html`: a card on paper, the same for all paper sizes.
#[derive(Debug, Serialize)]
pub struct SheetCard {
    /// Its title.
    pub title: String,
    /// Its status.
    pub status: Arc<StatusView>,
    /// The short names of the personas it serves.
    pub personas: Vec<String>,
    /// `3 pts`, or the size: `M`.
    pub estimate: Option<String>,
    /// The sign of its gaps; empty if there are only notes.
    pub gap: Option<String>,
}

impl SheetCard {
    /// The texts below the title, whose size is measured.
    pub(crate) fn meta(&self) -> Vec<String> {
        let status = format!("{} {}", self.status.sign, self.status.word);
        let status = Some(status).filter(|_| !self.status.is_quiet);
        let others = [status, self.estimate.clone(), self.gap.clone()];
        (self.personas.iter().cloned())
            .chain(others.into_iter().flatten())
            .collect()
    }
}

/// The card of a story on paper.
pub fn sheet_card(view: &MapView, ix: StoryIx) -> SheetCard {
    let story = &view.map[ix];
    let gap = gap_mark(view, WallPlace::Card(ix)).filter(|mark| !mark.is_note);
    SheetCard {
        title: story.title.text.clone(),
        status: view.status(story),
        personas: (story.personas.iter())
            .map(|persona| view.short_name(*persona).to_owned())
            .collect(),
        estimate: short_estimate(view, story),
        gap: gap.map(|mark| mark.word),
    }
}

/// The name of a band on a sheet below the one where it began.
pub(crate) fn continued_name(view: &MapView, name: &str) -> String {
    view.text(message!("handout-continued", band = name))
}

/// What stands in a cell of a band that has no story; `None` if nothing is missing there.
pub(crate) fn hole_in_band(
    view: &MapView,
    activity: ActivityIx,
    task: Option<TaskIx>,
    band: Band,
) -> Option<String> {
    cell_hole(view, activity, task, band).map(|hole| hole.text)
}
