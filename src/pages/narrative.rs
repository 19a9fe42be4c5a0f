//! A release told in sentences that can be read aloud, from left to right.
//!
//! Titles are quoted and never bent: whatever people type, the sentences around it stay
//! grammatical. The way breaks where the release has nothing in an activity of the people it
//! serves, or nothing for one of them, and the sentences say so at that point.

use super::book::MapView;
use super::passage::StepCoverage;
use super::phrase::phrase_html;
use super::words::joined;
use crate::gaps::Phrase;
use crate::map::{ActivityIx, PersonaIx, ReleaseIx, TaskIx};
use serde::Serialize;

/// A sentence of the walk.
#[derive(Debug, Serialize)]
pub struct Sentence {
    /// The sentence.
    pub text_html: String,
    /// Whether it says that the walk breaks here.
    pub is_break: bool,
}

impl MapView<'_> {
    /// The walk through a release as sentences; empty for a release without stories.
    pub(crate) fn narrative(&self, release: ReleaseIx) -> Vec<Sentence> {
        let steps: Vec<(ActivityIx, StepCoverage)> = self
            .map
            .activity_ixs()
            .map(|activity| (activity, self.passage(activity, release)))
            .filter(|(_, passage)| *passage != StepCoverage::Aside)
            .collect();
        let is_reached =
            |(_, passage): &(ActivityIx, StepCoverage)| *passage == StepCoverage::Stories;
        let (Some(first), Some(last)) = (
            steps.iter().position(is_reached),
            steps.iter().rposition(is_reached),
        ) else {
            return Vec::new();
        };
        let ways_that_break = self.ways_that_break(release);
        let mut sentences = Vec::new();
        let mut walkers: Vec<PersonaIx> = Vec::new();
        let mut at = 0;
        for group in steps.chunk_by(|one, other| one.1 == other.1 && !is_reached(one)) {
            let activities: Vec<ActivityIx> = group.iter().map(|(activity, _)| *activity).collect();
            match group[0].1 {
                StepCoverage::Stories => {
                    let opening = match at {
                        _ if first == last => "It is all in ",
                        _ if at == first => "First comes ",
                        _ if at == last => "Last comes ",
                        _ => "Then comes ",
                    };
                    let here = self.walkers(release, activities[0]);
                    let shown = if here == walkers { &[][..] } else { &here };
                    sentences.push(self.told_at(release, opening, activities[0], shown));
                    let left_behind = ways_that_break.iter().filter(|(_, missing)| {
                        // Activities stand from left to right, here as everywhere.
                        missing.binary_search(&activities[0]).is_ok()
                    });
                    sentences.extend(
                        left_behind.map(|(persona, _)| self.broken_for(*persona, activities[0])),
                    );
                    walkers = here;
                }
                StepCoverage::Before => {
                    sentences.push(said(self.titles(Phrase::default(), &activities).and(
                        plural(&activities, " stays as it is.", " stay as they are."),
                    )))
                }
                StepCoverage::Meant => {
                    let left = activities
                        .iter()
                        .map(|activity| self.left_out(release, *activity));
                    sentences.extend(left);
                }
                StepCoverage::Hole | StepCoverage::Aside => {
                    let opening = match at {
                        0 => "The walk begins late: ",
                        _ if at > last => "There it ends: ",
                        _ => "Here the walk breaks: ",
                    };
                    let start = Phrase::from_text(opening)
                        .and_title(&self.map[release].name.text)
                        .and(" has nothing for ");
                    sentences.push(broken(self.titles(start, &activities).and(".")));
                }
            }
            at += group.len();
        }
        sentences
    }

    /// `First comes “Find products”, for Sarah: “Search the shop” with “Search by name”.`
    fn told_at(
        &self,
        release: ReleaseIx,
        opening: &str,
        activity: ActivityIx,
        walkers: &[PersonaIx],
    ) -> Sentence {
        let mut told = self.titles(Phrase::from_text(opening), &[activity]);
        if !walkers.is_empty() {
            let names: Vec<&str> = walkers.iter().map(|persona| self.short(*persona)).collect();
            told = told.and(", for ").and(joined(&names));
        }
        let reached = |task: &TaskIx| self.coverage.count_in_task(*task, Some(release)) > 0;
        let tasks: Vec<TaskIx> = self.map.tasks_of(activity).filter(reached).collect();
        for (position, task) in tasks.iter().enumerate() {
            let joint = match position {
                0 => ": ",
                _ if position + 1 == tasks.len() => "; and ",
                _ => "; ",
            };
            let stories = self.coverage.wall.cell(*task, Some(release)).iter();
            let titles: Vec<&str> = stories
                .map(|story| self.map[*story].title.text.as_str())
                .collect();
            told = told
                .and(joint)
                .and_title(&self.map[*task].title.text)
                .and(" with ")
                .and_titles(&titles, "and");
        }
        said(told.and("."))
    }

    /// The people whose way breaks in a release, and where.
    fn ways_that_break(&self, release: ReleaseIx) -> Vec<(PersonaIx, &[ActivityIx])> {
        if self.map.personas.len() < 2 {
            return Vec::new();
        }
        let people = self.map.persona_ixs().zip(self.journeys);
        people
            .filter_map(|(persona, journey)| {
                let broken = journey.break_in(release)?;
                Some((persona, &broken.missing[..]))
            })
            .collect()
    }

    /// `Here the way of Pat breaks: there is nothing for them in “Make purchase”.`
    fn broken_for(&self, persona: PersonaIx, activity: ActivityIx) -> Sentence {
        let start = Phrase::from_text("Here the way of ")
            .and(self.short(persona))
            .and(" breaks: there is nothing for them in ");
        broken(self.titles(start, &[activity]).and("."))
    }

    /// `“Receive the order” is left out on purpose: Pat phones ahead.`
    fn left_out(&self, release: ReleaseIx, activity: ActivityIx) -> Sentence {
        let told = self.titles(Phrase::default(), &[activity]);
        let told = phrase_html(&told.and(" is left out on purpose: "));
        let reason = self.meant(activity, release).unwrap_or_default();
        Sentence {
            text_html: told + &self.markdown().line(reason),
            is_break: false,
        }
    }

    fn titles(&self, start: Phrase, activities: &[ActivityIx]) -> Phrase {
        let titles: Vec<&str> = activities
            .iter()
            .map(|activity| self.map[*activity].title.text.as_str())
            .collect();
        start.and_titles(&titles, "and")
    }
}

fn plural<'w>(activities: &[ActivityIx], one: &'w str, many: &'w str) -> &'w str {
    if activities.len() == 1 { one } else { many }
}

fn said(phrase: Phrase) -> Sentence {
    Sentence {
        text_html: phrase_html(&phrase),
        is_break: false,
    }
}

fn broken(phrase: Phrase) -> Sentence {
    Sentence {
        is_break: true,
        ..said(phrase)
    }
}
