//! The handout, a page to print: the plan of all releases, a plan of each release, and the wall in sheets.

mod leaf;
mod leaf_form;
mod paper_height;
mod sheet;
mod sheet_set;
mod sizes;
mod tiling;

pub use leaf::{Leaf, LeafRelease};
pub use sheet::{Sheet, SheetActivity, SheetBand, SheetCard, SheetCell, sheet_card};
pub use sheet_set::SheetSet;

use super::frame::{Frame, MapHeader, PageKind, frame, map_header};
use super::index::{Decision, PlannedRelease, decisions, planned_release};
use super::open::{OpenPoint, blocked_points};
use super::picture::{Picture, timeline_on_page};
use super::view::MapView;
use crate::messages::message;
use leaf::leaves;
use serde::Serialize;
use sheet_set::sheet_sets;

/// The most gaps that the first page lists.
const MAX_DECISIONS: usize = 6;
/// The most blocked stories that the first page lists.
const MAX_BLOCKED: usize = 6;
/// The most unscheduled stories that the first page names. All of them are on the sheets of the wall.
const MAX_UNSCHEDULED: usize = 8;

/// The data of `handout.html`.
#[derive(Debug, Serialize)]
pub struct HandoutPage<'p> {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// The releases, for the table of the first page.
    pub releases: Vec<PlannedRelease>,
    /// The releases along a line; none without dates.
    pub timeline: Option<Picture>,
    /// The first gaps to decide on.
    pub decisions: Vec<Decision>,
    /// `4 more gaps`; empty if all gaps are listed.
    pub more_decisions: Option<String>,
    /// The first stories that are blocked, and who has them.
    pub blocked: Vec<OpenPoint>,
    /// `12 more`; empty if all of them are listed.
    pub more_blocked: Option<String>,
    /// The titles of stories without a release.
    pub unscheduled: Vec<String>,
    /// `12 more`; empty if all of them are listed.
    pub more_unscheduled: Option<String>,
    /// The titles of the stories of the backlog, which are not on the wall.
    pub backlog: Vec<String>,
    /// The releases that have stories, in full: as many on a leaf as fit.
    pub leaves: Vec<Leaf<'p>>,
    /// The wall in sheets of A4 or Letter, and also of A3 if that takes at most half as many. Readers choose the set
    /// to print.
    pub sets: Vec<SheetSet<'p>>,
    /// Whether there is more than one set of sheets.
    pub has_choice: bool,
}

/// The page of the handout, of the rendered bodies of releases and the rendered cards on paper.
pub fn handout_page<'p>(
    view: &'p MapView,
    bodies_html: &'p [String],
    cards_html: &'p [String],
) -> HandoutPage<'p> {
    let sets = sheet_sets(view, cards_html);
    let (decisions, more_decisions) = decisions(view, MAX_DECISIONS, "");
    let unscheduled = view.coverage.wall.band(None);
    // Without releases, no story has one.
    let unscheduled = if view.map.releases.is_empty() {
        &[]
    } else {
        unscheduled
    };
    let mut blocked: Vec<OpenPoint> = blocked_points(view, view.map.story_ixs()).collect();
    let more_blocked = more_than(view, blocked.len(), MAX_BLOCKED);
    blocked.truncate(MAX_BLOCKED);
    HandoutPage {
        frame: frame(view, PageKind::Handout),
        head: map_header(view),
        releases: (view.map.release_ixs())
            .map(|release| planned_release(view, release, ""))
            .collect(),
        timeline: timeline_on_page(view),
        decisions,
        more_decisions,
        blocked,
        more_blocked,
        unscheduled: (unscheduled.iter().take(MAX_UNSCHEDULED))
            .map(|story| view.map[*story].title.text.clone())
            .collect(),
        more_unscheduled: more_than(view, unscheduled.len(), MAX_UNSCHEDULED),
        backlog: (view.map.backlog.iter())
            .map(|story| story.title.text.clone())
            .collect(),
        leaves: leaves(view, bodies_html),
        has_choice: sets.len() > 1,
        sets,
    }
}

/// `12 more`, if there are more than are listed.
fn more_than(view: &MapView, count: usize, listed: usize) -> Option<String> {
    let more = count.saturating_sub(listed);
    (more > 0).then(|| view.text(message!("index-more", count = more)))
}
