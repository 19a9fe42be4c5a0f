//! What became of the items of a map since a browser last saw it.
//!
//! Ids are made from titles, so a change that somebody made to another version of the map may name an item by an id that
//! it no longer has.

use crate::commands::edit::{KnownItem, KnownItems};
use crate::map::{ItemKind, ItemList, ItemRef, StoryMap};
use std::collections::{HashMap, HashSet, VecDeque};

/// For how many versions of a map is known what became of its items.
const MAX_VERSIONS: usize = 1000;

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ItemFate {
    /// It has this address now.
    Here(ItemRef),
    /// It was removed; it had this title.
    Removed(String),
    /// The map never had it.
    Unknown,
}

/// What happened to the items of a map between two versions.
#[derive(Debug)]
struct ItemChanges {
    /// The first snapshot after it.
    generation: u64,
    renamed: HashMap<ItemRef, ItemRef>,
    /// The titles of the items that were removed.
    removed: HashMap<ItemRef, String>,
}

/// What happened to the items of a map, version by version.
#[derive(Debug, Default)]
pub(crate) struct ItemLog {
    versions: VecDeque<ItemChanges>,
}

/// An item of a version, as it is recognized in the next one.
#[derive(PartialEq, Eq, Hash)]
struct ItemTitle<'m> {
    kind: ItemKind,
    title: &'m str,
    list: &'m ItemList,
}

/// The items of a list in two versions, in order.
#[derive(Default)]
struct ListVersions<'m> {
    old: Vec<&'m ItemRef>,
    new: Vec<&'m ItemRef>,
}

impl<'m> ListVersions<'m> {
    /// The item that is where another one was, in a list that is as long as before.
    fn in_place_of(&self, item: &ItemRef) -> Option<&'m ItemRef> {
        let at = self.old.iter().position(|old| *old == item)?;
        (self.old.len() == self.new.len()).then(|| self.new[at])
    }
}

impl ItemLog {
    /// Adds a version. An item is the one with its id, or else the one that `renamed` names if it is there, or else a new
    /// one with the same title in the same list, or at the same place of a list that is as long as before. `generation`
    /// is the first snapshot that shows it.
    pub(crate) fn add(
        &mut self,
        old: &StoryMap,
        new: &StoryMap,
        renamed: &[RenamedItem],
        generation: u64,
    ) {
        let (old, new) = (KnownItems::new(old), KnownItems::new(new));
        let old_items: HashSet<&ItemRef> = old.iter().map(|known| &known.item).collect();
        let new_items: HashSet<&ItemRef> = new.iter().map(|known| &known.item).collect();
        let added: HashMap<ItemTitle, &ItemRef> = new
            .iter()
            .filter(|known| !old_items.contains(&known.item))
            .map(|known| (ItemTitle::from(known), &known.item))
            .collect();
        let mut places: HashMap<&ItemList, ListVersions> = HashMap::new();
        for known in old.iter() {
            places.entry(&known.list).or_default().old.push(&known.item);
        }
        for known in new.iter() {
            places.entry(&known.list).or_default().new.push(&known.item);
        }
        let mut changes = ItemChanges {
            generation,
            renamed: HashMap::new(),
            removed: HashMap::new(),
        };
        // Somebody else may have changed the title again, or back, before the file was read: then it is found like any other.
        for RenamedItem { from, to } in renamed {
            if new_items.contains(to) {
                changes.renamed.insert(from.clone(), to.clone());
            }
        }
        for known in old.iter().filter(|known| !new_items.contains(&known.item)) {
            if changes.renamed.contains_key(&known.item) {
                continue;
            }
            let in_place = || {
                let now = places.get(&known.list)?.in_place_of(&known.item)?;
                (!old_items.contains(now)).then_some(now)
            };
            match added
                .get(&ItemTitle::from(known))
                .copied()
                .or_else(in_place)
            {
                Some(now) => {
                    changes.renamed.insert(known.item.clone(), now.clone());
                }
                None => {
                    let title = known.name.to_owned();
                    changes.removed.insert(known.item.clone(), title);
                }
            }
        }
        if changes.renamed.is_empty() && changes.removed.is_empty() {
            return;
        }
        self.versions.push_back(changes);
        if self.versions.len() > MAX_VERSIONS {
            self.versions.pop_front();
        }
    }

    /// What became of an item of the snapshot `base` in the present version, which has the items `now`.
    pub(crate) fn fate(&self, item: &ItemRef, base: u64, now: &KnownItems) -> ItemFate {
        let mut item = item.clone();
        for version in self.versions.iter().filter(|at| at.generation > base) {
            if let Some(title) = version.removed.get(&item) {
                return ItemFate::Removed(title.clone());
            }
            if let Some(renamed) = version.renamed.get(&item) {
                item = renamed.clone();
            }
        }
        match now.list_around(&item) {
            Some(_) => ItemFate::Here(item),
            None => ItemFate::Unknown,
        }
    }
}

/// An item whose id a change has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RenamedItem {
    pub(crate) from: ItemRef,
    pub(crate) to: ItemRef,
}

impl<'m> From<&'m KnownItem<'m>> for ItemTitle<'m> {
    fn from(known: &'m KnownItem<'m>) -> Self {
        Self {
            kind: known.item.kind,
            title: known.name,
            list: &known.list,
        }
    }
}
