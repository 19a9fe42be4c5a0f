//! The figures of each release before and after.

use super::items::{ItemAt, ItemTable};
use super::matching::Matching;
use crate::map::{CoarseDate, Decimal, ItemKind, ReleaseIx, Totals};

/// The figures of a release, or of the unscheduled stories, in the old map and in the new one; `None` where a map
/// doesn't have the release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseFigures {
    /// The id in the new map, or that of a release that is gone; `None` for the unscheduled stories.
    pub release: Option<String>,
    /// The name of the release; empty for the unscheduled stories.
    pub name: String,
    /// How many stories it has.
    pub stories: [Option<usize>; 2],
    /// How many of them are done.
    pub done: [Option<usize>; 2],
    /// The sum of their estimates.
    pub points: [Option<Decimal>; 2],
    /// The date by which it ships.
    pub date: [Option<CoarseDate>; 2],
}

/// The figures of all releases in the order of the new map, then of those that are gone, then of the unscheduled
/// stories.
pub(super) fn release_figures(
    old: &ItemTable,
    new: &ItemTable,
    matching: &Matching,
) -> Vec<ReleaseFigures> {
    let mut all = Vec::new();
    for at in new.of_kind(ItemKind::Release) {
        all.push(figures([(old, matching.old_of[at]), (new, Some(at))]));
    }
    for at in old.of_kind(ItemKind::Release) {
        if matching.new_of[at].is_none() {
            all.push(figures([(old, Some(at)), (new, None)]));
        }
    }
    let bands = [old, new].map(|table| table.map.map(|map| totals(map, None)));
    all.push(ReleaseFigures {
        release: None,
        name: String::new(),
        stories: bands.map(|totals| Some(totals?.stories)),
        done: bands.map(|totals| Some(totals?.done())),
        points: bands.map(|totals| Some(totals?.points())),
        date: [None, None],
    });
    all
}

fn totals(map: &crate::analysis::AnalyzedMap, release: Option<ReleaseIx>) -> Totals {
    let stories = map.analysis.coverage.wall.band(release).iter();
    Totals::for_stories(&map.map, stories.map(|story| &map.map[*story]))
}

fn figures(sides: [(&ItemTable, Option<ItemAt>); 2]) -> ReleaseFigures {
    let shown = sides
        .iter()
        .rev()
        .find_map(|(table, at)| Some(&table.items[(*at)?]));
    let of_side = sides.map(|(table, at)| {
        let position = at? - table.of_kind(ItemKind::Release).start;
        let (map, release) = (table.map?, ReleaseIx::new(position));
        Some((totals(map, Some(release)), map.map[release].date))
    });
    ReleaseFigures {
        release: shown.map(|item| item.id.to_owned()),
        name: shown.map_or(String::new(), |item| item.title.to_owned()),
        stories: of_side.map(|side| Some(side?.0.stories)),
        done: of_side.map(|side| Some(side?.0.done())),
        points: of_side.map(|side| Some(side?.0.points())),
        date: of_side.map(|side| side?.1),
    }
}

impl ReleaseFigures {
    /// Whether the old map has other figures, dates or names of it.
    pub fn is_changed(&self) -> bool {
        let differ = |figures: &[Option<usize>; 2]| figures[0] != figures[1];
        differ(&self.stories)
            || differ(&self.done)
            || self.points[0] != self.points[1]
            || self.date[0] != self.date[1]
    }

    /// How many stories of it are done that weren't.
    pub fn newly_done(&self) -> usize {
        let [before, after] = self.done.map(Option::unwrap_or_default);
        after.saturating_sub(before)
    }
}
