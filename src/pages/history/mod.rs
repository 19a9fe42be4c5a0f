//! The history of a map: its revisions as a list, and how each release grew as a chart and as a table.

mod burn_up;
mod revisions;

pub use burn_up::{BurnUp, ChartLabel, ChartMonth, FiguresRow};
pub use revisions::RevisionView;

use super::frame::{Frame, MapHeader, PageKind, frame, map_header};
use super::view::MapView;
use crate::analysis::history::MapHistory;
use crate::messages::message;
use burn_up::{burn_ups, time_axis};
use revisions::revision_views;
use serde::Serialize;

/// The data of `history.html`.
#[derive(Debug, Serialize)]
pub struct HistoryPage {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The header of the map.
    pub head: MapHeader,
    /// `21 revisions since September 11, 2026`; none without a commit.
    pub about: Option<String>,
    /// `10 of 21 change what people see`; none if all do.
    pub seen: Option<String>,
    /// The revisions that change what people see at a glance, the newest first.
    pub revisions: Vec<RevisionView>,
    /// `11 smaller revisions`; none if there are none.
    pub smaller_count: Option<String>,
    /// The other revisions, the newest first.
    pub smaller: Vec<RevisionView>,
    /// How each release grew, in the order of the map.
    pub burn_ups: Vec<BurnUp>,
}

/// The page with the history of a map.
pub fn history_page(view: &MapView) -> HistoryPage {
    let none = MapHistory::default();
    let history = view.analyzed.history.as_deref().unwrap_or(&none);
    let commits = history
        .revisions
        .iter()
        .filter_map(|revision| revision.commit.as_ref());
    let first = commits.clone().next().map(|first| first.day);
    let axis = first
        .zip(commits.clone().next_back())
        .map(|(first, last)| time_axis(view, first, last.day));
    let count = commits.count();
    let views = axis
        .as_ref()
        .map(|axis| revision_views(view, history, axis))
        .unwrap_or_default();
    let (revisions, smaller): (Vec<_>, Vec<_>) = views
        .into_iter()
        .rev()
        .partition(|revision| revision.is_visible);
    let uncommitted = history.revisions.len() - count;
    HistoryPage {
        frame: frame(view, PageKind::History),
        head: map_header(view),
        about: first.map(|day| view.text(message!("history-about", count = count, date = day))),
        seen: (!smaller.is_empty()).then(|| {
            let seen = revisions.len().saturating_sub(uncommitted);
            view.text(message!("history-seen", seen = seen, count = count))
        }),
        smaller_count: (!smaller.is_empty())
            .then(|| view.text(message!("history-smaller", count = smaller.len()))),
        revisions,
        smaller,
        burn_ups: axis
            .map(|axis| burn_ups(view, history, &axis))
            .unwrap_or_default(),
    }
}
