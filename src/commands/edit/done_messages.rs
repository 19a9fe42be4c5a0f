//! What changes did, as texts of the catalog: pages say it in the language of their map.

use super::names::KnownItems;
use crate::format::DoneChange;
use crate::map::{Change, ItemKind, ItemList, ItemRef};
use crate::messages::{Catalog, Message, MessageValue, message};
use crate::text::shortened;

/// The statuses of stories and of releases, with the texts that have their words.
const STATUS_WORDS: [(&str, &str); 7] = [
    ("todo", "status-todo"),
    ("doing", "status-doing"),
    ("done", "status-done"),
    ("blocked", "status-blocked"),
    ("planned", "release-planned"),
    ("active", "release-active"),
    ("released", "release-released"),
];

/// How many characters of a value are said.
const MAX_VALUE: usize = 60;

/// What changes did, one text for each. `names` are the names of the items before or after all changes. What was so
/// already is news only if nothing else is.
pub(crate) fn done_messages(done: &[DoneChange], names: &KnownItems) -> Vec<Message<'static>> {
    let edits = done.iter().filter(|done| done.is_edit);
    let said: Vec<_> = edits.map(|done| done_message(done, names)).collect();
    match said.is_empty() {
        true => vec![message!("edit-already")],
        false => said,
    }
}

fn done_message(done: &DoneChange, names: &KnownItems) -> Message<'static> {
    let title = first_line(&done.name);
    let said = match &done.change {
        Change::Add { .. } => message!("edit-added", title = title),
        Change::Remove { .. } => message!("edit-deleted", title = title),
        Change::Rename { .. } => message!("edit-renamed", title = title),
        Change::Move { position, .. } => match &position.list {
            ItemList::Backlog => message!("edit-moved-to-backlog", title = title),
            ItemList::Below(owner) => {
                let place = first_line(names.name(owner));
                message!("edit-moved", title = title, place = place)
            }
            _ => message!("edit-done-moved", title = title),
        },
        Change::Schedule { release, .. } => match release {
            Some(release) => {
                let release = ItemRef::new(ItemKind::Release, release);
                let place = first_line(names.name(&release));
                message!("edit-moved", title = title, place = place)
            }
            None => message!("edit-done-unscheduled", title = title),
        },
        Change::Set { field, to, .. } => match to {
            Some(to) => {
                let (field, value) = (field_name(field), value_name(field, to, names));
                message!("edit-done-set", title = title, field = field, value = value)
            }
            None => message!("edit-done-unset", title = title, field = field_name(field)),
        },
        Change::Put { field, value, .. } => {
            let (field, value) = (field_name(field), value_name(field, value, names));
            message!("edit-done-put", title = title, field = field, value = value)
        }
        Change::Take { field, value, .. } => {
            let (field, value) = (field_name(field), value_name(field, value, names));
            message!(
                "edit-done-taken",
                title = title,
                field = field,
                value = value
            )
        }
        Change::Swap {
            field, value, to, ..
        } => {
            let from = value_name(field, value, names);
            let (field, to) = (field_name(field), value_name(field, to, names));
            message!(
                "edit-done-swapped",
                title = title,
                field = field,
                from = from,
                to = to
            )
        }
        Change::Answer { was, text, .. } => match text {
            Some(text) => {
                let answer = first_line(text);
                message!(
                    "edit-done-answered",
                    note = first_line(was),
                    answer = answer
                )
            }
            None => message!("edit-done-reopened", note = first_line(was)),
        },
        Change::Split { into, .. } => {
            message!("edit-split-done", title = title, count = into.len())
        }
        Change::Join { stories, .. } => {
            message!("edit-done-joined", title = title, count = stories.len())
        }
        Change::Ignore { rule, .. } => {
            message!("edit-done-ignored", title = title, rule = rule.clone())
        }
        Change::Order { .. } | Change::Several(_) => message!("edit-done-ordered"),
    };
    said.into_owned()
}

/// The name of a field as its label has it; the key of an author's own field.
fn field_name(key: &str) -> MessageValue<'static> {
    let label = format!("edit-field-{key}");
    match Catalog::english().fixed_text(&label) {
        Some(_) => Message::new(label).into(),
        None => key.to_owned().into(),
    }
}

/// A value of a field: of a reference, the name of what it leads to; of a status, its word, unless it is the project's own.
fn value_name(field: &str, value: &str, names: &KnownItems) -> MessageValue<'static> {
    let kind = match field {
        "persona" => ItemKind::Persona,
        "release" => ItemKind::Release,
        "needs" => ItemKind::Story,
        "status" => {
            return match STATUS_WORDS.iter().find(|(id, _)| *id == value) {
                Some((_, word)) => Message::new(*word).into(),
                None => first_line(value).into(),
            };
        }
        _ => return first_line(value).into(),
    };
    first_line(names.name(&ItemRef::new(kind, value))).into()
}

/// The first line of a text, and at most 60 characters of it.
fn first_line(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default();
    shortened(line, MAX_VALUE).into_owned()
}
