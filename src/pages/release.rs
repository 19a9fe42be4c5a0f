//! A release: the handout of one slice.

use super::bars::{Bar, release_bars, status_word};
use super::details::{NotesView, description_html, notes_view};
use super::frame::{Frame, PageKind, frame};
use super::heat::{HeatActivity, heat_row, reach_sentence};
use super::open::{OpenPoint, open_points_of_release};
use super::rendering::{Lazy, Prerendered};
use super::story::{StoryLink, story_link};
use super::view::{MapView, PersonaView};
use super::walk::{Sentence, Step, narrative, walk_steps};
use super::words::{amount, count, status_sign};
use crate::analysis::urls::{self, percent_encoded};
use crate::map::{Band, Decimal, ReleaseIx, ReleaseStatus, StatusKind, StoryIx, Totals};
use serde::Serialize;
use std::sync::Arc;

/// The data of `release.html`.
#[derive(Debug, Serialize)]
pub struct ReleasePage {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The release.
    pub release: ReleaseView,
}

/// A release on its own page and in the handout: its header, and the rest as rendered HTML.
#[derive(Debug, Serialize)]
pub struct ReleaseView {
    /// Its id.
    pub id: String,
    /// The address of its page.
    pub href: String,
    /// The title of its map.
    pub map: String,
    /// Its name.
    pub name: String,
    /// `release 1 of 2 · active`.
    pub kicker: String,
    /// The outcome: what changes for users.
    pub outcome_html: Option<String>,
    /// The measure of success.
    pub measure_html: Option<String>,
    /// Its date: `by 15 January 2027`.
    pub when: String,
    /// Its progress: a bar of its stories, and one of its points if anything is estimated.
    pub bars: Vec<Bar>,
    /// How much of the backbone it goes through: `Stories in 4 of 5 activities, and in 9 of 12
    /// tasks`; none where it has no story.
    pub reach: Option<String>,
    /// Its stories along the backbone; empty without stories.
    pub heat: Vec<HeatActivity>,
    /// The personas it serves.
    pub personas: Vec<Arc<PersonaView>>,
    /// The rest, as `release-body.html` rendered it.
    pub body_html: String,
}

/// The data of `release-body.html`: a release below its header, rendered once for all pages.
#[derive(Debug, Serialize)]
pub struct ReleaseBody<'b> {
    /// Its name.
    pub name: String,
    /// Its description.
    pub description_html: Option<String>,
    /// The walk through it, activity by activity.
    pub walk: Lazy<'b, Vec<Step>>,
    /// The walk as sentences to read aloud.
    pub aloud: Lazy<'b, Vec<Sentence>>,
    /// Its stories with details, activity by activity; activities without stories are left out.
    pub groups: Vec<ReleaseGroup>,
    /// The stories of other releases that its stories need.
    pub needs: Lazy<'b, Vec<Crossing>>,
    /// The stories of other releases that need its stories.
    pub needed_by: Lazy<'b, Vec<Crossing>>,
    /// Its figures.
    pub numbers: Lazy<'b, Numbers>,
    /// Questions, assumptions and risks of the release itself.
    pub notes: NotesView,
    /// Open questions, assumptions, risks and gaps.
    pub open: Lazy<'b, Vec<OpenPoint>>,
}

/// The page of a release.
pub fn release_page(view: &MapView, release: ReleaseIx, prerendered: &Prerendered) -> ReleasePage {
    ReleasePage {
        frame: frame(view, PageKind::Release(release)),
        release: release_view(view, release, prerendered),
    }
}

pub(crate) fn release_view(
    view: &MapView,
    ix: ReleaseIx,
    prerendered: &Prerendered,
) -> ReleaseView {
    let release = &view.map[ix];
    let position = format!("release {} of {}", ix.index() + 1, view.map.releases.len());
    let kicker = match release.status() {
        ReleaseStatus::Planned => position,
        status => format!("{position} · {}", status.word()),
    };
    ReleaseView {
        id: release.id.clone(),
        href: percent_encoded(&urls::release_file(release)),
        map: view.map.title.text.clone(),
        name: release.name.text.clone(),
        kicker,
        outcome_html: view.inline_html(release.outcome.as_ref()),
        measure_html: view.inline_html(release.measure.as_ref()),
        when: release_date(view, ix),
        bars: release_bars(view, ix),
        reach: reach_sentence(view, ix),
        heat: heat_row(view, ix),
        personas: view
            .coverage
            .release_personas(ix)
            .iter()
            .map(|persona| view.persona(*persona))
            .collect(),
        body_html: prerendered.release_bodies[ix.index()].clone(),
    }
}

/// A release below its header; `stories_html` holds the rendered stories of the map by index.
pub fn release_body<'v>(
    view: &'v MapView,
    ix: ReleaseIx,
    stories_html: &[String],
) -> ReleaseBody<'v> {
    let release = &view.map[ix];
    ReleaseBody {
        name: release.name.text.clone(),
        description_html: description_html(
            view,
            &release.details,
            &format!("release-{}-", release.id),
        ),
        walk: Lazy::new(move || walk_steps(view, ix)),
        aloud: Lazy::new(move || narrative(view, ix)),
        groups: release_groups(view, ix, stories_html),
        needs: Lazy::new(move || needs_from_outside(view, ix)),
        needed_by: Lazy::new(move || needed_outside(view, ix)),
        numbers: Lazy::new(move || release_numbers(view, ix, view.band_totals(Some(ix)))),
        notes: notes_view(view, &release.details.notes),
        open: Lazy::new(move || open_points_of_release(view, ix)),
    }
}

/// The stories of a release in an activity.
#[derive(Debug, Serialize)]
pub struct ReleaseGroup {
    /// The activity.
    pub title: String,
    /// `3 stories · 10 points`.
    pub summary: String,
    /// The stories, as `release-story.html` rendered them.
    pub stories_html: String,
}

/// The stories of a release by activity; `stories_html` holds the rendered stories of the map by
/// index.
pub(crate) fn release_groups(
    view: &MapView,
    release: ReleaseIx,
    stories_html: &[String],
) -> Vec<ReleaseGroup> {
    let mut groups = Vec::new();
    for activity in view.map.activity_ixs() {
        let stories: Vec<StoryIx> = view.stories_in_activity(activity, Some(release)).collect();
        if stories.is_empty() {
            continue;
        }
        let totals = Totals::for_stories(view.map, stories.iter().map(|story| &view.map[*story]));
        let story_count = count(totals.stories, "story", "stories");
        let points = amount(totals.points(), &view.project.estimates);
        groups.push(ReleaseGroup {
            title: view.map[activity].title.text.clone(),
            summary: if totals.estimated > 0 {
                format!("{story_count} · {points}")
            } else {
                story_count
            },
            stories_html: (stories.iter())
                .map(|story| stories_html[story.index()].as_str())
                .collect(),
        });
    }
    groups
}

/// A table of the number of stories by activity and status.
#[derive(Debug, Serialize)]
pub struct Numbers {
    /// The headers of the columns between activity and total.
    pub statuses: Vec<String>,
    /// `points`, if anything is estimated.
    pub unit: Option<String>,
    /// One row per activity.
    pub rows: Vec<NumberRow>,
    /// The total of all activities.
    pub total: NumberRow,
}

/// A row of numbers; zero is a dash.
#[derive(Debug, Serialize)]
pub struct NumberRow {
    /// The activity, or `All of MVP` for the total.
    pub name: String,
    /// The number of stories of each status.
    pub stories: Vec<String>,
    /// The number of all stories.
    pub all: usize,
    /// Their points.
    pub points: String,
}

pub(crate) fn release_numbers(view: &MapView, release: ReleaseIx, totals: &Totals) -> Numbers {
    let shown: Vec<StatusKind> = StatusKind::ALL
        .into_iter()
        .filter(|meaning| totals.stories_with(*meaning) > 0)
        .collect();
    let word =
        |meaning: &StatusKind| format!("{} {}", status_sign(*meaning), status_word(view, *meaning));
    let row = |name: String, totals: &Totals| NumberRow {
        name,
        stories: shown
            .iter()
            .map(|meaning| dashed(totals.stories_with(*meaning)))
            .collect(),
        all: totals.stories,
        points: if totals.points() == Decimal::ZERO {
            "–".to_owned()
        } else {
            totals.points().to_string()
        },
    };
    let rows = view.map.activity_ixs().map(|activity| {
        let stories = view.stories_in_activity(activity, Some(release));
        let totals = Totals::for_stories(view.map, stories.map(|story| &view.map[story]));
        row(view.map[activity].title.text.clone(), &totals)
    });
    Numbers {
        statuses: shown.iter().map(word).collect(),
        unit: (totals.estimated > 0).then(|| view.project.estimates.clone()),
        rows: rows.collect(),
        total: row(format!("All of {}", view.map[release].name.text), totals),
    }
}

fn dashed(number: usize) -> String {
    if number == 0 {
        "–".to_owned()
    } else {
        number.to_string()
    }
}

/// A dependency between a story of the release and a story of another release.
#[derive(Debug, Serialize)]
pub struct Crossing {
    /// The story of this release.
    pub story: StoryLink,
    /// The story of another release, or an unscheduled story.
    pub other: StoryLink,
    /// What is wrong with the order: the one that is needed ships later than the one that needs
    /// it, or is not scheduled, and is not done yet.
    pub late: Option<&'static str>,
}

/// The stories outside of a release that its stories need.
pub(crate) fn needs_from_outside(view: &MapView, release: ReleaseIx) -> Vec<Crossing> {
    let band = Some(release);
    let stories = view.coverage.wall.band(band).iter();
    let needs = stories.flat_map(|story| {
        let needs = view.map[*story].needs.iter();
        needs.map(move |need| (*story, need.story))
    });
    needs
        .filter(|(_, needed)| view.map[*needed].release != band)
        .map(|(story, needed)| crossing(view, story, needed, band, band, needed))
        .collect()
}

/// The stories outside of a release that need its stories.
pub(crate) fn needed_outside(view: &MapView, release: ReleaseIx) -> Vec<Crossing> {
    let band = Some(release);
    let stories = view.coverage.wall.band(band).iter();
    let waiting = stories.flat_map(|story| {
        let waiting = view.dependencies.needed_by(*story).iter();
        waiting.map(move |other| (*story, *other))
    });
    waiting
        .filter(|(_, other)| view.map[*other].release != band)
        .map(|(story, other)| {
            let ships = view.map[other].release;
            crossing(view, story, other, band, ships, story)
        })
        .collect()
}

/// A dependency between two releases. `ships` is the release of the waiting story, `needed` the story
/// that it waits for.
fn crossing(
    view: &MapView,
    story: StoryIx,
    other: StoryIx,
    band: Band,
    ships: Band,
    needed: StoryIx,
) -> Crossing {
    let comes = view.map[needed].release;
    let late = match (ships, comes) {
        _ if view.map.is_done(needed) => None,
        (Some(_), None) => Some("not scheduled"),
        (Some(ships), Some(comes)) if comes > ships => Some("comes too late"),
        _ => None,
    };
    Crossing {
        story: story_link(view, story, band),
        other: story_link(view, other, band),
        late,
    }
}

/// The facts on the line of a band: how far it is, how large, when, and how much of the
/// backbone it goes through.
pub(crate) fn band_facts(view: &MapView, band: Band) -> Vec<String> {
    let totals = view.band_totals(band);
    let Some(release) = band else {
        let stories = count(totals.stories, "story", "stories");
        let place = if view.map.releases.is_empty() {
            "and no line drawn yet"
        } else {
            "below the last line"
        };
        return vec![format!("{stories} on the wall, {place}")];
    };
    let mut facts = Vec::new();
    let status = view.map[release].status();
    if status != ReleaseStatus::Planned {
        facts.push(status.word().to_owned());
    }
    facts.push(format!("{} of {} done", totals.done(), totals.stories));
    if totals.estimated > 0 {
        facts.push(amount(totals.points(), &view.project.estimates));
    }
    facts.push(release_date(view, release));
    facts.push(backbone_share(view, release));
    facts
}

/// The facts of a release beside its bars: all but the figures that the bars show.
pub(crate) fn release_facts(view: &MapView, release: ReleaseIx) -> Vec<String> {
    let mut facts = Vec::new();
    let status = view.map[release].status();
    if status != ReleaseStatus::Planned {
        facts.push(status.word().to_owned());
    }
    facts.push(release_date(view, release));
    facts.push(backbone_share(view, release));
    facts
}

/// The share of the backbone that a release covers: `through 3 of 5 activities`.
fn backbone_share(view: &MapView, release: ReleaseIx) -> String {
    let reached = view.activities_reached(release);
    let all = view.map.activities.len();
    format!(
        "through {reached} of {}",
        count(all, "activity", "activities")
    )
}

/// The date of a release: `by 15 January 2027`, or `no date yet`.
pub(crate) fn release_date(view: &MapView, release: ReleaseIx) -> String {
    let release = &view.map[release];
    match (release.date, release.status()) {
        (Some(date), ReleaseStatus::Released) => format!("on {}", view.date(date)),
        (Some(date), _) => format!("by {}", view.date(date)),
        (None, _) => "no date yet".to_owned(),
    }
}
