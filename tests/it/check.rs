//! What `check` hands to machines: valid, stable from run to run, and safe whatever maps say.

use crate::support::{crate_folder, run, run_with_input};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Maps with everything in them, faults and hostile text included, in a folder with an odd name.
fn odd_maps() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let maps = folder.path().join("mäps, 50 % [a](b)");
    fs::create_dir(&maps).unwrap();
    for from in ["example-maps", "tests/maps"] {
        for (name, text) in crate::support::maps_in(from) {
            fs::write(maps.join(format!("{name}.yaml")), text).unwrap();
        }
    }
    let hostile = "title: \"::error::a\\n##[error]b\\r\\n\\u2028 {0} [x](https://evil.example)\"
ignore: [{rule: no-releases, reason: \"\\u001b[31m \\n ::warning::\"}]
activities:
  - activity: \"a\\n::stop-commands::b\"
  - {activity: B, tasks: [{task: \"]](1)\", stories: [{story: \"\\\\[\", id: s, needs: [s]}]}]}
";
    fs::write(maps.join("hostile-titles.yaml"), hostile).unwrap();
    fs::write(maps.join("broken.yaml"), "titel: x\nactivities: {\n").unwrap();
    fs::write(maps.join("latin.yaml"), b"title: K\xe4se\nactivities: []\n").unwrap();
    folder
}

/// What is wrong with a JSON text by a schema.
fn invalid(schema: &Value, text: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(text).expect("it is JSON");
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(schema)
        .expect("the schema is one");
    let errors = validator.iter_errors(&value);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn sarif_schema() -> Value {
    serde_json::from_str(include_str!("../sarif.schema.json")).expect("it is JSON")
}

fn json_schema() -> Value {
    let schema = run(&crate_folder(""), &["schema", "--check"]);
    let schema = serde_json::from_str(&schema.out).expect("the schema is JSON");
    jsonschema::draft7::meta::validate(&schema).expect("the schema is one");
    schema
}

#[test]
fn sarif_and_json_are_valid() {
    let folder = odd_maps();
    for (format, schema) in [("sarif", sarif_schema()), ("json", json_schema())] {
        for place in [crate_folder("example-maps"), folder.path().to_owned()] {
            let told = run(
                &place,
                &["check", ".", "-f", format, "--today", "2031-01-01"],
            );
            assert_eq!(told.code, 1, "{}", told.err);
            assert_eq!(invalid(&schema, &told.out), [""; 0], "{format}");
        }
        let told = run_with_input(folder.path(), &["check", "-", "-f", format], b"title: A");
        assert_eq!(invalid(&schema, &told.out), [""; 0], "{format}");
    }
    let told = run(
        folder.path(),
        &["check", ".", "-f", "sarif", "--with-ignored"],
    );
    assert!(told.out.contains("\"justification\""), "{}", told.out);
    assert_eq!(invalid(&sarif_schema(), &told.out), [""; 0]);
}

#[test]
fn the_schemas_refuse_what_is_not_told() {
    let wrong = "{\"findings\": [{\"rule\": \"no-goal\"}], \"summary\": {}}";
    assert!(invalid(&json_schema(), wrong).len() > 1);
    let wrong = "{\"$schema\": \"https://a.example\", \"version\": \"2.1.0\", \"runs\": [{}]}";
    assert!(!invalid(&sarif_schema(), wrong).is_empty());
}

#[test]
fn sarif_rules_and_links_lead_somewhere() {
    let folder = odd_maps();
    let told = run(
        folder.path(),
        &["check", ".", "-f", "sarif", "--with-ignored"],
    );
    let log: Value = serde_json::from_str(&told.out).unwrap();
    let rules = &log["runs"][0]["tool"]["driver"]["rules"];
    let results = log["runs"][0]["results"].as_array().unwrap();
    let mut fingerprints = BTreeSet::new();
    for result in results {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[at]["id"], result["ruleId"]);
        let fingerprint = &result["partialFingerprints"]["primaryLocationLineHash"];
        assert!(
            fingerprints.insert(fingerprint.as_str().unwrap()),
            "{result}"
        );
        // Every link of a message leads to a related place, none elsewhere.
        let text = result["message"]["text"].as_str().unwrap();
        let related = result["relatedLocations"].as_array().map_or(0, Vec::len);
        for link in text.split("](").skip(1) {
            let (target, _) = link.split_once(')').unwrap();
            let target: usize = target.parse().expect("a number");
            assert!((1..=related).contains(&target), "{text}");
        }
    }
}

#[test]
fn the_help_of_a_rule_is_a_page_of_the_site() {
    let place = tempfile::tempdir().unwrap();
    fs::write(
        place.path().join("storywall.yaml"),
        "base_url: https://maps.example/\n",
    )
    .unwrap();
    fs::write(place.path().join("shop.yaml"), SHOP).unwrap();
    assert_eq!(run(place.path(), &["build"]).code, 0);
    let told = run(place.path(), &["check", "-f", "sarif"]);
    let log: Value = serde_json::from_str(&told.out).unwrap();
    for rule in log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
    {
        let help = rule["helpUri"].as_str().unwrap();
        let address = help.strip_prefix("https://maps.example/").unwrap();
        let (page, anchor) = address.split_once('#').unwrap();
        let page = fs::read_to_string(place.path().join("site").join(page)).unwrap();
        assert!(page.contains(&format!("id=\"{anchor}\"")), "{help}");
    }
}

#[test]
fn no_title_begins_a_workflow_command() {
    let folder = odd_maps();
    for format in ["github", "short", "human"] {
        let told = run(folder.path(), &["check", ".", "-f", format]);
        for line in told.out.lines().chain(told.err.lines()) {
            let is_command = line.trim_start().starts_with("::");
            let is_ours = ["::error file=", "::warning file=", "::notice file="]
                .iter()
                .any(|ours| format == "github" && line.starts_with(ours));
            // rustc's way to lead over to another place of the same diagnostic.
            let is_place = format == "human" && line.trim_start().starts_with("::: ");
            assert!(!is_command || is_ours || is_place, "{format}: {line}");
            assert!(!line.contains(['\u{1b}', '\r', '\u{85}']), "{line:?}");
        }
    }
}

#[test]
fn short_is_one_line_each_in_its_form() {
    let told = run(&crate_folder("example-maps"), &["check", "-f", "short"]);
    assert!(told.out.lines().count() > 5);
    for line in told.out.lines() {
        let (place, rest) = line.split_once(": ").unwrap();
        let mut place = place.rsplit(':');
        for _ in 0..2 {
            assert!(place.next().unwrap().parse::<usize>().is_ok(), "{line}");
        }
        assert_eq!(place.collect::<Vec<_>>().len(), 1, "{line}");
        let (level, text) = rest.split_once("]: ").unwrap();
        let (level, rule) = level.split_once('[').unwrap();
        assert!(["error", "warning", "note"].contains(&level), "{line}");
        assert!(!rule.is_empty() && !text.is_empty(), "{line}");
    }
}

const SHOP: &str = "title: Shop
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories: [Pay cash]
  - Leave
";

fn fingerprints(folder: &Path, paths: &[&str]) -> Vec<String> {
    let only = ["-f", "sarif", "--only", "empty-activity,no-goal"];
    let told = run(folder, &[&["check"], paths, &only].concat());
    let log: Value = serde_json::from_str(&told.out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap().iter();
    results
        .map(|result| result["partialFingerprints"].to_string())
        .collect()
}

#[test]
fn fingerprints_stay_when_lines_move_and_from_any_folder() {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("maps")).unwrap();
    let map = place.path().join("maps/shop.yaml");
    fs::write(place.path().join("storywall.yaml"), "title: Maps\n").unwrap();
    fs::write(&map, SHOP).unwrap();
    let first = fingerprints(place.path(), &[]);
    assert_eq!(first.len(), 2);
    let levels = "title: Maps\ngaps: {no-goal: error}\n";
    fs::write(place.path().join("storywall.yaml"), levels).unwrap();
    fs::write(&map, SHOP.replace("activities:", "# New.\n\nactivities:")).unwrap();
    assert_eq!(fingerprints(place.path(), &["maps"]), first);
    assert_eq!(
        fingerprints(&place.path().join("maps"), &["shop.yaml"]),
        first
    );
    assert_eq!(
        fingerprints(Path::new("/"), &[map.to_str().unwrap()]),
        first
    );
    fs::write(&map, SHOP.replace("Leave", "Leave the shop")).unwrap();
    assert_ne!(fingerprints(place.path(), &[]), first);
}

#[test]
fn a_baseline_works_from_any_folder() {
    let place = tempfile::tempdir().unwrap();
    let maps = place.path().join("maps");
    fs::create_dir(&maps).unwrap();
    fs::write(place.path().join("storywall.yaml"), "title: Maps\n").unwrap();
    fs::write(maps.join("shop.yaml"), SHOP).unwrap();
    let written = run(
        &maps,
        &["check", "--write-baseline", "../gaps.json", "-f", "short"],
    );
    assert_eq!(
        (written.code, written.out.as_str()),
        (0, ""),
        "{}",
        written.err
    );
    let (map, gaps) = (maps.join("shop.yaml"), place.path().join("gaps.json"));
    let (map, gaps) = (map.to_str().unwrap(), gaps.to_str().unwrap());
    for (folder, map, gaps) in [
        (place.path(), "maps/shop.yaml", "gaps.json"),
        (maps.as_path(), "./shop.yaml", "../gaps.json"),
        (Path::new("/"), map, gaps),
    ] {
        let told = run(
            folder,
            &[
                "check",
                map,
                "--baseline",
                gaps,
                "--fail-on",
                "note",
                "-f",
                "short",
            ],
        );
        assert_eq!(
            (told.code, told.out, told.err),
            (0, String::new(), String::new())
        );
    }
    // Another map with the same gaps is new.
    fs::write(maps.join("van.yaml"), SHOP).unwrap();
    let told = run(
        place.path(),
        &["check", "--baseline", "gaps.json", "-f", "short"],
    );
    assert_eq!(told.code, 1);
    assert!(
        told.out
            .lines()
            .all(|line| line.starts_with("maps/van.yaml:")),
        "{}",
        told.out
    );
    // A map that is gone took its gaps along.
    fs::remove_file(maps.join("shop.yaml")).unwrap();
    let told = run(
        place.path(),
        &["check", "--baseline", "gaps.json", "-f", "short"],
    );
    assert!(told.err.contains("are gone"), "{}", told.err);
}
