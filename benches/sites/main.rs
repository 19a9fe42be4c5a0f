//! What a build costs, as a whole process: `cargo bench --bench floor --bench sites`.
//!
//! Each site is built from nothing and then again with nothing changed, several times; told are the
//! medians of time by the clock, time of processors, and the most memory, and how many times the
//! clock of the minimal theme that is. Beside storywall stand the floor (`benches/floor.rs`): a
//! program that makes comparable pages of the same maps without templates, checks or gaps; the
//! copying of the finished files; and what else of such programs is installed (see [`peers`]). That they
//! make the same pages is checked.
//!
//! Numbers behind `--` build the sites of so many stories alone: `cargo bench --bench floor --bench sites -- 80000`.
//! `generate FOLDER MAPS TASKS` there only writes maps.

#![allow(clippy::print_stdout, reason = "a benchmark tells what it measured")]

#[path = "../support/maps.rs"]
mod maps;
#[path = "../support/measure.rs"]
mod measure;
mod peers;
mod same;

use maps::{RELEASES, write_maps};
use measure::{Cost, measured};
use peers::Peer;
use std::path::Path;

const RUNS: usize = 5;

/// How many maps of how many tasks, each with a story in every release.
const SITES: [(usize, usize); 6] = [
    (1, 8),
    (20, 96),
    (1, 2_500),
    (200, 100),
    (1, 25_000),
    (10, 25_000),
];

/// Sites of so many stories are built beside peers; for those of more than these, once.
const BESIDE: [usize; 2] = [80_000, 100_000];

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if measure::is_asked(&words) {
        return;
    }
    if let ["generate", folder, maps, tasks] = words[..] {
        std::fs::create_dir_all(folder).expect("a folder");
        let number = |word: &str| word.parse().expect("a number");
        write_maps(Path::new(folder), number(maps), number(tasks));
        return;
    }
    let peers = peers::found();
    for (maps, tasks) in SITES {
        let stories = maps * tasks * RELEASES;
        let is_wanted = |word: &&str| **word == *stories.to_string();
        if words.is_empty() || words.iter().any(is_wanted) {
            let beside = BESIDE.contains(&stories);
            site(maps, tasks, stories, if beside { &peers } else { &[] });
        }
    }
}

/// What is told of one site, line by line.
struct Table {
    stories: usize,
    runs: usize,
    /// The clock that others are set beside.
    measure: Option<f64>,
}

impl Table {
    fn tell(&mut self, what: &str, before: impl Fn(), command: &[&str]) {
        let costs = (0..self.runs).map(|_| {
            before();
            measured(command)
        });
        let cost = Cost::median(&mut costs.collect::<Vec<_>>());
        let measure = *self.measure.get_or_insert(cost.clock);
        println!(
            "{what:<24} {:>7.0} ms {:>7.0} ms {:>6} MiB {:>8.2} × {:>8.1} µs",
            cost.clock * 1e3,
            cost.processor * 1e3,
            cost.memory / 1024,
            cost.clock / measure,
            cost.processor * 1e6 / self.stories as f64
        );
    }
}

fn site(maps: usize, tasks: usize, stories: usize, peers: &[Peer]) {
    let place = tempfile::tempdir().expect("a folder");
    let source = place.path().join("maps");
    std::fs::create_dir(&source).expect("a folder");
    write_maps(&source, maps, tasks);
    let output = place.path().join("out");
    let (from, to) = (source.display().to_string(), output.display().to_string());
    let storywall = env!("CARGO_BIN_EXE_storywall");
    let minimal = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/minimal");
    let with_minimal = [storywall, "build", &from, "-o", &to, "--theme", minimal];
    println!(
        "\n{:<24} {:>10} {:>10} {:>10} {:>10} {:>11}",
        format!("{stories} stories, {maps} maps"),
        "clock",
        "CPU",
        "memory",
        "ratio",
        "CPU a story"
    );
    let mut table = Table {
        stories,
        runs: if stories > 100_000 { 1 } else { RUNS },
        measure: None,
    };
    let fresh = || drop(std::fs::remove_dir_all(&output));
    table.tell("minimal theme", fresh, &with_minimal);
    table.tell("… nothing changed", || {}, &with_minimal);
    let own = place.path().join("minimal");
    std::fs::rename(&output, &own).expect("a site");
    let own_word = own.display().to_string();
    table.tell("… copying its files", fresh, &["cp", "-r", &own_word, &to]);
    let program = std::env::current_exe().expect("a program");
    if let Some(floor) = measure::sibling(&program, "floor") {
        table.tell("the floor", fresh, &[&floor, &from, &to]);
    }
    fresh();
    let with_wall = [storywall, "build", &from, "-o", &to];
    table.tell("wall theme", fresh, &with_wall);
    table.tell("… nothing changed", || {}, &with_wall);
    fresh();
    table.runs = 3;
    for peer in peers {
        let ready = peer.prepare(&source, &place.path().join("peer"));
        let command: Vec<&str> = ready.command.iter().map(String::as_str).collect();
        let fresh = || drop(std::fs::remove_dir_all(&ready.output));
        if let Err(why) = measure::works(&command) {
            println!("{:<24} failed: {why}", peer.name);
            continue;
        }
        if peer.makes_the_same() {
            same::pages(&own, &ready.output, peer);
        }
        table.tell(&peer.name, fresh, &command);
    }
}
