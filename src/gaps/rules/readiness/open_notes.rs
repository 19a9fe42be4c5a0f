//! What is not settled about the next release.

use crate::gaps::{RuleContext, RuleItem, Subject};
use crate::map::{NoteKind, ReleaseIx, StoryIx, StoryMap};

/// Everything whose notes bear on a release: the map, the release, and from left to right the
/// activities, tasks and stories through which it goes.
pub(crate) fn bearing_on(context: &RuleContext, release: ReleaseIx) -> Vec<RuleItem> {
    let map = context.map;
    let mut items = vec![RuleItem::Map, RuleItem::Release(release)];
    let mut last: Option<StoryIx> = None;
    for story in context.stories_in(release) {
        let above = |story: StoryIx| {
            let task = map[story].task;
            (task, task.map(|task| map[task].activity))
        };
        let (task, activity) = above(*story);
        let (last_task, last_activity) = last.map(above).unwrap_or_default();
        items.extend(
            activity
                .filter(|_| activity != last_activity)
                .map(RuleItem::Activity),
        );
        items.extend(task.filter(|_| task != last_task).map(RuleItem::Task));
        items.push(RuleItem::Story(*story));
        last = Some(*story);
    }
    items
}

/// The notes of an item that have no answer yet: where each stands, and its text.
pub(crate) fn unanswered(
    map: &StoryMap,
    item: RuleItem,
    kind: NoteKind,
) -> impl Iterator<Item = (Subject, &str)> {
    let notes = item.details(map).notes.of_kind(kind).iter().enumerate();
    notes
        .filter(|(_, note)| note.answer.is_none())
        .map(move |(at, note)| (Subject::Note(item, kind, at), note.text.text.as_str()))
}
