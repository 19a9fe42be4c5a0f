//! The people in a room, and what they may do.

use serde::{Deserialize, Serialize};

/// The number of a person, from 1, in the order in which they joined.
pub type PersonId = u32;

/// How many characters of a name are kept.
const MAX_NAME: usize = 40;

/// What somebody may do in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Leads the workshop: answers questions, reveals cards, opens ballots, pauses, removes people.
    Host,
    /// Answers questions and votes, as far as the host allows it.
    Participant,
    /// Reads.
    Viewer,
}

/// What participants may do. Each level includes those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rights {
    /// Vote.
    Vote,
    /// Write cards.
    #[default]
    Cards,
    /// Change everything on the wall.
    Edit,
}

/// What becomes of the cards that participants write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Writing {
    /// They lie face down in the tray until the host reveals them.
    #[default]
    Silent,
    /// They are on the wall at once.
    Open,
}

/// Somebody who joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their number.
    pub id: PersonId,
    /// The name that they gave; no two people have the same.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The secret that their browser identifies itself with.
    pub token: String,
    /// When they were last heard of, in milliseconds since 1970; `None` since the server started.
    pub seen: Option<u64>,
    /// The item that they look at, such as `story:pay`.
    pub at: Option<String>,
    /// Whether they said that they are ready for the next question.
    pub is_ready: bool,
    /// How many fingers they show, from 0 to 5.
    pub fingers: Option<u8>,
}

/// A name without control characters and blanks at its ends, of 40 characters at most. Empty if nothing is left.
pub(super) fn cleaned_name(name: &str) -> String {
    let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.chars().filter(|c| !c.is_control()).take(MAX_NAME);
    name.collect::<String>().trim().to_owned()
}
