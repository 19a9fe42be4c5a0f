//! What pages show of one revision of a map.

use super::changes::{RevisionChange, changes};
use crate::analysis::AnalyzedMap;
use crate::analysis::comparison::Comparison;
use crate::map::{Band, Decimal, ItemKind, StatusKind, Totals};
use serde::{Deserialize, Serialize};

/// The figures of a revision, and what it changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevisionFacts {
    /// The figures of all stories on the wall.
    pub all: BandSums,
    /// The releases, in their order.
    pub releases: Vec<ReleaseFacts>,
    /// What is different from the revision before, as far as people see it; empty for the first one.
    pub changes: Vec<RevisionChange>,
    /// How many fields of items are different besides.
    pub other_changes: usize,
    /// Whether there is no revision before.
    pub is_first: bool,
    /// The releases with another id in the revision before: that one, and the one here.
    new_release_ids: Vec<(String, String)>,
}

/// A release in a revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseFacts {
    /// Its id.
    pub id: String,
    /// Its figures.
    pub sums: BandSums,
}

/// The figures of a release, or of all stories on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandSums {
    /// How many stories there are.
    pub stories: usize,
    /// How many of them are done.
    pub done: usize,
    /// How many have an estimate.
    pub estimated: usize,
    /// The sum of the estimates.
    #[serde(with = "decimal_text")]
    pub points: Decimal,
    /// The sum of the estimates of what is done.
    #[serde(with = "decimal_text")]
    pub points_done: Decimal,
}

impl From<Totals> for BandSums {
    fn from(totals: Totals) -> Self {
        Self {
            stories: totals.stories,
            done: totals.done(),
            estimated: totals.estimated,
            points: totals.points(),
            points_done: totals.points_with(StatusKind::Done),
        }
    }
}

impl RevisionFacts {
    /// The facts of a map; `before` is the map in the revision before.
    pub fn new(before: Option<&AnalyzedMap>, now: &AnalyzedMap) -> Self {
        let map = &now.map;
        let wall = &now.analysis.coverage.wall;
        let sums = |band: Band| {
            let stories = wall.band(band).iter().map(|story| &map[*story]);
            BandSums::from(Totals::for_stories(map, stories))
        };
        let releases = map.release_ixs().map(|release| ReleaseFacts {
            id: map[release].id.clone(),
            sums: sums(Some(release)),
        });
        let mut facts = Self {
            all: Totals::for_stories(map, &map.stories).into(),
            releases: releases.collect(),
            changes: Vec::new(),
            other_changes: 0,
            is_first: before.is_none(),
            new_release_ids: Vec::new(),
        };
        if let Some(before) = before {
            let comparison = Comparison::new(Some(before), Some(now));
            (facts.changes, facts.other_changes) = changes(&comparison);
            let ids = comparison.new_addresses.into_iter();
            let ids = ids.filter(|address| address.to.kind == ItemKind::Release);
            facts.new_release_ids = ids.map(|ids| (ids.from.id, ids.to.id)).collect();
        }
        facts
    }

    /// The release with this id.
    pub fn release(&self, id: &str) -> Option<&ReleaseFacts> {
        self.releases.iter().find(|release| release.id == id)
    }

    /// The id that a release had in the revision before, if it was another one.
    pub fn old_release_id(&self, id: &str) -> Option<&str> {
        let mut ids = self.new_release_ids.iter();
        let found = ids.find(|(_, new)| new == id);
        found.map(|(old, _)| old.as_str())
    }

    /// Whether nothing differs from the revision before but spaces and comments.
    pub fn is_unchanged(&self) -> bool {
        !self.is_first && self.changes.is_empty() && self.other_changes == 0
    }

    /// Whether people see a difference from the revision before at a glance.
    pub fn is_visible(&self) -> bool {
        self.is_first || !self.changes.is_empty()
    }
}

/// Exact decimals as text, in the forms of files.
mod decimal_text {
    use crate::map::Decimal;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(
        decimal: &Decimal,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(decimal)
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(
        deserializer: D,
    ) -> Result<Decimal, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}
