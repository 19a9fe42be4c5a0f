//! The same map as headings and lists.

use super::attached::{LinkView, NotesView, link_view};
use super::bars::Bar;
use super::book::MapView;
use super::frame::{Frame, MapHeader, PageKind};
use super::gaps::GapMark;
use super::pieces::Prerendered;
use super::urls::{self, encoded};
use crate::gaps::WallPlace;
use crate::map::Details;
use serde::Serialize;

/// What the outline shows.
#[derive(Debug, Serialize)]
pub struct OutlinePage {
    /// What is around it.
    pub frame: Frame,
    /// Whose story it is.
    pub head: MapHeader,
    /// What is not known about the map as a whole.
    pub notes: NotesView,
    /// The releases, in the order they ship.
    pub releases: Vec<OutlineRelease>,
    /// The backbone.
    pub activities: Vec<OutlineActivity>,
    /// Stories that are on no wall.
    pub backlog_html: String,
}

/// A release in a list.
#[derive(Debug, Serialize)]
pub struct OutlineRelease {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// What changes for its users.
    pub outcome_html: Option<String>,
    /// How far it is: a bar of its stories, and one of its points where anything is estimated; on
    /// the same scale in all releases.
    pub bars: Vec<Bar>,
    /// What is told of it, piece by piece.
    pub told: Vec<String>,
}

/// An activity.
#[derive(Debug, Serialize)]
pub struct OutlineActivity {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// More about it.
    pub description_html: Option<String>,
    /// What is not known about it.
    pub notes: NotesView,
    /// Where more is found.
    pub links: Vec<LinkView>,
    /// What was found about it, in a word.
    pub mark: Option<GapMark>,
    /// Its tasks.
    pub tasks: Vec<OutlineTask>,
}

/// A task.
#[derive(Debug, Serialize)]
pub struct OutlineTask {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// More about it.
    pub description_html: Option<String>,
    /// What is not known about it.
    pub notes: NotesView,
    /// Where more is found.
    pub links: Vec<LinkView>,
    /// What was found about it, in a word.
    pub mark: Option<GapMark>,
    /// Its stories, the most important first, as `outline-story.html` makes them.
    pub stories_html: String,
}

impl MapView<'_> {
    /// The outline.
    pub fn outline(&self, pieces: &Prerendered) -> OutlinePage {
        let (on_wall, of_backlog) = pieces.outlined.split_at(self.map.stories.len());
        let stories = |task| {
            let stories = self.map.stories_of(task);
            stories
                .map(|story| on_wall[story.index()].as_str())
                .collect()
        };
        let activities = self.map.activity_ixs().map(|activity| OutlineActivity {
            id: self.map[activity].id.clone(),
            title: self.map[activity].title.text.clone(),
            description_html: self.prose(
                &self.map[activity].details,
                &format!("activity-{}-", self.map[activity].id),
            ),
            notes: self.notes(&self.map[activity].details.notes),
            links: links(&self.map[activity].details),
            mark: self.gap_mark(WallPlace::Activity(activity)),
            tasks: (self.map.tasks_of(activity))
                .map(|task| OutlineTask {
                    id: self.map[task].id.clone(),
                    title: self.map[task].title.text.clone(),
                    description_html: self.prose(
                        &self.map[task].details,
                        &format!("task-{}-", self.map[task].id),
                    ),
                    notes: self.notes(&self.map[task].details.notes),
                    links: links(&self.map[task].details),
                    mark: self.gap_mark(WallPlace::Task(task)),
                    stories_html: stories(task),
                })
                .collect(),
        });
        OutlinePage {
            frame: self.frame(PageKind::Outline),
            head: self.head(),
            notes: self.notes(&self.map.details.notes),
            releases: self.outline_releases(),
            activities: activities.collect(),
            backlog_html: of_backlog.concat(),
        }
    }

    /// The releases in a list.
    pub(crate) fn outline_releases(&self) -> Vec<OutlineRelease> {
        let scale = self.scale();
        let releases = self.map.release_ixs().map(|release| {
            let totals = self.band_totals(Some(release));
            OutlineRelease {
                name: self.map[release].name.text.clone(),
                href: encoded(&urls::release_file(&self.map[release])),
                outcome_html: self.line(self.map[release].outcome.as_ref()),
                bars: self.bars(totals, scale),
                told: self.told_shortly(release),
            }
        });
        releases.collect()
    }
}

fn links(details: &Details) -> Vec<LinkView> {
    details.links.iter().map(link_view).collect()
}
