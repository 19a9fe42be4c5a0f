//! The recipes for continuous integration parse, and the command lines in them are ones.

use crate::support::{crate_folder, run};
use serde_json::Value;
use std::fs;

fn yaml(text: &str) -> Value {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The YAML blocks of the README that are no maps and no project file.
fn recipes() -> Vec<Value> {
    let readme = include_str!("../../README.md");
    let blocks = readme.split("```yaml\n").skip(1);
    let recipes: Vec<Value> = blocks
        .map(|block| block.split("```").next().unwrap())
        .filter(|block| !block.starts_with("title:") && !block.starts_with("theme:"))
        .map(yaml)
        .collect();
    assert_eq!(recipes.len(), 3, "pre-commit, GitHub, GitLab");
    recipes
}

/// Every text in a value.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Runs a command line in a project whose gaps are known, and fails where it is no command line.
fn try_out(command: &str) {
    let place = tempfile::tempdir().unwrap();
    fs::copy(
        crate_folder("example-maps/groceries.yaml"),
        place.path().join("map.yaml"),
    )
    .unwrap();
    let written = run(place.path(), &["check", "--write-baseline", "gaps.json"]);
    assert_eq!(written.code, 0, "{}", written.err);
    let words = command.split_whitespace().skip(1);
    let words: Vec<&str> = words
        .take_while(|word| !matches!(*word, ">" | "||"))
        .collect();
    let told = run(place.path(), &words);
    assert_eq!(told.code, 0, "{command}\n{}{}", told.out, told.err);
}

#[test]
fn the_recipes_of_the_readme_run() {
    let recipes = recipes();
    let lines = recipes.iter().flat_map(texts);
    let commands: Vec<String> = lines
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| line.starts_with("storywall "))
        .collect();
    assert!(commands.len() >= 4, "{commands:?}");
    commands.iter().for_each(|command| try_out(command));
}

#[test]
fn the_hook_is_the_one_that_the_readme_names() {
    let hooks = yaml(include_str!("../../.pre-commit-hooks.yaml"));
    let hook = &hooks[0];
    for key in ["id", "name", "description", "language", "entry"] {
        assert!(hook[key].is_string(), "{key}");
    }
    assert_eq!(hook["pass_filenames"], Value::Bool(false));
    let recipes = recipes();
    let used = &recipes[0]["repos"][0]["hooks"][0];
    assert_eq!(used["id"], hook["id"]);
    let more = texts(&used["args"]).join(" ");
    try_out(&format!("{} {more}", hook["entry"].as_str().unwrap()));
}

#[test]
fn the_readme_names_the_oldest_rust_that_will_do() {
    let oldest = env!("CARGO_PKG_RUST_VERSION");
    let named = format!("With [Rust](https://rustup.rs) {oldest} or newer");
    assert!(include_str!("../../README.md").contains(&named), "{named}");
}
