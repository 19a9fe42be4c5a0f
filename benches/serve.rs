//! How quick `storywall serve` is, and what it costs: `cargo bench --bench serve`.
//!
//! Measured from outside, as an editor and a browser see it: a map is saved in place, the event
//! is awaited, and the page is fetched; the time ends with its last byte. Every page is looked at
//! for the text that was saved: an event before its page, or an edit that is missed, ends the
//! benchmark.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "support/maps.rs"]
mod maps;
#[path = "../tests/it/serve/server.rs"]
#[allow(dead_code, reason = "tests use the rest of it")]
mod server;

use maps::{RELEASES, write_maps};
use server::{Events, Server};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    // `cargo bench -- 20` measures the first alone.
    let wanted: Option<usize> = std::env::args()
        .nth(1)
        .and_then(|number| number.parse().ok());
    for (maps, tasks, edits) in [(20, 96, 1000), (200, 100, 300)] {
        if wanted.is_none_or(|wanted| wanted == maps) {
            edit(maps, tasks, edits);
        }
    }
    if wanted.is_none() {
        memory();
        crowd();
    }
}

/// Saves one map after the other.
fn edit(maps: usize, tasks: usize, edits: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let texts = write_maps(folder.path(), maps, tasks);
    let started = Instant::now();
    let server = Server::start(folder.path(), &[]);
    println!(
        "{maps} maps of {} stories: ready after {} ms",
        tasks * RELEASES,
        started.elapsed().as_millis()
    );
    let mut events = server.events("");
    events.next();
    let idle = processor(&server);
    thread::sleep(Duration::from_secs(5));
    if let (Some(before), Some(after)) = (idle, processor(&server)) {
        println!("  idle for 5 s: {} ms of processor time", after - before);
    }
    let mut times: Vec<Duration> = (0..edits)
        .map(|number| {
            // A stride that comes to every map, in no order that a cache would know.
            let map = number * 7 % maps;
            thread::sleep(Duration::from_millis(20));
            save_and_see(
                folder.path(),
                map,
                &texts[map],
                number,
                &server,
                &mut events,
            )
        })
        .collect();
    times.sort();
    let at =
        |share: usize| times[(times.len() * share / 100).min(times.len() - 1)].as_secs_f64() * 1e3;
    println!(
        "  {edits} edits, none missed: median {:.1} ms, 95th percentile {:.1} ms, slowest {:.1} ms",
        at(50),
        at(95),
        at(100)
    );
}

fn save_and_see(
    folder: &Path,
    map: usize,
    text: &str,
    number: usize,
    server: &Server,
    events: &mut Events,
) -> Duration {
    let title = format!("Edit {number}");
    let text = text.replacen("Choose fruit 0.0 by name", &title, 1);
    let started = Instant::now();
    fs::write(folder.join(format!("map-{map}.yaml")), text).expect("it can be saved");
    loop {
        events.next();
        let page = server.get(&format!("/map-{map}/index.html"));
        let took = started.elapsed();
        if page.text().contains(&format!(">{title}<")) {
            return took;
        }
    }
}

/// 2,000 times the same two states: memory must not grow.
fn memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let texts = write_maps(folder.path(), 20, 48);
    let server = Server::start(folder.path(), &[]);
    let mut events = server.events("");
    events.next();
    let mut told = "memory, in MiB, after".to_owned();
    for number in 0..=2000 {
        save_and_see(
            folder.path(),
            number % 20,
            &texts[number % 20],
            number,
            &server,
            &mut events,
        );
        if number % 500 == 0 {
            let _ = write!(
                told,
                " {number} edits: {},",
                resident(&server).unwrap_or_default() / 1024
            );
        }
    }
    println!("{}", told.trim_end_matches(','));
}

/// 10,000 requests over six connections at a time, beside 20 open streams.
fn crowd() {
    let folder = tempfile::tempdir().expect("a folder");
    write_maps(folder.path(), 20, 48);
    let server = Server::start(folder.path(), &[]);
    let _streams: Vec<Events> = (0..20).map(|_| server.events("")).collect();
    let paths = [
        "/",
        "/map-1/index.html",
        "/map-2/gaps.html",
        "/.storywall/live.js",
        "/nowhere",
    ];
    let mut times: Vec<Duration> = thread::scope(|scope| {
        let browsers: Vec<_> = (0..6)
            .map(|_| {
                scope.spawn(|| {
                    let ask = |number: usize| {
                        let started = Instant::now();
                        let answer = server.get(paths[number % paths.len()]);
                        assert!(matches!(answer.status, 200 | 404), "{}", answer.head);
                        started.elapsed()
                    };
                    (0..1667).map(ask).collect::<Vec<_>>()
                })
            })
            .collect();
        browsers
            .into_iter()
            .flat_map(|browser| browser.join().expect("it ends"))
            .collect()
    });
    times.sort();
    println!(
        "{} requests beside 20 streams: median {:.1} ms, slowest {:.1} ms",
        times.len(),
        times[times.len() / 2].as_secs_f64() * 1e3,
        times[times.len() - 1].as_secs_f64() * 1e3
    );
}

/// The processor time that the server has used, in ms, where the system tells it.
fn processor(server: &Server) -> Option<u64> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", server.process())).ok()?;
    let (_, fields) = stat.rsplit_once(") ")?;
    let ticks = fields
        .split(' ')
        .skip(11)
        .take(2)
        .filter_map(|ticks| ticks.parse::<u64>().ok());
    // The kernel counts in hundredths of a second.
    Some(ticks.sum::<u64>() * 10)
}

/// What the server holds in memory, in KiB, where the system tells it.
fn resident(server: &Server) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", server.process())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
