//! A server with a room in this process. What the room does is only noted.

use super::super::server::{Client, HttpResponse, StreamEvent};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread;
use storywall::serve::{
    Access, ChangedFiles, EditAccess, EditAction, EditAnswer, EditRequest, EditStatus, EditStep,
    Impact, MapLink, Publisher, Rebuild, RoomDoor, RoomFeed, RoomKind, RoomOp, RoomPart, Server,
    SiteBuilder, Snapshot, Watcher, follow,
};
use storywall::site::Site;

/// A page of the site.
const PAGE: &str = "<!doctype html><html><head><title>Shop</title></head><body>Wall</body></html>";
/// The generation of the first snapshot.
pub(super) const FIRST: u64 = 1000;

/// A room that answers everybody, with its server.
pub(super) struct FakeRoom {
    pub(super) client: Client,
    pub(super) door: RoomDoor,
    pub(super) publisher: Publisher,
    /// What was passed on to the room.
    pub(super) requests: Arc<Mutex<Vec<EditRequest>>>,
    pub(super) ticks: Arc<AtomicUsize>,
}

/// Notes what it is asked for.
struct NotingBuilder {
    requests: Arc<Mutex<Vec<EditRequest>>>,
    ticks: Arc<AtomicUsize>,
    people: u32,
}

impl SiteBuilder for NotingBuilder {
    fn impact(&self, _: &Path) -> Impact {
        Impact::Nothing
    }

    fn prepare(&mut self, _: &Path) {}

    fn rebuild(&mut self, _: &ChangedFiles, _: &mut dyn FnMut(&Path)) -> Rebuild {
        Rebuild::default()
    }

    fn edit(&mut self, request: &EditRequest, _: &mut dyn FnMut(&Path)) -> EditStep {
        let mut requests = self.requests.lock().expect("requests");
        requests.push(request.clone());
        let body = if request.action == EditAction::Join {
            self.people += 1;
            json!({"id": self.people})
        } else {
            json!({"number": requests.len()})
        };
        EditStep::Answered {
            answer: EditAnswer {
                status: EditStatus::Done,
                body: body.to_string(),
            },
            rebuild: Box::default(),
        }
    }

    fn tick(&mut self) -> Option<Rebuild> {
        self.ticks.fetch_add(1, Ordering::Relaxed);
        None
    }
}

/// A snapshot of a site with one map.
pub(super) fn snapshot(generation: u64) -> Snapshot {
    let mut site = Site::default();
    site.insert("shop/index.html", PAGE);
    Snapshot {
        generation,
        site,
        maps: vec![MapLink {
            folder: "shop".to_owned(),
            title: "The {messages} <shop>".to_owned(),
        }],
        ..Snapshot::default()
    }
}

/// A value of the room.
pub(super) fn part(name: &'static str, value: Value, version: u64) -> RoomPart {
    RoomPart {
        name,
        json: value.to_string().into(),
        version,
    }
}

/// What a room says: one value, and the changes of the map with these numbers.
pub(super) fn feed(park: u64, ops: impl IntoIterator<Item = u64>) -> Arc<RoomFeed> {
    let ops: VecDeque<RoomOp> = ops
        .into_iter()
        .map(|number| RoomOp {
            number,
            json: json!({"n": number}).to_string().into(),
        })
        .collect();
    Arc::new(RoomFeed {
        parts: vec![part("park", json!([park]), park)],
        timer: None,
        ops,
    })
}

impl FakeRoom {
    pub(super) fn open() -> Self {
        let server = Server::bind(Ipv4Addr::LOCALHOST.into(), 0).expect("a free port");
        let url = server.address().urls()[0].clone();
        let address = url.trim_start_matches("http://").trim_end_matches('/');
        let address = address.parse().expect("an address");
        let door = RoomDoor::new(RoomKind::Workshop).expect("random numbers");
        let (sender, events) = channel();
        let editing = EditAccess::for_room(door.clone(), sender.clone());
        let publisher = server.start(snapshot(FIRST), Access::default(), Some(editing), |_| {});
        let room = Self {
            client: Client { address },
            door,
            publisher,
            requests: Arc::default(),
            ticks: Arc::default(),
        };
        let mut builder = NotingBuilder {
            requests: Arc::clone(&room.requests),
            ticks: Arc::clone(&room.ticks),
            people: 0,
        };
        thread::spawn(move || {
            let (mut watcher, _) = Watcher::new(false, sender);
            follow(&mut builder, &mut watcher, &events, &mut |_| true);
        });
        room
    }

    /// The header lines of one of our pages.
    pub(super) fn headers(&self, token: &str) -> String {
        let host = self.client.address;
        format!(
            "Origin: http://{host}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n\
             Storywall-Key: {token}\r\n"
        )
    }

    pub(super) fn join(&self, body: &Value) -> HttpResponse {
        let headers = self.headers("");
        let path = "/.storywall/join";
        self.client.post(path, &headers, &body.to_string())
    }

    /// The participants' key, as it is in the address of the QR code.
    pub(super) fn key(&self) -> String {
        let address = self.door.join_address("");
        address.split_once("#k=").expect("a key").1.to_owned()
    }

    pub(super) fn host_key(&self) -> String {
        let address = self.door.host_address("");
        address.split_once("#host=").expect("a key").1.to_owned()
    }

    /// The token of somebody who joins by the key.
    pub(super) fn participant(&self) -> String {
        token_in(&self.join(&json!({"key": self.key(), "name": "Lena"})))
    }

    pub(super) fn host(&self) -> String {
        token_in(&self.join(&json!({"host": self.host_key()})))
    }

    pub(super) fn post(&self, action: &str, token: &str, body: &Value) -> HttpResponse {
        let path = format!("/.storywall/{action}");
        let operation = "Storywall-Op: 1\r\n";
        let operation = if action == "room" { "" } else { operation };
        let headers = self.headers(token) + operation;
        self.client.post(&path, &headers, &body.to_string())
    }

    pub(super) fn act(&self, token: &str, act: &str) -> HttpResponse {
        self.post("room", token, &json!({"act": act}))
    }
}

/// The token in the answer to somebody who has joined.
#[track_caller]
pub(super) fn token_in(response: &HttpResponse) -> String {
    assert_eq!(response.status, 200, "{}", response.text());
    let token = json_of(response)["token"].as_str().map(str::to_owned);
    token.expect("a token")
}

pub(super) fn json_of(response: &HttpResponse) -> Value {
    serde_json::from_slice(&response.body).unwrap_or_default()
}

/// The status, and the word for the reason.
pub(super) fn refusal(response: &HttpResponse) -> (u16, String) {
    let why = json_of(response)["why"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    (response.status, why)
}

/// An event as `name data`.
pub(super) fn text_of(event: &StreamEvent) -> String {
    format!("{} {}", event.name, event.data)
}
