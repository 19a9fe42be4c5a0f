//! The errors and findings that a report lists, and their numbers.

use crate::text::{Diagnostic, Level};
use serde::Serialize;
use std::path::Path;

/// An error or a finding, with what machine-readable formats add to it.
#[derive(Debug)]
pub struct Reported {
    /// Its level, place and message.
    pub diagnostic: Diagnostic,
    /// The URL of the place on the built site; `None` for an error that makes the map unreadable.
    pub url: Option<String>,
    /// The path of the file relative to the project folder, even if the check runs in another folder.
    pub file: String,
    /// Identifies a finding even if lines move or numbers in its message change; `None` for an error.
    pub identity: Option<String>,
    /// The reason why the map ignores it, if it does.
    pub ignore_reason: Option<String>,
}

/// The number of items of each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Notes.
    pub note: usize,
    /// Findings of any level that maps ignore.
    pub ignored: usize,
    /// Findings that the baseline lists; `None` without a baseline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<usize>,
}

impl Summary {
    /// Counts items by level, and ignored items separately.
    pub fn from_items<'i>(items: impl IntoIterator<Item = &'i Reported>) -> Self {
        let mut summary = Self::default();
        for item in items {
            match item.diagnostic.level {
                _ if item.ignore_reason.is_some() => summary.ignored += 1,
                Level::Error => summary.error += 1,
                Level::Warning => summary.warning += 1,
                Level::Note => summary.note += 1,
            }
        }
        summary
    }

    /// The numbers as text, without zeros: `1 error, 2 warnings, 3 notes`.
    pub(crate) fn counts(self) -> String {
        let levels = [
            (self.error, "error"),
            (self.warning, "warning"),
            (self.note, "note"),
        ];
        let present = levels.into_iter().filter(|(number, _)| *number > 0);
        let counts: Vec<String> = present.map(|(number, noun)| count(number, noun)).collect();
        counts.join(", ")
    }
}

/// A number with its noun: `1 error`, `2 errors`.
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The path of a source with `/` between its parts, relative to `folder` if it is below it.
/// Services that annotate the files of a repository identify them by their paths from the folder
/// that the command runs in.
pub(crate) fn relative_path(folder: &Path, name: &str) -> String {
    let path = Path::new(name);
    let relative = path.strip_prefix(folder).unwrap_or(path);
    let text = relative.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace(std::path::MAIN_SEPARATOR, "/")
    }
}
