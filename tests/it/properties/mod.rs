//! Properties that hold for any map, any text and any bytes.
//!
//! `PROPTEST_CASES=20000 cargo test --test it properties` tries more of them.

mod compared;
mod edited;
mod formatted;
mod model;
mod order;
mod pages;
mod restyled;
mod yaml;

use crate::support::cases::cases;
use crate::support::invariants::wrong_places;
use crate::support::{crate_folder, maps_in, run_with_input};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use storywall::analysis::AnalyzedMap;
use storywall::format::{Project, decode_text, read_map, read_project};
use storywall::gaps::{rule_ids, rule_specs};
use storywall::map::StoryMap;
use storywall::messages::Catalog;
use storywall::pages::{MapView, map_json};
use storywall::text::{Diagnostic, Source};

fn analyzed(source: &Arc<Source>, map: StoryMap) -> AnalyzedMap {
    AnalyzedMap::new("map", Arc::clone(source), map, &Project::default())
}

/// Reads and analyzes a map. The error lists all diagnostics, and the text.
fn read(text: &str) -> Result<AnalyzedMap, String> {
    let (source, error) = decode_text("map.yaml", text.as_bytes().to_vec());
    let decoded = read_map(&source, &Project::default(), &rule_ids());
    let diagnostics: Vec<String> = error
        .iter()
        .chain(&decoded.diagnostics)
        .map(|diagnostic| format!("{}: {}", diagnostic.place.locator(), diagnostic.message))
        .collect();
    let map = decoded
        .value
        .ok_or_else(|| format!("{}\n{text}", diagnostics.join("\n")))?;
    Ok(analyzed(&source, map))
}

/// Adds all differences between two JSON values to `all`. The found one may also have empty lists,
/// ids and defaults.
fn add_differences(path: &str, expected: &Value, found: &Value, all: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                let other = found.get(key).unwrap_or(&Value::Null);
                add_differences(&format!("{path}.{key}"), value, other, all);
            }
            for (key, value) in found.iter().filter(|(key, _)| !expected.contains_key(*key)) {
                let is_empty = value.as_array().is_some_and(Vec::is_empty);
                let is_default = ["format", "statuses", "id", "lang"].contains(&key.as_str());
                if !is_empty && !is_default {
                    all.push(format!("{path}.{key}: unexpected {value}"));
                }
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (at, (expected, found)) in expected.iter().zip(found).enumerate() {
                add_differences(&format!("{path}[{at}]"), expected, found, all);
            }
        }
        (expected, found) if expected == found => {}
        (expected, found) => all.push(format!("{path}: expected {expected}, found {found}")),
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn map_json_has_every_field_of_the_yaml(model in model::model()) {
        let expected = model.to_yaml_and_json();
        let text = yaml::to_text(&expected.yaml, &mut yaml::Choices(model.seed));
        let map = read(&text).map_err(TestCaseError::fail)?;
        let found = map_json(&MapView::new(&map, &Project::default(), &[]));
        let mut all = Vec::new();
        add_differences("map", &expected.json, &found, &mut all);
        prop_assert!(all.is_empty(), "{}\n{text}", all.join("\n"));
    }
}

/// Checks that all places of diagnostics are inside of their sources.
fn check_places(diagnostics: &[Diagnostic]) -> Result<(), TestCaseError> {
    let wrong = wrong_places(diagnostics);
    prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// Reads bytes as a map and as a project file, and prints all reports. Fails if a diagnostic has a wrong
/// place or a report can't be printed.
fn check_bytes(bytes: &[u8]) -> Result<(), TestCaseError> {
    let (source, error) = decode_text("map.yaml", bytes.to_vec());
    let is_text = error.is_none();
    check_places(&Vec::from_iter(error))?;
    if is_text {
        check_places(&read_project(&source, &rule_specs()).diagnostics)?;
        let decoded = read_map(&source, &Project::default(), &rule_ids());
        check_places(&decoded.diagnostics)?;
        let Some(map) = decoded.value else {
            return check_reports(bytes);
        };
        let map = analyzed(&source, map);
        let findings = map.gaps.findings.iter();
        let findings: Vec<_> = findings
            .map(|finding| finding.diagnostic(&map.map, &source, &Catalog::english()))
            .collect();
        check_places(&findings)?;
        let _ = map_json(&MapView::new(&map, &Project::default(), &[]));
    }
    check_reports(bytes)
}

fn check_reports(bytes: &[u8]) -> Result<(), TestCaseError> {
    for format in ["human", "short", "json"] {
        let run = run_with_input(&crate_folder("tests"), &["check", "-", "-f", format], bytes);
        prop_assert!(run.code < 2, "{}", run.err);
        if format == "json" {
            prop_assert!(
                serde_json::from_str::<Value>(&run.out).is_ok(),
                "{}",
                run.out
            );
        }
    }
    Ok(())
}

/// Parts of YAML syntax, of the format, and of typical mistakes.
const SNIPPETS: [&str; 60] = [
    "\n",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n  - ",
    "\n      - ",
    "\t",
    " ",
    ": ",
    ":",
    " #",
    "#",
    "'",
    "\"",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "!t ",
    "!!map ",
    "|",
    ">",
    "|-\n",
    "%",
    "@",
    "`",
    "?",
    "? ",
    "---\n",
    "...\n",
    "<<: *a",
    "<<<<<<< ours\n",
    "=======\n",
    ">>>>>>> theirs\n",
    "\r",
    "\r\n",
    "\u{feff}",
    "\0",
    "\u{85}",
    "\u{2028}",
    "é",
    "👩‍👧",
    "~",
    "null",
    "title: T\n",
    "activities:",
    "  - activity: A",
    "tasks:",
    "stories:",
    "- story: S",
    "release: r",
    "releases: [r]",
    "personas: p",
    "needs: S",
    "estimate: .nan",
    "x-",
    "\\",
];

static MAPS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let maps: BTreeMap<_, _> = maps_in("example-maps")
        .into_iter()
        .chain(maps_in("tests/maps"))
        .collect();
    maps.into_values().collect()
});

/// The start of a valid map with a few random changes.
fn damaged_map() -> impl Strategy<Value = Vec<u8>> {
    let change = (
        0..6_u8,
        any::<Index>(),
        any::<Index>(),
        select(&SNIPPETS[..]),
        any::<u8>(),
    );
    (any::<Index>(), any::<Index>(), vec(change, 1..6)).prop_map(|(map, length, changes)| {
        let mut bytes = MAPS[map.index(MAPS.len())].clone().into_bytes();
        // A part of a map is quicker to read and has the same kinds of lines.
        bytes.truncate(400 + length.index(2000));
        for (kind, one, other, snippet, byte) in changes {
            let at = one.index(bytes.len() + 1);
            match kind {
                0 => drop(bytes.splice(at..at, snippet.bytes())),
                1 if at < bytes.len() => bytes[at] = byte,
                2 => {
                    let end = (at + 1 + other.index(30)).min(bytes.len());
                    drop(bytes.drain(at.min(end)..end));
                }
                _ => change_line(&mut bytes, kind, one, other),
            }
        }
        bytes
    })
}

/// Swaps two lines (kind 3), removes one (4), or indents one (any other kind).
fn change_line(bytes: &mut Vec<u8>, kind: u8, one: Index, other: Index) {
    let mut lines: Vec<Vec<u8>> = bytes
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    let (one, other) = (one.index(lines.len()), other.index(lines.len()));
    match kind {
        3 => lines.swap(one, other),
        4 => drop(lines.remove(one)),
        _ => lines[one]
            .splice(0..0, vec![b' '; other % 5])
            .for_each(drop),
    }
    *bytes = lines.join(&b'\n');
}

proptest! {
    #![proptest_config(cases(250))]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in vec(any::<u8>(), 0..200)) {
        check_bytes(&bytes)?;
    }

    #[test]
    fn any_yaml_like_text_is_read_without_panic(snippets in vec(select(&SNIPPETS[..]), 0..40)) {
        check_bytes(snippets.concat().as_bytes())?;
    }

    #[test]
    fn damaged_maps_are_read_without_panic(bytes in damaged_map()) {
        check_bytes(&bytes)?;
    }
}

#[test]
fn an_unclosed_quote_before_whitespace_is_reported() {
    for text in ["title: 'a\n ", " \u{c}", "'\n\u{85}"] {
        check_bytes(text.as_bytes()).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn a_lone_carriage_return_is_reported_at_most_three_times() {
    let (source, _) = decode_text("map.yaml", b"title: a\rb".to_vec());
    let decoded = read_map(&source, &Project::default(), &rule_ids());
    assert!(
        (1..4).contains(&decoded.diagnostics.len()),
        "{}",
        decoded.diagnostics.len()
    );
}

#[test]
fn an_empty_mapping_as_an_item_is_an_error() {
    for list in [
        "personas: [{}]",
        "activities: [{}]",
        "activities: [{activity: A, tasks: [{}]}]",
    ] {
        assert!(read(&format!("title: T\n{list}\n")).is_err(), "{list}");
    }
}

#[test]
fn no_break_and_ideographic_spaces_are_kept() {
    let map = read("title: T\ngoal: \"Qui\u{a0}? 商品\u{3000}店\"\n").expect("a map");
    assert_eq!(map.map.goal.as_deref(), Some("Qui\u{a0}? 商品\u{3000}店"));
}
