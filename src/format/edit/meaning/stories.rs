//! Splitting a story into several, and joining several into one.

use super::{MapBefore, checked_name};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{ItemKey, WrittenItem, WrittenValue, is_own};
use crate::format::schema::{STORY, ValueKind};
use crate::map::{IdsAfterRename, ItemKind, ItemRef};
use std::collections::HashMap;

/// The fields that all parts of a story that is split have.
const SHARED: [&str; 3] = ["release", "persona", "tags"];

impl MapBefore<'_> {
    pub(super) fn split(
        &self,
        after: &mut WrittenItem,
        story: &ItemRef,
        into: &[String],
    ) -> Result<ItemKey, Objection> {
        let key = self.story(story)?;
        let [first, others @ ..] = into else {
            return Err(Objection::invalid(
                "a story needs titles to be split into",
                "write at least two",
            ));
        };
        if others.is_empty() {
            let help = "write at least two titles, or rename the story";
            return Err(Objection::invalid("a story can't be split into one", help));
        }
        self.rename(after, story, None, first, IdsAfterRename::Follow)?;
        let (Some(whole), Some(path)) = (self.map.find(key), self.map.path_to(key)) else {
            return Ok(key);
        };
        let mut parts = Vec::new();
        for (title, number) in others.iter().zip(self.next_key..) {
            let title = checked_name(title, "title")?;
            let mut part = WrittenItem::new(ItemKey(number), &STORY.spec, &title);
            for field in SHARED {
                part.set(field, whole.value(field).cloned());
            }
            parts.push(part);
        }
        if let Some((last, owner)) = path.split_last()
            && let Some(owner) = self.map.at(&owner)
            && let Some(owner) = after.find_mut(owner.key)
        {
            let at = last.index + 1;
            owner.items_mut(last.list).splice(at..at, parts);
        }
        Ok(key)
    }

    /// Joins stories; returns the one that stays, and which ones became part of it.
    pub(super) fn join(
        &self,
        after: &mut WrittenItem,
        stories: &[ItemRef],
        name: &str,
    ) -> Result<(ItemKey, HashMap<ItemKey, ItemKey>), Objection> {
        let keys: Result<Vec<ItemKey>, Objection> =
            stories.iter().map(|story| self.story(story)).collect();
        let keys = keys?;
        let (Some(first), Some((kept, others))) = (stories.first(), keys.split_first()) else {
            return Err(Objection::invalid(
                "no stories are named",
                "name at least two stories",
            ));
        };
        if others.is_empty() || others.contains(kept) {
            let message = "a story can't be joined with itself";
            return Err(Objection::invalid(message, "name at least two stories"));
        }
        self.rename(after, first, None, name, IdsAfterRename::Follow)?;
        let joined: HashMap<ItemKey, ItemKey> =
            others.iter().map(|other| (*other, *kept)).collect();
        for other in others {
            let Some(other) = after.take(*other) else {
                return Err(Objection::invalid("a story is named twice", "name it once"));
            };
            if let Some(kept) = after.find_mut(*kept) {
                unite(kept, &other)?;
            }
        }
        // Stories that needed one of the others need the joined one, once; it doesn't need itself.
        let needing: Vec<ItemKey> = after.keys();
        for key in needing {
            if let Some(story) = after
                .find_mut(key)
                .filter(|item| !item.list("needs").is_empty())
            {
                let needs = self.needs_after_join(story, &joined);
                story.set("needs", Some(WrittenValue::List(needs)));
            }
        }
        Ok((*kept, joined))
    }

    fn needs_after_join(
        &self,
        story: &WrittenItem,
        joined: &HashMap<ItemKey, ItemKey>,
    ) -> Vec<WrittenValue> {
        let mut targets = Vec::new();
        let mut needs = Vec::new();
        for need in story.list("needs") {
            let text = need.text_of("").unwrap_or_default();
            let target = self.names.resolve(ItemKind::Story, text);
            let target = target.map(|target| joined.get(&target).copied().unwrap_or(target));
            if target == Some(story.key) || target.is_some() && targets.contains(&target) {
                continue;
            }
            targets.push(target);
            needs.push(need.clone());
        }
        needs
    }

    fn story(&self, story: &ItemRef) -> Result<ItemKey, Objection> {
        if story.kind != ItemKind::Story {
            let message = format!("`{story}` is no story");
            return Err(Objection::invalid(message, "name a story"));
        }
        self.item(story)
    }
}

/// Adds the fields of a story to another one. Of fields that both have, lists are united, and the first story's
/// release, status, estimate and owner stay.
///
/// # Errors
///
/// Both have a text of their own that only one of them could keep.
fn unite(kept: &mut WrittenItem, other: &WrittenItem) -> Result<(), Objection> {
    for field in &other.fields {
        let kind = STORY.spec.field(&field.key).map(|field| field.kind);
        let is_list = kind.is_some_and(ValueKind::is_value_list);
        let value = match (kept.value(&field.key), &field.value) {
            (Some(WrittenValue::List(values)), WrittenValue::List(more)) if is_list => {
                let mut values = values.clone();
                for value in more {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
                WrittenValue::List(values)
            }
            (Some(WrittenValue::Text(text)), WrittenValue::Text(more))
                if field.key == "description" && text != more =>
            {
                WrittenValue::Text(format!("{text}\n\n{more}"))
            }
            (None, value) if field.key != "id" => value.clone(),
            (Some(own), value) if own != value && is_own_text(&field.key) => {
                let message = format!("both stories have a `{}`, and they differ", field.key);
                let help = "write both into the first story, and remove the other's";
                return Err(Objection::invalid(message, help).about(other.key));
            }
            _ => continue,
        };
        kept.set(&field.key, Some(value));
    }
    Ok(())
}

/// Whether the value of a field is somebody's own words, which nothing but they can stand for.
fn is_own_text(key: &str) -> bool {
    key == "why" || is_own(key)
}
