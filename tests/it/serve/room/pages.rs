//! The pages of a room, and who may read them.

use super::super::maps::Folder;
use super::super::server::Server;
use super::fake::{FakeRoom, feed, refusal};
use serde_json::json;
use storywall::workshop::Role;

const ROOM_FILES: [&str; 5] = ["join", "join.js", "join.css", "room.js", "room.css"];

#[test]
fn walls_show_the_room_while_there_is_one() {
    let room = FakeRoom::open();
    let page = room.client.page("/shop/");
    assert!(
        page.contains("<script type=\"module\" src=\"../.storywall/room.js\""),
        "{page}"
    );
    assert!(page.contains("href=\"../.storywall/room.css\""), "{page}");
    assert!(page.contains("src=\"../.storywall/edit.js\""), "{page}");
    let in_frame = "Sec-Fetch-Dest: iframe\r\nSec-Fetch-Site: same-origin\r\n";
    let framed = room.client.request("GET", "/shop/", in_frame);
    assert!(!framed.text().contains("room.js"));
    for file in ROOM_FILES {
        room.client.page(&format!("/.storywall/{file}"));
    }
    let join = room.client.get("/.storywall/join");
    assert_eq!(join.header("content-type"), "text/html; charset=utf-8");
    assert!(
        !join.text().contains("<shop>"),
        "titles are text: {}",
        join.text()
    );

    let folder = Folder::new();
    let server = Server::start(&folder.path(), &["--edit"]);
    assert!(!server.page("/shop/").contains("room.js"));
    for file in ROOM_FILES.iter().chain(&["join.svg", "room"]) {
        assert_eq!(
            server.get(&format!("/.storywall/{file}")).status,
            404,
            "{file}"
        );
    }
    let key = server.key.as_deref().expect("a key");
    let headers = format!("Content-Type: application/json\r\nStorywall-Key: {key}\r\n");
    for path in ["/.storywall/join", "/.storywall/room"] {
        assert_eq!(server.post(path, &headers, "{}").status, 405, "{path}");
    }
}

#[test]
fn the_phone_page_is_small() {
    let room = FakeRoom::open();
    let files = ["join", "join.js", "join.css"];
    let bytes = files.map(|file| room.client.page(&format!("/.storywall/{file}")).len());
    assert!(bytes.iter().sum::<usize>() <= 15 << 10, "{bytes:?}");
}

#[test]
fn the_qr_code_is_a_picture_of_the_address_to_join() {
    let room = FakeRoom::open();
    let response = room.client.get("/.storywall/join.svg");
    assert_eq!(response.header("content-type"), "image/svg+xml");
    let url = format!("http://{}/", room.client.address);
    let wanted = storywall::serve::qr_svg(&room.door.join_address(&url));
    assert_eq!(Some(response.text()), wanted);
    for unknown in ["?at=1", "?at=x", "?at=-1"] {
        let path = format!("/.storywall/join.svg{unknown}");
        assert_eq!(room.client.get(&path).status, 404, "{unknown}");
    }
}

#[test]
fn a_private_room_shows_its_pages_to_those_who_have_joined() {
    let room = FakeRoom::open();
    assert!(
        room.join(&json!({"key": room.key(), "name": "Ben"}))
            .header("set-cookie")
            .is_empty()
    );
    room.door.set_private(true);
    let others = [
        "/shop/",
        "/",
        "/shop/index.html",
        "/nowhere/",
        "/shop/?view=x",
    ];
    for page in others {
        let response = room.client.get(page);
        assert_eq!(response.status, 303, "{page}");
        assert_eq!(response.text(), "");
    }
    assert_eq!(
        room.client.get("/shop/").header("location"),
        "../.storywall/join?to=shop%2F"
    );
    assert_eq!(
        room.client.get("/").header("location"),
        ".storywall/join?to="
    );
    let files = [
        "/shop/map.json",
        "/.storywall/events",
        "/.storywall/events?after=0",
        "/.storywall/events?after=0&room=0",
        "/.storywall/live.js",
        "/.storywall/edit.js",
        "/.storywall/room.js",
        "/.storywall/join.svg",
        "/.storywall/nothing",
    ];
    for file in files {
        let response = room.client.get(file);
        assert_eq!(response.status, 403, "{file}");
        assert_eq!(response.text(), "join the workshop first\n");
    }
    assert_eq!(room.client.request("POST", "/shop/", "").status, 403);
    // The page to join says nothing about the map.
    for file in ["join", "join.js", "join.css"] {
        let text = room.client.page(&format!("/.storywall/{file}"));
        assert!(!text.contains("shop&gt;"), "{text}");
    }
    let joined = room.join(&json!({"key": room.key(), "name": "Lena"}));
    let cookie = joined.header("set-cookie");
    let (pair, attributes) = cookie.split_once("; ").expect("attributes");
    assert_eq!(attributes, "HttpOnly; SameSite=Strict; Path=/");
    let token = super::fake::token_in(&joined);
    assert_eq!(pair, format!("storywall-room={token}"));
    // A token in a cookie lets nobody act.
    let headers = format!("Content-Type: application/json\r\nCookie: {pair}\r\n");
    let act = room
        .client
        .post("/.storywall/room", &headers, r#"{"act": "here"}"#);
    assert_eq!(refusal(&act), (401, "token".to_owned()));
    let with_cookie = format!("Cookie: other=1; {pair}; storywall-room=x\r\n");
    let status = |path: &str| room.client.request("GET", path, &with_cookie).status;
    for path in [
        "/shop/",
        "/.storywall/live.js",
        "/.storywall/events?after=0",
        "/.storywall/join.svg",
    ] {
        assert_eq!(status(path), 200, "{path}");
    }
    assert!(
        room.client
            .events(&with_cookie)
            .head
            .starts_with("HTTP/1.1 200")
    );
    let query = room.client.get("/shop/?a=1&b");
    let location = "../.storywall/join?to=shop%2F%3Fa%3D1%26b";
    assert_eq!(query.header("location"), location);
    let mut stream = room.client.events(&with_cookie);
    stream.next_event();
    room.door.admit(&token, 1, Role::Viewer);
    assert_eq!(status("/shop/"), 200);
    room.door.remove(&token);
    assert_eq!(status("/shop/"), 303);
    // A stream that is open hears no more.
    room.publisher.publish_room(feed(1, []));
    assert!(stream.rest().is_empty());
}
