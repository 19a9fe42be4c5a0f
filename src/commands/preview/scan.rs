//! A full scan: finds and reads the project file, the theme and all maps. It is needed when
//! something other than the text of a known map has changed, which is decided here, too.

use super::map_state::named_map;
use super::{MISSING_GRACE, MapState, Preview, RebuildContext, RebuildReport};
use crate::commands::load::{MapFile, ThemeRequest, Workspace, absolute, no_map_in};
use crate::commands::shell::{Failure, today};
use crate::disk::input::{
    PICTURE_EXTENSIONS, PROJECT_FILE, SearchEffect, find_project, folders_above, folders_below,
    is_exclude_file,
};
use crate::disk::probe;
use crate::report::human;
use crate::serve::Impact;
use crate::site::{NamedMap, check_names};
use crate::text::Diagnostic;
use crate::theme::OptionValue;
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Preview {
    /// How much of the site a change at `path` can affect.
    pub(crate) fn impact_of(&self, path: &Path) -> Impact {
        if self.maps.iter().any(|map| map.is_at(path)) {
            return Impact::File;
        }
        if path.starts_with(&self.output) && !self.output.as_os_str().is_empty() {
            return Impact::Nothing;
        }
        let is_below = |folder: &PathBuf| path.starts_with(folder);
        let is_named = |option: &OptionValue| path == self.root.join(option.value.text.trim());
        let source = self.theme.source.as_ref();
        if self.theme.folder.as_ref().is_some_and(is_below)
            || source.is_some_and(|source| source.options.iter().any(is_named))
            || path.file_name() == Some(PROJECT_FILE.as_ref())
        {
            return Impact::All;
        }
        // A folder may have been created, removed or replaced.
        let is_inside = |map: &MapState| {
            let map = map.file.path.as_ref();
            map.is_some_and(|map| map.starts_with(path))
        };
        if self.watched.contains(path)
            || self.root.starts_with(path)
            || self.maps.iter().any(is_inside)
        {
            return Impact::All;
        }
        let is_searched = path
            .parent()
            .is_some_and(|folder| self.searched.contains(folder));
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        match extension.to_ascii_lowercase().as_str() {
            extension if PICTURE_EXTENSIONS.contains(&extension) => Impact::All,
            _ if is_searched => match self.search.effect_of(path) {
                SearchEffect::Nothing => Impact::Nothing,
                SearchEffect::File => Impact::File,
                SearchEffect::All => Impact::All,
            },
            "yaml" | "yml" => Impact::All,
            _ if path.ends_with(".gitignore")
                || is_exclude_file(path)
                || probe::is_folder(path) =>
            {
                Impact::All
            }
            _ => Impact::Nothing,
        }
    }

    /// Reads the project file, the theme and all maps, and decodes what has changed.
    ///
    /// # Errors
    ///
    /// There is no map, or something can't be read at all.
    pub(crate) fn scan(
        &mut self,
        watch: &mut dyn FnMut(&Path),
        report: &mut RebuildReport,
    ) -> Result<(), Failure> {
        self.watch_above(watch);
        // The clock is read each time, since a preview can run for days.
        let workspace = Workspace::open(&self.options.paths, &self.options.folder, today(None))?;
        self.output = absolute(&workspace.output_folder(self.options.output.as_deref()));
        self.root.clone_from(&workspace.root);
        watch(&self.root);
        let is_new_project = self.update_project(&workspace, report);
        self.search = workspace.search(&self.output)?;
        self.watch_below(watch);
        if workspace.has_errors() {
            return Ok(());
        }
        self.update_theme(&workspace, watch, report)?;
        let mut files = workspace.read_files(&self.output, &mut io::empty())?;
        for file in &mut files {
            let text = { file.path.as_deref() }.and_then(|path| self.options.open_text(path));
            if let Some(text) = text {
                file.bytes = text.into_bytes();
            }
        }
        let has_maps = self.update_maps(files, is_new_project, watch, report);
        if has_maps {
            Ok(())
        } else {
            Err(no_map_in(&self.display_path(&self.root)))
        }
    }

    /// Watches the folders above the paths, which decide where the paths lead.
    fn watch_above(&self, watch: &mut dyn FnMut(&Path)) {
        let here = PathBuf::from(".");
        let paths = self.options.paths.iter();
        for path in paths.chain(self.options.paths.is_empty().then_some(&here)) {
            let path = absolute(&self.options.folder.join(path));
            folders_above(&path, watch);
            if let Some(project) = find_project(&path) {
                folders_above(&project, watch);
            }
        }
        if !self.root.as_os_str().is_empty() {
            folders_above(&self.root, watch);
        }
    }

    /// Watches every folder that may have maps.
    fn watch_below(&mut self, watch: &mut dyn FnMut(&Path)) {
        self.searched.clear();
        let paths = self.options.paths.iter();
        let paths = paths.map(|path| self.options.folder.join(path));
        let project = self.options.paths.is_empty().then(|| self.root.clone());
        for path in paths.chain(project).filter(|path| probe::is_folder(path)) {
            self.searched.extend(self.search.watch(&path, watch));
        }
    }

    /// Keeps the project if it has no errors. Returns whether it differs from the last one.
    fn update_project(&mut self, workspace: &Workspace, report: &mut RebuildReport) -> bool {
        let text = |diagnostics: &[Diagnostic]| human(diagnostics, false);
        let is_new = !workspace.has_errors() && self.project.as_deref() != Some(&workspace.project);
        if is_new || text(&workspace.diagnostics) != text(&self.project_diagnostics) {
            let file = workspace.file.as_deref();
            let name = file.map(|file| self.display_path(file));
            report.changed.extend(name);
            let diagnostics = workspace.diagnostics.iter().cloned();
            report.diagnostics.extend(diagnostics);
        }
        self.project_diagnostics.clone_from(&workspace.diagnostics);
        if is_new {
            self.project = Some(Arc::new(workspace.project.clone()));
            self.index = None;
        }
        is_new
    }

    /// Watches the theme's files, and compiles the theme if one of them or an option has changed.
    fn update_theme(
        &mut self,
        workspace: &Workspace,
        watch: &mut dyn FnMut(&Path),
        report: &mut RebuildReport,
    ) -> Result<(), Failure> {
        let request = ThemeRequest::new(workspace, self.options.theme.as_deref())
            .with_fragments(self.options.fragments.is_some());
        let folder = request.theme_folder();
        if let Some(folder) = &folder {
            folders_above(folder, watch);
            folders_below(folder, watch);
        }
        let source = request.read()?;
        for option in source.options.iter().filter(|option| option.file.is_some()) {
            folders_above(&self.root.join(option.value.text.trim()), watch);
        }
        if self.theme.source.as_ref() == Some(&source) {
            return Ok(());
        }
        let compiled = request.compile(&source);
        if self.theme.source.is_some() {
            report.changed.push(format!("theme `{}`", request.name()));
        }
        self.theme.folder = folder;
        self.theme.source = Some(source);
        match compiled {
            Ok(theme) => {
                self.theme.errors.clear();
                self.theme.next = Some(Arc::new(theme));
            }
            Err(errors) => {
                report.diagnostics.extend(errors.iter().cloned());
                self.theme.errors = errors;
                self.theme.next = None;
            }
        }
        Ok(())
    }

    /// Replaces the files of all maps, decodes those that have changed, and removes maps whose
    /// files are gone. Returns whether there is any map.
    fn update_maps(
        &mut self,
        files: Vec<MapFile>,
        is_new_project: bool,
        watch: &mut dyn FnMut(&Path),
        report: &mut RebuildReport,
    ) -> bool {
        let Some(project) = &self.project else {
            return true;
        };
        let mut known: HashMap<Option<PathBuf>, MapState> = HashMap::new();
        let mut order: Vec<Option<PathBuf>> = Vec::with_capacity(self.maps.len());
        for map in self.maps.drain(..) {
            order.push(map.file.path.clone());
            known.insert(map.file.path.clone(), map);
        }
        let mut found: Vec<(MapState, bool)> = Vec::with_capacity(files.len());
        for file in files {
            found.push(match known.remove(&file.path) {
                Some(mut map) => {
                    let is_changed = map.replace_file(file);
                    (map, is_changed || is_new_project)
                }
                None => (MapState::new(file), true),
            });
        }
        let changed = found.par_iter_mut().filter(|(_, is_changed)| *is_changed);
        changed.for_each(|(map, _)| map.decode_in_advance(project, &self.root));
        let mut pass = RebuildContext {
            options: &self.options,
            project,
            root: &self.root,
            watch,
            report,
            generation: self.options.is_editable.then(|| self.next_generation()),
        };
        for (mut map, is_changed) in found {
            if is_changed {
                map.decode(&mut pass);
            } else if map.has_images() {
                map.reread_images(&mut pass);
            }
            // A repository can have thousands of other YAML files, which each save would go through.
            if map.is_map {
                self.maps.push(map);
            }
        }
        let has_maps = self.maps.iter().any(|map| map.is_map);
        let missing = order.iter().filter_map(|path| known.remove(path));
        self.keep_missing(missing.collect(), has_maps, report);
        has_maps
    }

    /// Keeps the maps whose files may come back, each in its place, and drops the others. If no map
    /// is left, all are kept: then it is their folder that is missing for a moment.
    fn keep_missing(&mut self, missing: Vec<MapState>, has_maps: bool, report: &mut RebuildReport) {
        let maps = self.maps.iter().filter(|map| map.is_map);
        let stems: HashSet<String> = maps.map(|map| map.file.stem.clone()).collect();
        for mut map in missing {
            // A file of the same name in another folder: this one was moved there.
            let is_moved = stems.contains(&map.file.stem);
            if !has_maps {
                map.restart_grace_period();
            }
            if !has_maps || !(is_moved || map.note_missing()) {
                report.recheck_after = Some(MISSING_GRACE);
                let at = self
                    .maps
                    .partition_point(|other| self.rank(other) < self.rank(&map));
                self.maps.insert(at, map);
            } else if map.is_map {
                report.changed.push(format!("{} removed", map.file.name));
            }
        }
    }

    /// The sort key of a map: the position of its path on the command line, then its own path.
    fn rank<'m>(&self, map: &'m MapState) -> (Option<usize>, Option<&'m Path>) {
        let path = map.file.path.as_deref();
        let is_inside = |option: &PathBuf| {
            let folder = self.options.folder.join(option);
            path.is_some_and(|path| path.starts_with(folder))
        };
        (self.options.paths.iter().position(is_inside), path)
    }

    /// Finds maps whose pages would have the same folder, after maps were added or removed.
    pub(crate) fn check_collisions(&mut self, report: &mut RebuildReport) {
        let maps = || self.maps.iter().filter_map(|map| map.analyzed.as_deref());
        let is_checked = maps().map(|map| map.source.name()).eq(&self.checked_names);
        // Known collisions are found again: the line that they quote may have changed.
        if is_checked && self.collisions.is_empty() {
            return;
        }
        self.checked_names = maps().map(|map| map.source.name().to_owned()).collect();
        let names: Vec<NamedMap> = maps().map(named_map).collect();
        self.collisions = check_names(&names);
        if !is_checked {
            report.diagnostics.extend(self.collisions.iter().cloned());
        }
        for map in &mut self.maps {
            let mut collisions = self.collisions.iter();
            map.has_collision =
                collisions.any(|collision| collision.place.source.name() == map.file.name);
        }
    }
}
