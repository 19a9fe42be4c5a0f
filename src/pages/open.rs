//! What is still open: unanswered questions, untested assumptions, risks, gaps.

use super::book::MapView;
use super::phrase::phrase_html;
use crate::gaps::{RuleItem, Subject, WallPlace};
use crate::map::{NoteKind, ReleaseIx};
use crate::text::Level;
use serde::Serialize;

/// Something to settle.
#[derive(Debug, Serialize)]
pub struct OpenPoint {
    /// The sign before it.
    pub sign: &'static str,
    /// The kind of thing, such as `Question`.
    pub kind: &'static str,
    /// What it is.
    pub text_html: String,
    /// The story, step or release it is about.
    pub about: Option<String>,
    /// Its place on the wall.
    pub href: Option<String>,
}

impl MapView<'_> {
    /// What keeps a release from being whole: what is not answered about it and its stories,
    /// and its gaps.
    pub(crate) fn open_in(&self, release: ReleaseIx) -> Vec<OpenPoint> {
        let own = RuleItem::Release(release);
        let stories = self.coverage.wall.band(Some(release)).iter();
        let stories = stories.flat_map(|story| self.open_notes(RuleItem::Story(*story)));
        let mut open = self.open_notes(own);
        for point in &mut open {
            // On the release's own page there is no need to say what it is about.
            (point.about, point.href) = (None, None);
        }
        open.extend(stories);
        let gaps = self.shown.gaps.findings.iter().filter(|finding| {
            let is_here = match finding.wall_place {
                WallPlace::Card(story) => self.map[story].release == Some(release),
                spot => spot.release() == Some(release),
            };
            // An open question was said as that already, and what is only worth a look is not
            // worth holding up a room for.
            let is_said = matches!(finding.subject, Subject::Note(..));
            is_here && !is_said && finding.level > Level::Note
        });
        open.extend(gaps.map(|finding| OpenPoint {
            sign: "!",
            kind: "Gap",
            text_html: phrase_html(&finding.message),
            about: None,
            href: Some(self.spot_href(finding.wall_place)),
        }));
        open
    }

    /// Everything on the map that nobody has answered yet: of the map itself, of its releases,
    /// then from left to right.
    pub(crate) fn all_open(&self) -> Vec<OpenPoint> {
        let map = self.map;
        let columns = map.activity_ixs().flat_map(|activity| {
            let tasks = map.tasks_of(activity).flat_map(|task| {
                let stories = map.stories_of(task).map(RuleItem::Story);
                [RuleItem::Task(task)].into_iter().chain(stories)
            });
            [RuleItem::Activity(activity)].into_iter().chain(tasks)
        });
        let releases = map.release_ixs().map(RuleItem::Release);
        [RuleItem::Map]
            .into_iter()
            .chain(releases)
            .chain(columns)
            .flat_map(|item| self.open_notes(item))
            .collect()
    }

    fn open_notes(&self, item: RuleItem) -> Vec<OpenPoint> {
        let notes = item.details(self.map).notes.iter();
        let open = notes.filter(|(_, note)| note.answer.is_none());
        open.map(|(kind, note)| {
            let (sign, kind) = match kind {
                NoteKind::Question => ("?", "Question"),
                NoteKind::Assumption => ("≈", "Assumption"),
                NoteKind::Risk => ("⚡", "Risk"),
            };
            let is_map = item == RuleItem::Map;
            OpenPoint {
                sign,
                kind,
                text_html: self.markdown().line(&note.text.text),
                about: (!is_map).then(|| item.name(self.map).to_owned()),
                href: (!is_map).then(|| self.spot_href(WallPlace::for_item(item))),
            }
        })
        .collect()
    }
}
