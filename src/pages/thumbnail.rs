//! A wall seen from far away: what one recognises a map by on the index.

use super::book::Book;
use super::words::count;
use crate::map::{ActivityIx, Band, TaskIx};
use serde::Serialize;

/// The size of the drawing, in tenths of its own units.
const WIDTH: usize = 4000;
const HEIGHT: usize = 2000;
const MARGIN: usize = 200;
/// More columns than this would be too thin to see.
const COLUMNS: usize = 60;

/// A drawing of rectangles, 400 wide and 200 high.
#[derive(Clone, Debug, Serialize)]
pub struct Thumbnail {
    /// What it shows, in words.
    pub label: String,
    /// The rectangles, back to front.
    pub shapes: Vec<Shape>,
}

/// A rectangle; lengths are numbers with one decimal.
#[derive(Clone, Debug, Serialize)]
pub struct Shape {
    /// `activity`, `task`, `story`, `done`, `later`, `hole`, `slice` or `tape`: a class for themes.
    pub kind: &'static str,
    /// From the left.
    pub x: String,
    /// From the top.
    pub y: String,
    /// Its width.
    pub width: String,
    /// Its height.
    pub height: String,
}

fn shape(kind: &'static str, x: usize, y: usize, width: usize, height: usize) -> Shape {
    let tenths = |number: usize| format!("{}.{}", number / 10, number % 10);
    Shape {
        kind,
        x: tenths(x),
        y: tenths(y),
        width: tenths(width),
        height: tenths(height),
    }
}

impl Book<'_> {
    /// The thumbnail of the map's wall; what does not fit below is cut off.
    pub(super) fn thumbnail(&self) -> Thumbnail {
        let columns: Vec<(ActivityIx, Option<TaskIx>)> = self.columns().take(COLUMNS).collect();
        let step = (WIDTH - 2 * MARGIN + 50) / columns.len().max(4);
        let width = step.saturating_sub(50).max(20);
        let x = |column: usize| MARGIN + column * step;
        let mut shapes = Vec::new();
        let mut from = 0;
        for columns in columns.chunk_by(|left, right| left.0 == right.0) {
            shapes.push(shape(
                "activity",
                x(from),
                180,
                columns.len() * step - (step - width),
                90,
            ));
            from += columns.len();
        }
        shapes.extend((0..columns.len()).map(|column| shape("task", x(column), 310, width, 90)));
        let mut y = 490;
        for band in self.shown_bands() {
            if y + 150 > HEIGHT {
                break;
            }
            let later = band.is_none();
            shapes.push(shape(
                if later { "dash" } else { "slice" },
                MARGIN,
                y,
                WIDTH - 2 * MARGIN,
                16,
            ));
            if !later {
                shapes.push(shape("tape", MARGIN, y - 26, 340, 70));
            }
            y += 110;
            let mut rows = 1;
            for (column, (activity, task)) in columns.iter().enumerate() {
                rows = rows.max(self.thumbnail_cell(
                    &mut shapes,
                    (*activity, *task),
                    band,
                    (x(column), y, width),
                ));
            }
            y += rows * 120 + 70;
        }
        Thumbnail {
            label: self.thumbnail_label(),
            shapes,
        }
    }

    /// Draws one cell, and says how many rows it takes.
    fn thumbnail_cell(
        &self,
        shapes: &mut Vec<Shape>,
        (activity, task): (ActivityIx, Option<TaskIx>),
        band: Band,
        (x, y, width): (usize, usize, usize),
    ) -> usize {
        let stories = task.map_or(&[][..], |task| self.coverage.wall.cell(task, band));
        let is_hole = stories.is_empty() && self.is_hole(activity, band);
        if is_hole {
            shapes.push(shape("hole", x, y, width, 90));
        }
        for (row, story) in stories
            .iter()
            .enumerate()
            .take_while(|(row, _)| y + row * 120 < HEIGHT)
        {
            let y = y + row * 120;
            shapes.push(shape(
                if band.is_none() { "later" } else { "story" },
                x,
                y,
                width,
                90,
            ));
            if self.map.is_done(*story) {
                shapes.push(shape("done", x, y + 70, width, 20));
            }
        }
        stories.len()
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
