//! From pairs of items to lists of changes.

use super::ghosts::Ghosts;
use super::items::{ComparedField, ComparedItem, ComparedValue, ItemAt, ItemTable, ListAt};
use super::matching::Matching;
use super::order::moved_items;
use super::similarity::is_equal;
use super::{
    AddedItem, ChangedField, ComparedRef, Comparison, ItemSpot, MovedItem, Moves, NamedItem,
    NamedRelease, NamedStatus, NamedValue, NewAddress, NewTitle, RemovedItem, ShownValue,
};
use crate::map::{ItemKind, ItemOrMap, ReleaseStatus, StatusKind};
use std::collections::HashMap;

/// Compares two maps whose items have their partners.
pub(super) struct ChangeCollector<'t, 'm> {
    old: &'t ItemTable<'m>,
    new: &'t ItemTable<'m>,
    matching: &'t Matching,
    /// For each new item, whether it has to move for the order of its list.
    is_reordered: Vec<bool>,
    /// Where old items were on the new wall.
    ghosts: Ghosts,
}

impl<'t, 'm> ChangeCollector<'t, 'm> {
    pub(super) fn new(
        old: &'t ItemTable<'m>,
        new: &'t ItemTable<'m>,
        matching: &'t Matching,
    ) -> Self {
        let mut collector = Self {
            old,
            new,
            matching,
            is_reordered: vec![false; new.items.len()],
            ghosts: Ghosts::new(old, new, matching),
        };
        collector.find_reordered();
        collector
    }

    /// All changes.
    pub(super) fn collect(&self) -> Comparison {
        let mut comparison = Comparison::default();
        let (old, new) = (self.old, self.new);
        if let (Some(old_map), Some(new_map)) = (old.map, new.map) {
            let title = new_map.map.title.text.as_str();
            let of_map = |is_guessed| ComparedRef {
                item: ItemOrMap::Map,
                title: title.to_owned(),
                release: None,
                is_guessed,
            };
            if old_map.map.title.text != title {
                comparison.renamed.push(NewTitle {
                    item: of_map(false),
                    from: old_map.map.title.text.clone(),
                });
            }
            let fields = self.changed_fields(&old.map_fields, &new.map_fields);
            comparison.changed = named(fields, || of_map(false));
        }
        comparison.touched_stories = vec![false; new.map.map_or(0, |map| map.map.stories.len())];
        for (at, item) in new.items.iter().enumerate() {
            let is_touched = match self.matching.old_of[at] {
                None => {
                    comparison.added.push(self.added(at));
                    true
                }
                Some(old_at) => self.add_changes(old_at, at, &mut comparison),
            };
            if is_touched
                && item.kind == ItemKind::Story
                && let Some(story) = new.story_ix(at)
            {
                comparison.touched_stories[story.index()] = true;
            }
        }
        let gone = (0..old.items.len()).filter(|at| self.matching.new_of[*at].is_none());
        comparison.removed = gone.map(|at| self.removed(at)).collect();
        comparison.gone = self.ghosts.gone.clone();
        comparison
    }

    /// Finds the items that change their order in a list where they stay.
    fn find_reordered(&mut self) {
        let mut lists: HashMap<ListAt, Vec<ItemAt>> = HashMap::new();
        for (at, item) in self.new.items.iter().enumerate() {
            let before = self.matching.old_of[at].map(|before| &self.old.items[before]);
            if before.is_some_and(|before| self.matching.is_same_list(before.list, item.list)) {
                lists.entry(item.list).or_default().push(at);
            }
        }
        for items in lists.values() {
            let before = items.iter().filter_map(|at| self.matching.old_of[*at]);
            let positions: Vec<usize> = before.map(|at| self.old.items[at].position).collect();
            for (at, is_moved) in items.iter().zip(moved_items(&positions)) {
                self.is_reordered[*at] = is_moved;
            }
        }
    }

    /// Adds what differs between an old item and the new one that it is; returns whether anything does.
    fn add_changes(&self, old_at: ItemAt, at: ItemAt, comparison: &mut Comparison) -> bool {
        let (old, new) = (&self.old.items[old_at], &self.new.items[at]);
        let mut is_touched = false;
        if old.id != new.id {
            comparison.new_addresses.push(NewAddress {
                from: self.old.item_ref(old_at),
                to: self.new.item_ref(at),
            });
        }
        if old.title != new.title {
            is_touched = true;
            comparison.renamed.push(NewTitle {
                item: self.new_ref(at),
                from: old.title.to_owned(),
            });
        }
        let by = Moves {
            list: !self.matching.is_same_list(old.list, new.list),
            release: old.release.map(|release| self.matching.new_of[release])
                != new.release.map(Some),
            position: self.is_reordered[at],
        };
        if by != Moves::default() {
            is_touched = true;
            comparison.moved.push(self.moved(old_at, at, by));
        }
        let changed = self.changed_fields(&old.fields, &new.fields);
        is_touched |= !changed.is_empty();
        let changed = named(changed, || self.new_ref(at));
        comparison
            .changed
            .extend(changed.into_iter().map(|mut changed| {
                changed.status = self.status_kind(at, &changed.field);
                changed
            }));
        is_touched
    }

    /// The kind of status that a story has now, if its status is the field.
    fn status_kind(&self, at: ItemAt, field: &str) -> Option<StatusKind> {
        let map = &self.new.map?.map;
        let position = at.checked_sub(self.new.of_kind(ItemKind::Story).start)?;
        let mut stories = map.stories.iter().chain(&map.backlog);
        let is_status = field == "status" && self.new.items[at].kind == ItemKind::Story;
        is_status
            .then(|| stories.nth(position))?
            .map(|story| map.status(story).kind)
    }

    fn added(&self, at: ItemAt) -> AddedItem {
        let item = &self.new.items[at];
        let fields = item.fields.iter().filter(|field| !is_default(item, field));
        AddedItem {
            item: self.new_ref(at),
            to: spot(self.new, at),
            fields: fields
                .map(|field| NamedValue {
                    field: field.key.clone().into_owned(),
                    value: shown(self.new, &field.value),
                })
                .collect(),
            is_within_added: is_below(item.list, |owner| self.matching.old_of[owner].is_none()),
        }
    }

    fn removed(&self, at: ItemAt) -> RemovedItem {
        let list = self.old.items[at].list;
        RemovedItem {
            item: compared_ref(self.old, at, false),
            from: spot(self.old, at),
            ghost: self.ghosts.cell(self.old, at),
            is_within_removed: is_below(list, |owner| self.matching.new_of[owner].is_none()),
        }
    }

    fn moved(&self, old_at: ItemAt, at: ItemAt, by: Moves) -> MovedItem {
        MovedItem {
            item: self.new_ref(at),
            from: spot(self.old, old_at),
            to: spot(self.new, at),
            by,
            ghost: (by.list || by.release)
                .then(|| self.ghosts.cell(self.old, old_at))
                .flatten(),
        }
    }

    fn new_ref(&self, at: ItemAt) -> ComparedRef {
        compared_ref(self.new, at, self.matching.is_guessed[at])
    }

    /// The fields that differ.
    fn changed_fields(&self, old: &[ComparedField], new: &[ComparedField]) -> Vec<FieldDifference> {
        let mut changed = Vec::new();
        for field in new {
            let before = old.iter().find(|before| before.key == field.key);
            if before.is_some_and(|before| is_equal(self.matching, &before.value, &field.value)) {
                continue;
            }
            changed.push(FieldDifference {
                field: field.key.clone().into_owned(),
                from: before.map(|before| shown(self.old, &before.value)),
                to: Some(shown(self.new, &field.value)),
            });
        }
        let is_gone = |field: &&ComparedField| new.iter().all(|other| other.key != field.key);
        changed.extend(old.iter().filter(is_gone).map(|field| FieldDifference {
            field: field.key.clone().into_owned(),
            from: Some(shown(self.old, &field.value)),
            to: None,
        }));
        changed
    }
}

/// A field that differs, of an item that isn't named yet.
struct FieldDifference {
    field: String,
    from: Option<ShownValue>,
    to: Option<ShownValue>,
}

fn named(fields: Vec<FieldDifference>, item: impl Fn() -> ComparedRef) -> Vec<ChangedField> {
    let named = |field: FieldDifference| ChangedField {
        item: item(),
        field: field.field,
        from: field.from,
        to: field.to,
        status: None,
    };
    fields.into_iter().map(named).collect()
}

/// Whether a field of a new item says nothing: its status is the one that it has without the field.
fn is_default(item: &ComparedItem, field: &ComparedField) -> bool {
    match (item.kind, &field.value) {
        (ItemKind::Story, ComparedValue::Status(status, _)) => status.id == "todo",
        (ItemKind::Release, ComparedValue::ReleaseStatus(status)) => {
            *status == ReleaseStatus::Planned
        }
        _ => false,
    }
}

fn is_below(list: ListAt, is_so: impl Fn(ItemAt) -> bool) -> bool {
    matches!(list, ListAt::Below(owner) if is_so(owner))
}

fn compared_ref(table: &ItemTable, at: ItemAt, is_guessed: bool) -> ComparedRef {
    let item = &table.items[at];
    let release = match item.kind {
        ItemKind::Release => Some(item.id.to_owned()),
        _ => item
            .release
            .map(|release| table.items[release].id.to_owned()),
    };
    ComparedRef {
        item: ItemOrMap::Item(table.item_ref(at)),
        title: item.title.to_owned(),
        release,
        is_guessed,
    }
}

fn spot(table: &ItemTable, at: ItemAt) -> ItemSpot {
    let item = &table.items[at];
    ItemSpot {
        list: table.item_list(item.list),
        list_title: match item.list {
            ListAt::Below(owner) => table.items[owner].title.to_owned(),
            _ => String::new(),
        },
        position: item.position,
        release: item.release.map(|release| NamedRelease {
            id: table.items[release].id.to_owned(),
            name: table.items[release].title.to_owned(),
        }),
        story: table.story_ix(at),
    }
}

/// A value as it is shown.
fn shown(table: &ItemTable, value: &ComparedValue) -> ShownValue {
    match value {
        ComparedValue::Text(text) => ShownValue::Text(text.clone().into_owned()),
        ComparedValue::Status(status, is_built_in) => ShownValue::Status(NamedStatus {
            id: status.id.clone(),
            kind: status.kind,
            own_name: (!is_built_in).then(|| status.name.clone()),
        }),
        ComparedValue::ReleaseStatus(status) => ShownValue::ReleaseStatus(*status),
        ComparedValue::List(entries) => ShownValue::List(
            entries
                .iter()
                .map(|entry| entry.clone().into_owned())
                .collect(),
        ),
        ComparedValue::Items(items) => {
            let named = |at: &ItemAt| NamedItem {
                item: table.item_ref(*at),
                title: table.items[*at].title.to_owned(),
            };
            ShownValue::Items(items.iter().map(named).collect())
        }
    }
}
