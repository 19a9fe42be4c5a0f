//! A line that tells how far long work is, on a terminal only.

use std::io::Write;
use std::time::{Duration, Instant};

/// Work that takes less than this is not talked about.
const PATIENCE: Duration = Duration::from_millis(300);
/// How often the line changes.
const PACE: Duration = Duration::from_millis(80);

/// The progress line.
pub(crate) struct Progress<'w> {
    out: &'w mut dyn Write,
    is_shown: bool,
    started: Instant,
    last: Option<Instant>,
}

impl<'w> Progress<'w> {
    pub(crate) fn new(out: &'w mut dyn Write, is_terminal: bool) -> Self {
        Self {
            out,
            is_shown: is_terminal,
            started: Instant::now(),
            last: None,
        }
    }

    /// Tells how far the work is.
    pub(crate) fn tell(&mut self, what: &str, done: usize, all: usize) {
        let now = Instant::now();
        let is_time = self
            .last
            .map_or(now - self.started > PATIENCE, |last| now - last > PACE);
        if self.is_shown && is_time {
            // A terminal that cannot be written to is not worth failing for.
            let _ =
                write!(self.out, "\r\x1b[K{what} {done} of {all}").and_then(|()| self.out.flush());
            self.last = Some(now);
        }
    }
}

impl Drop for Progress<'_> {
    /// Takes the line away.
    fn drop(&mut self) {
        if self.last.is_some() {
            let _ = write!(self.out, "\r\x1b[K").and_then(|()| self.out.flush());
        }
    }
}
