//! What a room has said last, and when each part of it changed.

use super::clock::server_millis;
use super::feed::{FeedTimer, RoomFeed, RoomOp};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

/// The name of the event that has the code. Those who haven't joined get it without the code.
const CODE_EVENT: &str = "room";

/// What a room has said last.
#[derive(Clone, Debug, Default)]
pub(crate) struct PublishedRoom {
    /// A number that grows with each feed.
    pub(crate) revision: u64,
    parts: Vec<PublishedPart>,
    timer: Option<PublishedTimer>,
    ops: Vec<PublishedOp>,
}

#[derive(Clone, Debug)]
struct PublishedPart {
    name: &'static str,
    json: Arc<str>,
    /// What those get who haven't joined.
    public: Arc<str>,
    version: u64,
    /// The revision in which it changed last.
    changed: u64,
}

#[derive(Clone, Debug)]
struct PublishedTimer {
    /// `None` if there was one before.
    timer: Option<FeedTimer>,
    changed: u64,
}

#[derive(Clone, Debug)]
struct PublishedOp {
    op: RoomOp,
    /// The revision in which it was new.
    added: u64,
}

/// An event for a client.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RoomEvent {
    pub(crate) name: &'static str,
    pub(crate) json: Arc<str>,
    /// The number of the change that it reports, if it does.
    pub(crate) op: Option<u64>,
}

impl PublishedRoom {
    /// Before anything was said. Revisions are higher than `revision`.
    pub(crate) fn new(revision: u64) -> Self {
        Self {
            revision,
            ..Self::default()
        }
    }

    /// After the room has said this.
    pub(crate) fn followed_by(&self, feed: &RoomFeed) -> Self {
        let revision = self.revision + 1;
        let before: HashMap<&str, &PublishedPart> =
            self.parts.iter().map(|part| (part.name, part)).collect();
        let parts = feed.parts.iter().map(|part| match before.get(part.name) {
            Some(same) if same.version == part.version && same.json == part.json => (*same).clone(),
            _ => PublishedPart {
                name: part.name,
                json: Arc::clone(&part.json),
                public: without_code(part.name, &part.json),
                version: part.version,
                changed: revision,
            },
        });
        let timer = match (&self.timer, feed.timer) {
            (None, None) => None,
            (Some(same), now) if is_same_timer(same.timer, now) => Some(same.clone()),
            (_, timer) => Some(PublishedTimer {
                timer,
                changed: revision,
            }),
        };
        let known = self.last_op();
        let ops = feed.ops.iter().map(|op| {
            let same = || self.ops.iter().find(|same| same.op.number == op.number);
            let added = match known
                .filter(|known| op.number <= *known)
                .and_then(|_| same())
            {
                Some(same) => same.added,
                None => revision,
            };
            let op = op.clone();
            PublishedOp { op, added }
        });
        Self {
            revision,
            parts: parts.collect(),
            timer,
            ops: ops.collect(),
        }
    }

    /// The number of the last change; `None` if there was none.
    pub(crate) fn last_op(&self) -> Option<u64> {
        self.ops.last().map(|last| last.op.number)
    }

    /// What is new since `revision`: everything but changes of the map if that is 0. Only a member gets the code.
    pub(crate) fn since(&self, revision: u64, is_member: bool, now: Instant) -> Vec<RoomEvent> {
        let parts = self.parts.iter().filter(|part| part.changed > revision);
        let mut events: Vec<RoomEvent> = parts
            .map(|part| RoomEvent {
                name: part.name,
                json: Arc::clone(if is_member { &part.json } else { &part.public }),
                op: None,
            })
            .collect();
        let timer = self.timer.iter().filter(|timer| timer.changed > revision);
        events.extend(timer.map(|timer| RoomEvent {
            name: "timer",
            json: timer_json(timer.timer, now),
            op: None,
        }));
        if revision > 0 {
            let new = self.ops.iter().filter(|op| op.added > revision);
            events.extend(new.map(|op| op_event(&op.op)));
        }
        events
    }

    /// The changes of the map after the one with this number.
    pub(crate) fn ops_after(&self, number: u64) -> impl Iterator<Item = RoomEvent> {
        let later = self.ops.iter().filter(move |op| op.op.number > number);
        later.map(|op| op_event(&op.op))
    }
}

fn op_event(op: &RoomOp) -> RoomEvent {
    RoomEvent {
        name: "op",
        json: Arc::clone(&op.json),
        op: Some(op.number),
    }
}

fn is_same_timer(old: Option<FeedTimer>, new: Option<FeedTimer>) -> bool {
    match (old, new) {
        (None, None) => true,
        (Some(old), Some(new)) => old.version == new.version,
        _ => false,
    }
}

/// The timer now.
fn timer_json(timer: Option<FeedTimer>, now: Instant) -> Arc<str> {
    let Some(timer) = timer else {
        return "null".into();
    };
    let passed = now.saturating_duration_since(timer.at).as_millis();
    let passed = i64::try_from(passed).unwrap_or(i64::MAX);
    let passed = if timer.runs { passed } else { 0 };
    json!({
        "runs": timer.runs,
        "left_ms": timer.left_ms.saturating_sub(passed),
        "of_ms": timer.of_ms,
        "server_ms": server_millis(now),
        "own": timer.own,
    })
    .to_string()
    .into()
}

/// A value as those get it who haven't joined: whoever knows the code can join.
fn without_code(name: &str, json: &Arc<str>) -> Arc<str> {
    let Some(mut value) = (name == CODE_EVENT)
        .then(|| serde_json::from_str::<Value>(json).ok())
        .flatten()
    else {
        return Arc::clone(json);
    };
    if let Some(code) = value.get_mut("code") {
        *code = Value::Null;
    }
    value.to_string().into()
}
