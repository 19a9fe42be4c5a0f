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
    /// The generation of the first snapshot of this run, which is higher than all numbers of earlier runs.
    pub(crate) first_generation: u64,
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
pub(crate) struct SentEvent {
    pub(crate) name: &'static str,
    pub(crate) json: Arc<str>,
    /// The number of the change that it reports, if it does.
    pub(crate) op: Option<u64>,
}

impl PublishedRoom {
    /// Before anything was said.
    pub(crate) fn new(first_generation: u64) -> Self {
        Self {
            first_generation,
            revision: first_generation.max(1),
            ..Self::default()
        }
    }

    /// After the room has said this.
    pub(crate) fn followed_by(&self, feed: &RoomFeed) -> Self {
        let revision = self.revision + 1;
        let before: HashMap<&str, &PublishedPart> =
            self.parts.iter().map(|part| (part.name, part)).collect();
        let parts = feed.parts.iter().map(|part| match before.get(part.name) {
            Some(same) if same.version == part.version => (*same).clone(),
            _ => PublishedPart {
                name: part.name,
                json: in_one_line(&part.json),
                public: in_one_line(&without_code(part.name, &part.json)),
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
        let ops = feed.ops.iter().map(|op| {
            let numbers = |known: &PublishedOp| known.op.number;
            let added = match self.ops.binary_search_by_key(&op.number, numbers) {
                Ok(at) => self.ops[at].added,
                Err(_) => revision,
            };
            let op = RoomOp {
                number: op.number,
                json: in_one_line(&op.json),
            };
            PublishedOp { op, added }
        });
        Self {
            first_generation: self.first_generation,
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

    /// The values that are new since `revision`. Only a member gets the code.
    pub(crate) fn values_since(
        &self,
        revision: u64,
        is_member: bool,
        now: Instant,
    ) -> Vec<SentEvent> {
        let parts = self.parts.iter().filter(|part| part.changed > revision);
        let parts = parts.map(|part| SentEvent {
            name: part.name,
            json: Arc::clone(if is_member { &part.json } else { &part.public }),
            op: None,
        });
        let timer = self.timer.iter().filter(|timer| timer.changed > revision);
        let timer = timer.map(|timer| SentEvent {
            name: "timer",
            json: timer_json(timer.timer, now),
            op: None,
        });
        parts.chain(timer).collect()
    }

    /// The changes of the map that are new since `revision`.
    pub(crate) fn ops_since(&self, revision: u64) -> impl Iterator<Item = SentEvent> {
        let new = self.ops.iter().filter(move |op| op.added > revision);
        new.map(|op| op_event(&op.op))
    }

    /// The changes of the map after the one with this number.
    pub(crate) fn ops_after(&self, number: u64) -> impl Iterator<Item = SentEvent> {
        let later = self.ops.iter().filter(move |op| op.op.number > number);
        later.map(|op| op_event(&op.op))
    }
}

fn op_event(op: &RoomOp) -> SentEvent {
    SentEvent {
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

/// JSON without line breaks, which would end an event. They can be in it only between values.
fn in_one_line(json: &Arc<str>) -> Arc<str> {
    if json.contains(['\n', '\r']) {
        json.replace(['\n', '\r'], " ").into()
    } else {
        Arc::clone(json)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::room::feed::RoomPart;
    use std::time::Duration;

    fn part(name: &'static str, json: &str, version: u64) -> RoomPart {
        let json = json.into();
        RoomPart {
            name,
            json,
            version,
        }
    }

    fn texts(events: impl IntoIterator<Item = SentEvent>) -> Vec<String> {
        let text = |event: SentEvent| format!("{} {}", event.name, event.json);
        events.into_iter().map(text).collect()
    }

    #[test]
    fn only_what_is_new_is_said() {
        let now = Instant::now();
        let op = |number| RoomOp {
            number,
            json: format!("{{\"n\":{number}}}").into(),
        };
        let mut feed = RoomFeed {
            parts: vec![part("people", "[]", 1), part("park", "[\n]", 1)],
            ops: [op(7)].into(),
            timer: None,
        };
        let first = PublishedRoom::new(100).followed_by(&feed);
        assert_eq!(
            texts(first.values_since(0, true, now)),
            ["people []", "park [ ]"]
        );
        feed.parts[0] = part("people", "[1]", 2);
        feed.ops.push_back(op(8));
        let second = first.followed_by(&feed);
        assert_eq!(second.revision, first.revision + 1);
        let new = second.values_since(first.revision, true, now);
        assert_eq!(texts(new), ["people [1]"]);
        assert_eq!(texts(second.ops_since(first.revision)), [r#"op {"n":8}"#]);
        assert_eq!(second.ops_after(6).count(), 2);
        let third = second.followed_by(&feed);
        assert!(third.values_since(second.revision, true, now).is_empty());
        assert_eq!(third.ops_since(second.revision).count(), 0);
    }

    #[test]
    fn the_code_is_said_to_members_only() {
        let feed = RoomFeed {
            parts: vec![part("room", r#"{"map":"shop","code":"K7M 4QX"}"#, 1)],
            ..RoomFeed::default()
        };
        let room = PublishedRoom::new(1).followed_by(&feed);
        let said = |is_member| texts(room.values_since(0, is_member, Instant::now()));
        assert_eq!(said(true), [r#"room {"map":"shop","code":"K7M 4QX"}"#]);
        assert_eq!(said(false), [r#"room {"map":"shop","code":null}"#]);
    }

    #[test]
    fn a_timer_says_what_is_left_when_it_is_sent() {
        let at = Instant::now();
        let timer = |runs| FeedTimer {
            runs,
            left_ms: 500,
            of_ms: 60_000,
            own: true,
            at,
            version: 1,
        };
        let left = |runs, seconds| -> Value {
            let json = timer_json(Some(timer(runs)), at + Duration::from_secs(seconds));
            let value: Value = serde_json::from_str(&json).expect("JSON");
            value["left_ms"].clone()
        };
        assert_eq!(left(true, 0), json!(500));
        assert_eq!(left(true, 2), json!(-1500));
        assert_eq!(left(false, 2), json!(500));
        // Nothing new is said while it runs.
        let feed = RoomFeed {
            timer: Some(timer(true)),
            ..RoomFeed::default()
        };
        let room = PublishedRoom::new(1).followed_by(&feed);
        let later = room.followed_by(&feed);
        assert_eq!(later.values_since(0, true, at).len(), 1);
        assert!(later.values_since(room.revision, true, at).is_empty());
        // That there is none any more is said once.
        let gone = later.followed_by(&RoomFeed::default());
        let said = gone.values_since(later.revision, true, at);
        assert_eq!(texts(said), ["timer null"]);
    }
}
