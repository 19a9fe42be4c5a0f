//! The open connections, and how many there may be.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::task::AbortHandle;

/// The maximum number of open connections besides event streams.
const MAX_CONNECTIONS: usize = 512;
/// The maximum number of event streams.
const MAX_STREAMS: usize = 100;
/// The maximum number of files that this program has open for itself.
const RESERVED_FILES: usize = 64;

/// The open connections that aren't event streams, by number: the oldest first.
#[derive(Debug, Default)]
pub(crate) struct OpenConnections {
    tasks: Mutex<BTreeMap<u64, AbortHandle>>,
}

impl OpenConnections {
    /// Locks the map even if another thread panicked, because no change to the map takes several steps.
    pub(crate) fn lock(&self) -> MutexGuard<'_, BTreeMap<u64, AbortHandle>> {
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn close_oldest(&self) {
        if let Some((_, oldest)) = self.lock().pop_first() {
            oldest.abort();
        }
    }
}

/// The maximum numbers of open connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ConnectionLimits {
    /// Connections that aren't event streams.
    pub(crate) connections: usize,
    /// Event streams.
    pub(crate) streams: usize,
}

impl ConnectionLimits {
    /// The limits for the number of files that this process may open. Some are left for reading
    /// maps; event streams get at most half of the rest.
    pub(crate) fn for_this_process() -> Self {
        #[cfg(unix)]
        {
            let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
            Self::for_file_limit(limit.and_then(|limit| usize::try_from(limit).ok()))
        }
        #[cfg(not(unix))]
        {
            Self::for_file_limit(None)
        }
    }

    /// The limits for a process that may open `limit` files; `None` means any number.
    fn for_file_limit(limit: Option<usize>) -> Self {
        let available = limit.map_or(usize::MAX, |limit| limit.saturating_sub(RESERVED_FILES));
        let streams = (available / 2).clamp(8, MAX_STREAMS);
        Self {
            connections: available.saturating_sub(streams).clamp(16, MAX_CONNECTIONS),
            streams,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ConnectionLimits;

    #[test]
    fn streams_leave_room_for_pages() {
        let limits = |connections, streams| ConnectionLimits {
            connections,
            streams,
        };
        for (file_limit, expected) in [
            (None, limits(512, 100)),
            (Some(1024), limits(512, 100)),
            (Some(100), limits(18, 18)),
            (Some(64), limits(16, 8)),
        ] {
            assert_eq!(ConnectionLimits::for_file_limit(file_limit), expected);
        }
    }
}
