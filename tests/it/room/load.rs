//! A full room: 60 people, 400 stories, five changes a second. It takes minutes, so it runs by hand:
//! `ROOM_SECONDS=300 cargo test --release --test it room::load -- --ignored --nocapture`.

use super::client::{MAP, Person, RoomServer};
use serde_json::json;
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

const PEOPLE: usize = 60;
const STORIES: usize = 400;

/// When each client had each change.
type Arrivals = Arc<Mutex<Vec<(u64, Instant)>>>;

#[test]
#[ignore = "takes minutes"]
#[expect(clippy::print_stdout, reason = "it reports what it measured")]
fn a_full_room_keeps_up() {
    let seconds: u64 = std::env::var("ROOM_SECONDS").map_or(10, |seconds| seconds.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(MAP), map_of(STORIES)).unwrap();
    let room = Arc::new(RoomServer::open(folder.path(), &[]));
    let host = room.host();
    room.done(&host, &json!({"act": "mode", "rights": "edit"}));

    let started = Instant::now();
    let people: Vec<Person> = (0..PEOPLE)
        .map(|n| room.participant(&format!("P{n}")))
        .collect();
    println!("{PEOPLE} people joined in {:?}", started.elapsed());

    let is_over = Arc::new(AtomicBool::new(false));
    let arrivals: Vec<Arrivals> = (0..PEOPLE).map(|_| Arrivals::default()).collect();
    let listeners: Vec<_> = people
        .iter()
        .zip(&arrivals)
        .map(|(person, arrivals)| {
            let mut events = room.said(person);
            let (arrivals, is_over) = (Arc::clone(arrivals), Arc::clone(&is_over));
            thread::spawn(move || {
                while !is_over.load(Ordering::Relaxed) {
                    let (name, value) = events.next();
                    if name == "op" {
                        arrivals
                            .lock()
                            .unwrap()
                            .push((value["n"].as_u64().unwrap(), Instant::now()));
                    }
                }
            })
        })
        .collect();

    // Changes are sent five times a second, each by somebody else.
    let pause = Duration::from_millis(200);
    let begun = Instant::now();
    let mut sent: Vec<(u64, Instant)> = Vec::new();
    for number in 1..=seconds * 5 {
        let due = begun + pause * u32::try_from(number).unwrap();
        thread::sleep(due.saturating_duration_since(Instant::now()));
        let person = &people[number as usize % PEOPLE];
        let at = Instant::now();
        sent.push((number, at));
        assert_eq!(rename(&room, person, number), 200);
    }
    thread::sleep(Duration::from_secs(2));
    come_back(&room, &people[..PEOPLE / 2], seconds * 5);
    is_over.store(true, Ordering::Relaxed);
    room.done(&host, &json!({"act": "park", "text": "the end"}));
    let mut waits: Vec<u128> = Vec::new();
    for arrivals in &arrivals {
        let arrivals = arrivals.lock().unwrap();
        let numbers: Vec<u64> = arrivals.iter().map(|(number, _)| *number).collect();
        let expected: Vec<u64> = (1..=seconds * 5).collect();
        assert_eq!(
            numbers, expected,
            "nothing is lost, and nothing out of order"
        );
        let pairs = sent.iter().zip(arrivals.iter());
        waits.extend(
            pairs.map(|((_, sent), (_, arrived))| arrived.duration_since(*sent).as_micros()),
        );
    }
    waits.sort_unstable();
    let at = |share: usize| waits[waits.len() * share / 100] / 1000;
    println!(
        "{} changes on {PEOPLE} screens: median {} ms, p95 {} ms, p99 {} ms, at most {} ms; {} KiB of memory",
        sent.len(),
        at(50),
        at(95),
        at(99),
        waits.last().unwrap() / 1000,
        memory(room.server.process())
    );
    drop(listeners);
}

/// Half of the people lose their streams, miss the last three changes, and connect again: they hear what they missed, in
/// order, and nothing twice.
#[expect(clippy::print_stdout, reason = "it reports what it measured")]
fn come_back(room: &Arc<RoomServer>, people: &[Person], last: u64) {
    let mut events = room.said(&people[0]);
    events.next();
    let (run, _) = events.id.split_once('-').unwrap();
    let missed = format!("{run}-{}", last - 3);
    let started = Instant::now();
    let streams: Vec<_> = people
        .iter()
        .map(|person| {
            let (room, person, missed) = (Arc::clone(room), person.clone(), missed.clone());
            thread::spawn(move || {
                let mut events = room.said_after(&person, &missed);
                let numbers = (0..3).map(|_| events.op()["n"].as_u64().unwrap());
                assert_eq!(numbers.collect::<Vec<u64>>(), [last - 2, last - 1, last]);
            })
        })
        .collect();
    streams
        .into_iter()
        .for_each(|stream| stream.join().unwrap());
    println!(
        "{} people are back and current in {:?}",
        people.len(),
        started.elapsed()
    );
}

/// A map of so many stories, in eight activities of five tasks.
fn map_of(stories: usize) -> String {
    let mut text = "title: Full\nactivities:\n".to_owned();
    for activity in 1..=8 {
        text += &format!("  - activity: Activity {activity}\n    tasks:\n");
        for task in 1..=5 {
            text += &format!("      - task: Task {activity}.{task}\n        stories:\n");
            for story in 1..=stories / 40 {
                text += &format!("          - Story {activity}.{task}.{story}\n");
            }
        }
    }
    text
}

/// Gives the map another description. Returns the status.
fn rename(room: &RoomServer, person: &Person, number: u64) -> u16 {
    let headers = format!(
        "Content-Type: application/json\r\nStorywall-Key: {}\r\nStorywall-Op: {number}\r\n",
        person.token
    );
    let change = json!({"do": "set", "item": "map", "field": "description", "to": format!("Version {number}")});
    let body = json!({"map": "map", "changes": [change]});
    room.server
        .post("/.storywall/edit", &headers, &body.to_string())
        .status
}

/// The most memory that a process has used, in KiB.
fn memory(process: u32) -> String {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or_default();
    line.split_whitespace()
        .nth(1)
        .unwrap_or_default()
        .to_owned()
}
