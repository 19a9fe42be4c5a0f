//! What several test files need: a run of the whole program inside of the test, and maps.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub(crate) mod holds;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use storywall::cli;
use storywall::commands::Shell;
use storywall::format::{Project, decode_text, read_map};
use storywall::map::StoryMap;

/// How a run ended, and what it said.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs one command line in `folder`.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Run {
    run_with_input(folder, arguments, b"")
}

/// Runs one command line in `folder`, with something on standard input.
pub(crate) fn run_with_input(folder: &Path, arguments: &[&str], mut input: &[u8]) -> Run {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut shell = Shell {
        folder: folder.to_owned(),
        home: None,
        today: "2027-03-01".parse().unwrap(),
        input: &mut input,
        out: &mut out,
        err: &mut err,
        out_color: false,
        out_is_terminal: false,
        err_color: false,
        err_is_terminal: false,
    };
    let words = ["storywall"].iter().chain(arguments).map(OsString::from);
    let exit = cli::run(words, &mut shell);
    Run {
        code: exit.code(),
        out: String::from_utf8(out).expect("results are UTF-8"),
        err: String::from_utf8(err).expect("diagnostics are UTF-8"),
    }
}

/// A folder of this crate.
pub(crate) fn crate_folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The maps in a folder of this crate, by stem; a project file is none.
pub(crate) fn maps_in(folder: &str) -> BTreeMap<String, String> {
    let files = files_below(&crate_folder(folder));
    files
        .into_iter()
        .filter_map(|(path, bytes)| Some((path.strip_suffix(".yaml")?.to_owned(), bytes)))
        .filter(|(stem, _)| stem != "storywall")
        .map(|(stem, bytes)| (stem, String::from_utf8(bytes).expect("maps are UTF-8")))
        .collect()
}

/// Every file below a folder: path with `/` → bytes.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().expect("it has a name").to_string_lossy();
        if path.is_dir() {
            let below = files_below(&path).into_iter();
            files.extend(below.map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            files.insert(name.into_owned(), fs::read(&path).expect("it can be read"));
        }
    }
    files
}

/// What a map that is known to be right means.
pub(crate) fn decoded(text: &str, project: &Project) -> StoryMap {
    let (source, fault) = decode_text("map.yaml", text.as_bytes().to_vec());
    assert!(fault.is_none(), "{fault:?}");
    let decoded = read_map(&Arc::clone(&source), project, &storywall::gaps::rule_ids());
    let told: Vec<String> = decoded
        .diagnostics
        .iter()
        .map(|fault| format!("{}: {}", fault.place.locator(), fault.message))
        .collect();
    decoded
        .value
        .unwrap_or_else(|| panic!("{}\n{text}", told.join("\n")))
}

/// A text as YAML reads it back exactly: JSON strings are YAML, where DEL and the like are escaped.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            other if other.is_control() || ('\u{2028}'..='\u{2029}').contains(&other) => {
                out.push_str(&format!("\\u{:04x}", other as u32));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
