//! Stories by activity and release.

use crate::map::{ActivityIx, Band};
use crate::pages::book::MapView;
use crate::pages::heat::HeatTask;
use crate::pages::passage::StepCoverage;
use crate::pages::words::count;
use serde::Serialize;

/// Stories by activity and release.
#[derive(Debug, Serialize)]
pub struct Matrix {
    /// The heads of its columns.
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
    /// A cell for each band.
    pub cells: Vec<MatrixCell>,
    /// Its stories in all bands.
    pub total: usize,
}

/// Where an activity and a release meet.
#[derive(Debug, Serialize)]
pub struct MatrixCell {
    /// The number of stories; a dash where there are none and none are missed.
    pub number: String,
    /// `2 of 3 tasks`, or why there are none.
    pub told: Option<String>,
    /// Whether this is a hole.
    pub is_hole: bool,
    /// A block for each task, where there are stories.
    pub tasks: Vec<HeatTask>,
}

impl MapView<'_> {
    pub(crate) fn matrix(&self) -> Matrix {
        let bands: Vec<Band> = self.shown_bands().collect();
        let name = |band: &Band| self.band_name(*band).to_owned();
        let rows = self.map.activity_ixs().map(|activity| MatrixRow {
            title: self.map[activity].title.text.clone(),
            cells: bands
                .iter()
                .map(|band| self.matrix_cell(activity, *band))
                .collect(),
            total: self.map.stories_under(activity).len(),
        });
        Matrix {
            rows: rows.collect(),
            totals: bands
                .iter()
                .map(|band| self.coverage.wall.band(*band).len())
                .collect(),
            total: self.map.stories.len(),
            bands: bands.iter().map(name).collect(),
        }
    }

    fn matrix_cell(&self, activity: ActivityIx, band: Band) -> MatrixCell {
        let number = self.coverage.count_in_activity(self.map, activity, band);
        let all = self.map[activity].tasks.len();
        let reached = self.coverage.tasks_reached(self.map, activity, band);
        let is_hole = self.is_hole(activity, band);
        let has_stories = !self.coverage.wall.band(band).is_empty();
        let passage = (band.filter(|_| has_stories)).map(|release| self.passage(activity, release));
        let told = match (is_hole, number, band) {
            (true, ..) => Some("! hole".to_owned()),
            (_, 0, _) if passage == Some(StepCoverage::Aside) => {
                Some("another persona’s".to_owned())
            }
            (_, 0, _) if passage == Some(StepCoverage::Meant) => Some("on purpose".to_owned()),
            (_, 0, _) | (_, _, None) => None,
            _ => Some(format!("{reached} of {}", count(all, "task", "tasks"))),
        };
        let tasks = match number {
            0 => Vec::new(),
            _ => self.heat_tasks(activity, band),
        };
        let number = if number == 0 && !is_hole {
            "–".to_owned()
        } else {
            number.to_string()
        };
        MatrixCell {
            number,
            told,
            is_hole,
            tasks,
        }
    }
}
