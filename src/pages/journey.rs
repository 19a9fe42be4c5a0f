//! The page of a persona's journey: the activities with stories for the persona, and where the journey
//! breaks.

use super::details::description_html;
use super::frame::{Frame, PageKind, PageLink, frame};
use super::narrative::titles;
use super::steps::{StepStory, step_story};
use super::view::{MapView, PersonaView};
use crate::analysis::urls::{self, percent_encoded};
use crate::gaps::WallPlace;
use crate::map::{Journey, JourneyBreak, JourneyStop, PersonaIx, ReleaseIx};
use crate::messages::{Conjunction, MessageValue, message};
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
    /// The size of the journey: `Pat has 5 stories in 1 of 5 activities.`
    pub summary: String,
    /// Where the journey breaks, one sentence for each release.
    pub breaks: Vec<String>,
    /// The activities with stories for the persona, from left to right.
    pub stops: Vec<StopView>,
}

/// An activity of a journey.
#[derive(Debug, Serialize)]
pub struct StopView {
    /// The activity.
    pub title: String,
    /// The address of its place on the wall.
    pub href: String,
    /// The persona's stories in it, release by release.
    pub bands: Vec<StopBand>,
    /// What is missing here: `! No story for this step in “MVP”`.
    pub hole: Option<String>,
}

/// The persona's stories of one release in an activity.
#[derive(Debug, Serialize)]
pub struct StopBand {
    /// The name of the release, or `Unscheduled`.
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
        is_title: true,
        name: view.short_name(other).to_owned(),
        href: percent_encoded(&urls::journey_file(&view.map[other])),
        is_current: other == ix,
        pages: Vec::new(),
    });
    let stories: usize = journey.stops.iter().map(|stop| stop.stories.len()).sum();
    let summary = message!(
        "journey-summary",
        persona = persona.short_name(),
        stories = stories,
        reached = journey.stops.len(),
        activities = view.map.activities.len(),
    );
    let breaks = breaks(view, ix, journey);
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
        summary: view.text(summary),
        breaks: breaks
            .iter()
            .map(|broken| break_sentence(view, ix, broken))
            .collect(),
        stops: (journey.stops.iter())
            .map(|stop| stop_view(view, stop, &breaks))
            .collect(),
    }
}

/// The releases in which findings say that a persona gets stuck, each with the activities where.
fn breaks(view: &MapView, persona: PersonaIx, journey: &Journey) -> Vec<JourneyBreak> {
    let serves = |release: &ReleaseIx| {
        let personas = view.coverage.release_personas(*release);
        personas.contains(&persona)
    };
    let releases = view.map.release_ixs().filter(serves);
    let breaks = releases.map(|release| {
        let stops = journey.stops.iter().map(|stop| stop.activity);
        JourneyBreak {
            release,
            missing: stops
                .filter(|activity| view.steps.is_stuck(persona, *activity, release))
                .collect(),
        }
    });
    breaks.filter(|broken| !broken.missing.is_empty()).collect()
}

fn break_sentence(view: &MapView, persona: PersonaIx, broken: &JourneyBreak) -> String {
    view.text(message!(
        "journey-break",
        release = MessageValue::title(&view.map[broken.release].name.text),
        persona = view.short_name(persona),
        activities = titles(view, &broken.missing),
    ))
}

fn stop_view(view: &MapView, stop: &JourneyStop, breaks: &[JourneyBreak]) -> StopView {
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
        title: activity.title.text.clone(),
        href: view.place_href(WallPlace::Activity(stop.activity)),
        bands: bands.collect(),
        hole: (!broken.is_empty()).then(|| {
            let releases = MessageValue::titles(&broken, Conjunction::Or);
            view.text(message!("journey-missing", releases = releases))
        }),
    }
}
