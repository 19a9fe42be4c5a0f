//! The errors and findings that a report lists, and their numbers.

use crate::text::{Diagnostic, Level, Place};
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
    /// Identifies each place of a finding: that of the diagnostic, and then those of its first related
    /// places. The related places after them only explain it. Empty for an error.
    pub places: Vec<String>,
    /// The reason why the map ignores it, if it does.
    pub ignore_reason: Option<String>,
}

impl Reported {
    /// Removes the places that are known: `is_new` says for each of [`Reported::places`] whether it is
    /// not. At least one must be new.
    pub(crate) fn keep_new_places(&mut self, is_new: &[bool]) {
        let new = is_new.iter().filter(|is_new| **is_new).count();
        let known = is_new.len() - new;
        if known == 0 {
            return;
        }
        let further = is_new.len() - 1;
        let mut related = std::mem::take(&mut self.diagnostic.related);
        let explanations = related.split_off(further.min(related.len()));
        let mut kept = related
            .into_iter()
            .zip(&is_new[1..])
            .filter(|(_, is_new)| **is_new);
        if !is_new[0]
            && let Some((first, _)) = kept.next()
        {
            self.diagnostic.place = first.place;
        }
        let kept = kept.map(|(related, _)| related).chain(explanations);
        self.diagnostic.related = kept.collect();
        self.diagnostic.label = format!("new here; {known} of {} places are known", is_new.len());
        let mut is_kept = is_new.iter();
        self.places
            .retain(|_| is_kept.next().copied().unwrap_or_default());
    }
}

/// A rule that did not look at a map.
#[derive(Debug, Serialize)]
pub struct NotChecked {
    /// The id of the rule.
    pub rule: &'static str,
    /// Why it didn't.
    pub why: String,
    /// The path of the map's file, as findings have it.
    pub file: String,
    /// Whether the reason is the language of the map, which people can't see from the map's content.
    #[serde(skip)]
    pub is_about_language: bool,
}

/// A question for the room about one map.
#[derive(Debug)]
pub struct ReportedQuestion {
    /// The question.
    pub text: String,
    /// The places of the titles that make one ask it; at least one.
    pub because: Vec<Place>,
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
