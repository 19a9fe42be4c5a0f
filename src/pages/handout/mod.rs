//! The handout, a page to print: a cover, the wall in sheets, and a plan of each release.

mod sheet;
mod sheet_set;
mod sizes;
mod tiling;

pub use sheet::{Sheet, SheetActivity, SheetBand, SheetCard, SheetCell, sheet_card};
pub use sheet_set::SheetSet;

use super::frame::{Frame, MapHeader, PageKind, frame, map_header};
use super::gaps::first_release_verdict;
use super::outline::{OutlineRelease, outline_releases};
use super::release::{ReleaseView, release_view};
use super::rendering::Prerendered;
use super::story::{Card, backlog_card};
use super::view::MapView;
use serde::Serialize;
use sheet_set::sheet_sets;

/// The data of `handout.html`.
#[derive(Debug, Serialize)]
pub struct HandoutPage<'b> {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// How complete the first release is, sentence by sentence.
    pub verdict: Vec<String>,
    /// The releases, for the cover.
    pub releases: Vec<OutlineRelease>,
    /// The wall in sheets of A4 or Letter, and also of A3 if that takes fewer sheets. Readers choose
    /// the set to print.
    pub sets: Vec<SheetSet>,
    /// Whether there is more than one set of sheets.
    pub has_choice: bool,
    /// The releases that have stories, in full.
    pub plans: Vec<ReleaseView>,
    /// The stories of the backlog, which are not on the wall.
    pub backlog: Vec<Card<'b>>,
}

/// The page of the handout.
pub fn handout_page<'v>(view: &'v MapView, prerendered: &Prerendered) -> HandoutPage<'v> {
    let sets = sheet_sets(view, &prerendered.sheet_cards);
    let plans = view
        .map
        .release_ixs()
        .filter(|release| !view.coverage.wall.band(Some(*release)).is_empty());
    HandoutPage {
        frame: frame(view, PageKind::Handout),
        head: map_header(view),
        verdict: first_release_verdict(view),
        releases: outline_releases(view),
        has_choice: sets.len() > 1,
        sets,
        plans: plans
            .map(|release| release_view(view, release, prerendered))
            .collect(),
        backlog: view
            .map
            .backlog
            .iter()
            .map(|story| backlog_card(view, story, ""))
            .collect(),
    }
}
