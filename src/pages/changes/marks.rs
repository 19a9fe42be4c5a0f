//! What happened to each item, in a few words: on cards, on the backbone and on release lines.

use super::sentences::{ChangeSort, field_label, is_list, shown_value};
use crate::analysis::comparison::{ChangedField, Comparison, GhostCell, MovedItem, ShownValue};
use crate::analysis::urls::StoryAddress;
use crate::map::{ItemKind, ItemList, ItemOrMap, ItemRef, StoryIx};
use crate::messages::message;
use crate::pages::view::MapView;
use crate::pages::words::StatusView;
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;

/// The most characters of a value on a card.
const MAX_VALUE: usize = 40;

/// A story on the page of changes, or the ghost of one that is no longer there.
#[derive(Debug, Serialize)]
pub struct ChangeCard<'v> {
    /// The story's id; empty for a ghost.
    pub id: Option<&'v str>,
    /// The address of its card on the wall; empty for a ghost.
    pub href: Option<StoryAddress<'v>>,
    /// Its title.
    pub title: &'v str,
    /// Its status; empty for a ghost.
    pub status: Option<Arc<StatusView>>,
    /// What happened to it; empty for a story that is as before.
    pub marks: Vec<ChangeMark>,
    /// The words of what happened, for class names: `moved changed`; empty for a story that is as before.
    pub sorts: String,
}

/// What happened to a story, and what was before.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeMark {
    /// What happened: `Moved`.
    pub word: String,
    /// What was before: `from First basket`.
    pub note: Option<String>,
}

/// The marks of all items that differ.
#[derive(Debug, Default)]
pub(crate) struct ItemMarks(HashMap<ItemRef, Vec<(ChangeSort, ChangeMark)>>);

impl ItemMarks {
    pub(crate) fn new(view: &MapView, comparison: &Comparison) -> Self {
        let mut marks = Self::default();
        let mut add = |item: &ItemOrMap, sort: ChangeSort, note: Option<String>| {
            if let ItemOrMap::Item(item) = item {
                let word = view.text(sort.mark());
                let mark = ChangeMark { word, note };
                marks.0.entry(item.clone()).or_default().push((sort, mark));
            }
        };
        for added in &comparison.added {
            add(&added.item.item, ChangeSort::Added, None);
        }
        for moved in &comparison.moved {
            add(&moved.item.item, ChangeSort::Moved, moved_note(view, moved));
        }
        for renamed in &comparison.renamed {
            let was = view.text(message!("change-was-titled", title = renamed.from.as_str()));
            add(&renamed.item.item, ChangeSort::Renamed, Some(was));
        }
        // The line of a release has its date with what it was.
        let changed = comparison.changed.iter();
        for changed in changed.filter(|changed| !changed.is_release_date()) {
            let (sort, note) = changed_note(view, changed);
            add(&changed.item.item, sort, Some(note));
        }
        marks
    }

    /// What happened to an item.
    fn marks_of(&self, kind: ItemKind, id: &str) -> &[(ChangeSort, ChangeMark)] {
        let marks = self.0.get(&ItemRef::new(kind, id));
        marks.map_or(&[], Vec::as_slice)
    }

    /// What happened to an item in one or a few words: `Renamed · Moved`; none if it is as before.
    pub(super) fn words(&self, kind: ItemKind, id: &str) -> Option<String> {
        let marks = self.marks_of(kind, id).iter();
        let mut words: Vec<&str> = marks.map(|(_, mark)| mark.word.as_str()).collect();
        words.dedup();
        (!words.is_empty()).then(|| words.join(" · "))
    }
}

/// A story on the page of changes.
pub(crate) fn change_card<'v>(view: &'v MapView, marks: &ItemMarks, ix: StoryIx) -> ChangeCard<'v> {
    let story = &view.map[ix];
    let own = marks.marks_of(ItemKind::Story, &story.id);
    let mut sorts: Vec<&str> = own.iter().map(|(sort, _)| sort.word()).collect();
    sorts.dedup();
    ChangeCard {
        id: Some(&story.id),
        href: Some(StoryAddress::Wall(&story.id)),
        title: &story.title.text,
        status: Some(view.status(story)),
        sorts: sorts.join(" "),
        marks: own.iter().map(|(_, mark)| mark.clone()).collect(),
    }
}

/// The ghosts of stories that were removed, each with the cell of the wall where it was.
pub(crate) fn change_ghosts<'v>(
    view: &MapView,
    comparison: &'v Comparison,
) -> Vec<(GhostCell, ChangeCard<'v>)> {
    let removed = comparison.removed.iter();
    let ghost = |ghost: GhostCell, title: &'v str| {
        let word = view.text(ChangeSort::Removed.mark());
        let card = ChangeCard {
            id: None,
            href: None,
            title,
            status: None,
            marks: vec![ChangeMark { word, note: None }],
            sorts: ChangeSort::Removed.word().to_owned(),
        };
        (ghost, card)
    };
    removed
        .filter_map(|removed| Some(ghost(removed.ghost?, &removed.item.title)))
        .collect()
}

fn moved_note(view: &MapView, moved: &MovedItem) -> Option<String> {
    let mut notes = Vec::new();
    if moved.by.list {
        notes.push(match moved.from.list {
            ItemList::Backlog => view.text(message!("change-from-backlog")),
            _ => view.text(message!(
                "change-from",
                from = moved.from.list_title.as_str()
            )),
        });
    }
    if moved.by.release && moved.from.list != ItemList::Backlog {
        let from = moved.from.release.as_ref();
        let from = from.map_or(view.label("unscheduled"), |release| release.name.as_str());
        notes.push(view.text(message!("change-from", from = from)));
    }
    if notes.is_empty() {
        notes.push(view.text(message!("change-reordered")));
    }
    Some(notes.join(" · "))
}

fn changed_note(view: &MapView, changed: &ChangedField) -> (ChangeSort, String) {
    let key = changed.field.as_str();
    fn single(value: &Option<ShownValue>) -> Option<&ShownValue> {
        value.as_ref().filter(|value| !is_list(value))
    }
    let shown = |value: Option<&ShownValue>| match value {
        Some(value) => view.catalog.plain_value(shown_value(key, value, MAX_VALUE)),
        None => "–".to_owned(),
    };
    let (from, to) = (single(&changed.from), single(&changed.to));
    if changed.is_finish() {
        let was = view.text(message!("change-was", from = shown(from)));
        return (ChangeSort::Finished, was);
    }
    let note = match (from.is_some() || to.is_some(), key) {
        (true, "description" | "why") | (false, _) => view.catalog.plain_value(field_label(key)),
        (true, _) => view.text(message!(
            "change-field",
            field = field_label(key),
            from = shown(from),
            to = shown(to)
        )),
    };
    (ChangeSort::Changed, note)
}
