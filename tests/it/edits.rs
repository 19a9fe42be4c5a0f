//! Which lines each kind of change edits, in each form that something can be typed in.
//!
//! A file of `tests/edits` begins with a map. Then come changes of that map, each on a line after `%% `, with what
//! `storywall edit --dry-run` prints for it alone: the lines that it removes and adds with two lines around them, or
//! why it is refused. `STORYWALL_BLESS=1` writes what is printed.

use crate::support::{crate_folder, files_below, run_with_input, updates_files, write_file};
use std::fmt::Write;

/// A file of `tests/edits`.
struct EditCases<'f> {
    /// The map as it is in the file, with the words after its `%% map`.
    head: &'f str,
    map: String,
    /// The changes, as JSON.
    changes: Vec<&'f str>,
}

impl<'f> EditCases<'f> {
    fn read(text: &'f str) -> Self {
        let text = text.strip_prefix("%% map").expect("the map comes first");
        let mut parts = text.split("\n%% ");
        let head = parts.next().expect("a map");
        let changes = parts.map(|part| part.lines().next().expect("a change"));
        let (words, map) = head.split_once('\n').expect("a map");
        let mut map = format!("{map}\n");
        for word in words.split_whitespace() {
            map = match word {
                "crlf" => map.replace('\n', "\r\n"),
                "bom" => format!("\u{feff}{map}"),
                "unended" => map.trim_end().to_owned(),
                word => panic!("unknown word `{word}`"),
            };
        }
        Self {
            head,
            map,
            changes: changes.collect(),
        }
    }

    /// The file as it should be.
    fn written(&self) -> String {
        let folder = tempfile::tempdir().unwrap();
        write_file(&folder.path().join("map.yaml"), &self.map);
        let mut written = format!("%% map{}\n", self.head);
        for change in &self.changes {
            let arguments = ["edit", "map.yaml", "--json", "--dry-run"];
            let run = run_with_input(folder.path(), &arguments, change.as_bytes());
            let printed = if run.code == 0 { run.out } else { run.err };
            writeln!(written, "%% {change}").unwrap();
            for line in printed
                .lines()
                .filter(|line| !line.starts_with("--- ") && !line.starts_with("+++ "))
            {
                // Every line of the map ends in the same way, and no test needs to show that.
                writeln!(written, "{}", line.trim_end_matches('\r')).unwrap();
            }
        }
        written
    }
}

#[test]
fn changes_edit_the_lines_that_the_cases_show() {
    let folder = crate_folder("tests/edits");
    let mut different = Vec::new();
    for (name, bytes) in files_below(&folder) {
        let text = String::from_utf8(bytes).unwrap();
        let written = EditCases::read(&text).written();
        if written != text && updates_files() {
            write_file(&folder.join(&name), &written);
        } else if written != text {
            let lines = text.lines().zip(written.lines());
            let first = { lines }.find(|(expected, found)| expected != found);
            different.push(format!("{name}: {first:?}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}
