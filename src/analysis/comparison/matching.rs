//! Which item of the old map is which of the new one.

use super::items::{ComparedItem, ItemAt, ItemTable, ListAt};
use crate::map::{ItemKind, reference_key, slug};
use std::borrow::Cow;
use std::collections::HashMap;

/// The pairs of items that are the same in both maps.
#[derive(Debug)]
pub(super) struct Matching {
    /// For each old item, the new one.
    pub(super) new_of: Vec<Option<ItemAt>>,
    /// For each new item, the old one.
    pub(super) old_of: Vec<Option<ItemAt>>,
    /// For each new item, whether only similarity says that it is the old one.
    pub(super) is_guessed: Vec<bool>,
}

/// The two maps that are compared.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tables<'t, 'm> {
    pub(super) old: &'t ItemTable<'m>,
    pub(super) new: &'t ItemTable<'m>,
}

impl Matching {
    /// No pairs yet.
    pub(super) fn new(Tables { old, new }: Tables) -> Self {
        Self {
            new_of: vec![None; old.items.len()],
            old_of: vec![None; new.items.len()],
            is_guessed: vec![false; new.items.len()],
        }
    }

    /// Pairs the items of a kind that are surely the same: those with the same pinned id, and those with a title that both
    /// maps have once.
    pub(super) fn pair_certain(&mut self, tables: Tables, kind: ItemKind) {
        self.by_id(tables, kind);
        self.by_title(tables, kind, EqualTitles::OnlyUnique, Cow::Borrowed);
    }

    /// Pairs the other items of a kind with equal titles, or with titles that differ in punctuation or case.
    pub(super) fn pair_by_titles(&mut self, tables: Tables, kind: ItemKind) {
        self.by_title(tables, kind, EqualTitles::Any, Cow::Borrowed);
        self.by_title(tables, kind, EqualTitles::Any, |title| slug(title).into());
    }

    /// Makes two items a pair.
    pub(super) fn pair(&mut self, old: ItemAt, new: ItemAt) {
        self.new_of[old] = Some(new);
        self.old_of[new] = Some(old);
    }

    /// Whether two lists are the same list.
    pub(super) fn is_same_list(&self, old: ListAt, new: ListAt) -> bool {
        match (old, new) {
            (ListAt::Below(old), ListAt::Below(new)) => self.new_of[old] == Some(new),
            _ => old == new,
        }
    }

    /// The old list in the new map, if it still exists.
    pub(super) fn list_in_new(&self, old: ListAt) -> Option<ListAt> {
        match old {
            ListAt::Below(owner) => self.new_of[owner].map(ListAt::Below),
            other => Some(other),
        }
    }

    /// Pairs items with the same id where one of them is pinned: then the id says what the item is.
    fn by_id(&mut self, Tables { old, new }: Tables, kind: ItemKind) {
        if old.items.is_empty() {
            return;
        }
        let by_id: HashMap<String, ItemAt> = old
            .of_kind(kind)
            .map(|at| (reference_key(old.items[at].id), at))
            .collect();
        for at in new.of_kind(kind) {
            let item = &new.items[at];
            if let Some(found) = by_id.get(&reference_key(item.id))
                && (item.is_pinned || old.items[*found].is_pinned)
            {
                self.pair(*found, at);
            }
        }
    }

    /// Pairs items with the same key, which is made from their titles. Of several with the same key, those in the same
    /// list come first.
    fn by_title<'t>(
        &mut self,
        Tables { old, new }: Tables<'t, '_>,
        kind: ItemKind,
        uses: EqualTitles,
        key: fn(&'t str) -> Cow<'t, str>,
    ) {
        let free_old = old.of_kind(kind).filter(|at| self.new_of[*at].is_none());
        let mut groups: HashMap<Cow<str>, TitleGroup> = HashMap::new();
        for at in free_old {
            let group = groups.entry(key(old.items[at].title)).or_default();
            group.old.push(at);
        }
        if groups.is_empty() {
            return;
        }
        let mut order = Vec::new();
        for at in new.of_kind(kind).filter(|at| self.old_of[*at].is_none()) {
            let key = key(new.items[at].title);
            if let Some(group) = groups.get_mut(&key).filter(|_| !key.is_empty()) {
                if group.new.is_empty() {
                    order.push(key);
                }
                group.new.push(at);
            }
        }
        for key in order {
            let group = &groups[&key];
            match (uses, &group.old[..], &group.new[..]) {
                (_, [old], [new]) => self.pair(*old, *new),
                (EqualTitles::OnlyUnique, ..) => {}
                (EqualTitles::Any, ..) => self.pair_group(Tables { old, new }, group),
            }
        }
    }

    /// Pairs items with equal titles: first those in the same list, in order, and then the others.
    fn pair_group(&mut self, Tables { old, new }: Tables, group: &TitleGroup) {
        let mut in_lists: HashMap<ListAt, Vec<ItemAt>> = HashMap::new();
        for at in group.old.iter().rev() {
            if let Some(list) = self.list_in_new(old.items[*at].list) {
                in_lists.entry(list).or_default().push(*at);
            }
        }
        for at in &group.new {
            let in_list = in_lists.get_mut(&new.items[*at].list);
            if let Some(found) = in_list.and_then(Vec::pop) {
                self.pair(found, *at);
            }
        }
        let free_old: Vec<ItemAt> = (group.old.iter().copied())
            .filter(|at| self.new_of[*at].is_none())
            .collect();
        let free_new: Vec<ItemAt> = (group.new.iter().copied())
            .filter(|at| self.old_of[*at].is_none())
            .collect();
        for (old, new) in free_old.into_iter().zip(free_new) {
            self.pair(old, new);
        }
    }

    /// Pairs activities or tasks that share most of what is below them.
    pub(super) fn by_contents(&mut self, Tables { old, new }: Tables, kind: ItemKind) {
        let mut shared: HashMap<(ItemAt, ItemAt), usize> = HashMap::new();
        let mut sizes: HashMap<ItemAt, usize> = HashMap::new();
        let owner = |item: &ComparedItem| match item.list {
            ListAt::Below(owner) => Some(owner),
            _ => None,
        };
        for item in &old.items {
            if let Some(owner) = owner(item) {
                *sizes.entry(owner).or_default() += 1;
            }
        }
        for (at, item) in new.items.iter().enumerate() {
            let before = self.old_of[at].and_then(|old_at| owner(&old.items[old_at]));
            if let (Some(before), Some(after)) = (before, owner(item))
                && old.items[before].kind == kind
                && new.items[after].kind == kind
                && self.new_of[before].is_none()
                && self.old_of[after].is_none()
            {
                *shared.entry((before, after)).or_default() += 1;
            }
        }
        let mut candidates: Vec<_> = shared.into_iter().collect();
        candidates.sort_unstable_by_key(|(pair, count)| (std::cmp::Reverse(*count), *pair));
        for ((before, after), count) in candidates {
            let is_most = 2 * count >= sizes.get(&before).copied().unwrap_or_default();
            if is_most && self.new_of[before].is_none() && self.old_of[after].is_none() {
                self.pair(before, after);
                self.is_guessed[after] = true;
            }
        }
    }
}

/// Which equal titles make a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EqualTitles {
    /// Those that both maps have once.
    OnlyUnique,
    /// All.
    Any,
}

/// The items with the same title that have no partner yet.
#[derive(Debug, Default)]
struct TitleGroup {
    old: Vec<ItemAt>,
    new: Vec<ItemAt>,
}
