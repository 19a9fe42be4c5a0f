//! Events for browsers that no event stream reaches: a proxy can hold back a response until it ends. Such a browser asks
//! for the next event, and gets an answer when there is one, or after a while.

use super::content::EVENTS_PATH;
use super::event_stream::EventSources;
use super::room::{PublishedRoom, SentEvent};
use hyper::{Method, Uri};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// How long a request waits at most, in seconds. Proxies give up after 30 or 60.
const MAX_WAIT: u64 = 20;

/// A request for the next event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LongPoll {
    /// The generation that the browser knows.
    after: u64,
    /// The revision of the room that it knows; `None` if it doesn't ask for what the room says.
    room: Option<u64>,
    /// How long to wait for a later one.
    wait: Duration,
}

impl LongPoll {
    /// The poll that a request is; `None` if it asks for something else. One without `after=` asks for a stream.
    pub(crate) fn from_request(method: &Method, uri: &Uri) -> Option<Self> {
        if *method != Method::GET || uri.path() != EVENTS_PATH {
            return None;
        }
        let number = |name: &str| -> Option<u64> {
            let mut parts = uri.query()?.split('&');
            parts.find_map(|part| part.strip_prefix(name))?.parse().ok()
        };
        Some(Self {
            after: number("after=")?,
            room: number("room="),
            wait: Duration::from_secs(number("wait=").unwrap_or(MAX_WAIT).min(MAX_WAIT)),
        })
    }

    /// Waits for a snapshot that is later than the one that the browser knows, or until the room says something that the
    /// browser doesn't know, if it asks for that. The answer is a list in JSON: the generation and, if it is asked for,
    /// what is new in the room; or nothing if there is nothing new in time.
    pub(crate) async fn events(self, mut sources: EventSources) -> String {
        if self.room.is_none() {
            sources.room = None;
        }
        // A preview of an editor is never behind a proxy.
        sources.cursor = None;
        let news = async {
            loop {
                if let Some(news) = self.news(&mut sources) {
                    return news;
                }
                if !sources.changed().await {
                    return "[]".to_owned();
                }
            }
        };
        let news = timeout(self.wait, news).await;
        news.unwrap_or_else(|_| "[]".to_owned())
    }

    /// What is new; `None` if nothing is.
    fn news(self, sources: &mut EventSources) -> Option<String> {
        if !sources.are_allowed() {
            return None;
        }
        let room = sources.room.as_mut().map(|room| {
            let room = room.borrow_and_update();
            Arc::clone(&room)
        });
        let generation = sources.snapshots.borrow_and_update().generation;
        let is_later = generation > self.after;
        let Some((room, known)) = room.zip(self.room) else {
            return is_later.then(|| format!("[{generation}]"));
        };
        // What an earlier run has said is another room.
        let is_of_this_run = (room.first_generation..=room.revision).contains(&known);
        let known = if is_of_this_run { known } else { 0 };
        (is_later || room.revision > known).then(|| {
            let events = room_events(&room, known, sources.have_code());
            format!("[{generation}, {events}]")
        })
    }
}

/// What is new in the room since a revision, in JSON: everything but the changes of the map if that is 0.
fn room_events(room: &PublishedRoom, known: u64, is_member: bool) -> String {
    let ops = (known > 0).then(|| room.ops_since(known));
    let values = room.values_since(known, is_member, Instant::now());
    let events = ops.into_iter().flatten().chain(values);
    let events: Vec<String> = events
        .map(|SentEvent { name, json, .. }| format!("[\"{name}\", {json}]"))
        .collect();
    let (revision, events) = (room.revision, events.join(", "));
    format!("{{\"room\": {revision}, \"events\": [{events}]}}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poll_says_what_it_knows_and_how_long_it_waits() {
        let poll = |address: &str| {
            let uri: Uri = address.parse().expect("an address");
            LongPoll::from_request(&Method::GET, &uri).map(|poll| (poll.after, poll.wait.as_secs()))
        };
        assert_eq!(poll("/.storywall/events?after=7&wait=3"), Some((7, 3)));
        assert_eq!(poll("/.storywall/events?wait=999&after=0"), Some((0, 20)));
        assert_eq!(poll("/.storywall/events?after=7"), Some((7, 20)));
        assert_eq!(poll("/.storywall/events?after=7&room=3"), Some((7, 20)));
        for other in [
            "/.storywall/events",
            "/.storywall/events?after=x",
            "/.storywall/events?wait=3",
            "/index.html?after=7",
        ] {
            assert_eq!(poll(other), None, "{other}");
        }
    }
}
