//! The index: the plan of the only map, or the next dates, what is blocked, and a list of all maps.

mod entry;
mod plan;

pub use entry::{BlockedStory, DatedRelease, EntryRelease, MapCounts, MapEntry, map_entry};
pub(crate) use entry::{blocked_stories, dated_releases};
pub use plan::{Decision, MapPlan, PlannedPersona, PlannedRelease, ReleaseRisk};
pub(crate) use plan::{decisions, map_plan, planned_release};

use super::bars::{Bar, status_key};
use super::frame::{Crumb, Frame, footer_title, site_links};
use super::view::direction;
use super::words::{message_html, message_text, script_messages};
use crate::analysis::{GoneMaps, urls};
use crate::format::Project;
use crate::messages::{Catalog, Conjunction, MessageValue, message};
use entry::MAX_BLOCKED;
use serde::Serialize;
use std::sync::Arc;

/// The most releases under the next dates.
const MAX_DATES: usize = 5;

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
    /// The plan of the map, if there is only one.
    pub plan: Option<MapPlan>,
    /// The next releases of all maps that have a date, by date; empty with a single map.
    pub dates: Vec<DatedRelease>,
    /// The first blocked stories of all maps.
    pub blocked: Vec<BlockedStory>,
    /// `3 more`; empty if all blocked stories are listed.
    pub more_blocked: Option<String>,
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
    /// The maps that are gone since an earlier version, where changes are shown: `Gone since v1.0: Returns`.
    pub gone_html: Option<String>,
}

/// What the index needs of a map, so that it can be made again without the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderedEntry {
    /// The entry as `index-map.html` rendered it.
    pub html: String,
    /// Its plan, for an index with only this map.
    pub plan: MapPlan,
    /// Its releases that have a date and aren't out.
    pub dates: Vec<DatedRelease>,
    /// Its first blocked stories.
    pub blocked: Vec<BlockedStory>,
    /// Its counts, for the sums of the index.
    pub counts: MapCounts,
    /// Whether it shows bars, which the index has to explain.
    pub has_bars: bool,
}

/// The maps that are gone, as a sentence.
fn gone_html(catalog: &Catalog, gone: &GoneMaps) -> Option<String> {
    let titles: Vec<&str> = gone.titles.iter().map(String::as_str).collect();
    let maps = MessageValue::titles(&titles, Conjunction::And);
    let message = message!("index-gone", since = gone.since.as_str(), maps = maps);
    (!titles.is_empty()).then(|| message_html(catalog, &message))
}

/// The page that lists the maps, in the given order, in the language `lang`.
pub fn index_page(
    project: &Project,
    catalog: &Catalog,
    lang: &str,
    maps: &[Arc<RenderedEntry>],
    gone: &GoneMaps,
) -> IndexPage {
    let sum = |part: fn(&RenderedEntry) -> usize| maps.iter().map(|map| part(map)).sum::<usize>();
    let (stories, done, gaps) = (
        sum(|map| map.counts.stories),
        sum(|map| map.counts.done),
        sum(|map| map.counts.gaps),
    );
    let lang = catalog.page_language(lang);
    let title = project.site_title(catalog);
    let plan = match maps {
        [map] => Some(map.plan.clone()),
        _ => None,
    };
    let mut dates: Vec<DatedRelease> = Vec::new();
    if plan.is_none() {
        dates.extend(maps.iter().flat_map(|map| map.dates.iter().cloned()));
        dates.sort_by_key(|release| release.day);
        dates.truncate(MAX_DATES);
    }
    let mut blocked: Vec<BlockedStory> = (maps.iter())
        .flat_map(|map| map.blocked.iter().cloned())
        .collect();
    let more = sum(|map| map.counts.blocked).saturating_sub(MAX_BLOCKED);
    blocked.truncate(MAX_BLOCKED);
    IndexPage {
        frame: Frame {
            lang: lang.to_owned(),
            texts_lang: None,
            dir: direction(lang),
            title: title.to_owned(),
            running: footer_title(title),
            about: None,
            root: "",
            crumbs: match &plan {
                Some(_) => vec![Crumb {
                    name: title.to_owned(),
                    href: None,
                    is_title: false,
                }],
                None => Vec::new(),
            },
            views: match &plan {
                Some(plan) => plan.views.clone(),
                None => site_links(catalog, urls::INDEX),
            },
        },
        title: title.to_owned(),
        dates,
        blocked,
        more_blocked: (more > 0)
            .then(|| message_text(catalog, &message!("index-more", count = more))),
        plan,
        facts: vec![
            message_text(catalog, &message!("map-count", count = maps.len())),
            message_text(catalog, &message!("stories", count = stories)),
            message_text(catalog, &message!("done-count", count = done)),
        ],
        key: match maps.iter().any(|map| map.has_bars) {
            true => status_key(project, catalog),
            false => Vec::new(),
        },
        titles: urls::SEARCH,
        messages: script_messages(catalog, &SEARCH_MESSAGES),
        gaps: (gaps > 0).then(|| message_text(catalog, &message!("gap-count", count = gaps))),
        maps_html: maps.iter().map(|map| map.html.clone()).collect(),
        gone_html: gone_html(catalog, gone),
    }
}
