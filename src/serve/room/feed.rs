//! What a room says to everybody.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

/// Everything that a room says at one time. It is published like a snapshot, and clients get what changed.
#[derive(Clone, Debug, Default)]
pub struct RoomFeed {
    /// The present values, in the order in which they are sent.
    pub parts: Vec<RoomPart>,
    /// The timer, which runs on while nothing is published.
    pub timer: Option<FeedTimer>,
    /// The last changes of the map, the oldest first.
    pub ops: VecDeque<RoomOp>,
}

/// One value that a room says, as an event.
#[derive(Clone, Debug)]
pub struct RoomPart {
    /// The name of the event.
    pub name: &'static str,
    /// The value, in one line of JSON.
    pub json: Arc<str>,
    /// A number that differs whenever the value does.
    pub version: u64,
}

/// A timer, as it was at a certain time.
#[derive(Clone, Copy, Debug)]
pub struct FeedTimer {
    /// Whether time passes.
    pub runs: bool,
    /// The time that was left at [`FeedTimer::at`], in milliseconds; negative if it is over.
    pub left_ms: i64,
    /// How long it takes in all, in milliseconds.
    pub of_ms: i64,
    /// Whether it is a countdown of the host, and not the time of the step.
    pub own: bool,
    /// When [`FeedTimer::left_ms`] was true.
    pub at: Instant,
    /// A number that differs whenever somebody has changed the timer.
    pub version: u64,
}

/// A change of the map, for the event `op`.
#[derive(Clone, Debug)]
pub struct RoomOp {
    /// Its number; later changes have higher numbers.
    pub number: u64,
    /// What it was and who made it, in one line of JSON.
    pub json: Arc<str>,
}
