//! The interface to the code that builds the site: the input is what changed, the result a snapshot.

use super::edit_job::{EditAnswer, EditRequest};
use crate::messages::Catalog;
use crate::site::Site;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Builds the site, and rebuilds it when files change.
pub trait SiteBuilder {
    /// How much of the site a change at `path` can affect.
    fn impact(&self, path: &Path) -> Impact;

    /// Starts work on a changed file that may still be being written, so that the time until it
    /// has settled isn't wasted. This must not affect any snapshot.
    fn prepare(&mut self, file: &Path);

    /// Reads what changed and rebuilds what depends on it. Every folder is passed to `watch` before
    /// it is read.
    fn rebuild(&mut self, change: &ChangedFiles, watch: &mut dyn FnMut(&Path)) -> Rebuild;

    /// Does what a browser asks for, and rebuilds what depends on it.
    fn edit(&mut self, request: &EditRequest, watch: &mut dyn FnMut(&Path)) -> EditStep;

    /// Does what is due as time passes in a room: this is called about once a second while there is one. Returns what was
    /// rebuilt, if anything was.
    fn tick(&mut self) -> Option<Rebuild> {
        None
    }
}

/// What became of a request.
#[derive(Debug)]
pub enum EditStep {
    /// Nothing yet: this file has changed on disk. It has to settle and be read again first.
    Wait(PathBuf),
    /// It is answered.
    Answered {
        /// The answer.
        answer: EditAnswer,
        /// What was rebuilt.
        rebuild: Box<Rebuild>,
    },
}

/// How much of the site a change can affect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impact {
    /// The site doesn't depend on the path.
    Nothing,
    /// Only what the builder reads from this file can have changed.
    File,
    /// Files may have been added or removed, or many pages depend on the path.
    All,
}

/// What a rebuild has to read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangedFiles {
    /// These files, each with [`Impact::File`].
    Files(BTreeSet<PathBuf>),
    /// Everything.
    All,
}

/// The result of a rebuild.
#[derive(Clone, Debug, Default)]
pub struct Rebuild {
    /// The new snapshot; `None` if nothing that is shown changed.
    pub snapshot: Option<Box<Snapshot>>,
    /// A short description of what changed, such as `shop.yaml`.
    pub changed: String,
    /// Whether any of it has an error. Then its last valid version stays.
    pub has_errors: bool,
    /// Errors and notes about the change, for the terminal.
    pub messages: String,
    /// The number of gaps of levels error and warning in all maps.
    pub gaps: usize,
    /// How long to wait before reading everything again, even if nothing changes until then.
    pub recheck_after: Option<Duration>,
}

/// One version of all files of the site, and the errors in its sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// A number that grows with each snapshot.
    pub generation: u64,
    /// The last valid version of every page.
    pub site: Site,
    /// All maps, including those that have no page yet.
    pub maps: Vec<MapLink>,
    /// The errors that keep newer versions of pages from being built.
    pub errors: Errors,
    /// What the script says that changes maps.
    pub edit_messages: EditMessages,
    /// What the scripts of a room say.
    pub room_messages: EditMessages,
    /// The texts of what the preview itself says on pages.
    pub page_texts: PageTexts,
}

/// The texts of what the preview itself says on pages, in their languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageTexts {
    /// On the pages of a map, by its folder.
    pub by_map: BTreeMap<String, Catalog>,
    /// On other pages, and on those of a map that was never valid.
    pub shared: Catalog,
}

impl PageTexts {
    /// The texts on the page with this path.
    pub(crate) fn for_page(&self, path: &str) -> &Catalog {
        let folder = path.split_once('/').map(|(folder, _)| folder);
        let of_map = folder.and_then(|folder| self.by_map.get(folder));
        of_map.unwrap_or(&self.shared)
    }
}

/// What a script says that changes maps ([`EDIT_MESSAGES`](super::EDIT_MESSAGES)) or shows a room
/// ([`ROOM_MESSAGES`](super::ROOM_MESSAGES)), as JSON; empty if there is no such script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditMessages {
    /// On the pages of a map, by its folder.
    pub by_map: BTreeMap<String, Arc<str>>,
    /// On other pages.
    pub shared: Arc<str>,
}

impl EditMessages {
    /// What it says on the page with this path.
    pub(crate) fn for_page(&self, path: &str) -> &str {
        let folder = path.split_once('/').map(|(folder, _)| folder);
        let of_map = folder.and_then(|folder| self.by_map.get(folder));
        of_map.unwrap_or(&self.shared)
    }
}

/// The folder and title of a map, for a link to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapLink {
    /// The folder of its pages.
    pub folder: String,
    /// Its title, or its file name if it has no title yet.
    pub title: String,
}

/// Error messages in plain text, as the terminal shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors {
    /// Errors in the project, the theme or the folder, which concern every page.
    pub shared: String,
    /// Errors in single maps, by the folder of their pages.
    pub by_map: BTreeMap<String, String>,
    /// The folders of the maps with an error that can be fixed without a decision.
    pub fixable: BTreeSet<String>,
}

impl Errors {
    /// The errors to show on the page at `path`: all of them on the index, and on the pages of a
    /// map those that concern it. Empty if there are none.
    pub fn for_page(&self, path: &str) -> String {
        let mut text = self.shared.clone();
        match path.split_once('/') {
            None => self.by_map.values().for_each(|map| text.push_str(map)),
            Some((folder, _)) => text.extend(self.by_map.get(folder).map(String::as_str)),
        }
        text
    }

    /// Whether an error of the map at `path` can be fixed without a decision.
    pub(crate) fn is_fixable(&self, path: &str) -> bool {
        let folder = path.split_once('/').map_or("", |(folder, _)| folder);
        self.fixable.contains(folder)
    }
}
