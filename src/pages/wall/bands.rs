//! One release across the wall.

use crate::gaps::WallPlace;
use crate::map::{ActivityIx, Band, ReleaseIx, ReleaseStatus, TaskIx};
use crate::pages::book::MapView;
use crate::pages::gaps::GapMark;
use crate::pages::passage::StepCoverage;
use crate::pages::urls::{self, encoded};
use crate::pages::words::{amount, count};
use serde::Serialize;

/// One release across the wall, or what is not scheduled.
#[derive(Debug, Serialize)]
pub struct BandView {
    /// The release's id; empty for what is not scheduled.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page; none for what is not scheduled.
    pub href: Option<String>,
    /// Whether this is what is not scheduled.
    pub is_later: bool,
    /// What changes for its users.
    pub outcome_html: Option<String>,
    /// What is told of it, piece by piece.
    pub told: Vec<String>,
    /// How many of its stories are done, for a progress bar.
    pub done: usize,
    /// How many stories it has.
    pub stories: usize,
    /// The rules whose findings mark its line.
    pub gap: Option<String>,
    /// The sign of that, with the way to the gap report.
    pub mark: Option<GapMark>,
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
}

/// Where a task and a release meet.
#[derive(Debug, Serialize)]
pub struct Cell {
    /// The task's id; none under an activity without tasks.
    pub task: Option<String>,
    /// The cards, the most important first.
    pub cards_html: String,
    /// What is missing here, in the first release.
    pub hole: Option<String>,
    /// The rules whose findings mark it.
    pub gap: Option<String>,
    /// The sign of that, with the way to the gap report; once for an activity, however many
    /// columns it has.
    pub mark: Option<GapMark>,
}

impl MapView<'_> {
    pub(crate) fn band(&self, band: Band, cards_html: &[String]) -> BandView {
        let totals = self.band_totals(band);
        let release = band.map(|release| &self.map[release]);
        BandView {
            id: release.map_or(String::new(), |release| release.id.clone()),
            name: self.band_name(band).to_owned(),
            href: release.map(|release| encoded(&urls::release_file(release))),
            is_later: band.is_none(),
            outcome_html: release.and_then(|release| self.line(release.outcome.as_ref())),
            told: self.told(band),
            done: totals.done(),
            stories: totals.stories,
            gap: self.gap_at(WallPlace::Band(band)),
            mark: self.gap_mark(WallPlace::Band(band)),
            cells: self
                .columns()
                .map(|(activity, task)| self.cell(activity, task, band, cards_html))
                .collect(),
        }
    }

    /// What is told of a band on its line: how far it is, how large, when, and how much of the
    /// backbone it goes through.
    pub(crate) fn told(&self, band: Band) -> Vec<String> {
        let totals = self.band_totals(band);
        let Some(release) = band else {
            let stories = count(totals.stories, "story", "stories");
            let place = if self.map.releases.is_empty() {
                "and no line drawn yet"
            } else {
                "below the last line"
            };
            return vec![format!("{stories} on the wall, {place}")];
        };
        let mut told = Vec::new();
        let status = self.map[release].status();
        if status != ReleaseStatus::Planned {
            told.push(status.word().to_owned());
        }
        told.push(format!("{} of {} done", totals.done(), totals.stories));
        if totals.estimated > 0 {
            told.push(amount(totals.points(), &self.project.estimates));
        }
        told.push(self.when(release));
        told.push(self.passed(release));
        told
    }

    /// What is told of a release beside its bars: all but the figures that these show.
    pub(crate) fn told_shortly(&self, release: ReleaseIx) -> Vec<String> {
        let mut told = Vec::new();
        let status = self.map[release].status();
        if status != ReleaseStatus::Planned {
            told.push(status.word().to_owned());
        }
        told.push(self.when(release));
        told.push(self.passed(release));
        told
    }

    /// How much of the backbone a release goes through.
    fn passed(&self, release: ReleaseIx) -> String {
        let reached = self.reached(release);
        let all = self.map.activities.len();
        format!(
            "through {reached} of {}",
            count(all, "activity", "activities")
        )
    }

    /// When a release ships.
    pub(crate) fn when(&self, release: ReleaseIx) -> String {
        let release = &self.map[release];
        match (release.date, release.status()) {
            (Some(date), ReleaseStatus::Released) => format!("on {}", date.long_form()),
            (Some(date), _) => format!("by {}", date.long_form()),
            (None, _) => "no date yet".to_owned(),
        }
    }

    fn cell(
        &self,
        activity: ActivityIx,
        task: Option<TaskIx>,
        band: Band,
        cards_html: &[String],
    ) -> Cell {
        let stories = self.stories_at(task, band);
        let empty_in = band.filter(|_| stories.is_empty());
        let is_first = task.is_none_or(|task| task.index() == self.map[activity].tasks.start);
        let hole = empty_in.map(|release| WallPlace::ActivityInRelease(activity, release));
        let cell = empty_in
            .zip(task)
            .map(|(release, task)| WallPlace::TaskInRelease(task, release));
        Cell {
            task: task.map(|task| self.map[task].id.clone()),
            cards_html: stories
                .iter()
                .map(|story| cards_html[story.index()].as_str())
                .collect(),
            hole: band
                .filter(|_| stories.is_empty())
                .and_then(|release| self.hole(activity, task, release)),
            gap: hole
                .and_then(|hole| self.gap_at(hole))
                .or_else(|| self.gap_at(cell?)),
            mark: (hole.filter(|_| is_first))
                .and_then(|hole| self.gap_mark(hole))
                .or_else(|| self.gap_mark(cell?)),
        }
    }

    /// What an empty cell of the first release says; in later bands it is quiet.
    pub(crate) fn hole(
        &self,
        activity: ActivityIx,
        task: Option<TaskIx>,
        release: ReleaseIx,
    ) -> Option<String> {
        let is_first_release =
            release.index() == 0 && !self.coverage.wall.band(Some(release)).is_empty();
        if !is_first_release {
            return None;
        }
        let name = &self.map[release].name.text;
        let is_first_column =
            task.is_none_or(|task| task.index() == self.map[activity].tasks.start);
        Some(if self.passage(activity, release) == StepCoverage::Meant {
            "Left out on purpose".to_owned()
        } else if is_first_column && self.is_hole(activity, Some(release)) {
            format!("{name} skips {}", self.map[activity].title.text)
        } else {
            format!("Nothing in {name}")
        })
    }
}
