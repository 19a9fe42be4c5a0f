//! A map on the index.

use crate::analysis::urls::{self, percent_encoded};
use crate::map::{Date, ReleaseIx, ReleaseStatus, StatusKind};
use crate::messages::message;
use crate::pages::bars::{Bar, whole_bar};
use crate::pages::changes::summary;
use crate::pages::frame::{MapHeader, map_header};
use crate::pages::rendering::Lazy;
use crate::pages::thumbnail::{Thumbnail, thumbnail};
use crate::pages::view::{MapView, PersonaView};
use serde::Serialize;
use std::sync::Arc;

/// The most blocked stories that the index lists.
pub(super) const MAX_BLOCKED: usize = 8;

/// The data of `index-map.html`: a map on the index.
#[derive(Debug, Serialize)]
pub struct MapEntry<'b> {
    /// The address of its wall.
    pub href: String,
    /// Its language.
    pub lang: String,
    /// The language of storywall's own texts, if it isn't that of the map.
    pub texts_lang: Option<String>,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// Its releases.
    pub releases: Vec<EntryRelease>,
    /// What changed since an earlier version: `3 added, 1 moved`; empty where that isn't shown.
    pub changes: Option<String>,
    /// The address of the page of changes; empty where there is none.
    pub changes_href: Option<String>,
    /// `5 unscheduled`, or `All scheduled`.
    pub unscheduled: String,
    /// A small picture of the wall.
    pub thumbnail: Lazy<'b, Thumbnail>,
    /// Its counts, for the sums of the index.
    #[serde(skip)]
    pub counts: MapCounts,
}

/// The counts of a map that the index adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapCounts {
    /// Stories on the wall.
    pub stories: usize,
    /// Stories that are done.
    pub done: usize,
    /// Findings that are more than notes.
    pub gaps: usize,
    /// Stories that are blocked.
    pub blocked: usize,
}

/// A release in a map's entry on the index.
#[derive(Clone, Debug, Serialize)]
pub struct EntryRelease {
    /// Its name.
    pub name: String,
    /// The address of its page.
    pub href: String,
    /// Its stories divided by status, over the whole length of the bar; empty without stories.
    pub bar: Option<Bar>,
    /// How far it is: `3 of 9 done`.
    pub progress: String,
    /// Its date, or that it is out: `January 15, 2027`, `✓ Released`; empty without a date.
    pub when: Option<String>,
}

/// A release with a date that isn't out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DatedRelease {
    /// The last day that its date can mean.
    #[serde(skip)]
    pub day: Date,
    /// Its date: `January 15, 2027`.
    pub when: String,
    /// Its name.
    pub name: String,
    /// The address of its page.
    pub href: String,
    /// The title of its map.
    pub map: String,
    /// The map's language.
    pub lang: String,
    /// How far it is: `3 of 9 done`.
    pub progress: String,
    /// Its stories divided by status, over the whole length of the bar; empty without stories.
    pub bar: Option<Bar>,
}

/// A blocked story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlockedStory {
    /// Its title.
    pub title: String,
    /// The address of its card.
    pub href: String,
    /// The title of its map.
    pub map: String,
    /// The map's language.
    pub lang: String,
    /// The name of its release; empty if it is not scheduled.
    pub release: Option<String>,
    /// The names of its owners.
    pub owner: Vec<String>,
}

/// The folder of the map's pages, as a part of addresses.
pub(super) fn folder_of(view: &MapView) -> String {
    percent_encoded(&view.analyzed.stem)
}

/// A persona with an address from the index.
pub(super) fn outside(persona: &Arc<PersonaView>, folder: &str) -> Arc<PersonaView> {
    Arc::new(PersonaView {
        href: (persona.href.as_ref()).map(|href| format!("{folder}/{href}")),
        ..PersonaView::clone(persona)
    })
}

/// The entry of a map on the index.
pub fn map_entry<'v>(view: &'v MapView) -> MapEntry<'v> {
    let folder = folder_of(view);
    let mut head = map_header(view);
    for persona in &mut head.personas {
        *persona = outside(persona, &folder);
    }
    let later = view.coverage.wall.band(None).len();
    MapEntry {
        href: format!("{folder}/{}", urls::WALL),
        lang: view.map.lang.clone(),
        texts_lang: view.texts_lang().map(str::to_owned),
        head,
        releases: (view.map.release_ixs())
            .map(|release| entry_release(view, release, &folder))
            .collect(),
        changes: changes_since(view),
        changes_href: changes_since(view).map(|_| format!("{folder}/{}", urls::CHANGES)),
        unscheduled: view.text(message!("index-unscheduled", count = later)),
        thumbnail: Lazy::new(|| thumbnail(view)),
        counts: MapCounts {
            stories: view.totals.stories,
            done: view.totals.done(),
            gaps: view.analyzed.gaps.count_to_decide(),
            blocked: view.totals.stories_with(StatusKind::Blocked),
        },
    }
}

/// What changed in the map since an earlier version, if anything did.
pub(super) fn changes_since(view: &MapView) -> Option<String> {
    let changes = view.analyzed.changes.as_ref()?;
    let comparison = &changes.comparison;
    let changed = (!comparison.is_empty()).then(|| {
        let summary = summary(view.catalog, &[comparison]);
        message!(
            "changes-since",
            changes = summary,
            since = changes.since.as_str()
        )
    });
    changed.map(|message| view.text(message))
}

fn entry_release(view: &MapView, ix: ReleaseIx, folder: &str) -> EntryRelease {
    let release = &view.map[ix];
    EntryRelease {
        name: release.name.text.clone(),
        href: release_href(view, ix, folder),
        bar: whole_bar(view, view.band_totals(Some(ix))),
        progress: progress(view, ix),
        when: match release.status() {
            ReleaseStatus::Released => Some(view.label("index-released").to_owned()),
            _ => (release.date).map(|date| view.text(message!("release-day", date = date))),
        },
    }
}

/// The releases of the map that have a date and aren't out.
pub(crate) fn dated_releases(view: &MapView) -> Vec<DatedRelease> {
    let folder = folder_of(view);
    let releases = view.map.release_ixs().filter_map(|ix| {
        let release = &view.map[ix];
        let date = (release.date).filter(|_| release.status() != ReleaseStatus::Released)?;
        Some(DatedRelease {
            day: date.last_day(),
            when: view.text(message!("release-day", date = date)),
            name: release.name.text.clone(),
            href: release_href(view, ix, &folder),
            map: view.map.title.text.clone(),
            lang: view.map.lang.clone(),
            progress: progress(view, ix),
            bar: whole_bar(view, view.band_totals(Some(ix))),
        })
    });
    releases.collect()
}

/// The first blocked stories of the map, release by release, then the unscheduled ones.
pub(crate) fn blocked_stories(view: &MapView) -> Vec<BlockedStory> {
    let folder = folder_of(view);
    let stories = view
        .coverage
        .wall
        .bands()
        .flat_map(|band| view.coverage.wall.band(band));
    let blocked =
        stories.filter(|story| view.map.status(&view.map[**story]).kind == StatusKind::Blocked);
    let blocked = blocked.take(MAX_BLOCKED).map(|ix| {
        let story = &view.map[*ix];
        BlockedStory {
            title: story.title.text.clone(),
            href: format!("{folder}/{}", view.story_href(*ix)),
            map: view.map.title.text.clone(),
            lang: view.map.lang.clone(),
            release: story
                .release
                .map(|release| view.map[release].name.text.clone()),
            owner: story.owner.clone(),
        }
    });
    blocked.collect()
}

fn release_href(view: &MapView, release: ReleaseIx, folder: &str) -> String {
    let file = urls::release_file(&view.map[release]);
    format!("{folder}/{}", percent_encoded(&file))
}

fn progress(view: &MapView, release: ReleaseIx) -> String {
    let totals = view.band_totals(Some(release));
    view.text(message!(
        "release-progress",
        done = totals.done(),
        count = totals.stories,
    ))
}
