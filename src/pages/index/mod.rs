//! The index: the page that lists all maps.

use super::bars::{Bar, release_scale, status_key, story_bar};
use super::frame::{Frame, MapHeader, footer_title, map_header};
use super::release::release_date;
use super::rendering::Lazy;
use super::thumbnail::{Thumbnail, thumbnail};
use super::view::MapView;
use super::words::{message_text, script_messages};
use crate::analysis::urls::{self, percent_encoded};
use crate::format::Project;
use crate::map::ReleaseStatus;
use crate::messages::message;
use serde::Serialize;
use std::sync::Arc;

/// What the search of the index says: see `search.js`.
const SEARCH_MESSAGES: [&str; 8] = [
    "search-results",
    "search-maps",
    "search-no-results",
    "search-loading",
    "search-more-in-map",
    "search-more-maps",
    "search-unscheduled",
    "search-backlog",
];

/// The data of `index.html`.
#[derive(Debug, Serialize)]
pub struct IndexPage {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The project's title.
    pub title: String,
    /// The totals of all maps: `4 maps`, `67 stories` …
    pub facts: Vec<String>,
    /// `8 gaps`; empty without gaps.
    pub gaps: Option<String>,
    /// The legend of the bars: a full bar for each status, labeled with its name; empty if no map has a
    /// bar.
    pub key: Vec<Bar>,
    /// The address of a script that calls `storywallTitles` with the titles of all maps, for the search.
    pub titles: &'static str,
    /// What the search says, as JSON for `data-messages`.
    pub messages: String,
    /// The maps, each rendered by `index-map.html`.
    pub maps_html: Vec<String>,
}

/// A map on the index, rendered: what the index needs of it, so that it can be made again without
/// its map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedEntry {
    /// The entry as `index-map.html` rendered it.
    pub html: String,
    /// Its counts, for the sums of the index.
    pub counts: MapCounts,
    /// Whether it shows bars, which the index has to explain.
    pub has_bars: bool,
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
}

/// The data of `index-map.html`: a map on the index.
#[derive(Debug, Serialize)]
pub struct MapEntry<'b> {
    /// The address of its wall.
    pub href: String,
    /// Its language.
    pub lang: String,
    /// The language of storywall's own texts, if it isn't that of the map.
    pub texts_lang: Option<&'static str>,
    /// The header of the map: title, goal, personas, totals.
    pub head: MapHeader,
    /// Its releases.
    pub releases: Vec<EntryRelease>,
    /// `5 unscheduled`, or `All scheduled`.
    pub unscheduled: String,
    /// A small picture of the wall.
    pub thumbnail: Lazy<'b, Thumbnail>,
    /// Its counts, for the sums of the index.
    #[serde(skip)]
    pub counts: MapCounts,
}

/// A release in a map's entry on the index.
#[derive(Clone, Debug, Serialize)]
pub struct EntryRelease {
    /// Its name.
    pub name: String,
    /// The address of its page.
    pub href: String,
    /// Its progress: a bar of its stories, on the same scale in all releases of the map; none if it
    /// has no stories.
    pub bar: Option<Bar>,
    /// Its facts, each a short text: `3 of 9 done` …
    pub facts: Vec<String>,
}

/// The entry of a map on the index.
pub fn map_entry<'v>(view: &'v MapView) -> MapEntry<'v> {
    let folder = percent_encoded(&view.analyzed.stem);
    let scale = release_scale(view);
    let releases = view.map.release_ixs().map(|ix| {
        let release = &view.map[ix];
        let totals = view.band_totals(Some(ix));
        let mut facts = vec![view.text(message!(
            "release-progress",
            done = totals.done(),
            count = totals.stories,
        ))];
        if release.status() == ReleaseStatus::Released {
            facts.insert(0, view.label("index-released").to_owned());
        } else if release.date.is_some() {
            facts.push(release_date(view, ix));
        }
        EntryRelease {
            name: release.name.text.clone(),
            href: format!("{folder}/{}", percent_encoded(&urls::release_file(release))),
            bar: story_bar(view, totals, scale),
            facts,
        }
    });
    let later = view.coverage.wall.band(None).len();
    let mut head = map_header(view);
    for persona in &mut head.personas {
        let persona = Arc::make_mut(persona);
        let href = persona.href.take();
        persona.href = href.map(|href| format!("{folder}/{href}"));
    }
    MapEntry {
        href: format!("{folder}/{}", urls::WALL),
        lang: view.map.lang.clone(),
        texts_lang: view.texts_lang(),
        head,
        releases: releases.collect(),
        unscheduled: view.text(message!("index-unscheduled", count = later)),
        thumbnail: Lazy::new(|| thumbnail(view)),
        counts: MapCounts {
            stories: view.totals.stories,
            done: view.totals.done(),
            gaps: view.analyzed.gaps.count_to_decide(),
        },
    }
}

/// The page that lists the maps, in the given order.
pub fn index_page(project: &Project, maps: &[Arc<RenderedEntry>]) -> IndexPage {
    let sum = |part: fn(&RenderedEntry) -> usize| maps.iter().map(|map| part(map)).sum::<usize>();
    let (stories, done, gaps) = (
        sum(|map| map.counts.stories),
        sum(|map| map.counts.done),
        sum(|map| map.counts.gaps),
    );
    let catalog = &project.catalog;
    IndexPage {
        frame: Frame {
            lang: catalog.language().to_owned(),
            texts_lang: None,
            dir: "ltr",
            title: project.site_title().to_owned(),
            running: footer_title(project.site_title()),
            about: None,
            root: "",
            crumbs: Vec::new(),
            views: Vec::new(),
        },
        title: project.site_title().to_owned(),
        facts: vec![
            message_text(catalog, &message!("map-count", count = maps.len())),
            message_text(catalog, &message!("stories", count = stories)),
            message_text(catalog, &message!("done-count", count = done)),
        ],
        key: match maps.iter().any(|map| map.has_bars) {
            true => status_key(project),
            false => Vec::new(),
        },
        titles: urls::SEARCH,
        messages: script_messages(catalog, &SEARCH_MESSAGES),
        gaps: (gaps > 0).then(|| message_text(catalog, &message!("gap-count", count = gaps))),
        maps_html: maps.iter().map(|map| map.html.clone()).collect(),
    }
}
