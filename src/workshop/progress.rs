//! How far a workshop is, besides what the map says: a pure value, made from the journal.

use super::event::{Agreement, CardVotes, JournalEntry, WorkshopEvent, standing};
use super::step::{TimeBoxes, WorkshopStep};
use crate::map::{ItemKind, id_from_title};
use std::collections::{HashMap, HashSet};

/// The id of the question for the persona.
pub const PERSONA_QUESTION: &str = "persona";

/// What an entry of the journal has in place of a question if somebody removed a card: nothing was asked.
pub const REMOVED_CARD: &str = "remove";

/// What an entry has in its place if somebody gave a card another title: the old one and the new one are its texts.
pub const RENAMED_CARD: &str = "rename";

/// How far a workshop is. What the map itself says isn't part of it: so without a journal, or with one that somebody
/// changed, no question is passed over whose answer has to be in the map.
#[derive(Clone, Debug, Default)]
pub struct WorkshopProgress {
    /// The questions that were answered or skipped.
    settled: HashSet<String>,
    /// Those that were skipped, each with the reason.
    skipped: HashMap<String, String>,
    /// What was agreed last for each release.
    agreed: HashMap<String, Agreement>,
    /// The votes of each card, by its title.
    votes: HashMap<String, usize>,
    /// The notes that answers left in the map, which are not asked about again.
    said: HashSet<String>,
    /// What was answered to each question, in words.
    answers: HashMap<String, Vec<String>>,
    /// The numbers that were chosen last for each question.
    chosen: HashMap<String, Vec<usize>>,
    /// The questions that nobody could answer.
    unknown: HashSet<String>,
    /// The questions that were answered or skipped, in their order.
    trail: Vec<String>,
    /// The question that is asked next, whatever the agenda says: to be continued, or asked once more.
    next: Option<NextQuestion>,
    /// What was parked, each with the question that was asked then.
    parked: Vec<(String, Option<String>)>,
    /// The seconds that each step took.
    spent: [u64; WorkshopStep::ALL.len()],
    /// The seconds that each step got on top.
    extended: [u64; WorkshopStep::ALL.len()],
    /// Whether the workshop has come to its end, and nothing has happened since.
    pub has_ended: bool,
}

/// A question that is asked next, whatever the agenda says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextQuestion {
    /// More answers to it may follow.
    Continued(String),
    /// Somebody went back to it.
    Revisited(String),
}

impl NextQuestion {
    /// The id of the question.
    pub fn id(&self) -> &str {
        match self {
            NextQuestion::Continued(id) | NextQuestion::Revisited(id) => id,
        }
    }
}

impl WorkshopProgress {
    /// The progress after these entries of the journal.
    pub fn new(entries: &[JournalEntry]) -> Self {
        let mut progress = Self::default();
        for entry in entries {
            progress.add_time(&entry.event);
        }
        for entry in standing(entries) {
            progress.add(&entry.event);
        }
        progress
    }

    fn add_time(&mut self, event: &WorkshopEvent) {
        match event {
            WorkshopEvent::Answer { said, .. } | WorkshopEvent::Skip { said } => {
                self.spent[said.step.position()] += said.seconds;
            }
            WorkshopEvent::Stop { step, seconds } => self.spent[step.position()] += seconds,
            WorkshopEvent::Extend { step, minutes } => {
                self.extended[step.position()] += minutes * 60;
            }
            // A workshop that begins after the last one has all of its time.
            WorkshopEvent::End => {
                self.spent = Default::default();
                self.extended = Default::default();
            }
            _ => {}
        }
    }

    fn add(&mut self, event: &WorkshopEvent) {
        match event {
            WorkshopEvent::Answer { said, more, agreed } => {
                if said.question == RENAMED_CARD
                    && let [was, new] = &said.texts[..]
                {
                    self.rename(was, new);
                }
                if [REMOVED_CARD, RENAMED_CARD].contains(&said.question.as_str()) {
                    self.has_ended = false;
                    return;
                }
                self.settle(&said.question);
                if said.is_unknown || !said.kept_open.is_empty() {
                    self.unknown.insert(said.question.clone());
                }
                let texts = said.texts.iter().chain(&said.kept_open);
                self.said.extend(texts.cloned());
                let answers = self.answers.entry(said.question.clone()).or_default();
                let is_more =
                    matches!(&self.next, Some(NextQuestion::Continued(id)) if *id == said.question);
                if !is_more && !said.texts.is_empty() {
                    answers.clear();
                    // Whoever answers after all has not skipped it.
                    self.skipped.remove(&said.question);
                }
                answers.extend(said.texts.iter().cloned());
                self.chosen
                    .insert(said.question.clone(), said.numbers.clone());
                if let Some(agreed) = agreed {
                    self.agreed.insert(agreed.release.clone(), agreed.clone());
                }
                self.next = more.then(|| NextQuestion::Continued(said.question.clone()));
            }
            WorkshopEvent::Skip { said } => {
                self.settle(&said.question);
                let reason = said.texts.join("; ");
                self.skipped.insert(said.question.clone(), reason);
                self.next = None;
            }
            WorkshopEvent::Vote { votes } => {
                for CardVotes { title, votes } in votes {
                    self.votes.insert(title.clone(), *votes);
                }
            }
            WorkshopEvent::Back { question } => {
                self.reopen_after(question);
                self.next = Some(NextQuestion::Revisited(question.clone()));
            }
            WorkshopEvent::Park { text, asked } => {
                self.parked.push((text.clone(), asked.clone()));
            }
            WorkshopEvent::Begin { .. }
            | WorkshopEvent::Extend { .. }
            | WorkshopEvent::Undo
            | WorkshopEvent::Stop { .. }
            | WorkshopEvent::Room { .. } => {}
            WorkshopEvent::End => self.forget_what_is_open(),
        }
        let stays = matches!(
            event,
            WorkshopEvent::Begin { .. } | WorkshopEvent::Room { .. }
        );
        self.has_ended = *event == WorkshopEvent::End || self.has_ended && stays;
    }

    /// The next workshop on the same map begins with what this one has left open.
    fn forget_what_is_open(&mut self) {
        let is_of_gaps = |id: &String| id.starts_with("room:") || id.starts_with("gap:");
        let has_answer = |id: &String| {
            let answer = self.answers.get(id);
            self.skipped.contains_key(id) || answer.is_some_and(|texts| !texts.is_empty())
        };
        self.settled.retain(|id| !is_of_gaps(id) || has_answer(id));
        self.said.clear();
        self.parked.clear();
    }

    /// Asks the questions after this one again that were passed without a word: whoever goes back past them comes to them again.
    fn reopen_after(&mut self, question: &str) {
        let trail = self.trail.iter();
        let after = trail.skip_while(|id| *id != question).skip(1);
        let is_empty = |id: &&String| {
            let answer = self.answers.get(*id);
            let is_said = self.skipped.contains_key(*id) || self.unknown.contains(*id);
            !is_said && answer.is_none_or(|texts| texts.is_empty())
        };
        let passed: Vec<String> = after.filter(is_empty).cloned().collect();
        self.settled.retain(|id| !passed.contains(id));
    }

    /// What was answered about an item still is when it has another title, and another id with it.
    fn rename(&mut self, was: &str, new: &str) {
        let kinds = [ItemKind::Activity, ItemKind::Task, ItemKind::Story];
        for kind in kinds {
            let (was, new) = (
                id_from_title(was, kind.word()),
                id_from_title(new, kind.word()),
            );
            let renamed = |id: &String| {
                let mut parts = id.split(':');
                let is_about = parts.any(|part| part == was);
                is_about.then(|| {
                    let parts = id
                        .split(':')
                        .map(|part| if part == was { &new } else { part });
                    parts.collect::<Vec<&str>>().join(":")
                })
            };
            let settled: Vec<String> = self.settled.iter().filter_map(renamed).collect();
            self.settled.extend(settled);
            let skipped = self.skipped.iter();
            let skipped = skipped.filter_map(|(id, why)| Some((renamed(id)?, why.clone())));
            let skipped: Vec<(String, String)> = skipped.collect();
            self.skipped.extend(skipped);
            if let Some(NextQuestion::Continued(id) | NextQuestion::Revisited(id)) = &mut self.next
                && let Some(new) = renamed(id)
            {
                *id = new;
            }
        }
    }

    fn settle(&mut self, question: &str) {
        self.settled.insert(question.to_owned());
        if !self.trail.iter().any(|other| other == question) {
            self.trail.push(question.to_owned());
        }
    }

    /// What was answered to a question so far: all cards, or the last answer.
    pub fn answers(&self, question: &str) -> &[String] {
        self.answers.get(question).map_or(&[], Vec::as_slice)
    }

    /// Whether a question was answered or skipped.
    pub fn is_settled(&self, question: &str) -> bool {
        self.settled.contains(question)
    }

    /// Whether a question was skipped for a reason.
    pub fn is_skipped(&self, question: &str) -> bool {
        self.skipped.contains_key(question)
    }

    /// Why a question was skipped.
    pub fn skip_reason(&self, question: &str) -> Option<&str> {
        self.skipped.get(question).map(String::as_str)
    }

    /// Whether a choice was made by its number, from 1.
    pub fn has_chosen(&self, question: &str, number: usize) -> bool {
        let chosen = self.chosen.get(question);
        chosen.is_some_and(|chosen| chosen.contains(&number))
    }

    /// Whether everybody agreed to a release with these contents.
    pub fn is_agreed(&self, agreement: &Agreement) -> bool {
        self.agreed.get(&agreement.release) == Some(agreement)
    }

    /// How many votes a card has; none if nobody voted for it.
    pub fn votes(&self, title: &str) -> usize {
        self.votes.get(title).copied().unwrap_or_default()
    }

    /// What was parked, each with the question that was asked then.
    pub fn parked(&self) -> &[(String, Option<String>)] {
        &self.parked
    }

    /// Whether a text was said in this workshop.
    pub fn has_said(&self, text: &str) -> bool {
        self.said.contains(text)
    }

    /// The question that is asked next, whatever the agenda says.
    pub fn next(&self) -> Option<&NextQuestion> {
        self.next.as_ref()
    }

    /// The questions that were answered or skipped before this one, the last one first.
    pub fn before<'p>(&'p self, question: &str) -> impl Iterator<Item = &'p str> + use<'p> {
        // Whoever has said who a persona is corrects that at the question for the persona.
        let is_generic =
            |id: &String| question == PERSONA_QUESTION && id.starts_with("generic-persona:");
        let position = |is_it: &dyn Fn(&String) -> bool| self.trail.iter().position(is_it);
        let end = position(&|other| other == question).or_else(|| position(&is_generic));
        let before = &self.trail[..end.unwrap_or(self.trail.len())];
        before.iter().rev().map(String::as_str)
    }

    /// The time that a step took so far, in seconds.
    pub fn spent(&self, step: WorkshopStep) -> u64 {
        self.spent[step.position()]
    }

    /// The time that a step has in all, in seconds: its time box and what was added.
    pub fn allowed(&self, step: WorkshopStep, boxes: &TimeBoxes) -> u64 {
        boxes.seconds(step) + self.extended[step.position()]
    }
}
