//! The JSON Schema and the program agree on what a map is, as far as a schema can tell.

use crate::support::{crate_folder, decoded, maps_in, run};
use jsonschema::Validator;
use serde_json::Value;
use storywall::format::Project;

fn validator(more: &[&str]) -> Validator {
    let run = run(&crate_folder(""), &[&["schema"], more].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let schema: Value = serde_json::from_str(&run.out).expect("the schema is JSON");
    jsonschema::draft7::meta::validate(&schema).expect("the schema is one");
    jsonschema::validator_for(&schema).expect("the schema is one")
}

/// A file as an editor reads it: with YAML's own numbers, truths and nothings.
fn value(yaml: &str) -> Value {
    serde_saphyr::from_str(yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}"))
}

fn faults(validator: &Validator, yaml: &str) -> Vec<String> {
    let value = value(yaml);
    let faults = validator.iter_errors(&value);
    faults
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect()
}

fn assert_valid<'m>(maps: impl IntoIterator<Item = (&'m String, &'m String)>) {
    let validator = validator(&[]);
    for (stem, text) in maps {
        let faults = faults(&validator, text);
        assert!(faults.is_empty(), "{stem}: {}", faults.join("\n"));
    }
}

#[test]
fn example_maps_and_starters_are_valid() {
    let maps = maps_in("example-maps");
    let starters = maps_in("src/commands/starters");
    assert!(maps.len() > 3 && starters.len() > 2);
    assert_valid(maps.iter().chain(&starters));
}

#[test]
fn odd_maps_are_valid() {
    let mut maps = maps_in("tests/maps");
    // No editor's reader takes `~` for a key, as this one has it.
    maps.remove("yaml-words");
    assert_valid(&maps);
}

#[test]
fn what_yaml_takes_for_nothing_is_text_to_the_schema_too() {
    let validator = validator(&[]);
    for map in [
        "title: ~".to_owned(),
        "title: T\nactivities: [~, {activity: ~, tasks: [~]}]".to_owned(),
        with_story("~"),
        with_story("{story: ~, owner: ~, tags: [~]}"),
    ] {
        decoded(&map, &Project::default());
        let faults = faults(&validator, &map);
        assert!(faults.is_empty(), "{}\n{map}", faults.join("\n"));
    }
}

#[test]
fn project_files_are_valid() {
    let validator = validator(&["--project"]);
    let example = std::fs::read_to_string(crate_folder("example-maps/storywall.yaml"));
    let all = "title: Product maps
maps: [\"maps/**/*.yaml\"]
theme: wall
theme_options: {}
output: site
base_url: https://maps.example/
links:
  SHOP-*: https://tracker.example/browse/SHOP-*
statuses:
  - idea: Idea
  - shipped: {name: Shipped, means: done}
estimates: points
gaps:
  empty-task: off
  no-goal: error
limits: {file_mib: 64, items: 300000}
";
    for text in [example.expect("it is there").as_str(), all, "base_url:\n"] {
        let faults = faults(&validator, text);
        assert!(faults.is_empty(), "{}\n{text}", faults.join("\n"));
    }
}

/// A map with one activity, one task, and this story.
fn with_story(story: &str) -> String {
    format!(
        "title: T\nreleases: [mvp]\nactivities: [{{activity: A, tasks: [{{task: B, stories: [{story}]}}]}}]\n"
    )
}

#[test]
fn every_form_of_every_item_is_valid_to_both() {
    let validator = validator(&[]);
    for map in [
        "title: T".to_owned(),
        "title: 1.10\ngoal: no\nupdated: 2027-01-01\nlang: zh-Hant".to_owned(),
        "title: T\ngoal:\npersonas:\nreleases:\nactivities:\nbacklog:\nquestions:\n".to_owned(),
        "title: T\nx-own: {a: [1]}\nactivities: [A, {activity: B, x-own: 1}]".to_owned(),
        "title: T\npersonas: P\nreleases: [1.10, {R2: Two}, {release: x, date: 2027-01-01}]"
            .to_owned(),
        "title: T\nquestions: one\nrisks: [two, {text: three, answer: no}]".to_owned(),
        "title: T\nignore: {rule: no-goal, reason: meant}".to_owned(),
        with_story("S"),
        with_story("S: mvp"),
        with_story("7: mvp"),
        with_story("{story: S, release: mvp, estimate: 0.5, status: DONE, tags: a, links: SHOP-1}"),
        with_story("{story: S, links: [{url: u}, {title: t, url: u}], needs: [S2]}, S2"),
        with_story("{story: S, acceptance: [1, no, text], owner: 7}"),
    ] {
        let faults = faults(&validator, &map);
        assert!(faults.is_empty(), "{}\n{map}", faults.join("\n"));
        decoded(&map, &Project::default());
    }
}

/// Whether the program refuses a map.
fn is_refused(map: &str) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("map.yaml"), map).expect("a map");
    run(folder.path(), &["build", "map.yaml"]).code == 1
}

#[test]
fn faulty_maps_are_valid_to_neither() {
    let validator = validator(&[]);
    for map in [
        "goal: no title".to_owned(),
        "title: [T]".to_owned(),
        "title: T\nactivites: []".to_owned(),
        "title: T\nlang: klingon!".to_owned(),
        "title: T\nupdated: yesterday".to_owned(),
        "title: T\nactivities: {A: []}".to_owned(),
        "title: T\nactivities: [{A: {tasks: []}}]".to_owned(),
        "title: T\nactivities: [{tasks: [B]}]".to_owned(),
        "title: T\nactivities: [{activity: A, stories: [S]}]".to_owned(),
        "title: T\nactivities: [[A]]".to_owned(),
        "title: T\npersonas: [{persona: p, color: '#ff0000'}]".to_owned(),
        "title: T\npersonas: [{persona: a b, name: P}]".to_owned(),
        "title: T\nreleases: [{release: r, status: shipped}]".to_owned(),
        "title: T\nreleases: [{release: r, date: soon}]".to_owned(),
        "title: T\nquestions: [{answer: yes}]".to_owned(),
        "title: T\nignore: [{rule: no-goal}]".to_owned(),
        "title: T\nbacklog: [{story: S, points: 3}]".to_owned(),
        with_story("{S: {release: mvp}}"),
        with_story("{Pay: null, release: mvp}"),
        with_story("{story: S, estimate: three}"),
        with_story("{story: S, estimate: -1}"),
        with_story("{story: S, acceptance: {a: b}}"),
        with_story("{story: S, links: [{title: no url}]}"),
        with_story("{story: S, id: 'a b'}"),
        with_story("{story: {a: b}}"),
        with_story("{story: S, task: T}"),
    ] {
        let faults = faults(&validator, &map);
        assert!(!faults.is_empty(), "the schema takes\n{map}");
        assert!(is_refused(&map), "the program takes\n{map}");
    }
}

#[test]
fn faulty_project_files_are_not_valid() {
    let validator = validator(&["--project"]);
    for text in [
        "titel: T",
        "limits: {file_mib: 0}",
        "limits: {file: 1}",
        "limits: 3",
        "gaps: {no-goal: loud}",
        "statuses: [{done: {name: Done, means: finished}}]",
        "statuses: [{done: {means: done}}]",
        "links: [SHOP-*]",
        "today: maybe",
    ] {
        assert!(
            !faults(&validator, text).is_empty(),
            "the schema takes {text}"
        );
    }
}
