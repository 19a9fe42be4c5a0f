//! The wall.

use super::book::Book;
use super::frame::{Frame, Head, Page};
use super::story::{LinkView, NotesView, link_view};
use super::urls::{self, encoded};
use super::words::{amount, count};
use super::wrap::wrap;
use crate::gaps::Spot;
use crate::map::{ActivityIx, Band, ReleaseIx, ReleaseStatus, TaskIx, Totals};
use serde::Serialize;

/// The width of a column in CSS pixels, and the most lines of a header that are reckoned with.
const COLUMN: usize = 186;
const MOST_LINES: usize = 6;

/// What the wall shows.
#[derive(Debug, Serialize)]
pub struct WallPage {
    /// What is around it.
    pub frame: Frame,
    /// Whose story it is.
    pub head: Head,
    /// What is not known about the map as a whole.
    pub notes: NotesView,
    /// The rules whose findings are about the map as a whole.
    pub gap: Option<String>,
    /// Whether there are any of these.
    pub has_notes: bool,
    /// How many lines the longest activity takes, and the longest task, as far as can be told
    /// without a browser: what sticks below the backbone has to know its height.
    pub activity_lines: usize,
    /// See `activity_lines`.
    pub task_lines: usize,
    /// The upper row of the backbone.
    pub activities: Vec<ActivityHead>,
    /// The lower row of the backbone.
    pub tasks: Vec<TaskHead>,
    /// How many columns there are, for cells that go across all of them.
    pub columns: usize,
    /// The bands, from the first release to what is not scheduled.
    pub bands: Vec<BandView>,
}

/// The header of an activity.
#[derive(Debug, Serialize)]
pub struct ActivityHead {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How many columns it goes across: its tasks, or one where it has none.
    pub columns: usize,
    /// Whether it has no task.
    pub is_empty: bool,
    /// More about it.
    pub description_html: Option<String>,
    /// What is not known about it.
    pub notes: NotesView,
    /// Where more is to be found.
    pub links: Vec<LinkView>,
    /// Whether there is anything of the three above.
    pub has_more: bool,
    /// The rules whose findings mark it.
    pub gap: Option<String>,
}

/// The header of a task, or of the empty column under an activity without tasks.
#[derive(Debug, Serialize)]
pub struct TaskHead {
    /// Its id; none for the empty column.
    pub id: Option<String>,
    /// Its title.
    pub title: String,
    /// More about it.
    pub description_html: Option<String>,
    /// What is not known about it.
    pub notes: NotesView,
    /// Where more is to be found.
    pub links: Vec<LinkView>,
    /// Whether there is anything of the three above.
    pub has_more: bool,
    /// The rules whose findings mark it.
    pub gap: Option<String>,
}

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
}

impl Book<'_> {
    /// The wall; `card_html` is each story's card, rendered.
    pub fn wall(&self, cards_html: &[String]) -> WallPage {
        WallPage {
            frame: self.frame(Page::Wall),
            head: self.head(),
            notes: self.notes(&self.map.details.notes),
            has_notes: self.map.details.notes.iter().next().is_some(),
            activity_lines: self.activity_lines(),
            task_lines: self.task_lines(),
            gap: self.gap_at(Spot::Head),
            activities: self
                .map
                .activity_ixs()
                .map(|activity| self.activity_head(activity))
                .collect(),
            tasks: self
                .columns()
                .map(|(activity, task)| self.task_head(activity, task))
                .collect(),
            columns: self.columns().count(),
            bands: self
                .shown_bands()
                .map(|band| self.band(band, cards_html))
                .collect(),
        }
    }

    fn activity_lines(&self) -> usize {
        let lines = self.map.activities.iter().map(|activity| {
            let width = activity.tasks.len().max(1) * (COLUMN + 8) - 8 - 24;
            wrap(&activity.title.text, width * 100 / 15, MOST_LINES).len()
        });
        lines.max().unwrap_or(1)
    }

    fn task_lines(&self) -> usize {
        let width = COLUMN - 22;
        let lines = self
            .map
            .tasks
            .iter()
            .map(|task| wrap(&task.title.text, width * 100 / 14, MOST_LINES).len());
        lines.max().unwrap_or(1)
    }

    /// The columns of the wall: every task, and an empty one for each activity without tasks.
    pub(super) fn columns(&self) -> impl Iterator<Item = (ActivityIx, Option<TaskIx>)> {
        self.map.activity_ixs().flat_map(|activity| {
            let tasks: Vec<_> = self.map.tasks_of(activity).map(Some).collect();
            let tasks = if tasks.is_empty() { vec![None] } else { tasks };
            tasks.into_iter().map(move |task| (activity, task))
        })
    }

    /// Every release, and what is not scheduled if anything is, or if there is no release.
    pub(super) fn shown_bands(&self) -> impl Iterator<Item = Band> {
        let later_is_empty =
            self.coverage.wall.band(None).is_empty() && !self.map.releases.is_empty();
        self.coverage
            .wall
            .bands()
            .filter(move |band| band.is_some() || !later_is_empty)
    }

    fn activity_head(&self, ix: ActivityIx) -> ActivityHead {
        let activity = &self.map[ix];
        let notes = self.notes(&activity.details.notes);
        let links: Vec<LinkView> = activity.details.links.iter().map(link_view).collect();
        let description_html = self.prose(&activity.details, &format!("activity-{}-", activity.id));
        ActivityHead {
            id: activity.id.clone(),
            title: activity.title.text.clone(),
            columns: activity.tasks.len().max(1),
            is_empty: activity.tasks.is_empty(),
            has_more: has_more(description_html.as_ref(), &notes, &links),
            description_html,
            notes,
            links,
            gap: self.gap_at(Spot::Activity(ix)),
        }
    }

    fn task_head(&self, activity: ActivityIx, ix: Option<TaskIx>) -> TaskHead {
        let Some(ix) = ix else {
            return TaskHead {
                id: None,
                title: "No tasks yet".to_owned(),
                description_html: None,
                notes: NotesView::default(),
                links: Vec::new(),
                has_more: false,
                gap: self.gap_at(Spot::Activity(activity)),
            };
        };
        let task = &self.map[ix];
        let notes = self.notes(&task.details.notes);
        let links: Vec<LinkView> = task.details.links.iter().map(link_view).collect();
        let description_html = self.prose(&task.details, &format!("task-{}-", task.id));
        TaskHead {
            id: Some(task.id.clone()),
            title: task.title.text.clone(),
            has_more: has_more(description_html.as_ref(), &notes, &links),
            description_html,
            notes,
            links,
            gap: self.gap_at(Spot::Task(ix)),
        }
    }

    fn band(&self, band: Band, cards_html: &[String]) -> BandView {
        let stories = self.coverage.wall.band(band);
        let totals = Totals::of(self.map, stories.iter().map(|story| &self.map[*story]));
        let release = band.map(|release| &self.map[release]);
        BandView {
            id: release.map_or(String::new(), |release| release.id.clone()),
            name: release.map_or("Not scheduled".to_owned(), |release| {
                release.name.text.clone()
            }),
            href: release.map(|release| encoded(&urls::release_file(release))),
            is_later: band.is_none(),
            outcome_html: release.and_then(|release| self.line(release.outcome.as_ref())),
            told: self.told(band, &totals),
            done: totals.done(),
            stories: totals.stories,
            gap: self.gap_at(Spot::Band(band)),
            cells: self
                .columns()
                .map(|(activity, task)| self.cell(activity, task, band, cards_html))
                .collect(),
        }
    }

    /// What is told of a band on its line: how far it is, how large, when, and how much of the
    /// backbone it goes through.
    pub(super) fn told(&self, band: Band, totals: &Totals) -> Vec<String> {
        let Some(release) = band else {
            let stories = count(totals.stories, "story", "stories");
            return vec![format!("{stories} on the wall, below the last line")];
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
        let reached = self.coverage.activities_reached(self.map, band);
        let all = self.map.activities.len();
        told.push(format!(
            "through {reached} of {}",
            count(all, "activity", "activities")
        ));
        told
    }

    /// When a release ships.
    pub(super) fn when(&self, release: ReleaseIx) -> String {
        let release = &self.map[release];
        match (release.date, release.status()) {
            (Some(date), ReleaseStatus::Released) => format!("on {}", date.long()),
            (Some(date), _) => format!("by {}", date.long()),
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
        let stories = task.map_or(&[][..], |task| self.coverage.wall.cell(task, band));
        let gap = band
            .filter(|_| stories.is_empty())
            .and_then(|release| self.gap_at(Spot::Hole(activity, release)));
        Cell {
            task: task.map(|task| self.map[task].id.clone()),
            cards_html: stories
                .iter()
                .map(|story| cards_html[story.at()].as_str())
                .collect(),
            hole: band
                .filter(|_| stories.is_empty())
                .and_then(|release| self.hole(activity, task, release)),
            gap,
        }
    }

    /// What an empty cell of the first release says; in later bands it is quiet.
    fn hole(
        &self,
        activity: ActivityIx,
        task: Option<TaskIx>,
        release: ReleaseIx,
    ) -> Option<String> {
        let is_first_release =
            release.at() == 0 && !self.coverage.wall.band(Some(release)).is_empty();
        if !is_first_release {
            return None;
        }
        let name = &self.map[release].name.text;
        let reached = self.coverage.in_activity(self.map, activity, Some(release)) > 0;
        let is_first_column = task.is_none_or(|task| task.at() == self.map[activity].tasks.start);
        let skipped = !reached && self.coverage.concerns(self.map, release, activity);
        Some(
            if skipped && is_first_column && self.map.stories_under(activity).len() > 0 {
                format!("{name} skips {}", self.map[activity].title.text)
            } else {
                format!("Nothing in {name}")
            },
        )
    }
}

fn has_more(description: Option<&String>, notes: &NotesView, links: &[LinkView]) -> bool {
    let noted = [&notes.questions, &notes.assumptions, &notes.risks]
        .iter()
        .any(|list| !list.is_empty());
    description.is_some() || noted || !links.is_empty()
}
