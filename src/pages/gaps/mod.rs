//! The page of the gap report.

mod findings;
mod matrix;

pub use findings::{FindingView, GapLine, GapMark, IgnoredView, RelatedView, RuleFindings};
pub(crate) use findings::{gap_lines, gap_mark};
pub use matrix::{Matrix, MatrixCell, MatrixRow};

use super::frame::{Frame, MapHeader, PageKind, frame, map_header};
use super::open::{OpenPoint, open_points_of_map};
use super::rendering::Lazy;
use super::view::{MapView, StepCoverage};
use super::words::{count, joined};
use crate::gaps::Family;
use crate::map::ActivityIx;
use crate::messages::message;
use findings::{findings_of_family, ignored_findings, rules_href};
use matrix::matrix;
use serde::Serialize;

/// The data of `gaps.html`.
#[derive(Debug, Serialize)]
pub struct GapsPage<'b> {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// How complete the first release is, as a sentence.
    pub verdict: String,
    /// A table of the number of stories by activity and release.
    pub matrix: Lazy<'b, Matrix>,
    /// The findings, by family and rule.
    pub groups: Vec<FindingGroup>,
    /// The families without findings.
    pub clean: Vec<String>,
    /// The findings that the map ignores.
    pub ignored: Vec<IgnoredView>,
    /// The address of the page that explains the rules.
    pub rules_href: String,
    /// Questions, assumptions and risks without an answer.
    pub open: Lazy<'b, Vec<OpenPoint>>,
    /// Questions that no rule can answer, for a discussion.
    pub questions: Lazy<'b, Vec<String>>,
    /// The unscheduled stories.
    pub unscheduled: Lazy<'b, Vec<Unplaced>>,
    /// The stories of the backlog, which are not on the wall.
    pub backlog: Vec<Unplaced>,
}

/// The findings of one family of rules.
#[derive(Debug, Serialize)]
pub struct FindingGroup {
    /// The name of the family.
    pub name: String,
    /// What the family is about.
    pub about: String,
    /// The findings, rule by rule.
    pub rules: Vec<RuleFindings>,
}

/// A story without a release.
#[derive(Debug, Serialize)]
pub struct Unplaced {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The title of its task; empty for a story of the backlog.
    pub task: Option<String>,
    /// The address of its card.
    pub href: Option<String>,
}

/// The page of the gap report.
pub fn gaps_page<'v>(view: &'v MapView) -> GapsPage<'v> {
    let groups: Vec<FindingGroup> = Family::ALL
        .into_iter()
        .map(|family| FindingGroup {
            name: view.text(family.name()),
            about: view.text(family.about()),
            rules: findings_of_family(view, family),
        })
        .collect();
    let (clean, groups): (Vec<_>, Vec<_>) =
        groups.into_iter().partition(|group| group.rules.is_empty());
    GapsPage {
        frame: frame(view, PageKind::Gaps),
        head: map_header(view),
        verdict: first_release_verdict(view),
        matrix: Lazy::new(|| matrix(view)),
        groups,
        clean: clean
            .iter()
            .map(|group| {
                let (name, about) = (group.name.as_str(), group.about.as_str());
                view.text(message!("gaps-clean-family", name = name, about = about))
            })
            .collect(),
        ignored: ignored_findings(view),
        rules_href: rules_href(),
        open: Lazy::new(|| open_points_of_map(view)),
        questions: Lazy::new(|| questions_for_people(view)),
        unscheduled: Lazy::new(|| unscheduled_stories(view)),
        backlog: backlog_stories(view),
    }
}

fn unscheduled_stories(view: &MapView) -> Vec<Unplaced> {
    let stories = view.coverage.wall.band(None).iter();
    stories
        .map(|story| Unplaced {
            id: view.map[*story].id.clone(),
            title: view.map[*story].title.text.clone(),
            task: view.map[*story]
                .task
                .map(|task| view.map[task].title.text.clone()),
            href: Some(view.story_href(*story)),
        })
        .collect()
}

fn backlog_stories(view: &MapView) -> Vec<Unplaced> {
    let backlog = view.map.backlog.iter();
    backlog
        .map(|story| Unplaced {
            id: story.id.clone(),
            title: story.title.text.clone(),
            task: None,
            href: None,
        })
        .collect()
}

/// How complete the first release is, in one or a few sentences.
pub(crate) fn first_release_verdict(view: &MapView) -> String {
    let Some(first) = view.map.release_ixs().next() else {
        return "No release line is drawn yet: nothing says what ships first.".to_owned();
    };
    let name = &view.map[first].name.text;
    if view.coverage.wall.band(Some(first)).is_empty() {
        return format!("{name} is the first release, and has no story yet.");
    }
    let all = view.map.activities.len();
    let of = |wanted: StepCoverage| -> Vec<ActivityIx> {
        let activities = view.map.activity_ixs();
        activities
            .filter(|activity| view.step_coverage(*activity, first) == wanted)
            .collect()
    };
    let reached = of(StepCoverage::Stories).len();
    if reached == all {
        return format!("{name} reaches every activity, from the first to the last.");
    }
    let is_empty = |activity: &ActivityIx| view.map.stories_under(*activity).len() == 0;
    let (empty, skipped): (Vec<_>, Vec<_>) = of(StepCoverage::Hole).into_iter().partition(is_empty);
    let mut verdict = format!(
        "{name} goes through {reached} of {}",
        count(all, "activity", "activities")
    );
    match &skipped[..] {
        [] => verdict.push('.'),
        [_] => verdict.push_str(&format!(
            " and skips {}: nobody gets past that step in it.",
            quoted_titles(view, &skipped)
        )),
        _ => verdict.push_str(&format!(" and skips {}.", quoted_titles(view, &skipped))),
    }
    for (activities, one, many) in [
        (empty, "has no story yet", "have no story yet"),
        (
            of(StepCoverage::Ignored),
            "is left out on purpose",
            "are left out on purpose",
        ),
        (
            of(StepCoverage::OtherPersonas),
            "is for others",
            "are for others",
        ),
    ] {
        let said = if activities.len() == 1 { one } else { many };
        if !activities.is_empty() {
            verdict.push_str(&format!(" {} {said}.", quoted_titles(view, &activities)));
        }
    }
    verdict
}

/// Titles of activities in quotation marks; of more than three the first, and the number of others.
fn quoted_titles(view: &MapView, activities: &[ActivityIx]) -> String {
    let title = |activity: &ActivityIx| format!("“{}”", view.map[*activity].title.text);
    match activities {
        [first, others @ ..] if others.len() > 2 => {
            format!("{} and {} more", title(first), others.len())
        }
        _ => {
            let titles: Vec<String> = activities.iter().map(title).collect();
            joined(&titles.iter().map(String::as_str).collect::<Vec<_>>())
        }
    }
}

/// Questions that rules can't answer, about the ends of the map, its thinnest activity and its
/// handovers.
pub(crate) fn questions_for_people(view: &MapView) -> Vec<String> {
    let title = |activity: ActivityIx| format!("“{}”", view.map[activity].title.text);
    let mut questions = Vec::new();
    if let (Some(first), Some(last)) = (
        view.map.activity_ixs().next(),
        view.map.activity_ixs().next_back(),
    ) {
        questions.push(format!("What happens before {}?", title(first)));
        questions.push(format!("What happens after {}?", title(last)));
    }
    let with_stories = view
        .map
        .activity_ixs()
        .filter(|activity| view.map.stories_under(*activity).len() > 0);
    if let Some(thinnest) =
        with_stories.min_by_key(|activity| view.map.stories_under(*activity).len())
    {
        questions.push(format!("Who else touches {}?", title(thinnest)));
    }
    for pair in view
        .map
        .persona_ixs()
        .collect::<Vec<_>>()
        .windows(2)
        .take(2)
    {
        questions.push(format!(
            "What passes between {} and {}, and who brings it?",
            view.short_name(pair[0]),
            view.short_name(pair[1])
        ));
    }
    questions
}
