//! A table of the number of stories by activity and release.

use crate::map::{ActivityIx, Band};
use crate::messages::message;
use crate::pages::heat::{HeatTask, heat_tasks};
use crate::pages::view::{MapView, StepCoverage};
use serde::Serialize;

/// A table of the number of stories by activity and release.
#[derive(Debug, Serialize)]
pub struct Matrix {
    /// The column headers.
    pub bands: Vec<String>,
    /// A row for each activity.
    pub rows: Vec<MatrixRow>,
    /// The number of stories of each band.
    pub totals: Vec<usize>,
    /// The number of all stories.
    pub total: usize,
}

/// An activity's row.
#[derive(Debug, Serialize)]
pub struct MatrixRow {
    /// The activity.
    pub title: String,
    /// Its cells, one per band.
    pub cells: Vec<MatrixCell>,
    /// The number of its stories in all bands.
    pub total: usize,
}

/// An activity in a release.
#[derive(Debug, Serialize)]
pub struct MatrixCell {
    /// The number of stories; a dash if there are none and none are missing.
    pub number: String,
    /// `2 of 3 tasks`, or why there is no story.
    pub note: Option<String>,
    /// Whether a story is missing here that a persona of the release needs.
    pub is_hole: bool,
    /// A block for each task; empty without stories.
    pub tasks: Vec<HeatTask>,
}

pub(crate) fn matrix(view: &MapView) -> Matrix {
    let bands: Vec<Band> = view.shown_bands().collect();
    let name = |band: &Band| view.band_name(*band).to_owned();
    let rows = view.map.activity_ixs().map(|activity| MatrixRow {
        title: view.map[activity].title.text.clone(),
        cells: bands
            .iter()
            .map(|band| matrix_cell(view, activity, *band))
            .collect(),
        total: view.map.stories_under(activity).len(),
    });
    Matrix {
        rows: rows.collect(),
        totals: bands
            .iter()
            .map(|band| view.coverage.wall.band(*band).len())
            .collect(),
        total: view.map.stories.len(),
        bands: bands.iter().map(name).collect(),
    }
}

fn matrix_cell(view: &MapView, activity: ActivityIx, band: Band) -> MatrixCell {
    let number = view.coverage.count_in_activity(view.map, activity, band);
    let all = view.step_count(activity);
    let reached = view.coverage.tasks_reached(view.map, activity, band);
    let is_hole = view.is_hole(activity, band);
    let has_stories = !view.coverage.wall.band(band).is_empty();
    let coverage =
        (band.filter(|_| has_stories)).map(|release| view.step_coverage(activity, release));
    let note = match (is_hole, number, band) {
        (true, ..) => Some(message!("step-without-story")),
        (_, 0, _) if coverage == Some(StepCoverage::OtherPersonas) => {
            Some(message!("step-of-others"))
        }
        (_, 0, _) if coverage == Some(StepCoverage::Ignored) => Some(message!("step-left-out")),
        (_, 0, _) | (_, _, None) => None,
        _ if all == 0 => None,
        _ => Some(message!("matrix-tasks", reached = reached, count = all)),
    };
    let tasks = match number {
        0 => Vec::new(),
        _ => heat_tasks(view, activity, band),
    };
    let number = if number == 0 && !is_hole {
        "–".to_owned()
    } else {
        number.to_string()
    };
    MatrixCell {
        number,
        note: note.map(|note| view.text(note)),
        is_hole,
        tasks,
    }
}
