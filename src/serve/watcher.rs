//! Hearing of changes in folders: from the system, or by looking.

use super::news::FsEvent;
use super::poll::PollWatcher;
use crate::disk::probe::{is_folder, reports_changes, resolve_links, stat};
use notify::event::EventKind;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

/// Watches folders, each with its own entries only; files are never watched, since most editors
/// put another file in place of the one they save.
///
/// The system knows a folder by what it is, however many names lead to it. So each is watched
/// once, under its name with links followed, and [`Watcher::names`] gives the other names back.
#[derive(Debug)]
pub struct Watcher {
    way: WatchBackend,
    folders: BTreeMap<PathBuf, WatchedFolder>,
    news: Sender<FsEvent>,
}

#[derive(Debug)]
enum WatchBackend {
    Events(RecommendedWatcher),
    Looks(PollWatcher),
}

/// A folder that is watched.
#[derive(Debug)]
struct WatchedFolder {
    /// Which folder that was; none where it may be another by now.
    number: Option<u64>,
    /// Under which names it was asked for.
    names: BTreeSet<PathBuf>,
    /// Whether it was asked for since the last [`Watcher::forget`].
    is_asked_for: bool,
}

impl Watcher {
    /// A watcher that sends what it hears to `news`; and why it has to look by itself, where the
    /// system could not be asked to tell.
    pub fn new(polls: bool, news: Sender<FsEvent>) -> (Self, Option<String>) {
        let (way, why) = if polls {
            (WatchBackend::Looks(PollWatcher::start(news.clone())), None)
        } else {
            match events(news.clone()) {
                Ok(watcher) => (WatchBackend::Events(watcher), None),
                Err(error) => (
                    WatchBackend::Looks(PollWatcher::start(news.clone())),
                    Some(told(&error)),
                ),
            }
        };
        let folders = BTreeMap::new();
        (Self { way, folders, news }, why)
    }

    /// Watches the entries of `folder` from now on.
    ///
    /// # Errors
    ///
    /// Why the system will not tell of that folder: [`Watcher::look_instead`] then.
    pub fn watch(&mut self, folder: &Path) -> Result<(), String> {
        let (Some(path), Some(found)) = (resolve_links(folder), stat(folder)) else {
            return Ok(());
        };
        let known = self.folders.entry(path.clone()).or_insert(WatchedFolder {
            number: None,
            names: BTreeSet::new(),
            is_asked_for: true,
        });
        known.is_asked_for = true;
        known.names.insert(folder.to_owned());
        if known.number == Some(found.number) {
            return Ok(());
        }
        match &mut self.way {
            WatchBackend::Looks(poll) => poll.watch(&path),
            WatchBackend::Events(_) if !reports_changes(&path) => {
                return Err("its file system tells of no changes".to_owned());
            }
            WatchBackend::Events(watcher) => {
                // What was watched under that name is another folder.
                let _ = watcher.unwatch(&path);
                match watcher.watch(&path, RecursiveMode::NonRecursive) {
                    Err(error) if is_folder(&path) => return Err(told(&error)),
                    // It is gone already, of which the folder above it tells.
                    Err(_) => return Ok(()),
                    Ok(()) => {}
                }
            }
        }
        known.number = Some(found.number);
        Ok(())
    }

    /// Looks by itself from now on, at every folder that was asked for.
    pub fn look_instead(&mut self) {
        let mut poll = PollWatcher::start(self.news.clone());
        for (path, folder) in &mut self.folders {
            poll.watch(path);
            folder.number = stat(path).map(|found| found.number);
        }
        self.way = WatchBackend::Looks(poll);
    }

    /// Stops watching what was not asked for since the last time.
    pub fn forget(&mut self) {
        let way = &mut self.way;
        self.folders.retain(|path, folder| {
            let is_asked_for = std::mem::take(&mut folder.is_asked_for);
            if !is_asked_for {
                match way {
                    // A folder that is gone is not watched any more.
                    WatchBackend::Events(watcher) => drop(watcher.unwatch(path)),
                    WatchBackend::Looks(poll) => poll.forget(path),
                }
            }
            is_asked_for
        });
    }

    /// Takes every folder for one that may have been replaced, since something was missed.
    pub fn doubt(&mut self) {
        for folder in self.folders.values_mut() {
            folder.number = None;
        }
    }

    /// Every name under which `changed` was asked for.
    pub fn names(&mut self, changed: &Path) -> Vec<PathBuf> {
        let mut names = Vec::new();
        if let Some(folder) = self.folders.get_mut(changed) {
            // It may have been replaced, and the system tells of the folder, not of the name.
            folder.number = None;
            names.extend(folder.names.iter().cloned());
        }
        if let (Some(above), Some(name)) = (changed.parent(), changed.file_name())
            && let Some(folder) = self.folders.get(above)
        {
            names.extend(folder.names.iter().map(|folder| folder.join(name)));
        }
        names
    }
}

fn events(news: Sender<FsEvent>) -> notify::Result<RecommendedWatcher> {
    notify::recommended_watcher(move |event: notify::Result<Event>| {
        let heard = match event {
            Ok(event) if event.need_rescan() => vec![FsEvent::Missed],
            // Reading is no change, and this program reads a lot.
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => return,
            Ok(event) => event.paths.into_iter().map(FsEvent::Changed).collect(),
            Err(_) => vec![FsEvent::Missed],
        };
        for news_item in heard {
            // Whoever listened has ended, and so does the program.
            let _ = news.send(news_item);
        }
    })
}

fn told(error: &notify::Error) -> String {
    match &error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "the system watches no more folders for this user (fs.inotify.max_user_watches)"
                .to_owned()
        }
        notify::ErrorKind::Io(error) => error.to_string(),
        _ => error.to_string(),
    }
}
