//! The page that lists every map.

use super::bars::{Bar, key};
use super::book::MapView;
use super::frame::{Frame, MapHeader, running};
use super::later::Lazy;
use super::thumbnail::Thumbnail;
use super::urls::{self, encoded};
use super::words::count;
use crate::format::Project;
use crate::map::ReleaseStatus;
use serde::Serialize;
use std::sync::Arc;

/// What the index shows.
#[derive(Debug, Serialize)]
pub struct IndexPage {
    /// What is around it.
    pub frame: Frame,
    /// The project's title.
    pub title: String,
    /// What all maps come to: `4 maps`, `67 stories` …
    pub facts: Vec<String>,
    /// `8 gaps to decide on`; none where there are none.
    pub gaps: Option<String>,
    /// How to read the bars: one that is full for each status, and called by it; empty where no map
    /// shows any.
    pub key: Vec<Bar>,
    /// What the search looks through: a script that calls `storywallTitles` with the titles of all
    /// maps.
    pub titles: &'static str,
    /// The maps, each as `index-map.html` made it.
    pub maps_html: Vec<String>,
}

/// A map on the index, rendered: what the index needs of it, so that it can be made again without
/// its map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnIndex {
    /// What `index-map.html` made of it.
    pub html: String,
    /// How many stories it has, how many of them are done, and how many gaps there are to decide on.
    pub numbers: (usize, usize, usize),
    /// Whether it shows bars, which have to be explained.
    pub has_bars: bool,
}

/// A map on the index.
#[derive(Debug, Serialize)]
pub struct MapEntry<'b> {
    /// Its wall.
    pub href: String,
    /// Its language.
    pub lang: String,
    /// Whose story it is.
    pub head: MapHeader,
    /// Its releases.
    pub releases: Vec<EntryRelease>,
    /// `5 not scheduled`, or that everything is scheduled.
    pub unscheduled: String,
    /// The wall from far away.
    pub thumbnail: Lazy<'b, Thumbnail>,
    /// For the sums of the index.
    #[serde(skip)]
    pub numbers: (usize, usize, usize),
}

/// A release on the index.
#[derive(Clone, Debug, Serialize)]
pub struct EntryRelease {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// How far it is: a bar of its stories, on the same scale in all releases of the map; none
    /// where it has no story.
    pub bar: Option<Bar>,
    /// `3 of 9 done · by 15 January 2027`.
    pub told: String,
}

impl MapView<'_> {
    /// The map's entry on the index.
    pub fn entry(&self) -> MapEntry<'_> {
        let folder = encoded(&self.shown.stem);
        let scale = self.scale();
        let releases = self.map.release_ixs().map(|ix| {
            let release = &self.map[ix];
            let totals = self.band_totals(Some(ix));
            let mut told = vec![match totals.stories {
                0 => "no story yet".to_owned(),
                stories => format!("{} of {stories} done", totals.done()),
            }];
            if release.status() == ReleaseStatus::Released {
                told.insert(0, "✓ released".to_owned());
            } else if release.date.is_some() {
                told.push(self.when(ix));
            }
            EntryRelease {
                name: release.name.text.clone(),
                href: format!("{folder}/{}", encoded(&urls::release_file(release))),
                bar: self.bar_of_stories(totals, scale),
                told: told.join(" · "),
            }
        });
        let later = self.coverage.wall.band(None).len();
        let mut head = self.head();
        for persona in &mut head.personas {
            let persona = Arc::make_mut(persona);
            let href = persona.href.take();
            persona.href = href.map(|href| format!("{folder}/{href}"));
        }
        MapEntry {
            href: format!("{folder}/{}", urls::WALL),
            lang: self.map.lang.clone(),
            head,
            releases: releases.collect(),
            unscheduled: if later > 0 {
                format!("{later} not scheduled")
            } else {
                "everything scheduled".to_owned()
            },
            thumbnail: Lazy::new(|| self.thumbnail()),
            numbers: (self.totals.stories, self.totals.done(), self.gap_counts().0),
        }
    }
}

/// The index of all maps, in the order given.
pub fn index(project: &Project, maps: &[Arc<OnIndex>]) -> IndexPage {
    let sum = |part: fn(&OnIndex) -> usize| maps.iter().map(|map| part(map)).sum::<usize>();
    let (stories, done, gaps) = (
        sum(|map| map.numbers.0),
        sum(|map| map.numbers.1),
        sum(|map| map.numbers.2),
    );
    IndexPage {
        frame: Frame {
            lang: "en".to_owned(),
            dir: "ltr",
            title: project.title.clone(),
            running: running(&project.title),
            about: None,
            root: "",
            crumbs: Vec::new(),
            views: Vec::new(),
        },
        title: project.title.clone(),
        facts: vec![
            count(maps.len(), "map", "maps"),
            count(stories, "story", "stories"),
            format!("{done} done"),
        ],
        key: match maps.iter().any(|map| map.has_bars) {
            true => key(project),
            false => Vec::new(),
        },
        titles: urls::SEARCH,
        gaps: (gaps > 0).then(|| format!("{} to decide on", count(gaps, "gap", "gaps"))),
        maps_html: maps.iter().map(|map| map.html.clone()).collect(),
    }
}
