//! Several people who change the maps of a site, without a workshop: `serve --edit` where others can reach it.

use super::client::{Person, RoomServer};
use crate::serve::server::{HttpResponse, Server};
use serde_json::{Value, json};
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::process::Command;
use tokio::net::TcpSocket;
use tokio::runtime::Builder;

const SHOP: &str = "title: Shop\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories:\n          - Pay by card\n";

/// A folder with two maps.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("shop.yaml"), SHOP).expect("a file");
    let post = SHOP.replace("Shop", "Post");
    fs::write(folder.path().join("post.yaml"), post).expect("a file");
    folder
}

/// The head and body of a request that adds a story to the map `shop`.
fn adding(person: &Person, title: &str) -> (String, String) {
    let change = json!({"do": "add", "kind": "story", "in": "task:pay", "name": title});
    let headers = format!(
        "Content-Type: application/json\r\nStorywall-Key: {}\r\nStorywall-Op: {title}\r\n",
        person.token
    );
    (
        headers,
        json!({"map": "shop", "changes": [change]}).to_string(),
    )
}

fn add(room: &RoomServer, person: &Person, title: &str) -> HttpResponse {
    let (headers, body) = adding(person, title);
    room.server.post("/.storywall/edit", &headers, &body)
}

/// The status of the same request, but with the address of this machine in a network as its source, and another one as
/// its destination: to the server, that is another machine. `None` if this machine is in no network.
fn add_from_elsewhere(room: &RoomServer, person: &Person, title: &str) -> Option<String> {
    let routing = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    routing.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let source = routing.local_addr().ok()?.ip();
    let server = SocketAddr::from((Ipv4Addr::LOCALHOST, room.server.address.port()));
    let runtime = Builder::new_current_thread().enable_all().build().ok()?;
    let stream = runtime.block_on(async {
        let socket = TcpSocket::new_v4()?;
        socket.bind((source, 0).into())?;
        socket.connect(server).await?.into_std()
    });
    let mut stream = stream.ok()?;
    stream.set_nonblocking(false).expect("a socket");
    let (headers, body) = adding(person, title);
    let length = body.len();
    let head =
        format!("POST /.storywall/edit HTTP/1.1\r\nHost: {server}\r\nContent-Length: {length}\r\n");
    write!(stream, "{head}{headers}\r\n{body}").expect("a request");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    response.split(' ').nth(1).map(str::to_owned)
}

fn open(folder: &Path) -> RoomServer {
    let mut command = Command::new(env!("CARGO_BIN_EXE_storywall"));
    command
        .args(["serve", "--edit", "-p", "0", "--host", "0.0.0.0"])
        .current_dir(folder);
    RoomServer::listening(command)
}

#[test]
fn who_joins_changes_all_maps_and_everybody_is_told() {
    let folder = folder();
    let room = open(folder.path());
    room.server.wait_for("Others join at the second one");
    // Whoever hasn't joined reads.
    let page = room.server.page("/shop/");
    assert!(page.contains(".storywall/together.js"), "{page}");
    let nobody = Person {
        id: 0,
        token: String::new(),
    };
    assert_eq!(add(&room, &nobody, "Nobody pays").status, 401);

    let host = room.host();
    let joined = room.try_join(&json!({"key": room.join_key, "name": "Lena"}));
    let joined: Value = serde_json::from_str(&joined.text()).expect("JSON");
    assert_eq!(
        (&joined["name"], &joined["to"]),
        (&json!("Lena"), &json!("./"))
    );
    let lena = Person {
        id: joined["id"].as_u64().expect("a number"),
        token: joined["token"].as_str().expect("a token").to_owned(),
    };
    let ben = room.join(&json!({"code": room.code, "name": "Ben"}));

    let mut events = room.said(&ben);
    let people = events.until("people", |people| {
        people.as_array().is_some_and(|all| all.len() == 3)
    });
    assert_eq!(people[1]["name"], "Lena");
    assert_eq!(
        (&people[1]["color"], &people[1]["here"]),
        (&json!(2), &json!(true))
    );
    let response = add(&room, &lena, "Pay by phone");
    assert_eq!(response.status, 200, "{}", response.text());
    let op = events.op();
    assert_eq!(op["by"], json!({"id": lena.id, "name": "Lena", "color": 2}));
    assert_eq!(
        (&op["map"], &op["ids"]),
        (&json!("shop"), &json!(["story:pay-by-phone"]))
    );
    assert!(room.server.page("/shop/").contains("Pay by phone"));
    assert_eq!(add(&room, &host, "Pay in cash").status, 200);
    if let Some(status) = add_from_elsewhere(&room, &lena, "Pay later") {
        assert_eq!(status, "200");
        // The host is here only.
        let status = add_from_elsewhere(&room, &host, "Pay never");
        assert_eq!(status.as_deref(), Some("403"));
    }

    // The acts of a workshop make no sense here.
    for act in [
        json!({"act": "ready", "on": true}),
        json!({"act": "end"}),
        json!({"act": "undo"}),
    ] {
        let (status, refusal) = room.act(&host, &act);
        assert_eq!(
            (status, &refusal["message"]),
            (422, &json!("This room has no workshop")),
            "{act}"
        );
    }
    assert_eq!(
        room.act(&lena, &json!({"act": "door", "open": false})).0,
        403
    );
    let named = room.done(&ben, &json!({"act": "name", "name": "Benno"}));
    assert_eq!(named["mine"]["name"], "Benno");
}

/// Sends changes of the map `shop`, or `undo` or `redo` without any. Returns the status and the message.
fn ask(room: &RoomServer, person: &Person, action: &str, changes: &Value) -> (u16, String) {
    let operation = format!(
        "{action}-{}-{changes}-{}",
        person.id,
        room.server.page("/shop/")
    );
    let operation = operation.bytes().fold(7_u64, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    let headers = format!(
        "Content-Type: application/json\r\nStorywall-Key: {}\r\nStorywall-Op: {operation}\r\n",
        person.token
    );
    let body = json!({"map": "shop", "changes": changes}).to_string();
    let response = room
        .server
        .post(&format!("/.storywall/{action}"), &headers, &body);
    let body: Value = serde_json::from_str(&response.text()).expect("JSON");
    let message = body["message"].as_str().unwrap_or_default();
    (response.status, message.to_owned())
}

#[test]
fn everybody_takes_back_their_own_changes() {
    let folder = folder();
    let shop = folder.path().join("shop.yaml");
    let read = || fs::read_to_string(&shop).expect("the map");
    let room = open(folder.path());
    let lena = room.join(&json!({"key": room.join_key, "name": "Lena"}));
    let ben = room.join(&json!({"key": room.join_key, "name": "Ben"}));
    let rename = |item: &str, to: &str| json!([{"do": "rename", "item": item, "to": to}]);
    let undo = |person: &Person| ask(&room, person, "undo", &Value::Null);

    assert_eq!(
        ask(&room, &lena, "edit", &rename("task:pay", "Pay at once")).0,
        200
    );
    assert_eq!(
        ask(&room, &ben, "edit", &rename("activity:buy", "Buy it")).0,
        200
    );
    // Lena's change comes back, although Ben's came after it.
    let (status, message) = undo(&lena);
    assert_eq!(
        (status, read()),
        (200, SHOP.replace("Buy", "Buy it")),
        "{message}"
    );
    assert!(message.starts_with("Undone: "), "{message}");
    let (status, message) = undo(&lena);
    assert_eq!(status, 409);
    assert!(
        message.starts_with("there is nothing of yours to undo; the last change is by Ben: "),
        "{message}"
    );
    assert_eq!(undo(&ben).0, 200);
    assert_eq!(read(), SHOP);
    // What Ben took back later isn't in the way.
    assert_eq!(ask(&room, &lena, "redo", &Value::Null).0, 200);
    assert_eq!(read(), SHOP.replace("Pay\n", "Pay at once\n"));

    assert_eq!(
        ask(
            &room,
            &ben,
            "edit",
            &rename("task:pay-at-once", "Pay later")
        )
        .0,
        200
    );
    let (status, message) = undo(&lena);
    assert_eq!(status, 409);
    let way_out = "`Pay later`, which is now task:pay-later. Undo that first, or change it here";
    assert!(
        message.contains(": that was changed later by Ben: Renamed ") && message.ends_with(way_out),
        "{message}"
    );
    // What was offered is so: as soon as Ben takes that back, Lena can take hers back, too.
    assert_eq!(undo(&ben).0, 200);
    let (status, message) = undo(&lena);
    assert_eq!((status, read()), (200, SHOP.to_owned()), "{message}");
}

#[test]
fn the_host_lets_people_read_only_and_removes_them() {
    let folder = folder();
    let room = open(folder.path());
    let host = room.host();
    let lena = room.participant("Lena");
    let role = |role: &str| json!({"act": "role", "who": lena.id, "role": role});
    room.done(&host, &role("viewer"));
    assert_eq!(add(&room, &lena, "Pay by phone").status, 403);
    room.done(&host, &role("participant"));
    assert_eq!(add(&room, &lena, "Pay by phone").status, 200);
    room.done(&host, &role("removed"));
    assert_eq!(add(&room, &lena, "Pay in cash").status, 401);
    room.done(&host, &json!({"act": "door", "open": false}));
    let late = room.try_join(&json!({"key": room.join_key, "name": "Late"}));
    assert_eq!(late.status, 403, "{}", late.text());
    let mut events = room.said(&host);
    events.until("room", |room| {
        room["open"] == false && room["code"].is_null()
    });
}

#[test]
fn without_others_nothing_changes() {
    let folder = folder();
    let mut command = Command::new(env!("CARGO_BIN_EXE_storywall"));
    command
        .args(["serve", "--edit", "-p", "0"])
        .current_dir(folder.path());
    let (server, _) = Server::listening(command);
    assert!(server.key.is_some());
    assert!(!server.page("/shop/").contains("together.js"));
    assert_eq!(server.get("/.storywall/join").status, 404);
    assert_eq!(server.get("/.storywall/together.js").status, 404);
    let headers = format!(
        "Content-Type: application/json\r\nStorywall-Key: {}\r\nStorywall-Op: 1\r\n",
        server.key.as_deref().unwrap_or_default()
    );
    let body = json!({"map": "shop", "changes": [{"do": "rename", "item": "story:pay-by-card", "was": "Pay by card", "to": "Pay"}]});
    let response = server.post("/.storywall/edit", &headers, &body.to_string());
    assert_eq!(response.status, 200, "{}", response.text());
}
