//! The loop: changes in, editions out.

use super::changes::PendingChanges;
use super::edition::Snapshot;
use super::maker::{Change, Impact, Rebuild, SiteBuilder};
use super::news::FsEvent;
use super::watcher::Watcher;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

/// What the loop has to say.
#[derive(Debug)]
pub enum ServeEvent {
    /// The site was made again.
    Rebuilt {
        /// The site as it is now, to be published.
        snapshot: Box<Snapshot>,
        /// What changed, and the messages about it.
        rebuild: Rebuild,
        /// When the first word of the change came.
        started: Instant,
    },
    /// From now on folders are looked through; why.
    PollingFallback(String),
}

/// Waits for changes, has the site made again, and tells. Ends when `tell` says that nobody
/// listens.
pub fn follow(
    maker: &mut dyn SiteBuilder,
    watcher: &mut Watcher,
    news: &Receiver<FsEvent>,
    tell: &mut dyn FnMut(ServeEvent) -> bool,
) {
    let mut changes = PendingChanges::default();
    loop {
        let heard = match changes.due() {
            None => news.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => news.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match heard {
            Ok(first) => {
                let now = Instant::now();
                for item in std::iter::once(first).chain(news.try_iter()) {
                    note(item, &*maker, watcher, &mut changes, now);
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        for file in changes.unprepared() {
            maker.prepare(&file);
        }
        let Some((change, started)) = changes.settled(Instant::now()) else {
            continue;
        };
        let (mut remade, why) = rebuild_and_watch(maker, &change, watcher);
        if let Some(pause) = remade.recheck_after {
            changes.again(Instant::now() + pause);
        }
        let mut is_heard = why.is_none_or(|why| tell(ServeEvent::PollingFallback(why)));
        if let Some(edition) = remade.snapshot.take() {
            is_heard &= tell(ServeEvent::Rebuilt {
                snapshot: edition,
                rebuild: remade,
                started,
            });
        }
        if !is_heard {
            return;
        }
    }
}

/// Has the maker look at a change, every folder watched that it reads. Where the system cannot
/// watch one, all folders are looked through from then on; the second value says why.
pub fn rebuild_and_watch(
    maker: &mut dyn SiteBuilder,
    change: &Change,
    watcher: &mut Watcher,
) -> (Rebuild, Option<String>) {
    let mut failed = None;
    let remade = maker.rebuild(change, &mut |folder| {
        if let Err(why) = watcher.watch(folder) {
            let place = folder.display();
            failed.get_or_insert_with(|| format!("`{place}`: {why}"));
            watcher.look_instead();
        }
    });
    if *change == Change::All {
        watcher.forget();
    }
    (remade, failed)
}

fn note(
    item: FsEvent,
    maker: &dyn SiteBuilder,
    watcher: &mut Watcher,
    changes: &mut PendingChanges,
    now: Instant,
) {
    let FsEvent::Changed(path) = item else {
        watcher.doubt();
        changes.all(now);
        return;
    };
    for path in watcher.names(&path) {
        match maker.impact(&path) {
            Impact::Nothing => {}
            Impact::File => changes.map(path, now),
            Impact::All => changes.all_by(path, now),
        }
    }
}
