//! The heights of everything on a sheet, in CSS pixels, computed without a browser.
//!
//! Type sizes, line heights, paddings and distances are those of the sheets in `print.css`: change
//! both together. Texts are measured as slightly too wide, so that they are never taller in a browser.

use super::sheet::{continued_name, hole_in_band, sheet_card};
use super::tiling::{BandSize, WallSizes};
use crate::map::{ActivityIx, Band, StoryIx, TaskIx};
use crate::pages::release::band_facts;
use crate::pages::view::MapView;
use crate::pages::wrap::MeasuredText;
use std::ops::Range;

/// The distance between columns, in pixels.
const SPACE: usize = 5;
/// The height of a sheet's header and footer, in pixels.
const FURNITURE: usize = 34 + 20;

/// The font size and line height of a kind of text.
struct TextMetrics {
    /// The font size in tenths of a pixel.
    size: usize,
    /// The height of a line in pixels.
    line: usize,
    /// The share of the width that is used, in percent. Bold letters are wider than the measured
    /// ones, so less of the width is used.
    share: usize,
}

const ACTIVITY: TextMetrics = bold(120, 15);
const TASK: TextMetrics = bold(110, 13);
const TAPE: TextMetrics = bold(125, 16);
const FACTS: TextMetrics = plain(100, 13);
const TITLE: TextMetrics = plain(110, 13);
const META: TextMetrics = bold(95, 12);

const fn bold(size: usize, line: usize) -> TextMetrics {
    let share = 86;
    TextMetrics { size, line, share }
}

const fn plain(size: usize, line: usize) -> TextMetrics {
    let share = 97;
    TextMetrics { size, line, share }
}

impl TextMetrics {
    /// The height of a text in a box of this width, in pixels.
    fn height(&self, words: &MeasuredText, width: usize) -> usize {
        words.lines(self.ems(width)) * self.line
    }

    /// A width in hundredths of the font size.
    fn ems(&self, width: usize) -> usize {
        width * 10 * self.share / self.size
    }
}

/// The texts of a wall, measured once for all paper sizes and column widths.
#[derive(Debug)]
pub(crate) struct MeasuredWall {
    /// The activity of each column, and the measured title of its task if it has one.
    columns: Vec<(ActivityIx, Option<MeasuredText>)>,
    activities: Vec<MeasuredText>,
    bands: Vec<MeasuredBand>,
}

/// The measured texts of a band.
#[derive(Debug)]
struct MeasuredBand {
    name: MeasuredText,
    /// The name on sheets where the band continues.
    continued_name: MeasuredText,
    facts: MeasuredText,
    cells: Vec<Vec<MeasuredCard>>,
}

/// A measured card, or the measured text of an empty cell.
#[derive(Debug)]
struct MeasuredCard {
    title: MeasuredText,
    meta: Option<MeasuredText>,
}

/// A wall measured for one column width.
#[derive(Debug)]
pub(crate) struct FittedWall {
    pub(crate) sizes: WallSizes,
    /// The heights of the row of activities and of the row of tasks.
    pub(crate) heads: [usize; 2],
}

impl FittedWall {
    /// The height that is left for bands on a sheet of this height.
    pub(crate) fn height_for_bands(&self, height: usize) -> usize {
        height.saturating_sub(FURNITURE + self.heads[0] + self.heads[1])
    }
}

/// The width of a column if `columns` of them share `width`.
fn column_width(width: usize, columns: usize) -> usize {
    (width - SPACE * (columns + 1)) / columns
}

impl MeasuredWall {
    /// Measures the texts of a wall with these bands and columns.
    pub(crate) fn new(
        view: &MapView,
        bands: &[Band],
        columns: &[(ActivityIx, Option<TaskIx>)],
    ) -> Self {
        let band = |band: &Band| {
            let name = view.band_name(*band);
            MeasuredBand {
                name: MeasuredText::new(name, view.hyphens()),
                continued_name: MeasuredText::new(&continued_name(view, name), view.hyphens()),
                facts: MeasuredText::new(&band_facts(view, *band).join(" · "), view.hyphens()),
                cells: (columns.iter())
                    .map(|(activity, task)| measured_cell(view, *activity, *task, *band))
                    .collect(),
            }
        };
        Self {
            columns: (columns.iter())
                .map(|(activity, task)| {
                    let title = view.column_title(*task);
                    (
                        *activity,
                        title.map(|title| MeasuredText::new(title, view.hyphens())),
                    )
                })
                .collect(),
            activities: (view.map.activities.iter())
                .map(|activity| {
                    MeasuredText::new(&format!("… {}", activity.title.text), view.hyphens())
                })
                .collect(),
            bands: bands.iter().map(band).collect(),
        }
    }

    /// Whether no word of a title has to be broken if `columns` share `width`.
    pub(crate) fn has_room_for_words(&self, width: usize, columns: usize) -> bool {
        let width = column_width(width, columns);
        let cards = self
            .bands
            .iter()
            .flat_map(|band| band.cells.iter().flatten());
        let fits = |words: &MeasuredText, kind: &TextMetrics, pad| {
            words.longest() <= kind.ems(width - pad)
        };
        let mut titles = self.columns.iter().filter_map(|(_, task)| task.as_ref());
        titles.all(|title| fits(title, &TASK, 14))
            && cards.into_iter().all(|card| fits(&card.title, &TITLE, 12))
    }

    /// The sizes of the wall if `columns` share `width` and are cut into these strips.
    pub(crate) fn fit(&self, width: usize, columns: usize, strips: &[Range<usize>]) -> FittedWall {
        let column = column_width(width, columns);
        let full_width = width - 2 * SPACE;
        let card = |card: &MeasuredCard| {
            let meta = card.meta.as_ref();
            let meta = meta.map_or(0, |meta| 2 + META.height(meta, column - 12));
            10 + TITLE.height(&card.title, column - 12) + meta
        };
        let band = |band: &MeasuredBand| {
            let line = |name| 3 + TAPE.height(name, full_width - 24) + 4 + 5;
            BandSize {
                head: line(&band.name) + 2 + FACTS.height(&band.facts, full_width),
                continued_head: line(&band.continued_name),
                foot: 12,
                cells: (band.cells.iter())
                    .map(|cards| cards.iter().map(card).collect())
                    .collect(),
            }
        };
        let activities = strips.iter().flat_map(|strip| {
            let columns = &self.columns[strip.clone()];
            let groups = columns.chunk_by(|left, right| left.0 == right.0);
            groups.map(|group| {
                let width = group.len() * (column + SPACE) - SPACE - 16;
                ACTIVITY.height(&self.activities[group[0].0.index()], width)
            })
        });
        let titles = self.columns.iter().filter_map(|(_, task)| task.as_ref());
        let tasks = titles.map(|title| TASK.height(title, column - 14) + 10 + 9);
        FittedWall {
            heads: [
                activities.max().unwrap_or(0) + 11 + 5,
                tasks.max().unwrap_or(0),
            ],
            sizes: WallSizes {
                groups: self
                    .columns
                    .iter()
                    .map(|(group, _)| group.index())
                    .collect(),
                bands: self.bands.iter().map(band).collect(),
                card_gap: 4,
            },
        }
    }
}

/// The cards of a cell, or the text of its hole.
fn measured_cell(
    view: &MapView,
    activity: ActivityIx,
    task: Option<TaskIx>,
    band: Band,
) -> Vec<MeasuredCard> {
    let stories = view.stories_in_cell(task, band);
    if stories.is_empty() {
        let hole = hole_in_band(view, activity, task, band);
        let card = |hole: String| MeasuredCard {
            title: MeasuredText::new(&hole, view.hyphens()),
            meta: None,
        };
        return hole.map(card).into_iter().collect();
    }
    let card = |story: &StoryIx| {
        let card = sheet_card(view, *story);
        let meta = card.meta();
        let words = meta.iter().map(String::as_str);
        MeasuredCard {
            title: MeasuredText::new(&card.title, view.hyphens()),
            meta: (!meta.is_empty()).then(|| MeasuredText::from_words(words)),
        }
    };
    stories.iter().map(card).collect()
}
