//! The thumbnail of a wall, by which readers recognize a map on the index.

use super::holes::cell_hole;
use super::view::{MapView, direction};
use crate::map::{ActivityIx, Band, StatusKind, TaskIx};
use crate::messages::message;
use serde::Serialize;

/// The size of the drawing, in tenths of its units.
const WIDTH: usize = 4000;
const HEIGHT: usize = 2000;
const MARGIN: usize = 200;
/// The distance from the top to the line of the first band.
const TOP: usize = 490;
/// The largest height of cards, on a short wall, in percent of the usual height.
const HIGHEST: usize = 160;
/// The smallest height of cards, on a long wall, in percent of the usual height.
const LOWEST: usize = 40;
/// The largest number of columns that is drawn; more would be too thin to see.
const COLUMNS: usize = 60;

/// A drawing of rectangles, 400 wide and 200 high.
#[derive(Clone, Debug, Serialize)]
pub struct Thumbnail {
    /// A description for screen readers.
    pub label: String,
    /// Whether the wall is read from right to left, and the drawing has to be turned over.
    pub is_rtl: bool,
    /// The rectangles, from back to front.
    pub shapes: Vec<ThumbnailShape>,
}

/// The heights of the parts of a band, in tenths.
#[derive(Clone, Copy)]
struct Heights {
    /// The distance from a line to the first row of cards below it.
    line: usize,
    /// The distance from one row of cards to the next.
    row: usize,
    /// The height of a card.
    card: usize,
    /// The distance from the end of a band to the next line.
    after: usize,
}

impl Heights {
    /// The largest heights at which bands with these numbers of rows fit. If even the smallest ones
    /// do not fit, the drawing is cut off below.
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

/// The left and top edges of a cell and its width, in tenths.
#[derive(Clone, Copy)]
struct CellArea {
    x: usize,
    y: usize,
    width: usize,
}

/// The thumbnail of the map's wall. The more rows of stories the wall has, the lower each is drawn.
pub(crate) fn thumbnail(view: &MapView) -> Thumbnail {
    let columns: Vec<(ActivityIx, Option<TaskIx>)> = view.columns().take(COLUMNS).collect();
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
    for (column, (_, task)) in columns.iter().enumerate() {
        if view.column_title(*task).is_some() {
            drawing.add("task", x(column), 310, width, 90);
        }
    }
    let bands: Vec<Band> = view.shown_bands().collect();
    let rows = |band: &Band| {
        let tasks = columns.iter().filter_map(|(_, task)| *task);
        let stories = tasks.map(|task| view.coverage.count_in_task(task, *band));
        stories.max().unwrap_or_default().max(1)
    };
    let rows: Vec<usize> = bands.iter().map(rows).collect();
    let heights = Heights::fitting(&rows);
    let mut y = TOP;
    for (band, rows) in bands.into_iter().zip(rows) {
        if y + heights.line >= HEIGHT {
            break;
        }
        draw_release_line(&mut drawing, band, y);
        y += heights.line;
        for (column, (activity, task)) in columns.iter().enumerate() {
            let area = CellArea {
                x: x(column),
                y,
                width,
            };
            draw_cell(view, &mut drawing, (*activity, *task), band, area, heights);
        }
        y += rows * heights.row + heights.after;
    }
    Thumbnail {
        label: thumbnail_label(view),
        is_rtl: direction(&view.map.lang) == "rtl",
        shapes: drawing.shapes(),
    }
}

/// Draws the line of a band, with its name as a box.
fn draw_release_line(drawing: &mut ThumbnailDrawing, band: Band, y: usize) {
    let kind = if band.is_none() {
        "unscheduled-line"
    } else {
        "release-line"
    };
    drawing.add(kind, MARGIN, y, WIDTH - 2 * MARGIN, 16);
    if band.is_some() {
        drawing.add("release-name", MARGIN, y - 26, 340, 70);
    }
}

/// Draws the stories of a cell, or its gap.
fn draw_cell(
    view: &MapView,
    drawing: &mut ThumbnailDrawing,
    (activity, task): (ActivityIx, Option<TaskIx>),
    band: Band,
    area: CellArea,
    heights: Heights,
) {
    let CellArea { x, y, width } = area;
    let stories = view.stories_in_cell(task, band);
    if cell_hole(view, activity, task, band).is_some_and(|hole| hole.is_gap) {
        drawing.add("gap", x, y, width, heights.card);
    }
    for (row, story) in stories.iter().enumerate() {
        let y = y + row * heights.row;
        if y + heights.card > HEIGHT {
            break;
        }
        let kind = match (band, view.map.status(&view.map[*story]).kind) {
            (_, StatusKind::Done) => "done",
            (_, StatusKind::Blocked) => "blocked",
            (None, _) => "unscheduled",
            _ => "story",
        };
        drawing.add(kind, x, y, width, heights.card);
        if view.map.status(&view.map[*story]).kind == StatusKind::Doing {
            drawing.add("doing", x, y, (width / 5).min(60), heights.card);
        }
    }
}

fn thumbnail_label(view: &MapView) -> String {
    view.text(message!(
        "thumbnail-label",
        activities = view.map.activities.len(),
        tasks = view.map.headed_tasks().count(),
        releases = view.map.releases.len(),
    ))
}

/// The kinds of rectangles, from back to front.
const KINDS: [&str; 11] = [
    "activity",
    "task",
    "unscheduled-line",
    "release-line",
    "release-name",
    "story",
    "unscheduled",
    "done",
    "doing",
    "blocked",
    "gap",
];

/// All rectangles of one kind: an index of many walls would be heavy if each had its element.
#[derive(Clone, Debug, Serialize)]
pub struct ThumbnailShape {
    /// `activity`, `task`, `story`, `done`, `doing` (the start of a story), `blocked`, `unscheduled`, `gap`,
    /// `release-line`, `unscheduled-line` or `release-name`: a class for themes.
    pub kind: &'static str,
    /// The `d` of a path.
    pub path: String,
}

/// A drawing in progress; lengths are in tenths of its units.
#[derive(Default)]
pub(crate) struct ThumbnailDrawing {
    paths: [String; KINDS.len()],
}

impl ThumbnailDrawing {
    pub(crate) fn add(&mut self, kind: &str, x: usize, y: usize, width: usize, height: usize) {
        let [x, y, width, height] = [x, y, width, height].map(tenths);
        let at = KINDS.iter().position(|known| *known == kind);
        let path = &mut self.paths[at.unwrap_or_default()];
        path.push_str(&format!("M{x} {y}h{width}"));
        if kind != "unscheduled-line" {
            path.push_str(&format!("v{height}h-{width}z"));
        }
    }

    pub(crate) fn shapes(self) -> Vec<ThumbnailShape> {
        let shapes = KINDS.into_iter().zip(self.paths);
        shapes
            .filter(|(_, path)| !path.is_empty())
            .map(|(kind, path)| ThumbnailShape { kind, path })
            .collect()
    }
}

/// A length in tenths as a decimal number.
fn tenths(length: usize) -> String {
    match (length / 10, length % 10) {
        (whole, 0) => whole.to_string(),
        (whole, rest) => format!("{whole}.{rest}"),
    }
}
