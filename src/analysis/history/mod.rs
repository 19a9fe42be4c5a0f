//! The history of a map: what its file said in each commit that changed it.
//!
//! [`RevisionFacts`] are what pages show of one revision. They follow from two versions of the map alone, so they can
//! be kept, and only new revisions have to be read.

mod changes;
mod facts;

pub use changes::{RevisionChange, StoryTitles};
pub use facts::{BandSums, ReleaseFacts, RevisionFacts};

use crate::map::Date;
use std::sync::Arc;

/// The history of a map.
#[derive(Clone, Debug, Default)]
pub struct MapHistory {
    /// The commits that changed the file, and at the end what is not committed yet; the oldest first.
    pub revisions: Vec<MapRevision>,
}

/// A map in one commit.
#[derive(Clone, Debug)]
pub struct MapRevision {
    /// The commit; `None` for the file on the disk, where it differs from the last commit.
    pub commit: Option<RevisionCommit>,
    /// What the file said.
    pub state: RevisionState,
}

/// A commit that changed a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionCommit {
    /// The first digits of its id.
    pub id: String,
    /// Its day.
    pub day: Date,
    /// Who wrote it.
    pub author: String,
    /// The first line of its message.
    pub subject: String,
}

/// What a file said in a revision.
#[derive(Clone, Debug)]
pub enum RevisionState {
    /// A map.
    Read(Arc<RevisionFacts>),
    /// Something that can't be read as a map, for this reason.
    Unreadable(String),
    /// Nothing: the commit removed the file.
    Removed,
}

impl MapRevision {
    /// The facts of the map, if it could be read.
    pub fn facts(&self) -> Option<&RevisionFacts> {
        match &self.state {
            RevisionState::Read(facts) => Some(facts),
            RevisionState::Unreadable(_) | RevisionState::Removed => None,
        }
    }
}

impl MapHistory {
    /// The commits whose map could be read, each with its position in the history, oldest first.
    pub fn committed(&self) -> impl DoubleEndedIterator<Item = CommittedFacts<'_>> {
        let revisions = self.revisions.iter().enumerate();
        revisions.filter_map(|(position, revision)| {
            Some(CommittedFacts {
                position,
                commit: revision.commit.as_ref()?,
                facts: revision.facts()?,
            })
        })
    }

    /// What a release of today's map was in each commit, oldest first; `None` where the map didn't have it. It is
    /// followed through its changes of name.
    pub fn of_release(&self, id: &str) -> Vec<Option<&ReleaseFacts>> {
        let mut id = id.to_owned();
        let mut found = Vec::new();
        // What isn't committed yet can have renamed it.
        let last = self.revisions.last().filter(|last| last.commit.is_none());
        if let Some(before) = last
            .and_then(MapRevision::facts)
            .and_then(|facts| facts.old_release_id(&id))
        {
            id = before.to_owned();
        }
        for revision in self.committed().rev() {
            found.push(revision.facts.release(&id));
            if let Some(before) = revision.facts.old_release_id(&id) {
                id = before.to_owned();
            }
        }
        found.reverse();
        found
    }
}

/// A commit with the facts of its map.
#[derive(Clone, Copy, Debug)]
pub struct CommittedFacts<'h> {
    /// The position among all revisions.
    pub position: usize,
    /// The commit.
    pub commit: &'h RevisionCommit,
    /// The facts.
    pub facts: &'h RevisionFacts,
}
