//! The gap report of a map.

mod findings;
mod matrix;
mod questions;

pub use findings::{FindingView, GapLine, GapMark, IgnoredView, RelatedView, RuleFindings};
pub(crate) use findings::{gap_lines, gap_mark, level_message};
pub use matrix::{Matrix, MatrixCell, MatrixRow};
pub use questions::QuestionView;

use super::frame::{Frame, MapHeader, PageKind, frame, map_header};
use super::narrative::titles;
use super::open::{OpenPoint, open_points_of_map};
use super::rendering::Lazy;
use super::view::{MapView, StepCoverage};
use super::words::capital;
use crate::gaps::{Family, SkippedRule, all_rules};
use crate::map::ActivityIx;
use crate::messages::{MessageValue, message};
use findings::{findings_of_family, ignored_findings, rules_href};
use matrix::matrix;
use questions::{questions_for_room, questions_language};
use serde::Serialize;

/// The data of `gaps.html`.
#[derive(Debug, Serialize)]
pub struct GapsPage<'b> {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// `Gaps in Weekly groceries`.
    pub heading: String,
    /// How complete the first release is, sentence by sentence.
    pub verdict: Vec<String>,
    /// A table of the number of stories by activity and release.
    pub matrix: Lazy<'b, Matrix>,
    /// The findings, by family and rule.
    pub groups: Vec<FindingGroup>,
    /// The families without findings: `Dependencies: which stories have to come first`.
    pub clean: Vec<String>,
    /// Rules that did not look at the map, by reason: `No story has an estimate: oversized-story`.
    pub not_checked: Vec<String>,
    /// The findings that the map ignores.
    pub ignored: Vec<IgnoredView>,
    /// `2 ignored with a reason`; none if the map ignores nothing.
    pub ignored_count: Option<String>,
    /// The address of the page that explains the rules.
    pub rules_href: String,
    /// The map's questions, assumptions and risks without an answer.
    pub open: Lazy<'b, Vec<OpenPoint>>,
    /// Questions that no rule can answer, for a discussion.
    pub questions: Vec<QuestionView>,
    /// The language of the questions, if it isn't that of the map.
    pub questions_lang: Option<&'static str>,
    /// The unscheduled stories.
    pub unscheduled: Lazy<'b, Vec<Unplaced>>,
    /// `4 unscheduled stories`.
    pub unscheduled_count: String,
    /// The stories of the backlog, which are not on the wall.
    pub backlog: Vec<Unplaced>,
    /// `3 stories in the backlog`.
    pub backlog_count: String,
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
    /// The title of its task, or of its activity if it is right under that; empty for a story of the
    /// backlog.
    pub task: Option<String>,
    /// The address of its card.
    pub href: Option<String>,
}

/// The page of the gap report.
pub fn gaps_page<'v>(view: &'v MapView) -> GapsPage<'v> {
    let group = |family: Family| FindingGroup {
        name: view.text(family.name()),
        about: view.text(family.about()),
        rules: findings_of_family(view, family),
    };
    let groups = Family::ALL.map(|family| (family, group(family)));
    let (clean, groups): (Vec<_>, Vec<_>) = groups
        .into_iter()
        .partition(|(_, group)| group.rules.is_empty());
    let has_run = |family: Family| {
        let skipped = &view.analyzed.gaps.skipped;
        let mut rules = all_rules().filter(|rule| rule.family == family);
        rules.any(|rule| skipped.iter().all(|skipped| skipped.rule.id != rule.id))
    };
    let ignored = view.analyzed.gaps.ignored.len();
    let unscheduled = view.coverage.wall.band(None).len();
    GapsPage {
        frame: frame(view, PageKind::Gaps),
        head: map_header(view),
        heading: view.text(message!("gaps-heading", map = view.map.title.text.as_str())),
        verdict: first_release_verdict(view),
        matrix: Lazy::new(|| matrix(view)),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        clean: clean
            .iter()
            .filter(|(family, _)| has_run(*family))
            .map(|(_, group)| {
                let (name, about) = (group.name.as_str(), group.about.as_str());
                view.text(message!("gaps-clean-family", name = name, about = about))
            })
            .collect(),
        not_checked: not_checked(view),
        ignored_count: (ignored > 0)
            .then(|| view.text(message!("gaps-ignored-count", count = ignored))),
        ignored: ignored_findings(view),
        rules_href: rules_href(),
        open: Lazy::new(|| open_points_of_map(view)),
        questions: questions_for_room(view),
        questions_lang: questions_language(view),
        unscheduled: Lazy::new(|| unscheduled_stories(view)),
        unscheduled_count: view.text(message!("unscheduled-stories-count", count = unscheduled)),
        backlog: backlog_stories(view),
        backlog_count: view.text(message!(
            "gaps-backlog-count",
            count = view.map.backlog.len()
        )),
    }
}

/// The rules that did not look at the map, a line for each reason.
fn not_checked(view: &MapView) -> Vec<String> {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for SkippedRule { rule, why, .. } in &view.analyzed.gaps.skipped {
        let why = capital(&view.text(why.clone()));
        match groups.iter_mut().find(|(other, _)| *other == why) {
            Some((_, rules)) => rules.push(rule.id),
            None => groups.push((why, vec![rule.id])),
        }
    }
    let groups = groups.into_iter();
    groups
        .map(|(why, rules)| {
            let rules = MessageValue::names(&rules);
            view.text(message!(
                "gaps-not-checked-line",
                why = why.as_str(),
                rules = rules
            ))
        })
        .collect()
}

fn unscheduled_stories(view: &MapView) -> Vec<Unplaced> {
    let stories = view.coverage.wall.band(None).iter();
    stories
        .map(|story| Unplaced {
            id: view.map[*story].id.clone(),
            title: view.map[*story].title.text.clone(),
            task: view.map[*story]
                .task
                .map(|task| view.map.title_over(task).text.clone()),
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

/// How complete the first release is, sentence by sentence.
pub(crate) fn first_release_verdict(view: &MapView) -> Vec<String> {
    let Some(first) = view.map.release_ixs().next() else {
        return vec![view.text(message!("verdict-no-release"))];
    };
    let release = MessageValue::title(&view.map[first].name.text);
    if view.coverage.wall.band(Some(first)).is_empty() {
        return vec![view.text(message!("verdict-empty-release", release = release))];
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
        return vec![view.text(message!("verdict-complete", release = release))];
    }
    let is_empty = |activity: &ActivityIx| view.map.stories_under(*activity).len() == 0;
    let (empty, skipped): (Vec<_>, Vec<_>) = of(StepCoverage::Hole).into_iter().partition(is_empty);
    let left_out = of(StepCoverage::Ignored);
    let for_others = of(StepCoverage::OtherPersonas);
    let mut verdict = vec![message!(
        "verdict-share",
        release = release,
        reached = reached,
        count = all,
    )];
    if !skipped.is_empty() {
        verdict.push(message!(
            "verdict-skipped",
            count = skipped.len(),
            activities = titles(view, &skipped),
        ));
    }
    if !empty.is_empty() {
        verdict.push(message!(
            "verdict-without-stories",
            count = empty.len(),
            activities = titles(view, &empty),
        ));
    }
    if !left_out.is_empty() {
        verdict.push(message!(
            "verdict-left-out",
            count = left_out.len(),
            activities = titles(view, &left_out),
        ));
    }
    if !for_others.is_empty() {
        verdict.push(message!(
            "verdict-for-others",
            count = for_others.len(),
            activities = titles(view, &for_others),
        ));
    }
    let sentences = verdict.into_iter();
    sentences.map(|sentence| view.text(sentence)).collect()
}
