//! The journey of a persona: the activities with stories for it, and where it breaks.

use super::details::description_html;
use super::frame::{Frame, PageKind, PageLink, frame};
use super::view::{MapView, PersonaView};
use super::walk::{StepStory, step_story};
use super::words::{count, joined};
use crate::analysis::urls::{self, percent_encoded};
use crate::gaps::WallPlace;
use crate::map::{ActivityIx, JourneyBreak, JourneyStop, PersonaIx, ReleaseIx};
use serde::Serialize;
use std::sync::Arc;

/// The data of `journey.html`.
#[derive(Debug, Serialize)]
pub struct JourneyPage {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The persona whose journey it is.
    pub persona: Arc<PersonaView>,
    /// The persona's goal.
    pub goal_html: Option<String>,
    /// The persona's description.
    pub description_html: Option<String>,
    /// Links to the journeys of all personas; empty if there is only one.
    pub others: Vec<PageLink>,
    /// How far the persona gets, as a sentence.
    pub summary: String,
    /// Where the journey breaks, as sentences.
    pub breaks: Vec<String>,
    /// The activities with stories for the persona, from left to right.
    pub stops: Vec<StopView>,
}

/// An activity of a journey.
#[derive(Debug, Serialize)]
pub struct StopView {
    /// `First`, `then`.
    pub lead: &'static str,
    /// The activity.
    pub title: String,
    /// The address of its place on the wall.
    pub href: String,
    /// The persona's stories in it, release by release.
    pub bands: Vec<StopBand>,
    /// What is missing here: `Nothing in MVP`.
    pub hole: Option<String>,
}

/// The persona's stories of one release in an activity.
#[derive(Debug, Serialize)]
pub struct StopBand {
    /// The name of the release, or `Not scheduled`.
    pub name: String,
    /// Whether these are the unscheduled stories.
    pub is_later: bool,
    /// The stories.
    pub stories: Vec<StepStory>,
}

/// The page of a persona's journey.
pub fn journey_page(view: &MapView, ix: PersonaIx) -> JourneyPage {
    let persona = &view.map[ix];
    let journey = &view.journeys[ix.index()];
    let others = view.map.persona_ixs().map(|other| PageLink {
        name: view.short_name(other).to_owned(),
        href: percent_encoded(&urls::journey_file(&view.map[other])),
        is_current: other == ix,
    });
    let stories: usize = journey.stops.iter().map(|stop| stop.stories.len()).sum();
    let summary = match journey.stops.len() {
        0 => format!("{} has no story on this map yet.", persona.short_name()),
        stops => format!(
            "{} walks through {} of {} in {}.",
            persona.short_name(),
            stops,
            count(view.map.activities.len(), "activity", "activities"),
            count(stories, "story", "stories"),
        ),
    };
    JourneyPage {
        frame: frame(view, PageKind::Journey(ix)),
        persona: view.persona(ix),
        goal_html: view.inline_html(persona.goal.as_ref()),
        description_html: description_html(
            view,
            &persona.details,
            &format!("persona-{}-", persona.id),
        ),
        others: if view.map.personas.len() > 1 {
            others.collect()
        } else {
            Vec::new()
        },
        summary,
        breaks: journey
            .breaks
            .iter()
            .map(|broken| break_sentence(view, ix, broken.release, &broken.missing))
            .collect(),
        stops: journey
            .stops
            .iter()
            .enumerate()
            .map(|(at, stop)| stop_view(view, at, stop, &journey.breaks))
            .collect(),
    }
}

fn break_sentence(
    view: &MapView,
    persona: PersonaIx,
    release: ReleaseIx,
    missing: &[ActivityIx],
) -> String {
    let titles: Vec<String> = missing
        .iter()
        .map(|activity| format!("“{}”", view.map[*activity].title.text))
        .collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    format!(
        "In {}, {} gets no further than {}: there is nothing for {} before the next step.",
        view.map[release].name.text,
        view.short_name(persona),
        joined(&titles),
        view.short_name(persona),
    )
}

fn stop_view(view: &MapView, at: usize, stop: &JourneyStop, breaks: &[JourneyBreak]) -> StopView {
    let bands = view.shown_bands().filter_map(|band| {
        let stories: Vec<StepStory> = (stop.stories.iter())
            .filter(|story| view.map[**story].release == band)
            .map(|story| step_story(view, *story))
            .collect();
        (!stories.is_empty()).then(|| StopBand {
            name: view.band_name(band).to_owned(),
            is_later: band.is_none(),
            stories,
        })
    });
    let broken: Vec<&str> = (breaks.iter())
        .filter(|broken| broken.missing.contains(&stop.activity))
        .map(|broken| view.map[broken.release].name.text.as_str())
        .collect();
    let activity = &view.map[stop.activity];
    StopView {
        lead: if at == 0 { "First" } else { "then" },
        title: activity.title.text.clone(),
        href: view.place_href(WallPlace::Activity(stop.activity)),
        bands: bands.collect(),
        hole: (!broken.is_empty()).then(|| format!("Nothing in {}", joined(&broken))),
    }
}
