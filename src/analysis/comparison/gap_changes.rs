//! The gaps that are new, and those that are gone.

use super::items::{ItemAt, ItemTable};
use super::matching::Matching;
use crate::analysis::AnalyzedMap;
use crate::gaps::{Finding, RuleItem};
use crate::map::{ItemKind, ReleaseIx};
use crate::messages::{Catalog, Message};
use crate::text::Diagnostic;
use std::collections::HashMap;

/// The gaps that only one of two maps has.
#[derive(Clone, Debug, Default)]
pub struct GapChanges {
    /// Those of the new map, the most important first.
    pub new: Vec<ChangedGap>,
    /// Those of the old map.
    pub gone: Vec<ChangedGap>,
}

/// A gap that only one of two maps has.
#[derive(Clone, Debug)]
pub struct ChangedGap {
    /// What it says.
    pub message: Message<'static>,
    /// The same with its place in that map.
    pub diagnostic: Diagnostic,
    /// The id of the release that it is about, if it is about one.
    pub release: Option<String>,
    /// Its position in the findings of that map.
    pub finding: usize,
}

/// The gaps that only one of the maps has. Those about an item that was renamed or moved are the same gap.
pub(super) fn gap_changes(old: &ItemTable, new: &ItemTable, matching: &Matching) -> GapChanges {
    let mut known: HashMap<(&str, String), usize> = HashMap::new();
    let findings =
        |table: &ItemTable<'_>| -> usize { table.map.map_or(0, |map| map.gaps.findings.len()) };
    let (mut is_gone, mut is_new) = (vec![true; findings(old)], vec![true; findings(new)]);
    let of_map = |map: &AnalyzedMap, at: usize| {
        let finding = &map.gaps.findings[at];
        (finding.rule.id, finding.identity(&map.map))
    };
    if let Some(map) = old.map {
        known.extend((0..is_gone.len()).map(|at| (of_map(map, at), at)));
    }
    if let Some(map) = new.map {
        for (at, is_new) in is_new.iter_mut().enumerate() {
            if let Some(same) = known.remove(&of_map(map, at)) {
                (is_gone[same], *is_new) = (false, false);
            }
        }
    }
    // Ids change with titles, so the rest is compared by the items that are the same.
    let mut by_item: HashMap<GapPlace, usize> = HashMap::new();
    if let Some(map) = old.map {
        for at in (0..is_gone.len()).filter(|at| is_gone[*at]) {
            let place = GapPlace::new(old, map, &map.gaps.findings[at]);
            if let Some(place) = place.in_new(matching) {
                by_item.insert(place, at);
            }
        }
    }
    if let Some(map) = new.map {
        for (at, is_new) in is_new.iter_mut().enumerate().filter(|(_, is_new)| **is_new) {
            let place = GapPlace::new(new, map, &map.gaps.findings[at]);
            if let Some(same) = by_item.remove(&place) {
                (is_gone[same], *is_new) = (false, false);
            }
        }
    }
    GapChanges {
        new: changed_gaps(new.map, &is_new),
        gone: changed_gaps(old.map, &is_gone),
    }
}

/// The rule of a finding, and the items that it is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct GapPlace {
    rule: &'static str,
    /// `None` for the map.
    item: Option<ItemAt>,
    release: Option<ItemAt>,
}

impl GapPlace {
    fn new(table: &ItemTable, map: &AnalyzedMap, finding: &Finding) -> Self {
        let release = |release: ReleaseIx| table.nth(ItemKind::Release, release.index());
        let item = match finding.subject.item() {
            RuleItem::Map => None,
            RuleItem::Persona(persona) => Some(table.nth(ItemKind::Persona, persona.index())),
            RuleItem::Release(own) => Some(release(own)),
            RuleItem::Activity(activity) => Some(table.nth(ItemKind::Activity, activity.index())),
            RuleItem::Task(task) => Some(table.column(task)),
            RuleItem::Story(story) => Some(table.story(story)),
            RuleItem::Backlog(position) => {
                Some(table.nth(ItemKind::Story, map.map.stories.len() + position))
            }
        };
        Self {
            rule: finding.rule.id,
            item,
            release: finding.wall_place.release().map(release),
        }
    }

    /// The same place in the new map, if all of its items are still there.
    fn in_new(self, matching: &Matching) -> Option<Self> {
        let in_new = |item: Option<ItemAt>| match item {
            Some(item) => matching.new_of[item].map(Some),
            None => Some(None),
        };
        Some(Self {
            item: in_new(self.item)?,
            release: in_new(self.release)?,
            ..self
        })
    }
}

fn changed_gaps(map: Option<&AnalyzedMap>, is_changed: &[bool]) -> Vec<ChangedGap> {
    let Some(map) = map else {
        return Vec::new();
    };
    let catalog = Catalog::english();
    let changed = (0..is_changed.len()).filter(|at| is_changed[*at]);
    let gap = |at: usize| {
        let finding = &map.gaps.findings[at];
        let of_item = match finding.subject.item() {
            RuleItem::Release(release) => Some(release),
            RuleItem::Story(story) => map.map[story].release,
            _ => None,
        };
        let release = finding.wall_place.release().or(of_item);
        ChangedGap {
            message: finding.message.clone(),
            diagnostic: finding.diagnostic(&map.map, &map.source, &catalog),
            release: release.map(|release| map.map[release].id.clone()),
            finding: at,
        }
    };
    changed.map(gap).collect()
}
