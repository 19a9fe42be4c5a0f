//! One map between saves.

use super::{ABSENCE, PassReport};
use crate::commands::load::{MapFile, ReadMap, decode};
use crate::disk::input::{folders_above, read_saved};
use crate::format::Project;
use crate::gaps;
use crate::pages::{AnalyzedMap, images_in};
use crate::site::{MapPages, NamedMap, SiteContext, check_names, render_map};
use crate::text::Diagnostic;
use crate::theme::Asset;
use std::path::Path;
use std::time::Instant;

/// One map between saves.
#[derive(Debug)]
pub(crate) struct MapState {
    /// Its file, with the bytes that were read last.
    pub(crate) file: MapFile,
    /// Whether it is a map, or was one: a map that loses its `activities:` is broken, and not
    /// another kind of file.
    pub(crate) is_map: bool,
    /// What is wrong with those bytes.
    pub(crate) faults: Vec<Diagnostic>,
    /// The last good map.
    pub(crate) shown: Option<AnalyzedMap>,
    /// The pictures of that map.
    pub(crate) images: Vec<Asset>,
    /// The last good pages.
    pub(crate) pages: Option<MapPages>,
    /// Whether the pages are not those of `shown`.
    pub(crate) is_stale: bool,
    /// Whether its pages cannot stand beside those of another map.
    pub(crate) is_shut_out: bool,
    /// What stands in the file before it has settled, as far as it was worked out.
    pub(crate) ready: Option<Prepared>,
    /// Since when the file is away.
    pub(crate) away: Option<Instant>,
}

/// What some bytes came to, before it is known that they are the last.
#[derive(Debug)]
pub(crate) struct Prepared {
    bytes: Vec<u8>,
    finished: Option<ReadMap>,
    pub(crate) pages: Option<MapPages>,
}

impl MapState {
    /// A file that was found, and is still to be taken in.
    pub(crate) fn new(file: MapFile) -> Self {
        Self {
            file,
            is_map: false,
            faults: Vec::new(),
            shown: None,
            images: Vec::new(),
            pages: None,
            is_stale: false,
            is_shut_out: false,
            ready: None,
            away: None,
        }
    }

    pub(crate) fn is_at(&self, path: &Path) -> bool {
        self.file.path.as_deref() == Some(path)
    }

    /// Reads the file again; false where it is not there to be read.
    pub(crate) fn read_again(
        &mut self,
        project: &Project,
        root: &Path,
        watch: &mut dyn FnMut(&Path),
        noted: &mut PassReport,
    ) -> bool {
        let path = self.file.path.clone().unwrap_or_default();
        let Some(bytes) = read_saved(&path, project.limits.file_mib) else {
            return false;
        };
        let is_back = self.away.take().is_some();
        if is_back || bytes != self.file.bytes {
            self.file.bytes = bytes;
            self.take_in(project, root, watch, noted);
        }
        true
    }

    /// Takes a file for the present state of this map; whether it may say something new. One that
    /// was away may have missed another project, or another picture.
    pub(crate) fn update(&mut self, file: MapFile) -> bool {
        let is_back = self.away.take().is_some();
        let is_new = is_back || self.file.bytes != file.bytes;
        self.file = file;
        is_new
    }

    /// Decodes the file, for [`MapState::take_in`] to use: many at a time keep every core busy.
    pub(crate) fn decode_ahead(&mut self, project: &Project, root: &Path) {
        let read = decode(self.as_map(), project, &gaps::rule_ids());
        self.ready = (!read.is_passed_over).then(|| Prepared {
            bytes: self.file.bytes.clone(),
            finished: Some(read.finish(root)),
            pages: None,
        });
    }

    /// Decodes the bytes that were read last.
    pub(crate) fn take_in(
        &mut self,
        project: &Project,
        root: &Path,
        watch: &mut dyn FnMut(&Path),
        noted: &mut PassReport,
    ) {
        let ready = self
            .ready
            .as_mut()
            .filter(|ready| ready.bytes == self.file.bytes);
        let finished = match ready.and_then(|ready| ready.finished.take()) {
            Some(finished) => finished,
            None => {
                self.ready = None;
                let read = decode(self.as_map(), project, &gaps::rule_ids());
                if read.is_passed_over {
                    let name = crate::report::sanitize(&self.file.name);
                    let note = format!("note: passed over `{name}`: it has no `activities:`");
                    noted.notes.push(note);
                    return;
                }
                read.finish(root)
            }
        };
        self.is_map = true;
        noted.what.push(self.file.name.clone());
        self.faults = finished.faults;
        let names = finished.map.as_ref().map(named);
        let collisions = check_names(names.as_slice());
        let is_alone = collisions.is_empty();
        self.faults.extend(collisions);
        noted.faults.extend(self.faults.iter().cloned());
        if let Some(map) = finished.map.filter(|_| is_alone) {
            self.watch_pictures(&map, root, watch);
            self.shown = Some(map);
            self.images = finished.images;
            self.is_stale = true;
        }
    }

    /// The file, which is meant as a map if it ever was one.
    fn as_map(&self) -> MapFile {
        let mut file = self.file.clone();
        file.is_named |= self.is_map;
        file
    }

    /// Works out what stands in the file now, and keeps it for when it has settled.
    pub(crate) fn get_ready(&mut self, common: SiteContext, root: &Path) {
        let path = self.file.path.clone().unwrap_or_default();
        let Some(bytes) = read_saved(&path, common.project.limits.file_mib) else {
            return;
        };
        if !self.is_map || self.file.bytes == bytes {
            return;
        }
        let mut file = self.as_map();
        file.bytes.clone_from(&bytes);
        let finished = decode(file, common.project, &gaps::rule_ids()).finish(root);
        let map = finished.map.as_ref();
        self.ready = Some(Prepared {
            bytes,
            pages: map.and_then(|map| render_map(map, common).ok()),
            finished: Some(finished),
        });
    }

    pub(crate) fn shows_pictures(&self) -> bool {
        let map = self.shown.as_ref();
        map.is_some_and(|map| !map.images.is_empty())
    }

    /// Reads the pictures again, and the map with them where one of them changed.
    pub(crate) fn look_at_pictures(
        &mut self,
        project: &Project,
        root: &Path,
        watch: &mut dyn FnMut(&Path),
        noted: &mut PassReport,
    ) {
        let mut again = Self::new(self.file.clone());
        again.is_map = self.is_map;
        let mut unheard = PassReport::default();
        again.take_in(project, root, watch, &mut unheard);
        let is_same = match (&again.shown, &self.shown) {
            (Some(again), Some(shown)) => again.images == shown.images,
            _ => true,
        };
        if !is_same {
            noted.what.append(&mut unheard.what);
            noted.faults.append(&mut unheard.faults);
            self.faults = again.faults;
            self.shown = again.shown;
            self.images = again.images;
            self.is_stale = true;
        }
    }

    fn watch_pictures(&self, map: &AnalyzedMap, root: &Path, watch: &mut dyn FnMut(&Path)) {
        if map.images.is_empty() {
            return;
        }
        let path = self.file.path.as_deref();
        let folder = path.and_then(Path::parent).unwrap_or(root);
        for address in map.map.markdown_texts().flat_map(images_in) {
            if map.images.contains_key(&address) {
                folders_above(&folder.join(address), watch);
            }
        }
    }

    /// Notes that the file was not found, as no other was: its absence begins when they are back.
    pub(crate) fn miss(&mut self) {
        self.away = Some(Instant::now());
    }

    /// Whether the file, which was not found, has been away for long enough to be gone.
    pub(crate) fn is_gone(&mut self) -> bool {
        let since = *self.away.get_or_insert_with(Instant::now);
        since.elapsed() >= ABSENCE
    }
}

/// A map among those that want folders.
pub(crate) fn named(map: &AnalyzedMap) -> NamedMap<'_> {
    NamedMap {
        stem: &map.stem,
        source: &map.source,
        map: Some(&map.map),
    }
}
