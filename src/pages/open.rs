//! Open points: unanswered questions, untested assumptions, risks and gaps.

use super::view::MapView;
use crate::gaps::{RuleItem, Subject, WallPlace};
use crate::map::{Note, NoteKind, ReleaseIx, StoryMap};
use crate::messages::message;
use crate::text::Level;
use serde::Serialize;

/// A question, assumption, risk or gap that is still open.
#[derive(Debug, Serialize)]
pub struct OpenPoint {
    /// The sign before the text.
    pub sign: &'static str,
    /// The kind: `Question`, `Assumption`, `Risk` or `Gap`.
    pub kind: String,
    /// The text.
    pub text_html: String,
    /// The title of the story, step or release it is about; empty if that is clear from the page.
    pub about: Option<String>,
    /// The address of its place on the wall.
    pub href: Option<String>,
}

/// The open points of a release: unanswered notes of it and of its stories, and its gaps.
pub(crate) fn open_points_of_release(view: &MapView, release: ReleaseIx) -> Vec<OpenPoint> {
    let own = RuleItem::Release(release);
    let stories = view.coverage.wall.band(Some(release)).iter();
    let stories = stories.flat_map(|story| open_notes_of(view, RuleItem::Story(*story)));
    let mut open = open_notes_of(view, own);
    for point in &mut open {
        // On the release's own page there is no need to say what it is about.
        (point.about, point.href) = (None, None);
    }
    open.extend(stories);
    let gaps = view.analyzed.gaps.findings.iter().filter(|finding| {
        let is_here = match finding.wall_place {
            WallPlace::Card(story) => view.map[story].release == Some(release),
            spot => spot.release() == Some(release),
        };
        // Open questions are in the list already, and findings of level note need no decision.
        let is_listed = matches!(finding.subject, Subject::Note(..));
        is_here && !is_listed && finding.level > Level::Note
    });
    open.extend(gaps.map(|finding| OpenPoint {
        sign: "!",
        kind: view.text(message!("open-gap")),
        text_html: view.html(finding.message.clone()),
        about: None,
        href: Some(view.place_href(finding.wall_place)),
    }));
    open
}

/// The unanswered notes of the map: first those of the map itself, then of its releases, then of the
/// backbone and the stories from left to right.
pub(crate) fn open_points_of_map(view: &MapView) -> Vec<OpenPoint> {
    let items = items_of_wall(view.map);
    items.flat_map(|item| open_notes_of(view, item)).collect()
}

/// The number of unanswered notes of the map.
pub(crate) fn count_open_points(map: &StoryMap) -> usize {
    let items = items_of_wall(map);
    items.map(|item| open_notes(map, item).count()).sum()
}

/// The map, its releases, and the backbone with its stories from left to right.
fn items_of_wall(map: &StoryMap) -> impl Iterator<Item = RuleItem> {
    let columns = map.activity_ixs().flat_map(|activity| {
        let tasks = map.tasks_of(activity).flat_map(|task| {
            let stories = map.stories_of(task).map(RuleItem::Story);
            [RuleItem::Task(task)].into_iter().chain(stories)
        });
        [RuleItem::Activity(activity)].into_iter().chain(tasks)
    });
    let releases = map.release_ixs().map(RuleItem::Release);
    [RuleItem::Map].into_iter().chain(releases).chain(columns)
}

/// The unanswered notes of an item.
fn open_notes(map: &StoryMap, item: RuleItem) -> impl Iterator<Item = (NoteKind, &Note)> {
    let notes = item.details(map).notes.iter();
    notes.filter(|(_, note)| note.answer.is_none())
}

fn open_notes_of(view: &MapView, item: RuleItem) -> Vec<OpenPoint> {
    let open = open_notes(view.map, item);
    open.map(|(kind, note)| {
        let (sign, kind) = match kind {
            NoteKind::Question => ("?", message!("note-question")),
            NoteKind::Assumption => ("≈", message!("note-assumption")),
            NoteKind::Risk => ("⚡", message!("note-risk")),
        };
        let is_map = item == RuleItem::Map;
        OpenPoint {
            sign,
            kind: view.text(kind),
            text_html: view.markdown().line(&note.text.text),
            about: (!is_map).then(|| item.name(view.map).to_owned()),
            href: (!is_map).then(|| view.place_href(WallPlace::for_item(item))),
        }
    })
    .collect()
}
