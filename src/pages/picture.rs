//! map.svg: the wall as a picture that needs nothing else.

use super::book::Book;
use super::words::StatusView;
use super::wrap::{measure, wrap};
use crate::map::{ActivityIx, Band, Meaning, TaskIx};
use serde::Serialize;

const COLUMN: usize = 150;
const GAP: usize = 10;
const MARGIN: usize = 24;
const LINE: usize = 17;

/// The wall as boxes and lines of text, in pixels.
#[derive(Debug, Default, Serialize)]
pub struct Picture {
    /// The map's language.
    pub lang: String,
    /// What the picture is called.
    pub title: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// Its width.
    pub width: usize,
    /// Its height.
    pub height: usize,
    /// The boxes, back to front.
    pub boxes: Vec<Block>,
    /// The lines of text.
    pub texts: Vec<Line>,
}

/// A box.
#[derive(Debug, Serialize)]
pub struct Block {
    /// `activity`, `task`, `story`, `later`, `slice`, `dash` or `hole`.
    pub kind: &'static str,
    /// From the left.
    pub x: usize,
    /// From the top.
    pub y: usize,
    /// Its width.
    pub width: usize,
    /// Its height.
    pub height: usize,
}

/// A line of text.
#[derive(Debug, Serialize)]
pub struct Line {
    /// `title`, `goal`, `activity`, `task`, `story`, `tape`, `told`, `done`, `doing`, `blocked`
    /// or `later`.
    pub kind: &'static str,
    /// Where it begins.
    pub x: usize,
    /// Its baseline.
    pub y: usize,
    /// The text.
    pub text: String,
}

impl Picture {
    fn block(&mut self, kind: &'static str, x: usize, y: usize, width: usize, height: usize) {
        self.boxes.push(Block {
            kind,
            x,
            y,
            width,
            height,
        });
    }

    fn text(&mut self, kind: &'static str, x: usize, y: usize, text: impl Into<String>) {
        self.texts.push(Line {
            kind,
            x,
            y,
            text: text.into(),
        });
    }
}

impl Book<'_> {
    /// The wall as a picture.
    pub fn picture(&self) -> Picture {
        let columns: Vec<(ActivityIx, Option<TaskIx>)> = self.columns().collect();
        let mut picture = Picture {
            lang: self.map.lang.clone(),
            title: self.map.title.text.clone(),
            description: self.verdict(),
            width: 2 * MARGIN + (columns.len().max(3)) * (COLUMN + GAP) - GAP,
            ..Picture::default()
        };
        let mut y = self.picture_head(&mut picture);
        y = self.picture_backbone(&mut picture, &columns, y);
        for band in self.shown_bands() {
            y = self.picture_band(&mut picture, &columns, band, y);
        }
        picture.height = y + MARGIN / 2;
        picture
    }

    fn picture_head(&self, picture: &mut Picture) -> usize {
        let width = (picture.width - 2 * MARGIN) * 100;
        let mut y = MARGIN;
        for line in wrap(&self.map.title.text, width / 24, 2) {
            y += 26;
            picture.text("title", MARGIN, y, line);
        }
        for line in self
            .map
            .goal
            .iter()
            .flat_map(|goal| wrap(&plain(goal), width / 15, 2))
        {
            y += 22;
            picture.text("goal", MARGIN, y, line);
        }
        y + 18
    }

    fn picture_backbone(
        &self,
        picture: &mut Picture,
        columns: &[(ActivityIx, Option<TaskIx>)],
        y: usize,
    ) -> usize {
        let mut x = MARGIN;
        let mut heads = Vec::new();
        for group in columns.chunk_by(|left, right| left.0 == right.0) {
            let width = group.len() * (COLUMN + GAP) - GAP;
            heads.push((
                x,
                width,
                wrap(&self.map[group[0].0].title.text, (width - 20) * 100 / 15, 3),
            ));
            x += width + GAP;
        }
        let lines = heads
            .iter()
            .map(|(_, _, lines)| lines.len())
            .max()
            .unwrap_or(1);
        let height = lines * 19 + 16;
        for (x, width, lines) in heads {
            picture.block("activity", x, y, width, height);
            for (at, line) in lines.into_iter().enumerate() {
                picture.text("activity", x + 10, y + 23 + at * 19, line);
            }
        }
        let y = y + height + 6;
        let titles: Vec<Vec<String>> = columns
            .iter()
            .map(|(_, task)| task.map_or("No tasks yet", |task| self.map[task].title.text.as_str()))
            .map(|title| wrap(title, (COLUMN - 20) * 100 / 13, 4))
            .collect();
        let height = titles.iter().map(Vec::len).max().unwrap_or(1) * LINE + 14;
        for (column, lines) in titles.into_iter().enumerate() {
            let x = MARGIN + column * (COLUMN + GAP);
            picture.block("task", x, y, COLUMN, height);
            for (at, line) in lines.into_iter().enumerate() {
                picture.text("task", x + 10, y + 20 + at * LINE, line);
            }
        }
        y + height + 22
    }

    fn picture_band(
        &self,
        picture: &mut Picture,
        columns: &[(ActivityIx, Option<TaskIx>)],
        band: Band,
        y: usize,
    ) -> usize {
        let name = band.map_or("Not scheduled", |release| {
            self.map[release].name.text.as_str()
        });
        let name = wrap(name, (picture.width - 2 * MARGIN - 30) * 100 / 14, 1)
            .pop()
            .unwrap_or_default();
        let tape = measure(&name) * 14 / 100 + 24;
        let later = band.is_none();
        picture.block(
            if later { "dash" } else { "slice" },
            MARGIN,
            y,
            picture.width - 2 * MARGIN,
            2,
        );
        picture.block(
            if later { "latertape" } else { "tape" },
            MARGIN,
            y - 12,
            tape,
            26,
        );
        picture.text(
            if later { "latername" } else { "tapename" },
            MARGIN + 12,
            y + 6,
            name,
        );
        let totals = self.band_totals(band);
        let told = wrap(
            &self.told(band, &totals).join(" · "),
            (picture.width - 2 * MARGIN) * 100 / 12,
            1,
        );
        picture.text("told", MARGIN, y + 32, told.concat());
        let top = y + 44;
        let mut bottom = top;
        for (column, (activity, task)) in columns.iter().enumerate() {
            let x = MARGIN + column * (COLUMN + GAP);
            bottom = bottom.max(self.picture_cell(picture, *activity, *task, band, x, top));
        }
        bottom + 30
    }

    /// Draws the cards of one cell, and says where they end.
    fn picture_cell(
        &self,
        picture: &mut Picture,
        activity: ActivityIx,
        task: Option<TaskIx>,
        band: Band,
        x: usize,
        top: usize,
    ) -> usize {
        let stories = task.map_or(&[][..], |task| self.coverage.wall.cell(task, band));
        let is_hole = stories.is_empty() && self.is_hole(activity, band);
        if is_hole {
            picture.block("hole", x, top, COLUMN, 44);
            picture.text("hole", x + 10, top + 26, "nothing here yet");
            return top + 44;
        }
        let mut y = top;
        for story in stories {
            let story = &self.map[*story];
            let lines = wrap(&story.title.text, (COLUMN - 20) * 100 / 13, 5);
            let status = StatusView::of(self.map.status(story));
            let height = lines.len() * LINE + 13 + if status.is_quiet { 0 } else { LINE };
            picture.block(
                if band.is_none() { "later" } else { "story" },
                x,
                y,
                COLUMN,
                height,
            );
            let mut baseline = y + 3;
            for line in lines {
                baseline += LINE;
                picture.text("story", x + 10, baseline, line);
            }
            if !status.is_quiet {
                let kind = match self.map.status(story).means {
                    Meaning::Done => "done",
                    Meaning::Doing => "doing",
                    Meaning::Blocked => "blocked",
                    Meaning::Todo => "told",
                };
                picture.text(
                    kind,
                    x + 10,
                    baseline + LINE,
                    format!("{} {}", status.sign, status.word),
                );
            }
            y += height + 8;
        }
        y
    }
}

/// A line of Markdown without its marks, for where only text can stand.
fn plain(line: &str) -> String {
    use pulldown_cmark::{Event, Parser};
    Parser::new(line)
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                Some(text.to_string())
            }
            Event::SoftBreak | Event::HardBreak => Some(" ".to_owned()),
            _ => None,
        })
        .collect()
}
