//! What each change means: the written map that it leads to. Nothing here knows YAML, forms or comments.

mod fields;
mod items;
mod join;
mod lists;
mod stories;

use super::editable::EditableMap;
use super::refusal::Objection;
use super::written::{
    ItemKey, Reference, WrittenItem, WrittenNames, WrittenValue, name_of, references,
};
use crate::format::project::Project;
use crate::format::suggest;
use crate::map::{Change, ItemKind, ItemList, ItemOrMap, ItemRef};
use crate::messages::message;
use std::collections::HashMap;

/// A map before a change, and what changes may refer to.
pub(crate) struct MapBefore<'m> {
    pub(crate) map: &'m WrittenItem,
    pub(crate) names: &'m WrittenNames,
    /// The project, for the statuses and sizes that it declares.
    pub(crate) project: &'m Project,
    /// The ids of all gap rules.
    pub(crate) rules: &'m [&'m str],
    /// The first key that no item has.
    pub(crate) next_key: u32,
}

/// What a change leads to.
pub(crate) struct Outcome {
    pub(crate) map: WrittenItem,
    /// The item that the change is about; `None` for the map.
    pub(crate) item: Option<ItemKey>,
    /// The items that became part of others.
    joined: HashMap<ItemKey, ItemKey>,
    /// How many references followed.
    pub(crate) references: usize,
    /// The ids and names afterwards; `None` if the change leaves all of them as they are.
    pub(crate) names: Option<WrittenNames>,
}

impl<'m> MapBefore<'m> {
    /// A map before a change.
    pub(crate) fn new(before: &'m EditableMap, project: &'m Project, rules: &'m [&'m str]) -> Self {
        let EditableMap { written, names, .. } = before;
        let last = written.keys().into_iter().max();
        Self {
            map: written,
            names,
            project,
            rules,
            next_key: last.map_or(0, |key| key.0) + 1,
        }
    }

    /// The map after a change.
    ///
    /// # Errors
    ///
    /// The change doesn't fit the map.
    pub(crate) fn after(&self, change: &Change) -> Result<Outcome, Objection> {
        let mut outcome = Outcome {
            map: self.map.clone(),
            item: None,
            joined: HashMap::new(),
            references: 0,
            names: None,
        };
        let after = &mut outcome.map;
        outcome.item = match change {
            Change::Add {
                kind,
                position,
                name,
                fields,
            } => Some(self.add(after, *kind, position, items::WantedItem { name, fields })?),
            Change::Remove { item } => Some(self.remove(after, item)?),
            Change::Rename { item, was, to, ids } => {
                Some(self.rename(after, item, was.as_deref(), to, *ids)?)
            }
            Change::Move { item, position } => Some(self.move_item(after, item, position)?),
            Change::Schedule { story, release } => {
                Some(self.schedule(after, story, release.as_deref())?)
            }
            Change::Set {
                item,
                field,
                was,
                to,
            } => self.set(after, item, field, was, to.as_deref())?,
            Change::Put {
                item,
                field,
                value,
                before,
            } => self.put(
                after,
                &lists::ListField::new(item, field),
                value,
                before.as_deref(),
            )?,
            Change::Take { item, field, value } => {
                self.take(after, &lists::ListField::new(item, field), value)?
            }
            Change::Swap {
                item,
                field,
                value,
                to,
            } => self.swap(after, &lists::ListField::new(item, field), value, to)?,
            Change::Answer {
                item,
                note,
                was,
                replaces,
                text,
            } => self.answer(after, item, *note, was, replaces, text.as_deref())?,
            Change::Ignore {
                item,
                rule,
                was,
                reason,
            } => self.ignore(after, item, rule, was, reason)?,
            Change::Split { story, into } => Some(self.split(after, story, into)?),
            Change::Join { stories, name } => {
                let (first, joined) = self.join(after, stories, name)?;
                outcome.joined = joined;
                Some(first)
            }
            Change::Order { list, items } => self.order(after, list, items)?,
            Change::Several(_) => return Err(Objection::unproved("nested changes")),
        };
        if change_may_change_ids(change) {
            self.follow(&mut outcome);
        }
        Ok(outcome)
    }

    /// The item that a change names.
    fn item(&self, item: &ItemRef) -> Result<ItemKey, Objection> {
        self.names.with_id(item).ok_or_else(|| {
            let same_kind = self
                .names
                .iter()
                .filter(|named| named.item.kind == item.kind);
            let ids: Vec<&str> = same_kind.map(|named| named.item.id.as_str()).collect();
            let help = if ids.is_empty() {
                format!("the map has no {} yet: add one", item.kind.word())
            } else {
                suggest::did_you_mean_or_list(&item.id, ids)
            };
            Objection::unknown(
                format!("there is no {} `{}`", item.kind.word(), item.id),
                help,
            )
        })
    }

    /// The item that a change names, or the map.
    fn item_or_map(&self, item: &ItemOrMap) -> Result<ItemKey, Objection> {
        match item {
            ItemOrMap::Map => Ok(self.map.key),
            ItemOrMap::Item(item) => self.item(item),
        }
    }

    /// The item that has a list, and the list's key.
    fn list(&self, list: &ItemList, kind: ItemKind) -> Result<ListOwner, Objection> {
        let of_map = |key| {
            Ok(ListOwner {
                owner: self.map.key,
                key,
            })
        };
        if !list.takes(kind) {
            let message = format!("`{list}` can't hold {}", plural(kind));
            let help = match kind {
                ItemKind::Story => "name a task, an activity without tasks, or `backlog`",
                ItemKind::Task => "name an activity",
                ItemKind::Persona => "name the list `personas`",
                ItemKind::Release => "name the list `releases`",
                ItemKind::Activity => "name the list `activities`",
            };
            return Err(Objection::invalid(message, help));
        }
        match list {
            ItemList::Personas => of_map("personas"),
            ItemList::Releases => of_map("releases"),
            ItemList::Activities => of_map("activities"),
            ItemList::Backlog => of_map("backlog"),
            ItemList::Below(item) => {
                let owner = self.item(item)?;
                let (key, other) = match kind {
                    ItemKind::Task => ("tasks", "stories"),
                    _ => ("stories", "tasks"),
                };
                let has_other = |owner: &WrittenItem| !owner.items(other).is_empty();
                let found = self.map.find(owner).filter(|found| has_other(found));
                if let Some(found) = found
                    && item.kind == ItemKind::Activity
                {
                    let name = name_of(found);
                    let message = format!("activity `{name}` has {other}, so it can't have {key}");
                    let help = match kind {
                        ItemKind::Story => "name one of its tasks instead",
                        _ => "move its stories to a task first",
                    };
                    let reason = message!("edit-why-tasks-and-stories");
                    return Err(Objection::invalid(message, help).about(owner).said(reason));
                }
                Ok(ListOwner { owner, key })
            }
        }
    }

    /// Lets the references to items follow whose id or name has changed.
    fn follow(&self, outcome: &mut Outcome) {
        let names = WrittenNames::new(&outcome.map);
        // Most references name one of a few releases and personas.
        let mut followed: HashMap<(ItemKind, &str), Option<String>> = HashMap::new();
        let mut replaced: HashMap<ItemKey, Vec<ReplacedReference>> = HashMap::new();
        for reference in references(self.map) {
            let Reference { kind, text, .. } = reference;
            let new = followed
                .entry((kind, text))
                .or_insert_with(|| self.followed_reference(&reference, &names, &outcome.joined));
            if let Some(new) = new {
                let new = new.clone();
                let replaced = replaced.entry(reference.owner).or_default();
                replaced.push(ReplacedReference { reference, new });
            }
        }
        let mut count = 0;
        if !replaced.is_empty() {
            outcome.map.visit_mut(&mut |item| {
                for replaced in replaced.get(&item.key).into_iter().flatten() {
                    count += usize::from(replaced.apply(item));
                }
            });
        }
        outcome.references = count;
        outcome.names = Some(names);
    }

    /// What a reference to an item has to be after a change, with the names after it. `None` if it stays as it is.
    fn followed_reference(
        &self,
        reference: &Reference,
        names: &WrittenNames,
        joined: &HashMap<ItemKey, ItemKey>,
    ) -> Option<String> {
        let Reference { kind, text, .. } = *reference;
        let old = self.names.resolve(kind, text)?;
        let target = joined.get(&old).copied().unwrap_or(old);
        if names.resolve(kind, text) == Some(target) {
            return None;
        }
        let named = names.get(target)?;
        // What is typed like the name stays a name, in whichever case.
        let was_name = self.names.get(old).is_some_and(|named| {
            text != named.item.id && text.to_lowercase() == named.name.to_lowercase()
        });
        let by_name = names.resolve(kind, &named.name) == Some(target);
        let new = if was_name && by_name {
            &named.name
        } else {
            &named.item.id
        };
        Some(new.clone())
    }
}

/// A reference with its new text.
struct ReplacedReference<'m> {
    reference: Reference<'m>,
    new: String,
}

/// The list of an item or of the map.
#[derive(Clone, Copy)]
struct ListOwner {
    owner: ItemKey,
    key: &'static str,
}

impl ReplacedReference<'_> {
    /// Replaces the reference in its item, if it is still there: values of the list may have gone before it.
    fn apply(&self, item: &mut WrittenItem) -> bool {
        let old = WrittenValue::text(self.reference.text);
        let key = self.reference.field;
        let field = item.fields.iter_mut().find(|field| field.key == key);
        let value = match field.map(|field| &mut field.value) {
            Some(WrittenValue::List(values)) => values.iter_mut().find(|value| **value == old),
            value => value.filter(|value| **value == old),
        };
        let is_there = value.is_some();
        if let Some(value) = value {
            *value = WrittenValue::text(&self.new);
        }
        is_there
    }
}

/// Whether ids or names of items can be other ones after a change.
pub(crate) fn change_may_change_ids(change: &Change) -> bool {
    match change {
        Change::Set { item: ItemOrMap::Item(item), field, .. } => {
            matches!(field.as_str(), "id" | "name") || field == item.kind.word()
        }
        Change::Add { .. }
        | Change::Remove { .. }
        | Change::Rename { .. }
        | Change::Move { .. }
        | Change::Split { .. }
        | Change::Join { .. }
        // Equal titles are told apart by numbers in the order of the file.
        | Change::Order { .. } => true,
        _ => false,
    }
}

/// The plural of a kind's word.
fn plural(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Persona => "personas",
        ItemKind::Release => "releases",
        ItemKind::Activity => "activities",
        ItemKind::Task => "tasks",
        ItemKind::Story => "stories",
    }
}

/// A text for a field: without line breaks at its end, and with those of Unix.
fn plain_text(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end_matches('\n').to_owned()
}

/// A name as it can be typed on one line.
///
/// # Errors
///
/// It is empty, or has control characters.
fn checked_name(name: &str, noun: &str) -> Result<String, Objection> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Objection::invalid(
            format!("the {noun} is empty"),
            format!("write the {noun}"),
        )
        .said(message!("edit-why-empty")));
    }
    if name.contains(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        let message = format!("the {noun} has control characters");
        return Err(Objection::invalid(
            message,
            format!("write the {noun} on one line, without tabs"),
        )
        .said(message!("edit-why-characters")));
    }
    Ok(name.to_owned())
}

/// The name of an item, for messages.
fn shown(item: &WrittenItem) -> String {
    if item.spec.opening_key().is_none() {
        return "the map".to_owned();
    }
    format!("{} `{}`", item.spec.name, name_of(item))
}
