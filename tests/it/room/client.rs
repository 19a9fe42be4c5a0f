//! A running room, and people in it who send what browsers send.

use crate::serve::server::{HttpResponse, Server, TIMEOUT};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// The map of a room.
pub(super) const MAP: &str = "map.yaml";

/// A program whose room is open.
pub(super) struct RoomServer {
    pub(super) server: Server,
    /// The participants' key.
    pub(super) join_key: String,
    /// What people type to join.
    pub(super) code: String,
}

/// Somebody in the room.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) id: u64,
    pub(super) token: String,
}

impl RoomServer {
    /// A room for the map in `folder`, whose journal is there, too.
    pub(super) fn open(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_storywall"));
        command
            .args(["workshop", MAP, "--serve", "-p", "0"])
            .args(arguments)
            .env("XDG_STATE_HOME", folder.join("state"))
            .current_dir(folder);
        Self::listening(command)
    }

    /// The room of a command that prints how to join.
    pub(super) fn listening(command: Command) -> Self {
        let (server, mut out) = Server::listening(command);
        let mut line = || {
            let mut line = String::new();
            out.read_line(&mut line).expect("a line");
            line.trim().to_owned()
        };
        let (join, code) = (line(), line());
        Self {
            server,
            join_key: join.split_once("#k=").expect("a key").1.to_owned(),
            code: code.strip_prefix("code ").expect("a code").to_owned(),
        }
    }

    /// The answer to a request to join.
    pub(super) fn try_join(&self, body: &Value) -> HttpResponse {
        let headers = "Content-Type: application/json\r\n";
        self.server
            .post("/.storywall/join", headers, &body.to_string())
    }

    /// Somebody joins.
    pub(super) fn join(&self, body: &Value) -> Person {
        let response = self.try_join(body);
        assert_eq!(response.status, 200, "{}", response.text());
        let joined: Value = serde_json::from_str(&response.text()).expect("JSON");
        Person {
            id: joined["id"].as_u64().expect("a number"),
            token: joined["token"].as_str().expect("a token").to_owned(),
        }
    }

    /// The host.
    pub(super) fn host(&self) -> Person {
        let key = self.server.key.as_deref().expect("the host's key");
        self.join(&json!({"host": key, "name": "Hanna"}))
    }

    /// A participant.
    pub(super) fn participant(&self, name: &str) -> Person {
        self.join(&json!({"key": self.join_key, "name": name}))
    }

    /// The status and the body of what comes of an act.
    pub(super) fn act(&self, person: &Person, act: &Value) -> (u16, Value) {
        let headers = format!(
            "Content-Type: application/json\r\nStorywall-Key: {}\r\n",
            person.token
        );
        let response = self
            .server
            .post("/.storywall/room", &headers, &act.to_string());
        let body = serde_json::from_str(&response.text()).unwrap_or_default();
        (response.status, body)
    }

    /// What comes of an act that has to succeed.
    pub(super) fn done(&self, person: &Person, act: &Value) -> Value {
        let (status, body) = self.act(person, act);
        assert_eq!(status, 200, "{act}: {body}");
        body
    }

    /// What the room says to somebody who has joined, by the names of events.
    pub(super) fn said(&self, person: &Person) -> RoomEvents {
        self.said_after(person, "")
    }

    /// What the room says to somebody who has heard everything up to the event with this id.
    pub(super) fn said_after(&self, person: &Person, last: &str) -> RoomEvents {
        let headers = format!(
            "Cookie: storywall-room={}\r\nLast-Event-ID: {last}\r\n",
            person.token
        );
        RoomEvents {
            lines: self.server.events(&headers).into_lines(),
            now: BTreeMap::new(),
            id: String::new(),
        }
    }
}

/// The events of a room, as they arrive.
pub(super) struct RoomEvents {
    lines: BufReader<TcpStream>,
    /// The last value of each event.
    pub(super) now: BTreeMap<String, Value>,
    /// The id of the last event.
    pub(super) id: String,
}

impl RoomEvents {
    /// The next event of the room: its name and value.
    pub(super) fn next(&mut self) -> (String, Value) {
        let mut name = String::new();
        let started = Instant::now();
        loop {
            // Comments keep the stream open, even if nothing is said.
            assert!(started.elapsed() < TIMEOUT, "the room says nothing");
            let mut line = String::new();
            let read = self.lines.read_line(&mut line).expect("an event in time");
            assert!(read > 0, "the stream has ended");
            if let Some(id) = line.strip_prefix("id: ") {
                id.trim().clone_into(&mut self.id);
            }
            if let Some(given) = line.strip_prefix("event: ") {
                given.trim().clone_into(&mut name);
            }
            if let Some(data) = line.strip_prefix("data: ")
                && !name.is_empty()
            {
                let value: Value = serde_json::from_str(data).expect("JSON");
                self.now.insert(name.clone(), value.clone());
                return (name, value);
            }
        }
    }

    /// The next change of the map.
    pub(super) fn op(&mut self) -> Value {
        loop {
            let (name, value) = self.next();
            if name == "op" {
                return value;
            }
        }
    }

    /// Waits until an event says something.
    pub(super) fn until(&mut self, name: &str, is_right: impl Fn(&Value) -> bool) -> Value {
        if let Some(value) = self.now.get(name).filter(|value| is_right(value)) {
            return value.clone();
        }
        let started = Instant::now();
        loop {
            let (given, value) = self.next();
            if given == name && is_right(&value) {
                return value;
            }
            assert!(
                started.elapsed() < TIMEOUT,
                "{name} is {:?}",
                self.now.get(name)
            );
        }
    }
}
