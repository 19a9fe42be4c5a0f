//! How many connections are open, and which of them has to go.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::task::AbortHandle;

/// How many connections may be open beside the event streams.
const MOST_CONNECTIONS: usize = 512;
/// How many streams there can be.
const MOST_STREAMS: usize = 100;
/// How many files this program has open for itself, at most.
const KEPT: usize = 64;

/// Connections that have no stream of events, by age.
#[derive(Debug, Default)]
pub(crate) struct Connections {
    open: Mutex<BTreeMap<u64, AbortHandle>>,
}

impl Connections {
    pub(crate) fn lock(&self) -> MutexGuard<'_, BTreeMap<u64, AbortHandle>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn close_oldest(&self) {
        if let Some((_, oldest)) = self.lock().pop_first() {
            oldest.abort();
        }
    }
}

/// How much may be open at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ConnectionLimits {
    /// Connections that wait for an answer.
    pub(crate) connections: usize,
    /// Streams of events.
    pub(crate) streams: usize,
}

impl ConnectionLimits {
    /// As much as leaves files to be read beside it: of what the system lets this process open,
    /// streams get no more than half, and pages the rest.
    pub(crate) fn here() -> Self {
        #[cfg(unix)]
        {
            let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
            Self::within(limit.and_then(|limit| usize::try_from(limit).ok()))
        }
        #[cfg(not(unix))]
        {
            Self::within(None)
        }
    }

    fn within(limit: Option<usize>) -> Self {
        let left = limit.map_or(usize::MAX, |limit| limit.saturating_sub(KEPT));
        let streams = (left / 2).clamp(8, MOST_STREAMS);
        Self {
            connections: left.saturating_sub(streams).clamp(16, MOST_CONNECTIONS),
            streams,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ConnectionLimits;

    #[test]
    fn streams_leave_room_for_pages() {
        let room = |limit| {
            let ConnectionLimits {
                connections,
                streams,
            } = ConnectionLimits::within(limit);
            (connections, streams)
        };
        assert_eq!(room(None), (512, 100));
        assert_eq!(room(Some(1024)), (512, 100));
        assert_eq!(room(Some(100)), (18, 18));
        assert_eq!(room(Some(64)), (16, 8));
    }
}
