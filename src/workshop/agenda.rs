//! The agenda: what there is to ask about a map, step by step.

use super::event::Agreement;
use super::facts::RoomFacts;
use super::progress::{NextQuestion, WorkshopProgress};
use super::question::{Question, Topic};
use super::step::WorkshopStep;
use super::topics::{backbone, close, findings, frame, scope, slices, stories};
use crate::gaps::Gaps;
use crate::map::StoryMap;
use crate::messages::{Message, MessageValue, message};

/// A step of a workshop with everything that is asked in it.
#[derive(Clone, Debug)]
pub struct AgendaStep {
    /// The step.
    pub step: WorkshopStep,
    /// What is asked, in order.
    pub topics: Vec<Topic>,
}

/// A question with its place in the agenda.
#[derive(Clone, Copy, Debug)]
pub struct AskedQuestion<'a> {
    /// The question.
    pub question: &'a Question,
    /// Its position in its step, from 1.
    pub position: usize,
    /// How many questions the step has.
    pub of: usize,
    /// Whether it was answered, and more of the same may follow.
    pub is_continued: bool,
    /// Whether somebody went back to it.
    pub is_revisited: bool,
}

impl AskedQuestion<'_> {
    /// Whether one can go on without an answer.
    pub fn is_optional(&self) -> bool {
        self.question.is_optional || self.is_continued || self.is_revisited
    }
}

/// The agenda of a map: all steps, with what is settled and what is open. The workshop is at the first open question.
pub fn agenda(map: &StoryMap, gaps: &Gaps, progress: &WorkshopProgress) -> Vec<AgendaStep> {
    let mut facts = RoomFacts::new(map, gaps, progress);
    let steps = WorkshopStep::ALL.into_iter();
    let steps: Vec<AgendaStep> = steps.map(|step| agenda_step(&facts, step)).collect();
    // Before a workshop comes to its end, it asks what it has left out on the way to the releases.
    let is_done = |step: &AgendaStep| step.topics.iter().all(|topic| topic.is_settled);
    let before_close = steps.iter().filter(|step| step.step != WorkshopStep::Close);
    if map.releases.is_empty() || !before_close.into_iter().all(is_done) {
        return steps;
    }
    facts.asks_all = true;
    let asked_at = |step: AgendaStep| match step.step {
        WorkshopStep::Gaps => agenda_step(&facts, WorkshopStep::Gaps),
        _ => step,
    };
    steps.into_iter().map(asked_at).collect()
}

/// The first step of a map's agenda with an open question, for somebody who knows nothing but the map, and only
/// reads the questions: they have no cards to choose from.
pub fn first_open_step(map: &StoryMap, gaps: &Gaps) -> Option<AgendaStep> {
    let progress = WorkshopProgress::default();
    let mut facts = RoomFacts::new(map, gaps, &progress);
    facts.has_choices = false;
    let mut steps = WorkshopStep::ALL.into_iter();
    let steps = steps.by_ref().map(|step| agenda_step(&facts, step));
    let mut open = steps.filter(|step| step.topics.iter().any(|topic| !topic.is_settled));
    open.next()
}

fn agenda_step(facts: &RoomFacts, step: WorkshopStep) -> AgendaStep {
    let topics = match step {
        WorkshopStep::Scope => scope(facts),
        WorkshopStep::Frame => frame(facts),
        WorkshopStep::Activities => backbone::activities(facts),
        WorkshopStep::Tasks => backbone::tasks(facts),
        WorkshopStep::Stories => stories(facts),
        WorkshopStep::Gaps => findings::gaps(facts),
        WorkshopStep::Slices => slices(facts),
        WorkshopStep::Close => close(facts),
    };
    AgendaStep { step, topics }
}

/// The question of this id.
pub fn question_called<'a>(agenda: &'a [AgendaStep], id: &str) -> Option<AskedQuestion<'a>> {
    agenda.iter().find_map(|step| {
        let position = step
            .topics
            .iter()
            .position(|topic| topic.question.id == id)?;
        Some(asked(step, position))
    })
}

/// The question that is asked next; `None` if nothing is open.
pub fn next_question<'a>(
    agenda: &'a [AgendaStep],
    progress: &WorkshopProgress,
) -> Option<AskedQuestion<'a>> {
    let chosen = progress.next().and_then(|next| {
        let found = question_called(agenda, next.id())?;
        Some(AskedQuestion {
            // Whoever has removed all cards begins anew.
            is_continued: matches!(next, NextQuestion::Continued(_)) && found.question.is_begun,
            is_revisited: matches!(next, NextQuestion::Revisited(_)),
            ..found
        })
    });
    chosen.or_else(|| first_open(agenda))
}

/// The first open question.
fn first_open(agenda: &[AgendaStep]) -> Option<AskedQuestion<'_>> {
    agenda.iter().find_map(|step| {
        let position = step.topics.iter().position(|topic| !topic.is_settled)?;
        Some(asked(step, position))
    })
}

fn asked(step: &AgendaStep, position: usize) -> AskedQuestion<'_> {
    AskedQuestion {
        question: &step.topics[position].question,
        position: position + 1,
        of: step.topics.len(),
        is_continued: false,
        is_revisited: false,
    }
}

/// How far the map is: how much of the backbone its first release goes through, or how much there is of it.
pub fn how_far(map: &StoryMap, gaps: &Gaps) -> Message<'static> {
    let progress = WorkshopProgress::default();
    let facts = RoomFacts::new(map, gaps, &progress);
    let message = match map.first_unreleased() {
        Some(release) => {
            let walk = facts.walk(release);
            let reached = walk
                .iter()
                .filter(|activity| facts.reaches(**activity, release));
            message!(
                "workshop-first-release",
                release = MessageValue::from(map[release].name.text.as_str()),
                reached = reached.count(),
                count = walk.len(),
            )
        }
        None => message!(
            "workshop-size",
            activities = map.activities.len(),
            stories = map.stories.len(),
        ),
    };
    message.into_owned()
}

/// How many steps of users have no story, so that no release goes through them.
pub fn steps_without_stories(map: &StoryMap, gaps: &Gaps) -> usize {
    let progress = WorkshopProgress::default();
    let facts = RoomFacts::new(map, gaps, &progress);
    let steps = facts.steps();
    steps
        .filter(|activity| map.stories_under(*activity).len() == 0)
        .count()
}

/// What everybody agrees to, if they agree to the releases of a map as they are.
pub fn agreements(map: &StoryMap, gaps: &Gaps) -> Vec<Agreement> {
    let progress = WorkshopProgress::default();
    let facts = RoomFacts::new(map, gaps, &progress);
    let open = facts.open_releases();
    open.map(|release| facts.agreement(release)).collect()
}
