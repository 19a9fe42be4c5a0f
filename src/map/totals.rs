//! Sums over stories: how many there are, how large they are, and how many are done.

use super::{Decimal, StatusKind, Story, StoryMap};

/// The number of stories and the sum of their estimates, by kind of status. Estimates are exact
/// decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// The number of stories.
    pub stories: usize,
    /// The number of stories that have an estimate.
    pub estimated: usize,
    /// The number of stories for each kind of status, in the order of [`array_index`].
    story_counts: [usize; 4],
    /// The sum of estimates for each kind of status, in the order of [`array_index`].
    point_sums: [Decimal; 4],
}

impl Totals {
    /// Sums up some stories of `map`.
    pub fn for_stories<'m>(map: &StoryMap, stories: impl IntoIterator<Item = &'m Story>) -> Self {
        let mut totals = Self::default();
        for story in stories {
            let kind = array_index(map.status(story).kind);
            totals.stories += 1;
            totals.story_counts[kind] += 1;
            if let Some(estimate) = &story.estimate {
                totals.estimated += 1;
                totals.point_sums[kind] = totals.point_sums[kind].saturating_add(estimate.amount);
            }
        }
        totals
    }

    /// The number of stories with a status of this kind.
    pub fn stories_with(&self, kind: StatusKind) -> usize {
        self.story_counts[array_index(kind)]
    }

    /// The sum of the estimates of the stories with a status of this kind.
    pub fn points_with(&self, kind: StatusKind) -> Decimal {
        self.point_sums[array_index(kind)].normalize()
    }

    /// The number of stories that are done.
    pub fn done(&self) -> usize {
        self.stories_with(StatusKind::Done)
    }

    /// The sum of all estimates.
    pub fn points(&self) -> Decimal {
        let sum = self
            .point_sums
            .iter()
            .fold(Decimal::ZERO, |sum, part| sum.saturating_add(*part));
        sum.normalize()
    }
}

fn array_index(kind: StatusKind) -> usize {
    match kind {
        StatusKind::Todo => 0,
        StatusKind::Doing => 1,
        StatusKind::Done => 2,
        StatusKind::Blocked => 3,
    }
}
