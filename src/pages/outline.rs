//! The outline: the map as headings and lists.

use super::bars::{Bar, release_bars};
use super::details::{LinkView, NotesView, description_html, link_view, notes_view};
use super::frame::{Frame, MapHeader, PageKind, frame, map_header};
use super::gaps::{GapMark, gap_mark};
use super::release::release_facts;
use super::rendering::Lazy;
use super::view::MapView;
use crate::analysis::urls::{self, percent_encoded};
use crate::gaps::WallPlace;
use crate::map::{Details, TaskIx};
use serde::Serialize;

/// The data of `outline.html`.
#[derive(Debug, Serialize)]
pub struct OutlinePage<'p> {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// Questions, assumptions and risks of the map as a whole.
    pub notes: NotesView,
    /// The releases, in the order in which they ship.
    pub releases: Vec<OutlineRelease>,
    /// The activities, with their tasks and stories.
    pub activities: Vec<OutlineActivity<'p>>,
    /// The stories of the backlog, which are not on the wall, as `outline-story.html` rendered them.
    pub backlog_html: String,
}

/// A release in the list of the outline and the handout.
#[derive(Debug, Serialize)]
pub struct OutlineRelease {
    /// Its name.
    pub name: String,
    /// The address of its page.
    pub href: String,
    /// The outcome: what changes for users.
    pub outcome_html: Option<String>,
    /// Its progress: a bar of its stories, and one of its points if anything is estimated.
    pub bars: Vec<Bar>,
    /// Its facts, each a short text: status, date, share of the backbone.
    pub facts: Vec<String>,
}

/// An activity.
#[derive(Debug, Serialize)]
pub struct OutlineActivity<'p> {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its description.
    pub description_html: Option<String>,
    /// Its questions, assumptions and risks.
    pub notes: NotesView,
    /// Its links.
    pub links: Vec<LinkView>,
    /// The sign of its gaps, with a link to the gap report.
    pub mark: Option<GapMark>,
    /// Its tasks.
    pub tasks: Vec<OutlineTask<'p>>,
}

/// A task, or the stories right under an activity.
#[derive(Debug, Serialize)]
pub struct OutlineTask<'p> {
    /// Its id; empty for stories right under an activity.
    pub id: Option<String>,
    /// Its title; empty for stories right under an activity.
    pub title: Option<String>,
    /// Its description.
    pub description_html: Option<String>,
    /// Its questions, assumptions and risks.
    pub notes: NotesView,
    /// Its links.
    pub links: Vec<LinkView>,
    /// The sign of its gaps, with a link to the gap report.
    pub mark: Option<GapMark>,
    /// Its stories, most important first, as `outline-story.html` rendered them.
    pub stories_html: Lazy<'p, String>,
}

/// The page of the outline; `stories_html` has its rendered stories by index, those of the backlog last.
pub fn outline_page<'p>(view: &MapView, stories_html: &'p [String]) -> OutlinePage<'p> {
    let (on_wall, of_backlog) = stories_html.split_at(view.map.stories.len());
    let stories = |task| {
        let stories = view.map.stories_of(task);
        let stories: Vec<&str> = stories
            .map(|story| on_wall[story.index()].as_str())
            .collect();
        Lazy::new(move || stories.concat())
    };
    let activities = view.map.activity_ixs().map(|activity| OutlineActivity {
        id: view.map[activity].id.clone(),
        title: view.map[activity].title.text.clone(),
        description_html: description_html(
            view,
            &view.map[activity].details,
            &format!("activity-{}-", view.map[activity].id),
        ),
        notes: notes_view(view, &view.map[activity].details.notes),
        links: links(&view.map[activity].details),
        mark: gap_mark(view, WallPlace::Activity(activity)),
        tasks: (view.map.tasks_of(activity))
            .map(|task| outline_task(view, task, stories(task)))
            .collect(),
    });
    OutlinePage {
        frame: frame(view, PageKind::Outline),
        head: map_header(view),
        notes: notes_view(view, &view.map.details.notes),
        releases: outline_releases(view),
        activities: activities.collect(),
        backlog_html: of_backlog.concat(),
    }
}

fn outline_task<'p>(view: &MapView, ix: TaskIx, stories_html: Lazy<'p, String>) -> OutlineTask<'p> {
    let task = &view.map[ix];
    let heading = task.heading.as_ref();
    OutlineTask {
        id: heading.map(|heading| heading.id.clone()),
        title: heading.map(|heading| heading.title.text.clone()),
        description_html: heading.and_then(|heading| {
            description_html(view, &task.details, &format!("task-{}-", heading.id))
        }),
        notes: notes_view(view, &task.details.notes),
        links: links(&task.details),
        // What is found in the column of an activity is marked at the activity.
        mark: heading.and_then(|_| gap_mark(view, WallPlace::Task(ix))),
        stories_html,
    }
}

/// The releases for the lists of the outline and the handout.
pub(crate) fn outline_releases(view: &MapView) -> Vec<OutlineRelease> {
    let releases = view.map.release_ixs().map(|release| OutlineRelease {
        name: view.map[release].name.text.clone(),
        href: percent_encoded(&urls::release_file(&view.map[release])),
        outcome_html: view.inline_html(view.map[release].outcome.as_ref()),
        bars: release_bars(view, release),
        facts: release_facts(view, release),
    });
    releases.collect()
}

fn links(details: &Details) -> Vec<LinkView> {
    details.links.iter().map(link_view).collect()
}
