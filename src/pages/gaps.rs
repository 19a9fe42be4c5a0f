//! The gap report.

mod matrix;
mod phrase;
mod spot;
mod verdict;

pub use matrix::{Matrix, MatrixCell, MatrixRow};
pub(super) use phrase::phrase_html;

use super::book::Book;
use super::frame::{Frame, Head, Page};
use crate::gaps::{Family, Finding};
use crate::text::Level;
use phrase::capital;
use serde::Serialize;

/// What the gap report shows.
#[derive(Debug, Serialize)]
pub struct GapsPage {
    /// What is around it.
    pub frame: Frame,
    /// Whose story it is.
    pub head: Head,
    /// How whole the first release is, in a sentence.
    pub verdict: String,
    /// Stories by activity and release.
    pub matrix: Matrix,
    /// What was found, by family and rule.
    pub groups: Vec<FindingGroup>,
    /// Families in which nothing was found.
    pub clean: Vec<String>,
    /// What the map says is meant.
    pub ignored: Vec<FindingView>,
    /// Questions that only people can answer.
    pub questions: Vec<String>,
    /// Stories below the last line.
    pub unscheduled: Vec<Unplaced>,
    /// Stories that are on no wall.
    pub backlog: Vec<Unplaced>,
}

/// What rules of one family found.
#[derive(Debug, Serialize)]
pub struct FindingGroup {
    /// The family.
    pub name: &'static str,
    /// What it is about.
    pub about: &'static str,
    /// What was found.
    pub findings: Vec<FindingView>,
}

/// A finding.
#[derive(Debug, Serialize)]
pub struct FindingView {
    /// The rule's id.
    pub rule: &'static str,
    /// `error`, `warning` or `note`; a class name for themes.
    pub level: &'static str,
    /// The word people read, with its sign.
    pub word: &'static str,
    /// What was found.
    pub message_html: String,
    /// Why it matters.
    pub why: &'static str,
    /// What to do about it, or why it is ignored.
    pub advice_html: String,
    /// Its place on the wall.
    pub href: String,
    /// Its place in the file.
    pub place: String,
}

/// A story that is in no release.
#[derive(Debug, Serialize)]
pub struct Unplaced {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The task it stands under.
    pub task: Option<String>,
    /// Its card.
    pub href: Option<String>,
}

impl Book<'_> {
    /// The gap report.
    pub fn gaps_page(&self) -> GapsPage {
        let found = &self.shown.gaps.findings;
        let of = |family: Family| {
            found
                .iter()
                .filter(move |finding| finding.rule.family == family)
        };
        let groups = Family::ALL
            .into_iter()
            .filter(|family| of(*family).next().is_some());
        let clean = Family::ALL
            .into_iter()
            .filter(|family| of(*family).next().is_none());
        GapsPage {
            frame: self.frame(Page::Gaps),
            head: self.head(),
            verdict: self.verdict(),
            matrix: self.matrix(),
            groups: groups
                .map(|family| FindingGroup {
                    name: family.heading().0,
                    about: family.heading().1,
                    findings: of(family).map(|finding| self.finding(finding)).collect(),
                })
                .collect(),
            clean: clean
                .map(|family| format!("{}: {}", family.heading().0, family.heading().1))
                .collect(),
            ignored: (self.shown.gaps.ignored.iter())
                .map(|ignored| FindingView {
                    advice_html: self.markdown().line(&ignored.reason),
                    ..self.finding(&ignored.finding)
                })
                .collect(),
            questions: self.questions(),
            unscheduled: self.unscheduled(),
            backlog: self.backlog(),
        }
    }

    fn finding(&self, finding: &Finding) -> FindingView {
        let position = self
            .shown
            .source
            .position(finding.subject.span(self.map).start);
        FindingView {
            rule: finding.rule.id,
            level: finding.level.word(),
            word: level_word(finding.level),
            message_html: phrase_html(&finding.message),
            why: finding.rule.why,
            advice_html: capital(&phrase_html(&finding.advice)),
            href: self.spot_href(finding.spot),
            place: format!("{}:{}:{}", self.shown.file, position.line, position.column),
        }
    }

    fn unscheduled(&self) -> Vec<Unplaced> {
        let stories = self.coverage.wall.band(None).iter();
        stories
            .map(|story| Unplaced {
                id: self.map[*story].id.clone(),
                title: self.map[*story].title.text.clone(),
                task: self.map[*story]
                    .task
                    .map(|task| self.map[task].title.text.clone()),
                href: Some(self.story_href(*story)),
            })
            .collect()
    }

    fn backlog(&self) -> Vec<Unplaced> {
        let backlog = self.map.backlog.iter();
        backlog
            .map(|story| Unplaced {
                id: story.id.clone(),
                title: story.title.text.clone(),
                task: None,
                href: None,
            })
            .collect()
    }
}

fn level_word(level: Level) -> &'static str {
    match level {
        Level::Error => "✗ error",
        Level::Warning => "! gap",
        Level::Note => "· note",
    }
}
