//! The ids of activities, tasks and stories: pinned ones, and for the others one made from the title.

use super::decoder::Decoder;
use super::map::MapBuilder;
use crate::map::{SpannedText, TaskIx, id_from_title, reference_key};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};

/// What the id of an item is made from.
pub(crate) struct IdCandidate<'t> {
    /// The id that is pinned with `id:`.
    pub(crate) pinned: Option<&'t SpannedText>,
    /// The title.
    pub(crate) title: &'t str,
    /// The id of the item that contains it, which distinguishes equal titles; may be empty.
    pub(crate) parent_id: &'t str,
}

/// An id for each item, in order. An item whose title is not unique gets the id of its parent as a
/// prefix; ids that are still equal get -2, -3 in file order. Two equal pinned ids are reported.
pub(crate) fn unique_ids<'t>(
    decoder: &mut Decoder,
    kind: &'static str,
    items: impl Iterator<Item = IdCandidate<'t>>,
) -> Vec<String> {
    let items: Vec<IdCandidate> = items.collect();
    let mut pinned: HashMap<String, &SpannedText> = HashMap::new();
    for id in items.iter().filter_map(|item| item.pinned) {
        if let Some(first) = pinned.insert(reference_key(&id.text), id) {
            decoder.duplicate_id(kind, id, first.span);
        }
    }
    let bases: Vec<String> = items
        .par_iter()
        .map(|item| id_from_title(item.title, kind))
        .collect();
    let mut table = IdTable::new(&items, &bases);
    table.taken.extend(pinned.into_keys());
    let based = items.iter().zip(&bases).enumerate();
    let distinct: Vec<Option<String>> = based
        .map(|(at, (item, base))| match item.pinned {
            Some(id) => Some(id.text.clone()),
            None => table.distinct_id(at, item, base),
        })
        .collect();
    let ids = distinct.into_iter().zip(bases);
    ids.map(|(id, base)| id.unwrap_or(base)).collect()
}

impl MapBuilder<'_, '_, '_> {
    /// Gives every activity, task and story its id.
    pub(crate) fn assign_ids(&mut self, decoder: &mut Decoder) {
        let map = &mut self.map;
        let titled = map
            .activities
            .iter()
            .zip(&self.activity_ids)
            .map(|(activity, pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title: &activity.title.text,
                parent_id: "",
            });
        let ids = unique_ids(decoder, "activity", titled);
        map.activities
            .iter_mut()
            .zip(ids)
            .for_each(|(activity, id)| activity.id = id);

        let activities = &map.activities;
        let headed = map.tasks.iter().zip(&self.task_ids);
        let titled = headed.filter_map(|(task, pinned)| {
            Some(IdCandidate {
                pinned: pinned.as_ref(),
                title: &task.heading.as_ref()?.title.text,
                parent_id: &activities[task.activity.index()].id,
            })
        });
        let ids = unique_ids(decoder, "task", titled);
        (map.tasks.iter_mut())
            .filter_map(|task| task.heading.as_mut())
            .zip(ids)
            .for_each(|(heading, id)| heading.id = id);

        let parent_id = |task: TaskIx| {
            let task = &map.tasks[task.index()];
            match &task.heading {
                Some(heading) => heading.id.as_str(),
                None => map.activities[task.activity.index()].id.as_str(),
            }
        };
        let stories = map.stories.iter().chain(&map.backlog);
        let titled = stories
            .zip(self.story_ids.iter().chain(&self.backlog_ids))
            .map(|(story, pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title: &story.title.text,
                parent_id: story.task.map_or("backlog", parent_id),
            });
        let ids = unique_ids(decoder, "story", titled);
        map.stories
            .iter_mut()
            .chain(&mut map.backlog)
            .zip(ids)
            .for_each(|(story, id)| story.id = id);
    }
}

/// The ids made from titles, and the ids that are taken.
struct IdTable<'b> {
    /// For each id made from a title, the items without a pinned id that have it. Nearly all titles
    /// are unique, so their ids are not added to `taken`.
    titles: HashMap<&'b str, TitleUse>,
    /// The pinned ids, and those with a prefix or number.
    taken: HashSet<String>,
    /// The last number that was appended to an id.
    last_numbers: HashMap<String, usize>,
}

/// The items whose titles make the same id.
struct TitleUse {
    /// How many there are.
    count: usize,
    /// The position of the first.
    first: usize,
}

impl<'b> IdTable<'b> {
    fn new(items: &[IdCandidate], bases: &'b [String]) -> Self {
        let mut titles: HashMap<&str, TitleUse> = HashMap::with_capacity(items.len());
        for (at, (item, base)) in items.iter().zip(bases).enumerate() {
            if item.pinned.is_none() {
                let title = titles.entry(base).or_insert(TitleUse {
                    count: 0,
                    first: at,
                });
                title.count += 1;
            }
        }
        Self {
            titles,
            taken: HashSet::new(),
            last_numbers: HashMap::new(),
        }
    }

    /// The id of the item at a position, if it is not just `base`, the id of its title. The items before it
    /// must have theirs.
    fn distinct_id(&mut self, at: usize, item: &IdCandidate, base: &str) -> Option<String> {
        let is_unique = self.titles[base].count == 1;
        if is_unique && !self.taken.contains(base) {
            return None;
        }
        let wanted = if is_unique || item.parent_id.is_empty() {
            base.to_owned()
        } else {
            format!("{}-{base}", reference_key(item.parent_id))
        };
        if self.take(&wanted, at) {
            return Some(wanted);
        }
        let mut number = self.last_numbers.get(&wanted).copied().unwrap_or(1);
        loop {
            number += 1;
            let id = format!("{wanted}-{number}");
            if self.take(&id, at) {
                self.last_numbers.insert(wanted, number);
                return Some(id);
            }
        }
    }

    /// Takes an id, and returns whether it was free: not taken, and not the id of a unique title further
    /// up.
    fn take(&mut self, id: &str, at: usize) -> bool {
        let unique = self.titles.get(id).filter(|title| title.count == 1);
        unique.is_none_or(|title| title.first >= at) && self.taken.insert(id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use crate::text::{Source, Span};
    use proptest::prelude::*;
    use std::sync::Arc;

    /// The same ids, found in the simplest way.
    fn simple_ids(items: &[IdCandidate]) -> Vec<String> {
        let base = |item: &IdCandidate| id_from_title(item.title, "story");
        let pinned = items.iter().filter_map(|item| item.pinned);
        let mut taken: HashSet<String> = pinned.map(|id| reference_key(&id.text)).collect();
        let others = items.iter().filter(|item| item.pinned.is_none());
        let others: Vec<String> = others.map(base).collect();
        let mut id = |item: &IdCandidate| {
            if let Some(id) = item.pinned {
                return id.text.clone();
            }
            let base = base(item);
            let equal = others.iter().filter(|other| **other == base).count();
            let wanted = if equal == 1 || item.parent_id.is_empty() {
                base
            } else {
                format!("{}-{base}", reference_key(item.parent_id))
            };
            let numbered = (2..).map(|number| format!("{wanted}-{number}"));
            let mut all = std::iter::once(wanted.clone()).chain(numbered);
            all.find(|id| taken.insert(id.clone())).expect("endless")
        };
        items.iter().map(&mut id).collect()
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn ids_are_the_same_as_found_in_the_simplest_way(
            typed in prop::collection::vec(("(a|b)(-a|-b|-2|-3){0,2}", "(a|b)?", prop::option::weighted(0.1, "(A|b)(-2|-a)?")), 0..12)
        ) {
            let text = |pinned: &String| SpannedText { text: pinned.clone(), span: Span::default() };
            let pinned: Vec<Option<SpannedText>> = typed.iter().map(|(_, _, pinned)| pinned.as_ref().map(text)).collect();
            let titled = || typed.iter().zip(&pinned).map(|((title, parent_id, _), pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title,
                parent_id,
            });
            let mut decoder = Decoder::new(Arc::new(Source::new("map.yaml", "")));
            let all: Vec<IdCandidate> = titled().collect();
            prop_assert_eq!(unique_ids(&mut decoder, "story", titled()), simple_ids(&all));
        }
    }
}
