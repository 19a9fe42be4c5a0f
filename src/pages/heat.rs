//! How many stories a release has along the backbone: a block for each task, with a darker color for
//! more stories.

use super::holes::step_note;
use super::view::MapView;
use crate::analysis::steps::StepCoverage;
use crate::map::{ActivityIx, Band, ReleaseIx, TaskIx};
use crate::messages::message;
use serde::Serialize;

/// The number of depths, without 0.
const DEPTHS: usize = 4;
/// The largest width of an activity, in tasks.
const WIDEST: usize = 8;

/// An activity in the row of a release.
#[derive(Clone, Debug, Serialize)]
pub struct HeatActivity {
    /// Its title.
    pub title: String,
    /// Why it has no stories: `! No story for this step`, `Covered earlier`, `Left out on purpose`, `For
    /// other personas`.
    pub note: Option<String>,
    /// Whether this is a hole: a step without a story that somebody needs. A finding says so.
    pub is_hole: bool,
    /// The width in tasks, from 1 to 8; a class name for themes.
    pub width: usize,
    /// A block for each task; empty without stories.
    pub tasks: Vec<HeatTask>,
}

/// A task in the row of a release.
#[derive(Clone, Debug, Serialize)]
pub struct HeatTask {
    /// A description for screen readers: `Search the shop: 2 stories`.
    pub label: String,
    /// The number of stories; a dash if there are none.
    pub number: String,
    /// The depth of the color, from 0 (no story) to 4 (as many stories as the fullest task).
    pub depth: usize,
}

/// How much of the backbone a release covers, as a sentence; `None` without stories.
pub(crate) fn reach_sentence(view: &MapView, release: ReleaseIx) -> Option<String> {
    let band = Some(release);
    if view.coverage.wall.band(band).is_empty() {
        return None;
    }
    let is_step = |task: &TaskIx| view.steps.is_step(view.map[*task].activity);
    let tasks = || (view.map.headed_tasks()).filter(|(task, _)| is_step(task));
    let reached = tasks().filter(|(task, _)| view.coverage.count_in_task(*task, band) > 0);
    let activities = view.steps().count();
    let reached_activities = view.steps_reached(release);
    let message = match tasks().count() {
        0 => message!(
            "release-reach-activities",
            reached_activities = reached_activities,
            activities = activities,
        ),
        tasks => message!(
            "release-reach",
            reached_activities = reached_activities,
            activities = activities,
            reached_tasks = reached.count(),
            tasks = tasks,
        ),
    };
    Some(view.text(message))
}

/// A release's stories along the whole backbone; empty without stories.
pub(crate) fn heat_row(view: &MapView, release: ReleaseIx) -> Vec<HeatActivity> {
    if view.coverage.wall.band(Some(release)).is_empty() {
        return Vec::new();
    }
    let row = view.map.activity_ixs().map(|activity| {
        let coverage = view.step_coverage(activity, release);
        let note = step_note(view, activity, release);
        HeatActivity {
            title: view.map[activity].title.text.clone(),
            note: note.map(str::to_owned),
            is_hole: coverage == StepCoverage::Hole,
            width: view.map[activity].tasks.len().clamp(1, WIDEST),
            tasks: match coverage {
                StepCoverage::Stories | StepCoverage::Aside => {
                    heat_tasks(view, activity, Some(release))
                }
                _ => Vec::new(),
            },
        }
    });
    row.collect()
}

/// The blocks of an activity's tasks in a band, one per task.
pub(crate) fn heat_tasks(view: &MapView, activity: ActivityIx, band: Band) -> Vec<HeatTask> {
    let tasks = view.map.tasks_of(activity);
    tasks.map(|task| heat_task(view, task, band)).collect()
}

fn heat_task(view: &MapView, task: TaskIx, band: Band) -> HeatTask {
    let number = view.coverage.count_in_task(task, band);
    // On a wall with one story per task, no block is dark.
    let most = view.max_stories_per_cell.max(DEPTHS);
    HeatTask {
        label: view.text(message!(
            "heat-task",
            task = view.map.title_over(task).text.as_str(),
            count = number,
        )),
        number: match number {
            0 => "–".to_owned(),
            number => number.to_string(),
        },
        depth: (number * DEPTHS).div_ceil(most),
    }
}
