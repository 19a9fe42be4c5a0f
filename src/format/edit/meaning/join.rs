//! Joining several stories into one.

use super::MapBefore;
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{ItemKey, WrittenItem, WrittenValue};
use crate::format::schema::{STORY, ValueKind};
use crate::map::{Decimal, IdsAfterRename, ItemKind, ItemRef, StatusKind};
use std::collections::HashMap;

impl MapBefore<'_> {
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
                self.unite(kept, &other)?;
            }
        }
        if let Some(kept) = after.find_mut(*kept) {
            self.unite_personas(kept, &keys);
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

    /// Adds the fields of a story to another one, but its personas. Lists are united, descriptions follow each other,
    /// and of two releases, estimates or statuses one is made.
    ///
    /// # Errors
    ///
    /// Both have a text of their own that only one of them could keep, or the joined story can't have the release of
    /// the other one.
    fn unite(&self, kept: &mut WrittenItem, other: &WrittenItem) -> Result<(), Objection> {
        let status = self.joined_status(kept.text("status"), other.text("status"));
        let status = status.map(|status| WrittenValue::text(&status));
        for field in &other.fields {
            let key = &*field.key;
            let kind = STORY.spec.field(key).map(|field| field.kind);
            let is_list = kind.is_some_and(ValueKind::is_value_list);
            let value = match (kept.value(key), &field.value) {
                _ if matches!(key, "persona" | "status" | "id") => continue,
                (None, _) if key == "release" && self.is_in_backlog(kept.key) => {
                    let message = "a story in the backlog can't get the release of another one";
                    let help = "name the scheduled story first: the joined story takes its place";
                    return Err(Objection::invalid(message, help).about(other.key));
                }
                (None, value) => value.clone(),
                (Some(WrittenValue::List(values)), WrittenValue::List(more)) if is_list => {
                    let mut values = values.clone();
                    for value in more {
                        if !values.contains(value) {
                            values.push(value.clone());
                        }
                    }
                    WrittenValue::List(values)
                }
                (Some(WrittenValue::Text(text)), WrittenValue::Text(more)) => {
                    match self.joined_text(key, text, more) {
                        Some(joined) => WrittenValue::Text(joined),
                        None => return Err(differing(key, other.key)),
                    }
                }
                (Some(own), value) if own != value => return Err(differing(key, other.key)),
                _ => continue,
            };
            kept.set(key, Some(value));
        }
        kept.set("status", status);
        Ok(())
    }

    /// The text of a field that both of two stories have. `None` if only they could say what it is.
    fn joined_text(&self, key: &str, text: &str, more: &str) -> Option<String> {
        match key {
            "estimate" => {
                let sum = self.amount(text)?.checked_add(self.amount(more)?)?;
                Some(sum.normalize().to_string())
            }
            "release" => Some(self.earlier_release(text, more).to_owned()),
            _ if text == more => Some(text.to_owned()),
            "description" => Some(format!("{text}\n\n{more}")),
            _ => None,
        }
    }

    /// The number that an estimate counts as.
    fn amount(&self, estimate: &str) -> Option<Decimal> {
        match self.project.estimates.size(estimate) {
            Some(size) => Some(size.amount),
            None => Decimal::from_str_exact(estimate).ok(),
        }
    }

    /// The one of two releases that ships first.
    fn earlier_release<'r>(&self, one: &'r str, other: &'r str) -> &'r str {
        let releases = self.map.items("releases");
        let position = |text: &str| {
            let key = self.names.resolve(ItemKind::Release, text);
            releases.iter().position(|item| Some(item.key) == key)
        };
        match (position(one), position(other)) {
            (Some(first), Some(second)) if second < first => other,
            _ => one,
        }
    }

    /// The status of two stories together: blocked if one of them is, done only if both are, and otherwise the one that
    /// is further from done. `None` for the status of a story that says none.
    fn joined_status(&self, one: Option<&str>, other: Option<&str>) -> Option<String> {
        let statuses = &self.project.statuses;
        let position = |text: Option<&str>| {
            let declared = text.and_then(|text| statuses.find(text));
            declared.unwrap_or(statuses.initial())
        };
        let left = |text| match statuses.get(position(text)).kind {
            StatusKind::Done => 0,
            StatusKind::Doing => 1,
            StatusKind::Todo => 2,
            StatusKind::Blocked => 3,
        };
        let status = match (left(one), left(other)) {
            (first, second) if second > first => other,
            // Of two statuses of one kind, the one that is declared first is further from done.
            (first, second) if first == second && position(other) < position(one) => other,
            _ => one,
        };
        status.map(str::to_owned)
    }

    fn is_in_backlog(&self, key: ItemKey) -> bool {
        let backlog = self.map.items("backlog");
        backlog.iter().any(|story| story.key == key)
    }

    /// Gives the joined story the personas of all stories, which some of them may have from their task or activity.
    fn unite_personas(&self, kept: &mut WrittenItem, stories: &[ItemKey]) {
        let target = |value: &WrittenValue| {
            let text = value.text_of("").unwrap_or_default();
            self.names.resolve(ItemKind::Persona, text)
        };
        let personas: Vec<Vec<WrittenValue>> = stories
            .iter()
            .map(|story| self.personas_of(*story))
            .collect();
        let mut united: Vec<WrittenValue> = Vec::new();
        for persona in personas.iter().flatten() {
            if !united.iter().any(|other| target(other) == target(persona)) {
                united.push(persona.clone());
            }
        }
        let is_more = personas.first().is_some_and(|own| own.len() < united.len());
        if is_more {
            kept.set("persona", Some(WrittenValue::List(united)));
        }
    }

    /// The personas that a story serves: its own, or else those of its task, of its activity, or the first one of the
    /// map.
    fn personas_of(&self, story: ItemKey) -> Vec<WrittenValue> {
        let mut personas: &[WrittenValue] = &[];
        let mut item = self.map;
        for step in self.map.path_to(story).unwrap_or_default().steps {
            let Some(inner) = item.items(step.list).get(step.index) else {
                break;
            };
            item = inner;
            if !item.list("persona").is_empty() {
                personas = item.list("persona");
            }
        }
        match self.map.items("personas").first() {
            Some(first) if personas.is_empty() => {
                let id = self
                    .names
                    .get(first.key)
                    .map(|named| named.item.id.as_str());
                let id = self.reference(ItemKind::Persona, id.unwrap_or(&first.name));
                vec![WrittenValue::Text(id)]
            }
            _ => personas.to_vec(),
        }
    }
}

/// The objection to joining stories that have different texts of their own.
fn differing(key: &str, other: ItemKey) -> Objection {
    let message = format!("both stories have a `{key}`, and they differ");
    let help = "write both into the first story, and remove the other's";
    Objection::invalid(message, help).about(other)
}
