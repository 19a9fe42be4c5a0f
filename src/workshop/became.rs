//! What became of an answer in the map, in plain words, for the minutes.

use super::question::Question;
use crate::gaps::RuleItem;
use crate::map::{Change, ItemList, ItemRef, NewField, NewValue, StoryMap};
use crate::messages::{Catalog, Message, MessageValue, message};

/// What the changes of an answer mean for the map as it was before, where the answer doesn't say that itself: the cards that
/// are new, that enter a release or leave it, and what has another name.
pub fn consequences(
    map: &StoryMap,
    question: &Question,
    changes: &[Change],
    catalog: &Catalog,
) -> Vec<String> {
    // What is collected or chosen says itself what it becomes.
    if !question.is_about_gap() {
        return Vec::new();
    }
    let told = changes.iter().filter_map(|change| told(map, change));
    told.map(|message| catalog.plain(&message)).collect()
}

/// The questions that changes add to the map without an answer.
pub fn kept_open(changes: &[Change]) -> Vec<String> {
    let is_answered = |question: &String| {
        let mut changes = changes.iter();
        changes.any(|change| matches!(change, Change::Answer { was, .. } if was == question))
    };
    let questions = changes.iter().filter_map(|change| match change {
        Change::Put { field, value, .. } if field == "questions" => Some(value),
        _ => None,
    });
    questions
        .filter(|question| !is_answered(question))
        .cloned()
        .collect()
}

fn told<'m>(map: &'m StoryMap, change: &'m Change) -> Option<Message<'m>> {
    let release = |id: &'m str| {
        let mut releases = map.releases.iter();
        let found = releases.find(|release| release.id == id);
        MessageValue::title(found.map_or(id, |release| release.name.text.as_str()))
    };
    let message = match change {
        Change::Add {
            position,
            name,
            fields,
            ..
        } => {
            let ItemList::Below(list) = &position.list else {
                return None;
            };
            let (title, task) = (MessageValue::title(name), named(map, list)?);
            match release_in(fields) {
                Some(id) => message!(
                    "minutes-new-scheduled",
                    title = title,
                    task = task,
                    release = release(id)
                ),
                None => message!("minutes-new", title = title, task = task),
            }
        }
        Change::Schedule { story, release: id } => {
            let title = named(map, story)?;
            match id {
                Some(id) => message!("minutes-enters", title = title, release = release(id)),
                None => message!("minutes-leaves", title = title),
            }
        }
        Change::Rename { item, to, .. } => message!(
            "minutes-renamed",
            was = named(map, item)?,
            title = MessageValue::title(to)
        ),
        Change::Remove { item } => message!("minutes-now-question", title = named(map, item)?),
        _ => return None,
    };
    Some(message)
}

/// The title of an item, as a title in a message.
fn named<'m>(map: &'m StoryMap, item: &ItemRef) -> Option<MessageValue<'m>> {
    let mut items = RuleItem::all(map);
    let found = items.find(|found| found.address(map).as_ref() == Some(item))?;
    Some(MessageValue::title(found.name(map)))
}

fn release_in(fields: &[NewField]) -> Option<&str> {
    let release = fields.iter().find(|field| field.key == "release")?;
    match &release.value {
        NewValue::Text(id) => Some(id),
        _ => None,
    }
}
