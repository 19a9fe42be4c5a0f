//! Splitting a story into several.

use super::{MapBefore, checked_name};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{ItemKey, WrittenItem};
use crate::format::schema::STORY;
use crate::map::{IdsAfterRename, ItemKind, ItemRef};
use crate::messages::message;

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
            )
            .said(message!("edit-why-two-titles")));
        };
        if others.is_empty() {
            let help = "write at least two titles, or rename the story";
            let objection = Objection::invalid("a story can't be split into one", help);
            return Err(objection.said(message!("edit-why-two-titles")));
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

    /// The story that a change names.
    pub(super) fn story(&self, story: &ItemRef) -> Result<ItemKey, Objection> {
        if story.kind != ItemKind::Story {
            let message = format!("`{story}` is no story");
            return Err(Objection::invalid(message, "name a story"));
        }
        self.item(story)
    }
}
