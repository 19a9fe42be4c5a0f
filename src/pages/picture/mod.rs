//! map.svg: the wall as a picture that needs nothing else.

mod band;
mod drawing;
mod legend;
mod tiers;

use super::book::MapView;
use super::frame::direction;
use super::markdown::plain;
use super::wrap::wrap;
use crate::map::{ActivityIx, TaskIx};
use drawing::PictureDrawing;
use serde::Serialize;
use tiers::{COLUMNS, tiers};

/// As wide as text in a README or a document is, so that letters are seen in their own size.
const PAGE: usize = 960;
const GAP: usize = 8;
const MARGIN: usize = 20;
/// A column of a wall that is drawn in one piece.
const COLUMN: usize = 164;
/// A wall of few columns does not stretch them further.
const WIDEST: usize = 190;
/// Titles and releases have at least this room, however few columns there are.
const NARROWEST_PAGE: usize = 560;

/// How a picture is to be drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PictureForm {
    /// Its colours.
    pub scheme: Scheme,
    /// Whether the whole backbone stands in one row, for slides and posters; otherwise it goes on
    /// in a further row where a page ends.
    pub is_wide: bool,
}

/// The colours of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Light or dark, as whoever looks at it prefers.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The wall as boxes and lines of text, in pixels.
#[derive(Debug, Serialize)]
pub struct Picture {
    /// The map's language.
    pub lang: String,
    /// What the picture is called.
    pub title: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// `auto`, `light` or `dark`.
    pub scheme: &'static str,
    /// Whether it is laid out from right to left: each line of text then ends at its `x`.
    pub is_rtl: bool,
    /// Its width.
    pub width: usize,
    /// Its height.
    pub height: usize,
    /// The boxes, kind by kind, back to front.
    pub boxes: Vec<Boxes>,
    /// The lines of text, kind by kind.
    pub texts: Vec<Texts>,
}

/// All boxes of a kind.
#[derive(Debug, Serialize)]
pub struct Boxes {
    /// `slice` and `dash` (lines as wide as the box), `activity`, `task`, `story`, `later`,
    /// `hole`, `tape`, `latertape`, or a status's sign: `todo`, `doing`, `done`, `blocked`.
    pub kind: &'static str,
    /// The boxes.
    pub boxes: Vec<Block>,
}

/// A box.
#[derive(Debug, Serialize)]
pub struct Block {
    /// From the left.
    pub x: usize,
    /// From the top.
    pub y: usize,
    /// Its width.
    pub width: usize,
    /// Its height.
    pub height: usize,
}

/// All lines of text of a kind.
#[derive(Debug, Serialize)]
pub struct Texts {
    /// `title`, `goal`, `people`, `activity`, `task`, `story`, `tapename`, `latername`, `outcome`,
    /// `told`, `hole`, `key`, or what a status means: `todo`, `doing`, `done` or `blocked`.
    pub kind: &'static str,
    /// The lines.
    pub lines: Vec<TextLine>,
}

/// A line of text.
#[derive(Debug, Serialize)]
pub struct TextLine {
    /// Where it begins.
    pub x: usize,
    /// Its baseline.
    pub y: usize,
    /// The text.
    pub text: String,
}

/// A column of the wall.
type WallColumn = (ActivityIx, Option<TaskIx>);

impl MapView<'_> {
    /// The wall as a picture.
    pub fn picture(&self, form: PictureForm) -> Picture {
        let columns: Vec<WallColumn> = self.columns().collect();
        let most = if form.is_wide { usize::MAX } else { COLUMNS };
        let mut tiers = tiers(&columns, most);
        if tiers.is_empty() {
            // Releases stand there before there is a backbone.
            tiers.push(&[]);
        }
        let longest = tiers
            .iter()
            .map(|tier| tier.len())
            .max()
            .unwrap_or(0)
            .max(1);
        let column = if form.is_wide {
            COLUMN
        } else {
            ((PAGE - 2 * MARGIN + GAP) / longest - GAP).min(WIDEST)
        };
        let width = 2 * MARGIN + longest * (column + GAP) - GAP;
        let mut drawing = PictureDrawing::new(width.max(NARROWEST_PAGE), column);
        self.picture_head(&mut drawing);
        let mut before = None;
        for (at, tier) in tiers.iter().enumerate() {
            drawing.y += if at == 0 { 18 } else { 14 };
            if tier.is_empty() {
                drawing.y += 14;
            } else {
                self.picture_backbone(&mut drawing, tier, before);
            }
            before = tier.last().map(|(activity, _)| *activity);
            for band in self.shown_bands() {
                self.picture_band(&mut drawing, tier, band, at == 0);
            }
        }
        self.picture_legend(&mut drawing);
        let is_rtl = direction(&self.map.lang) == "rtl";
        let (width, height) = (drawing.width, drawing.y);
        let (boxes, texts) = drawing.finish(is_rtl);
        Picture {
            lang: self.map.lang.clone(),
            title: self.map.title.text.clone(),
            description: self.verdict(),
            scheme: match form.scheme {
                Scheme::Auto => "auto",
                Scheme::Light => "light",
                Scheme::Dark => "dark",
            },
            is_rtl,
            width,
            height,
            boxes,
            texts,
        }
    }

    fn picture_head(&self, drawing: &mut PictureDrawing) {
        drawing.y = MARGIN;
        let room = drawing.room();
        drawing.lines("title", 30, wrap(&self.map.title.text, room * 100 / 26, 3));
        drawing.y += 5;
        if let Some(goal) = &self.map.goal {
            drawing.lines("goal", 22, wrap(&plain(goal), room * 100 / 16, 3));
        }
        if !self.map.personas.is_empty() {
            let names: Vec<&str> = (self.map.personas.iter())
                .map(|persona| persona.name.text.as_str())
                .collect();
            drawing.y += 3;
            let people = format!("For {}", names.join(" · "));
            drawing.lines("people", 19, wrap(&people, room * 100 / 13, 2));
        }
    }

    /// Draws a row of the backbone; one that begins with the last activity of the row before goes
    /// on with it.
    fn picture_backbone(
        &self,
        drawing: &mut PictureDrawing,
        tier: &[WallColumn],
        before: Option<ActivityIx>,
    ) {
        let groups = || tier.chunk_by(|left, right| left.0 == right.0);
        let titles: Vec<Vec<String>> = groups()
            .map(|group| {
                let room = drawing.across(group.len()) - 20;
                let title = &self.map[group[0].0].title.text;
                let title = if Some(group[0].0) == before {
                    format!("… {title}")
                } else {
                    title.clone()
                };
                wrap(&title, room * 100 / 15, 4)
            })
            .collect();
        let height = most_lines(&titles) * 20 + 16;
        let mut at = 0;
        for (group, title) in groups().zip(titles) {
            let x = drawing.left_of(at);
            let width = drawing.across(group.len());
            drawing.card("activity", (x, width, height), 20, title);
            at += group.len();
        }
        drawing.y += height + 5;
        let titles: Vec<Vec<String>> = tier
            .iter()
            .map(|(_, task)| task.map_or("No tasks yet", |task| self.map[task].title.text.as_str()))
            .map(|title| wrap(title, (drawing.column - 20) * 100 / 14, 5))
            .collect();
        let height = most_lines(&titles) * 18 + 14;
        for (at, title) in titles.into_iter().enumerate() {
            let x = drawing.left_of(at);
            drawing.card("task", (x, drawing.column, height), 18, title);
        }
        drawing.y += height + 26;
    }
}

fn most_lines(titles: &[Vec<String>]) -> usize {
    titles.iter().map(Vec::len).max().unwrap_or(0).max(1)
}
