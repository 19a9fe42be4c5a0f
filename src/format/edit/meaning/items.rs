//! Adding, removing, moving and renaming items of any kind, and putting a list in order.

use super::{ListOwner, MapBefore, checked_name, plain_text, plural, shown};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{
    ItemKey, Reference, WrittenItem, WrittenValue, derived_id, is_own, name_of, references,
};
use crate::format::schema::{
    ACTIVITY, ItemSpec, PERSONA, RELEASE, STORY, ShortPair, TASK, ValueKind,
};
use crate::format::suggest;
use crate::map::{
    IdsAfterRename, ItemKind, ItemList, ItemRef, ListPosition, NewField, NewValue, reference_key,
};
use crate::messages::message;
use std::collections::{HashMap, HashSet};

/// The content of an item that is added.
#[derive(Clone, Copy)]
pub(super) struct WantedItem<'c> {
    pub(super) name: &'c str,
    pub(super) fields: &'c [NewField],
}

/// The table of a kind of items.
pub(super) fn spec_of(kind: ItemKind) -> &'static ItemSpec {
    match kind {
        ItemKind::Persona => &PERSONA.spec,
        ItemKind::Release => &RELEASE.spec,
        ItemKind::Activity => &ACTIVITY.spec,
        ItemKind::Task => &TASK.spec,
        ItemKind::Story => &STORY.spec,
    }
}

impl MapBefore<'_> {
    pub(super) fn add(
        &self,
        after: &mut WrittenItem,
        kind: ItemKind,
        position: &ListPosition,
        new: WantedItem,
    ) -> Result<ItemKey, Objection> {
        let list = self.list(&position.list, kind)?;
        let index = self.index_before(list, position)?;
        let item = self.new_item(kind, new)?;
        let key = item.key;
        if let Some(owner) = after.find_mut(list.owner) {
            owner.items_mut(list.key).insert(index, item);
        }
        Ok(key)
    }

    /// A new item with its fields.
    fn new_item(&self, kind: ItemKind, new: WantedItem) -> Result<WrittenItem, Objection> {
        let spec = spec_of(kind);
        let declares_id = spec.pair == Some(ShortPair::IdAndName);
        let name = checked_name(new.name, if declares_id { "name" } else { "title" })?;
        let mut item = WrittenItem::new(ItemKey(self.next_key), spec, &name);
        let mut id = None;
        for NewField { key, value } in new.fields {
            if is_declared_id(spec, key) {
                if let NewValue::Text(text) = value {
                    id = Some(text.clone());
                }
                continue;
            }
            let value = self.new_value(spec, key, value)?;
            item.set(key, value);
        }
        if declares_id {
            item.has_derived_id = id.is_none();
            item.name = id.unwrap_or_else(|| self.free_id(kind, &name));
            item.set("name", Some(WrittenValue::Text(name)));
        }
        Ok(item)
    }

    /// An id for a persona or a release that no other one has.
    fn free_id(&self, kind: ItemKind, name: &str) -> String {
        let id = derived_id(name, kind.word());
        let is_free = |id: &String| {
            self.names
                .with_id(&ItemRef::new(kind, id.clone()))
                .is_none()
        };
        let numbered = (2..).map(|number| format!("{id}-{number}"));
        let mut all = std::iter::once(id.clone()).chain(numbered);
        all.find(is_free).unwrap_or_default()
    }

    fn new_value(
        &self,
        spec: &'static ItemSpec,
        key: &str,
        value: &NewValue,
    ) -> Result<Option<WrittenValue>, Objection> {
        let kind = known_field(spec, key)?;
        let is_list = kind.is_value_list();
        Ok(match value {
            NewValue::Text(text) if is_list => {
                Some(WrittenValue::List(vec![self.list_value(kind, text)?]))
            }
            NewValue::List(texts) if is_list || is_own(key) => {
                let values: Result<_, _> = texts
                    .iter()
                    .map(|text| self.list_value(kind, text))
                    .collect();
                Some(WrittenValue::List(values?))
            }
            NewValue::Text(text) => Some(WrittenValue::Text(self.single_text(kind, key, text)?)),
            NewValue::List(_) => {
                let message = format!("`{key}` takes a single value");
                return Err(Objection::invalid(
                    message,
                    format!("write a single value for `{key}`"),
                ));
            }
        })
    }

    /// A single text for a field; of a reference, the id of what it names.
    pub(super) fn single_text(
        &self,
        kind: ValueKind,
        key: &str,
        text: &str,
    ) -> Result<String, Objection> {
        match kind {
            ValueKind::Name => checked_name(text, key),
            ValueKind::Release => Ok(self.reference(ItemKind::Release, text)),
            _ if text.trim().is_empty() => {
                let help = format!("write a value for `{key}`, or remove the field");
                Err(Objection::invalid(format!("the {key} is empty"), help)
                    .said(message!("edit-why-empty")))
            }
            ValueKind::Line | ValueKind::Prose | ValueKind::Free => Ok(plain_text(text)),
            _ => Ok(text.trim().to_owned()),
        }
    }

    pub(super) fn remove(
        &self,
        after: &mut WrittenItem,
        item: &ItemRef,
    ) -> Result<ItemKey, Objection> {
        let key = self.item(item)?;
        self.check_unneeded(key)?;
        after.take(key);
        Ok(key)
    }

    /// Checks that nothing else names an item or one below it.
    fn check_unneeded(&self, key: ItemKey) -> Result<(), Objection> {
        let removed = self
            .map
            .find(key)
            .map(WrittenItem::keys)
            .unwrap_or_default();
        let removed: HashSet<ItemKey> = removed.into_iter().collect();
        let names_removed = |reference: &Reference| {
            let target = self.names.resolve(reference.kind, reference.text);
            !removed.contains(&reference.owner)
                && target.is_some_and(|target| removed.contains(&target))
        };
        let all: Vec<Reference> = references(self.map)
            .into_iter()
            .filter(names_removed)
            .collect();
        let Some(first) = all.first() else {
            return Ok(());
        };
        let target = self.names.resolve(first.kind, first.text);
        let target = target.and_then(|target| self.map.find(target));
        let owner = self.map.find(first.owner);
        let (Some(target), Some(owner)) = (target, owner) else {
            return Ok(());
        };
        let more = match all.len() {
            1 => String::new(),
            2 => ", and one more item does".to_owned(),
            count => format!(", and {} more items do", count - 1),
        };
        let message = format!(
            "{} has {} in `{}`{more}",
            shown(owner),
            shown(target),
            first.field
        );
        let help = match first.kind {
            ItemKind::Release => "schedule these stories for another release first",
            ItemKind::Persona => "name another persona there first",
            _ => "take it out of `needs` there first",
        };
        let reason = message!(
            "edit-why-in-use",
            user = name_of(owner),
            title = name_of(target)
        );
        Err(Objection::invalid(message, help)
            .about(owner.key)
            .said(reason))
    }

    pub(super) fn move_item(
        &self,
        after: &mut WrittenItem,
        item: &ItemRef,
        position: &ListPosition,
    ) -> Result<ItemKey, Objection> {
        let key = self.item(item)?;
        let list = self.list(&position.list, item.kind)?;
        if position
            .before
            .as_ref()
            .is_some_and(|before| self.item(before).ok() == Some(key))
        {
            return Ok(key);
        }
        self.index_before(list, position)?;
        let Some(mut moved) = after.take(key) else {
            return Ok(key);
        };
        if position.list == ItemList::Backlog {
            moved.set("release", None);
        }
        let before = position
            .before
            .as_ref()
            .and_then(|before| self.item(before).ok());
        if let Some(owner) = after.find_mut(list.owner) {
            let items = owner.items_mut(list.key);
            let index = items.iter().position(|item| Some(item.key) == before);
            items.insert(index.unwrap_or(items.len()), moved);
        }
        Ok(key)
    }

    /// The index in a list that a position stands for.
    fn index_before(&self, list: ListOwner, position: &ListPosition) -> Result<usize, Objection> {
        let items = self
            .map
            .find(list.owner)
            .map_or(&[][..], |owner| owner.items(list.key));
        let Some(before) = &position.before else {
            return Ok(items.len());
        };
        let key = self.item(before)?;
        items
            .iter()
            .position(|item| item.key == key)
            .ok_or_else(|| {
                let message = format!("`{before}` isn't in `{}`", position.list);
                let ids = items
                    .iter()
                    .filter_map(|item| Some(self.names.get(item.key)?.item.id.as_str()));
                let ids: Vec<&str> = ids.collect();
                let help = if ids.is_empty() {
                    "leave out what it should be before: the list is empty".to_owned()
                } else {
                    format!("{} as the item that follows", suggest::use_one_of(ids))
                };
                Objection::unknown(message, help).about(key)
            })
    }

    pub(super) fn rename(
        &self,
        after: &mut WrittenItem,
        item: &ItemRef,
        was: Option<&str>,
        to: &str,
        ids: IdsAfterRename,
    ) -> Result<ItemKey, Objection> {
        let key = self.item(item)?;
        let to = checked_name(to, "new name")?;
        if let Some(found) = self.map.find(key) {
            let now = name_of(found);
            if now == to {
                return Ok(key);
            }
            if was.is_some_and(|was| was.trim() != now.trim()) {
                let message = format!("`{item}` is called `{now}` now");
                return Err(Objection::changed(message, Some(now)).about(key));
            }
        }
        let id = self.names.get(key).map(|named| named.item.id.clone());
        let Some(renamed) = after.find_mut(key) else {
            return Ok(key);
        };
        if renamed.spec.pair == Some(ShortPair::IdAndName) {
            if renamed.has_derived_id && ids == IdsAfterRename::Follow {
                // If another one has the new id already, the map would break, which is refused.
                renamed.name = derived_id(&to, renamed.spec.name);
            } else {
                renamed.has_derived_id = false;
            }
            renamed.set("name", Some(WrittenValue::Text(to)));
        } else {
            renamed.name = to;
            if ids == IdsAfterRename::Keep && renamed.value("id").is_none() {
                renamed.set("id", id.map(WrittenValue::Text));
            }
        }
        Ok(key)
    }

    pub(super) fn order(
        &self,
        after: &mut WrittenItem,
        list: &ItemList,
        order: &[ItemRef],
    ) -> Result<Option<ItemKey>, Objection> {
        let Some(first) = order.first() else {
            return Err(Objection::invalid(
                "no items are named",
                "name the items in their new order",
            ));
        };
        if let Some(other) = order.iter().find(|item| item.kind != first.kind) {
            let message = format!("`{first}` and `{other}` aren't in the same list");
            return Err(Objection::invalid(
                message,
                format!("name only {}", plural(first.kind)),
            ));
        }
        let place = self.list(list, first.kind)?;
        let mut ranks = HashMap::new();
        for (rank, item) in order.iter().enumerate() {
            let position = ListPosition {
                list: list.clone(),
                before: Some(item.clone()),
            };
            self.index_before(place, &position)?;
            if ranks.insert(self.item(item)?, rank).is_some() {
                return Err(Objection::invalid(
                    format!("`{item}` is named twice"),
                    "name it once",
                ));
            }
        }
        let Some(owner) = after.find_mut(place.owner) else {
            return Ok(None);
        };
        // The named items share the places that they had; all others stay where they are.
        let items = owner.items_mut(place.key);
        let named = |item: &WrittenItem| ranks.contains_key(&item.key);
        let places: Vec<usize> = (0..items.len()).filter(|at| named(&items[*at])).collect();
        let (mut moved, mut all): (Vec<WrittenItem>, Vec<WrittenItem>) =
            std::mem::take(items).into_iter().partition(named);
        moved.sort_by_key(|item| ranks.get(&item.key));
        for (at, item) in places.into_iter().zip(moved) {
            all.insert(at, item);
        }
        *items = all;
        Ok((place.owner != self.map.key).then_some(place.owner))
    }

    /// The item of a kind that a change names: by its id, or in any way that a reference in the file can.
    pub(super) fn named(&self, kind: ItemKind, text: &str) -> Option<ItemKey> {
        let with_id = self.names.with_id(&ItemRef::new(kind, text.trim()));
        with_id.or_else(|| self.names.resolve(kind, text))
    }

    /// The text of a reference to the item that a change names: its id, or its name if another item is called like the
    /// id. The given text if there is no such item, which is an error of the map.
    pub(super) fn reference(&self, kind: ItemKind, text: &str) -> String {
        let key = self.named(kind, text);
        let Some(named) = key.and_then(|key| self.names.get(key)) else {
            return text.trim().to_owned();
        };
        let (id, name) = (&named.item.id, &named.name);
        let is_clear = |text: &str| self.names.resolve(kind, text) == key;
        if !is_clear(id) && is_clear(name) {
            name.clone()
        } else {
            id.clone()
        }
    }

    /// Whether a reference in the file names the same item as a change does.
    pub(super) fn is_same_reference(&self, kind: ItemKind, typed: &str, asked: &str) -> bool {
        match (self.names.resolve(kind, typed), self.named(kind, asked)) {
            (Some(typed), Some(asked)) => typed == asked,
            _ => reference_key(typed) == reference_key(asked),
        }
    }
}

/// Whether a change names the id of a persona or a release with this key, which opens such an item in a file.
pub(super) fn is_declared_id(spec: &ItemSpec, key: &str) -> bool {
    spec.pair == Some(ShortPair::IdAndName) && (key == "id" || key == spec.name)
}

/// The kind of a field's value.
///
/// # Errors
///
/// The item can't have such a field, or it holds items.
pub(super) fn known_field(spec: &'static ItemSpec, key: &str) -> Result<ValueKind, Objection> {
    if is_own(key) {
        return Ok(ValueKind::Free);
    }
    let Some(field) = spec.field(key) else {
        let message = if Some(key) == spec.opening_key() || key == "title" {
            format!(
                "`{key}` isn't a field that can be set: {} has a name",
                spec.article
            )
        } else {
            format!("{} has no field `{key}`", spec.article)
        };
        let help = if Some(key) == spec.opening_key() || key == "title" {
            "rename it instead".to_owned()
        } else {
            let single = spec.fields().iter();
            let single = single.filter(|field| !matches!(field.kind, ValueKind::Items(_)));
            suggest::did_you_mean_or_list(key, single.map(|field| field.name))
        };
        return Err(Objection::unknown(message, help));
    };
    if matches!(field.kind, ValueKind::Items(_)) {
        let message = format!("`{key}` holds items");
        return Err(Objection::invalid(
            message,
            "add, move or remove the items one by one",
        ));
    }
    Ok(field.kind)
}
