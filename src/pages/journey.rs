//! The map as one persona walks it.

use super::book::MapView;
use super::frame::{Frame, PageKind, PageLink};
use super::persona::PersonaView;
use super::urls::{self, encoded};
use super::walk::StepStory;
use super::words::{count, joined};
use crate::map::{ActivityIx, JourneyBreak, JourneyStop, PersonaIx, ReleaseIx};
use serde::Serialize;
use std::sync::Arc;

/// What a journey shows.
#[derive(Debug, Serialize)]
pub struct JourneyPage {
    /// What is around it.
    pub frame: Frame,
    /// Who walks.
    pub persona: Arc<PersonaView>,
    /// What they want to reach.
    pub goal_html: Option<String>,
    /// More about them.
    pub description_html: Option<String>,
    /// The journeys of all personas.
    pub others: Vec<PageLink>,
    /// How far they get, in a sentence.
    pub summary: String,
    /// Where the way breaks, in sentences.
    pub breaks: Vec<String>,
    /// The activities that are theirs, from left to right.
    pub stops: Vec<StopView>,
}

/// An activity on their way.
#[derive(Debug, Serialize)]
pub struct StopView {
    /// `First`, `then`.
    pub lead: &'static str,
    /// The activity.
    pub title: String,
    /// Its place on the wall.
    pub href: String,
    /// Their stories in it, release by release.
    pub bands: Vec<StopBand>,
    /// What is missing here.
    pub hole: Option<String>,
}

/// What one release brings them there.
#[derive(Debug, Serialize)]
pub struct StopBand {
    /// The release, or that it is not scheduled.
    pub name: String,
    /// Whether it is not scheduled.
    pub is_later: bool,
    /// Their stories.
    pub stories: Vec<StepStory>,
}

impl MapView<'_> {
    /// The journey of a persona.
    pub fn journey(&self, ix: PersonaIx) -> JourneyPage {
        let persona = &self.map[ix];
        let journey = &self.journeys[ix.index()];
        let others = self.map.persona_ixs().map(|other| PageLink {
            name: self.short(other).to_owned(),
            href: encoded(&urls::journey_file(&self.map[other])),
            is_current: other == ix,
        });
        let stories: usize = journey.stops.iter().map(|stop| stop.stories.len()).sum();
        let summary = match journey.stops.len() {
            0 => format!("{} has no story on this map yet.", persona.short_name()),
            stops => format!(
                "{} walks through {} of {} in {}.",
                persona.short_name(),
                stops,
                count(self.map.activities.len(), "activity", "activities"),
                count(stories, "story", "stories"),
            ),
        };
        JourneyPage {
            frame: self.frame(PageKind::Journey(ix)),
            persona: self.persona(ix),
            goal_html: self.line(persona.goal.as_ref()),
            description_html: self.prose(&persona.details, &format!("persona-{}-", persona.id)),
            others: if self.map.personas.len() > 1 {
                others.collect()
            } else {
                Vec::new()
            },
            summary,
            breaks: journey
                .breaks
                .iter()
                .map(|broken| self.break_told(ix, broken.release, &broken.missing))
                .collect(),
            stops: journey
                .stops
                .iter()
                .enumerate()
                .map(|(at, stop)| self.stop(at, stop, &journey.breaks))
                .collect(),
        }
    }

    fn break_told(&self, persona: PersonaIx, release: ReleaseIx, missing: &[ActivityIx]) -> String {
        let titles: Vec<String> = missing
            .iter()
            .map(|activity| format!("“{}”", self.map[*activity].title.text))
            .collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        format!(
            "In {}, {} gets no further than {}: there is nothing for {} before the next step.",
            self.map[release].name.text,
            self.short(persona),
            joined(&titles),
            self.short(persona),
        )
    }

    fn stop(&self, at: usize, stop: &JourneyStop, breaks: &[JourneyBreak]) -> StopView {
        let bands = self.shown_bands().filter_map(|band| {
            let stories: Vec<StepStory> = (stop.stories.iter())
                .filter(|story| self.map[**story].release == band)
                .map(|story| self.step_story(*story))
                .collect();
            (!stories.is_empty()).then(|| StopBand {
                name: self.band_name(band).to_owned(),
                is_later: band.is_none(),
                stories,
            })
        });
        let broken: Vec<&str> = (breaks.iter())
            .filter(|broken| broken.missing.contains(&stop.activity))
            .map(|broken| self.map[broken.release].name.text.as_str())
            .collect();
        let activity = &self.map[stop.activity];
        StopView {
            lead: if at == 0 { "First" } else { "then" },
            title: activity.title.text.clone(),
            href: format!(
                "{}#{}",
                urls::WALL,
                encoded(&format!("activity-{}", activity.id))
            ),
            bands: bands.collect(),
            hole: (!broken.is_empty()).then(|| format!("Nothing in {}", joined(&broken))),
        }
    }
}
