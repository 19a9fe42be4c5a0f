//! Open points: gaps, what is blocked, unanswered questions, untested assumptions and risks.

use super::details::note_kind;
use super::markdown::escaped;
use super::view::MapView;
use super::words::capital;
use crate::gaps::{RuleItem, Subject, WallPlace};
use crate::map::{Note, NoteKind, ReleaseIx, StatusKind, StoryIx, StoryMap};
use crate::messages::{Message, message};
use crate::text::Level;
use serde::Serialize;

/// A gap, a blocked story, or a question, assumption or risk that is still open.
#[derive(Debug, Serialize)]
pub struct OpenPoint {
    /// `gap`, `blocked`, `question`, `assumption` or `risk`; a class name for themes.
    pub means: &'static str,
    /// The sign before the text.
    pub sign: &'static str,
    /// The kind: `Gap`, the status of a blocked story, `Question`, `Assumption` or `Risk`.
    pub kind: String,
    /// The text.
    pub text_html: String,
    /// The title of the story, step or release it is about; empty if that is clear from the page.
    pub about: Option<String>,
    /// The address of its place on the wall.
    pub href: Option<String>,
}

/// The open points of a release, those that stop it first: its gaps, its blocked stories, and the
/// unanswered notes of it and of its stories.
pub(crate) fn open_points_of_release(view: &MapView, release: ReleaseIx) -> Vec<OpenPoint> {
    let holes = view.steps.holes_in(release);
    let findings = view.analyzed.gaps.findings.iter().enumerate();
    let gaps = findings.filter(|(position, finding)| {
        let is_here = match finding.wall_place {
            WallPlace::Card(story) => view.map[story].release == Some(release),
            place => place.release() == Some(release) || holes.contains(position),
        };
        // Open questions are in the list already, and findings of level note need no decision.
        let is_listed = matches!(finding.subject, Subject::Note(..));
        is_here && !is_listed && finding.level > Level::Note
    });
    let mut open: Vec<OpenPoint> = gaps
        .map(|(_, finding)| OpenPoint {
            means: "gap",
            sign: "!",
            kind: view.text(message!("open-gap")),
            text_html: capital(&view.html(finding.message.clone())),
            about: None,
            href: Some(view.place_href(finding.wall_place)),
        })
        .collect();
    let stories = view.coverage.wall.band(Some(release));
    open.extend(blocked_points(view, stories.iter().copied()));
    let mut notes = open_notes_of(view, RuleItem::Release(release));
    for point in &mut notes {
        // On the release's own page there is no need to say what it is about.
        (point.about, point.href) = (None, None);
    }
    notes.extend((stories.iter()).flat_map(|story| open_notes_of(view, RuleItem::Story(*story))));
    for kind in ["question", "assumption", "risk"] {
        open.extend(notes.extract_if(.., |point| point.means == kind));
    }
    open
}

/// The stories among these that are blocked, and who has them.
pub(crate) fn blocked_points(
    view: &MapView,
    stories: impl Iterator<Item = StoryIx>,
) -> impl Iterator<Item = OpenPoint> {
    let blocked =
        stories.filter(|story| view.map.status(&view.map[*story]).kind == StatusKind::Blocked);
    blocked.map(|story| blocked_point(view, story))
}

fn blocked_point(view: &MapView, story: StoryIx) -> OpenPoint {
    let status = view.status(&view.map[story]);
    OpenPoint {
        means: "blocked",
        sign: status.sign,
        kind: status.word.clone(),
        text_html: escaped(&view.map[story].title.text),
        about: (!view.map[story].owner.is_empty()).then(|| view.names(&view.map[story].owner)),
        href: Some(view.story_href(story)),
    }
}

/// How much of each kind is open: `2 gaps`, `1 question`.
pub(crate) fn count_open(view: &MapView, open: &[OpenPoint]) -> Vec<String> {
    let counts: [(&str, CountMessage); 5] = [
        ("gap", |n| message!("gap-count", count = n)),
        ("blocked", |n| message!("blocked-count", count = n)),
        ("question", |n| message!("card-questions", count = n)),
        ("assumption", |n| message!("card-assumptions", count = n)),
        ("risk", |n| message!("card-risks", count = n)),
    ];
    let counted = counts.into_iter().filter_map(|(kind, message)| {
        let number = open.iter().filter(|point| point.means == kind).count();
        (number > 0).then(|| view.text(message(number)))
    });
    counted.collect()
}

/// A message with a number.
type CountMessage = fn(usize) -> Message<'static>;

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
        let means = match kind {
            NoteKind::Question => "question",
            NoteKind::Assumption => "assumption",
            NoteKind::Risk => "risk",
        };
        let (sign, kind) = note_kind(view, kind);
        let is_map = item == RuleItem::Map;
        OpenPoint {
            means,
            sign,
            kind: kind.to_owned(),
            text_html: view.markdown().line(&note.text.text),
            about: (!is_map).then(|| item.name(view.map).to_owned()),
            href: (!is_map).then(|| view.place_href(WallPlace::for_item(item))),
        }
    })
    .collect()
}
