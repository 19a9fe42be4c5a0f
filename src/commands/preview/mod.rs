//! The preview of `serve` and `build --watch`: a project that is kept in memory between saves, so
//! that a save only requires work for the map that was saved.
//!
//! For each map, [`MapState`] keeps the bytes of its file, the last map without errors, and the
//! pages of that map. A file has changed if its bytes have. A changed map is decoded and rendered
//! alone, and the index is assembled from entries that are kept as well. A changed project file or
//! theme affects all maps. Anything with errors keeps its last valid state.
//!
//! Browsers can change maps, too (`edit`): what they ask for is written to the file, which is then read like any
//! save. The text of a map that is open in an editor is the one that the editor has, and changes are made there. `history` takes changes back, and `carry` knows what became of the items that a request names.

mod announcement;
mod answers;
mod assist;
mod beside;
mod carry;
mod edit;
mod history;
mod map_state;
mod open_editor;
mod posted;
mod render;
mod scan;
mod undo_refusal;

use super::load::{display_path, has_errors, skipped_note};
use super::shell::Failure;
use crate::analysis::AnalyzedMap;
use crate::disk::input::{MapSearch, read_if_file};
use crate::format::{self, Project};
use crate::messages::Catalog;
use crate::report::human;
use crate::serve::{
    ChangedFiles, EditRequest, EditStep, Impact, Rebuild, RoomKind, SiteBuilder, Snapshot,
};
use crate::site::{
    FragmentOptions, IndexPages, MapPages, Site, SiteContext, map_on_demand, render_map,
};
use crate::text::Diagnostic;
use crate::theme::{Theme, ThemeSource};
pub(crate) use answers::reason_of_error;
use map_state::MapState;
pub(crate) use open_editor::{EditorAnswer, OpenEditor, RevealedItem};
use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a map file may be missing before its pages are removed. Many programs save by removing
/// a file and putting another one in its place.
const MISSING_GRACE: Duration = Duration::from_millis(300);
/// How long to wait before another scan after one that failed twice.
const RETRY_INTERVAL: Duration = Duration::from_secs(1);

/// The options of a preview.
#[derive(Clone, Debug, Default)]
pub(crate) struct PreviewOptions {
    /// The folder that relative paths start from.
    pub(crate) folder: PathBuf,
    /// Maps and folders; the whole project if empty.
    pub(crate) paths: Vec<PathBuf>,
    /// The output folder, if it isn't the project's. Maps are not looked for in it.
    pub(crate) output: Option<PathBuf>,
    /// The theme, if it isn't the project's.
    pub(crate) theme: Option<String>,
    /// How fragments are rendered, if there are any.
    pub(crate) fragments: Option<FragmentOptions>,
    /// Whether stories name their place in the map's file.
    pub(crate) names_sources: bool,
    /// Whether the pages of built-in themes are rendered only when somebody asks for them. Those of other themes
    /// may have errors, which are looked for at once.
    pub(crate) renders_on_demand: bool,
    /// The number of the first snapshot.
    pub(crate) first_generation: u64,
    /// Whether browsers can change the maps.
    pub(crate) is_editable: bool,
    /// The editor that a map is open in.
    pub(crate) editor: Option<Arc<dyn OpenEditor>>,
    /// The room that pages show.
    pub(crate) room: Option<RoomKind>,
    /// Whether messages may contain color codes.
    pub(crate) color: bool,
    /// Whether messages list the files that are skipped.
    pub(crate) is_verbose: bool,
}

impl PreviewOptions {
    /// The bytes of a map: those that an editor has, or those of its file.
    fn read_map(&self, path: &Path, limit_mib: u32) -> Option<Vec<u8>> {
        match self.open_text(path) {
            Some(text) => Some(text.into_bytes()),
            None => read_if_file(path, limit_mib),
        }
    }

    /// The text of a map, if it is open in an editor.
    fn open_text(&self, path: &Path) -> Option<String> {
        self.editor.as_ref()?.text(path)
    }
}

/// How the maps of a preview are rendered.
#[derive(Clone, Copy)]
pub(crate) struct MapRendering<'r> {
    options: &'r PreviewOptions,
    project: &'r Arc<Project>,
    theme: &'r Arc<Theme>,
    /// The language of the index.
    lang: &'r str,
    /// Whether pages are rendered only when somebody asks for them.
    is_on_demand: bool,
}

impl<'r> MapRendering<'r> {
    /// Rendering with a theme from this folder; without a folder, it is a built-in one.
    fn new(
        options: &'r PreviewOptions,
        project: &'r Arc<Project>,
        theme: &'r Arc<Theme>,
        folder: Option<&Path>,
        lang: &'r str,
    ) -> Self {
        Self {
            options,
            project,
            theme,
            lang,
            is_on_demand: options.renders_on_demand && folder.is_none(),
        }
    }

    /// What all pages are rendered with.
    fn context(self) -> SiteContext<'r> {
        SiteContext {
            project: self.project,
            theme: self.theme,
            lang: self.lang,
            fragments: self.options.fragments.as_ref(),
            names_sources: self.options.names_sources,
        }
    }

    /// The pages of a map.
    ///
    /// # Errors
    ///
    /// The error of a template.
    fn pages(self, map: &Arc<AnalyzedMap>) -> Result<MapPages, Box<Diagnostic>> {
        if self.is_on_demand {
            map_on_demand(
                map,
                self.project,
                self.theme,
                self.lang,
                self.options.names_sources,
            )
        } else {
            render_map(map, self.context())
        }
    }
}

/// A project that is kept in memory between saves.
#[derive(Debug, Default)]
pub(crate) struct Preview {
    options: PreviewOptions,
    /// The folder of the project; empty before the first scan.
    root: PathBuf,
    /// The output folder of `build`.
    output: PathBuf,
    /// The search for maps of the last scan.
    search: MapSearch,
    /// The folders that it read.
    searched: HashSet<PathBuf>,
    /// All folders that are watched.
    watched: HashSet<PathBuf>,
    /// The last project file without errors.
    project: Option<Arc<Project>>,
    /// What is wrong with the project file now.
    project_diagnostics: Vec<Diagnostic>,
    theme: PreviewTheme,
    /// The language of the index.
    lang: String,
    /// Every file that is or was a map, in the order of their paths.
    maps: Vec<MapState>,
    /// Maps whose pages would have the same folder as those of another map.
    collisions: Vec<Diagnostic>,
    /// The names of the files that `collisions` is about.
    checked_names: Vec<String>,
    /// Why the last scan failed, and since when scans fail.
    failure: Option<(Failure, Instant)>,
    /// The last index, if the project and the theme are still the same.
    index: Option<IndexPages>,
    /// The last site.
    site: Site,
    /// The last snapshot that was published.
    last: Option<Snapshot>,
    /// Its number; before that, the number of the first one.
    generation: u64,
    /// The name of the person whose request is answered next, where people have names.
    author_name: Option<String>,
}

/// The theme in use, and the one that is to replace it.
#[derive(Debug, Default)]
struct PreviewTheme {
    /// The last theme that could render every page.
    valid: Option<Arc<Theme>>,
    /// A theme that hasn't rendered every page yet.
    next: Option<Arc<Theme>>,
    /// The files and options that `next` was compiled from.
    source: Option<ThemeSource>,
    /// Its folder; `None` for a built-in theme.
    folder: Option<PathBuf>,
    /// What is wrong with the theme now.
    errors: Vec<Diagnostic>,
}

/// What one rebuild found, for the terminal.
#[derive(Debug, Default)]
pub(crate) struct RebuildReport {
    /// The names of changed files, and of the theme.
    changed: Vec<String>,
    /// What is wrong with them.
    diagnostics: Vec<Diagnostic>,
    /// The names of YAML files that aren't maps.
    skipped: Vec<String>,
    /// Other messages, one line each.
    notes: Vec<String>,
    /// When to scan again even if no file changes.
    recheck_after: Option<Duration>,
}

/// One rebuild, for the maps that take part in it.
pub(crate) struct RebuildContext<'p> {
    options: &'p PreviewOptions,
    project: &'p Project,
    /// The project's folder.
    root: &'p Path,
    /// Watches a folder; called before the folder is read.
    watch: &'p mut dyn FnMut(&Path),
    report: &'p mut RebuildReport,
    /// The number of the next snapshot, if it has to be known what becomes of items.
    generation: Option<u64>,
}

impl Preview {
    pub(crate) fn new(options: PreviewOptions) -> Self {
        Self {
            generation: options.first_generation,
            options,
            ..Self::default()
        }
    }

    /// Whether one of the maps comes from standard input.
    pub(crate) fn reads_standard_input(&self) -> bool {
        let mut paths = self.options.paths.iter();
        paths.any(|path| path.as_os_str() == "-")
    }

    /// Takes the reason why the last scan failed, if it did.
    pub(crate) fn take_failure(&mut self) -> Option<Failure> {
        self.failure.take().map(|(failure, _)| failure)
    }

    /// The texts of what concerns all maps, in their language.
    pub(crate) fn texts(&self) -> Catalog {
        let last = self.last.as_ref();
        last.map_or_else(Catalog::default, |last| last.page_texts.shared.clone())
    }

    /// Names the person whose request is answered next.
    pub(crate) fn name_author(&mut self, name: Option<&str>) {
        self.author_name = name.map(str::to_owned);
    }

    /// The folders of the maps.
    pub(crate) fn folders(&self) -> impl Iterator<Item = &str> {
        let maps = self.maps.iter().filter(|map| map.is_map);
        maps.map(|map| map.file.stem.as_str())
    }

    /// The number of the next snapshot.
    fn next_generation(&self) -> u64 {
        self.generation + u64::from(self.last.is_some())
    }

    /// The number of gaps (findings of level warning or error) in all maps.
    fn count_gaps(&self) -> usize {
        let maps = self.maps.iter().filter_map(|map| map.analyzed.as_ref());
        maps.map(|map| map.gaps.count_to_decide()).sum()
    }

    /// Reads these files again. Returns false if that is not enough and the whole project has to be scanned:
    /// a map can't be read, or a new file is a map.
    fn reread(
        &mut self,
        files: &BTreeSet<PathBuf>,
        watch: &mut dyn FnMut(&Path),
        report: &mut RebuildReport,
    ) -> bool {
        let Some(project) = &self.project else {
            return false;
        };
        let generation = self.options.is_editable.then(|| self.next_generation());
        let mut pass = RebuildContext {
            options: &self.options,
            project,
            root: &self.root,
            watch,
            report,
            generation,
        };
        let mut is_enough = true;
        for map in &mut self.maps {
            if files.iter().any(|file| map.is_at(file)) {
                is_enough &= map.reread(&mut pass);
            }
        }
        let is_known = |file: &Path| self.maps.iter().any(|map| map.is_at(file));
        let mut new = files.iter().filter(|file| !is_known(file));
        is_enough && !new.any(|file| looks_like_a_map(file, project.limits.file_mib))
    }

    /// A path as messages name it.
    fn display_path(&self, path: &Path) -> String {
        display_path(path, &self.options.folder)
    }
}

impl SiteBuilder for Preview {
    fn impact(&self, path: &Path) -> Impact {
        self.impact_of(path)
    }

    fn prepare(&mut self, file: &Path) {
        let (Some(project), Some(theme)) = (&self.project, &self.theme.valid) else {
            return;
        };
        let folder = self.theme.folder.as_deref();
        let rendering = MapRendering::new(&self.options, project, theme, folder, &self.lang);
        if let Some(map) = self.maps.iter_mut().find(|map| map.is_at(file)) {
            map.prepare(rendering, &self.root);
        }
    }

    fn edit(&mut self, request: &EditRequest, watch: &mut dyn FnMut(&Path)) -> EditStep {
        self.answer(request, watch)
    }

    fn rebuild(&mut self, change: &ChangedFiles, watch: &mut dyn FnMut(&Path)) -> Rebuild {
        let mut report = RebuildReport::default();
        let mut watched = HashSet::new();
        let watch: &mut dyn FnMut(&Path) = &mut |folder: &Path| {
            watched.insert(folder.to_owned());
            watch(folder);
        };
        let is_done = match change {
            ChangedFiles::All => false,
            ChangedFiles::Files(files) => self.reread(files, watch, &mut report),
        };
        if !is_done {
            let since = self.failure.take().map(|(_, since)| since);
            if let Err(failure) = self.scan(watch, &mut report) {
                report.notes.push(failure.to_string());
                report.recheck_after = Some(match since {
                    None => MISSING_GRACE,
                    Some(_) => RETRY_INTERVAL,
                });
                self.failure = Some((failure, since.unwrap_or_else(Instant::now)));
            }
            self.watched.clear();
        }
        // They are counted once.
        if self.last.is_some() {
            report.skipped.clear();
        }
        self.watched.extend(watched);
        self.check_collisions(&mut report);
        self.render(&mut report);
        // Prepared pages may be outdated once the project or the theme has changed.
        self.maps.iter_mut().for_each(|map| map.prepared = None);
        let snapshot = self.next_snapshot();
        let mut messages = String::new();
        if snapshot.is_some() {
            messages = human(&report.diagnostics, self.options.color);
            messages += &skipped_note(&report.skipped, self.options.is_verbose);
            for note in &report.notes {
                messages.push_str(note);
                messages.push('\n');
            }
        }
        Rebuild {
            snapshot: snapshot.map(Box::new),
            changed: summarize(&report.changed),
            messages,
            has_errors: has_errors(&report.diagnostics),
            gaps: self.count_gaps(),
            recheck_after: report.recheck_after,
        }
    }
}

/// Whether there is a file at `path` that looks like a map.
fn looks_like_a_map(path: &Path, limit_mib: u32) -> bool {
    let bytes = read_if_file(path, limit_mib);
    bytes.is_some_and(|bytes| format::looks_like_a_map(&format::decode_text("", bytes).0))
}

/// At most two names, or the first one and how many more there are.
fn summarize(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one}, {other}"),
        [one, rest @ ..] => format!("{one} and {} more", rest.len()),
    }
}

#[cfg(test)]
mod tests;
