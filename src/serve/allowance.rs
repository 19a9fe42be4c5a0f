//! How many requests are accepted in a time.

use std::time::{Duration, Instant};

/// A number of requests that grows with time, up to a maximum.
#[derive(Clone, Debug)]
pub(crate) struct Allowance {
    per_second: f64,
    at_once: f64,
    /// How many requests may still be sent, and when that was computed.
    requests: f64,
    at: Instant,
}

impl Allowance {
    /// Accepts `per_second` requests in a second, and `at_once` of them at once.
    pub(crate) fn new(per_second: f64, at_once: f64, now: Instant) -> Self {
        Self {
            per_second,
            at_once,
            requests: at_once,
            at: now,
        }
    }

    /// Takes one request. Returns whether there was one.
    pub(crate) fn take(&mut self, now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.at);
        self.at = self.at.max(now);
        self.requests = (self.requests + self.grown(passed)).min(self.at_once);
        let is_allowed = self.requests >= 1.0;
        if is_allowed {
            self.requests -= 1.0;
        }
        is_allowed
    }

    fn grown(&self, passed: Duration) -> f64 {
        passed.as_secs_f64() * self.per_second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_limited_and_the_limit_recovers() {
        let start = Instant::now();
        let mut allowance = Allowance::new(20.0, 40.0, start);
        let mut taken = |at| (0..100).filter(|_| allowance.take(at)).count();
        assert_eq!(taken(start), 40);
        assert_eq!(taken(start + Duration::from_secs(1)), 20);
        assert_eq!(taken(start + Duration::from_secs(10)), 40);
        // A request that was late to be counted takes nothing away.
        assert_eq!(taken(start + Duration::from_secs(9)), 0);
        assert_eq!(taken(start + Duration::from_secs(11)), 20);
    }
}
