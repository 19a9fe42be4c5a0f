//! Dependencies between the stories of a release and those of other releases.

use crate::map::{Band, ReleaseIx, StoryIx};
use crate::messages::message;
use crate::pages::story::{StoryLink, story_link};
use crate::pages::view::MapView;
use serde::Serialize;

/// A dependency between a story of the release and a story of another release.
#[derive(Debug, Serialize)]
pub struct Crossing {
    /// The story of this release.
    pub story: StoryLink,
    /// The story of another release, or an unscheduled story.
    pub other: StoryLink,
    /// What is wrong with the order: the story that is needed isn't done, and ships later than the
    /// story that needs it, or has no release.
    pub late: Option<String>,
}

/// The stories outside of a release that its stories need.
pub(crate) fn needs_from_outside(view: &MapView, release: ReleaseIx) -> Vec<Crossing> {
    let band = Some(release);
    let stories = view.coverage.wall.band(band).iter();
    let needs = stories.flat_map(|story| {
        let needs = view.map[*story].needs.iter();
        needs.map(move |need| (*story, need.story))
    });
    needs
        .filter(|(_, needed)| view.map[*needed].release != band)
        .map(|(story, needed)| crossing(view, story, needed, band, band, needed))
        .collect()
}

/// The stories outside of a release that need its stories.
pub(crate) fn needed_outside(view: &MapView, release: ReleaseIx) -> Vec<Crossing> {
    let band = Some(release);
    let stories = view.coverage.wall.band(band).iter();
    let waiting = stories.flat_map(|story| {
        let waiting = view.dependencies.needed_by(*story).iter();
        waiting.map(move |other| (*story, *other))
    });
    waiting
        .filter(|(_, other)| view.map[*other].release != band)
        .map(|(story, other)| {
            let ships = view.map[other].release;
            crossing(view, story, other, band, ships, story)
        })
        .collect()
}

/// A dependency between two releases. `ships` is the release of the waiting story, `needed` the story
/// that it waits for.
fn crossing(
    view: &MapView,
    story: StoryIx,
    other: StoryIx,
    band: Band,
    ships: Band,
    needed: StoryIx,
) -> Crossing {
    let comes = view.map[needed].release;
    let late = match (ships, comes) {
        _ if view.map.is_done(needed) => None,
        (Some(_), None) => Some(message!("release-need-unplanned")),
        (Some(ships), Some(comes)) if comes > ships => Some(message!("release-need-late")),
        _ => None,
    };
    Crossing {
        story: story_link(view, story, band),
        other: story_link(view, other, band),
        late: late.map(|late| view.text(late)),
    }
}
