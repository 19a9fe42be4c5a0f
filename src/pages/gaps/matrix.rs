//! A table of the number of stories by activity and release.

use crate::analysis::steps::StepCoverage;
use crate::map::{ActivityIx, Band};
use crate::messages::message;
use crate::pages::holes::{hole_href, step_note};
use crate::pages::view::MapView;
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
    /// The number of stories; a dash if there are none.
    pub number: String,
    /// In the first release that isn't released, `in 2 of 3 tasks` if some have no story, or why there is no story
    /// at all. Later releases may leave out what they like.
    pub note: Option<String>,
    /// Whether a story is missing here that a persona of the release needs.
    pub is_hole: bool,
    /// The address of the finding about the hole; none if there is no hole.
    pub href: Option<String>,
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
    let coverage = band.map(|release| view.step_coverage(activity, release));
    // Nothing is said of what later releases leave out, and of what is released.
    let first = view.map.first_unreleased();
    let first = first.filter(|first| band == Some(*first) && !view.is_empty_band(band));
    let note = match coverage {
        Some(StepCoverage::Hole | StepCoverage::LeftOut) => {
            band.and_then(|release| step_note(view, activity, release).map(str::to_owned))
        }
        // Before the first release, no task is covered.
        Some(StepCoverage::Stories)
            if reached < all && first.is_some_and(|first| first.index() == 0) =>
        {
            let note = message!("matrix-tasks", reached = reached, count = all);
            Some(view.text(note))
        }
        _ => first.and_then(|first| step_note(view, activity, first).map(str::to_owned)),
    };
    let is_hole = view.is_hole(activity, band);
    MatrixCell {
        number: match number {
            0 => "–".to_owned(),
            number => number.to_string(),
        },
        note,
        is_hole,
        href: (band.filter(|_| is_hole)).and_then(|release| hole_href(view, activity, release)),
    }
}
