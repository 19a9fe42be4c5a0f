//! How much there is, and how much of it is done.

use super::{Decimal, StatusKind, Story, StoryMap};

/// Sums over some stories. Estimates are exact decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many stories there are.
    pub stories: usize,
    /// How many of them carry an estimate.
    pub estimated: usize,
    stories_by: [usize; 4],
    points_by: [Decimal; 4],
}

impl Totals {
    /// Sums up stories of `map`.
    pub fn for_stories<'m>(map: &StoryMap, stories: impl IntoIterator<Item = &'m Story>) -> Self {
        let mut totals = Self::default();
        for story in stories {
            let meaning = array_index(map.status(story).kind);
            totals.stories += 1;
            totals.stories_by[meaning] += 1;
            if let Some(estimate) = story.estimate {
                totals.estimated += 1;
                totals.points_by[meaning] = totals.points_by[meaning].saturating_add(estimate);
            }
        }
        totals
    }

    /// How many stories have a status of this meaning.
    pub fn stories_with(&self, meaning: StatusKind) -> usize {
        self.stories_by[array_index(meaning)]
    }

    /// The estimates of the stories whose status has this meaning.
    pub fn points_with(&self, meaning: StatusKind) -> Decimal {
        self.points_by[array_index(meaning)].normalize()
    }

    /// How many stories are done.
    pub fn done(&self) -> usize {
        self.stories_with(StatusKind::Done)
    }

    /// All estimates together.
    pub fn points(&self) -> Decimal {
        let sum = self
            .points_by
            .iter()
            .fold(Decimal::ZERO, |sum, part| sum.saturating_add(*part));
        sum.normalize()
    }
}

fn array_index(meaning: StatusKind) -> usize {
    match meaning {
        StatusKind::Todo => 0,
        StatusKind::Doing => 1,
        StatusKind::Done => 2,
        StatusKind::Blocked => 3,
    }
}
