//! The data of `map.svg`: the wall, or the time line of its releases, as a picture that can be used on its own.

mod band;
mod drawing;
mod tiers;
mod time_axis;
mod timeline;

pub(crate) use timeline::timeline_on_page;
pub use timeline::timeline_picture;

use super::gaps::first_release_verdict;
use super::holes::cell_hole;
use super::view::MapView;
use crate::map::{ActivityIx, StatusKind, TaskIx};
use crate::messages::message;
use crate::text::plain_line;
use band::draw_band;
pub(crate) use drawing::pixel_width;
use drawing::{CardArea, PictureDrawing, SIGN};
use serde::Serialize;
use tiers::{MAX_COLUMNS, tiers};
pub(crate) use time_axis::TimeAxis;

/// The width of text in a README in pixels: a picture of this width is not scaled down.
const PAGE_WIDTH: usize = 960;
/// The distance between columns, in pixels.
const GAP: usize = 8;
/// The margin on each side, in pixels.
const MARGIN: usize = 20;
/// The width of a column if the backbone is drawn in one row.
const WIDE_COLUMN: usize = 164;
/// The largest width of a column.
const MAX_COLUMN: usize = 190;
/// The smallest width of a picture, so that titles and releases fit.
const MIN_WIDTH: usize = 560;

/// The options of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PictureForm {
    /// Its colors.
    pub scheme: Scheme,
    /// Whether the whole backbone is in one row, for slides and posters. Otherwise it is broken into
    /// rows that fit the width of a page.
    pub is_wide: bool,
}

/// The color scheme of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Light or dark, as the reader prefers.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The data of `map.svg`: a wall or a time line as boxes and lines of text, in pixels.
#[derive(Debug, Serialize)]
pub struct Picture {
    /// The map's language.
    pub lang: String,
    /// The language of the description, if it isn't that of the map.
    pub texts_lang: Option<String>,
    /// The title of the picture.
    pub title: String,
    /// A description of the picture, as a sentence.
    pub description: String,
    /// `auto`, `light` or `dark`.
    pub scheme: &'static str,
    /// Whether it is laid out from right to left, so that each line of text ends at its `x`.
    pub is_rtl: bool,
    /// Its width.
    pub width: usize,
    /// Its height.
    pub height: usize,
    /// The boxes, kind by kind, from back to front.
    pub boxes: Vec<Boxes>,
    /// The lines of text, kind by kind.
    pub texts: Vec<Texts>,
}

/// All boxes of a kind.
#[derive(Debug, Serialize)]
pub struct Boxes {
    /// `release-line` and `unscheduled-line` (lines as wide as the box), `activity`, `task`, `story`,
    /// `unscheduled-story`, `gap`, `release-label`, `unscheduled-label`, or a status's sign: `todo`, `doing`,
    /// `done`, `blocked`.
    pub kind: &'static str,
    /// The boxes.
    pub boxes: Vec<Block>,
}

/// A box.
#[derive(Debug, Serialize)]
pub struct Block {
    /// The distance from the left.
    pub x: usize,
    /// The distance from the top.
    pub y: usize,
    /// Its width.
    pub width: usize,
    /// Its height.
    pub height: usize,
}

/// All lines of text of a kind.
#[derive(Debug, Serialize)]
pub struct Texts {
    /// `title`, `goal`, `people`, `activity`, `task`, `story`, `release-name`, `unscheduled-name`,
    /// `outcome`, `facts`, `gap`, `key`, or what a status means: `todo`, `doing`, `done` or `blocked`.
    pub kind: &'static str,
    /// The lines.
    pub lines: Vec<TextLine>,
}

/// A line of text.
#[derive(Debug, Serialize)]
pub struct TextLine {
    /// The start of the text.
    pub x: usize,
    /// The baseline of the text.
    pub y: usize,
    /// The text.
    pub text: String,
}

/// A column of the wall: its activity, and its task if the activity has one.
type WallColumn = (ActivityIx, Option<TaskIx>);

/// The wall as a picture, laid out without a browser.
pub fn picture(view: &MapView, form: PictureForm) -> Picture {
    let columns: Vec<WallColumn> = view.columns().collect();
    let max_columns = if form.is_wide {
        usize::MAX
    } else {
        MAX_COLUMNS
    };
    let mut tiers = tiers(&columns, max_columns);
    if tiers.is_empty() {
        // A map without a backbone can already have releases.
        tiers.push(&[]);
    }
    let longest = tiers
        .iter()
        .map(|tier| tier.len())
        .max()
        .unwrap_or(0)
        .max(1);
    let column = if form.is_wide {
        WIDE_COLUMN
    } else {
        ((PAGE_WIDTH - 2 * MARGIN + GAP) / longest - GAP).min(MAX_COLUMN)
    };
    let width = 2 * MARGIN + longest * (column + GAP) - GAP;
    let is_rtl = view.is_rtl();
    let mut drawing = PictureDrawing::new(width.max(MIN_WIDTH), column, view.hyphens(), is_rtl);
    draw_head(view, &mut drawing);
    let mut before = None;
    for (at, tier) in tiers.iter().enumerate() {
        drawing.y += if at == 0 { 18 } else { 14 };
        if tier.is_empty() {
            drawing.y += 14;
        } else {
            draw_backbone(view, &mut drawing, tier, before);
        }
        before = tier.last().map(|(activity, _)| *activity);
        for band in view.shown_bands() {
            draw_band(view, &mut drawing, tier, band, at == 0);
        }
    }
    draw_legend(view, &mut drawing);
    let (width, height) = (drawing.width, drawing.y);
    let (boxes, texts) = drawing.finish();
    Picture {
        lang: view.map.lang.clone(),
        texts_lang: view.texts_lang().map(str::to_owned),
        title: view.map.title.text.clone(),
        description: view.sentences(&first_release_verdict(view)),
        scheme: form.scheme.name(),
        is_rtl,
        width,
        height,
        boxes,
        texts,
    }
}

/// Draws the title, the goal and the personas.
fn draw_head(view: &MapView, drawing: &mut PictureDrawing) {
    drawing.y = MARGIN;
    let room = drawing.inner_width();
    drawing.lines(
        "title",
        30,
        drawing.wrap(&view.map.title.text, room * 100 / 26, 3),
    );
    drawing.y += 5;
    if let Some(goal) = &view.map.goal {
        drawing.lines(
            "goal",
            22,
            drawing.wrap(&plain_line(goal), room * 100 / 16, 3),
        );
    }
    if !view.map.personas.is_empty() {
        let names = view.map.persona_names();
        drawing.y += 3;
        let names = names.join(" · ");
        // A sentence in two languages also has two directions.
        let people = match view.texts_lang() {
            Some(_) => names,
            None => view.text(message!("picture-personas", personas = names)),
        };
        drawing.lines("people", 19, drawing.wrap(&people, room * 100 / 13, 2));
    }
}

/// Draws a row of the backbone. If it begins with `before`, the last activity of the row above, the
/// title of that activity is marked as continued.
fn draw_backbone(
    view: &MapView,
    drawing: &mut PictureDrawing,
    tier: &[WallColumn],
    before: Option<ActivityIx>,
) {
    let groups = || tier.chunk_by(|left, right| left.0 == right.0);
    let titles: Vec<Vec<String>> = groups()
        .map(|group| {
            let room = drawing.across(group.len()) - 20;
            let title = &view.map[group[0].0].title.text;
            let title = if Some(group[0].0) == before {
                format!("… {title}")
            } else {
                title.clone()
            };
            drawing.wrap(&title, room * 100 / 15, 4)
        })
        .collect();
    let height = max_lines(&titles) * 20 + 16;
    let mut at = 0;
    for (group, title) in groups().zip(titles) {
        let x = drawing.left_of(at);
        let width = drawing.across(group.len());
        drawing.card("activity", CardArea { x, width, height }, 20, title);
        at += group.len();
    }
    drawing.y += height;
    draw_task_titles(view, drawing, tier);
    drawing.y += 26;
}

/// Draws the titles of the tasks below their activities. A column of stories right under an activity
/// has none.
fn draw_task_titles(view: &MapView, drawing: &mut PictureDrawing, tier: &[WallColumn]) {
    let titles = tier.iter().map(|(_, task)| view.column_title(*task));
    let lines = |title| drawing.wrap(title, (drawing.column - 20) * 100 / 14, 5);
    let titles: Vec<Option<Vec<String>>> = titles.map(|title| title.map(lines)).collect();
    let Some(most) = titles.iter().flatten().map(Vec::len).max() else {
        return;
    };
    drawing.y += 5;
    let height = most.max(1) * 18 + 14;
    for (at, title) in titles.into_iter().enumerate() {
        let x = drawing.left_of(at);
        let width = drawing.column;
        if let Some(title) = title {
            drawing.card("task", CardArea { x, width, height }, 18, title);
        }
    }
    drawing.y += height;
}

/// The number of lines of the longest title, at least 1.
fn max_lines(titles: &[Vec<String>]) -> usize {
    titles.iter().map(Vec::len).max().unwrap_or(0).max(1)
}

/// The width of a sample in the legend, in pixels.
const SAMPLE: usize = 22;

/// Draws samples of the kinds and statuses that occur.
fn draw_legend(view: &MapView, drawing: &mut PictureDrawing) {
    let has_holes = view.map.release_ixs().any(|release| {
        let mut holes = view
            .columns()
            .filter_map(|(activity, task)| cell_hole(view, activity, task, Some(release)));
        holes.any(|hole| hole.is_gap)
    });
    let samples = [
        (
            "activity",
            "picture-activity",
            !view.map.activities.is_empty(),
        ),
        (
            "task",
            "picture-task",
            view.map.headed_tasks().next().is_some(),
        ),
        ("story", "picture-story", !view.map.stories.is_empty()),
        (
            "release-line",
            "picture-release",
            !view.map.releases.is_empty(),
        ),
        (
            "unscheduled-line",
            "unscheduled",
            view.shown_bands().any(|band| band.is_none()),
        ),
        ("gap", "picture-gap", has_holes),
    ];
    let mut x = MARGIN;
    let samples = samples.into_iter().filter(|(_, _, occurs)| *occurs);
    for (kind, name, _) in samples {
        let word = view.label(name);
        let width = SAMPLE + 7 + label_width(word);
        x = next_x(drawing, x, width);
        let is_line = matches!(kind, "release-line" | "unscheduled-line");
        let down = if is_line { 6 } else { 0 };
        drawing.y += down;
        drawing.block(kind, x, SAMPLE, if is_line { 2 } else { 14 });
        drawing.y -= down;
        drawing.text(
            "key",
            x + SAMPLE + 7,
            12,
            &drawing.one_line(word, usize::MAX),
        );
        x += width + 22;
    }
    for status in view.map.statuses.iter() {
        let occurs = status.kind != StatusKind::Todo
            && (view.map.stories.iter()).any(|story| view.map.status(story) == status);
        if occurs {
            let name = view.status_name(status);
            let width = SIGN + 5 + label_width(name);
            x = next_x(drawing, x, width);
            let name = drawing.one_line(name, usize::MAX);
            drawing.status(status.kind.word(), x, 12, &name);
            x += width + 22;
        }
    }
    drawing.y += 14 + MARGIN;
}

/// The width of a label in pixels, in most fonts. In wider fonts labels come closer to each other,
/// but do not overlap.
fn label_width(word: &str) -> usize {
    pixel_width(word, 12)
}

/// The left edge of the next entry: on this line if it fits, or else at the start of the next.
fn next_x(drawing: &mut PictureDrawing, x: usize, width: usize) -> usize {
    if x + width <= drawing.width.min(PAGE_WIDTH) - MARGIN || x == MARGIN {
        return x;
    }
    drawing.y += 24;
    MARGIN
}
