//! What is published.

use crate::site::Site;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::watch;

/// A site as it stands after a change, and what is wrong with what it was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The last good pages.
    pub site: Site,
    /// Every map, for people who look for one.
    pub maps: Vec<MapLink>,
    /// What is wrong.
    pub errors: Errors,
}

/// An edition, with the number that grows with each.
#[derive(Debug)]
pub(crate) struct PublishedSnapshot {
    pub(crate) generation: u64,
    pub(crate) edition: Snapshot,
}

/// The edition that is published, and word of the next.
pub(crate) type SnapshotReceiver = watch::Receiver<Arc<PublishedSnapshot>>;

/// A map by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapLink {
    /// The folder of its pages.
    pub folder: String,
    /// Its title, or its file's name where it has none yet.
    pub title: String,
}

/// What is wrong, as the terminal tells it, in plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors {
    /// With the project, the theme or the folder: it concerns every page.
    pub shared: String,
    /// With single maps, by the folder of their pages.
    pub by_map: BTreeMap<String, String>,
}

impl Errors {
    /// What is to be told on the page at `path`: on the index everything, on a map's pages what
    /// concerns that map; empty where all is well.
    pub fn for_page(&self, path: &str) -> String {
        let mut told = self.shared.clone();
        match path.split_once('/') {
            None => self.by_map.values().for_each(|text| told.push_str(text)),
            Some((folder, _)) => told.extend(self.by_map.get(folder).map(String::as_str)),
        }
        told
    }
}
