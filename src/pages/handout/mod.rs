//! For print: a cover, the wall in sheets, every slice.

mod fill;
mod paper;
mod sheet;
mod sheets;
mod sizes;
mod tiling;

pub use sheet::{Sheet, SheetActivity, SheetBand, SheetCard, SheetCell};
pub use sheets::SheetSet;

use super::book::MapView;
use super::frame::{Frame, MapHeader, PageKind};
use super::outline::OutlineRelease;
use super::pieces::Prerendered;
use super::release::ReleaseView;
use super::story::Card;
use serde::Serialize;

/// What the handout shows.
#[derive(Debug, Serialize)]
pub struct HandoutPage<'b> {
    /// What is around it.
    pub frame: Frame,
    /// Whose story it is.
    pub head: MapHeader,
    /// How whole the first release is, in a sentence.
    pub verdict: String,
    /// The releases, for the cover.
    pub releases: Vec<OutlineRelease>,
    /// The wall, cut into sheets of A4 or Letter; and of A3, where these are fewer. One is printed.
    pub sets: Vec<SheetSet>,
    /// Whether there is more than one of these.
    pub has_choice: bool,
    /// The slices.
    pub slices: Vec<ReleaseView>,
    /// Stories that are on no wall.
    pub backlog: Vec<Card<'b>>,
}

impl MapView<'_> {
    /// The handout.
    pub fn handout(&self, pieces: &Prerendered) -> HandoutPage<'_> {
        let sets = self.sheet_sets(&pieces.sheet_cards);
        let slices = self
            .map
            .release_ixs()
            .filter(|release| !self.coverage.wall.band(Some(*release)).is_empty());
        HandoutPage {
            frame: self.frame(PageKind::Handout),
            head: self.head(),
            verdict: self.verdict(),
            releases: self.outline_releases(),
            has_choice: sets.len() > 1,
            sets,
            slices: slices
                .map(|release| self.release(release, pieces))
                .collect(),
            backlog: self
                .map
                .backlog
                .iter()
                .map(|story| self.plain_card(story, ""))
                .collect(),
        }
    }
}
