//! Looking through folders again and again, where the system tells nothing.

use super::news::FsEvent;
use crate::disk::probe::{FileStat, entries, stat};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::{Duration, SystemTime};

/// How long it rests between two looks.
const PACE: Duration = Duration::from_millis(100);
/// The coarsest time that a file system gives its files, and a little more. Of a file that is
/// younger, another save cannot be told by its time.
const COARSE: Duration = Duration::from_millis(2500);

/// What stands in a folder.
type Entries = BTreeMap<PathBuf, Option<FileStat>>;

/// Folders, and what stood in them when they were last looked at.
#[derive(Debug)]
pub(crate) struct PollWatcher {
    folders: Arc<Mutex<BTreeMap<PathBuf, Entries>>>,
}

impl PollWatcher {
    /// Looks until it is dropped.
    pub(crate) fn start(news: Sender<FsEvent>) -> Self {
        let folders = Arc::new(Mutex::new(BTreeMap::new()));
        let seen = Arc::downgrade(&folders);
        thread::spawn(move || while look_through(&seen, &news).is_some() {});
        Self { folders }
    }

    pub(crate) fn watch(&mut self, folder: &Path) {
        let seen = seen_in(folder);
        lock(&self.folders).insert(folder.to_owned(), seen);
    }

    pub(crate) fn forget(&mut self, folder: &Path) {
        lock(&self.folders).remove(folder);
    }
}

/// One look at all folders; none when nobody is interested any more.
fn look_through(
    folders: &Weak<Mutex<BTreeMap<PathBuf, Entries>>>,
    news: &Sender<FsEvent>,
) -> Option<()> {
    thread::sleep(PACE);
    let folders = folders.upgrade()?;
    // The lock is not held while the disk is asked, which may take its time.
    let known: Vec<PathBuf> = lock(&folders).keys().cloned().collect();
    for folder in known {
        let now = seen_in(&folder);
        let mut folders = lock(&folders);
        let Some(before) = folders.get_mut(&folder) else {
            continue;
        };
        let paths: std::collections::BTreeSet<&PathBuf> = before.keys().chain(now.keys()).collect();
        for path in paths {
            let (old, new) = (before.get(path), now.get(path));
            if old != new || new.copied().flatten().is_some_and(is_young) {
                news.send(FsEvent::Changed(path.clone())).ok()?;
            }
        }
        *before = now;
    }
    Some(())
}

/// The entries of a folder; of one that is gone, that it is gone.
fn seen_in(folder: &Path) -> Entries {
    let mut seen: Entries = entries(folder)
        .into_iter()
        .map(|entry| {
            let found = stat(&entry);
            (entry, found)
        })
        .collect();
    // Of the folder itself, only which one it is: its time changes with its entries.
    let itself = stat(folder).map(|found| FileStat {
        size: 0,
        modified: None,
        ..found
    });
    seen.insert(folder.to_owned(), itself);
    seen
}

fn is_young(found: FileStat) -> bool {
    let modified = found.modified.filter(|_| !found.is_folder);
    modified.is_some_and(
        |modified| match SystemTime::now().duration_since(modified) {
            Ok(age) => age < COARSE,
            Err(early) => early.duration() < COARSE,
        },
    )
}

/// A thread that panicked cannot have left half a map of folders behind.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
