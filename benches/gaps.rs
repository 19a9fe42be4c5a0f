//! The time that the gap rules take, by the size of the map: `cargo bench --bench gaps`.
//!
//! Each line is a map of one shape and size. `read` is the time to decode it, `gaps` the time to run
//! every rule on it, both as the median of several runs, and `ratio` is `gaps` divided by `read`. With
//! a quadratic rule, the time per story doubles from line to line.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};
use storywall::format::{Project, read_map};
use storywall::gaps::{find_gaps, rule_ids};
use storywall::map::Analysis;
use storywall::text::Source;

const RUNS: usize = 7;
const SIZES: [usize; 5] = [2_500, 5_000, 10_000, 20_000, 40_000];

/// The name of a shape of maps, and a function from a number of stories to the text of a map.
type Shape = (&'static str, fn(usize) -> String);

fn main() {
    let shapes: [Shape; 9] = [
        ("a product", product),
        ("one column", |stories| {
            column(stories, |at| format!("Story {at}"))
        }),
        ("one title", |stories| {
            column(stories, |_| "Pay with card".to_owned())
        }),
        ("a chain", |stories| linked(stories, false)),
        ("a loop", |stories| linked(stories, true)),
        ("gaps only", gaps_only),
        ("later only", later_only),
        ("many steps", steps),
        ("open matters", open_matters),
    ];
    println!(
        "{:<12} {:>8} {:>10} {:>10} {:>7} {:>10}",
        "shape", "stories", "read", "gaps", "ratio", "per story"
    );
    for (name, shape) in shapes {
        for stories in SIZES {
            measure(name, stories, &shape(stories));
        }
    }
}

fn measure(name: &str, stories: usize, text: &str) {
    let source = Arc::new(Source::new("map.yaml", text));
    let project = Project::default();
    let rules = rule_ids();
    let read = || {
        read_map(&source, &project, &rules)
            .value
            .expect("a valid map")
    };
    let map = read();
    let reading = median(|| drop(black_box(read())));
    let finding = median(|| drop(black_box(find_gaps(&map, &Analysis::new(&map), &project))));
    println!(
        "{name:<12} {stories:>8} {:>7.2} ms {:>7.2} ms {:>7.3} {:>7} ns",
        reading.as_secs_f64() * 1e3,
        finding.as_secs_f64() * 1e3,
        finding.as_secs_f64() / reading.as_secs_f64(),
        finding.as_nanos() / stories as u128,
    );
}

fn median(run: impl Fn()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

const HEAD: &str = "title: Map\ngoal: Order groceries\npersonas: [Sarah, Pat]\nreleases:\n  \
    - {release: r0, outcome: One, measure: Two, status: active}\n  - r1\n  - r2\n  - r3\nactivities:\n";

/// A large map with realistic stories: eight activities with six tasks each.
fn product(stories: usize) -> String {
    let mut text = HEAD.to_owned();
    let each = stories.div_ceil(48);
    let mut at = 0;
    for activity in 0..8 {
        text.push_str(&format!("  - activity: Take step {activity}\n    tasks:\n"));
        for task in 0..6 {
            text.push_str(&format!(
                "      - task: Do part {task} of step {activity}\n        stories:\n"
            ));
            for _ in 0..each.min(stories - at) {
                text.push_str(&format!(
                    "          - story: Pay bill {at} with a card that was declined\n            release: r{}\n            \
                     persona: {}\n            estimate: 3\n            acceptance: [The basket stays]\n            \
                     questions: [Who pays?]\n            tags: [edge]\n",
                    at % 4,
                    if at % 3 == 0 { "Pat" } else { "Sarah" }
                ));
                at += 1;
            }
        }
    }
    text
}

/// All stories in one task.
fn column(stories: usize, title: impl Fn(usize) -> String) -> String {
    let mut text =
        format!("{HEAD}  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n");
    for at in 0..stories {
        text.push_str(&format!("          - {}: r{}\n", title(at), at % 4));
    }
    text
}

/// Stories that each need the next one. With `is_loop`, the last one needs the first.
fn linked(stories: usize, is_loop: bool) -> String {
    let mut text =
        format!("{HEAD}  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n");
    for at in 0..stories {
        text.push_str(&format!(
            "          - {{story: S{at}, id: s{at}, release: r{}",
            at % 4
        ));
        if at + 1 < stories {
            text.push_str(&format!(", needs: s{}}}\n", at + 1));
        } else if is_loop {
            text.push_str(", needs: s0}\n");
        } else {
            text.push_str("}\n");
        }
    }
    text
}

/// At least one finding per story: each has an open question and a title with technical words.
fn gaps_only(stories: usize) -> String {
    let mut text =
        format!("{HEAD}  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n");
    for at in 0..stories {
        text.push_str(&format!(
            "          - {{story: Call API {at} from the modal, release: r0, status: blocked, questions: [Why?]}}\n"
        ));
    }
    text
}

/// All stories in one task; those of the first release speak of what users get in the next one, and what goes
/// wrong comes there, too.
fn later_only(stories: usize) -> String {
    let mut text =
        format!("{HEAD}  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n");
    for at in 0..stories / 4 {
        text.push_str(&format!(
            "          - Cook saved recipe {at}: r0\n          - Pay bill {at}: r0\n          - Save a recipe: r1\n          \
             - Try card {at} again when it was declined: r1\n"
        ));
    }
    text
}

/// One story per task, and two tasks per activity.
fn steps(stories: usize) -> String {
    let mut text = HEAD.to_owned();
    for at in 0..stories / 2 {
        text.push_str(&format!(
            "  - activity: Take step {at}\n    tasks:\n      - task: Begin {at}\n        stories: [First {at}: r{}]\n      \
             - task: End {at}\n        stories: [Last {at}: r0]\n",
            at % 4
        ));
    }
    text
}

/// A task for each story, whose description leaves something open, and a question on each story.
fn open_matters(stories: usize) -> String {
    let mut text = format!("{HEAD}  - activity: Pay\n    tasks:\n");
    for at in 0..stories {
        text.push_str(&format!(
            "      - task: Pay bill {at}\n        description: We wait. The budget of part {at} is pending.\n        \
             stories: [{{story: Count coins {at}, release: r{}, questions: [Whose budget is that?]}}]\n",
            at % 4
        ));
    }
    text
}
