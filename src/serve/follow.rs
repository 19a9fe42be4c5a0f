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
    Remade {
        /// The site as it is now, to be published.
        edition: Box<Snapshot>,
        /// What came of the look.
        remade: Rebuild,
        /// When the first word of the change came.
        started: Instant,
    },
    /// From now on folders are looked through; why.
    Polls(String),
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
            maker.get_ready(&file);
        }
        let Some((change, started)) = changes.settled(Instant::now()) else {
            continue;
        };
        let (mut remade, why) = look_at(maker, &change, watcher);
        if let Some(pause) = remade.look_again {
            changes.again(Instant::now() + pause);
        }
        let mut is_heard = why.is_none_or(|why| tell(ServeEvent::Polls(why)));
        if let Some(edition) = remade.edition.take() {
            is_heard &= tell(ServeEvent::Remade {
                edition,
                remade,
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
pub fn look_at(
    maker: &mut dyn SiteBuilder,
    change: &Change,
    watcher: &mut Watcher,
) -> (Rebuild, Option<String>) {
    let mut failed = None;
    let remade = maker.remake(change, &mut |folder| {
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
        match maker.reach(&path) {
            Impact::Nothing => {}
            Impact::File => changes.map(path, now),
            Impact::All => changes.all_by(path, now),
        }
    }
}
