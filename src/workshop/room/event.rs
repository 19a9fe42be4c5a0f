//! What happens in a room besides answers, as the journal has it.

use super::ballot::Ballot;
use super::person::{PersonId, Rights, Role, Writing};
use super::timer::Countdown;
use serde::{Deserialize, Serialize};

/// What happened in a room. Applied one after the other, the events of a journal give the room as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "room", rename_all = "kebab-case")]
pub enum RoomEvent {
    /// Somebody joined.
    Joined {
        /// Their number.
        person: PersonId,
        /// Their name.
        name: String,
        /// What they may do.
        role: Role,
        /// What their browser identifies itself with.
        token: String,
    },
    /// Somebody has another name.
    Named {
        /// Who.
        person: PersonId,
        /// The name.
        name: String,
    },
    /// Somebody may do something else, or was removed.
    Role {
        /// Who.
        person: PersonId,
        /// What they may do; nothing if they were removed.
        role: Option<Role>,
    },
    /// A card of the tray was written, changed or taken back.
    Card {
        /// Its number in this room, from 1.
        number: u32,
        /// Who wrote it.
        person: PersonId,
        /// The question that it answers.
        question: String,
        /// What it says; nothing if it was taken back.
        text: Option<String>,
    },
    /// The cards of a question were revealed, and are in the map.
    Revealed {
        /// The question.
        question: String,
    },
    /// The host's countdown was changed; `None`: it was taken away.
    Timer {
        /// The countdown.
        timer: Option<Countdown>,
    },
    /// What participants may do, and what becomes of their cards.
    Mode {
        /// What they may do.
        rights: Rights,
        /// What becomes of their cards.
        writing: Writing,
    },
    /// A ballot began.
    Opened {
        /// The ballot.
        ballot: Ballot,
    },
    /// Somebody put dots on something, instead of those that they had on it.
    Dots {
        /// Who.
        person: PersonId,
        /// The item, such as `story:pay`.
        on: String,
        /// How many.
        dots: u32,
    },
    /// The ballot ended, and everybody sees its results.
    Closed,
    /// The ballot was called off, or its results were put away.
    Canceled,
    /// Whether somebody new may join.
    Door {
        /// Whether they may.
        open: bool,
    },
    /// Whether the room has a break.
    Paused {
        /// Whether it has.
        on: bool,
    },
    /// The workshop is over.
    Over,
}
