//! What day it is.

use crate::map::Date;
use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS_PER_DAY: u64 = 86_400;

/// The day it is, in UTC. `SOURCE_DATE_EPOCH`, the seconds that reproducible builds set in the
/// environment, stands for the clock where it is given.
pub fn today(source_date_epoch: Option<&str>) -> Date {
    let told = source_date_epoch.and_then(|seconds| seconds.parse().ok());
    let seconds = told.unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |since| since.as_secs())
    });
    Date::from_unix_days(seconds / SECONDS_PER_DAY)
}
