//! What is above stories, from all that can say so: parents in the file, parents that are only named, and
//! columns such as `Epic` or `Section`. And which of it are tasks, which are activities.

use super::item_values::name_key;
use super::items::{Backlog, ItemNature, KindLevel};
use super::levels::Standing;
use super::links::Parents;
use super::role::ColumnRole;
use super::table::CellIx;
use super::values::{one_line, split_list};
use std::collections::HashMap;

/// How high tasks and activities are above stories.
const TASK: usize = 1;
const ACTIVITY: usize = 2;

/// Something above stories.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) title: String,
    /// Its item, if it is in the file.
    pub(crate) item: Option<usize>,
    /// Items of the same name that are below other releases.
    pub(crate) same_items: Vec<usize>,
    /// The row that names it and nothing below it.
    pub(crate) head_row: Option<usize>,
    /// The key by which it is known, if it isn't in the file.
    pub(crate) key: Option<String>,
    /// The group above it.
    pub(crate) parent: Option<usize>,
    /// The position of the first item that belongs to it.
    pub(crate) position: usize,
    kind: GroupKind,
    /// 1 for a task, 2 for an activity, more for what is above activities.
    pub(crate) height: usize,
}

/// By what groups are alike: those of one kind have the same height, even if some have less below them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum GroupKind {
    /// Items of this nature, and parents of such items that aren't in the file.
    Item(ItemNature),
    /// A column of this level.
    Column(u8),
    /// Values of `--group-by`.
    Chosen,
}

/// All groups, and the group of each item.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    pub(crate) all: Vec<Group>,
    /// The group right above each item; for an item that is a group, the group itself.
    pub(crate) of_item: Vec<Option<usize>>,
    /// The releases that items have by being below one.
    pub(crate) release_of_item: Vec<Option<usize>>,
    /// Cells that name a group.
    pub(crate) cells: Vec<CellIx>,
    /// How many groups were made of names alone.
    pub(crate) built: usize,
    known: HashMap<GroupKey, usize>,
}

/// By what a group that isn't an item is found again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct GroupKey {
    parent: Option<usize>,
    kind: GroupKind,
    name: String,
}

/// Where a story belongs: an activity, or a task of one, or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct StoryPlace {
    pub(crate) task: Option<usize>,
    pub(crate) activity: Option<usize>,
}

impl Groups {
    /// Finds the groups of all items, which are given in the order of the map.
    pub(crate) fn new(
        backlog: &Backlog,
        parents: &Parents,
        standings: &[Standing],
        order: &[usize],
        group_by: Option<&str>,
    ) -> Self {
        let count = backlog.items.len();
        let mut groups = Self {
            of_item: vec![None; count],
            release_of_item: vec![None; count],
            ..Self::default()
        };
        let mut positions = vec![0; count];
        for (position, item) in order.iter().enumerate() {
            positions[*item] = position;
        }
        for &item in order {
            if standings[item] == Standing::Group {
                groups.of_item[item] = Some(groups.all.len());
                groups.all.push(Group {
                    title: backlog.title(item),
                    item: Some(item),
                    same_items: Vec::new(),
                    head_row: None,
                    key: None,
                    parent: None,
                    position: positions[item],
                    kind: GroupKind::Item(backlog.items[item].nature),
                    height: 0,
                });
            }
        }
        groups.add_heads(backlog, &positions);
        for &item in order {
            match standings[item] {
                Standing::Group => {
                    let above =
                        groups.above(item, positions[item], backlog, parents, standings, None);
                    if let Some(own) = groups.of_item[item].filter(|own| Some(*own) != above) {
                        groups.all[own].parent = above;
                    }
                }
                Standing::Story => {
                    groups.release_of_item[item] = release_above(item, parents, standings);
                    groups.of_item[item] =
                        groups.above(item, positions[item], backlog, parents, standings, group_by);
                }
                _ => {}
            }
        }
        groups.cut_circles();
        groups.merge_below_releases(parents, standings);
        groups.set_heights();
        groups
    }

    /// Adds the groups that have rows of their own, which are there even if there is nothing below them.
    fn add_heads(&mut self, backlog: &Backlog, positions: &[usize]) {
        for head in &backlog.heads {
            let next = backlog.items.partition_point(|item| item.row < head.row);
            let position = positions.get(next).copied().unwrap_or(positions.len());
            let mut above = None;
            for level in &head.levels {
                self.cells.extend(level.cell);
                let kind = GroupKind::Column(level.level);
                above = Some(self.named(above, kind, &level.text, position));
            }
            if let Some(group) = above {
                self.all[group].head_row.get_or_insert(head.row);
            }
        }
    }

    /// The group right above an item.
    fn above(
        &mut self,
        item: usize,
        position: usize,
        backlog: &Backlog,
        parents: &Parents,
        standings: &[Standing],
        group_by: Option<&str>,
    ) -> Option<usize> {
        let mut parent = parents.of_item[item];
        while let Some(above) = parent {
            if standings[above] == Standing::Group {
                return self.of_item[above];
            }
            parent = parents.of_item[above];
        }
        if let Some(missing) = &parents.missing[item]
            && let Some(title) = &missing.title
        {
            self.cells.push(missing.cell);
            self.cells.extend(missing.title_cell);
            // Jira's parents that aren't in the file are epics.
            let kind = GroupKind::Item(ItemNature::Epic);
            let group = self.named(None, kind, &missing.reference, position);
            self.all[group].title = one_line(title);
            self.all[group].key = Some(missing.reference.clone()).filter(|key| key != title);
            return Some(group);
        }
        let mut above = None;
        for level in &backlog.items[item].levels {
            self.cells.extend(level.cell);
            let group = self.named(above, GroupKind::Column(level.level), &level.text, position);
            above = Some(group);
        }
        if above.is_some() {
            return above;
        }
        let row = backlog.items[item].row;
        let chosen = match group_by {
            Some(prefix) => {
                let cells = backlog.cells(row, ColumnRole::Tags);
                cells.into_iter().find_map(|cell| {
                    let mut labels = split_list(backlog.text(cell));
                    let value = labels
                        .find_map(|label| label.strip_prefix(prefix)?.strip_prefix([':', '/']));
                    // GitLab's labels with a scope have two colons.
                    value.map(|value| (cell, value.trim_start_matches(':').trim()))
                })
            }
            None => backlog
                .cell(row, ColumnRole::Group)
                .map(|cell| (cell, backlog.text(cell))),
        };
        let (cell, name) = chosen.filter(|(_, name)| !name.is_empty())?;
        self.cells.push(cell);
        Some(self.named(None, GroupKind::Chosen, name, position))
    }

    /// The group with this name below `parent`, which is made if it is new.
    fn named(
        &mut self,
        parent: Option<usize>,
        kind: GroupKind,
        name: &str,
        position: usize,
    ) -> usize {
        let key = GroupKey {
            parent,
            kind,
            name: name_key(name),
        };
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        self.known.insert(key, self.all.len());
        self.built += usize::from(matches!(kind, GroupKind::Item(_)));
        self.all.push(Group {
            title: name.to_owned(),
            item: None,
            same_items: Vec::new(),
            head_row: None,
            key: None,
            parent,
            position,
            kind,
            height: 0,
        });
        self.all.len() - 1
    }

    /// Cuts circles, which columns can make: an epic whose own row names it as its epic.
    fn cut_circles(&mut self) {
        // The round in which a group was seen first; each group is seen once.
        let mut seen = vec![usize::MAX; self.all.len()];
        for start in 0..self.all.len() {
            let mut at = start;
            while seen[at] == usize::MAX {
                seen[at] = start;
                match self.all[at].parent {
                    Some(parent) if seen[parent] == start => self.all[at].parent = None,
                    Some(parent) => at = parent,
                    None => break,
                }
            }
        }
    }

    /// Makes one group of those that have the same name below different releases: each release has its part of the same
    /// backbone.
    fn merge_below_releases(&mut self, parents: &Parents, standings: &[Standing]) {
        let is_below: Vec<bool> = self
            .all
            .iter()
            .map(|group| {
                let item = group.item;
                item.is_some_and(|item| release_above(item, parents, standings).is_some())
            })
            .collect();
        if !is_below.contains(&true) {
            return;
        }
        // What is above a group is merged before it, and into groups that are below no release.
        let mut order: Vec<usize> = (0..self.all.len()).collect();
        order.sort_by_key(|at| (self.chain(*at).len(), is_below[*at]));
        let mut first: HashMap<GroupKey, usize> = HashMap::new();
        let mut kept: Vec<usize> = (0..self.all.len()).collect();
        for at in order {
            let group = &mut self.all[at];
            group.parent = group.parent.map(|parent| kept[parent]);
            let key = GroupKey {
                parent: group.parent,
                kind: group.kind,
                name: name_key(&group.title),
            };
            let (position, item) = (group.position, group.item);
            let into = *first.entry(key).or_insert(at);
            if into != at && is_below[at] {
                kept[at] = into;
                let target = &mut self.all[into];
                target.position = target.position.min(position);
                target.same_items.extend(item);
            }
        }
        self.keep_groups(&kept);
    }

    /// Drops the groups that are part of another one: `kept` says for each group which one it is now.
    fn keep_groups(&mut self, kept: &[usize]) {
        let mut places = Vec::with_capacity(kept.len());
        let mut count = 0;
        for (at, into) in kept.iter().enumerate() {
            places.push(count);
            count += usize::from(at == *into);
        }
        let place = |at: usize| places[kept[at]];
        let mut at = 0;
        self.all.retain(|_| {
            at += 1;
            kept[at - 1] == at - 1
        });
        for group in &mut self.all {
            group.parent = group.parent.map(place);
        }
        for group in self.of_item.iter_mut().flatten() {
            *group = place(*group);
        }
        for group in self.known.values_mut() {
            *group = place(*group);
        }
    }

    /// Sets how high each group is: one more than the highest one below it, and the same for all of a kind.
    fn set_heights(&mut self) {
        let fixed = |kind: GroupKind| match kind {
            GroupKind::Item(ItemNature::Chosen(KindLevel::Activity)) | GroupKind::Column(0) => {
                Some(ACTIVITY)
            }
            GroupKind::Item(ItemNature::Chosen(KindLevel::Task)) => Some(TASK),
            _ => None,
        };
        let lowest = self.lowest_heights();
        for group in &mut self.all {
            let height = fixed(group.kind).or(lowest.get(&group.kind).copied());
            group.height = height.unwrap_or(TASK);
        }
        // Each round lifts parents above their children; there are few levels.
        for _ in 0..16 {
            let mut is_settled = true;
            for at in 0..self.all.len() {
                if let Some(parent) = self.all[at].parent
                    && self.all[parent].height <= self.all[at].height
                    && fixed(self.all[parent].kind).is_none()
                    && self.all[parent].kind != self.all[at].kind
                {
                    self.all[parent].height = self.all[at].height + 1;
                    is_settled = false;
                }
            }
            let mut highest: HashMap<GroupKind, usize> = HashMap::new();
            for group in &self.all {
                let height = highest.entry(group.kind).or_default();
                *height = (*height).max(group.height);
            }
            for at in 0..self.all.len() {
                let group = &self.all[at];
                let is_unknown = group.kind == GroupKind::Item(ItemNature::Unknown);
                let height = if is_unknown {
                    group.height
                } else {
                    highest[&group.kind]
                };
                is_settled &= group.height == height;
                self.all[at].height = height;
            }
            if is_settled {
                break;
            }
        }
        self.lift_equal_kinds();
    }

    /// The heights of kinds where nothing says what is above what: features are below epics, and those below initiatives.
    fn lowest_heights(&self) -> HashMap<GroupKind, usize> {
        let mut heights = HashMap::new();
        if self.all.iter().any(|group| group.parent.is_some()) {
            return heights;
        }
        let mut height = TASK;
        let natures = [
            ItemNature::Feature,
            ItemNature::Epic,
            ItemNature::Initiative,
        ];
        for kind in natures.map(GroupKind::Item) {
            if self.all.iter().any(|group| group.kind == kind) {
                heights.insert(kind, height);
                height += 1;
            }
        }
        heights
    }

    /// Lifts groups above groups of the same kind, such as sub-issues without a type of an issue without a type.
    fn lift_equal_kinds(&mut self) {
        for _ in 0..16 {
            let mut is_settled = true;
            for at in 0..self.all.len() {
                if let Some(parent) = self.all[at].parent
                    && self.all[parent].height <= self.all[at].height
                {
                    self.all[parent].height = self.all[at].height + 1;
                    is_settled = false;
                }
            }
            if is_settled {
                break;
            }
        }
    }

    /// A group and everything above it, the nearest first.
    pub(crate) fn chain(&self, group: usize) -> Vec<usize> {
        let mut chain = vec![group];
        while let Some(parent) = chain.last().and_then(|last| self.all[*last].parent)
            && chain.len() <= self.all.len()
        {
            chain.push(parent);
        }
        chain
    }

    /// Where the stories of a group belong.
    pub(crate) fn story_place(&self, group: usize) -> StoryPlace {
        let chain = self.chain(group);
        let is_task = self.all[group].height == TASK;
        StoryPlace {
            task: is_task.then_some(group),
            activity: chain.get(usize::from(is_task)).copied(),
        }
    }

    /// What is above the activity of a group, the nearest first.
    pub(crate) fn above_activity(&self, activity: usize) -> Vec<usize> {
        self.chain(activity).split_off(1)
    }
}

/// The nearest release that an item is below.
fn release_above(item: usize, parents: &Parents, standings: &[Standing]) -> Option<usize> {
    let above = std::iter::successors(parents.of_item[item], |at| parents.of_item[*at]);
    let mut above = above.take(standings.len());
    above.find(|at| standings[*at] == Standing::Release)
}
