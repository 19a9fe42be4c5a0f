//! From paths to maps: finding the project, reading and decoding everything.

mod files;
mod pictures;
mod workspace;

pub(crate) use files::MapFile;
pub(crate) use workspace::{Workspace, workspace};

use super::outcome::Shell;
use crate::format::{self, Project};
use crate::gaps;
use crate::pages::AnalyzedMap;
use crate::report::one_line;
use crate::site::{NamedMap, check_names};
use crate::text::{Diagnostic, Level, Source};
use crate::theme::Asset;
use pictures::pictures;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A project with its maps, as far as they could be read.
#[derive(Debug)]
pub(crate) struct LoadedProject<'w> {
    pub(crate) workspace: &'w Workspace,
    /// Everything that is wrong or odd, file by file in the order of their paths.
    pub(crate) faults: Vec<Diagnostic>,
    /// The maps that could be read.
    pub(crate) maps: Vec<AnalyzedMap>,
    /// The pictures that the maps show.
    pub(crate) images: Vec<Asset>,
    /// YAML files that are no maps.
    pub(crate) passed_over: Vec<String>,
}

impl LoadedProject<'_> {
    /// Whether nothing is wrong.
    pub(crate) fn is_sound(&self) -> bool {
        self.faults.iter().all(|fault| fault.level < Level::Error)
    }

    /// Whether everything that it says stands in the files that were found: there is nothing to tell
    /// of it, and it shows no pictures.
    pub(crate) fn is_all_there_is(&self) -> bool {
        self.faults.is_empty() && self.images.is_empty() && self.others().next().is_none()
    }

    /// Says which YAML files were taken for something else than maps.
    pub(crate) fn tell_passed_over(&self, shell: &mut Shell) -> std::io::Result<()> {
        self.others().try_for_each(|name| {
            let name = one_line(name);
            writeln!(
                shell.err,
                "note: passed over `{name}`: it has no `activities:`"
            )
        })
    }

    /// The files that were passed over; the manifest of a theme in the project's folder is none of these.
    fn others(&self) -> impl Iterator<Item = &String> {
        let is_other =
            |name: &&String| name.as_str() != "theme.yaml" && !name.ends_with("/theme.yaml");
        self.passed_over.iter().filter(is_other)
    }
}

/// What one file came to.
pub(crate) struct MapFileResult {
    source: Arc<Source>,
    stem: String,
    path: Option<PathBuf>,
    map: Option<AnalyzedMap>,
    faults: Vec<Diagnostic>,
    pub(crate) is_passed_over: bool,
}

/// A file with the pictures that its map shows.
#[derive(Debug)]
pub(crate) struct ReadMap {
    pub(crate) faults: Vec<Diagnostic>,
    pub(crate) map: Option<AnalyzedMap>,
    pub(crate) images: Vec<Asset>,
}

impl MapFileResult {
    /// The map's name for its pages, and its pictures.
    pub(crate) fn finish(mut self, root: &Path) -> ReadMap {
        let Some(map) = self.map else {
            return ReadMap {
                faults: self.faults,
                map: None,
                images: Vec::new(),
            };
        };
        let path = self.path.as_deref();
        let folder = path.and_then(Path::parent).unwrap_or(root);
        let (images, assets, faults) = pictures(&map.map, &self.source, folder, root);
        self.faults.extend(faults);
        ReadMap {
            faults: self.faults,
            map: Some(AnalyzedMap {
                file: path.map_or(map.file, |path| shown_path(path, root)),
                images,
                ..map
            }),
            images: assets,
        }
    }
}

fn decode_all(files: Vec<MapFile>, loaded: &mut LoadedProject) {
    let rules = gaps::rule_ids();
    let project = &loaded.workspace.project;
    let read: Vec<MapFileResult> = files
        .into_par_iter()
        .map(|file| decode(file, project, &rules))
        .collect();
    let (passed_over, read): (Vec<MapFileResult>, Vec<MapFileResult>) =
        read.into_iter().partition(|read| read.is_passed_over);
    loaded.passed_over = passed_over
        .iter()
        .map(|read| read.source.name().to_owned())
        .collect();
    let names: Vec<NamedMap> = read
        .iter()
        .map(|read| NamedMap {
            stem: &read.stem,
            source: &read.source,
            map: read.map.as_ref().map(|shown| &shown.map),
        })
        .collect();
    let collisions = check_names(&names);
    for read in read {
        let finished = read.finish(&loaded.workspace.root);
        loaded.faults.extend(finished.faults);
        loaded.images.extend(finished.images);
        loaded.maps.extend(finished.map);
    }
    loaded.faults.extend(collisions);
    let place = |fault: &Diagnostic| (fault.place.source.name().to_owned(), fault.place.span);
    loaded.faults.sort_by_cached_key(place);
}

/// Decodes one file, and looks for its gaps.
pub(crate) fn decode(file: MapFile, project: &Project, rules: &[&str]) -> MapFileResult {
    let (source, fault) = format::decode_text(&file.name, file.bytes);
    let mut read = MapFileResult {
        stem: file.stem,
        path: file.path,
        map: None,
        faults: Vec::new(),
        is_passed_over: !file.is_named && !format::looks_like_a_map(&source),
        source,
    };
    if read.is_passed_over {
        return read;
    }
    if let Some(fault) = fault {
        read.faults.push(fault);
        return read;
    }
    let decoded = format::read_map(&read.source, project, rules);
    read.faults = decoded.diagnostics;
    let shown = |map| AnalyzedMap::new(&read.stem, Arc::clone(&read.source), map, project);
    read.map = decoded.value.map(shown);
    read
}

/// A path as people name it, seen from `folder`, with `/`.
pub(crate) fn shown_path(path: &Path, folder: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    if below.is_absolute() {
        return below.display().to_string();
    }
    below
        .iter()
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
