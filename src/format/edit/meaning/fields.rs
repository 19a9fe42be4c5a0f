//! Setting fields that have a single value, and scheduling.

use super::items::{is_declared_id, known_field};
use super::{MapBefore, shown};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{ItemKey, WrittenItem, WrittenValue, derived_id, name_of};
use crate::format::schema::{ShortPair, ValueKind};
use crate::format::suggest;
use crate::map::{ExpectedText, ItemKind, ItemOrMap, ItemRef, is_id, reference_key};
use crate::messages::message;

impl MapBefore<'_> {
    pub(super) fn schedule(
        &self,
        after: &mut WrittenItem,
        story: &ItemRef,
        release: Option<&str>,
    ) -> Result<ItemKey, Objection> {
        if story.kind != ItemKind::Story {
            let message = format!("`{story}` can't be scheduled");
            return Err(Objection::invalid(message, "name a story"));
        }
        let key = self.item(story)?;
        let is_in_backlog = self.map.items("backlog").iter().any(|item| item.key == key);
        if is_in_backlog && release.is_some() {
            let message = "a story in the backlog can't be scheduled";
            let objection = Objection::invalid(message, "move the story to a task first");
            let reason = message!("edit-why-in-backlog");
            return Err(objection.about(key).said(reason));
        }
        if let Some(release) = release
            && self.named(ItemKind::Release, release).is_none()
        {
            let ids = self
                .names
                .iter()
                .filter(|named| named.item.kind == ItemKind::Release);
            let ids: Vec<&str> = ids.map(|named| named.item.id.as_str()).collect();
            let help = if ids.is_empty() {
                "add a release first".to_owned()
            } else {
                suggest::did_you_mean_or_list(release, ids)
            };
            let message = format!("there is no release `{release}`");
            let reason = message!("edit-why-reference");
            return Err(Objection::unknown(message, help).said(reason));
        }
        self.set_text(after, key, "release", ValueKind::Release, release)?;
        Ok(key)
    }

    pub(super) fn set(
        &self,
        after: &mut WrittenItem,
        item: &ItemOrMap,
        field: &str,
        was: &ExpectedText,
        to: Option<&str>,
    ) -> Result<Option<ItemKey>, Objection> {
        let key = self.item_or_map(item)?;
        let Some(found) = self.map.find(key) else {
            return Ok(None);
        };
        if is_declared_id(found.spec, field) {
            return self.set_declared_id(after, key, was, to).map(Some);
        }
        let kind = known_field(found.spec, field).map_err(|objection| objection.about(key))?;
        if kind.is_value_list() {
            let message = format!("`{field}` is a list");
            let help = format!("use `put`, `take` or `swap` for the values of `{field}`");
            return Err(Objection::invalid(message, help).about(key));
        }
        let now = found.text(field);
        if found.value(field).is_some() && now.is_none() {
            let message = format!("`{field}` of {} isn't a single value", shown(found));
            return Err(Objection::invalid(message, "edit the file by hand").about(key));
        }
        let fits = match (kind, was, now) {
            (ValueKind::Release, ExpectedText::Text(was), Some(now)) => {
                self.is_same_reference(ItemKind::Release, now, was)
            }
            _ => was.fits(now),
        };
        let is_already_so = match to {
            Some(to) => now == Some(self.single_text(kind, field, to)?.as_str()),
            None => now.is_none(),
        };
        if !fits && !is_already_so {
            return Err(changed_field(found, field, now));
        }
        self.set_text(after, key, field, kind, to)?;
        Ok((key != self.map.key).then_some(key))
    }

    /// Sets the id of a persona or a release; without one, it is made from the name.
    fn set_declared_id(
        &self,
        after: &mut WrittenItem,
        key: ItemKey,
        was: &ExpectedText,
        to: Option<&str>,
    ) -> Result<ItemKey, Objection> {
        let Some(item) = after.find_mut(key) else {
            return Ok(key);
        };
        let now = Some(item.name.as_str()).filter(|_| !item.has_derived_id);
        let is_same = |was: &str, now: &str| reference_key(was) == reference_key(now);
        let fits = match was {
            ExpectedText::Anything => true,
            ExpectedText::Nothing => now.is_none(),
            // The id that is made from the name is an id, too.
            ExpectedText::Text(was) => is_same(was, &item.name),
        };
        let to = to.map(str::trim);
        let is_already_so = to.is_none_or(|to| to == item.name) && (to.is_some() || now.is_none());
        if !fits && !is_already_so {
            return Err(changed_field(item, "id", now));
        }
        if let Some(to) = to.filter(|to| !is_id(to)) {
            let message = format!("`{to}` can't be an id");
            let help = "write letters, digits, `.`, `_` and `-`, beginning with a letter or digit";
            let reason = message!("edit-why-id");
            return Err(Objection::invalid(message, help).about(key).said(reason));
        }
        if !is_already_so {
            item.has_derived_id = to.is_none();
            item.name = match to {
                Some(to) => to.to_owned(),
                None => derived_id(name_of(item), item.spec.name),
            };
        }
        Ok(key)
    }

    fn set_text(
        &self,
        after: &mut WrittenItem,
        key: ItemKey,
        field: &str,
        kind: ValueKind,
        to: Option<&str>,
    ) -> Result<(), Objection> {
        let Some(item) = after.find_mut(key) else {
            return Ok(());
        };
        let Some(to) = to else {
            // Without a name, the id is the name.
            let is_name = field == "name" && item.spec.pair == Some(ShortPair::IdAndName);
            let name = is_name.then(|| WrittenValue::Text(item.name.clone()));
            item.set(field, name);
            return Ok(());
        };
        // The release may be named in another way; then it stays as it is typed.
        let is_same_release = item.text(field).is_some_and(|now| {
            matches!(kind, ValueKind::Release) && self.is_same_reference(ItemKind::Release, now, to)
        });
        if !is_same_release {
            let text = self
                .single_text(kind, field, to)
                .map_err(|error| error.about(key))?;
            item.set(field, Some(WrittenValue::Text(text)));
        }
        if field == "name" {
            item.has_derived_id = false;
        }
        Ok(())
    }
}

/// The objection to a change that expects a field to have another value than it has.
fn changed_field(item: &WrittenItem, field: &str, now: Option<&str>) -> Objection {
    let message = match now {
        Some(now) => format!("`{field}` of {} is `{now}` now", shown(item)),
        None => format!("{} has no `{field}` now", shown(item)),
    };
    Objection::changed(message, now).about(item.key)
}
