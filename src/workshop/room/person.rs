//! The people in a room.

use serde::{Deserialize, Serialize};

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
