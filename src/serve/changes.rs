//! Which changes have settled.
//!
//! A file that is being written must not be read half. It has settled when two looks at it, a
//! moment apart, agree. An ordinary save is over by then, and is delayed by one such moment.

use super::maker::Change;
use crate::disk::input::{Look, look};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How far apart two looks are.
const MOMENT: Duration = Duration::from_millis(10);
/// How long a file may take: after that it is read as it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// How many files at most are prepared for before they have settled.
const FEW: usize = 4;

/// Changes that were told of, and were not acted on yet.
#[derive(Debug, Default)]
pub(super) struct Changes {
    files: BTreeMap<PathBuf, Waiting>,
    all: Option<Quiet>,
    /// When to look everywhere although nothing was told.
    again: Option<Instant>,
}

#[derive(Debug)]
struct Waiting {
    since: Instant,
    looked: Instant,
    look: Option<Look>,
    /// What it looked like when it was prepared for.
    prepared: Option<Look>,
}

#[derive(Debug)]
struct Quiet {
    since: Instant,
    last: Instant,
}

impl Changes {
    /// A file changed.
    pub(super) fn file(&mut self, path: PathBuf, now: Instant) {
        self.files.entry(path).or_insert_with_key(|path| Waiting {
            since: now,
            looked: now,
            look: look(path),
            prepared: None,
        });
    }

    /// Files that are worth preparing for: by all odds their last byte is written.
    pub(super) fn unprepared(&mut self) -> Vec<PathBuf> {
        if self.all.is_some() || self.files.len() > FEW {
            return Vec::new();
        }
        let mut unprepared = Vec::new();
        for (path, file) in &mut self.files {
            let now = look(path).filter(|look| look.size > 0);
            if now.is_some() && now != file.prepared {
                file.prepared = now;
                unprepared.push(path.clone());
            }
        }
        unprepared
    }

    /// Anything may have changed.
    pub(super) fn all(&mut self, now: Instant) {
        let quiet = self.all.get_or_insert(Quiet {
            since: now,
            last: now,
        });
        quiet.last = now;
    }

    /// Anything may have changed by then.
    pub(super) fn again(&mut self, at: Instant) {
        self.again = Some(self.again.map_or(at, |other| other.min(at)));
    }

    /// When to come back with the next question; never, where nothing is waited for.
    pub(super) fn due(&self) -> Option<Instant> {
        let files = self.files.values().map(|file| file.looked + MOMENT);
        let all = self.all.as_ref().map(|all| all.last + MOMENT);
        files.chain(all).chain(self.again).min()
    }

    /// What has settled by now, and since when it was known.
    pub(super) fn settled(&mut self, now: Instant) -> Option<(Change, Instant)> {
        if self.again.take_if(|at| *at <= now).is_some() {
            self.all(now);
        }
        let mut since = now;
        let mut ready = BTreeSet::new();
        for (path, file) in &mut self.files {
            if file.looked + MOMENT <= now && file.has_settled(look(path), now) {
                since = since.min(file.since);
                ready.insert(path.clone());
            }
        }
        self.files.retain(|path, _| !ready.contains(path));
        if let Some(all) = &self.all {
            let is_late = all.since + PATIENCE <= now;
            let is_quiet = all.last + MOMENT <= now && self.files.is_empty();
            if is_late || is_quiet {
                let since = all.since;
                self.all = None;
                return Some((Change::All, since));
            }
            // What looks everywhere will look at these, too.
            for path in ready {
                self.file(path, now);
            }
            return None;
        }
        (!ready.is_empty()).then_some((Change::Files(ready), since))
    }
}

impl Waiting {
    fn has_settled(&mut self, look: Option<Look>, now: Instant) -> bool {
        let is_same = look == self.look;
        // An editor that truncates before it writes; no map is empty for long.
        let is_empty = look.is_some_and(|look| look.size == 0);
        (self.look, self.looked) = (look, now);
        (is_same && !is_empty) || self.since + PATIENCE <= now
    }
}
