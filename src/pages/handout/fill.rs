//! Filling the sheets of a cut wall.

use super::sheet::{Sheet, SheetActivity, SheetBand, SheetCard, SheetCell};
use super::sheets::{SheetLayout, WallGrid};
use super::tiling::BandSlice;
use crate::gaps::WallPlace;
use crate::map::{ActivityIx, Band, StoryIx, TaskIx};
use crate::pages::book::MapView;
use std::ops::Range;

impl MapView<'_> {
    pub(crate) fn sheet(
        &self,
        at: usize,
        whole: &WallGrid,
        cut: &SheetLayout,
        cards_html: &[String],
    ) -> Sheet {
        let tiling = &cut.tiling;
        let (row, strip) = tiling.sheets[at];
        let of = tiling.sheets.len();
        let columns = tiling.strips[strip].clone();
        let goes_on = |activity| {
            let before = columns.start.checked_sub(1);
            before.is_some_and(|before| whole.columns[before].0 == activity)
        };
        let groups = whole.columns[columns.clone()].chunk_by(|left, right| left.0 == right.0);
        let number = |row: Option<usize>, strip: Option<usize>| {
            let sheet = row.zip(strip)?;
            let at = tiling.sheets.iter().position(|other| *other == sheet)?;
            Some(at + 1)
        };
        let (is_rtl, row_at, strip_at) = (self.is_rtl(), Some(row), Some(strip));
        let to_left = |number| format!("◂ joins sheet {number}");
        let to_right = |number| format!("joins sheet {number} ▸");
        let before = number(row_at, strip.checked_sub(1));
        let after = number(row_at, Some(strip + 1));
        let above = number(row.checked_sub(1), strip_at);
        let below = number(Some(row + 1), strip_at);
        let told = |told: String| if of > 1 { told } else { String::new() };
        Sheet {
            number: told(format!("Sheet {} of {of}", at + 1)),
            place: told(place(cut, row, strip, whole.columns.len())),
            before: before.map(if is_rtl { to_right } else { to_left }),
            after: after.map(if is_rtl { to_left } else { to_right }),
            above: above.map(|number| format!("▴ joins sheet {number}")),
            below: below.map(|number| format!("▾ goes on on sheet {number}")),
            activities: groups
                .enumerate()
                .map(|(at, group)| SheetActivity {
                    title: self.map[group[0].0].title.text.clone(),
                    columns: group.len(),
                    is_continued: at == 0 && goes_on(group[0].0),
                })
                .collect(),
            tasks: (whole.columns[columns.clone()].iter())
                .map(|(_, task)| self.column_title(*task).to_owned())
                .collect(),
            spare: (columns.len() + 1..=cut.columns).collect(),
            activities_height: cut.fitted.heads[0],
            tasks_height: cut.fitted.heads[1],
            bands: (tiling.rows[row].iter())
                .map(|piece| self.sheet_band(piece, whole, columns.clone(), cards_html))
                .collect(),
        }
    }

    fn sheet_band(
        &self,
        piece: &BandSlice,
        whole: &WallGrid,
        columns: Range<usize>,
        cards_html: &[String],
    ) -> SheetBand {
        let band = whole.bands[piece.band];
        let cells = columns.map(|column| {
            let (activity, task) = whole.columns[column];
            let stories = self.stories_at(task, band);
            let cards = piece.cells[column].clone();
            SheetCell {
                hole: (self.hole_at(activity, task, band))
                    .filter(|_| stories.is_empty() && !cards.is_empty()),
                cards_html: (stories.get(cards).unwrap_or_default().iter())
                    .map(|story| cards_html[story.index()].as_str())
                    .collect(),
            }
        });
        SheetBand {
            name: self.band_name(band).to_owned(),
            is_later: band.is_none(),
            is_continued: piece.is_continued,
            told: if piece.is_continued {
                Vec::new()
            } else {
                self.told(band)
            },
            height: piece.height,
            cells: cells.collect(),
        }
    }

    /// A story's card on paper.
    pub fn sheet_card(&self, ix: StoryIx) -> SheetCard {
        let story = &self.map[ix];
        let gap = self
            .gap_mark(WallPlace::Card(ix))
            .filter(|mark| !mark.is_note);
        SheetCard {
            title: story.title.text.clone(),
            status: self.status(story),
            personas: (story.personas.iter())
                .map(|persona| self.short(*persona).to_owned())
                .collect(),
            estimate: self.estimate(story),
            gap: gap.map(|mark| mark.word),
        }
    }

    pub(crate) fn hole_at(
        &self,
        activity: ActivityIx,
        task: Option<TaskIx>,
        band: Band,
    ) -> Option<String> {
        self.hole(activity, task, band?)
    }

    pub(crate) fn column_title(&self, task: Option<TaskIx>) -> &str {
        task.map_or("No tasks yet", |task| self.map[task].title.text.as_str())
    }
}

/// Where a sheet lies.
fn place(cut: &SheetLayout, row: usize, strip: usize, columns: usize) -> String {
    let strip = &cut.tiling.strips[strip];
    let (first, last) = (strip.start + 1, strip.end);
    let across = match (strip.len(), cut.tiling.strips.len()) {
        (_, 1) => String::new(),
        (1, _) => format!("column {first} of {columns}"),
        _ => format!("columns {first}–{last} of {columns}"),
    };
    let down = match cut.tiling.rows.len() {
        1 => String::new(),
        rows => format!("row {} of {rows}", row + 1),
    };
    let separator = if across.is_empty() || down.is_empty() {
        ""
    } else {
        ", "
    };
    format!("{across}{separator}{down}")
}
