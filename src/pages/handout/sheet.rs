//! What a sheet of the wall shows.

use crate::pages::words::StatusView;
use serde::Serialize;
use std::sync::Arc;

/// Some columns and bands of the wall.
#[derive(Debug, Serialize)]
pub struct Sheet {
    /// `Sheet 2 of 4`; empty where there is only one.
    pub number: String,
    /// `columns 8–14 of 20, row 1 of 2`; empty where there is only one.
    pub place: String,
    /// What it joins where lines begin: `◂ joins sheet 1`.
    pub before: Option<String>,
    /// What it joins where lines end: `joins sheet 3 ▸`.
    pub after: Option<String>,
    /// What it joins above: `▴ joins sheet 2`.
    pub above: Option<String>,
    /// What it joins below: `▾ goes on on sheet 5`.
    pub below: Option<String>,
    /// The activities, each with the number of its columns on this sheet.
    pub activities: Vec<SheetActivity>,
    /// The tasks.
    pub tasks: Vec<String>,
    /// The columns that are left free at its end, by number: each takes an empty cell.
    pub spare: Vec<usize>,
    /// How tall the row of activities is on every sheet of the set, in pixels.
    pub activities_height: usize,
    /// The same of tasks.
    pub tasks_height: usize,
    /// The bands.
    pub bands: Vec<SheetBand>,
}

/// An activity on a sheet.
#[derive(Debug, Serialize)]
pub struct SheetActivity {
    /// Its title.
    pub title: String,
    /// How many of its columns are on this sheet.
    pub columns: usize,
    /// Whether it began on an earlier sheet.
    pub is_continued: bool,
}

/// What a sheet has of a band.
#[derive(Debug, Serialize)]
pub struct SheetBand {
    /// Its name.
    pub name: String,
    /// Whether it is not scheduled.
    pub is_later: bool,
    /// Whether it began on the sheet above.
    pub is_continued: bool,
    /// What is told of it, piece by piece; empty where it goes on.
    pub told: Vec<String>,
    /// How tall its cells are on every sheet of its row, in pixels, so that the lines of sheets
    /// that lie side by side meet.
    pub height: usize,
    /// Its cells.
    pub cells: Vec<SheetCell>,
}

/// What a sheet has of a cell.
#[derive(Debug, Serialize)]
pub struct SheetCell {
    /// The cards, as `sheet-card.html` makes them.
    pub cards_html: String,
    /// What is missing here, in the first release.
    pub hole: Option<String>,
}

/// A card on paper, once for all sizes of it.
#[derive(Debug, Serialize)]
pub struct SheetCard {
    /// Its title.
    pub title: String,
    /// How far it is.
    pub status: Arc<StatusView>,
    /// The short names of whom it serves.
    pub personas: Vec<String>,
    /// `3 pts`.
    pub estimate: Option<String>,
    /// The sign of a gap; none of what is only worth a look.
    pub gap: Option<String>,
}

impl SheetCard {
    /// Everything below the title, piece by piece, to be measured.
    pub(crate) fn meta(&self) -> Vec<String> {
        let status = format!("{} {}", self.status.sign, self.status.word);
        let status = Some(status).filter(|_| !self.status.is_quiet);
        let others = [status, self.estimate.clone(), self.gap.clone()];
        (self.personas.iter().cloned())
            .chain(others.into_iter().flatten())
            .collect()
    }
}
