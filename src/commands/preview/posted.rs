//! What browsers post: changes in the language of changes, and the items that their places are after; and the same changes in
//! the map as it is by now.

use super::answers::{answer, refused_because};
use super::carry::ItemFate;
use crate::commands::edit::{ChangeError, KnownItems, read_change};
use crate::map::{Change, ItemList, ItemRef, ListPosition};
use crate::messages::message;
use crate::serve::{EditAction, EditAnswer, EditStatus};
use serde_json::Value;

/// How many changes a request may have.
const MAX_CHANGES: usize = 50;

/// A request to change a map, read from JSON.
pub(super) struct PostedChanges {
    /// The folder of the map's pages.
    pub(super) map: String,
    /// The snapshot that the browser shows; `None`: the present one.
    pub(super) base: Option<u64>,
    pub(super) changes: Vec<PostedChange>,
}

/// A change, and the item that it puts something after, which the language of changes can't say: a wall shows the
/// stories of one release, and not which stories of other releases are between them in the file.
pub(super) struct PostedChange {
    change: Change,
    after: Preceding,
}

/// What a place is after, besides what it is before.
enum Preceding {
    /// The request doesn't say: the place is right before the next item.
    Anything,
    /// The place is between this item, if there is one, and the next one.
    Between(Option<ItemRef>),
}

/// Reads the body of a request.
///
/// # Errors
///
/// It isn't JSON, or not an object of the right form.
pub(super) fn read_body(body: &str, action: EditAction) -> Result<PostedChanges, EditAnswer> {
    let wrong = |message: &str| answer(EditStatus::NotUnderstood, "request", message);
    let body: Value = serde_json::from_str(body).map_err(|error| wrong(&error.to_string()))?;
    let Some(Value::String(map)) = body.get("map") else {
        return Err(wrong("`map` is missing: the folder of the map's pages"));
    };
    let base = match body.get("base") {
        None | Some(Value::Null) => None,
        Some(base) => Some(
            base.as_u64()
                .ok_or_else(|| wrong("`base` isn't the number of a snapshot"))?,
        ),
    };
    let mut changes = Vec::new();
    if action == EditAction::Edit {
        let Some(Value::Array(values)) = body.get("changes") else {
            return Err(wrong("`changes` is missing: a list of changes"));
        };
        for value in values {
            read_posted(value, &mut changes).map_err(|error| {
                let message = format!("{}: {}", error.message, error.help);
                wrong(&message)
            })?;
        }
        if !(1..=MAX_CHANGES).contains(&changes.len()) {
            return Err(wrong(&format!("expected 1 to {MAX_CHANGES} changes")));
        }
    }
    Ok(PostedChanges {
        map: map.clone(),
        base,
        changes,
    })
}

/// Reads a change, or all of those in a change `several`.
fn read_posted(value: &Value, changes: &mut Vec<PostedChange>) -> Result<(), ChangeError> {
    if let (Some("several"), Some(Value::Array(values))) = (
        value.get("do").and_then(Value::as_str),
        value.get("changes"),
    ) {
        return values
            .iter()
            .try_for_each(|value| read_posted(value, changes));
    }
    let mut value = value.clone();
    let is_placing = matches!(
        value.get("do").and_then(Value::as_str),
        Some("add" | "move")
    );
    let after = value
        .as_object_mut()
        .filter(|_| is_placing)
        .and_then(|object| object.shift_remove("after"));
    let after = match after {
        None => Preceding::Anything,
        Some(Value::Null) => Preceding::Between(None),
        Some(after) => {
            let item = after.as_str().and_then(ItemRef::parse);
            Preceding::Between(Some(item.ok_or(ChangeError {
                message: format!("`{after}` isn't an item"),
                help: "write its kind and id, such as `story:x`".to_owned(),
            })?))
        }
    };
    let change = read_change(&value)?;
    changes.push(PostedChange { change, after });
    Ok(())
}

/// The changes with the ids that items have now. The neighbors of a place only say where: if one is gone or
/// somewhere else, the end of the list is meant.
///
/// # Errors
///
/// An item was removed, or there never was one.
pub(super) fn carried_changes(
    posted: Vec<PostedChange>,
    fate: impl Fn(&ItemRef) -> ItemFate,
    now: &KnownItems,
) -> Result<Vec<Change>, EditAnswer> {
    let here = |item: &ItemRef| match fate(item) {
        ItemFate::Here(item) => Some(item),
        ItemFate::Removed(_) | ItemFate::Unknown => None,
    };
    let mut placed: Vec<ItemRef> = Vec::new();
    let mut changes = Vec::new();
    for PostedChange { mut change, after } in posted {
        change.visit_items(&mut |item| {
            match fate(item) {
                ItemFate::Here(now) => *item = now,
                // The change that adds it can be one of these.
                ItemFate::Unknown => {}
                ItemFate::Removed(title) => {
                    let message = format!("`{title}` was removed in the meantime");
                    let reason = message!("edit-why-gone", title = title);
                    return Err(refused_because(
                        EditStatus::Conflict,
                        "gone",
                        &message,
                        &reason,
                    ));
                }
            }
            Ok(())
        })?;
        let moved = match &change {
            Change::Move { item, .. } => Some(item.clone()),
            _ => None,
        };
        if let Some(position) = change.position_mut() {
            if let Some(before) = &position.before
                && !placed.contains(before)
            {
                position.before = here(before).filter(|item| is_in(item, &position.list, now));
            }
            if let Preceding::Between(after) = after {
                let after = after.and_then(|after| here(&after));
                let after = after.filter(|item| is_in(item, &position.list, now));
                let place = NewPlace { after, position };
                if moved.as_ref().is_some_and(|item| place.has(item, now)) {
                    continue;
                }
                place.choose(moved.as_ref(), now);
            }
        }
        placed.extend(moved);
        changes.push(change);
    }
    Ok(changes)
}

fn is_in(item: &ItemRef, list: &ItemList, now: &KnownItems) -> bool {
    now.list_around(item).as_ref() == Some(list)
}

/// A place in a list between two items, each of which can be missing.
struct NewPlace<'p> {
    after: Option<ItemRef>,
    position: &'p mut ListPosition,
}

impl NewPlace<'_> {
    /// Whether an item is at the place already, maybe with others between it and its neighbors.
    fn has(&self, item: &ItemRef, now: &KnownItems) -> bool {
        let index = |item: &ItemRef| now.iter().position(|known| known.item == *item);
        let before = self.position.before.as_ref();
        is_in(item, &self.position.list, now)
            && (self.after.is_some() || before.is_some())
            && self
                .after
                .as_ref()
                .is_none_or(|after| index(after) < index(item))
            && before.is_none_or(|before| index(item) < index(before))
    }

    /// Makes the place that right after the first neighbor, if there is one. `moved` is what is put there.
    fn choose(self, moved: Option<&ItemRef>, now: &KnownItems) {
        let Some(after) = self.after else {
            return;
        };
        let list = &self.position.list;
        let others = now
            .iter()
            .filter(|known| known.list == *list && Some(&known.item) != moved);
        let mut following = others.skip_while(|known| known.item != after).skip(1);
        self.position.before = following.next().map(|known| known.item.clone());
    }
}
