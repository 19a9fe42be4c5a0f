//! What goes in and out of a release: stories that need stories of other releases.

use crate::map::{Band, ReleaseIx, StoryIx};
use crate::pages::book::MapView;
use crate::pages::story::StoryLink;
use serde::Serialize;

/// A story of the release and one of another that is tied to it.
#[derive(Debug, Serialize)]
pub struct Crossing {
    /// The release's own story.
    pub story: StoryLink,
    /// The story of another release, or of none.
    pub other: StoryLink,
    /// What is wrong with the order: the one that is needed ships later than the one that needs
    /// it, or is not scheduled, and is not done yet.
    pub late: Option<&'static str>,
}

impl MapView<'_> {
    /// What the stories of a release need that is not in it.
    pub(crate) fn needs_from_outside(&self, release: ReleaseIx) -> Vec<Crossing> {
        let band = Some(release);
        let stories = self.coverage.wall.band(band).iter();
        let needs = stories.flat_map(|story| {
            let needs = self.map[*story].needs.iter();
            needs.map(move |need| (*story, need.story))
        });
        needs
            .filter(|(_, needed)| self.map[*needed].release != band)
            .map(|(story, needed)| self.crossing(story, needed, band, (band, needed)))
            .collect()
    }

    /// What waits for the stories of a release and is not in it.
    pub(crate) fn needed_outside(&self, release: ReleaseIx) -> Vec<Crossing> {
        let band = Some(release);
        let stories = self.coverage.wall.band(band).iter();
        let waiting = stories.flat_map(|story| {
            let waiting = self.dependencies.needed_by(*story).iter();
            waiting.map(move |other| (*story, *other))
        });
        waiting
            .filter(|(_, other)| self.map[*other].release != band)
            .map(|(story, other)| {
                let ships = self.map[other].release;
                self.crossing(story, other, band, (ships, story))
            })
            .collect()
    }

    /// `wants` is when the story that waits ships, and what it waits for.
    fn crossing(
        &self,
        story: StoryIx,
        other: StoryIx,
        band: Band,
        (ships, needed): (Band, StoryIx),
    ) -> Crossing {
        let comes = self.map[needed].release;
        let late = match (ships, comes) {
            _ if self.map.is_done(needed) => None,
            (Some(_), None) => Some("not scheduled"),
            (Some(ships), Some(comes)) if comes > ships => Some("comes too late"),
            _ => None,
        };
        Crossing {
            story: self.story_link(story, band),
            other: self.story_link(other, band),
            late,
        }
    }
}
