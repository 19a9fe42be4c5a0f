//! The changes that browsers ask for, on their way to the thread that makes them.

use super::room::Requester;
use std::collections::{HashMap, VecDeque};
use tokio::sync::oneshot;

/// The number of answers that are kept for browsers that ask again.
const KEPT_ANSWERS: usize = 1000;

/// What a browser wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditAction {
    /// Make changes.
    Edit,
    /// Take back the last of its changes.
    Undo,
    /// Make the change again that was taken back last.
    Redo,
    /// Fix the errors of a map that have a certain fix.
    Fix,
    /// Read the text of a map.
    Source,
    /// List what can be done about the gaps of a map.
    Proposals,
    /// Render a text of a map, to see what it will look like.
    Render,
    /// Join the room. The body is JSON that the server has made: the `token` that the person will have, their `role`, and
    /// their `name` if they gave one. The answer is an object with their number, `id`.
    Join,
    /// Act in the room.
    Room,
    /// Get the key of this run for a ticket.
    Enter,
    /// Say at which item the cursor of the editor is.
    Cursor,
    /// Show in the editor where an item is typed.
    Reveal,
}

impl EditAction {
    /// Whether it changes nothing.
    pub(crate) fn only_reads(self) -> bool {
        matches!(
            self,
            Self::Source
                | Self::Proposals
                | Self::Render
                | Self::Enter
                | Self::Cursor
                | Self::Reveal
        )
    }
}

/// A request to change a map, or to read its text.
#[derive(Clone, Debug)]
pub struct EditRequest {
    /// What to do.
    pub action: EditAction,
    /// The body of the request; for [`EditAction::Source`] the folder of the map's pages.
    pub body: String,
    /// Who sends it; `None` for [`EditAction::Join`], and without a room.
    pub by: Option<Requester>,
}

/// The outcome of a request, as the status of its response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditStatus {
    /// It is done, or was already so.
    Done,
    /// The request can't be understood.
    NotUnderstood,
    /// There is no such map or item.
    Unknown,
    /// What it is about was changed or removed by somebody else.
    Conflict,
    /// The change can't be made.
    Refused,
    /// The person may not do this.
    NotAllowed,
    /// The file can't be changed now: it has errors, is missing, or can't be written to.
    Locked,
}

/// The answer to a request.
#[derive(Clone, Debug)]
pub struct EditAnswer {
    /// The outcome.
    pub status: EditStatus,
    /// An object in JSON, or the text of a map.
    pub body: String,
}

/// A request, and where to send the answer.
#[derive(Debug)]
pub struct EditJob {
    pub(crate) request: EditRequest,
    /// The number that the browser has given the request. A request that is sent again has the same one. Empty if it has
    /// none.
    pub(crate) operation: String,
    pub(crate) reply: oneshot::Sender<EditAnswer>,
}

/// The requests that wait, in order, and the last answers.
#[derive(Debug, Default)]
pub(crate) struct EditQueue {
    waiting: VecDeque<EditJob>,
    answers: HashMap<String, EditAnswer>,
    /// The keys of `answers`, the oldest first.
    operations: VecDeque<String>,
}

impl EditQueue {
    pub(crate) fn add(&mut self, job: EditJob) {
        self.waiting.push_back(job);
    }

    /// The request to work on next. Those that have been answered before get the same answer again.
    pub(crate) fn next(&mut self) -> Option<EditJob> {
        while let Some(job) = self.waiting.pop_front() {
            match self.answers.get(&job.operation) {
                None => return Some(job),
                // If nobody waits any more, the browser will ask again.
                Some(answer) => drop(job.reply.send(answer.clone())),
            }
        }
        None
    }

    /// Puts a request back that can't be worked on yet.
    pub(crate) fn put_back(&mut self, job: EditJob) {
        self.waiting.push_front(job);
    }

    /// Answers a request, and keeps the answer.
    pub(crate) fn answer(&mut self, job: EditJob, answer: EditAnswer) {
        if !job.request.action.only_reads() && !job.operation.is_empty() {
            self.operations.push_back(job.operation.clone());
            self.answers.insert(job.operation, answer.clone());
        }
        if self.operations.len() > KEPT_ANSWERS
            && let Some(oldest) = self.operations.pop_front()
        {
            self.answers.remove(&oldest);
        }
        // If nobody waits any more, the browser will ask again.
        let _ = job.reply.send(answer);
    }
}
