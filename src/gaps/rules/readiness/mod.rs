//! Rules about the details of stories: enough for the next release, and not too many for later ones.

pub(crate) use open_question::{has_open_question, has_question_tag};

use super::Rule;
use crate::gaps::{RuleContext, RuleItem, Subject};
use crate::map::{NoteKind, ReleaseIx, StoryIx, StoryMap, TaskIx};

mod detail_too_early;
mod edge_cases_left_open;
mod happy_path_only;
mod no_acceptance;
mod no_failure_path;
mod open_matter_in_notes;
mod open_question;
mod oversized_story;
mod unestimated_story;
mod unmapped_backlog;
mod untested_assumption;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &no_acceptance::RULE,
    &detail_too_early::RULE,
    &unestimated_story::RULE,
    &oversized_story::RULE,
    &open_question::RULE,
    &untested_assumption::RULE,
    &open_matter_in_notes::RULE,
    &happy_path_only::RULE,
    &no_failure_path::RULE,
    &edge_cases_left_open::RULE,
    &unmapped_backlog::RULE,
];

/// The items whose notes concern a release: the map, the release, its stories, and their tasks and
/// activities, from left to right.
fn items_concerning(context: &RuleContext, release: ReleaseIx) -> Vec<RuleItem> {
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
        let has_heading = |task: &TaskIx| map[*task].heading.is_some();
        items.extend(
            task.filter(|_| task != last_task)
                .filter(has_heading)
                .map(RuleItem::Task),
        );
        items.push(RuleItem::Story(*story));
        last = Some(*story);
    }
    items
}

/// The notes of an item without an answer: each as the subject of a finding, with its text.
fn unanswered_notes(
    map: &StoryMap,
    item: RuleItem,
    kind: NoteKind,
) -> impl Iterator<Item = (Subject, &str)> {
    let notes = item.details(map).notes.of_kind(kind).iter().enumerate();
    notes
        .filter(|(_, note)| note.answer.is_none())
        .map(move |(position, note)| {
            let subject = Subject::Note(item, kind, position);
            (subject, note.text.text.as_str())
        })
}
