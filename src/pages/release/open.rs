//! What is still open in a release.

use super::super::book::Book;
use super::super::gaps::phrase_html;
use crate::gaps::Spot;
use crate::map::ReleaseIx;
use serde::Serialize;

/// Something to settle before people leave the room.
#[derive(Debug, Serialize)]
pub struct OpenPoint {
    /// The sign before it.
    pub sign: &'static str,
    /// The kind of thing, such as `Question`.
    pub kind: &'static str,
    /// What it is.
    pub text_html: String,
    /// The story or step it is about.
    pub about: Option<String>,
    /// Its place on the wall.
    pub href: Option<String>,
}

impl Book<'_> {
    /// Unanswered questions and what else keeps the release from being whole.
    pub(super) fn open_points(&self, release: ReleaseIx) -> Vec<OpenPoint> {
        let mut open = Vec::new();
        let markdown = self.markdown();
        let own = self.map[release]
            .details
            .notes
            .iter()
            .map(|note| (note, None));
        let stories = self.coverage.wall.band(Some(release)).iter();
        let of_stories = stories.flat_map(|story| {
            self.map[*story]
                .details
                .notes
                .iter()
                .map(|note| (note, Some(*story)))
        });
        for ((kind, note), story) in own.chain(of_stories) {
            use crate::map::NoteKind;
            if note.answer.is_some() {
                continue;
            }
            let (sign, kind) = match kind {
                NoteKind::Question => ("?", "Question"),
                NoteKind::Assumption => ("≈", "Assumption"),
                NoteKind::Risk => ("⚡", "Risk"),
            };
            open.push(OpenPoint {
                sign,
                kind,
                text_html: markdown.line(&note.text.text),
                about: story.map(|story| self.map[story].title.text.clone()),
                href: story.map(|story| self.story_href(story)),
            });
        }
        for finding in &self.shown.gaps.findings {
            let concerns = match finding.spot {
                Spot::Card(story) => self.map[story].release == Some(release),
                spot => spot.release() == Some(release),
            };
            if concerns {
                open.push(OpenPoint {
                    sign: "!",
                    kind: "Gap",
                    text_html: phrase_html(&finding.message),
                    about: None,
                    href: Some(self.spot_href(finding.spot)),
                });
            }
        }
        open
    }
}
