//! The format `github`: workflow commands of GitHub Actions, which annotate the lines of a pull
//! request.

use super::item::{Reported, relative_path};
use super::sanitize::sanitize;
use crate::text::{Diagnostic, Level};
use std::cmp::Reverse;
use std::fmt::Write;
use std::path::Path;

/// The most related places that an annotation names.
const MAX_RELATED: usize = 5;

/// The number of annotations of each level that GitHub shows for a step.
const MAX_ANNOTATIONS: usize = 10;

/// The items, each as a line `::level file=…::message`, the worst first. Paths are relative to `folder`,
/// in which the command runs. GitHub annotates lines with the first ten items of each level of a step;
/// the log has them all, and a line at the end says so.
pub fn github(items: &[Reported], folder: &Path) -> String {
    let mut out = String::new();
    let mut items: Vec<&Reported> = items.iter().collect();
    items.sort_by_key(|item| Reverse(item.diagnostic.level));
    for item in &items {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", command(&item.diagnostic, folder));
    }
    let by_level = items.chunk_by(|item, other| item.diagnostic.level == other.diagnostic.level);
    let hidden = by_level.map(|items| items.len().saturating_sub(MAX_ANNOTATIONS));
    let hidden: usize = hidden.sum();
    if hidden > 0 {
        let _ = writeln!(
            out,
            "GitHub shows {MAX_ANNOTATIONS} annotations of each level for a step; the other {hidden} are only in this log"
        );
    }
    out
}

fn command(diagnostic: &Diagnostic, folder: &Path) -> String {
    let level = match diagnostic.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "notice",
    };
    let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
    let file = property(&relative_path(folder, diagnostic.place.source.name()));
    let mut command = format!(
        "::{level} file={file},line={},endLine={}",
        start.line, end.line
    );
    // GitHub refuses columns in an annotation of several lines.
    if start.line == end.line {
        let _ = write!(command, ",col={},endColumn={}", start.column, end.column);
    }
    let mut message = diagnostic.message.clone();
    if let Some(help) = &diagnostic.help {
        message.push_str("\nhelp: ");
        message.push_str(help);
    }
    if let Some(others) = related_lines(diagnostic) {
        message.push_str(&others);
    }
    let _ = write!(
        command,
        ",title={}::{}",
        property(diagnostic.code),
        data(&message)
    );
    command
}

/// The lines of the related places: an annotation has one place only.
fn related_lines(diagnostic: &Diagnostic) -> Option<String> {
    let lines = diagnostic
        .related
        .iter()
        .map(|related| related.place.start().line);
    let shown: Vec<String> = lines
        .take(MAX_RELATED)
        .map(|line| line.to_string())
        .collect();
    let noun = match shown.len() {
        0 => return None,
        1 => "line",
        _ => "lines",
    };
    let more = match diagnostic.related.len() - shown.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    Some(format!("\nsee also {noun} {}{more}", shown.join(", ")))
}

/// Escapes text after the second `::`. A line break would end the command, and the text after it
/// could be a command of its own.
fn data(text: &str) -> String {
    let text = sanitize(&text.replace("\r\n", "\n"));
    text.replace('%', "%25").replace('\n', "%0A")
}

/// Escapes the value of a property, which `,` and `::` would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_property_or_its_line() {
        assert_eq!(
            data("50 %\r\n::warning::x\r\u{85}"),
            "50 %25%0A::warning::x\u{fffd}\u{fffd}"
        );
        assert_eq!(property("a,b::c\n%0A"), "a%2Cb%3A%3Ac%0A%250A");
    }
}
