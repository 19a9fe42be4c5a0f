//! The recipes for continuous integration in the README are valid YAML, and their commands run.

use crate::support::{crate_folder, run};
use serde_json::Value;
use std::fs;

fn yaml(text: &str) -> Value {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The YAML blocks of the README, without maps and project files.
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

/// Every string in a value, at any depth.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Runs a command line in a project with a baseline of its gaps, and panics if it fails.
fn assert_runs(command: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(
        crate_folder("example-maps/groceries.yaml"),
        folder.path().join("map.yaml"),
    )
    .unwrap();
    let written = run(folder.path(), &["check", "--write-baseline", "gaps.json"]);
    assert_eq!(written.code, 0, "{}", written.err);
    let words = command.split_whitespace().skip(1);
    let words: Vec<&str> = words
        .take_while(|word| !matches!(*word, ">" | "||"))
        .collect();
    let run = run(folder.path(), &words);
    assert_eq!(run.code, 0, "{command}\n{}{}", run.out, run.err);
}

#[test]
fn every_command_in_a_recipe_of_the_readme_runs() {
    let recipes = recipes();
    let lines = recipes.iter().flat_map(texts);
    let commands: Vec<String> = lines
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| line.starts_with("storywall "))
        .collect();
    assert!(commands.len() >= 4, "{commands:?}");
    commands.iter().for_each(|command| assert_runs(command));
}

#[test]
fn the_pre_commit_recipe_uses_the_hook_of_this_repository() {
    let hooks = yaml(include_str!("../../.pre-commit-hooks.yaml"));
    let hook = &hooks[0];
    for key in ["id", "name", "description", "language", "entry"] {
        assert!(hook[key].is_string(), "{key}");
    }
    assert_eq!(hook["pass_filenames"], Value::Bool(false));
    let recipes = recipes();
    let used = &recipes[0]["repos"][0]["hooks"][0];
    assert_eq!(used["id"], hook["id"]);
    let arguments = texts(&used["args"]).join(" ");
    assert_runs(&format!("{} {arguments}", hook["entry"].as_str().unwrap()));
}

#[test]
fn the_readme_names_the_oldest_supported_rust_version() {
    let oldest = env!("CARGO_PKG_RUST_VERSION");
    let phrase = format!("With [Rust](https://rustup.rs) {oldest} or newer");
    assert!(
        include_str!("../../README.md").contains(&phrase),
        "{phrase}"
    );
}
