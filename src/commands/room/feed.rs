//! What a room says to all browsers, part by part.

use crate::serve::{FeedTimer, Rebuild, RoomFeed, RoomOp, RoomPart};
use serde::Serialize;
use std::sync::{Arc, Mutex, PoisonError};

/// How many changes of the map are kept for browsers that were away.
const KEPT_OPS: usize = 1000;

/// What a room says, as it was published last, and what has changed since.
#[derive(Debug, Default)]
pub(crate) struct FeedWriter {
    feed: RoomFeed,
    /// Whether something has changed since it was taken.
    has_changed: bool,
    version: u64,
    last_op: u64,
}

impl FeedWriter {
    /// Says a part, if it isn't the same as before.
    pub(crate) fn say(&mut self, name: &'static str, value: &impl Serialize) {
        let json = serde_json::to_string(value).unwrap_or_default();
        let known = self.feed.parts.iter().position(|part| part.name == name);
        if known.is_some_and(|at| *self.feed.parts[at].json == *json) {
            return;
        }
        self.version += 1;
        let part = RoomPart {
            name,
            json: json.into(),
            version: self.version,
        };
        match known {
            Some(at) => self.feed.parts[at] = part,
            None => self.feed.parts.push(part),
        }
        self.has_changed = true;
    }

    /// Says how the timer runs. Its version is set here.
    pub(crate) fn say_timer(&mut self, timer: Option<FeedTimer>) {
        // What is left may differ by the time that two clocks need to be read.
        const SAME: i64 = 50;
        let is_same = match (&self.feed.timer, &timer) {
            (None, None) => true,
            (Some(old), Some(new)) => {
                let passed = new.at.saturating_duration_since(old.at).as_millis();
                let passed = if old.runs { passed.cast_signed() } else { 0 };
                let expected = old.left_ms - i64::try_from(passed).unwrap_or(i64::MAX);
                (old.runs, old.of_ms, old.own) == (new.runs, new.of_ms, new.own)
                    && (expected - new.left_ms).abs() <= SAME
            }
            _ => false,
        };
        if is_same {
            return;
        }
        self.version += 1;
        let version = self.version;
        self.feed.timer = timer.map(|timer| FeedTimer { version, ..timer });
        self.has_changed = true;
    }

    /// Says that the map was changed. `op` gets the number of the change.
    pub(crate) fn add_op(&mut self, op: impl FnOnce(u64) -> serde_json::Value) {
        self.last_op += 1;
        let number = self.last_op;
        let json: Arc<str> = op(number).to_string().into();
        self.feed.ops.push_back(RoomOp { number, json });
        if self.feed.ops.len() > KEPT_OPS {
            self.feed.ops.pop_front();
        }
        self.has_changed = true;
    }

    /// Publishes what has changed: at once, or with the pages of a new snapshot.
    pub(crate) fn publish(
        &mut self,
        rebuild: &Rebuild,
        pending: &PendingFeed,
        publish: &mut dyn FnMut(RoomFeed),
    ) {
        if !std::mem::take(&mut self.has_changed) {
            return;
        }
        let feed = self.feed.clone();
        match rebuild.snapshot {
            Some(_) => pending.set(feed),
            None => publish(feed),
        }
    }
}

/// What a room says, until the pages that belong to it are published.
#[derive(Clone, Debug, Default)]
pub(crate) struct PendingFeed(Arc<Mutex<Option<RoomFeed>>>);

impl PendingFeed {
    /// Takes what the room says, if it says anything new.
    pub(crate) fn take(&self) -> Option<RoomFeed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn set(&self, feed: RoomFeed) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(feed);
    }
}
