//! The environment that a command runs in, and how a command ends.

use crate::disk::input::ReadError;
use crate::disk::output::{CreateError, ReplaceError, create_file};
use crate::map::Date;
use crate::report::{human, one_line, sanitize, unified_diff};
use crate::text::{Diagnostic, Edits};
use std::ffi::OsStr;
use std::fmt;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const SECONDS_PER_DAY: u64 = 86_400;

/// Tasks that take less time than this show no progress.
const PROGRESS_DELAY: Duration = Duration::from_millis(300);
/// The shortest time between two updates of the progress line.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(80);

/// Opens an input.
pub(crate) type OpenInput = fn() -> io::Result<Box<dyn Read>>;

/// The environment of a command as a value, so that a test can run a whole command in its own process.
pub struct Shell<'w> {
    /// The folder that relative paths start from.
    pub folder: PathBuf,
    /// The user's home folder, which is never an output folder.
    pub home: Option<PathBuf>,
    /// The folder of the user in which programs keep what they can compute again, for this program alone.
    pub cache: Option<PathBuf>,
    /// Today's date, for projects with `today: true`.
    pub today: Date,
    /// Where programs keep what they remember about a user, such as `~/.local/state`; `None` if there is no such folder.
    pub state_folder: Option<PathBuf>,
    /// The time, in seconds since 1970.
    pub clock: &'w dyn Fn() -> u64,
    /// Standard input.
    pub input: &'w mut (dyn Read + Send),
    /// Opens standard input once more, so that Ctrl-C ends a read of it with [`io::ErrorKind::Interrupted`]. `None` if nobody
    /// can press Ctrl-C.
    pub interruptible_input: Option<OpenInput>,
    /// Standard output, for results.
    pub out: &'w mut dyn Write,
    /// Standard error, for diagnostics, notes and progress.
    pub err: &'w mut dyn Write,
    /// Whether `out` may contain color codes.
    pub out_color: bool,
    /// Whether `out` is a terminal.
    pub out_is_terminal: bool,
    /// Whether `err` may contain color codes.
    pub err_color: bool,
    /// Whether `err` is a terminal.
    pub err_is_terminal: bool,
    /// Whether to list what is otherwise only counted (`--verbose`).
    pub is_verbose: bool,
}

impl Shell<'_> {
    /// Prints diagnostics with their source lines to standard error.
    pub(crate) fn print_diagnostics(&mut self, diagnostics: &[Diagnostic]) -> io::Result<()> {
        write!(self.err, "{}", human(diagnostics, self.err_color))
    }

    /// Prints what edits change in the text of a file, as a diff in the unified format.
    pub(crate) fn print_diff(&mut self, name: &str, text: &str, edits: &Edits) -> io::Result<()> {
        let diff = unified_diff(name, text, edits);
        // A terminal must not be controlled by a map, but `patch` needs every byte.
        if self.out_is_terminal {
            write!(self.out, "{}", sanitize(&diff))
        } else {
            write!(self.out, "{diff}")
        }
    }

    /// Writes a new file at a path relative to the shell's folder.
    ///
    /// # Errors
    ///
    /// The file already exists, or the disk failed.
    pub(crate) fn create(&self, path: &Path, bytes: &[u8]) -> Result<(), Failure> {
        let name = path.display();
        create_file(&self.folder.join(path), bytes).map_err(|error| match error {
            CreateError::Exists => Failure::already_exists(path),
            CreateError::Folder { path, source } => {
                let folder = path.display();
                Failure::new(format!("could not create the folder `{folder}`: {source}"))
            }
            CreateError::Write(error) => Failure::new(format!("could not write `{name}`: {error}")),
        })
    }

    /// Prints why nothing was written, and returns a stop with this exit.
    pub(crate) fn stop_unwritten(&mut self, why: &str, exit: Exit) -> Stop {
        match writeln!(self.err, "nothing written: {why}") {
            Ok(()) => Stop::Reported(exit),
            Err(error) => error.into(),
        }
    }

    /// Prints the errors of a theme, and returns a stop.
    pub(crate) fn stop_for_theme(&mut self, errors: &[Diagnostic]) -> Stop {
        match self.print_diagnostics(errors) {
            Ok(()) => {
                self.stop_unwritten("the theme or its options contain errors", Exit::Findings)
            }
            Err(error) => error.into(),
        }
    }
}

impl fmt::Debug for Shell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shell")
            .field("folder", &self.folder)
            .finish_non_exhaustive()
    }
}

/// Returns today's date in UTC, or the date of `SOURCE_DATE_EPOCH`: the seconds since 1970 that
/// reproducible builds set in the environment instead of the clock.
pub fn today(source_date_epoch: Option<&str>) -> Date {
    let fixed = source_date_epoch.and_then(|seconds| seconds.parse().ok());
    let seconds = fixed.unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |since| since.as_secs())
    });
    Date::from_unix_days(seconds / SECONDS_PER_DAY)
}

/// The time, in seconds since 1970.
pub fn seconds_since_1970() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The command did its work and found nothing wrong.
    Success,
    /// The maps have errors, or findings at or above the threshold.
    Findings,
    /// The command could not run.
    Failed,
    /// Somebody pressed Ctrl-C.
    Interrupted,
}

impl Exit {
    /// The exit code of the process: 0, 1 or 2; 130 after Ctrl-C, as shells have it.
    pub fn code(self) -> u8 {
        match self {
            Exit::Success => 0,
            Exit::Findings => 1,
            Exit::Failed => 2,
            Exit::Interrupted => 130,
        }
    }
}

/// Why a command ended before its work was done.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The reason has been printed; the command ends with this result.
    Reported(Exit),
    /// The command could not run; `cli` prints the failure.
    Failed(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Stop::Failed(failure)
    }
}

impl From<ReadError> for Stop {
    fn from(error: ReadError) -> Self {
        Stop::Failed(error.into())
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Stop::Failed(error.into())
    }
}

/// Why a command could not run, in one sentence, and how to fix it.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    help: Option<String>,
    is_broken_pipe: bool,
}

impl Failure {
    /// A failure without help.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
            is_broken_pipe: false,
        }
    }

    /// The failure of a command that doesn't overwrite this file.
    pub(crate) fn already_exists(path: &Path) -> Self {
        let path = path.display();
        Self::new(format!("`{path}` already exists"))
    }

    /// The failure of a map that was not replaced.
    pub(crate) fn unwritten(name: &str, error: &ReplaceError) -> Self {
        let failure = Self::new(format!("could not write `{}`: {error}", one_line(name)));
        match error {
            ReplaceError::Changed | ReplaceError::Busy(_) => failure.help("run the command again"),
            ReplaceError::Disk(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                failure.help("allow writing to the file and to its folder")
            }
            _ => failure,
        }
    }

    /// Whether the program that reads the output has closed it, as `head` does.
    pub(crate) fn is_broken_pipe(&self) -> bool {
        self.is_broken_pipe
    }

    /// Puts a location (`file:line:column`, or words) before the message.
    pub(crate) fn at(self, location: &str) -> Self {
        Self {
            message: format!("{location}: {}", self.message),
            ..self
        }
    }

    /// Sets the help line.
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

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let is_broken_pipe = error.kind() == io::ErrorKind::BrokenPipe;
        Self {
            is_broken_pipe,
            ..Self::new(format!("could not write the output: {error}"))
        }
    }
}

/// Opens a file or a URL in the browser; `name` is for the message if that fails.
pub(crate) fn open_in_browser(target: impl AsRef<OsStr>, name: &str) -> Result<(), Failure> {
    open::that_detached(target)
        .map_err(|error| Failure::new(format!("could not open {name} in a browser: {error}")))
}

/// A line on the terminal that shows the progress of a long task and is erased at the end.
pub(crate) struct ProgressLine<'w> {
    out: &'w mut dyn Write,
    is_terminal: bool,
    started: Instant,
    last_update: Option<Instant>,
}

impl<'w> ProgressLine<'w> {
    /// A line on the shell's standard error; it shows nothing unless that is a terminal.
    pub(crate) fn new(shell: &'w mut Shell) -> Self {
        Self {
            out: shell.err,
            is_terminal: shell.err_is_terminal,
            started: Instant::now(),
            last_update: None,
        }
    }

    /// Shows `label 3 of 40`, unless it is too soon for an update.
    pub(crate) fn update(&mut self, label: &str, done: usize, total: usize) {
        let now = Instant::now();
        let is_due = match self.last_update {
            None => now - self.started > PROGRESS_DELAY,
            Some(last) => now - last > PROGRESS_INTERVAL,
        };
        if self.is_terminal && is_due {
            // A failed update of the progress line is not an error.
            let _ = write!(self.out, "\r\x1b[K{label} {done} of {total}")
                .and_then(|()| self.out.flush());
            self.last_update = Some(now);
        }
    }
}

impl Drop for ProgressLine<'_> {
    /// Erases the line.
    fn drop(&mut self) {
        if self.last_update.is_some() {
            let _ = write!(self.out, "\r\x1b[K").and_then(|()| self.out.flush());
        }
    }
}
