//! Any map, any text, any bytes: what holds of all of them.
//!
//! `PROPTEST_CASES=20000 cargo test --test it properties` looks longer.

mod model;
mod order;
mod pages;
mod yaml;

use crate::support::{crate_folder, maps_in, run_with_input};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use storywall::analysis::AnalyzedMap;
use storywall::format::{Project, decode_text, read_map, read_project};
use storywall::gaps::{rule_ids, rule_specs};
use storywall::map::StoryMap;
use storywall::pages::{MapView, map_json};
use storywall::text::{Diagnostic, Source};

/// A few cases by default, always the same, so that the file is quick and nobody's build breaks by
/// chance; `PROPTEST_CASES` says how many others to look at.
fn cases(few: u32) -> Config {
    let mut config = Config::with_cases(few);
    if std::env::var_os("PROPTEST_CASES").is_some() {
        config.cases = Config::default().cases;
    } else {
        config.rng_seed = RngSeed::Fixed(7);
    }
    config.failure_persistence = None;
    config
}

fn shown(source: &Arc<Source>, map: StoryMap) -> AnalyzedMap {
    AnalyzedMap::new("map", Arc::clone(source), map, &Project::default())
}

/// The map of a text, or everything that is wrong with it.
fn read(text: &str) -> Result<AnalyzedMap, String> {
    let (source, fault) = decode_text("map.yaml", text.as_bytes().to_vec());
    let decoded = read_map(&source, &Project::default(), &rule_ids());
    let faults: Vec<String> = fault
        .iter()
        .chain(&decoded.diagnostics)
        .map(|fault| format!("{}: {}", fault.place.locator(), fault.message))
        .collect();
    let map = decoded
        .value
        .ok_or_else(|| format!("{}\n{text}", faults.join("\n")))?;
    Ok(shown(&source, map))
}

/// What is in one of two values and not in the other. The data may name ids and defaults that
/// nobody typed.
fn differences(path: &str, wanted: &Value, found: &Value, all: &mut Vec<String>) {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            for (key, value) in wanted {
                let other = found.get(key).unwrap_or(&Value::Null);
                differences(&format!("{path}.{key}"), value, other, all);
            }
            for (key, value) in found.iter().filter(|(key, _)| !wanted.contains_key(*key)) {
                let is_empty = value.as_array().is_some_and(Vec::is_empty);
                let is_told = ["format", "statuses", "id", "lang"].contains(&key.as_str());
                if !is_empty && !is_told {
                    all.push(format!("{path}.{key}: nobody typed {value}"));
                }
            }
        }
        (Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
            for (at, (wanted, found)) in wanted.iter().zip(found).enumerate() {
                differences(&format!("{path}[{at}]"), wanted, found, all);
            }
        }
        (wanted, found) if wanted == found => {}
        (wanted, found) => all.push(format!("{path}: wanted {wanted}, found {found}")),
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn whatever_was_typed_is_in_the_data(model in model::model()) {
        let told = model.told();
        let text = yaml::written(&told.yaml, &mut yaml::Choice(model.seed));
        let shown = read(&text).map_err(TestCaseError::fail)?;
        let data = map_json(&MapView::new(&shown, &Project::default(), &[]));
        let mut all = Vec::new();
        differences("map", &told.json, &data, &mut all);
        prop_assert!(all.is_empty(), "{}\n{text}", all.join("\n"));
    }
}

/// Places that a diagnostic names must be in its source, between characters.
fn assert_places(diagnostics: &[Diagnostic]) -> Result<(), TestCaseError> {
    let wrong = crate::support::holds::wrong_places(diagnostics);
    prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// Reads bytes as a map and as a project file, and asks for every report there is.
fn survives(bytes: &[u8]) -> Result<(), TestCaseError> {
    let (source, fault) = decode_text("map.yaml", bytes.to_vec());
    let is_text = fault.is_none();
    assert_places(&Vec::from_iter(fault))?;
    if is_text {
        assert_places(&read_project(&source, &rule_specs()).diagnostics)?;
        let decoded = read_map(&source, &Project::default(), &rule_ids());
        assert_places(&decoded.diagnostics)?;
        let Some(map) = decoded.value else {
            return reports(bytes);
        };
        let shown = shown(&source, map);
        let findings = shown.gaps.findings.iter();
        let findings: Vec<_> = findings
            .map(|one| one.diagnostic(&shown.map, &source))
            .collect();
        assert_places(&findings)?;
        let _ = map_json(&MapView::new(&shown, &Project::default(), &[]));
    }
    reports(bytes)
}

fn reports(bytes: &[u8]) -> Result<(), TestCaseError> {
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

/// What YAML, the format, or a hurried hand puts into a file.
const PIECES: [&str; 60] = [
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

/// A valid map, and a few slips of the hand.
fn slipped() -> impl Strategy<Value = Vec<u8>> {
    let slip = (
        0..6_u8,
        any::<Index>(),
        any::<Index>(),
        select(&PIECES[..]),
        any::<u8>(),
    );
    (any::<Index>(), any::<Index>(), vec(slip, 1..6)).prop_map(|(map, cut, slips)| {
        let mut bytes = MAPS[map.index(MAPS.len())].clone().into_bytes();
        // A part of a map is quicker to read, and as good.
        bytes.truncate(400 + cut.index(2000));
        for (kind, one, other, piece, byte) in slips {
            let at = one.index(bytes.len() + 1);
            match kind {
                0 => drop(bytes.splice(at..at, piece.bytes())),
                1 if at < bytes.len() => bytes[at] = byte,
                2 => {
                    let end = (at + 1 + other.index(30)).min(bytes.len());
                    drop(bytes.drain(at.min(end)..end));
                }
                _ => edit_lines(&mut bytes, kind, one, other),
            }
        }
        bytes
    })
}

/// Swaps, drops or indents lines.
fn edit_lines(bytes: &mut Vec<u8>, kind: u8, one: Index, other: Index) {
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
        survives(&bytes)?;
    }

    #[test]
    fn any_yaml_like_text_is_read_without_panic(pieces in vec(select(&PIECES[..]), 0..40)) {
        survives(pieces.concat().as_bytes())?;
    }

    #[test]
    fn maps_with_slips_are_read_without_panic(bytes in slipped()) {
        survives(&bytes)?;
    }
}

#[test]
fn an_open_quote_above_a_line_of_spaces_is_told() {
    for text in ["title: 'a\n ", " \u{c}", "'\n\u{85}"] {
        survives(text.as_bytes()).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn a_lone_carriage_return_is_mended_once() {
    let (source, _) = decode_text("map.yaml", b"title: a\rb".to_vec());
    let decoded = read_map(&source, &Project::default(), &rule_ids());
    assert!(
        (1..4).contains(&decoded.diagnostics.len()),
        "{}",
        decoded.diagnostics.len()
    );
}

#[test]
fn an_empty_mapping_is_not_passed_over_in_silence() {
    for list in [
        "personas: [{}]",
        "activities: [{}]",
        "activities: [{activity: A, tasks: [{}]}]",
    ] {
        assert!(read(&format!("title: T\n{list}\n")).is_err(), "{list}");
    }
}

#[test]
fn a_line_keeps_the_spaces_that_do_not_break() {
    let shown = read("title: T\ngoal: \"Qui\u{a0}? 商品\u{3000}店\"\n").expect("a map");
    assert_eq!(shown.map.goal.as_deref(), Some("Qui\u{a0}? 商品\u{3000}店"));
}
