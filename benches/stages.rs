//! What each step of a build costs: `cargo bench --bench stages`, or `… -- 100000` for one map of
//! so many stories, `… -- 80000 200` for so many in 200 maps.
//!
//! Each step is timed alone, as the median of several runs, with one thread and with all of them:
//! *parse* makes events of the YAML, *read* a map of the text (so it parses, too), *gaps* runs the
//! rules, *pages* works out what pages show, *render* makes the pages (and so works them out, too),
//! *write* puts them on disk.

#![allow(clippy::print_stdout, reason = "a benchmark tells what it measured")]

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
use storywall::pages::{self, MapView, Prerendered};
use storywall::site::{MapPages, Site, SiteContext, assemble, render_map};
use storywall::text::Source;
use storywall::theme::Theme;

const RUNS: usize = 5;

fn main() {
    let words = std::env::args().skip(1);
    let numbers: Vec<usize> = words.filter_map(|word| word.parse().ok()).collect();
    let (stories, number) = match numbers[..] {
        [stories] => (stories, 1),
        [stories, maps] => (stories, maps),
        _ => (10_000, 1),
    };
    let tasks = stories / number / maps::RELEASES;
    let texts: Vec<String> = (0..number).map(|number| maps::map(number, tasks)).collect();
    println!("{stories} stories in {number} maps, medians of {RUNS} runs");
    for threads in [1, 0] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let pool = pool.expect("threads");
        println!("threads: {}", pool.current_num_threads());
        pool.install(|| steps(&texts));
    }
}

fn steps(texts: &[String]) {
    let project = &Project::default();
    tell("parse", || texts.par_iter().for_each(|text| parse(text)));
    tell("read", || read(texts, project));
    let maps = read(texts, project);
    tell("gaps", || -> Vec<_> {
        (maps.par_iter())
            .map(|(map, _)| find_gaps(map, &Analysis::new(map), project))
            .collect()
    });
    let shown: Vec<AnalyzedMap> = maps
        .into_par_iter()
        .enumerate()
        .map(|(at, (map, source))| AnalyzedMap::new(&format!("map-{at}"), source, map, project))
        .collect();
    tell("pages", || {
        shown.par_iter().for_each(|map| all_pages(map, project))
    });
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/minimal");
    let minimal = input::read_theme(folder.as_ref()).expect("a theme");
    let minimal = Theme::from_folder(&minimal).expect("a sound theme");
    let wall = Theme::built_in("wall")
        .expect("a theme")
        .expect("a sound theme");
    for (name, theme) in [("minimal", &minimal), ("wall", &wall)] {
        let common = SiteContext {
            project,
            theme,
            fragments: None,
        };
        let render = || -> Vec<MapPages> {
            let pages = shown.par_iter().map(|map| render_map(map, common));
            pages.map(|pages| pages.expect("sound templates")).collect()
        };
        tell(&format!("render, {name}"), render);
        let site = assemble(&render(), common, &[]).expect("sound templates");
        tell(&format!("write, {name}"), || write(&site));
    }
}

/// The median of what it takes, and of what it takes to let go of it.
fn tell<T>(what: &str, run: impl Fn() -> T) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            drop(black_box(run()));
            start.elapsed()
        })
        .collect();
    times.sort();
    println!(
        "  {what:<16} {:>8.1} ms",
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
        (map.expect("a sound map"), source)
    };
    texts.par_iter().map(read).collect()
}

/// Works out what the pages of one map show, with nothing in place of what is rendered.
fn all_pages(shown: &AnalyzedMap, project: &Project) {
    let view = &MapView::new(shown, project, &[]);
    let map = &shown.map;
    let nothing = |number: usize| vec![String::new(); number];
    let pieces = Prerendered {
        cards: nothing(map.stories.len()),
        outline_stories: nothing(map.stories.len()),
        sheet_cards: nothing(map.stories.len()),
        release_bodies: nothing(map.releases.len()),
    };
    let stories: Vec<_> = map.story_ixs().collect();
    stories.par_iter().for_each(|story| {
        black_box(pages::story_details(view, *story));
        black_box(pages::story_card(view, *story, ""));
    });
    for release in map.release_ixs() {
        black_box(pages::release_body(view, release, &pieces.cards));
        black_box(pages::release_page(view, release, &pieces));
    }
    black_box(pages::wall_page(view, &pieces));
    black_box(pages::outline_page(view, &pieces));
    black_box(pages::gaps_page(view));
    black_box(pages::map_entry(view));
    black_box(pages::search_titles(view));
}

fn write(site: &Site) {
    let place = tempfile::tempdir().expect("a folder");
    output::write(site, &place.path().join("site")).expect("it can be written");
}
