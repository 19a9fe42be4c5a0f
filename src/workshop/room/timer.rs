//! A countdown that the host started.

use serde::{Deserialize, Serialize};

/// A countdown, in milliseconds. It rings when it ends, and stops nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Countdown {
    /// How long it is in all.
    pub of: u64,
    /// When it ends, in milliseconds since 1970, as long as it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<u64>,
    /// What is left of it, less than nothing once it is over. As long as it runs, what was left when it was started.
    pub left: i64,
}

impl Countdown {
    /// A countdown of `of` milliseconds that starts now.
    pub(super) fn start(of: u64, now: u64) -> Self {
        let stopped = Self {
            of,
            ends: None,
            left: of.cast_signed(),
        };
        stopped.resumed(now)
    }

    /// What is left of it, in milliseconds; less than nothing once it is over.
    pub fn left(&self, now: u64) -> i64 {
        match self.ends {
            Some(ends) => ends.cast_signed() - now.cast_signed(),
            None => self.left,
        }
    }

    /// The countdown, stopped for a while.
    pub(super) fn paused(self, now: u64) -> Self {
        Self {
            left: self.left(now),
            ends: None,
            ..self
        }
    }

    /// The countdown, running. One that is over stays as it is.
    pub(super) fn resumed(self, now: u64) -> Self {
        let left = self.left(now);
        let ends = now.saturating_add_signed(left);
        Self {
            ends: Some(ends),
            left,
            ..self
        }
    }

    /// The countdown with `more` milliseconds on top; one that is over starts again with them.
    pub(super) fn extended(self, more: u64, now: u64) -> Self {
        let is_running = self.ends.is_some();
        let left = self.left(now).max(0) + more.cast_signed();
        let longer = Self {
            of: self.of.max(left.cast_unsigned()),
            ends: None,
            left,
        };
        match is_running {
            true => longer.resumed(now),
            false => longer,
        }
    }
}
