//! A project that is kept between saves, so that a save costs what its own map costs.
//!
//! Kept are, of each map, what its file said last ([`MapState`]), the last good map, and its last good
//! pages. What changed is decided by bytes. A changed map is decoded and rendered alone, and the
//! index made again from entries that were kept; a changed project file or theme concerns all
//! maps. What is broken keeps what was good before.

mod map_state;
mod render;
mod scan;

use super::load::shown_path;
use super::shell::{Failure, Shell};
use crate::disk::input::PROJECT_FILE;
use crate::disk::probe;
use crate::format::Project;
use crate::report::human;
use crate::serve::{Change, Impact, Rebuild, SiteBuilder, Snapshot};
use crate::site::{FragmentOptions, IndexPages, Site, SiteContext};
use crate::text::{Diagnostic, Level};
use crate::theme::{OptionValue, Theme, ThemeSource};
use map_state::MapState;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a map may be away before its pages go. Many ways of saving take a file away before
/// they put another in its place.
const ABSENCE: Duration = Duration::from_millis(300);
/// How long to wait after something could not be read at all.
const PAUSE: Duration = Duration::from_secs(1);

/// What was asked for on the command line.
#[derive(Clone, Debug, Default)]
pub(crate) struct PreviewOptions {
    /// The folder that relative paths start from.
    pub(crate) folder: PathBuf,
    /// Maps and folders; nothing means the project.
    pub(crate) paths: Vec<PathBuf>,
    /// The output folder, which is no place for maps.
    pub(crate) output: Option<PathBuf>,
    /// The theme, where it is not the project's.
    pub(crate) theme: Option<String>,
    /// How pieces for other people's pages are made, where they are asked for.
    pub(crate) fragments: Option<FragmentOptions>,
    /// Whether the terminal shows colours.
    pub(crate) color: bool,
}

impl PreviewOptions {
    /// What all pages have in common.
    fn common<'c>(&'c self, project: &'c Project, theme: &'c Theme) -> SiteContext<'c> {
        SiteContext {
            project,
            theme,
            fragments: self.fragments.as_ref(),
        }
    }
}

/// A project that is kept between saves.
#[derive(Debug, Default)]
pub(crate) struct Preview {
    asked: PreviewOptions,
    /// The folder of the project, once it was found.
    root: PathBuf,
    /// Where `build` writes to.
    output: PathBuf,
    /// The project as its file said last without an error.
    project: Option<Project>,
    project_faults: Vec<Diagnostic>,
    theme: PreviewThemes,
    /// Every file that is or was a map, in the order of their paths.
    maps: Vec<MapState>,
    /// Maps whose pages cannot stand beside those of others.
    collisions: Vec<Diagnostic>,
    /// The files among which `collisions` were looked for.
    names: Vec<String>,
    /// Why nothing could be read at all, and since when.
    failure: Option<(Failure, Instant)>,
    /// The index that was made last, with the present project and theme.
    index: Option<IndexPages>,
    /// The site that was made last.
    site: Site,
    /// What was published last.
    last: Option<Snapshot>,
}

/// The theme in use, and the one that is wanted.
#[derive(Debug, Default)]
struct PreviewThemes {
    /// The last one with which every page could be rendered.
    good: Option<Theme>,
    /// One that is to be used, and was not yet or could not be.
    next: Option<Theme>,
    /// What `next` was made from.
    source: Option<ThemeSource>,
    /// Its folder, where it has one.
    folder: Option<PathBuf>,
    /// Why it cannot be used.
    faults: Vec<Diagnostic>,
}

/// What one look came to, for the terminal.
#[derive(Debug, Default)]
pub(crate) struct PassReport {
    /// What changed.
    what: Vec<String>,
    /// What is wrong with it.
    faults: Vec<Diagnostic>,
    /// Other things to say.
    notes: Vec<String>,
    look_again: Option<Duration>,
}

impl Preview {
    pub(crate) fn new(asked: PreviewOptions) -> Self {
        Self {
            asked,
            ..Self::default()
        }
    }

    /// Whether a map is to come from standard input.
    pub(crate) fn reads_standard_input(&self) -> bool {
        self.asked.paths.iter().any(|path| path.as_os_str() == "-")
    }

    /// Why nothing could be read at all, if so.
    pub(crate) fn failure(&mut self) -> Option<Failure> {
        self.failure.take().map(|(failure, _)| failure)
    }

    fn gaps(&self) -> usize {
        let maps = self.maps.iter().filter_map(|map| map.shown.as_ref());
        maps.map(|map| map.gaps.to_decide()).sum()
    }

    /// Runs something that wants a shell; what it prints is not for the terminal.
    fn in_shell<T>(&self, run: impl FnOnce(&mut Shell) -> T) -> T {
        run(&mut Shell {
            folder: self.asked.folder.clone(),
            home: None,
            // A preview can be left on overnight.
            today: super::today(None),
            input: &mut std::io::empty(),
            out: &mut std::io::sink(),
            err: &mut std::io::sink(),
            out_color: false,
            out_is_terminal: false,
            err_color: false,
            err_is_terminal: false,
        })
    }
}

impl SiteBuilder for Preview {
    fn impact(&self, path: &Path) -> Impact {
        if self.maps.iter().any(|map| map.is_at(path)) {
            return Impact::File;
        }
        if path.starts_with(&self.output) && !self.output.as_os_str().is_empty() {
            return Impact::Nothing;
        }
        let is_in = |folder: &PathBuf| path.starts_with(folder);
        let is_set = |wish: &OptionValue| path == self.root.join(wish.value.text.trim());
        let source = self.theme.source.as_ref();
        if self.theme.folder.as_ref().is_some_and(is_in)
            || source.is_some_and(|source| source.wishes.iter().any(is_set))
            || path.file_name() == Some(PROJECT_FILE.as_ref())
        {
            return Impact::All;
        }
        // A folder that came, went or is another now.
        let is_above = |map: &MapState| {
            map.file
                .path
                .as_ref()
                .is_some_and(|map| map.starts_with(path))
        };
        if probe::is_folder(path) || self.root.starts_with(path) || self.maps.iter().any(is_above) {
            return Impact::All;
        }
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        match ending.to_ascii_lowercase().as_str() {
            "yaml" | "yml" | "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" => Impact::All,
            // A name without an ending may have been a folder.
            "" if !probe::exists(path) => Impact::All,
            _ => Impact::Nothing,
        }
    }

    fn prepare(&mut self, file: &Path) {
        let (Some(project), Some(theme)) = (&self.project, &self.theme.good) else {
            return;
        };
        if let Some(map) = self.maps.iter_mut().find(|map| map.is_at(file)) {
            map.get_ready(self.asked.common(project, theme), &self.root);
        }
    }

    fn rebuild(&mut self, change: &Change, watch: &mut dyn FnMut(&Path)) -> Rebuild {
        let mut noted = PassReport::default();
        let is_known = match change {
            Change::All => false,
            Change::Files(files) => self.read_again(files, watch, &mut noted),
        };
        if !is_known {
            let since = self.failure.take().map(|(_, since)| since);
            if let Err(failure) = self.survey(watch, &mut noted) {
                noted.notes.push(failure.to_string());
                noted.look_again = Some(if since.is_some() { PAUSE } else { ABSENCE });
                self.failure = Some((failure, since.unwrap_or_else(Instant::now)));
            }
        }
        self.look_for_collisions(&mut noted);
        self.render(&mut noted);
        // What was made ready goes with the project and the theme it was made with.
        self.maps.iter_mut().for_each(|map| map.ready = None);
        let edition = self.edition();
        let mut faults = String::new();
        if edition.is_some() {
            faults = human(&noted.faults, self.asked.color);
            for note in &noted.notes {
                faults.push_str(note);
                faults.push('\n');
            }
        }
        Rebuild {
            snapshot: edition.map(Box::new),
            changed: in_few_words(&noted.what),
            messages: faults,
            has_errors: noted.faults.iter().any(|fault| fault.level == Level::Error),
            gaps: self.gaps(),
            recheck_after: noted.look_again,
        }
    }
}

impl Preview {
    /// Reads files again that are known; whether that was enough.
    fn read_again(
        &mut self,
        files: &BTreeSet<PathBuf>,
        watch: &mut dyn FnMut(&Path),
        noted: &mut PassReport,
    ) -> bool {
        let Some(project) = &self.project else {
            return false;
        };
        let mut is_enough = true;
        for map in &mut self.maps {
            if files.iter().any(|file| map.is_at(file)) {
                is_enough &= map.read_again(project, &self.root, watch, noted);
            }
        }
        is_enough
    }

    /// A path as messages name it.
    fn shown(&self, path: &Path) -> String {
        shown_path(path, &self.asked.folder)
    }
}

fn in_few_words(what: &[String]) -> String {
    match what {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one}, {other}"),
        [one, rest @ ..] => format!("{one} and {} more", rest.len()),
    }
}

#[cfg(test)]
mod tests;
