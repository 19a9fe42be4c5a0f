//! Which changes have settled.
//!
//! A file that is being written must not be read half. It has settled when two looks at it, a
//! moment apart, agree. An ordinary save is over by then, and is delayed by one such moment.

use super::maker::Change;
use crate::disk::probe::{FileStat, stat};
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
pub(crate) struct PendingChanges {
    files: BTreeMap<PathBuf, PendingFile>,
    all: Option<SettleState>,
    /// When to look everywhere although nothing was told.
    again: Option<Instant>,
}

#[derive(Debug)]
struct PendingFile {
    since: Instant,
    looked: Instant,
    look: Option<FileStat>,
    /// What it looked like when it was prepared for.
    prepared: Option<FileStat>,
    has_settled: bool,
    /// Whether it may well be empty in the end. No map is empty for long, so of one that is,
    /// more is to come: some editors truncate before they write.
    may_be_empty: bool,
}

#[derive(Debug)]
struct SettleState {
    since: Instant,
    last: Instant,
}

impl PendingChanges {
    /// A map changed.
    pub(crate) fn map(&mut self, path: PathBuf, now: Instant) {
        self.file(path, now, false);
    }

    /// Anything may have changed, since this did: a file or a folder.
    pub(crate) fn all_by(&mut self, path: PathBuf, now: Instant) {
        if stat(&path).is_some_and(|look| !look.is_folder) {
            self.file(path, now, true);
        }
        self.all(now);
    }

    fn file(&mut self, path: PathBuf, now: Instant, may_be_empty: bool) {
        let file = self
            .files
            .entry(path)
            .or_insert_with_key(|path| PendingFile {
                since: now,
                looked: now,
                look: stat(path),
                prepared: None,
                has_settled: false,
                may_be_empty,
            });
        // It may have settled and wait for others, and then it changed again.
        file.has_settled = false;
    }

    /// Files that are worth preparing for: by all odds their last byte is written.
    pub(crate) fn unprepared(&mut self) -> Vec<PathBuf> {
        if self.all.is_some() || self.files.len() > FEW {
            return Vec::new();
        }
        let mut unprepared = Vec::new();
        for (path, file) in &mut self.files {
            let now = stat(path).filter(|look| look.size > 0);
            if now.is_some() && now != file.prepared {
                file.prepared = now;
                unprepared.push(path.clone());
            }
        }
        unprepared
    }

    /// Anything may have changed.
    pub(crate) fn all(&mut self, now: Instant) {
        let quiet = self.all.get_or_insert(SettleState {
            since: now,
            last: now,
        });
        quiet.last = now;
    }

    /// Anything may have changed by then.
    pub(crate) fn again(&mut self, at: Instant) {
        self.again = Some(self.again.map_or(at, |other| other.min(at)));
    }

    /// When to come back with the next question; never, where nothing is waited for.
    pub(crate) fn due(&self) -> Option<Instant> {
        let unsettled = self.files.values().filter(|file| !file.has_settled);
        let looks = unsettled.map(|file| file.looked + MOMENT).min();
        let all = self.all.as_ref().map(|all| match looks {
            None => all.last + MOMENT,
            // It waits for the files.
            Some(_) => all.since + PATIENCE,
        });
        looks.into_iter().chain(all).chain(self.again).min()
    }

    /// What has settled by now, and since when it was known.
    pub(crate) fn settled(&mut self, now: Instant) -> Option<(Change, Instant)> {
        if self.again.take_if(|at| *at <= now).is_some() {
            self.all(now);
        }
        for (path, file) in &mut self.files {
            if !file.has_settled && file.looked + MOMENT <= now {
                file.look_again(stat(path), now);
            }
        }
        if let Some(all) = &self.all {
            let is_late = all.since + PATIENCE <= now;
            let is_quiet = all.last + MOMENT <= now;
            let have_settled = self.files.values().all(|file| file.has_settled);
            let is_time = is_late || (is_quiet && have_settled);
            if !is_time {
                return None;
            }
        }
        let all = self.all.take();
        let mut since = all.as_ref().map(|all| all.since);
        let mut ready = BTreeSet::new();
        self.files.retain(|path, file| {
            if file.has_settled {
                since = Some(since.map_or(file.since, |since| since.min(file.since)));
                ready.insert(path.clone());
            }
            !file.has_settled
        });
        let change = all.map_or(Change::Files(ready), |_| Change::All);
        Some((change, since?))
    }
}

impl PendingFile {
    fn look_again(&mut self, look: Option<FileStat>, now: Instant) {
        let is_same = look == self.look;
        let is_empty = look.is_some_and(|look| look.size == 0) && !self.may_be_empty;
        (self.look, self.looked) = (look, now);
        self.has_settled = (is_same && !is_empty) || self.since + PATIENCE <= now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Comes back whenever it is due, until something has settled; after how long.
    fn settled(changes: &mut PendingChanges, from: Instant) -> (Change, Duration) {
        loop {
            let due = changes.due().expect("something is waited for");
            if let Some((change, _)) = changes.settled(due) {
                return (change, due - from);
            }
        }
    }

    #[test]
    fn a_saved_file_waits_for_one_moment() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        fs::write(&path, "title: A").expect("a file");
        let (mut changes, now) = (PendingChanges::default(), Instant::now());
        changes.map(path.clone(), now);
        assert_eq!(
            settled(&mut changes, now),
            (Change::Files([path].into()), MOMENT)
        );
        assert_eq!(changes.due(), None);
    }

    #[test]
    fn an_empty_file_is_waited_for_but_not_for_ever() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        fs::write(&path, "").expect("a file");
        let (mut changes, now) = (PendingChanges::default(), Instant::now());
        changes.map(path.clone(), now);
        let (change, after) = settled(&mut changes, now);
        assert_eq!(change, Change::Files([path].into()));
        assert!(
            after >= PATIENCE && after < PATIENCE + 2 * MOMENT,
            "{after:?}"
        );
    }

    #[test]
    fn files_that_settle_one_after_the_other_do_not_keep_each_other_waiting() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut changes, now) = (PendingChanges::default(), Instant::now());
        changes.all(now);
        for number in 0..20 {
            let path = folder.path().join(format!("{number}.yaml"));
            fs::write(&path, "title: A").expect("a file");
            changes.map(path, now + number * Duration::from_millis(1));
        }
        let (change, after) = settled(&mut changes, now);
        assert_eq!(change, Change::All);
        assert!(after < 4 * MOMENT, "{after:?}");
        assert_eq!(changes.due(), None);
    }
}
