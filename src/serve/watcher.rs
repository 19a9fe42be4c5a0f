//! Reports changes in folders: from the events of the system, or by polling.

use super::live_event::{FsEvent, LiveEvent};
use crate::disk::probe::{FileStat, entries, is_folder, reports_changes, resolve_links, stat};
use notify::event::EventKind;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::{Duration, SystemTime};

/// The time between two polls.
const POLL_INTERVAL: Duration = Duration::from_millis(100);
/// A little more than the coarsest modification time of any file system (two seconds, FAT). Two
/// saves within it can have the same time.
const COARSEST_TIME: Duration = Duration::from_millis(2500);

/// Watches folders, each with its direct entries only. Files aren't watched themselves, since most
/// editors replace the file that they save with a new one.
///
/// Several paths can lead to the same folder. So each folder is watched once, under its
/// canonical path, and [`Watcher::requested_paths`] translates back.
#[derive(Debug)]
pub struct Watcher {
    backend: WatchBackend,
    /// The watched folders, by their canonical paths.
    folders: BTreeMap<PathBuf, WatchedFolder>,
    sender: Sender<LiveEvent>,
}

#[derive(Debug)]
enum WatchBackend {
    System(RecommendedWatcher),
    Poll(PollWatcher),
}

/// A watched folder.
#[derive(Debug)]
struct WatchedFolder {
    /// The number of the folder that is watched (see [`FileStat`]); `None` if the path may lead to
    /// another folder by now.
    number: Option<u64>,
    /// The paths under which it was requested.
    requested_as: BTreeSet<PathBuf>,
    /// Whether it was requested since the last [`Watcher::drop_unrequested`].
    is_requested: bool,
}

impl Watcher {
    /// A watcher that sends events to `sender`. If `polls` is false and the system can't report
    /// events, it polls as well; the second value is the reason then.
    pub fn new(polls: bool, sender: Sender<LiveEvent>) -> (Self, Option<String>) {
        let (backend, polling_reason) = if polls {
            (WatchBackend::Poll(PollWatcher::start(sender.clone())), None)
        } else {
            match system_watcher(sender.clone()) {
                Ok(watcher) => (WatchBackend::System(watcher), None),
                Err(error) => (
                    WatchBackend::Poll(PollWatcher::start(sender.clone())),
                    Some(reason(&error)),
                ),
            }
        };
        let watcher = Self {
            backend,
            folders: BTreeMap::new(),
            sender,
        };
        (watcher, polling_reason)
    }

    /// Watches the entries of `folder` from now on. A folder that doesn't exist is ignored.
    ///
    /// # Errors
    ///
    /// The reason why the system can't report changes in it. The caller then switches to
    /// [`Watcher::poll_instead`].
    pub fn watch(&mut self, folder: &Path) -> Result<(), String> {
        let (Some(path), Some(found)) = (resolve_links(folder), stat(folder)) else {
            return Ok(());
        };
        let watched = self.folders.entry(path.clone()).or_insert(WatchedFolder {
            number: None,
            requested_as: BTreeSet::new(),
            is_requested: true,
        });
        watched.is_requested = true;
        watched.requested_as.insert(folder.to_owned());
        if watched.number == Some(found.number) {
            return Ok(());
        }
        match &mut self.backend {
            WatchBackend::Poll(poll) => poll.watch(&path),
            WatchBackend::System(_) if !reports_changes(&path) => {
                return Err("its file system reports no changes".to_owned());
            }
            WatchBackend::System(watcher) => {
                // The folder that was watched under this path is another one.
                let _ = watcher.unwatch(&path);
                match watcher.watch(&path, RecursiveMode::NonRecursive) {
                    Err(error) if is_folder(&path) => return Err(reason(&error)),
                    // It was deleted meanwhile, which its parent folder reports.
                    Err(_) => return Ok(()),
                    Ok(()) => {}
                }
            }
        }
        watched.number = Some(found.number);
        Ok(())
    }

    /// Polls all folders from now on, including those that were requested before.
    pub fn poll_instead(&mut self) {
        let mut poll = PollWatcher::start(self.sender.clone());
        for (path, folder) in &mut self.folders {
            poll.watch(path);
            folder.number = stat(path).map(|found| found.number);
        }
        self.backend = WatchBackend::Poll(poll);
    }

    /// Stops watching the folders that were not requested since the last call.
    pub fn drop_unrequested(&mut self) {
        let backend = &mut self.backend;
        self.folders.retain(|path, folder| {
            let is_requested = std::mem::take(&mut folder.is_requested);
            if !is_requested {
                match backend {
                    // A deleted folder is no longer watched, which is no failure.
                    WatchBackend::System(watcher) => drop(watcher.unwatch(path)),
                    WatchBackend::Poll(poll) => poll.unwatch(path),
                }
            }
            is_requested
        });
    }

    /// Makes the next [`Watcher::watch`] of each folder watch it again, for when events were lost and
    /// folders may have been replaced.
    pub fn forget_folder_numbers(&mut self) {
        for folder in self.folders.values_mut() {
            folder.number = None;
        }
    }

    /// The paths by which callers know the canonical path `changed`.
    pub fn requested_paths(&mut self, changed: &Path) -> Vec<PathBuf> {
        let mut paths = Vec::new();
        if let Some(folder) = self.folders.get_mut(changed) {
            // The folder may have been replaced, and the system watches the old one.
            folder.number = None;
            paths.extend(folder.requested_as.iter().cloned());
        }
        if let (Some(parent), Some(name)) = (changed.parent(), changed.file_name())
            && let Some(folder) = self.folders.get(parent)
        {
            paths.extend(folder.requested_as.iter().map(|folder| folder.join(name)));
        }
        paths
    }
}

fn system_watcher(sender: Sender<LiveEvent>) -> notify::Result<RecommendedWatcher> {
    notify::recommended_watcher(move |event: notify::Result<Event>| {
        let events = match event {
            Ok(event) if event.need_rescan() => vec![FsEvent::Missed],
            // Reading a file is no change, and this program reads a lot.
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => return,
            Ok(event) => event.paths.into_iter().map(FsEvent::Changed).collect(),
            Err(_) => vec![FsEvent::Missed],
        };
        for event in events {
            // Without a receiver, the program is about to end.
            let _ = sender.send(event.into());
        }
    })
}

fn reason(error: &notify::Error) -> String {
    match &error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "the limit of watched folders is reached (fs.inotify.max_user_watches)".to_owned()
        }
        notify::ErrorKind::Io(error) => error.to_string(),
        _ => error.to_string(),
    }
}

/// Watches folders by listing them again and again, on a thread that ends when this is dropped.
#[derive(Debug)]
struct PollWatcher {
    folders: Arc<Mutex<PolledFolders>>,
}

/// The folders that are polled, each as it was at the last poll.
type PolledFolders = BTreeMap<PathBuf, FolderListing>;

/// The entries of a folder, and the folder itself; `None` for what doesn't exist.
type FolderListing = BTreeMap<PathBuf, Option<FileStat>>;

impl PollWatcher {
    fn start(sender: Sender<LiveEvent>) -> Self {
        let folders = Arc::new(Mutex::new(BTreeMap::new()));
        let polled = Arc::downgrade(&folders);
        thread::spawn(move || while poll_once(&polled, &sender).is_some() {});
        Self { folders }
    }

    fn watch(&mut self, folder: &Path) {
        let listing = list(folder);
        lock(&self.folders).insert(folder.to_owned(), listing);
    }

    fn unwatch(&mut self, folder: &Path) {
        lock(&self.folders).remove(folder);
    }
}

/// Waits for the next poll, lists all folders, and sends what changed. `None` if the watcher or
/// the receiver was dropped.
fn poll_once(folders: &Weak<Mutex<PolledFolders>>, sender: &Sender<LiveEvent>) -> Option<()> {
    thread::sleep(POLL_INTERVAL);
    let folders = folders.upgrade()?;
    // Listing a folder can be slow, so the lock isn't held meanwhile.
    let paths: Vec<PathBuf> = lock(&folders).keys().cloned().collect();
    for folder in paths {
        let now = list(&folder);
        let mut folders = lock(&folders);
        let Some(before) = folders.get_mut(&folder) else {
            continue;
        };
        let entries: BTreeSet<&PathBuf> = before.keys().chain(now.keys()).collect();
        for path in entries {
            let (old, new) = (before.get(path), now.get(path));
            if old != new || new.copied().flatten().is_some_and(is_recent) {
                sender.send(FsEvent::Changed(path.clone()).into()).ok()?;
            }
        }
        *before = now;
    }
    Some(())
}

fn list(folder: &Path) -> FolderListing {
    let mut listing: FolderListing = entries(folder)
        .into_iter()
        .map(|entry| {
            let found = stat(&entry);
            (entry, found)
        })
        .collect();
    // Of the folder, only its identity counts: its time changes with its entries.
    let identity = stat(folder).map(|found| FileStat {
        size: 0,
        modified: None,
        ..found
    });
    listing.insert(folder.to_owned(), identity);
    listing
}

/// Whether a file was saved so recently that its time would not show another save.
fn is_recent(stat: FileStat) -> bool {
    let modified = stat.modified.filter(|_| !stat.is_folder);
    modified.is_some_and(
        |modified| match SystemTime::now().duration_since(modified) {
            Ok(age) => age < COARSEST_TIME,
            Err(early) => early.duration() < COARSEST_TIME,
        },
    )
}

/// Locks a mutex even if another thread panicked, because no change to the map takes several steps.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
