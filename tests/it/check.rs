//! The machine-readable output of `check` is valid, the same from run to run, and safe for any text
//! in a map.

use crate::support::{crate_folder, run, run_with_input};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// All maps of this repository, and some with errors or hostile text, in a folder with an odd name.
fn all_maps() -> tempfile::TempDir {
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

/// The errors that a JSON Schema finds in a JSON text.
fn schema_errors(schema: &Value, text: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(text).expect("it is JSON");
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(schema)
        .expect("a valid schema");
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
    jsonschema::draft7::meta::validate(&schema).expect("a valid schema");
    schema
}

#[test]
fn sarif_and_json_match_their_schemas() {
    let folder = all_maps();
    for (format, schema) in [("sarif", sarif_schema()), ("json", json_schema())] {
        for folder in [crate_folder("example-maps"), folder.path().to_owned()] {
            let checked = run(
                &folder,
                &["check", ".", "-f", format, "--today", "2031-01-01"],
            );
            assert_eq!(checked.code, 1, "{}", checked.err);
            assert_eq!(schema_errors(&schema, &checked.out), [""; 0], "{format}");
        }
        let checked = run_with_input(folder.path(), &["check", "-", "-f", format], b"title: A");
        assert_eq!(schema_errors(&schema, &checked.out), [""; 0], "{format}");
    }
    let checked = run(
        folder.path(),
        &["check", ".", "-f", "sarif", "--with-ignored"],
    );
    assert!(checked.out.contains("\"justification\""), "{}", checked.out);
    assert_eq!(schema_errors(&sarif_schema(), &checked.out), [""; 0]);
}

#[test]
fn the_schemas_refuse_other_documents() {
    let wrong = "{\"findings\": [{\"rule\": \"no-goal\"}], \"summary\": {}}";
    assert!(schema_errors(&json_schema(), wrong).len() > 1);
    let wrong = "{\"$schema\": \"https://a.example\", \"version\": \"2.1.0\", \"runs\": [{}]}";
    assert!(!schema_errors(&sarif_schema(), wrong).is_empty());
}

#[test]
fn rule_indexes_and_links_in_sarif_have_targets() {
    let folder = all_maps();
    let checked = run(
        folder.path(),
        &["check", ".", "-f", "sarif", "--with-ignored"],
    );
    let log: Value = serde_json::from_str(&checked.out).unwrap();
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
        // Every link in a message is the number of a related location.
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
fn the_help_links_in_sarif_lead_to_the_rules_page_of_the_site() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("storywall.yaml"),
        "base_url: https://maps.example/\n",
    )
    .unwrap();
    fs::write(folder.path().join("shop.yaml"), SHOP).unwrap();
    assert_eq!(run(folder.path(), &["build"]).code, 0);
    let checked = run(folder.path(), &["check", "-f", "sarif"]);
    let log: Value = serde_json::from_str(&checked.out).unwrap();
    for rule in log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
    {
        let help = rule["helpUri"].as_str().unwrap();
        let address = help.strip_prefix("https://maps.example/").unwrap();
        let (page, anchor) = address.split_once('#').unwrap();
        let page = fs::read_to_string(folder.path().join("site").join(page)).unwrap();
        assert!(page.contains(&format!("id=\"{anchor}\"")), "{help}");
    }
}

#[test]
fn no_title_starts_a_workflow_command() {
    let folder = all_maps();
    for format in ["github", "short", "human"] {
        let checked = run(folder.path(), &["check", ".", "-f", format]);
        for line in checked.out.lines().chain(checked.err.lines()) {
            let is_command = line.trim_start().starts_with("::");
            let is_from_storywall = ["::error file=", "::warning file=", "::notice file="]
                .iter()
                .any(|command| format == "github" && line.starts_with(command));
            // `::: file:line:column` introduces another place of the same diagnostic, as in rustc.
            let is_location = format == "human" && line.trim_start().starts_with("::: ");
            assert!(
                !is_command || is_from_storywall || is_location,
                "{format}: {line}"
            );
            assert!(!line.contains(['\u{1b}', '\r', '\u{85}']), "{line:?}");
        }
    }
}

#[test]
fn the_short_format_is_one_line_per_finding() {
    let checked = run(&crate_folder("example-maps"), &["check", "-f", "short"]);
    assert!(checked.out.lines().count() > 5);
    for line in checked.out.lines() {
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
    let checked = run(folder, &[&["check"], paths, &only].concat());
    let log: Value = serde_json::from_str(&checked.out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap().iter();
    results
        .map(|result| result["partialFingerprints"].to_string())
        .collect()
}

#[test]
fn fingerprints_do_not_depend_on_line_numbers_levels_or_the_working_folder() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("maps")).unwrap();
    let map = folder.path().join("maps/shop.yaml");
    fs::write(folder.path().join("storywall.yaml"), "title: Maps\n").unwrap();
    fs::write(&map, SHOP).unwrap();
    let first = fingerprints(folder.path(), &[]);
    assert_eq!(first.len(), 2);
    let levels = "title: Maps\ngaps: {no-goal: error}\n";
    fs::write(folder.path().join("storywall.yaml"), levels).unwrap();
    fs::write(&map, SHOP.replace("activities:", "# New.\n\nactivities:")).unwrap();
    assert_eq!(fingerprints(folder.path(), &["maps"]), first);
    assert_eq!(
        fingerprints(&folder.path().join("maps"), &["shop.yaml"]),
        first
    );
    assert_eq!(
        fingerprints(Path::new("/"), &[map.to_str().unwrap()]),
        first
    );
    fs::write(&map, SHOP.replace("Leave", "Leave the shop")).unwrap();
    assert_ne!(fingerprints(folder.path(), &[]), first);
}

#[test]
fn a_baseline_applies_from_any_working_folder() {
    let folder = tempfile::tempdir().unwrap();
    let maps = folder.path().join("maps");
    fs::create_dir(&maps).unwrap();
    fs::write(folder.path().join("storywall.yaml"), "title: Maps\n").unwrap();
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
    let (map, gaps) = (maps.join("shop.yaml"), folder.path().join("gaps.json"));
    let (map, gaps) = (map.to_str().unwrap(), gaps.to_str().unwrap());
    for (working_folder, map, gaps) in [
        (folder.path(), "maps/shop.yaml", "gaps.json"),
        (maps.as_path(), "./shop.yaml", "../gaps.json"),
        (Path::new("/"), map, gaps),
    ] {
        let checked = run(
            working_folder,
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
            (checked.code, checked.out, checked.err),
            (0, String::new(), String::new())
        );
    }
    // The same gaps in another map are new.
    fs::write(maps.join("van.yaml"), SHOP).unwrap();
    let checked = run(
        folder.path(),
        &["check", "--baseline", "gaps.json", "-f", "short"],
    );
    assert_eq!(checked.code, 1);
    assert!(
        checked
            .out
            .lines()
            .all(|line| line.starts_with("maps/van.yaml:")),
        "{}",
        checked.out
    );
    // The gaps of a deleted map are reported as gone.
    fs::remove_file(maps.join("shop.yaml")).unwrap();
    let checked = run(
        folder.path(),
        &["check", "--baseline", "gaps.json", "-f", "short"],
    );
    assert!(checked.err.contains("no longer occur"), "{}", checked.err);
}
