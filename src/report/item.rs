//! What there is to tell: faults and findings alike.

use crate::text::{Diagnostic, Level};
use serde::Serialize;
use std::path::Path;

/// A fault or a finding, with what formats for machines say of it besides.
#[derive(Debug)]
pub struct Reported {
    /// What is said.
    pub diagnostic: Diagnostic,
    /// The address of the place on the built site; none for what keeps a map from being built.
    pub url: Option<String>,
    /// The file as the project names it: the same from whatever folder it is checked.
    pub file: String,
    /// What a finding is known by when lines move and numbers change; a fault has none.
    pub identity: Option<String>,
    /// Why the map ignores it, where it does.
    pub ignored: Option<String>,
}

/// How many there are of each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Notes.
    pub note: usize,
    /// Findings that maps ignore.
    pub ignored: usize,
    /// Findings that a baseline lists; none where there is no baseline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<usize>,
}

impl Summary {
    /// Counts items by level, ignored ones apart.
    pub fn from_items<'i>(items: impl IntoIterator<Item = &'i Reported>) -> Self {
        let mut summary = Self::default();
        for item in items {
            match item.diagnostic.level {
                _ if item.ignored.is_some() => summary.ignored += 1,
                Level::Error => summary.error += 1,
                Level::Warning => summary.warning += 1,
                Level::Note => summary.note += 1,
            }
        }
        summary
    }

    /// Errors and warnings: what a team should decide on.
    pub fn to_decide(self) -> usize {
        self.error + self.warning
    }
}

/// A source's name as a path with `/`, seen from `folder`: services that show findings beside the
/// lines of a repository know its files by paths from where they run the command.
pub(crate) fn path_from(folder: &Path, name: &str) -> String {
    let path = Path::new(name);
    let below = path.strip_prefix(folder).unwrap_or(path);
    let shown = below.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        shown.into_owned()
    } else {
        shown.replace(std::path::MAIN_SEPARATOR, "/")
    }
}
