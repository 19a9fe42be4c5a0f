//! For print: a cover, the wall in sheets, every slice.

use super::book::Book;
use super::frame::{Frame, Head, Page};
use super::outline::OutlineRelease;
use super::release::ReleaseView;
use super::story::Card;
use super::words::StatusView;
use crate::map::{ActivityIx, TaskIx};
use serde::Serialize;

/// How many columns a sheet of A4 in landscape has room for.
const COLUMNS: usize = 7;

/// What the handout shows.
#[derive(Debug, Serialize)]
pub struct HandoutPage {
    /// What is around it.
    pub frame: Frame,
    /// Whose story it is.
    pub head: Head,
    /// How whole the first release is, in a sentence.
    pub verdict: String,
    /// The releases, for the cover.
    pub releases: Vec<OutlineRelease>,
    /// The wall, cut into sheets.
    pub sheets: Vec<Sheet>,
    /// The slices.
    pub slices: Vec<ReleaseView>,
    /// Stories that are on no wall.
    pub backlog: Vec<Card>,
}

/// Some columns of the wall.
#[derive(Debug, Serialize)]
pub struct Sheet {
    /// `Sheet 2 of 4`; empty where there is only one.
    pub number: String,
    /// Whether the wall goes on to the left.
    pub goes_on_left: bool,
    /// Whether the wall goes on to the right.
    pub goes_on_right: bool,
    /// The activities, each with the number of its columns on this sheet.
    pub activities: Vec<SheetActivity>,
    /// The tasks.
    pub tasks: Vec<String>,
    /// How many columns there are.
    pub columns: usize,
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

/// A band on a sheet.
#[derive(Debug, Serialize)]
pub struct SheetBand {
    /// Its name.
    pub name: String,
    /// Whether it is not scheduled.
    pub is_later: bool,
    /// What is told of it, piece by piece.
    pub told: Vec<String>,
    /// Its cells.
    pub cells: Vec<Vec<SheetCard>>,
}

/// A card on paper.
#[derive(Debug, Serialize)]
pub struct SheetCard {
    /// Its title.
    pub title: String,
    /// How far it is.
    pub status: StatusView,
    /// The short names of whom it serves.
    pub personas: Vec<String>,
}

impl Book<'_> {
    /// The handout; `details_html` is each story in full, rendered.
    pub fn handout(&self, details_html: &[String]) -> HandoutPage {
        let columns: Vec<(ActivityIx, Option<TaskIx>)> = self.columns().collect();
        let sheets: Vec<&[(ActivityIx, Option<TaskIx>)]> = balanced(&columns, COLUMNS);
        let of = sheets.len();
        let slices = self
            .map
            .release_ixs()
            .filter(|release| !self.coverage.wall.band(Some(*release)).is_empty());
        HandoutPage {
            frame: self.frame(Page::Handout),
            head: self.head(),
            verdict: self.verdict(),
            releases: self.outline_releases(),
            sheets: sheets
                .iter()
                .enumerate()
                .map(|(at, columns)| self.sheet(at, of, columns, &sheets))
                .collect(),
            slices: slices
                .map(|release| self.release(release, details_html))
                .collect(),
            backlog: self
                .map
                .backlog
                .iter()
                .map(|story| self.plain_card(story))
                .collect(),
        }
    }

    fn sheet(
        &self,
        at: usize,
        of: usize,
        columns: &[(ActivityIx, Option<TaskIx>)],
        sheets: &[&[(ActivityIx, Option<TaskIx>)]],
    ) -> Sheet {
        let mut activities: Vec<(ActivityIx, usize)> = Vec::new();
        for (activity, _) in columns {
            match activities.last_mut() {
                Some((last, number)) if last == activity => *number += 1,
                _ => activities.push((*activity, 1)),
            }
        }
        let before = at
            .checked_sub(1)
            .and_then(|before| sheets[before].last())
            .map(|column| column.0);
        let title = |task: &Option<TaskIx>| {
            task.map_or("No tasks yet".to_owned(), |task| {
                self.map[task].title.text.clone()
            })
        };
        let bands = self.shown_bands().map(|band| {
            let totals = self.band_totals(band);
            let cells = columns.iter().map(|(_, task)| {
                let stories = task.map_or(&[][..], |task| self.coverage.wall.cell(task, band));
                stories
                    .iter()
                    .map(|story| self.sheet_card(&self.map[*story]))
                    .collect()
            });
            SheetBand {
                name: band.map_or("Not scheduled".to_owned(), |release| {
                    self.map[release].name.text.clone()
                }),
                is_later: band.is_none(),
                told: self.told(band, &totals),
                cells: cells.collect(),
            }
        });
        Sheet {
            number: if of > 1 {
                format!("Sheet {} of {of}", at + 1)
            } else {
                String::new()
            },
            goes_on_left: at > 0,
            goes_on_right: at + 1 < of,
            activities: (activities.iter().enumerate())
                .map(|(position, (activity, columns))| SheetActivity {
                    title: self.map[*activity].title.text.clone(),
                    columns: *columns,
                    is_continued: position == 0 && before == Some(*activity),
                })
                .collect(),
            tasks: columns.iter().map(|(_, task)| title(task)).collect(),
            columns: columns.len(),
            bands: bands.collect(),
        }
    }

    fn sheet_card(&self, story: &crate::map::Story) -> SheetCard {
        SheetCard {
            title: story.title.text.clone(),
            status: StatusView::of(self.map.status(story)),
            personas: story
                .personas
                .iter()
                .map(|persona| self.short(*persona).to_owned())
                .collect(),
        }
    }
}

/// `items` in the fewest slices of at most `most`, none much smaller than the others.
fn balanced<T>(items: &[T], most: usize) -> Vec<&[T]> {
    if items.is_empty() {
        return Vec::new();
    }
    let slices = items.len().div_ceil(most);
    items.chunks(items.len().div_ceil(slices)).collect()
}
