//! What everybody hears.

use super::super::server::Events;
use super::fake::{FIRST, FakeRoom, feed, json_of, part, snapshot, text_of};
use serde_json::{Value, json};
use std::io::Write as _;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use storywall::serve::{FeedTimer, RoomFeed};

/// Reads events until one has this text.
fn read_until(events: &mut Events, wanted: &str) -> Vec<String> {
    let mut texts = Vec::new();
    while texts.last().is_none_or(|last| last != wanted) {
        texts.push(text_of(&events.next_event()));
    }
    texts
}

#[test]
fn values_are_said_on_the_greeting_and_when_they_change() {
    let room = FakeRoom::open();
    room.publisher.publish_room(feed(1, [1, 2]));
    let mut events = room.client.events("");
    let generation = events.next_event();
    assert_eq!(text_of(&generation), format!(" {FIRST}"));
    assert_eq!(generation.id, format!("{FIRST}-2"));
    assert_eq!(text_of(&events.next_event()), "park [1]");
    // Changes of the map come after the snapshot that has them.
    room.publisher.publish(snapshot(FIRST + 1));
    room.publisher.publish_room(feed(1, [1, 2, 3, 4]));
    let generation = events.next_event();
    assert_eq!(text_of(&generation), format!(" {}", FIRST + 1));
    let ops = [events.next_event(), events.next_event()];
    assert_eq!(
        ops.each_ref().map(text_of),
        [r#"op {"n":3}"#, r#"op {"n":4}"#]
    );
    assert_eq!(
        ops.map(|op| op.id),
        [format!("{}-3", FIRST + 1), format!("{}-4", FIRST + 1)]
    );
    room.publisher.publish_room(feed(2, [1, 2, 3, 4]));
    assert_eq!(text_of(&events.next_event()), "park [2]");
}

#[test]
fn whoever_was_away_hears_what_they_missed() {
    let room = FakeRoom::open();
    room.publisher.publish_room(feed(1, 1..=5));
    let greeting = |last: &str| {
        let mut events = room.client.events(&format!("Last-Event-ID: {last}\r\n"));
        read_until(&mut events, "park [1]").len() - 2
    };
    assert_eq!(greeting(&format!("{FIRST}-3")), 2);
    assert_eq!(greeting(&format!("{FIRST}-5")), 0);
    // Ids of an earlier run and those that aren't ours count for nothing.
    for unknown in ["999-1", "1000", "x-y", "-", "1000-x"] {
        assert_eq!(greeting(unknown), 0, "{unknown}");
    }
}

#[test]
fn what_changes_quickly_is_said_less_often_but_the_last_is_said() {
    let room = FakeRoom::open();
    let mut events = room.client.events("");
    events.next_event();
    let started = Instant::now();
    for park in 1..=200 {
        room.publisher.publish_room(feed(park, 1..=park));
    }
    let texts = read_until(&mut events, "park [200]");
    let parks = texts.iter().filter(|text| text.starts_with("park")).count();
    let most = 2 + started.elapsed().as_millis() as usize / 100;
    assert!(parks <= most, "{parks}, more than {most}");
    // Each change of the map is said once, in order.
    let ops: Vec<u64> = texts
        .iter()
        .filter_map(|text| {
            let op: Value = serde_json::from_str(text.strip_prefix("op ")?).ok()?;
            op["n"].as_u64()
        })
        .collect();
    assert_eq!(ops, (1..=200).collect::<Vec<_>>());
}

#[test]
fn a_slow_client_skips_versions_and_delays_nobody() {
    let room = FakeRoom::open();
    // It reads nothing until the end.
    let mut slow = room.client.events("");
    let mut fast = room.client.events("");
    for version in 1..=24 {
        let mut feed = RoomFeed::clone(&feed(version, []));
        let large = json!("x".repeat(1 << 20));
        feed.parts.insert(0, part("step", large, version));
        room.publisher.publish_room(Arc::new(feed));
        read_until(&mut fast, &format!("park [{version}]"));
    }
    let heard = read_until(&mut slow, "park [24]");
    let parks = heard.iter().filter(|text| text.starts_with("park")).count();
    assert!(parks < 24, "it has skipped none");
}

#[test]
fn a_timer_says_what_is_left_now() {
    let room = FakeRoom::open();
    let started = Instant::now();
    let timer = FeedTimer {
        runs: true,
        left_ms: 60_000,
        of_ms: 60_000,
        own: true,
        at: started,
        version: 1,
    };
    room.publisher.publish_room(Arc::new(RoomFeed {
        timer: Some(timer),
        ..RoomFeed::default()
    }));
    thread::sleep(Duration::from_millis(30));
    let mut events = room.client.events("");
    events.next_event();
    let event = events.next_event();
    let value: Value = serde_json::from_str(&event.data).expect("JSON");
    let left = value["left_ms"].as_i64().expect("a number");
    assert!((40_000..=59_970).contains(&left), "{left}");
    assert_eq!(
        (&value["runs"], &value["own"]),
        (&json!(true), &json!(true))
    );
    assert!(value["server_ms"].as_u64().is_some());
}

#[test]
fn a_long_poll_says_the_same() {
    let room = FakeRoom::open();
    let poll = |after: u64, revision: u64| {
        let path = format!("/.storywall/events?after={after}&room={revision}&wait=10");
        json_of(&room.client.get(&path))
    };
    room.publisher.publish_room(feed(1, [1, 2]));
    let first = poll(0, 0);
    assert_eq!(
        (&first[0], &first[1]["events"]),
        (&json!(FIRST), &json!([["park", [1]]]))
    );
    let revision = first[1]["room"].as_u64().expect("a revision");
    // It waits for what is new.
    let second = thread::scope(|scope| {
        let waiting = scope.spawn(|| poll(FIRST, revision));
        room.publisher.publish_room(feed(2, [1, 2, 3]));
        waiting.join().expect("an answer")
    });
    let events = json!([["op", {"n": 3}], ["park", [2]]]);
    assert_eq!((&second[0], &second[1]["events"]), (&json!(FIRST), &events));
    // What is known from an earlier run counts for nothing.
    for unknown in [7, revision + 1000] {
        assert_eq!(poll(FIRST, unknown)[1]["events"], json!([["park", [2]]]));
    }
    // Without the room, and without news of it.
    let plain = room.client.get("/.storywall/events?after=0");
    assert_eq!(json_of(&plain), json!([FIRST]));
    let revision = second[1]["room"].clone();
    let path = format!("/.storywall/events?after={FIRST}&room={revision}&wait=0");
    assert_eq!(json_of(&room.client.get(&path)), json!([]));
    room.publisher.publish(snapshot(FIRST + 1));
    let news = json!([FIRST + 1, {"room": revision, "events": []}]);
    assert_eq!(poll(FIRST, revision.as_u64().expect("a number")), news);
}

#[test]
fn a_hundred_streams_fit_and_one_more_is_asked_to_wait() {
    let room = FakeRoom::open();
    room.publisher.publish_room(feed(1, []));
    let mut streams: Vec<_> = (0..100).map(|_| room.client.events("")).collect();
    for events in &mut streams {
        read_until(events, "park [1]");
    }
    let mut refused = room.client.connect();
    let host = room.client.address;
    write!(
        refused,
        "GET /.storywall/events HTTP/1.1\r\nHost: {host}\r\n\r\n"
    )
    .expect("it listens");
    let response = room.client.request("GET", "/.storywall/events", "");
    assert_eq!(
        (response.status, response.header("retry-after")),
        (503, "5")
    );
    // People can still join and act.
    let lena = room.participant();
    assert_eq!(room.act(&lena, "here").status, 200);
}
