//! The loop that turns file-system events, and the changes that browsers ask for, into snapshots, one after the other.
//!
//! A file must not be read while it is being written. It has settled when two checks of its
//! metadata, [`SETTLE_TIME`] apart, agree. Ordinary saves are complete by then, and are delayed only
//! by that time.

use super::builder::{ChangedFiles, EditStep, Impact, Rebuild, SiteBuilder, Snapshot};
use super::edit_job::EditQueue;
use super::live_event::{FsEvent, LiveEvent};
use super::watcher::Watcher;
use crate::disk::probe::{FileStat, stat};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// The time between two checks of a changed file.
const SETTLE_TIME: Duration = Duration::from_millis(10);
/// The longest time that a file may take to settle; then it is read as it is.
const SETTLE_TIMEOUT: Duration = Duration::from_secs(1);
/// The maximum number of changed files for which files are prepared before they have settled.
const MAX_PREPARED: usize = 4;

/// What the loop reports.
#[derive(Debug)]
pub enum ServeEvent {
    /// The site was rebuilt.
    Rebuilt {
        /// The new site, to be published.
        snapshot: Box<Snapshot>,
        /// What changed, and the messages about it.
        rebuild: Rebuild,
        /// When the first event of the change arrived.
        started: Instant,
    },
    /// Folders are polled from now on, for this reason.
    PollingFallback(String),
}

/// Waits for changes, has the site rebuilt, and passes each result to `report`. Returns when
/// `report` returns false or all senders of events are gone.
pub fn follow(
    builder: &mut dyn SiteBuilder,
    watcher: &mut Watcher,
    events: &Receiver<LiveEvent>,
    report: &mut dyn FnMut(ServeEvent) -> bool,
) {
    let mut pending = PendingChanges::default();
    let mut edits = EditQueue::default();
    loop {
        let mut is_tick = false;
        let received = match pending.next_check() {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(at) => events.recv_timeout(at.saturating_duration_since(Instant::now())),
        };
        match received {
            Ok(first) => {
                let now = Instant::now();
                for event in std::iter::once(first).chain(events.try_iter()) {
                    match event {
                        LiveEvent::Files(event) => {
                            add_event(event, &*builder, watcher, &mut pending, now);
                        }
                        LiveEvent::Edit(job) => edits.add(job),
                        LiveEvent::Text(path) => pending.add_file(path, now, true),
                        LiveEvent::Tick => is_tick = true,
                    }
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        for file in pending.take_unprepared() {
            builder.prepare(&file);
        }
        let mut continues = true;
        if let Some((change, started)) = pending.take_settled(Instant::now()) {
            let (rebuild, polling_reason) = rebuild_and_watch(builder, &change, watcher);
            if let Some(pause) = rebuild.recheck_after {
                pending.recheck_at(Instant::now() + pause);
            }
            continues &=
                polling_reason.is_none_or(|reason| report(ServeEvent::PollingFallback(reason)));
            continues &= report_rebuild(rebuild, started, report);
        }
        while let Some(job) = edits.next() {
            let started = Instant::now();
            let (step, polling_reason) =
                with_watcher(watcher, |watch| builder.edit(&job.request, watch));
            continues &=
                polling_reason.is_none_or(|reason| report(ServeEvent::PollingFallback(reason)));
            match step {
                EditStep::Wait(file) => {
                    // Somebody is saving it. That comes first.
                    pending.add_map(file, started);
                    edits.put_back(job);
                    break;
                }
                EditStep::Answered { answer, rebuild } => {
                    // The snapshot is published first, so that the browser can load it.
                    continues &= report_rebuild(*rebuild, started, report);
                    edits.answer(job, answer);
                }
            }
        }
        let started = Instant::now();
        if is_tick && let Some(rebuild) = builder.tick() {
            continues &= report_rebuild(rebuild, started, report);
        }
        if !continues {
            return;
        }
    }
}

/// Reports a rebuild that led to a new snapshot. Returns whether to go on.
fn report_rebuild(
    mut rebuild: Rebuild,
    started: Instant,
    report: &mut dyn FnMut(ServeEvent) -> bool,
) -> bool {
    let Some(snapshot) = rebuild.snapshot.take() else {
        return true;
    };
    report(ServeEvent::Rebuilt {
        snapshot,
        rebuild,
        started,
    })
}

/// Has the site rebuilt, and watches every folder that is read for it. If the system can't watch
/// one, all folders are polled from then on, and the second value is the reason.
pub fn rebuild_and_watch(
    builder: &mut dyn SiteBuilder,
    change: &ChangedFiles,
    watcher: &mut Watcher,
) -> (Rebuild, Option<String>) {
    let (rebuild, polling_reason) = with_watcher(watcher, |watch| builder.rebuild(change, watch));
    if *change == ChangedFiles::All {
        watcher.drop_unrequested();
    }
    (rebuild, polling_reason)
}

/// Calls `work` with a function that watches folders. If the system can't watch one, all folders are polled from then
/// on, and the second value is the reason.
fn with_watcher<T>(
    watcher: &mut Watcher,
    work: impl FnOnce(&mut dyn FnMut(&Path)) -> T,
) -> (T, Option<String>) {
    let mut polling_reason = None;
    let result = work(&mut |folder| {
        if let Err(reason) = watcher.watch(folder) {
            let path = folder.display();
            polling_reason.get_or_insert_with(|| format!("`{path}`: {reason}"));
            watcher.poll_instead();
        }
    });
    (result, polling_reason)
}

/// Adds what an event changes in the site to `pending`.
fn add_event(
    event: FsEvent,
    builder: &dyn SiteBuilder,
    watcher: &mut Watcher,
    pending: &mut PendingChanges,
    now: Instant,
) {
    let FsEvent::Changed(path) = event else {
        watcher.forget_folder_numbers();
        pending.add_everything(now);
        return;
    };
    for path in watcher.requested_paths(&path) {
        match builder.impact(&path) {
            Impact::Nothing => {}
            Impact::File => pending.add_map(path, now),
            Impact::All => pending.add_everything_due_to(path, now),
        }
    }
}

/// Changes that were reported, and that the site was not rebuilt for yet.
#[derive(Debug, Default)]
struct PendingChanges {
    files: BTreeMap<PathBuf, PendingFile>,
    /// The events after which everything has to be read again.
    everything: Option<EventTimes>,
    /// When to read everything again even if no event arrives.
    recheck: Option<Instant>,
}

/// A file that changed.
#[derive(Debug)]
struct PendingFile {
    /// When its first event arrived.
    since: Instant,
    /// When its metadata was last checked, and what that was.
    checked: Instant,
    stat: Option<FileStat>,
    /// Its metadata when it was last prepared.
    prepared: Option<FileStat>,
    has_settled: bool,
    /// Whether an empty file counts as saved. Not for a map: some editors truncate a file before
    /// they write it.
    may_be_empty: bool,
}

#[derive(Debug)]
struct EventTimes {
    first: Instant,
    last: Instant,
}

impl PendingChanges {
    /// Adds a map that changed.
    fn add_map(&mut self, path: PathBuf, now: Instant) {
        self.add_file(path, now, false);
    }

    /// Adds a file or folder that changed, and on which anything may depend.
    fn add_everything_due_to(&mut self, path: PathBuf, now: Instant) {
        if stat(&path).is_some_and(|found| !found.is_folder) {
            self.add_file(path, now, true);
        }
        self.add_everything(now);
    }

    fn add_file(&mut self, path: PathBuf, now: Instant, may_be_empty: bool) {
        let file = self
            .files
            .entry(path)
            .or_insert_with_key(|path| PendingFile {
                since: now,
                checked: now,
                stat: stat(path),
                prepared: None,
                has_settled: false,
                may_be_empty,
            });
        // It may have settled, waited for other files, and changed again.
        file.has_settled = false;
    }

    /// Records that anything may have changed.
    fn add_everything(&mut self, now: Instant) {
        let times = self.everything.get_or_insert(EventTimes {
            first: now,
            last: now,
        });
        times.last = now;
    }

    /// Reads everything again at the given time, or earlier if that was requested before.
    fn recheck_at(&mut self, at: Instant) {
        self.recheck = Some(self.recheck.map_or(at, |other| other.min(at)));
    }

    /// The files that are worth preparing: few, not empty, and not prepared as they are now. Most
    /// often their last byte is written already.
    fn take_unprepared(&mut self) -> Vec<PathBuf> {
        if self.everything.is_some() || self.files.len() > MAX_PREPARED {
            return Vec::new();
        }
        let mut unprepared = Vec::new();
        for (path, file) in &mut self.files {
            let now = stat(path).filter(|found| found.size > 0);
            if now.is_some() && now != file.prepared {
                file.prepared = now;
                unprepared.push(path.clone());
            }
        }
        unprepared
    }

    /// When to call [`PendingChanges::take_settled`] next; `None` if nothing is pending.
    fn next_check(&self) -> Option<Instant> {
        let unsettled = self.files.values().filter(|file| !file.has_settled);
        let files = unsettled.map(|file| file.checked + SETTLE_TIME).min();
        let everything = self.everything.as_ref().map(|times| match files {
            None => times.last + SETTLE_TIME,
            // It waits for the files.
            Some(_) => times.first + SETTLE_TIMEOUT,
        });
        files
            .into_iter()
            .chain(everything)
            .chain(self.recheck)
            .min()
    }

    /// Removes and returns what has settled by `now`, with the time of its first event.
    fn take_settled(&mut self, now: Instant) -> Option<(ChangedFiles, Instant)> {
        if self.recheck.take_if(|at| *at <= now).is_some() {
            self.add_everything(now);
        }
        for (path, file) in &mut self.files {
            if !file.has_settled && file.checked + SETTLE_TIME <= now {
                file.check(stat(path), now);
            }
        }
        if let Some(times) = &self.everything {
            let is_late = times.first + SETTLE_TIMEOUT <= now;
            let is_quiet = times.last + SETTLE_TIME <= now;
            let have_settled = self.files.values().all(|file| file.has_settled);
            let is_ready = is_late || (is_quiet && have_settled);
            if !is_ready {
                return None;
            }
        }
        let everything = self.everything.take();
        let mut since = everything.as_ref().map(|times| times.first);
        let mut settled = BTreeSet::new();
        self.files.retain(|path, file| {
            if file.has_settled {
                since = Some(since.map_or(file.since, |since| since.min(file.since)));
                settled.insert(path.clone());
            }
            !file.has_settled
        });
        let change = everything.map_or(ChangedFiles::Files(settled), |_| ChangedFiles::All);
        Some((change, since?))
    }
}

impl PendingFile {
    /// Compares the metadata of the file with that of the last check.
    fn check(&mut self, found: Option<FileStat>, now: Instant) {
        let is_same = found == self.stat;
        let is_empty = found.is_some_and(|found| found.size == 0) && !self.may_be_empty;
        (self.stat, self.checked) = (found, now);
        self.has_settled = (is_same && !is_empty) || self.since + SETTLE_TIMEOUT <= now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// The first change that settles, and how long after `from` that is.
    fn settled(pending: &mut PendingChanges, from: Instant) -> (ChangedFiles, Duration) {
        loop {
            let at = pending.next_check().expect("something is pending");
            if let Some((change, _)) = pending.take_settled(at) {
                return (change, at - from);
            }
        }
    }

    #[test]
    fn a_saved_file_is_delayed_by_one_settle_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        fs::write(&path, "title: A").expect("a file");
        let (mut pending, now) = (PendingChanges::default(), Instant::now());
        pending.add_map(path.clone(), now);
        assert_eq!(
            settled(&mut pending, now),
            (ChangedFiles::Files([path].into()), SETTLE_TIME)
        );
        assert_eq!(pending.next_check(), None);
    }

    #[test]
    fn an_empty_map_is_read_after_the_timeout() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        fs::write(&path, "").expect("a file");
        let (mut pending, now) = (PendingChanges::default(), Instant::now());
        pending.add_map(path.clone(), now);
        let (change, after) = settled(&mut pending, now);
        assert_eq!(change, ChangedFiles::Files([path].into()));
        assert!(
            after >= SETTLE_TIMEOUT && after < SETTLE_TIMEOUT + 2 * SETTLE_TIME,
            "{after:?}"
        );
    }

    #[test]
    fn files_that_settle_one_after_the_other_do_not_delay_each_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut pending, now) = (PendingChanges::default(), Instant::now());
        pending.add_everything(now);
        for number in 0..20 {
            let path = folder.path().join(format!("{number}.yaml"));
            fs::write(&path, "title: A").expect("a file");
            pending.add_map(path, now + number * Duration::from_millis(1));
        }
        let (change, after) = settled(&mut pending, now);
        assert_eq!(change, ChangedFiles::All);
        assert!(after < 4 * SETTLE_TIME, "{after:?}");
        assert_eq!(pending.next_check(), None);
    }
}
