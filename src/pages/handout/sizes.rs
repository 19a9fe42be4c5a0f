//! How tall everything on a sheet is, in CSS pixels, without a browser.
//!
//! Type sizes, line heights, paddings and distances are those of the sheets in `print.css`: change
//! both. Texts are measured on the wide side, so that what a browser sets is never taller.

use super::tiling::{BandSize, WallSizes};
use crate::map::{ActivityIx, Band, StoryIx, TaskIx};
use crate::pages::book::MapView;
use crate::pages::wrap::MeasuredText;
use std::ops::Range;

/// The distance between columns.
const SPACE: usize = 5;
/// The head of a sheet, and what stands below its wall.
const FURNITURE: usize = 34 + 20;

/// A way to set text: its size in tenths, the height of a line, and how much of the width is
/// reckoned with, in hundredths: bold letters are wider than those that were measured.
struct TextMetrics {
    size: usize,
    line: usize,
    share: usize,
}

const ACTIVITY: TextMetrics = bold(120, 15);
const TASK: TextMetrics = bold(110, 13);
const TAPE: TextMetrics = bold(125, 16);
const TOLD: TextMetrics = plain(100, 13);
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
    /// How tall `words` are in a box of this width.
    fn height(&self, words: &MeasuredText, width: usize) -> usize {
        words.lines(self.ems(width)) * self.line
    }

    /// A width in hundredths of this type's size.
    fn ems(&self, width: usize) -> usize {
        width * 10 * self.share / self.size
    }
}

/// The words of a wall, measured once.
#[derive(Debug)]
pub(crate) struct Measured {
    /// Each column's activity, and its task's title.
    columns: Vec<(ActivityIx, MeasuredText)>,
    activities: Vec<MeasuredText>,
    bands: Vec<MeasuredBand>,
}

#[derive(Debug)]
struct MeasuredBand {
    name: MeasuredText,
    again: MeasuredText,
    told: MeasuredText,
    cells: Vec<Vec<MeasuredCard>>,
}

/// A card, or what stands in place of one.
#[derive(Debug)]
struct MeasuredCard {
    title: MeasuredText,
    meta: Option<MeasuredText>,
}

/// A wall at a width of its columns.
#[derive(Debug)]
pub(crate) struct Fitted {
    pub(crate) sizes: WallSizes,
    /// How tall the row of activities is, and that of tasks.
    pub(crate) heads: [usize; 2],
}

impl Fitted {
    /// How much of a sheet of this height is left for bands.
    pub(crate) fn room(&self, height: usize) -> usize {
        height.saturating_sub(FURNITURE + self.heads[0] + self.heads[1])
    }
}

/// The width of a column where so many share a width.
fn column(width: usize, columns: usize) -> usize {
    (width - SPACE * (columns + 1)) / columns
}

impl Measured {
    pub(crate) fn of(
        book: &MapView,
        bands: &[Band],
        columns: &[(ActivityIx, Option<TaskIx>)],
    ) -> Self {
        let band = |band: &Band| {
            let name = book.band_name(*band);
            MeasuredBand {
                name: MeasuredText::of(name),
                again: MeasuredText::of(&format!("{name}, continued")),
                told: MeasuredText::of(&book.told(*band).join(" · ")),
                cells: (columns.iter())
                    .map(|(activity, task)| book.measured_cell(*activity, *task, *band))
                    .collect(),
            }
        };
        Self {
            columns: (columns.iter())
                .map(|(activity, task)| (*activity, MeasuredText::of(book.column_title(*task))))
                .collect(),
            activities: (book.map.activities.iter())
                .map(|activity| MeasuredText::of(&format!("… {}", activity.title.text)))
                .collect(),
            bands: bands.iter().map(band).collect(),
        }
    }

    /// Whether every word of a title stands on one line where so many columns share a width.
    pub(crate) fn has_room_for_words(&self, width: usize, columns: usize) -> bool {
        let width = column(width, columns);
        let cards = self
            .bands
            .iter()
            .flat_map(|band| band.cells.iter().flatten());
        let fits = |words: &MeasuredText, kind: &TextMetrics, pad| {
            words.longest() <= kind.ems(width - pad)
        };
        (self.columns.iter()).all(|(_, task)| fits(task, &TASK, 14))
            && cards.into_iter().all(|card| fits(&card.title, &TITLE, 12))
    }

    /// The wall where so many columns share a width, and are cut into these strips.
    pub(crate) fn fitted(&self, width: usize, columns: usize, strips: &[Range<usize>]) -> Fitted {
        let one = column(width, columns);
        let whole = width - 2 * SPACE;
        let card = |card: &MeasuredCard| {
            let meta = card.meta.as_ref();
            let meta = meta.map_or(0, |meta| 2 + META.height(meta, one - 12));
            10 + TITLE.height(&card.title, one - 12) + meta
        };
        let band = |band: &MeasuredBand| {
            let line = |name| 3 + TAPE.height(name, whole - 24) + 4 + 5;
            BandSize {
                head: line(&band.name) + 2 + TOLD.height(&band.told, whole),
                again: line(&band.again),
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
                let width = group.len() * (one + SPACE) - SPACE - 16;
                ACTIVITY.height(&self.activities[group[0].0.index()], width)
            })
        });
        let tasks = (self.columns.iter()).map(|(_, task)| TASK.height(task, one - 14));
        Fitted {
            heads: [
                activities.max().unwrap_or(0) + 11 + 5,
                tasks.max().unwrap_or(0) + 10 + 9,
            ],
            sizes: WallSizes {
                groups: self
                    .columns
                    .iter()
                    .map(|(group, _)| group.index())
                    .collect(),
                bands: self.bands.iter().map(band).collect(),
                between: 4,
            },
        }
    }
}

impl MapView<'_> {
    fn measured_cell(
        &self,
        activity: ActivityIx,
        task: Option<TaskIx>,
        band: Band,
    ) -> Vec<MeasuredCard> {
        let stories = self.stories_at(task, band);
        if stories.is_empty() {
            let hole = self.hole_at(activity, task, band);
            let card = |hole: String| MeasuredCard {
                title: MeasuredText::of(&hole),
                meta: None,
            };
            return hole.map(card).into_iter().collect();
        }
        let card = |story: &StoryIx| {
            let card = self.sheet_card(*story);
            let meta = card.meta();
            let pieces = meta.iter().map(String::as_str);
            MeasuredCard {
                title: MeasuredText::of(&card.title),
                meta: (!meta.is_empty()).then(|| MeasuredText::of_pieces(pieces)),
            }
        };
        stories.iter().map(card).collect()
    }
}
