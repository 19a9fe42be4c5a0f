//! What rules look at.

use crate::map::{Coverage, Dependencies, ReleaseIx, StoryIx, StoryMap};

/// A map and the answers that more than one rule asks for, found once.
#[derive(Debug)]
pub struct Facts<'m> {
    /// The map.
    pub map: &'m StoryMap,
    /// Which release goes through which part of the backbone.
    pub coverage: Coverage,
    /// Which stories wait for which.
    pub dependencies: Dependencies,
}

impl<'m> Facts<'m> {
    /// The facts about `map`.
    pub fn of(map: &'m StoryMap) -> Self {
        Self {
            map,
            coverage: Coverage::of(map),
            dependencies: Dependencies::of(map),
        }
    }

    /// Whether the map has neither activities nor stories to speak of: nothing else is worth
    /// saying about it then.
    pub(super) fn is_empty(&self) -> bool {
        self.map.activities.is_empty() || self.map.stories.is_empty()
    }

    /// Whether a release has no story: it is one hole, whatever else it lacks.
    pub(super) fn is_empty_release(&self, release: ReleaseIx) -> bool {
        self.coverage.wall.band(Some(release)).is_empty()
    }

    /// Every need: the story, the position of the need in it, and the story that is needed.
    pub(super) fn needs(&self) -> impl Iterator<Item = (StoryIx, usize, StoryIx)> {
        self.map.story_ixs().flat_map(|story| {
            let needs = self.map[story].needs.iter().enumerate();
            needs.map(move |(at, need)| (story, at, need.story))
        })
    }

    /// The title of a story.
    pub(super) fn title(&self, story: StoryIx) -> &'m str {
        &self.map[story].title.text
    }

    /// The name of a release.
    pub(super) fn name(&self, release: ReleaseIx) -> &'m str {
        &self.map[release].name.text
    }
}
