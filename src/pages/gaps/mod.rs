//! The gap report.

mod finding;
mod mark;
mod matrix;
mod spot;
mod verdict;

pub use finding::{FindingView, IgnoredView, RelatedView, RuleFindings};
pub use mark::{GapLine, GapMark};
pub use matrix::{Matrix, MatrixCell, MatrixRow};

use super::book::MapView;
use super::frame::{Frame, MapHeader, PageKind};
use super::later::Lazy;
use super::open::OpenPoint;
use crate::gaps::Family;
use serde::Serialize;

/// What the gap report shows.
#[derive(Debug, Serialize)]
pub struct GapsPage<'b> {
    /// What is around it.
    pub frame: Frame,
    /// Whose story it is.
    pub head: MapHeader,
    /// How whole the first release is, in a sentence.
    pub verdict: String,
    /// Stories by activity and release.
    pub matrix: Lazy<'b, Matrix>,
    /// What was found, by family and rule.
    pub groups: Vec<FindingGroup>,
    /// Families in which nothing was found.
    pub clean: Vec<String>,
    /// What the map says is meant.
    pub ignored: Vec<IgnoredView>,
    /// The page that explains all rules.
    pub rules_href: String,
    /// Questions, assumptions and risks that nobody has answered yet.
    pub open: Lazy<'b, Vec<OpenPoint>>,
    /// Questions that only people can answer.
    pub questions: Lazy<'b, Vec<String>>,
    /// Stories below the last line.
    pub unscheduled: Lazy<'b, Vec<Unplaced>>,
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
    /// What was found, rule by rule.
    pub rules: Vec<RuleFindings>,
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

impl MapView<'_> {
    /// The gap report.
    pub fn gaps_page(&self) -> GapsPage<'_> {
        let groups: Vec<FindingGroup> = Family::ALL
            .into_iter()
            .map(|family| FindingGroup {
                name: family.heading().0,
                about: family.heading().1,
                rules: self.findings_of(family),
            })
            .collect();
        let (clean, groups): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| group.rules.is_empty());
        GapsPage {
            frame: self.frame(PageKind::Gaps),
            head: self.head(),
            verdict: self.verdict(),
            matrix: Lazy::new(|| self.matrix()),
            groups,
            clean: clean
                .iter()
                .map(|group| format!("{}: {}", group.name, group.about))
                .collect(),
            ignored: self.ignored(),
            rules_href: self.rules_href(),
            open: Lazy::new(|| self.all_open()),
            questions: Lazy::new(|| self.questions()),
            unscheduled: Lazy::new(|| self.unscheduled()),
            backlog: self.backlog(),
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
