//! Parts of Markdown files that are made from the sources. Each stands between two comments:
//!
//! ```text
//! <!-- generated: NAME; STORYWALL_BLESS=1 cargo test --test it updates it -->
//! …
//! <!-- /generated -->
//! ```

use super::{crate_folder, updates_files};
use std::fs;

const START: &str = "<!-- generated: ";
const END: &str = "<!-- /generated -->";

/// Compares the generated parts of a file of this repository with the given texts, by name; or updates
/// them, if the tests update files.
#[track_caller]
pub(crate) fn assert_current(file: &str, parts: &[(&str, String)]) {
    let path = crate_folder(file);
    let written = fs::read_to_string(&path).unwrap();
    let names: Vec<&str> = written.split(START).skip(1).map(name_in).collect();
    let expected: Vec<&str> = parts.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, expected, "the generated parts of {file}");
    let mut current = written.clone();
    for (name, text) in parts {
        let start = format!("{START}{name};");
        let (before, rest) = current.split_once(&start).unwrap();
        let (comment, rest) = rest.split_once("-->\n").unwrap();
        let (_, after) = rest.split_once(END).unwrap();
        let text = text.trim();
        current = format!("{before}{start}{comment}-->\n\n{text}\n\n{END}{after}");
    }
    if updates_files() {
        fs::write(&path, current).unwrap();
    } else {
        assert!(written == current, "{file} is not current");
    }
}

/// The name at the start of a part.
fn name_in(part: &str) -> &str {
    part.split(';').next().unwrap_or(part)
}
