//! The journal of a workshop: what happened besides what the map says, in the user's state folder.

use crate::commands::shell::Shell;
use crate::disk::input::read_bytes;
use crate::disk::output::append_line;
use crate::disk::probe;
use crate::workshop::{JournalEntry, WorkshopEvent, WorkshopProgress};
use std::io;
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::xxh3_64;

/// A journal that is larger than this many MiB isn't one of ours.
const MAX_MIB: u32 = 64;

/// The journal of the workshop on a map, in memory and on disk.
pub(super) struct Journal {
    /// The file; `None` if nothing is kept.
    pub(super) path: Option<PathBuf>,
    pub(super) entries: Vec<JournalEntry>,
}

impl Journal {
    /// A journal that is kept in memory only.
    pub(super) fn in_memory() -> Self {
        Self {
            path: None,
            entries: Vec::new(),
        }
    }

    /// The journal of the workshop on the map at this path.
    pub(super) fn for_map(path: &Path, shell: &Shell) -> Self {
        let Some(state) = &shell.state_folder else {
            return Self::in_memory();
        };
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        // Links to a map lead to one journal.
        let found = probe::resolve_links(path);
        let folder = path.parent().and_then(probe::resolve_links);
        let name = path.file_name().unwrap_or_default();
        let resolved = found.or(folder.map(|folder| folder.join(name)));
        let resolved = resolved.unwrap_or_else(|| path.to_owned());
        let hash = xxh3_64(resolved.as_os_str().as_encoded_bytes());
        let file = state
            .join("storywall/workshops")
            .join(format!("{stem}-{hash:016x}.ndjson"));
        let text = read_bytes(&file, MAX_MIB).unwrap_or_default();
        let entries = JournalEntry::read_all(&String::from_utf8_lossy(&text));
        Self {
            path: Some(file),
            entries,
        }
    }

    /// How far the workshop is, besides what the map says.
    pub(super) fn progress(&self) -> WorkshopProgress {
        WorkshopProgress::new(&self.entries)
    }

    /// Adds an entry.
    ///
    /// # Errors
    ///
    /// The disk failed. The entry counts in this session all the same.
    pub(super) fn add(&mut self, at: u64, event: WorkshopEvent) -> io::Result<()> {
        let entry = JournalEntry { at, event };
        let line = entry.line();
        self.entries.push(entry);
        match &self.path {
            Some(path) => append_line(path, &line),
            None => Ok(()),
        }
    }
}
