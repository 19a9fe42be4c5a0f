//! How many connections are open, and which of them has to go.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::task::AbortHandle;

/// How many connections may be open beside the event streams.
const MOST_CONNECTIONS: usize = 512;

/// Connections that have no stream of events, by age.
#[derive(Debug, Default)]
pub(super) struct Connections {
    open: Mutex<BTreeMap<u64, AbortHandle>>,
}

impl Connections {
    pub(super) fn lock(&self) -> MutexGuard<'_, BTreeMap<u64, AbortHandle>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn close_oldest(&self) {
        if let Some((_, oldest)) = self.lock().pop_first() {
            oldest.abort();
        }
    }
}

/// How many connections there may be, so that files can still be read beside them.
pub(super) fn most_connections() -> usize {
    #[cfg(unix)]
    {
        let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
        let limit = limit.and_then(|limit| usize::try_from(limit).ok());
        let left = limit.map(|limit| limit.saturating_sub(super::stream::MOST + 64));
        left.map_or(MOST_CONNECTIONS, |left| left.clamp(16, MOST_CONNECTIONS))
    }
    #[cfg(not(unix))]
    {
        MOST_CONNECTIONS
    }
}
