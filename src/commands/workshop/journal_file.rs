//! The journal of a workshop: what happened besides what the map says, in the user's state folder.

use super::map_on_disk::MapOnDisk;
use crate::commands::shell::Shell;
use crate::disk::input::read_bytes;
use crate::disk::output::{append_line, rename_journal};
use crate::disk::probe;
use crate::workshop::{JournalEntry, WorkshopEvent, WorkshopProgress, WorkshopStep, standing};
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
    /// What became of an earlier journal for a map at this path that isn't there any more, until somebody was told.
    pub(super) begun_anew: Option<String>,
}

impl Journal {
    /// A journal that is kept in memory only.
    pub(super) fn in_memory() -> Self {
        Self {
            path: None,
            entries: Vec::new(),
            begun_anew: None,
        }
    }

    /// The journal of the workshop on a map. If it is about another map, which was at this path before, it is put aside, and
    /// a new one begins.
    pub(super) fn for_map(map: &MapOnDisk, shell: &Shell) -> Self {
        let Some(state) = &shell.state_folder else {
            return Self::in_memory();
        };
        let path = &map.path;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        // Links to a map lead to one journal.
        let found = probe::resolve_links(path);
        let folder = path.parent().and_then(probe::resolve_links);
        let name = path.file_name().unwrap_or_default();
        let resolved = found.or(folder.map(|folder| folder.join(name)));
        let resolved = resolved.unwrap_or_else(|| path.to_owned());
        let hash = xxh3_64(resolved.as_os_str().as_encoded_bytes());
        let folder = state.join("storywall/workshops");
        let file = folder.join(format!("{stem}-{hash:016x}.ndjson"));
        let text = read_bytes(&file, MAX_MIB).unwrap_or_default();
        let entries = JournalEntry::read_all(&String::from_utf8_lossy(&text));
        let journal = Self {
            path: Some(file.clone()),
            entries,
            begun_anew: None,
        };
        match journal.is_of_earlier(map) {
            false => journal,
            true => {
                let old = folder.join(format!("{stem}-{hash:016x}.old.ndjson"));
                journal.put_aside(&old, &map.name)
            }
        }
    }

    /// Whether the map that this journal is about was deleted or set back: there is no file, or it is what it was before the
    /// first answer, or it says nothing but a title.
    fn is_of_earlier(&self, map: &MapOnDisk) -> bool {
        let standing = standing(&self.entries);
        let said = standing.iter().filter_map(|entry| entry.event.said());
        let edits: Vec<_> = said.filter_map(|said| said.edit.as_ref()).collect();
        let (Some(first), Some(last)) = (edits.first(), edits.last()) else {
            return false;
        };
        // A session that was killed before it wrote its last answer goes on.
        let last_entry = self.entries.last().and_then(|entry| entry.event.said());
        let is_unwritten = match map.is_new() {
            true => last_entry.is_some_and(|said| said.edit.as_ref() == Some(*last)),
            false => true,
        };
        if map.has_hash(&last.after) || is_unwritten && map.has_hash(&last.before) {
            return false;
        }
        let mut steps = standing.iter().filter_map(|entry| entry.event.said());
        let is_past_scope =
            steps.any(|said| said.edit.is_some() && said.step > WorkshopStep::Scope);
        map.is_new() || map.has_hash(&first.before) || is_past_scope && map.says_only_title()
    }

    /// Renames the file of this journal, and begins a new one.
    fn put_aside(self, old: &Path, map: &str) -> Self {
        let said = format!(
            "`{map}` was deleted or set back since the last workshop on it, so this one begins anew."
        );
        // A journal that can't be put aside must not be gone on with.
        let renamed = self.path.filter(|file| rename_journal(file, old).is_ok());
        let kept = match renamed {
            Some(_) => format!(" The earlier journal is kept: {}", old.display()),
            None => String::new(),
        };
        Self {
            path: renamed,
            entries: Vec::new(),
            begun_anew: Some(said + &kept),
        }
    }

    /// How many minutes the workshop takes that hasn't ended yet, if somebody said so.
    pub(super) fn minutes(&self) -> Option<u64> {
        let entries = self.entries.iter().rev();
        let mut current = entries.take_while(|entry| entry.event != WorkshopEvent::End);
        current.find_map(|entry| match &entry.event {
            WorkshopEvent::Begin { minutes, .. } => *minutes,
            _ => None,
        })
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
