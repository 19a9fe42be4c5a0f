//! The latency, CPU time and memory of `storywall serve`: `cargo bench --bench serve`.
//!
//! It is measured from outside, as an editor and a browser do it: save a map in place, wait for the event,
//! and fetch the page. The time ends with the last byte of the page that contains the saved text. A missed
//! edit stops the benchmark.

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
    // `cargo bench --bench serve -- 20` only measures the site with 20 maps.
    let wanted: Option<usize> = std::env::args()
        .nth(1)
        .and_then(|number| number.parse().ok());
    for (maps, tasks, edits) in [(20, 96, 1000), (200, 100, 300)] {
        if wanted.is_none_or(|wanted| wanted == maps) {
            measure_edits(maps, tasks, edits);
        }
    }
    if wanted.is_none() {
        measure_memory();
        measure_requests();
    }
}

/// Measures the time from saving a map to its updated page, for one map after the other.
fn measure_edits(maps: usize, tasks: usize, edits: usize) {
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
    let idle = cpu_time(&server);
    thread::sleep(Duration::from_secs(5));
    if let (Some(before), Some(after)) = (idle, cpu_time(&server)) {
        println!("  idle for 5 s: {} ms of processor time", after - before);
    }
    let mut times: Vec<Duration> = (0..edits)
        .map(|number| {
            // Visits every map, in an order that doesn't favor caches.
            let map = number * 7 % maps;
            thread::sleep(Duration::from_millis(20));
            save_and_fetch(
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
    let percentile =
        |share: usize| times[(times.len() * share / 100).min(times.len() - 1)].as_secs_f64() * 1e3;
    println!(
        "  {edits} edits, none missed: median {:.1} ms, 95th percentile {:.1} ms, slowest {:.1} ms",
        percentile(50),
        percentile(95),
        percentile(100)
    );
}

/// Saves a map with a new title of a story. Returns the time until its page shows that title.
fn save_and_fetch(
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

/// Prints the memory during 2,000 edits that don't make the maps larger.
fn measure_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let texts = write_maps(folder.path(), 20, 48);
    let server = Server::start(folder.path(), &[]);
    let mut events = server.events("");
    events.next();
    let mut line = "memory, in MiB, after".to_owned();
    for number in 0..=2000 {
        save_and_fetch(
            folder.path(),
            number % 20,
            &texts[number % 20],
            number,
            &server,
            &mut events,
        );
        if number % 500 == 0 {
            let _ = write!(
                line,
                " {number} edits: {},",
                resident_memory(&server).unwrap_or_default() / 1024
            );
        }
    }
    println!("{}", line.trim_end_matches(','));
}

/// Measures 10,000 requests from six threads, while 20 event streams are open.
fn measure_requests() {
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
        let clients: Vec<_> = (0..6)
            .map(|_| {
                scope.spawn(|| {
                    let request = |number: usize| {
                        let started = Instant::now();
                        let response = server.get(paths[number % paths.len()]);
                        assert!(matches!(response.status, 200 | 404), "{}", response.head);
                        started.elapsed()
                    };
                    (0..1667).map(request).collect::<Vec<_>>()
                })
            })
            .collect();
        clients
            .into_iter()
            .flat_map(|client| client.join().expect("it ends"))
            .collect()
    });
    times.sort();
    println!(
        "{} requests with 20 open streams: median {:.1} ms, slowest {:.1} ms",
        times.len(),
        times[times.len() / 2].as_secs_f64() * 1e3,
        times[times.len() - 1].as_secs_f64() * 1e3
    );
}

/// The CPU time that the server has used, in ms. `None` on systems without `/proc`.
fn cpu_time(server: &Server) -> Option<u64> {
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

/// The resident memory of the server in KiB. `None` on systems without `/proc`.
fn resident_memory(server: &Server) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", server.process())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
