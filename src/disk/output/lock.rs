//! One build at a time.

use super::error::WriteError;
use super::place::OutputDir;
use std::fs::{File, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

/// How long to wait for other builds. A script that holds the folder's lock itself while it runs a
/// build (`flock . make site`) would otherwise wait for ever.
const PATIENCE: Duration = Duration::from_secs(60);

/// The right to write, given back when it is dropped, or when the process dies.
pub(crate) struct OutputLock {
    _folder: File,
}

impl OutputLock {
    /// Waits for other builds that write to the same parent folder. None where there are no locks
    /// to be had.
    ///
    /// The folder itself is locked, so that no file has to be left there for it.
    ///
    /// # Errors
    ///
    /// Another program holds the lock for longer than any build.
    pub(crate) fn take(place: &OutputDir) -> Result<Option<Self>, WriteError> {
        // A parent that may not be read cannot be written to either, as far as we are concerned:
        // the output is then written in place, and is never exchanged under its lock.
        let Ok(folder) = File::open(&place.parent).or_else(|_| File::open(&place.path)) else {
            return Ok(None);
        };
        let start = Instant::now();
        let mut pause = Duration::from_micros(100);
        loop {
            match folder.try_lock() {
                Ok(()) => return Ok(Some(Self { _folder: folder })),
                Err(TryLockError::Error(_)) => return Ok(None),
                Err(TryLockError::WouldBlock) if start.elapsed() > PATIENCE => {
                    return Err(WriteError::Busy(place.parent.clone()));
                }
                Err(TryLockError::WouldBlock) => {
                    thread::sleep(pause);
                    pause = (pause * 2).min(Duration::from_millis(10));
                }
            }
        }
    }
}
