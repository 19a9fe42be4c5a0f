//! Events for browsers that no event stream reaches: a proxy can hold back a response until it ends. Such a browser asks
//! for the next event, and gets an answer when there is one, or after a while.

use super::content::EVENTS_PATH;
use super::response::SnapshotReceiver;
use hyper::{Method, Uri};
use std::time::Duration;
use tokio::time::timeout;

/// How long a request waits at most, in seconds. Proxies give up after 30 or 60.
const MAX_WAIT: u64 = 20;

/// A request for the next event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LongPoll {
    /// The generation that the browser knows.
    after: u64,
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
            wait: Duration::from_secs(number("wait=").unwrap_or(MAX_WAIT).min(MAX_WAIT)),
        })
    }

    /// Waits for a snapshot that is later than the one that the browser knows. The answer is a list in JSON: its
    /// generation, or nothing if there is none in time.
    pub(crate) async fn events(self, mut snapshots: SnapshotReceiver) -> String {
        let later = snapshots.wait_for(|snapshot| snapshot.generation > self.after);
        match timeout(self.wait, later).await {
            Ok(Ok(snapshot)) => format!("[{}]", snapshot.generation),
            _ => "[]".to_owned(),
        }
    }
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
