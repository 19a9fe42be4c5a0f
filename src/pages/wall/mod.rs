//! The wall.

mod bands;
mod choices;
mod heads;

pub use bands::{BandView, Cell};
use choices::FilterChoices;
pub use heads::{ActivityHead, TaskHead};

use super::attached::NotesView;
use super::book::MapView;
use super::frame::{Frame, MapHeader, PageKind};
use super::pieces::Prerendered;
use super::urls;
use crate::format::OptionalPage;
use crate::gaps::WallPlace;
use crate::map::{ActivityIx, Band, TaskIx};
use serde::Serialize;

/// From how many stories on a wall is large.
const LARGE: usize = 400;

/// The most columns that a printed page of A4 has; from one more on, `print.css` takes larger paper.
const COLUMNS_ON_A4: usize = 10;

/// What the wall shows.
#[derive(Debug, Serialize)]
pub struct WallPage {
    /// What is around it.
    pub frame: Frame,
    /// Whose story it is.
    pub head: MapHeader,
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
    /// Whether there are so many cards that a browser should only lay out those in sight.
    pub is_large: bool,
    /// Whether it has more columns than a sheet of A4 or Letter has room for.
    pub is_wide: bool,
    /// Whether there is a handout, which has it in sheets.
    pub has_handout: bool,
    /// The upper row of the backbone.
    pub activities: Vec<ActivityHead>,
    /// The lower row of the backbone.
    pub tasks: Vec<TaskHead>,
    /// How many columns there are, for cells that go across all of them.
    pub columns: usize,
    /// The same map as a list.
    pub outline_href: &'static str,
    /// Whether there is a page that leads to it in a frame.
    pub has_embed: bool,
    /// How many stories are on the wall.
    pub stories: usize,
    /// What they can be narrowed down to.
    pub choices: FilterChoices,
    /// The bands, from the first release to what is not scheduled.
    pub bands: Vec<BandView>,
}

impl MapView<'_> {
    /// The wall.
    pub fn wall(&self, pieces: &Prerendered) -> WallPage {
        WallPage {
            frame: self.frame(PageKind::Wall),
            head: self.head(),
            notes: self.notes(&self.map.details.notes),
            has_notes: self.map.details.notes.iter().next().is_some(),
            is_wide: self.columns().count() > COLUMNS_ON_A4,
            has_handout: self.has(OptionalPage::Handout),
            is_large: self.map.stories.len() > LARGE,
            activity_lines: self.activity_lines(),
            task_lines: self.task_lines(),
            gap: self.gap_at(WallPlace::Head),
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
            outline_href: urls::OUTLINE,
            has_embed: self.has(OptionalPage::Embed),
            stories: self.map.stories.len(),
            choices: self.choices(),
            bands: self
                .shown_bands()
                .map(|band| self.band(band, &pieces.cards))
                .collect(),
        }
    }

    /// The columns of the wall: every task, and an empty one for each activity without tasks.
    pub(crate) fn columns(&self) -> impl Iterator<Item = (ActivityIx, Option<TaskIx>)> {
        self.map.activity_ixs().flat_map(|activity| {
            let tasks: Vec<_> = self.map.tasks_of(activity).map(Some).collect();
            let tasks = if tasks.is_empty() { vec![None] } else { tasks };
            tasks.into_iter().map(move |task| (activity, task))
        })
    }

    /// Every release, and what is not scheduled if anything is, or if there is no release.
    pub(crate) fn shown_bands(&self) -> impl Iterator<Item = Band> {
        let later_is_empty =
            self.coverage.wall.band(None).is_empty() && !self.map.releases.is_empty();
        self.coverage
            .wall
            .bands()
            .filter(move |band| band.is_some() || !later_is_empty)
    }
}
