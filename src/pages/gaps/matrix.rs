//! A table of the number of stories by activity and release.

use super::marks::finding_href;
use crate::gaps::{FurtherPlace, WallPlace};
use crate::map::{ActivityIx, Band, ReleaseIx};
use crate::messages::message;
use crate::pages::view::{MapView, StepCoverage};
use serde::Serialize;
use std::collections::HashMap;

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
    /// In the first release, `in 2 of 3 tasks` if some have no story, or why there is no story at all.
    /// Later releases may leave out what they like.
    pub note: Option<String>,
    /// Whether a story is missing here that a persona of the release needs.
    pub is_hole: bool,
    /// The address of the finding about the hole; none if there is no hole, or the rule is off.
    pub href: Option<String>,
}

pub(crate) fn matrix(view: &MapView) -> Matrix {
    let bands: Vec<Band> = view.shown_bands().collect();
    let name = |band: &Band| view.band_name(*band).to_owned();
    let findings = findings_by_cell(view);
    let rows = view.map.activity_ixs().map(|activity| MatrixRow {
        title: view.map[activity].title.text.clone(),
        cells: bands
            .iter()
            .map(|band| matrix_cell(view, &findings, activity, *band))
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

/// The first finding about each cell of the table, as a position in the list of all findings.
fn findings_by_cell(view: &MapView) -> HashMap<(ActivityIx, ReleaseIx), usize> {
    let mut cells = HashMap::new();
    for (at, finding) in view.analyzed.gaps.findings.iter().enumerate() {
        let further = finding.further_places.iter();
        let further = further.map(|FurtherPlace { wall_place, .. }| *wall_place);
        for place in [finding.wall_place].into_iter().chain(further) {
            if let WallPlace::ActivityInRelease(activity, release) = place {
                cells.entry((activity, release)).or_insert(at);
            }
        }
    }
    cells
}

fn matrix_cell(
    view: &MapView,
    findings: &HashMap<(ActivityIx, ReleaseIx), usize>,
    activity: ActivityIx,
    band: Band,
) -> MatrixCell {
    let number = view.coverage.count_in_activity(view.map, activity, band);
    let all = view.step_count(activity);
    let reached = view.coverage.tasks_reached(view.map, activity, band);
    let is_hole = view.is_hole(activity, band);
    let has_stories = !view.coverage.wall.band(band).is_empty();
    let coverage =
        (band.filter(|_| has_stories)).map(|release| view.step_coverage(activity, release));
    let is_first = band.is_some_and(|release| release.index() == 0);
    let note = match coverage {
        _ if is_hole => Some(message!("step-without-story")),
        Some(StepCoverage::Ignored) => Some(message!("step-left-out")),
        Some(StepCoverage::OtherPersonas) if is_first => Some(message!("step-of-others")),
        Some(StepCoverage::Unscheduled) if is_first => Some(message!("unscheduled")),
        Some(StepCoverage::Stories) if is_first && reached < all => {
            Some(message!("matrix-tasks", reached = reached, count = all))
        }
        _ => None,
    };
    let finding = band.and_then(|release| findings.get(&(activity, release)));
    MatrixCell {
        number: match number {
            0 => "–".to_owned(),
            number => number.to_string(),
        },
        note: note.map(|note| view.text(note)),
        is_hole,
        href: (finding.filter(|_| is_hole)).map(|at| finding_href(view, *at)),
    }
}
