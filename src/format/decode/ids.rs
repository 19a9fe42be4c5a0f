//! Ids of activities, tasks and stories: pinned ones first, then titles.

use super::decoder::Decoder;
use super::map::MapBuilder;
use crate::format::error_code::ErrorCode;
use crate::map::{SpannedText, id_from_title, reference_key};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};

/// An item that needs an id.
pub(crate) struct IdCandidate<'t> {
    /// The id that was pinned.
    pub(crate) pinned: Option<&'t SpannedText>,
    /// Its title.
    pub(crate) title: &'t str,
    /// The id of what it stands in, which tells equal titles apart.
    pub(crate) within: &'t str,
}

/// An id for each item, in order. Equal titles are told apart by what they stand in; what is
/// still equal gets -2, -3 in file order. Two equal pinned ids are a fault.
pub(crate) fn assign<'t>(
    decoder: &mut Decoder,
    kind: &'static str,
    items: impl Iterator<Item = IdCandidate<'t>>,
) -> Vec<String> {
    let items: Vec<IdCandidate> = items.collect();
    let mut pinned: HashMap<String, &SpannedText> = HashMap::new();
    for id in items.iter().filter_map(|item| item.pinned) {
        if let Some(first) = pinned.insert(reference_key(&id.text), id) {
            decoder
                .error(
                    ErrorCode::DuplicateId,
                    id.span,
                    format!("two {} have the id `{}`", plural(kind), id.text),
                )
                .label("the second one")
                .related("the first one", first.span)
                .help("give one of them another id: ids are matched without regard to case");
        }
    }
    let bases: Vec<String> = items
        .par_iter()
        .map(|item| id_from_title(item.title, kind))
        .collect();
    let mut titles = IdTable::new(&items, &bases);
    titles.taken.extend(pinned.into_keys());
    let others = items.iter().zip(&bases).enumerate();
    let others: Vec<Option<String>> = others
        .map(|(at, (item, base))| match item.pinned {
            Some(id) => Some(id.text.clone()),
            None => titles.other(at, item, base),
        })
        .collect();
    let own = others.into_iter().zip(bases);
    own.map(|(other, base)| other.unwrap_or(base)).collect()
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
                within: "",
            });
        let ids = assign(decoder, "activity", titled);
        map.activities
            .iter_mut()
            .zip(ids)
            .for_each(|(activity, id)| activity.id = id);

        let activities = &map.activities;
        let titled = map
            .tasks
            .iter()
            .zip(&self.task_ids)
            .map(|(task, pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title: &task.title.text,
                within: &activities[task.activity.index()].id,
            });
        let ids = assign(decoder, "task", titled);
        map.tasks
            .iter_mut()
            .zip(ids)
            .for_each(|(task, id)| task.id = id);

        let tasks = &map.tasks;
        let stories = map.stories.iter().chain(&map.backlog);
        let titled = stories
            .zip(self.story_ids.iter().chain(&self.backlog_ids))
            .map(|(story, pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title: &story.title.text,
                within: story.task.map_or("backlog", |task| &tasks[task.index()].id),
            });
        let ids = assign(decoder, "story", titled);
        map.stories
            .iter_mut()
            .chain(&mut map.backlog)
            .zip(ids)
            .for_each(|(story, id)| story.id = id);
    }
}

/// Which ids titles stand for, and which are taken.
struct IdTable<'b> {
    /// For each id that titles stand for, how many of them do, and the position of the first. Nearly
    /// every title is alone with its own, so these need not be among those that are taken.
    equal: HashMap<&'b str, (usize, usize)>,
    /// The ids that were pinned, and those that are not just a title's.
    taken: HashSet<String>,
    /// The last number that made an id another one.
    last: HashMap<String, usize>,
}

impl<'b> IdTable<'b> {
    fn new(items: &[IdCandidate], bases: &'b [String]) -> Self {
        let mut equal: HashMap<&str, (usize, usize)> = HashMap::with_capacity(items.len());
        for (at, (item, base)) in items.iter().zip(bases).enumerate() {
            if item.pinned.is_none() {
                equal.entry(base).or_insert((0, at)).0 += 1;
            }
        }
        Self {
            equal,
            taken: HashSet::new(),
            last: HashMap::new(),
        }
    }

    /// The id of the item at this position, where it is not just its title's. Those before it have theirs.
    fn other(&mut self, at: usize, item: &IdCandidate, base: &str) -> Option<String> {
        let is_alone = self.equal[base].0 == 1;
        if is_alone && !self.taken.contains(base) {
            return None;
        }
        let wanted = if is_alone || item.within.is_empty() {
            base.to_owned()
        } else {
            format!("{}-{base}", reference_key(item.within))
        };
        if self.take(&wanted, at) {
            return Some(wanted);
        }
        let mut number = self.last.get(&wanted).copied().unwrap_or(1);
        loop {
            number += 1;
            let id = format!("{wanted}-{number}");
            if self.take(&id, at) {
                self.last.insert(wanted, number);
                return Some(id);
            }
        }
    }

    /// Takes an id, unless it is taken, or is all of the title of an item further up.
    fn take(&mut self, id: &str, at: usize) -> bool {
        let alone = self.equal.get(id).filter(|(titles, _)| *titles == 1);
        alone.is_none_or(|(_, first)| *first >= at) && self.taken.insert(id.to_owned())
    }
}

fn plural(kind: &str) -> String {
    match kind.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{kind}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Source, Span};
    use proptest::prelude::*;
    use std::sync::Arc;

    /// The same, said as simply as can be.
    fn one_after_the_other(items: &[IdCandidate]) -> Vec<String> {
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
            let wanted = if equal == 1 || item.within.is_empty() {
                base
            } else {
                format!("{}-{base}", reference_key(item.within))
            };
            let numbered = (2..).map(|number| format!("{wanted}-{number}"));
            let mut all = std::iter::once(wanted.clone()).chain(numbered);
            all.find(|id| taken.insert(id.clone())).expect("endless")
        };
        items.iter().map(&mut id).collect()
    }

    proptest! {
        #[test]
        fn ids_are_those_of_titles_taken_one_after_the_other(
            typed in prop::collection::vec(("(a|b)(-a|-b|-2|-3){0,2}", "(a|b)?", prop::option::weighted(0.1, "(A|b)(-2|-a)?")), 0..12)
        ) {
            let text = |pinned: &String| SpannedText { text: pinned.clone(), span: Span::default() };
            let pinned: Vec<Option<SpannedText>> = typed.iter().map(|(_, _, pinned)| pinned.as_ref().map(text)).collect();
            let titled = || typed.iter().zip(&pinned).map(|((title, within, _), pinned)| IdCandidate {
                pinned: pinned.as_ref(),
                title,
                within,
            });
            let mut decoder = Decoder::new(Arc::new(Source::new("map.yaml", "")));
            let all: Vec<IdCandidate> = titled().collect();
            prop_assert_eq!(assign(&mut decoder, "story", titled()), one_after_the_other(&all));
        }
    }
}
