//! Looking at everything: the project, the theme, and which maps there are.

use super::map_state::named;
use super::{ABSENCE, MapState, PassReport, Preview};
use crate::commands::load::{MapFile, Workspace, workspace};
use crate::commands::shell::Failure;
use crate::disk::input::{find_project, folders_above, folders_below};
use crate::disk::probe;
use crate::report::human;
use crate::site::{NamedMap, check_names};
use crate::text::Diagnostic;
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

impl Preview {
    /// Reads everything, and takes in what changed.
    pub(crate) fn survey(
        &mut self,
        watch: &mut dyn FnMut(&Path),
        noted: &mut PassReport,
    ) -> Result<(), Failure> {
        self.watch_above(watch);
        let workspace = self.in_shell(|shell| workspace(&self.asked.paths, shell))?;
        let named = self.asked.output.as_deref();
        let output = self.in_shell(|shell| workspace.output(named, shell));
        self.output = std::path::absolute(&output).unwrap_or(output);
        self.root.clone_from(&workspace.root);
        watch(&self.root);
        let is_new = self.take_in_project(&workspace, noted);
        if !workspace.is_sound() {
            self.watch_below(watch);
            return Ok(());
        }
        self.take_in_theme(&workspace, watch, noted)?;
        self.watch_below(watch);
        let files = self.in_shell(|shell| workspace.files(&self.output, shell))?;
        self.take_in_files(files, is_new, watch, noted)
    }

    /// Watches what decides where the paths lead.
    fn watch_above(&self, watch: &mut dyn FnMut(&Path)) {
        let here = PathBuf::from(".");
        let paths = self.asked.paths.iter();
        for path in paths.chain(self.asked.paths.is_empty().then_some(&here)) {
            let path = self.asked.folder.join(path);
            let path = std::path::absolute(&path).unwrap_or(path);
            folders_above(&path, watch);
            if let Some(project) = find_project(&path) {
                folders_above(&project, watch);
            }
        }
        if !self.root.as_os_str().is_empty() {
            folders_above(&self.root, watch);
        }
    }

    /// Watches every folder in which maps may stand.
    fn watch_below(&self, watch: &mut dyn FnMut(&Path)) {
        if self.asked.paths.is_empty() {
            folders_below(&self.root, &self.output, watch);
        }
        for path in &self.asked.paths {
            let path = self.asked.folder.join(path);
            if probe::is_folder(&path) {
                folders_below(&path, &self.output, watch);
            }
        }
    }

    /// Whether the project says something new.
    fn take_in_project(&mut self, workspace: &Workspace, noted: &mut PassReport) -> bool {
        let told = |faults: &[Diagnostic]| human(faults, false);
        let is_new = workspace.is_sound() && self.project.as_ref() != Some(&workspace.project);
        if is_new || told(&workspace.faults) != told(&self.project_faults) {
            let file = workspace.file.as_deref();
            noted.what.extend(file.map(|file| self.shown(file)));
            noted.faults.extend(workspace.faults.iter().cloned());
        }
        self.project_faults.clone_from(&workspace.faults);
        if is_new {
            self.project = Some(workspace.project.clone());
            self.index = None;
        }
        is_new
    }

    fn take_in_theme(
        &mut self,
        workspace: &Workspace,
        watch: &mut dyn FnMut(&Path),
        noted: &mut PassReport,
    ) -> Result<(), Failure> {
        let asked = self.asked.theme.as_deref();
        let wanted = workspace
            .wanted_theme(asked.map(|name| (name, self.asked.folder.as_path())))
            .with_fragments(self.asked.fragments.is_some());
        let folder = wanted.folder();
        if let Some(folder) = &folder {
            folders_above(folder, watch);
            folders_below(folder, Path::new(""), watch);
        }
        let source = wanted.read()?;
        for wish in source.wishes.iter().filter(|wish| wish.file.is_some()) {
            folders_above(&self.root.join(wish.value.text.trim()), watch);
        }
        if self.theme.source.as_ref() == Some(&source) {
            return Ok(());
        }
        let found = wanted.ready(&source);
        if self.theme.source.is_some() {
            noted.what.push(format!("theme `{}`", wanted.name()));
        }
        self.theme.folder = folder;
        self.theme.source = Some(source);
        match found {
            Ok(theme) => {
                self.theme.faults.clear();
                self.theme.next = Some(theme);
            }
            Err(faults) => {
                noted.faults.extend(faults.iter().cloned());
                self.theme.faults = faults;
                self.theme.next = None;
            }
        }
        Ok(())
    }

    fn take_in_files(
        &mut self,
        files: Vec<MapFile>,
        is_new_project: bool,
        watch: &mut dyn FnMut(&Path),
        noted: &mut PassReport,
    ) -> Result<(), Failure> {
        let Some(project) = &self.project else {
            return Ok(());
        };
        let mut before: Vec<Option<MapState>> = self.maps.drain(..).map(Some).collect();
        let places: HashMap<Option<PathBuf>, usize> = before
            .iter()
            .enumerate()
            .filter_map(|(at, map)| Some((map.as_ref()?.file.path.clone(), at)))
            .collect();
        let mut found: Vec<(MapState, bool)> = Vec::with_capacity(files.len());
        for file in files {
            let place = places.get(&file.path);
            let known = place.and_then(|at| before[*at].take());
            let is_known = known.is_some();
            let mut map = known.unwrap_or_else(|| MapState::new(file.clone()));
            let says_more = map.update(file) || !is_known || is_new_project;
            found.push((map, says_more));
        }
        let new = found.par_iter_mut().filter(|(_, says_more)| *says_more);
        new.for_each(|(map, _)| map.decode_ahead(project, &self.root));
        for (mut map, says_more) in found {
            if says_more {
                map.take_in(project, &self.root, watch, noted);
            } else if map.shows_pictures() {
                map.look_at_pictures(project, &self.root, watch, noted);
            }
            self.maps.push(map);
        }
        // If every map is away, it is the folder that is away, and not the maps.
        let is_empty = !self.maps.iter().any(|map| map.is_map);
        let maps = self.maps.iter().filter(|map| map.is_map);
        let stems: HashSet<String> = maps.map(|map| map.file.stem.clone()).collect();
        for mut map in before.into_iter().flatten() {
            // It may have moved, and then it does not come back.
            let is_elsewhere = stems.contains(&map.file.stem);
            if is_empty {
                map.miss();
            }
            if is_empty || !(is_elsewhere || map.is_gone()) {
                noted.look_again = Some(ABSENCE);
                // It keeps its place as long as it may come back.
                let at = self
                    .maps
                    .partition_point(|other| self.rank(other) < self.rank(&map));
                self.maps.insert(at, map);
            } else if map.is_map {
                noted.what.push(format!("{} removed", map.file.name));
            }
        }
        if is_empty {
            let root = self.shown(&self.root);
            let place = if root.is_empty() {
                "this folder".to_owned()
            } else {
                format!("`{root}`")
            };
            return Err(Failure::new(format!("there is no map in {place}"))
                .help("`storywall new` writes a map to start from"));
        }
        Ok(())
    }

    /// Where a map stands among others: by the path that was asked for, and then by its own.
    fn rank<'m>(&self, map: &'m MapState) -> (Option<usize>, Option<&'m Path>) {
        let path = map.file.path.as_deref();
        let is_in = |asked: &PathBuf| {
            let asked = self.asked.folder.join(asked);
            path.is_some_and(|path| path.starts_with(asked))
        };
        (self.asked.paths.iter().position(is_in), path)
    }

    /// Looks for maps that want the same folder, where maps came or went.
    pub(crate) fn look_for_collisions(&mut self, noted: &mut PassReport) {
        let shown = || self.maps.iter().filter_map(|map| map.shown.as_ref());
        let is_known = shown().map(|map| map.source.name()).eq(&self.names);
        // The line that a known collision names may read otherwise now.
        if is_known && self.collisions.is_empty() {
            return;
        }
        self.names = shown().map(|map| map.source.name().to_owned()).collect();
        let names: Vec<NamedMap> = shown().map(named).collect();
        self.collisions = check_names(&names);
        if !is_known {
            noted.faults.extend(self.collisions.iter().cloned());
        }
        for map in &mut self.maps {
            let is_its = |fault: &Diagnostic| fault.place.source.name() == map.file.name;
            map.is_shut_out = self.collisions.iter().any(is_its);
        }
    }
}
