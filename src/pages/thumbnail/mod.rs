//! A wall seen from far away: what one recognises a map by on the index.

mod drawing;

pub use drawing::ThumbnailShape;

use super::book::MapView;
use super::frame::direction;
use super::words::count;
use crate::map::{ActivityIx, Band, TaskIx};
use drawing::ThumbnailDrawing;
use serde::Serialize;

/// The size of the drawing, in tenths of its own units.
const WIDTH: usize = 4000;
const HEIGHT: usize = 2000;
const MARGIN: usize = 200;
/// Where the first line is.
const TOP: usize = 490;
/// How high cards are drawn at most on a wall that is short, and at least on one that is long, in
/// percent.
const HIGHEST: usize = 160;
const LOWEST: usize = 40;
/// More columns than this would be too thin to see.
const COLUMNS: usize = 60;

/// A drawing of rectangles, 400 wide and 200 high.
#[derive(Clone, Debug, Serialize)]
pub struct Thumbnail {
    /// What it shows, in words.
    pub label: String,
    /// Whether the wall is read from right to left, and the drawing has to be turned over.
    pub is_rtl: bool,
    /// The rectangles, back to front.
    pub shapes: Vec<ThumbnailShape>,
}

/// The heights of what repeats downwards.
#[derive(Clone, Copy)]
struct Heights {
    /// From a line to the first row of cards below it.
    line: usize,
    /// From one row of cards to the next.
    row: usize,
    /// A card.
    card: usize,
    /// From the end of a band to the next line.
    after: usize,
}

impl Heights {
    /// The heights at which bands of so many rows fit; in the end what is below is cut off.
    fn fitting(rows: &[usize]) -> Self {
        let at = |percent: usize| Self {
            line: (110 * percent / 100).max(62),
            row: 120 * percent / 100,
            card: 90 * percent / 100,
            after: 70 * percent / 100,
        };
        let fits = |heights: &Self| {
            let band = |rows: &usize| heights.line + rows * heights.row + heights.after;
            TOP + rows.iter().map(band).sum::<usize>() <= HEIGHT
        };
        let mut steps = (LOWEST..=HIGHEST).rev().step_by(5).map(at);
        steps.find(fits).unwrap_or(at(LOWEST))
    }
}

impl MapView<'_> {
    /// The thumbnail of the map's wall: a long one is drawn lower, a short one higher.
    pub(crate) fn thumbnail(&self) -> Thumbnail {
        let columns: Vec<(ActivityIx, Option<TaskIx>)> = self.columns().take(COLUMNS).collect();
        let step = (WIDTH - 2 * MARGIN + 50) / columns.len().max(4);
        let width = step.saturating_sub(50).max(20);
        let x = |column: usize| MARGIN + column * step;
        let mut drawing = ThumbnailDrawing::default();
        let mut from = 0;
        for columns in columns.chunk_by(|left, right| left.0 == right.0) {
            let across = columns.len() * step - (step - width);
            drawing.add("activity", x(from), 180, across, 90);
            from += columns.len();
        }
        for column in 0..columns.len() {
            drawing.add("task", x(column), 310, width, 90);
        }
        let bands: Vec<Band> = self.shown_bands().collect();
        let rows = |band: &Band| {
            let tasks = columns.iter().filter_map(|(_, task)| *task);
            let stories = tasks.map(|task| self.coverage.count_in_task(task, *band));
            stories.max().unwrap_or_default().max(1)
        };
        let rows: Vec<usize> = bands.iter().map(rows).collect();
        let heights = Heights::fitting(&rows);
        let mut y = TOP;
        for (band, rows) in bands.into_iter().zip(rows) {
            if y + heights.line >= HEIGHT {
                break;
            }
            self.thumbnail_line(&mut drawing, band, y);
            y += heights.line;
            for (column, (activity, task)) in columns.iter().enumerate() {
                let place = (x(column), y, width);
                self.thumbnail_cell(&mut drawing, (*activity, *task), band, place, heights);
            }
            y += rows * heights.row + heights.after;
        }
        Thumbnail {
            label: self.thumbnail_label(),
            is_rtl: direction(&self.map.lang) == "rtl",
            shapes: drawing.shapes(),
        }
    }

    /// Draws the line of a band, with the tape on it.
    fn thumbnail_line(&self, drawing: &mut ThumbnailDrawing, band: Band, y: usize) {
        let kind = if band.is_none() { "dash" } else { "slice" };
        drawing.add(kind, MARGIN, y, WIDTH - 2 * MARGIN, 16);
        if band.is_some() {
            drawing.add("tape", MARGIN, y - 26, 340, 70);
        }
    }

    /// Draws one cell.
    fn thumbnail_cell(
        &self,
        drawing: &mut ThumbnailDrawing,
        (activity, task): (ActivityIx, Option<TaskIx>),
        band: Band,
        (x, y, width): (usize, usize, usize),
        heights: Heights,
    ) {
        let stories = self.stories_at(task, band);
        if stories.is_empty() && self.is_hole(activity, band) {
            drawing.add("hole", x, y, width, heights.card);
        }
        for (row, story) in stories.iter().enumerate() {
            let y = y + row * heights.row;
            if y + heights.card > HEIGHT {
                break;
            }
            let kind = if band.is_none() { "later" } else { "story" };
            drawing.add(kind, x, y, width, heights.card);
            if self.map.is_done(*story) {
                let edge = heights.card * 2 / 9;
                drawing.add("done", x, y + heights.card - edge, width, edge);
            }
        }
    }

    fn thumbnail_label(&self) -> String {
        let releases = match self.map.releases.len() {
            0 => "no release yet".to_owned(),
            number => count(number, "release", "releases"),
        };
        format!(
            "Its wall: {}, {}, {releases}",
            count(self.map.activities.len(), "activity", "activities"),
            count(self.map.tasks.len(), "task", "tasks"),
        )
    }
}
