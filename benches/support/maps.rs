//! Generated maps for the benchmarks.

#![allow(dead_code, reason = "each benchmark uses only some of it")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The number of releases of each map.
pub(crate) const RELEASES: usize = 4;

/// How much its stories hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fields {
    /// The fields that are common, each in a line.
    Common,
    /// Also a second sentence with a link, tags and, on a third of the stories, dependencies and acceptance
    /// criteria: as much as people type.
    Many,
}

/// The text of a map with one story per task and release. Each story has the fields that are common.
pub(crate) fn map(number: usize, tasks: usize) -> String {
    map_with(Fields::Common, number, tasks)
}

/// The text of a map with one story per task and release, whose stories have these fields.
pub(crate) fn map_with(fields: Fields, number: usize, tasks: usize) -> String {
    let mut text = format!(
        "title: Map {number}\ngoal: See how quick it is\npersonas:\n  - pat: Pat, who waits\nreleases:\n"
    );
    for release in 0..RELEASES {
        let _ = writeln!(text, "  - r{release}: Release {release}");
    }
    text.push_str("activities:\n");
    for task in 0..tasks {
        if task % 4 == 0 {
            let _ = writeln!(text, "  - activity: Shop at market {task}\n    tasks:");
        }
        let _ = writeln!(text, "      - task: Fill basket {task}\n        stories:");
        for release in 0..RELEASES {
            let _ = writeln!(
                text,
                "          - story: Choose fruit {task}.{release} by name\n            release: r{release}\n            \
                 persona: pat\n            estimate: {}\n            status: {}\n            \
                 description: As Pat I want **{task}.{release}**, so that it is seen at once.",
                2 + task % 7,
                ["todo", "doing", "done"][(task + release) % 3],
            );
            if fields == Fields::Many {
                add_fields(&mut text, task, release);
            }
        }
    }
    text
}

/// Adds to the description of a story, and gives it more fields.
fn add_fields(text: &mut String, task: usize, release: usize) {
    text.pop();
    let _ = writeln!(
        text,
        " The list keeps its order, see [the notes](https://example.org/notes/{task}).\n            \
         tags: [fruit, market-{}]",
        task % 5
    );
    if !(task + release).is_multiple_of(3) {
        return;
    }
    if let Some(before) = task.checked_sub(1) {
        let _ = writeln!(
            text,
            "            needs: choose-fruit-{before}.{release}-by-name"
        );
    }
    let _ = writeln!(
        text,
        "            acceptance:\n              - The list shows fruit {task}.{release}\n              \
         - A tap puts it into the basket"
    );
}

/// Writes `maps` maps with `tasks` tasks each into a folder, and returns their texts.
pub(crate) fn write_maps(folder: &Path, maps: usize, tasks: usize) -> Vec<String> {
    let texts: Vec<String> = (0..maps).map(|number| map(number, tasks)).collect();
    for (number, text) in texts.iter().enumerate() {
        fs::write(folder.join(format!("map-{number}.yaml")), text).expect("it can be saved");
    }
    texts
}
