//! The ids and names of the items of a written map, and the references to them.

use super::{ItemKey, WrittenItem, WrittenValue};
use crate::format::decode::{Decoder, IdCandidate, unique_ids};
use crate::format::schema::{ShortPair, ValueKind};
use crate::map::{ItemKind, ItemRef, SpannedText, reference_key};
use crate::text::{Source, Span};
use smallvec::SmallVec;
use std::collections::HashMap;
use std::sync::Arc;

/// The ids and names of all items of a map.
#[derive(Debug)]
pub(crate) struct WrittenNames {
    items: Vec<WrittenName>,
    /// The position of each item, by the number of its key.
    positions: Vec<Option<usize>>,
    /// For each kind, the positions of the items that a matching key means.
    by_name: [HashMap<String, SmallVec<[usize; 1]>>; ItemKind::ALL.len()],
}

/// The id and name of an item.
#[derive(Debug)]
pub(crate) struct WrittenName {
    pub(crate) key: ItemKey,
    pub(crate) item: ItemRef,
    pub(crate) name: String,
}

/// A text in a field that names an item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reference<'m> {
    /// The item that has the field.
    pub(crate) owner: ItemKey,
    /// The key of the field.
    pub(crate) field: &'m str,
    /// The kind of the item that is named.
    pub(crate) kind: ItemKind,
    pub(crate) text: &'m str,
}

/// The name of an item as people see it.
pub(crate) fn name_of(item: &WrittenItem) -> &str {
    let has_id = item.spec.pair == Some(ShortPair::IdAndName);
    let name = item.text("name").filter(|_| has_id);
    name.unwrap_or(&item.name)
}

impl WrittenNames {
    /// The names of all items of a map, with the ids that decoding gives them.
    pub(crate) fn new(map: &WrittenItem) -> Self {
        let mut items = Vec::new();
        for (list, kind) in [
            ("personas", ItemKind::Persona),
            ("releases", ItemKind::Release),
        ] {
            items.extend(map.items(list).iter().map(|item| WrittenName {
                key: item.key,
                item: ItemRef::new(kind, item.name.clone()),
                name: name_of(item).to_owned(),
            }));
        }
        let top = ItemLevel::new(
            ItemKind::Activity,
            map.items("activities").iter().map(|item| (item, "")),
        );
        let tasks = top.named().flat_map(|(activity, id)| {
            let tasks = activity.items("tasks").iter();
            tasks.map(move |task| (task, id))
        });
        let tasks = ItemLevel::new(ItemKind::Task, tasks);
        let task_ids: HashMap<ItemKey, &str> =
            tasks.named().map(|(item, id)| (item.key, id)).collect();
        let mut stories: Vec<(&WrittenItem, &str)> = Vec::new();
        for (activity, id) in top.named() {
            for task in activity.items("tasks") {
                let id = task_ids.get(&task.key).copied().unwrap_or_default();
                stories.extend(task.items("stories").iter().map(|story| (story, id)));
            }
            stories.extend(activity.items("stories").iter().map(|story| (story, id)));
        }
        stories.extend(map.items("backlog").iter().map(|story| (story, "backlog")));
        let stories = ItemLevel::new(ItemKind::Story, stories.into_iter());
        for level in [&top, &tasks, &stories] {
            items.extend(level.named().map(|(item, id)| WrittenName {
                key: item.key,
                item: ItemRef::new(level.kind, id),
                name: item.name.clone(),
            }));
        }
        let last = items.iter().map(|named| named.key).max();
        let mut names = Self {
            by_name: Default::default(),
            positions: vec![None; last.map_or(0, |key| key.0 as usize + 1)],
            items,
        };
        for (at, named) in names.items.iter().enumerate() {
            names.positions[named.key.0 as usize] = Some(at);
            let kind = named.item.kind;
            let (id, name) = (reference_key(&named.item.id), reference_key(&named.name));
            let of_kind = &mut names.by_name[kind as usize];
            if name != id {
                of_kind.entry(name).or_default().push(at);
            }
            of_kind.entry(id).or_default().push(at);
        }
        names
    }

    /// All items.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &WrittenName> {
        self.items.iter()
    }

    /// The id and name of an item.
    pub(crate) fn get(&self, key: ItemKey) -> Option<&WrittenName> {
        self.items.get((*self.positions.get(key.0 as usize)?)?)
    }

    /// The item with an id.
    pub(crate) fn with_id(&self, item: &ItemRef) -> Option<ItemKey> {
        let id = reference_key(&item.id);
        let found = self.by_name[item.kind as usize].get(&id)?.iter();
        let mut found = found.map(|at| &self.items[*at]);
        let found = found.find(|named| reference_key(&named.item.id) == id)?;
        Some(found.key)
    }

    /// The only item of a kind that a reference can mean.
    pub(crate) fn resolve(&self, kind: ItemKind, text: &str) -> Option<ItemKey> {
        match self.by_name[kind as usize].get(&reference_key(text))?[..] {
            [only] => Some(self.items[only].key),
            _ => None,
        }
    }
}

/// Items of one kind with their ids.
struct ItemLevel<'i> {
    kind: ItemKind,
    items: Vec<&'i WrittenItem>,
    ids: Vec<String>,
}

impl<'i> ItemLevel<'i> {
    /// Items of a kind, each with the id of the item it is in.
    fn new<'d>(kind: ItemKind, items: impl Iterator<Item = (&'i WrittenItem, &'d str)>) -> Self {
        let items: Vec<(&'i WrittenItem, &'d str)> = items.collect();
        let pinned: Vec<Option<SpannedText>> = items
            .iter()
            .map(|(item, _)| {
                let text = item.text("id")?.to_owned();
                let span = Span::default();
                Some(SpannedText { text, span })
            })
            .collect();
        let candidates = items.iter().zip(&pinned);
        let candidates = candidates.map(|((item, parent_id), pinned)| IdCandidate {
            pinned: pinned.as_ref(),
            title: &item.name,
            parent_id,
        });
        let mut decoder = Decoder::new(Arc::new(Source::new("", "")));
        let ids = unique_ids(&mut decoder, kind.word(), candidates);
        Self {
            kind,
            items: items.into_iter().map(|(item, _)| item).collect(),
            ids,
        }
    }

    fn named(&self) -> impl Iterator<Item = (&'i WrittenItem, &str)> {
        self.items
            .iter()
            .copied()
            .zip(self.ids.iter().map(String::as_str))
    }
}

/// All texts in a map that name items.
pub(crate) fn references(map: &WrittenItem) -> Vec<Reference<'_>> {
    let mut references = Vec::new();
    map.visit(&mut |item| {
        for entry in &item.fields {
            let kind = match item.spec.field(&entry.key).map(|field| field.kind) {
                Some(ValueKind::Release) => ItemKind::Release,
                Some(ValueKind::Personas) => ItemKind::Persona,
                Some(ValueKind::Stories) => ItemKind::Story,
                _ => continue,
            };
            let values = match &entry.value {
                WrittenValue::List(values) => values,
                value => std::slice::from_ref(value),
            };
            let texts = values.iter().filter_map(|value| match value {
                WrittenValue::Text(text) => Some(text),
                _ => None,
            });
            references.extend(texts.map(|text| Reference {
                owner: item.key,
                field: &entry.key,
                kind,
                text,
            }));
        }
    });
    references
}
