//! What a story costs on each page: `cargo bench --bench weight`.
//!
//! One map is rendered page by page, each as the preview does it when somebody asks for it: with the parts that
//! only this page needs, in one thread. The table has the bytes of each kind of page and its share of the time,
//! both per story of the map.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "support/maps.rs"]
mod maps;

use maps::{Fields, RELEASES};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use storywall::analysis::AnalyzedMap;
use storywall::format::{Project, read_map};
use storywall::gaps::rule_ids;
use storywall::site::{Site, SiteContext, assemble, map_on_demand};
use storywall::text::Source;
use storywall::theme::Theme;

const RUNS: usize = 9;

/// The tasks of the map, each with one story per release.
const TASKS: usize = 100;

/// The bytes of a kind of page, and the time that rendering them took in each run.
#[derive(Default)]
struct Weight {
    bytes: usize,
    times: Vec<Duration>,
}

fn main() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    pool.expect("a thread").install(|| {
        for (fields, about) in [
            (Fields::Common, "common fields"),
            (Fields::Many, "many fields"),
        ] {
            print_table(fields, about);
        }
    });
}

fn print_table(fields: Fields, about: &str) {
    let text = maps::map_with(fields, 0, TASKS);
    let mut weights: BTreeMap<&str, Weight> = BTreeMap::new();
    for _ in 0..RUNS {
        measure_pages(&text, &mut weights);
    }
    let stories = (TASKS * RELEASES) as f64;
    println!(
        "\n{:<28} {:>10} {:>10}",
        format!("{} stories, {about}", TASKS * RELEASES),
        "bytes",
        "time"
    );
    let (mut all_bytes, mut all_time) = (0.0, 0.0);
    for (page, mut weight) in weights {
        weight.times.sort();
        let time = weight.times[RUNS / 2].as_secs_f64() * 1e6 / stories;
        let bytes = weight.bytes as f64 / stories;
        println!("{page:<28} {bytes:>10.0} {time:>7.1} µs");
        all_bytes += bytes;
        all_time += time;
    }
    println!(
        "{:<28} {all_bytes:>10.0} {all_time:>7.1} µs",
        "all pages, per story"
    );
}

/// Renders each page of the map, and adds up its bytes and its time by the kind of page.
fn measure_pages(text: &str, weights: &mut BTreeMap<&'static str, Weight>) {
    let project = Arc::new(Project::default());
    let theme = Theme::built_in("wall").expect("a theme");
    let theme = Arc::new(theme.expect("a valid theme"));
    let source = Arc::new(Source::new("map.yaml", text));
    let map = read_map(&source, &project, &rule_ids()).value;
    let map = AnalyzedMap::new("map", source, map.expect("a valid map"), &project);
    let pages =
        map_on_demand(&Arc::new(map), &project, &theme, "en", false).expect("valid templates");
    let context = SiteContext {
        lang: "en",
        project: &project,
        theme: &theme,
        fragments: None,
        names_sources: false,
    };
    let site = assemble([&pages], context, &[]).expect("valid templates");
    let mut run: BTreeMap<&'static str, (usize, Duration)> = BTreeMap::new();
    for path in paths_of_map(&site) {
        let started = Instant::now();
        let bytes = site.get(&path).expect("a page").expect("a valid template");
        let (all, time) = run.entry(kind(&path)).or_default();
        *all += bytes.len();
        *time += started.elapsed();
    }
    for (kind, (bytes, time)) in run {
        let weight = weights.entry(kind).or_default();
        weight.bytes = bytes;
        weight.times.push(time);
    }
}

fn paths_of_map(site: &Site) -> Vec<String> {
    let paths = site.paths().filter(|path| path.starts_with("map/"));
    paths.map(str::to_owned).collect()
}

/// The kind of the page at a path.
fn kind(path: &str) -> &'static str {
    match path.trim_start_matches("map/") {
        "index.html" => "wall",
        "outline.html" => "outline",
        "gaps.html" => "gap report",
        "handout.html" => "handout",
        "map.json" => "map.json",
        "map.svg" => "map.svg",
        path if path.starts_with("release-") => "release plans",
        path if path.starts_with("journey-") => "journeys",
        _ => "others",
    }
}
