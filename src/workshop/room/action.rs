//! What people in a room can do, as their browsers send it.

use super::person::{PersonId, Rights, Writing};
use serde::Deserialize;

/// What somebody wants to do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RoomAction {
    /// Is present, and looks at an item.
    Here {
        /// The item, such as `story:pay`.
        #[serde(default)]
        at: Option<String>,
    },
    /// Has another name.
    Name {
        /// The name.
        name: String,
    },
    /// Is ready for the next question, or isn't any more.
    Ready {
        /// Whether they are.
        on: bool,
    },
    /// Writes, changes or takes back a card.
    Card {
        /// The text of a new card.
        #[serde(default)]
        add: Option<String>,
        /// The number of the card that gets another text.
        #[serde(default)]
        edit: Option<u32>,
        /// That text.
        #[serde(default)]
        text: Option<String>,
        /// The number of the card that is taken back.
        #[serde(default)]
        remove: Option<u32>,
    },
    /// Shows fingers: how much they agree.
    Fingers {
        /// How many, from 0 to 5.
        n: u8,
    },
    /// Gives the room's answer.
    Answer {
        /// The question that it answers.
        question: String,
        /// Words, one text for each card.
        #[serde(default)]
        texts: Vec<String>,
        /// Numbers of choices, from 1.
        #[serde(default)]
        numbers: Vec<usize>,
    },
    /// Turns the cards of the tray over: they become the room's answer.
    Reveal,
    /// Goes on without an answer.
    Skip {
        /// Why.
        reason: String,
    },
    /// Asks the question before this one again.
    Back,
    /// Takes the last answer back.
    Undo,
    /// Changes the countdown; one field of it.
    Timer {
        /// Starts one of so many seconds.
        #[serde(default)]
        start: Option<u64>,
        /// Stops it for a while.
        #[serde(default)]
        pause: bool,
        /// Lets it go on.
        #[serde(default)]
        resume: bool,
        /// Adds so many seconds; without a countdown, to the step.
        #[serde(default)]
        add: Option<u64>,
        /// Takes it away.
        #[serde(default)]
        stop: bool,
    },
    /// Changes what participants may do.
    Mode {
        /// What they may do.
        #[serde(default)]
        rights: Option<Rights>,
        /// What becomes of their cards.
        #[serde(default)]
        writing: Option<Writing>,
    },
    /// Opens a ballot, closes it, or calls it off.
    Ballot {
        /// What people vote on: `stories`, `tasks`, `releases`, or the stories of `task:ID`.
        #[serde(default)]
        open: Option<String>,
        /// How many dots each person has.
        #[serde(default)]
        each: Option<u32>,
        /// Whether several dots may be on one item.
        #[serde(default)]
        stack: Option<bool>,
        /// Whether the dots of others are only shown in the end.
        #[serde(default)]
        hidden: Option<bool>,
        /// Closes it.
        #[serde(default)]
        close: bool,
        /// Calls it off, or puts its results away.
        #[serde(default)]
        cancel: bool,
    },
    /// Puts dots on something, instead of those that they had on it.
    Vote {
        /// The item, such as `story:pay`.
        on: String,
        /// How many.
        n: u32,
    },
    /// Orders the stories of each task by the votes of the last ballot.
    Order,
    /// Puts a thought into the parking lot.
    Park {
        /// The thought.
        text: String,
    },
    /// Changes what somebody may do.
    Role {
        /// Who.
        who: PersonId,
        /// `participant`, `viewer` or `removed`.
        role: NewRole,
    },
    /// Whether somebody new may join.
    Door {
        /// Whether they may.
        open: bool,
    },
    /// Makes a break, or ends it.
    Pause {
        /// Whether there is one.
        on: bool,
    },
    /// Ends the workshop.
    End,
}

/// What the host makes of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NewRole {
    /// They may take part.
    Participant,
    /// They may read.
    Viewer,
    /// They have to join again, if they are let in.
    Removed,
}

impl RoomAction {
    /// Reads the body of a request.
    ///
    /// # Errors
    ///
    /// It isn't such an object; the text says why, in English.
    pub fn read(body: &str) -> Result<Self, String> {
        serde_json::from_str(body).map_err(|error| error.to_string())
    }
}
