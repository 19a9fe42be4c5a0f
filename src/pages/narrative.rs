//! A release told in sentences that can be read aloud, from left to right.
//!
//! Titles are quoted and never bent: whatever people type, the sentences around it stay
//! grammatical. The way breaks where the release has nothing in an activity of the people it
//! serves, and the sentences say so at that point.

use super::book::Book;
use super::gaps::phrase_html;
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

/// What a release has at one activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Stories.
    Stories,
    /// Nothing, where somebody whom it serves has to pass.
    Hole,
    /// Nothing, and nobody whom it serves comes by.
    Aside,
}

impl Book<'_> {
    /// The walk through a release as sentences; empty for a release without stories.
    pub(super) fn narrative(&self, release: ReleaseIx) -> Vec<Sentence> {
        let steps: Vec<(ActivityIx, Step)> = self
            .map
            .activity_ixs()
            .map(|activity| (activity, self.kind_of_step(release, activity)))
            .filter(|(_, step)| *step != Step::Aside)
            .collect();
        let is_reached = |(_, step): &(ActivityIx, Step)| *step == Step::Stories;
        let (Some(first), Some(last)) = (
            steps.iter().position(is_reached),
            steps.iter().rposition(is_reached),
        ) else {
            return Vec::new();
        };
        let mut sentences = Vec::new();
        let mut walkers: Vec<PersonaIx> = Vec::new();
        let mut at = 0;
        while at < steps.len() {
            let holes = steps[at..]
                .iter()
                .take_while(|step| !is_reached(step))
                .count();
            if holes > 0 {
                let missing: Vec<ActivityIx> = steps[at..at + holes]
                    .iter()
                    .map(|(activity, _)| *activity)
                    .collect();
                let opening = match at {
                    0 => "The walk begins late: ",
                    _ if at > last => "There it ends: ",
                    _ => "Here the walk breaks: ",
                };
                sentences.push(self.break_in(release, opening, &missing));
                at += holes;
                continue;
            }
            let opening = match at {
                _ if first == last => "It is all in ",
                _ if at == first => "First comes ",
                _ if at == last => "Last comes ",
                _ => "Then comes ",
            };
            let here = self.walkers(release, steps[at].0);
            let are_others = here != walkers;
            sentences.push(self.told_at(release, opening, steps[at].0, &here, are_others));
            walkers = here;
            at += 1;
        }
        sentences
    }

    fn kind_of_step(&self, release: ReleaseIx, activity: ActivityIx) -> Step {
        if self.coverage.in_activity(self.map, activity, Some(release)) > 0 {
            Step::Stories
        } else if self.map.stories_under(activity).len() == 0
            || self.coverage.concerns(self.map, release, activity)
        {
            Step::Hole
        } else {
            Step::Aside
        }
    }

    /// `First comes “Find products”, for Sarah: “Search the shop” with “Search by name”.`
    fn told_at(
        &self,
        release: ReleaseIx,
        opening: &str,
        activity: ActivityIx,
        walkers: &[PersonaIx],
        are_others: bool,
    ) -> Sentence {
        let mut said = Phrase::words(opening).and_title(&self.map[activity].title.text);
        if are_others && !walkers.is_empty() {
            let names: Vec<&str> = walkers.iter().map(|persona| self.short(*persona)).collect();
            said = said.and(", for ").and(super::words::joined(&names));
        }
        let reached = |task: &TaskIx| self.coverage.in_task(*task, Some(release)) > 0;
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
            said = said
                .and(joint)
                .and_title(&self.map[*task].title.text)
                .and(" with ")
                .and_titles(&titles, "and");
        }
        Sentence {
            text_html: phrase_html(&said.and(".")),
            is_break: false,
        }
    }

    /// `Here the walk breaks: First basket has nothing for “Receive the order”.`
    fn break_in(&self, release: ReleaseIx, opening: &str, missing: &[ActivityIx]) -> Sentence {
        let titles: Vec<&str> = missing
            .iter()
            .map(|activity| self.map[*activity].title.text.as_str())
            .collect();
        let said = Phrase::words(opening)
            .and_title(&self.map[release].name.text)
            .and(" has nothing for ")
            .and_titles(&titles, "and")
            .and(".");
        Sentence {
            text_html: phrase_html(&said),
            is_break: true,
        }
    }
}
