//! What people in a room can do, and what is left after a crash.

use super::client::{MAP, Person, RoomServer};
use serde_json::{Value, json};
use std::fs;

const SHOP: &str = "title: Shop
goal: Buy without queuing
personas:
  - sarah: Sarah, a busy parent
activities:
  - Find products
  - Make purchase
  - Receive the order
";

/// A folder with a map.
fn folder_with(map: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join(MAP), map).expect("a file");
    folder
}

/// Passes over questions until one collects cards, and returns its id.
fn go_to_cards(room: &RoomServer, host: &Person) -> String {
    let mut events = room.said(host);
    loop {
        let step = events.until("step", |step| step["question"].is_object());
        let question = &step["question"];
        if question["kind"] == "cards" && question["text"].as_str().unwrap().contains("first") {
            return question["id"].as_str().unwrap().to_owned();
        }
        let asked = question["id"].clone();
        room.done(host, &json!({"act": "skip", "reason": "not today"}));
        events.until("step", |step| step["question"]["id"] != asked);
    }
}

#[test]
fn cards_lie_face_down_until_they_are_revealed_and_a_crash_loses_nothing() {
    let folder = folder_with(SHOP);
    let read = || fs::read_to_string(folder.path().join(MAP)).unwrap();
    let minutes = folder.path().join("minutes.md");
    let arguments = ["--minutes", "minutes.md"];
    let mut room = RoomServer::open(folder.path(), &arguments);
    let host = room.host();
    let lena = room.participant("Lena");
    let jun = room.join(&json!({"code": room.code.to_lowercase(), "name": "lena"}));
    let question = go_to_cards(&room, &host);

    // Nobody sees what others write.
    room.done(
        &lena,
        &json!({"act": "card", "add": "Search by name\n  Browse the aisles "}),
    );
    let mine = room.done(&jun, &json!({"act": "card", "add": "Scan a code"}))["mine"].clone();
    assert_eq!(mine["name"], "lena 2");
    assert_eq!(mine["cards"], json!([{"n": 3, "text": "Scan a code"}]));
    room.done(
        &lena,
        &json!({"act": "card", "edit": 1, "text": "Search by product name"}),
    );
    let (status, refusal) = room.act(&jun, &json!({"act": "card", "remove": 1}));
    assert_eq!(
        (status, &refusal["message"]),
        (422, &json!("This card isn’t in the tray any more"))
    );
    room.done(&host, &json!({"act": "timer", "start": 600}));
    room.done(&jun, &json!({"act": "park", "text": "What about returns?"}));
    let mut events = room.said(&jun);
    let tray = events.until("step", |step| step["tray"]["cards"] == 3)["tray"].clone();
    assert_eq!(tray, json!({"cards": 3, "people": 2}));
    assert_eq!(read(), SHOP, "no card is in the file yet");
    let (status, refusal) = room.act(&host, &json!({"act": "skip", "reason": "no time"}));
    assert_eq!(
        (status, &refusal["help"]),
        (422, &json!("Reveal them first"))
    );

    // The program is killed in between.
    drop(room);
    room = RoomServer::open(folder.path(), &arguments);
    let back = room.join(&json!({"token": jun.token}));
    assert_eq!(back.id, jun.id);
    let mine = room.done(
        &jun,
        &json!({"act": "here", "at": "activity:find-products"}),
    );
    assert_eq!(
        mine["mine"]["cards"],
        json!([{"n": 3, "text": "Scan a code"}])
    );
    let mut events = room.said(&lena);
    let timer = events.until("timer", |timer| timer["own"] == true);
    let left = timer["left_ms"].as_i64().unwrap();
    assert!(
        timer["runs"] == true && (500_000..600_000).contains(&left),
        "{timer}"
    );
    events.until("step", |step| {
        step["question"]["id"] == question.as_str() && step["tray"]["cards"] == 3
    });
    assert_eq!(
        events.until("park", |_| true),
        json!(["What about returns?"])
    );

    // Revealed, they are on the wall, in one change that can be taken back.
    room.done(&host, &json!({"act": "reveal"}));
    let with_cards = read();
    for card in ["Search by product name", "Browse the aisles", "Scan a code"] {
        assert!(with_cards.contains(card), "{with_cards}");
    }
    let op = events.until("op", |_| true);
    assert_eq!(
        (&op["by"]["name"], op["ids"].as_array().unwrap().len()),
        (&json!("Hanna"), 3)
    );
    let undone = room.done(&host, &json!({"act": "undo"}));
    assert_eq!(
        (read().as_str(), &undone["done"]),
        (SHOP, &json!(["Taken back"]))
    );
    // The cards lie face down again, and what the host writes is one more.
    let mine = room.done(&jun, &json!({"act": "here"}))["mine"].clone();
    assert_eq!(mine["cards"], json!([{"n": 3, "text": "Scan a code"}]));
    let next = json!({"act": "answer", "question": question, "texts": []});
    assert_eq!(
        room.act(&host, &next).0,
        422,
        "three cards would be forgotten"
    );
    room.done(
        &host,
        &json!({"act": "answer", "question": question, "texts": ["Ask a clerk"]}),
    );
    assert_eq!(read(), SHOP);
    let done = room.done(&host, &json!({"act": "reveal"}))["done"].clone();
    assert_eq!(done, json!(["4 cards added"]));

    room.done(&host, &json!({"act": "end"}));
    events.until("bye", |_| true);
    let minutes = fs::read_to_string(minutes).unwrap();
    assert!(
        minutes.contains("What about returns?") && minutes.contains("Lena"),
        "{minutes}"
    );
}

#[test]
fn people_vote_and_the_stories_are_ordered_by_votes() {
    let map = "title: Shop
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - Pay by card   # agreed
          - Pay by invoice
          - Pay by phone
";
    let folder = folder_with(map);
    let room = RoomServer::open(folder.path(), &[]);
    let host = room.host();
    let people = ["Ada", "Bob", "Cleo"].map(|name| room.participant(name));
    let mut events = room.said(&people[0]);
    room.done(
        &host,
        &json!({"act": "ballot", "open": "stories", "each": 2, "stack": false}),
    );
    let ballot = events.until("ballot", |ballot| ballot["open"] == true);
    assert_eq!(
        ballot["items"][2],
        json!({"ref": "story:pay-by-phone", "title": "Pay by phone", "under": "Buy › Pay"})
    );
    let vote = |person: &Person, on: &str, n: u32| {
        room.act(person, &json!({"act": "vote", "on": on, "n": n}))
            .0
    };
    for person in &people {
        assert_eq!(vote(person, "story:pay-by-phone", 1), 200);
    }
    assert_eq!(vote(&people[0], "story:pay-by-invoice", 1), 200);
    assert_eq!(
        vote(&people[0], "story:pay-by-card", 1),
        422,
        "no dots are left"
    );
    assert_eq!(
        vote(&people[1], "story:pay-by-card", 2),
        422,
        "one dot on each"
    );
    assert_eq!(vote(&people[1], "story:cash", 1), 422);
    let dots = events.until("dots", |dots| dots["used"] == 4);
    assert_eq!(
        dots,
        json!({"used": 4, "voters": 3, "results": null}),
        "others' dots are hidden"
    );
    room.done(&host, &json!({"act": "ballot", "close": true}));
    let results = events.until("ballot", |ballot| ballot["open"] == false)["results"].clone();
    assert_eq!(
        results,
        json!([
            {"ref": "story:pay-by-phone", "title": "Pay by phone", "n": 3},
            {"ref": "story:pay-by-invoice", "title": "Pay by invoice", "n": 1},
        ])
    );
    room.done(&host, &json!({"act": "order"}));
    let text = fs::read_to_string(folder.path().join(MAP)).unwrap();
    let stories: Vec<&str> = text
        .lines()
        .skip_while(|line| !line.contains("stories:"))
        .skip(1)
        .map(str::trim)
        .collect();
    assert_eq!(
        stories,
        [
            "- Pay by phone",
            "- Pay by invoice",
            "- Pay by card   # agreed"
        ]
    );
    room.done(&host, &json!({"act": "undo"}));
    assert_eq!(fs::read_to_string(folder.path().join(MAP)).unwrap(), map);
}

/// The status of each act for a host, a participant who writes cards, one who only votes, one in a break, a viewer, and
/// somebody who isn't in the room.
#[test]
fn nobody_does_more_than_they_may() {
    let folder = folder_with(SHOP);
    let room = RoomServer::open(folder.path(), &[]);
    let host = room.host();
    let [lena, viewer, removed] = ["Lena", "Vic", "Rob"].map(|name| room.participant(name));
    room.done(
        &host,
        &json!({"act": "role", "who": viewer.id, "role": "viewer"}),
    );
    room.done(
        &host,
        &json!({"act": "role", "who": removed.id, "role": "removed"}),
    );
    go_to_cards(&room, &host);
    let before = fs::read_to_string(folder.path().join(MAP)).unwrap();
    let hosts: [Value; 15] = [
        json!({"act": "answer", "question": "x", "texts": ["A"]}),
        json!({"act": "reveal"}),
        json!({"act": "skip", "reason": "r"}),
        json!({"act": "back"}),
        json!({"act": "undo"}),
        json!({"act": "timer", "start": 5}),
        json!({"act": "mode", "rights": "edit"}),
        json!({"act": "ballot", "open": "tasks"}),
        json!({"act": "order"}),
        json!({"act": "role", "who": 1, "role": "removed"}),
        json!({"act": "role", "who": 2, "role": "viewer"}),
        json!({"act": "door", "open": false}),
        json!({"act": "pause", "on": true}),
        json!({"act": "end"}),
        json!({"act": "ballot", "close": true}),
    ];
    for act in &hosts {
        for (person, expected) in [(&lena, 403), (&viewer, 403), (&removed, 401)] {
            assert_eq!(room.act(person, act).0, expected, "{act}");
        }
    }
    let everybody = [
        json!({"act": "ready", "on": true}),
        json!({"act": "card", "add": "Pay"}),
        json!({"act": "park", "text": "Later"}),
    ];
    for act in &everybody {
        assert_eq!(room.act(&viewer, act).0, 403, "{act}");
        assert_eq!(room.act(&removed, act).0, 401, "{act}");
        assert_eq!(room.act(&lena, act).0, 200, "{act}");
    }
    let edit = |person: &Person| {
        let headers = format!(
            "Content-Type: application/json\r\nStorywall-Key: {}\r\nStorywall-Op: {}\r\n",
            person.token, person.id
        );
        let body = r#"{"map": "map", "changes": [{"do": "rename", "item": "activity:make-purchase", "to": "Pay"}]}"#;
        room.server.post("/.storywall/edit", &headers, body).status
    };
    assert_eq!(
        (edit(&lena), edit(&viewer), edit(&removed)),
        (403, 403, 401)
    );
    // Somebody else, since each person may only send some acts in a second.
    let lena = room.participant("Max");
    room.done(&host, &json!({"act": "mode", "rights": "vote"}));
    assert_eq!(room.act(&lena, &everybody[1]).0, 403, "only votes");
    room.done(&host, &json!({"act": "pause", "on": true}));
    assert_eq!(room.act(&lena, &everybody[2]).0, 403, "a break");
    room.done(&host, &json!({"act": "pause", "on": false}));
    assert_eq!(
        fs::read_to_string(folder.path().join(MAP)).unwrap(),
        before,
        "nothing was written"
    );
    room.done(&host, &json!({"act": "door", "open": false}));
    assert_eq!(
        room.try_join(&json!({"key": room.join_key, "name": "Late"}))
            .status,
        403
    );
    room.done(&host, &json!({"act": "mode", "rights": "edit"}));
    assert_eq!((edit(&viewer), edit(&lena)), (403, 200));
    let text = fs::read_to_string(folder.path().join(MAP)).unwrap();
    assert_eq!(text, before.replace("- Make purchase", "- Pay"));
}
