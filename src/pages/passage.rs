//! What a release has at each activity.

use super::book::MapView;
use crate::map::{ActivityIx, Band, ReleaseIx};

/// What a release has at an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StepCoverage {
    /// Stories.
    Stories,
    /// Nothing new: people go through with what an earlier release has brought.
    Before,
    /// Nothing, on purpose.
    Meant,
    /// Nothing, and nobody whom it serves comes by.
    Aside,
    /// Nothing, where somebody whom it serves has to pass.
    Hole,
}

impl<'a> MapView<'a> {
    /// Whether an activity is a hole in a band: one that the first release skips, and not on
    /// purpose.
    pub(crate) fn is_hole(&self, activity: ActivityIx, band: Band) -> bool {
        band.is_some_and(|release| {
            release.index() == 0
                && !self.coverage.wall.band(band).is_empty()
                && self.map.stories_under(activity).len() > 0
                && self.passage(activity, release) == StepCoverage::Hole
        })
    }

    /// Why a release leaves an activity out, where the map says that this is meant: a line of
    /// Markdown.
    pub(crate) fn meant(&self, activity: ActivityIx, release: ReleaseIx) -> Option<&'a str> {
        self.meant.get(&(activity, release)).copied()
    }

    /// What a release has at an activity.
    pub(crate) fn passage(&self, activity: ActivityIx, release: ReleaseIx) -> StepCoverage {
        if self
            .coverage
            .count_in_activity(self.map, activity, Some(release))
            > 0
        {
            StepCoverage::Stories
        } else if self.map.stories_under(activity).len() == 0 {
            StepCoverage::Hole
        } else if !self.coverage.shares_persona(self.map, release, activity) {
            StepCoverage::Aside
        } else if self.meant(activity, release).is_some() {
            StepCoverage::Meant
        } else if self.first_in[activity.index()].is_some_and(|first| first < release) {
            StepCoverage::Before
        } else {
            StepCoverage::Hole
        }
    }
}
