//! The state of one map between saves.

use super::carry::{ItemLog, RenamedItem};
use super::history::EditHistory;
use super::{MISSING_GRACE, MapRendering, RebuildContext, RebuildReport};
use crate::analysis::AnalyzedMap;
use crate::commands::load::{MapFile, ReadMap, read_known_map, read_map};
use crate::disk::input::folders_above;
use crate::format::{EditableMap, Project, ReadText};
use crate::pages::images_in;
use crate::site::{MapPages, NamedMap, check_names};
use crate::text::Diagnostic;
use crate::theme::Asset;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

/// The state of one map between saves.
#[derive(Debug)]
pub(crate) struct MapState {
    /// Its file, with the bytes that were read last.
    pub(crate) file: MapFile,
    /// Whether it is or was a map. A map that loses its `activities:` is still treated as a map, with an
    /// error.
    pub(crate) is_map: bool,
    /// What is wrong with those bytes.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The last map without errors.
    pub(crate) analyzed: Option<Arc<AnalyzedMap>>,
    /// The images of that map.
    pub(crate) images: Vec<Asset>,
    /// The last pages that were rendered without errors.
    pub(crate) pages: Option<MapPages>,
    /// Whether `analyzed` has not been rendered yet.
    pub(crate) needs_render: bool,
    /// Whether its pages are left out, because another map has the same folder.
    pub(crate) has_collision: bool,
    /// The file as it was before it settled, decoded and rendered in advance.
    pub(crate) prepared: Option<PreparedMap>,
    /// Since when the file is missing.
    pub(crate) missing_since: Option<Instant>,
    /// What browsers have changed in the text.
    pub(crate) history: EditHistory,
    /// What became of the items since browsers can change them.
    pub(crate) items: ItemLog,
    /// A change by a browser that was written, until the file is read again.
    pub(crate) own_edit: Option<OwnEdit>,
    /// The text that the next change by a browser starts from, unless the file has another one by then.
    pub(crate) editable: Option<EditableMap>,
    /// The items that have another id since it was written, until the file is decoded.
    renamed: Vec<RenamedItem>,
}

/// A change by a browser that was written to the file.
#[derive(Debug)]
pub(crate) struct OwnEdit {
    /// The text that was written.
    pub(crate) text: String,
    /// The history with the change.
    pub(crate) history: EditHistory,
    /// The items that have another id after it.
    pub(crate) renamed: Vec<RenamedItem>,
}

/// A map that was decoded and rendered before its save was known to be complete.
#[derive(Debug)]
pub(crate) struct PreparedMap {
    bytes: Vec<u8>,
    /// The decoded map; `None` once it was used.
    read: Option<SharedMap>,
    pub(crate) pages: Option<MapPages>,
}

/// What was decoded from a file. Pages that are rendered on demand share the map.
#[derive(Debug)]
struct SharedMap {
    diagnostics: Vec<Diagnostic>,
    /// `None` if the file is broken.
    map: Option<Arc<AnalyzedMap>>,
    images: Vec<Asset>,
}

impl From<ReadMap> for SharedMap {
    fn from(read: ReadMap) -> Self {
        Self {
            diagnostics: read.diagnostics,
            map: read.map.map(Arc::new),
            images: read.images,
        }
    }
}

impl MapState {
    /// A file that was found, before it is decoded.
    pub(crate) fn new(file: MapFile) -> Self {
        Self {
            file,
            is_map: false,
            diagnostics: Vec::new(),
            analyzed: None,
            images: Vec::new(),
            pages: None,
            needs_render: false,
            has_collision: false,
            prepared: None,
            missing_since: None,
            history: EditHistory::default(),
            items: ItemLog::default(),
            own_edit: None,
            editable: None,
            renamed: Vec::new(),
        }
    }

    pub(crate) fn is_at(&self, path: &Path) -> bool {
        self.file.path.as_deref() == Some(path)
    }

    /// Reads the file again and decodes it if its bytes have changed. Returns whether the file
    /// could be read.
    pub(crate) fn reread(&mut self, pass: &mut RebuildContext) -> bool {
        let path = self.file.path.clone().unwrap_or_default();
        let Some(bytes) = pass.options.read_map(&path, pass.project.limits.file_mib) else {
            return false;
        };
        let is_back = self.missing_since.take().is_some();
        if is_back || bytes != self.file.bytes || self.own_edit.is_some() {
            self.follow_text(&bytes);
            self.file.bytes = bytes;
            self.decode(pass);
        }
        true
    }

    /// Replaces the file. Returns whether it has to be decoded: its bytes have changed, or it was
    /// missing, and the project or an image may have changed meanwhile.
    pub(crate) fn replace_file(&mut self, file: MapFile) -> bool {
        let is_back = self.missing_since.take().is_some();
        let is_changed = is_back || self.file.bytes != file.bytes;
        self.follow_text(&file.bytes);
        self.file = file;
        is_changed
    }

    /// Brings the history up to date with the bytes that the file has now.
    fn follow_text(&mut self, bytes: &[u8]) {
        let own_text = self.own_edit.take().map(|own| {
            self.history = own.history;
            self.renamed = own.renamed;
            own.text
        });
        // What is read is what was written, or a save after that.
        let before = match &own_text {
            Some(text) => Ok(text.as_str()),
            None => str::from_utf8(&self.file.bytes),
        };
        match (before, str::from_utf8(bytes)) {
            (Ok(old), Ok(new)) => self.history.add_save(old, new),
            _ => self.history.clear(),
        }
    }

    /// Decodes the file for [`MapState::decode`]. This needs no [`RebuildContext`], so that many files can be
    /// decoded at the same time.
    pub(crate) fn decode_in_advance(&mut self, project: &Project, root: &Path) {
        let read = read_map(self.file_as_map(), project, root);
        self.prepared = read.map(|read| PreparedMap {
            bytes: self.file.bytes.clone(),
            read: Some(read.into()),
            pages: None,
        });
    }

    /// Keeps a text that was read before it was written to the file.
    pub(crate) fn prepare_known(
        &mut self,
        bytes: Vec<u8>,
        text: ReadText,
        project: &Project,
        root: &Path,
    ) {
        let mut file = self.file_as_map();
        file.bytes.clone_from(&bytes);
        let read = read_known_map(file, (text.map, text.warnings), project, root);
        self.prepared = Some(PreparedMap {
            bytes,
            read: Some(read.into()),
            pages: None,
        });
        self.editable = Some(text.editable);
    }

    /// Decodes the bytes of the file, or uses what was decoded in advance.
    pub(crate) fn decode(&mut self, pass: &mut RebuildContext) {
        let renamed = std::mem::take(&mut self.renamed);
        let Some(read) = self.read(pass) else {
            pass.report.skipped.push(self.file.name.clone());
            return;
        };
        self.is_map = true;
        pass.report.changed.push(self.file.name.clone());
        self.diagnostics = read.diagnostics;
        let name = read.map.as_deref().map(named_map);
        let collisions = check_names(name.as_slice());
        let is_valid_name = collisions.is_empty();
        self.diagnostics.extend(collisions);
        let diagnostics = self.diagnostics.iter().cloned();
        pass.report.diagnostics.extend(diagnostics);
        if let Some(map) = read.map.filter(|_| is_valid_name) {
            self.watch_images(&map, pass);
            if let (Some(generation), Some(last)) = (pass.generation, &self.analyzed) {
                self.items.add(&last.map, &map.map, &renamed, generation);
            }
            self.analyzed = Some(map);
            self.images = read.images;
            self.needs_render = true;
        }
    }

    /// Returns the map of the file; `None` if the file isn't a map and never was.
    fn read(&mut self, pass: &RebuildContext) -> Option<SharedMap> {
        let prepared = self.prepared.as_mut();
        let prepared = prepared.filter(|prepared| prepared.bytes == self.file.bytes);
        if let Some(read) = prepared.and_then(|prepared| prepared.read.take()) {
            return Some(read);
        }
        self.prepared = None;
        read_map(self.file_as_map(), pass.project, pass.root).map(SharedMap::from)
    }

    /// The file, which is read as a map even if it doesn't look like one any more.
    fn file_as_map(&self) -> MapFile {
        let mut file = self.file.clone();
        file.is_named |= self.is_map;
        file
    }

    /// Decodes and renders the file as it is on disk now, and keeps the result for the case that
    /// these bytes are final.
    pub(crate) fn prepare(&mut self, rendering: MapRendering, root: &Path) {
        let project = rendering.project;
        let path = self.file.path.clone().unwrap_or_default();
        let limit = project.limits.file_mib;
        let Some(bytes) = rendering.options.read_map(&path, limit) else {
            return;
        };
        if !self.is_map || self.file.bytes == bytes {
            return;
        }
        let mut file = self.file_as_map();
        file.bytes.clone_from(&bytes);
        let read = read_map(file, project, root).map(SharedMap::from);
        let map = read.as_ref().and_then(|read| read.map.as_ref());
        let pages = map.and_then(|map| rendering.pages(map).ok());
        if let (Some(pages), Some(earlier)) = (&pages, &self.pages) {
            pages.render_those_asked_for(earlier);
        }
        self.prepared = Some(PreparedMap { bytes, read, pages });
    }

    pub(crate) fn has_images(&self) -> bool {
        let map = self.analyzed.as_ref();
        map.is_some_and(|map| !map.images.is_empty())
    }

    /// Reads the images again, and decodes the map if one of them has changed.
    pub(crate) fn reread_images(&mut self, pass: &mut RebuildContext) {
        let mut fresh = Self::new(self.file.clone());
        fresh.is_map = self.is_map;
        let mut report = RebuildReport::default();
        fresh.decode(&mut RebuildContext {
            options: pass.options,
            project: pass.project,
            root: pass.root,
            watch: &mut *pass.watch,
            report: &mut report,
            generation: None,
        });
        let is_same = match (&fresh.analyzed, &self.analyzed) {
            (Some(fresh), Some(last)) => fresh.images == last.images,
            _ => true,
        };
        if !is_same {
            pass.report.changed.append(&mut report.changed);
            pass.report.diagnostics.append(&mut report.diagnostics);
            self.diagnostics = fresh.diagnostics;
            self.analyzed = fresh.analyzed;
            self.images = fresh.images;
            self.needs_render = true;
        }
    }

    fn watch_images(&self, map: &AnalyzedMap, pass: &mut RebuildContext) {
        if map.images.is_empty() {
            return;
        }
        let path = self.file.path.as_deref();
        let folder = path.and_then(Path::parent).unwrap_or(pass.root);
        for address in map.map.markdown_texts().flat_map(images_in) {
            if map.images.contains_key(&address) {
                folders_above(&folder.join(address), pass.watch);
            }
        }
    }

    /// Restarts the grace period of a missing file.
    pub(crate) fn restart_grace_period(&mut self) {
        self.missing_since = Some(Instant::now());
    }

    /// Records that the file is missing. Returns whether its grace period has passed.
    pub(crate) fn note_missing(&mut self) -> bool {
        let since = *self.missing_since.get_or_insert_with(Instant::now);
        since.elapsed() >= MISSING_GRACE
    }
}

/// A map with what decides the folder of its pages.
pub(crate) fn named_map(map: &AnalyzedMap) -> NamedMap<'_> {
    NamedMap {
        stem: &map.stem,
        source: &map.source,
        map: Some(&map.map),
    }
}
