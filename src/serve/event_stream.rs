//! Streams of events: each new snapshot, and what a room says.
//!
//! A stream never has more than one message that waits to be sent. What happens meanwhile is collected in the next one,
//! so a slow client skips versions, and delays nobody.

use super::response::{ResponseBody, SnapshotReceiver};
use super::room::{Listener, PublishedRoom, SentEvent};
use hyper::body::Bytes;
use hyper::header::HeaderMap;
use std::fmt::Write as _;
use std::future::{pending, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, mpsc, watch};
use tokio::time::timeout;

/// The milliseconds after which a browser opens an event stream again that has ended.
const RECONNECT_MILLIS: u32 = 500;
/// How often a comment is sent on an idle event stream, so that a closed connection is noticed.
const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(15);
/// How long an event stream lasts. A browser opens the next one at once, unless its computer
/// sleeps; then its place is free for another browser.
const STREAM_LIFETIME: Duration = Duration::from_secs(600);
/// The time in which events of the room are collected. While sixty people vote, each of them would get each vote.
const ROOM_INTERVAL: Duration = Duration::from_millis(100);

/// Holds what a room has said last, and wakes up when it says more.
pub(crate) type RoomReceiver = watch::Receiver<Arc<PublishedRoom>>;

/// Where events come from, for one client.
#[derive(Clone, Debug)]
pub(crate) struct EventSources {
    pub(crate) snapshots: SnapshotReceiver,
    /// `None` without a room.
    pub(crate) room: Option<RoomReceiver>,
    /// Who listens; `None` without a room.
    pub(crate) listener: Option<Listener>,
    /// How often the cursor of the editor has moved; `None` without an editor.
    pub(crate) cursor: Option<watch::Receiver<u64>>,
}

impl EventSources {
    /// Whether the client may still listen.
    pub(crate) fn are_allowed(&self) -> bool {
        self.listener.as_ref().is_none_or(Listener::may_read)
    }

    /// Whether the client may learn the code.
    pub(crate) fn have_code(&self) -> bool {
        self.listener.as_ref().is_some_and(Listener::may_invite)
    }

    /// Waits until a new snapshot is published, or something of the room or the editor. Returns whether that will ever happen.
    pub(crate) async fn changed(&mut self) -> bool {
        let mut snapshot = pin!(changed(Some(&mut self.snapshots)));
        let mut room = pin!(changed(self.room.as_mut()));
        let mut cursor = pin!(changed(self.cursor.as_mut()));
        poll_fn(|context| {
            let news: [Pin<&mut dyn Future<Output = bool>>; 3] =
                [snapshot.as_mut(), room.as_mut(), cursor.as_mut()];
            for news in news {
                if let Poll::Ready(changed) = news.poll(context) {
                    return Poll::Ready(changed);
                }
            }
            Poll::Pending
        })
        .await
    }
}

/// Waits for a change, without an end if nothing can change. Returns whether there will be any.
async fn changed<T>(receiver: Option<&mut watch::Receiver<T>>) -> bool {
    match receiver {
        Some(receiver) => receiver.changed().await.is_ok(),
        None => pending().await,
    }
}

/// A stream with the present state at once, and then what changes. `resumed` are the headers of its request: a client
/// that was away gets the changes of the map since then. `permit` is released when the stream ends.
pub(crate) fn event_stream(
    sources: EventSources,
    headers: &HeaderMap,
    permit: OwnedSemaphorePermit,
) -> ResponseBody {
    let (sender, receiver) = mpsc::channel(1);
    let state = StreamState::new(last_event(headers), sources.room.as_ref());
    tokio::spawn(async move {
        let _permit = permit;
        let mut closed = pin!(sender.closed());
        let events = send_events(&sender, sources, state);
        let mut events = pin!(timeout(STREAM_LIFETIME, events));
        poll_fn(|context| {
            let is_closed = closed.as_mut().poll(context).is_ready();
            if is_closed || events.as_mut().poll(context).is_ready() {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
    });
    ResponseBody::Events(receiver)
}

/// Sends the present state and what changes, and a comment from time to time, until the publisher is dropped or nobody
/// receives them.
async fn send_events(
    sender: &mpsc::Sender<Bytes>,
    mut sources: EventSources,
    mut state: StreamState,
) {
    let mut message = format!("retry: {RECONNECT_MILLIS}\n\n");
    loop {
        if !sources.are_allowed() {
            return;
        }
        state.add_news(&mut sources, &mut message);
        if !message.is_empty() {
            let message = Bytes::from(std::mem::take(&mut message));
            if sender.send(message).await.is_err() {
                return;
            }
        }
        loop {
            match timeout(KEEP_ALIVE_INTERVAL, sources.changed()).await {
                Ok(true) => break,
                Ok(false) => return,
                Err(_) => {}
            }
            if sender.send(Bytes::from_static(b":\n\n")).await.is_err() {
                return;
            }
        }
        let pause = state.pause();
        if !state.has_new_snapshot(&sources) && !pause.is_zero() {
            // A new snapshot doesn't wait.
            let _ = timeout(pause, sources.snapshots.changed()).await;
        }
    }
}

/// What a client knows.
#[derive(Debug)]
struct StreamState {
    /// `None` at first.
    generation: Option<u64>,
    /// The revision of the room.
    revision: u64,
    /// When it got something of the room last.
    heard: Option<Instant>,
    /// The number of the last change of the map.
    op: u64,
    /// How often the cursor of the editor has moved.
    cursor: u64,
}

impl StreamState {
    /// At the beginning. `last` is the generation and the change in the id of the last event that the client got before.
    fn new(last: Option<[u64; 2]>, room: Option<&RoomReceiver>) -> Self {
        let room = room.map(|room| Arc::clone(&room.borrow()));
        let newest = room.as_ref().and_then(|room| room.last_op());
        let op = match (last, room) {
            // Changes of an earlier run may have other numbers.
            (Some([generation, op]), Some(room)) if generation >= room.first_generation => op,
            _ => newest.unwrap_or_default(),
        };
        Self {
            generation: None,
            revision: 0,
            heard: None,
            op,
            cursor: 0,
        }
    }

    /// How long to wait until it gets something of the room again.
    fn pause(&self) -> Duration {
        let since = self.heard.map(|heard| heard.elapsed());
        since.map_or(Duration::ZERO, |since| ROOM_INTERVAL.saturating_sub(since))
    }

    fn has_new_snapshot(&self, sources: &EventSources) -> bool {
        self.generation != Some(sources.snapshots.borrow().generation)
    }

    /// Adds what the client doesn't know to a message: the generation first, so that it loads the page that the changes
    /// are in.
    fn add_news(&mut self, sources: &mut EventSources, message: &mut String) {
        // The room is read first: it is published after the snapshot that it tells of.
        let room = sources.room.as_mut().map(|room| {
            let room = room.borrow_and_update();
            Arc::clone(&room)
        });
        let generation = sources.snapshots.borrow_and_update().generation;
        let has_room = room.is_some();
        if self.generation != Some(generation) {
            self.generation = Some(generation);
            let id = event_id(generation, has_room.then_some(self.op));
            let _ = write!(message, "id: {id}\ndata: {generation}\n\n");
        }
        if let Some(cursor) = &mut sources.cursor {
            let cursor = *cursor.borrow_and_update();
            if self.cursor != cursor {
                self.cursor = cursor;
                let _ = write!(message, "event: cursor\ndata: {cursor}\n\n");
            }
        }
        let Some(room) = room else {
            return;
        };
        for SentEvent { name, json, op } in room.ops_after(self.op) {
            self.op = op.unwrap_or(self.op);
            let id = event_id(generation, Some(self.op));
            let _ = write!(message, "event: {name}\nid: {id}\ndata: {json}\n\n");
        }
        let now = Instant::now();
        for SentEvent { name, json, .. } in
            room.values_since(self.revision, sources.have_code(), now)
        {
            let _ = write!(message, "event: {name}\ndata: {json}\n\n");
        }
        if self.revision != room.revision {
            (self.revision, self.heard) = (room.revision, Some(now));
        }
    }
}

/// The id of an event: the generation, and in a room the number of the last change as well.
fn event_id(generation: u64, op: Option<u64>) -> String {
    match op {
        Some(op) => format!("{generation}-{op}"),
        None => generation.to_string(),
    }
}

/// The generation and the change in the id of the last event that a client got.
fn last_event(headers: &HeaderMap) -> Option<[u64; 2]> {
    let id = headers.get("last-event-id")?.to_str().ok()?;
    let (generation, op) = id.split_once('-')?;
    Some([generation.parse().ok()?, op.parse().ok()?])
}
