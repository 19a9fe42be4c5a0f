//! Where a release is thick and where it is thin: a block for each task of the backbone, the
//! deeper the more stories it has there.

use super::book::MapView;
use super::passage::StepCoverage;
use super::words::count;
use crate::map::{ActivityIx, Band, ReleaseIx, TaskIx};
use serde::Serialize;

/// How many depths there are besides none.
const DEPTHS: usize = 4;
/// How many tasks wide an activity is drawn at most.
const WIDEST: usize = 8;

/// An activity in the row of a release.
#[derive(Clone, Debug, Serialize)]
pub struct HeatActivity {
    /// Its title.
    pub title: String,
    /// Why there is nothing: `! hole`, `as before`, `on purpose`, `another persona’s`.
    pub told: Option<String>,
    /// Whether this is a hole.
    pub is_hole: bool,
    /// How wide it is, in tasks, from 1 to 8; a class name for themes.
    pub width: usize,
    /// A block for each task, where there are stories.
    pub tasks: Vec<HeatTask>,
}

/// A task in the row of a release.
#[derive(Clone, Debug, Serialize)]
pub struct HeatTask {
    /// What is there, in words: `Search the shop: 2 stories`.
    pub label: String,
    /// How many stories are there; a dash for none.
    pub number: String,
    /// How deep its colour is, from 0 for none to 4 for as many as any task has.
    pub depth: usize,
}

impl MapView<'_> {
    /// How much of the backbone a release goes through, in a sentence; none without stories.
    pub(crate) fn reach(&self, release: ReleaseIx) -> Option<String> {
        let band = Some(release);
        let tasks = self.map.task_ixs();
        let reached = tasks.filter(|task| self.coverage.count_in_task(*task, band) > 0);
        let (activities, tasks) = (self.map.activities.len(), self.map.tasks.len());
        (!self.coverage.wall.band(band).is_empty()).then(|| {
            format!(
                "Stories in {} of {}, and in {} of {}",
                self.reached(release),
                count(activities, "activity", "activities"),
                reached.count(),
                count(tasks, "task", "tasks"),
            )
        })
    }

    /// The whole backbone as a release goes through it; empty without stories.
    pub(crate) fn heat(&self, release: ReleaseIx) -> Vec<HeatActivity> {
        if self.coverage.wall.band(Some(release)).is_empty() {
            return Vec::new();
        }
        let row = self.map.activity_ixs().map(|activity| {
            let passage = self.passage(activity, release);
            let told = match passage {
                StepCoverage::Stories => None,
                StepCoverage::Before => Some("as before"),
                StepCoverage::Meant => Some("on purpose"),
                StepCoverage::Aside => Some("another persona’s"),
                StepCoverage::Hole => Some("! hole"),
            };
            HeatActivity {
                title: self.map[activity].title.text.clone(),
                told: told.map(str::to_owned),
                is_hole: passage == StepCoverage::Hole,
                width: self.map[activity].tasks.len().clamp(1, WIDEST),
                tasks: match passage {
                    StepCoverage::Stories => self.heat_tasks(activity, Some(release)),
                    _ => Vec::new(),
                },
            }
        });
        row.collect()
    }

    /// The blocks of an activity's tasks in a band.
    pub(crate) fn heat_tasks(&self, activity: ActivityIx, band: Band) -> Vec<HeatTask> {
        let tasks = self.map.tasks_of(activity);
        tasks.map(|task| self.heat_task(task, band)).collect()
    }

    fn heat_task(&self, task: TaskIx, band: Band) -> HeatTask {
        let number = self.coverage.count_in_task(task, band);
        // A wall with one story here and there is thin all over.
        let most = self.most_in_a_cell.max(DEPTHS);
        HeatTask {
            label: format!(
                "{}: {}",
                self.map[task].title.text,
                match number {
                    0 => "no story".to_owned(),
                    number => count(number, "story", "stories"),
                }
            ),
            number: match number {
                0 => "–".to_owned(),
                number => number.to_string(),
            },
            depth: (number * DEPTHS).div_ceil(most),
        }
    }
}
