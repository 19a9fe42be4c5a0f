//! The clock of the server, by which clients correct theirs.

use std::sync::LazyLock;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// A moment by both clocks.
static START: LazyLock<(Instant, u128)> = LazyLock::new(|| {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    (Instant::now(), since.unwrap_or_default().as_millis())
});

/// The time of the server in milliseconds, as events and answers say it (`server_ms`). It begins as the time since 1970,
/// and runs evenly, even if the clock of the machine is set.
pub fn server_millis(at: Instant) -> u64 {
    let (start, millis) = *START;
    let passed = match at.checked_duration_since(start) {
        Some(later) => millis + later.as_millis(),
        None => millis.saturating_sub(start.duration_since(at).as_millis()),
    };
    u64::try_from(passed).unwrap_or_default()
}
