//! The world a command runs in, and how it ends.

use crate::disk::input::ReadError;
use crate::map::Date;
use std::fmt;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The outside world, as values: a whole run can be made inside of a test.
pub struct Shell<'w> {
    /// The folder that relative paths start from.
    pub folder: PathBuf,
    /// The user's home folder, which nothing is ever written to.
    pub home: Option<PathBuf>,
    /// The day it is, for maps that ask for it.
    pub today: Date,
    /// Standard input.
    pub input: &'w mut dyn Read,
    /// Where results go.
    pub out: &'w mut dyn Write,
    /// Where diagnostics and progress go.
    pub err: &'w mut dyn Write,
    /// Whether results may be coloured.
    pub out_color: bool,
    /// Whether what goes to `out` is shown as it is written.
    pub out_is_terminal: bool,
    /// Whether diagnostics may be coloured.
    pub err_color: bool,
    /// Whether somebody sees what goes to `err` as it is written.
    pub err_is_terminal: bool,
}

impl fmt::Debug for Shell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shell")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

const SECONDS_PER_DAY: u64 = 86_400;

/// The day it is, in UTC. `SOURCE_DATE_EPOCH`, the seconds that reproducible builds set in the
/// environment, stands for the clock where it is given.
pub fn today(source_date_epoch: Option<&str>) -> Date {
    let told = source_date_epoch.and_then(|seconds| seconds.parse().ok());
    let seconds = told.unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |since| since.as_secs())
    });
    Date::from_unix_days(seconds / SECONDS_PER_DAY)
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Fine.
    Fine,
    /// The maps have faults, or findings at or above the threshold.
    Findings,
    /// The command could not run.
    Failed,
}

impl Exit {
    /// The exit code of the process: 0, 1 or 2.
    pub fn code(self) -> u8 {
        match self {
            Exit::Fine => 0,
            Exit::Findings => 1,
            Exit::Failed => 2,
        }
    }
}

/// Why a command could not run, in a sentence, and the way out.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    help: Option<String>,
    /// Whether whoever read the output has gone, as `head` does: nobody is left to tell.
    is_broken_pipe: bool,
}

impl Failure {
    /// A failure without a hint.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
            is_broken_pipe: false,
        }
    }

    /// Whether nobody is left to tell.
    pub(crate) fn is_broken_pipe(&self) -> bool {
        self.is_broken_pipe
    }

    /// The failure of something that stands at this place: in a file, on a line.
    pub(crate) fn at(self, place: &str) -> Self {
        Self {
            message: format!("{place}: {}", self.message),
            ..self
        }
    }

    /// The failure with the way out.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        self.help
            .iter()
            .try_for_each(|help| write!(f, "\nhelp: {help}"))
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Self::new(error.to_string())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let is_broken_pipe = error.kind() == std::io::ErrorKind::BrokenPipe;
        Self {
            is_broken_pipe,
            ..Self::new(format!("the result could not be written: {error}"))
        }
    }
}

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
