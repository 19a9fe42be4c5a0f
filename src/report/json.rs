//! One JSON object with everything, for scripts.

use crate::text::{Diagnostic, Level};
use serde::Serialize;

/// A diagnostic, and the address of its place on the built site.
#[derive(Debug)]
pub struct Item {
    /// What is said.
    pub diagnostic: Diagnostic,
    /// The address from the site's root; none for what keeps a map from being built.
    pub url: Option<String>,
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
}

impl Summary {
    /// Counts diagnostics.
    pub fn of<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>, ignored: usize) -> Self {
        let mut summary = Self {
            ignored,
            ..Self::default()
        };
        for diagnostic in diagnostics {
            match diagnostic.level {
                Level::Error => summary.error += 1,
                Level::Warning => summary.warning += 1,
                Level::Note => summary.note += 1,
            }
        }
        summary
    }
}

#[derive(Serialize)]
struct Report<'i> {
    findings: Vec<Finding<'i>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Finding<'i> {
    rule: &'static str,
    level: &'static str,
    message: &'i str,
    help: Option<&'i str>,
    file: &'i str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    url: Option<&'i str>,
    related: Vec<Related<'i>>,
}

#[derive(Serialize)]
struct Related<'i> {
    message: &'i str,
    file: &'i str,
    line: usize,
    column: usize,
}

/// `{"findings": […], "summary": {…}}`, with a line break at its end.
pub fn json(items: &[Item], ignored: usize) -> String {
    let report = Report {
        findings: items.iter().map(finding).collect(),
        summary: Summary::of(items.iter().map(|item| &item.diagnostic), ignored),
    };
    // Strings and numbers always have a JSON form.
    let text = serde_json::to_string_pretty(&report).unwrap_or_default();
    format!("{text}\n")
}

fn finding(item: &Item) -> Finding<'_> {
    let diagnostic = &item.diagnostic;
    let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
    let related = diagnostic.related.iter().map(|related| {
        let start = related.place.start();
        Related {
            message: &related.message,
            file: related.place.source.name(),
            line: start.line,
            column: start.column,
        }
    });
    Finding {
        rule: diagnostic.code,
        level: diagnostic.level.word(),
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        file: diagnostic.place.source.name(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        url: item.url.as_deref(),
        related: related.collect(),
    }
}
