//! The time that a change of a map takes, with its proof, and the time to format a map: `cargo bench --bench edit`.
//!
//! `edit` is the time for the edits of a map that was read before, as the preview and a command with words do it; `read`
//! is that with reading the map first, as for changes in JSON. Both include the proof. `process` is the whole command,
//! with the file written to the disk. Each is the median of several runs.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "support/allocator.rs"]
mod allocator;
#[path = "support/maps.rs"]
mod maps;

use maps::{RELEASES, map};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};
use storywall::format::{Project, ReadText, edit_map, format_map};
use storywall::gaps::rule_ids;
use storywall::map::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition,
};
use storywall::text::Source;

/// How many stories the maps have, and how often each change is made.
const SIZES: [(usize, usize); 2] = [(400, 101), (10_000, 15)];

fn main() {
    println!(
        "{:<24} {:>8} {:>10} {:>10} {:>10}",
        "change", "stories", "edit", "read", "process"
    );
    for (stories, runs) in SIZES {
        let text = map(0, stories / RELEASES);
        for change in changes() {
            measure(&change, &text, stories, runs);
        }
        for (name, text) in [
            ("format, formatted", text.clone()),
            ("format, wide", wide(&text)),
        ] {
            let source = Arc::new(Source::new("map.yaml", text));
            let (project, rules) = (Project::default(), rule_ids());
            let time = median(runs, || {
                timed(|| format_map(&source, &project, &rules).expect("a map without errors"))
            });
            println!("{name:<24} {stories:>8} {time:>7.2} ms");
        }
    }
}

/// A change in words and as a value.
struct NamedChange {
    name: &'static str,
    words: &'static [&'static str],
    change: Change,
}

/// The changes of a map: of one word, of lines, and of the form of an item.
fn changes() -> Vec<NamedChange> {
    let story = |id: &str| ItemRef::new(ItemKind::Story, id);
    let task = |id: &str| ItemRef::new(ItemKind::Task, id);
    vec![
        NamedChange {
            name: "schedule",
            words: &["schedule", "choose-fruit-40.1-by-name", "r3"],
            change: Change::Schedule {
                story: story("choose-fruit-40.1-by-name"),
                release: Some("r3".to_owned()),
            },
        },
        NamedChange {
            name: "set a new field",
            words: &["set", "choose-fruit-40.1-by-name", "why", "They like it"],
            change: Change::Set {
                item: ItemOrMap::Item(story("choose-fruit-40.1-by-name")),
                field: "why".to_owned(),
                was: ExpectedText::Nothing,
                to: Some("They like it".to_owned()),
            },
        },
        NamedChange {
            name: "move to another task",
            words: &[
                "move",
                "choose-fruit-40.1-by-name",
                "--in",
                "fill-basket-60",
            ],
            change: Change::Move {
                item: story("choose-fruit-40.1-by-name"),
                position: ListPosition {
                    list: ItemList::Below(task("fill-basket-60")),
                    before: None,
                },
            },
        },
        NamedChange {
            name: "rename a release",
            words: &["set", "release:r1", "id", "first"],
            change: Change::Set {
                item: ItemOrMap::Item(ItemRef::new(ItemKind::Release, "r1")),
                field: "id".to_owned(),
                was: ExpectedText::Anything,
                to: Some("first".to_owned()),
            },
        },
        NamedChange {
            name: "rename a story",
            words: &["rename", "choose-fruit-40.1-by-name", "Choose berries"],
            change: Change::Rename {
                item: story("choose-fruit-40.1-by-name"),
                was: None,
                to: "Choose berries".to_owned(),
                ids: IdsAfterRename::Follow,
            },
        },
        NamedChange {
            name: "remove",
            words: &["remove", "choose-fruit-40.1-by-name"],
            change: Change::Remove {
                item: story("choose-fruit-40.1-by-name"),
            },
        },
    ]
}

fn measure(named: &NamedChange, text: &str, stories: usize, runs: usize) {
    let source = Arc::new(Source::new("map.yaml", text));
    let (project, rules) = (Project::default(), rule_ids());
    let changes = std::slice::from_ref(&named.change);
    let before = ReadText::for_changes(&source, &project, &rules).expect("a map without errors");
    let edit = median(runs, || {
        timed(|| {
            before
                .editable
                .edit(&project, &rules, changes)
                .expect("an edit")
        })
    });
    let read = median(runs, || {
        timed(|| edit_map(&source, &project, &rules, changes).expect("an edit"))
    });
    let folder = tempfile::tempdir().expect("a temporary folder");
    let process = median(runs, || {
        fs::write(folder.path().join("map.yaml"), text).expect("it can be saved");
        timed(|| run(folder.path(), named.words))
    });
    println!(
        "{:<24} {stories:>8} {edit:>7.2} ms {read:>7.2} ms {process:>7.2} ms",
        named.name,
    );
}

fn run(folder: &Path, words: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_storywall"))
        .args(["edit", "map.yaml"])
        .args(words)
        .current_dir(folder)
        .output();
    assert!(output.expect("it runs").status.success());
}

/// The map with twice as many spaces at the start of each line and after each dash.
fn wide(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let content = line.trim_start();
        let indent = " ".repeat(2 * (line.len() - content.len()));
        match content.strip_prefix("- ") {
            Some(content) => format!("{indent}-   {content}\n"),
            None => format!("{indent}{content}\n"),
        }
    });
    lines.collect()
}

/// The median of several runs, each of which returns its own time.
fn median(runs: usize, run: impl Fn() -> Duration) -> f64 {
    let mut times: Vec<Duration> = (0..runs).map(|_| run()).collect();
    times.sort();
    times[runs / 2].as_secs_f64() * 1e3
}

fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let began = Instant::now();
    black_box(run());
    began.elapsed()
}
