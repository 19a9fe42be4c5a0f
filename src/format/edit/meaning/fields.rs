//! Setting fields that have a single value, and scheduling.

use super::items::known_field;
use super::{MapBefore, shown};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{ItemKey, WrittenItem, WrittenValue};
use crate::format::schema::{ShortPair, ValueKind};
use crate::format::suggest;
use crate::map::{ExpectedText, ItemKind, ItemOrMap, ItemRef};

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
            return Err(Objection::invalid(message, "move the story to a task first").about(key));
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
            return Err(Objection::unknown(message, help));
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
        let is_same = |was: &str, now: &str| match kind {
            ValueKind::Release => self.is_same_reference(ItemKind::Release, now, was),
            _ => was.split_whitespace().eq(now.split_whitespace()),
        };
        let fits = match was {
            ExpectedText::Anything => true,
            ExpectedText::Nothing => now.is_none(),
            ExpectedText::Text(was) => now.is_some_and(|now| is_same(was, now)),
        };
        let is_already_so = match to {
            Some(to) => now == Some(self.single_text(kind, field, to)?.as_str()),
            None => now.is_none(),
        };
        if !fits && !is_already_so {
            let message = match now {
                Some(now) => format!("`{field}` of {} is `{now}` now", shown(found)),
                None => format!("{} has no `{field}` now", shown(found)),
            };
            return Err(Objection::changed(message).about(key));
        }
        self.set_text(after, key, field, kind, to)?;
        Ok((key != self.map.key).then_some(key))
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
