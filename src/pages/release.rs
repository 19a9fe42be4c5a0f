//! The page of a release: its release plan.

use super::bars::{Bar, release_bars, status_word};
use super::details::{NotesView, description_html, notes_view};
use super::frame::{Frame, PageKind, frame};
use super::heat::{HeatActivity, heat_row, reach_sentence};
use super::narrative::{Sentence, narrative};
use super::open::{OpenPoint, open_points_of_release};
use super::rendering::{Lazy, Prerendered};
use super::steps::{Step, release_steps};
use super::story::{StoryLink, story_link};
use super::view::{MapView, PersonaView};
use super::words::status_sign;
use crate::analysis::urls::{self, percent_encoded};
use crate::map::{Band, Decimal, ReleaseIx, ReleaseStatus, StatusKind, StoryIx, Totals};
use crate::messages::message;
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
    /// Its position: `Release 1 of 2`.
    pub position: String,
    /// `Active` or `Released`; none if it is planned.
    pub status: Option<String>,
    /// The outcome: what changes for users.
    pub outcome_html: Option<String>,
    /// The measure of success.
    pub measure_html: Option<String>,
    /// Its date: `Due January 15, 2027`.
    pub when: String,
    /// Its progress: a bar of its stories, and one of its points if anything is estimated.
    pub bars: Vec<Bar>,
    /// How much of the backbone it covers, as a sentence; none if it has no stories.
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
    /// The journey through it, activity by activity.
    pub steps: Lazy<'b, Vec<Step>>,
    /// The journey as sentences to read aloud; empty if the map's language isn't that of the sentences.
    pub aloud: Lazy<'b, Vec<Sentence>>,
    /// Its stories with details, activity by activity; activities without stories are left out.
    pub groups: Vec<ReleaseGroup>,
    /// The stories of other releases that its stories need.
    pub needs: Lazy<'b, Vec<Crossing>>,
    /// The stories of other releases that need its stories.
    pub needed_by: Lazy<'b, Vec<Crossing>>,
    /// Its numbers of stories by activity and status.
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
    let position = message!(
        "release-position",
        number = ix.index() + 1,
        count = view.map.releases.len(),
    );
    ReleaseView {
        id: release.id.clone(),
        href: percent_encoded(&urls::release_file(release)),
        map: view.map.title.text.clone(),
        name: release.name.text.clone(),
        position: view.text(position),
        status: release_status(view, release.status()),
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
        steps: Lazy::new(move || release_steps(view, ix)),
        aloud: Lazy::new(move || match view.texts_lang() {
            Some(_) => Vec::new(),
            None => narrative(view, ix),
        }),
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
    /// Its facts, each a short text: `3 stories`, `10 points`.
    pub facts: Vec<String>,
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
        let mut facts = vec![view.text(message!("stories", count = totals.stories))];
        if totals.estimated > 0 {
            facts.push(view.amount(totals.points()));
        }
        groups.push(ReleaseGroup {
            title: view.map[activity].title.text.clone(),
            facts,
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
    /// What the table is, for screen readers: several of them can be on one page.
    pub label: String,
    /// The columns between the activity and the number of all stories.
    pub columns: Vec<NumberColumn>,
    /// `points`, if anything is estimated.
    pub unit: Option<String>,
    /// One row per activity.
    pub rows: Vec<NumberRow>,
    /// The total of all activities.
    pub total: NumberRow,
}

/// A column with the number of stories of a status.
#[derive(Debug, Serialize)]
pub struct NumberColumn {
    /// The sign of the status.
    pub sign: &'static str,
    /// Its name.
    pub name: String,
}

/// A row of numbers; zero is a dash.
#[derive(Debug, Serialize)]
pub struct NumberRow {
    /// The activity, or `Total`.
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
    let column = |meaning: &StatusKind| NumberColumn {
        sign: status_sign(*meaning),
        name: status_word(view, *meaning).to_owned(),
    };
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
        label: view.text(message!(
            "release-numbers-label",
            release = view.map[release].name.text.as_str()
        )),
        columns: shown.iter().map(column).collect(),
        unit: (totals.estimated > 0).then(|| view.unit()),
        rows: rows.collect(),
        total: row(view.text(message!("release-numbers-total")), totals),
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
    /// What is wrong with the order: the story that is needed isn't done, and ships later than the
    /// story that needs it, or has no release.
    pub late: Option<String>,
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
        (Some(_), None) => Some(message!("release-need-unplanned")),
        (Some(ships), Some(comes)) if comes > ships => Some(message!("release-need-late")),
        _ => None,
    };
    Crossing {
        story: story_link(view, story, band),
        other: story_link(view, other, band),
        late: late.map(|late| view.text(late)),
    }
}

/// The facts of a band: status, progress, size, date and share of the backbone.
pub(crate) fn band_facts(view: &MapView, band: Band) -> Vec<String> {
    let totals = view.band_totals(band);
    let Some(release) = band else {
        let unscheduled = message!("unscheduled-stories-count", count = totals.stories);
        return vec![view.text(unscheduled)];
    };
    let mut facts = Vec::new();
    facts.extend(status_fact(view, release));
    facts.push(view.text(message!(
        "release-progress",
        done = totals.done(),
        count = totals.stories,
    )));
    if totals.estimated > 0 {
        facts.push(view.amount(totals.points()));
    }
    facts.push(release_date(view, release));
    facts.push(backbone_share(view, release));
    facts
}

/// The facts of a release beside its bars: all but the figures that the bars show.
pub(crate) fn release_facts(view: &MapView, release: ReleaseIx) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(status_fact(view, release));
    facts.push(release_date(view, release));
    facts.push(backbone_share(view, release));
    facts
}

/// The status of a release, unless its date says the same.
pub(crate) fn status_fact(view: &MapView, release: ReleaseIx) -> Option<String> {
    let release = &view.map[release];
    match release.status() {
        ReleaseStatus::Released if release.date.is_some() => None,
        status => release_status(view, status),
    }
}

/// The status of a release in words; `None` if it is planned.
fn release_status(view: &MapView, status: ReleaseStatus) -> Option<String> {
    match status {
        ReleaseStatus::Planned => None,
        ReleaseStatus::Active => Some(view.text(message!("release-active"))),
        ReleaseStatus::Released => Some(view.text(message!("release-released"))),
    }
}

/// The share of the backbone that a release covers: `3 of 5 activities`.
fn backbone_share(view: &MapView, release: ReleaseIx) -> String {
    view.text(message!(
        "release-share",
        reached = view.steps_reached(release),
        count = view.steps().count(),
    ))
}

/// The date of a release: `Due January 15, 2027`.
pub(crate) fn release_date(view: &MapView, release: ReleaseIx) -> String {
    let release = &view.map[release];
    view.text(match (release.date, release.status()) {
        (Some(date), ReleaseStatus::Released) => message!("release-date-past", date = date),
        (Some(date), _) => message!("release-date-due", date = date),
        (None, _) => message!("release-date-none"),
    })
}
