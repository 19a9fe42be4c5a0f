//! What pages say in place of stories that a release doesn't have: one wording for each reason, on every page.

use super::gaps::finding_href;
use super::view::MapView;
use crate::analysis::steps::{EmptyCell, StepCoverage};
use crate::gaps::WallPlace;
use crate::map::{ActivityIx, Band, ReleaseIx, TaskIx};
use crate::text::Level;

/// What stands in an empty cell of the wall.
#[derive(Debug)]
pub(crate) struct Hole {
    /// What it is, with a sign if it is a gap: `! No story for this step`.
    pub(crate) text: String,
    /// Whether that is a gap, and not a note or left out on purpose.
    pub(crate) is_gap: bool,
    /// Whether the cells of the activity's other tasks are part of it.
    pub(crate) is_whole_activity: bool,
    /// The address of the finding about it, if it isn't left out on purpose.
    pub(crate) href: Option<String>,
}

/// What stands in a cell of a band that has no story; `None` if nothing is missing there.
pub(crate) fn cell_hole(
    view: &MapView,
    activity: ActivityIx,
    task: Option<TaskIx>,
    band: Band,
) -> Option<Hole> {
    let release = band.filter(|_| view.stories_in_cell(task, band).is_empty())?;
    let is_first = task.is_none_or(|task| task.index() == view.map[activity].tasks.start);
    let is_empty = view.coverage.count_in_activity(view.map, activity, band) == 0;
    let of_activity = view.steps.activity_cell(activity, release);
    // Where others have stories, a finding about the whole activity is marked in its first column.
    let of_activity = of_activity.filter(|_| is_empty || is_first);
    let of_task = || view.steps.task_cell(task?, release);
    let cell = of_activity.or_else(of_task)?;
    Some(Hole {
        text: view.label(cell_label(view, cell)).to_owned(),
        is_gap: matches!(cell, EmptyCell::Hole(finding) if is_gap(view, finding)),
        is_whole_activity: is_empty && of_activity.is_some(),
        href: match cell {
            EmptyCell::Hole(finding) => Some(finding_href(view, finding)),
            EmptyCell::LeftOut => None,
        },
    })
}

/// The ids of the rules with findings about an empty cell, separated by spaces as in `data-gap`.
pub(crate) fn cell_rules(
    view: &MapView,
    activity: ActivityIx,
    task: Option<TaskIx>,
    release: ReleaseIx,
) -> Option<String> {
    view.gap_rules_at(WallPlace::ActivityInRelease(activity, release))
        .or_else(|| view.gap_rules_at(WallPlace::TaskInRelease(task?, release)))
}

/// Why a release has no story in an activity; `None` if it has some, or if there is nothing to say.
pub(crate) fn step_note<'a>(
    view: &MapView<'a>,
    activity: ActivityIx,
    release: ReleaseIx,
) -> Option<&'a str> {
    let label = match view.step_coverage(activity, release) {
        StepCoverage::Stories | StepCoverage::Aside => return None,
        StepCoverage::Hole => cell_label(view, view.steps.activity_cell(activity, release)?),
        StepCoverage::LeftOut => cell_label(view, EmptyCell::LeftOut),
        StepCoverage::OtherPersonas => "step-of-others",
        StepCoverage::Earlier => "step-earlier",
        StepCoverage::Later => "step-later",
        StepCoverage::Unscheduled => "unscheduled",
    };
    Some(view.label(label))
}

/// The address of the finding about a hole; `None` if the activity is no hole of the release.
pub(crate) fn hole_href(
    view: &MapView,
    activity: ActivityIx,
    release: ReleaseIx,
) -> Option<String> {
    match view.steps.activity_cell(activity, release)? {
        EmptyCell::Hole(finding) => Some(finding_href(view, finding)),
        EmptyCell::LeftOut => None,
    }
}

fn cell_label(view: &MapView, cell: EmptyCell) -> &'static str {
    match cell {
        EmptyCell::Hole(finding) if is_gap(view, finding) => "step-without-story",
        EmptyCell::Hole(_) => "step-without-story-note",
        EmptyCell::LeftOut => "step-left-out",
    }
}

/// Whether a team should decide on a finding, given its position.
fn is_gap(view: &MapView, finding: usize) -> bool {
    view.analyzed.gaps.findings[finding].level > Level::Note
}
