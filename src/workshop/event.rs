//! What happens in a workshop besides what the map itself says, in the order in which it happens: the journal.

use super::room::RoomEvent;
use super::step::WorkshopStep;
use serde::{Deserialize, Serialize};

/// An entry of the journal: what happened, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalEntry {
    /// The time, in seconds since 1970.
    pub at: u64,
    /// What happened.
    #[serde(flatten)]
    pub event: WorkshopEvent,
}

/// What can happen in a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum WorkshopEvent {
    /// A session began, or went on.
    Begin {
        /// The file of the map.
        map: String,
        /// How many minutes the workshop takes, if somebody said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<u64>,
    },
    /// A question was answered.
    Answer {
        /// What was asked and said.
        #[serde(flatten)]
        said: Said,
        /// Whether more of the same may follow.
        #[serde(default, skip_serializing_if = "is_false")]
        more: bool,
        /// The release that everybody agreed to, as it was then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agreed: Option<Agreement>,
    },
    /// A question was passed over, for a reason.
    Skip {
        /// What was asked, and the reason.
        #[serde(flatten)]
        said: Said,
    },
    /// Something was put into the parking lot.
    Park {
        /// What it is.
        text: String,
        /// The question that was asked then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        asked: Option<String>,
    },
    /// Votes were counted.
    Vote {
        /// The votes of each card.
        votes: Vec<CardVotes>,
    },
    /// A step got more time.
    Extend {
        /// The step.
        step: WorkshopStep,
        /// How many minutes.
        minutes: u64,
    },
    /// A question was asked once more.
    Back {
        /// The question.
        question: String,
    },
    /// The last answer, skip, parked thought or vote was taken back.
    Undo,
    /// The session stopped before its end.
    Stop {
        /// The step that it was in.
        step: WorkshopStep,
        /// The time since the last entry, in seconds.
        seconds: u64,
    },
    /// Something happened in the room that everybody answers in.
    Room {
        /// What happened.
        #[serde(flatten)]
        event: RoomEvent,
    },
    /// The workshop came to its end.
    End,
}

/// What was asked, and what was said to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The question.
    pub question: String,
    /// Its step.
    pub step: WorkshopStep,
    /// How it was put.
    pub asked: String,
    /// The answer in words, one text for each card; empty if there was nothing to add.
    pub texts: Vec<String>,
    /// The numbers of the choices among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<usize>,
    /// What became of it in the map, in sentences of the map's language, where the answer doesn't say that itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub became: Vec<String>,
    /// The questions that it leaves open in the map, since nobody knew an answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept_open: Vec<String>,
    /// Whether nobody knew an answer, and the map can't keep the question.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_unknown: bool,
    /// The time since the last entry, in seconds.
    pub seconds: u64,
    /// What it changed in the map; none if it changed nothing there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit: Option<AnswerEdit>,
}

impl Said {
    /// What is said without an answer in words, such as which cards go.
    pub(crate) fn without_words(question: &str, step: WorkshopStep, asked: String) -> Self {
        Self {
            question: question.to_owned(),
            step,
            asked,
            texts: Vec::new(),
            numbers: Vec::new(),
            became: Vec::new(),
            kept_open: Vec::new(),
            is_unknown: false,
            seconds: 0,
            edit: None,
        }
    }
}

/// What an answer changed in the file of the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerEdit {
    /// A hash of the text before.
    pub before: String,
    /// A hash of the text after.
    pub after: String,
    /// The parts of the text after that undo replaces.
    pub undo: Vec<UndoEdit>,
    /// The parts of the text before that the answer replaces, in case it could not be written.
    pub redo: Vec<UndoEdit>,
}

/// A part of a text, and what replaces it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoEdit {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What replaces it.
    pub new: String,
}

/// A release that everybody agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The id of the release.
    pub release: String,
    /// A hash of its outcome and its stories: if they change, it has to be agreed again.
    pub contents: String,
}

/// How many votes a card has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardVotes {
    /// The title of the card.
    pub title: String,
    /// The number of votes.
    pub votes: usize,
}

impl JournalEntry {
    /// Reads a journal: one entry on each line. Lines that are no entry are passed over, such as one that was cut off.
    pub fn read_all(text: &str) -> Vec<Self> {
        let lines = text.lines();
        lines
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect()
    }

    /// The entry as a line, without its end.
    pub fn line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl WorkshopEvent {
    /// Whether `undo` takes it back.
    pub fn can_be_undone(&self) -> bool {
        match self {
            WorkshopEvent::Answer { said, .. } => {
                said.edit.is_some() || !said.texts.is_empty() || said.is_unknown
            }
            WorkshopEvent::Skip { .. }
            | WorkshopEvent::Park { .. }
            | WorkshopEvent::Vote { .. } => true,
            _ => false,
        }
    }

    /// What was said, of an answer or a skip.
    pub fn said(&self) -> Option<&Said> {
        match self {
            WorkshopEvent::Answer { said, .. } | WorkshopEvent::Skip { said } => Some(said),
            _ => None,
        }
    }
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// The entries that still count: without those that were taken back, and without those that took them back.
pub fn standing(entries: &[JournalEntry]) -> Vec<&JournalEntry> {
    let mut standing: Vec<&JournalEntry> = Vec::new();
    for entry in entries {
        if entry.event == WorkshopEvent::Undo {
            let last = standing
                .iter()
                .rposition(|entry| entry.event.can_be_undone());
            // Answers without a word that came after it are asked again, too.
            let after = last.map_or_else(Vec::new, |last| standing.split_off(last));
            standing.extend(after.into_iter().filter(|entry| {
                let is_about_question = entry.event.said().is_some();
                let is_other = matches!(entry.event, WorkshopEvent::Back { .. });
                !is_about_question && !is_other && !entry.event.can_be_undone()
            }));
        } else {
            standing.push(entry);
        }
    }
    standing
}
