//! How many wrong codes are accepted.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How many wrong codes are accepted in a [`PERIOD`], from everybody together. At this rate, it takes a hundred years
/// until half of all codes have been tried.
const MAX_WRONG: usize = 10;
/// The time after which a wrong code no longer counts.
const PERIOD: Duration = Duration::from_secs(60);

/// The wrong codes of the last minute.
#[derive(Debug, Default)]
pub(crate) struct WrongTries {
    /// When each was tried, the oldest first.
    times: VecDeque<Instant>,
}

impl WrongTries {
    /// How many seconds to wait until a code may be tried; `None` if it may be now.
    pub(crate) fn seconds_to_wait(&mut self, now: Instant) -> Option<u64> {
        while let Some(oldest) = self.times.front().copied() {
            let age = now.saturating_duration_since(oldest);
            if age < PERIOD {
                let rest = (PERIOD - age).as_secs() + 1;
                return (self.times.len() >= MAX_WRONG).then_some(rest);
            }
            self.times.pop_front();
        }
        None
    }

    /// Counts a wrong code.
    pub(crate) fn add(&mut self, now: Instant) {
        self.times.push_back(now);
    }
}
