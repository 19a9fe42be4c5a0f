//! The time of each step of a build: `cargo bench --bench stages`, or `… -- 100000` for one map with
//! this many stories, `… -- 80000 200` for this many stories in 200 maps.
//!
//! Each step is timed separately, as the median of several runs, with one thread and with all threads:
//! *parse* turns the YAML into events, *read* decodes maps (which includes parsing), *gaps* runs the
//! rules, *pages* computes the data of the pages, *render* renders the pages (which includes computing
//! their data), and *write* writes them to disk.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "support/allocator.rs"]
mod allocator;
#[path = "support/maps.rs"]
mod maps;

use rayon::prelude::*;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};
use storywall::analysis::AnalyzedMap;
use storywall::disk::{input, output};
use storywall::format::{Project, read_map};
use storywall::gaps::{find_gaps, rule_ids};
use storywall::map::{Analysis, StoryMap};
use storywall::pages::{self, MapView};
use storywall::site::{MapPages, Site, SiteContext, assemble, render_map};
use storywall::text::Source;
use storywall::theme::Theme;

const RUNS: usize = 5;

fn main() {
    let words = std::env::args().skip(1);
    let numbers: Vec<usize> = words.filter_map(|word| word.parse().ok()).collect();
    let (stories, map_count) = match numbers[..] {
        [stories] => (stories, 1),
        [stories, maps] => (stories, maps),
        _ => (10_000, 1),
    };
    let tasks = stories / map_count / maps::RELEASES;
    let texts: Vec<String> = (0..map_count)
        .map(|number| maps::map(number, tasks))
        .collect();
    println!("{stories} stories in {map_count} maps, medians of {RUNS} runs");
    for threads in [1, 0] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let pool = pool.expect("threads");
        println!("threads: {}", pool.current_num_threads());
        pool.install(|| measure_steps(&texts));
    }
}

fn measure_steps(texts: &[String]) {
    let project = &Project::default();
    measure("parse", || texts.par_iter().for_each(|text| parse(text)));
    measure("read", || read(texts, project));
    let maps = read(texts, project);
    measure("gaps", || -> Vec<_> {
        (maps.par_iter())
            .map(|(map, _)| find_gaps(map, &Analysis::new(map), project))
            .collect()
    });
    let analyzed: Vec<AnalyzedMap> = maps
        .into_par_iter()
        .enumerate()
        .map(|(at, (map, source))| AnalyzedMap::new(&format!("map-{at}"), source, map, project))
        .collect();
    measure("pages", || {
        analyzed.par_iter().for_each(|map| all_pages(map, project))
    });
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/minimal");
    let minimal = input::read_theme(folder.as_ref()).expect("a theme");
    let minimal = Theme::from_folder(&minimal).expect("a valid theme");
    let wall = Theme::built_in("wall")
        .expect("a theme")
        .expect("a valid theme");
    for (name, theme) in [("minimal", &minimal), ("wall", &wall)] {
        let context = SiteContext {
            names_sources: false,
            project,
            theme,
            lang: "en",
            fragments: None,
        };
        let render = || -> Vec<MapPages> {
            let pages = analyzed.par_iter().map(|map| render_map(map, context));
            pages.map(|pages| pages.expect("valid templates")).collect()
        };
        measure(&format!("render, {name}"), render);
        let site = assemble(&render(), context, &[]).expect("valid templates");
        measure(&format!("write, {name}"), || write(&site));
    }
}

/// Prints the median time of a step, which includes dropping its result.
fn measure<T>(step: &str, run: impl Fn() -> T) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            drop(black_box(run()));
            start.elapsed()
        })
        .collect();
    times.sort();
    println!(
        "  {step:<16} {:>8.1} ms",
        times[RUNS / 2].as_secs_f64() * 1e3
    );
}

fn parse(text: &str) {
    for event in granit_parser::Parser::new_from_str(text) {
        black_box(event.expect("YAML"));
    }
}

fn read(texts: &[String], project: &Project) -> Vec<(StoryMap, Arc<Source>)> {
    let rules = &rule_ids();
    let read = |text: &String| {
        let source = Arc::new(Source::new("map.yaml", text.as_str()));
        let map = read_map(&source, project, rules).value;
        (map.expect("a valid map"), source)
    };
    texts.par_iter().map(read).collect()
}

/// Computes the data of all pages of a map, with empty texts for the parts that are rendered before.
fn all_pages(analyzed: &AnalyzedMap, project: &Project) {
    let view = &MapView::new(analyzed, project, &[]);
    let map = &analyzed.map;
    let empty = |number: usize| vec![String::new(); number];
    let (stories_html, bodies_html) = (empty(map.stories.len()), empty(map.releases.len()));
    let stories: Vec<_> = map.story_ixs().collect();
    stories.par_iter().for_each(|story| {
        let details = pages::story_details(view, *story);
        black_box(pages::story_card(view, *story, &details, ""));
    });
    for release in map.release_ixs() {
        black_box(pages::release_body(view, release, &stories_html));
        black_box(pages::release_page(view, release, &bodies_html));
    }
    black_box(pages::wall_page(view, &stories_html));
    black_box(pages::outline_page(view, &stories_html));
    black_box(pages::gaps_page(view));
    black_box(pages::map_entry(view));
    black_box(pages::search_titles(view));
}

fn write(site: &Site) {
    let folder = tempfile::tempdir().expect("a folder");
    output::write(site, &folder.path().join("site")).expect("it can be written");
}
