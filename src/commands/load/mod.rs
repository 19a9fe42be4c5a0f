//! From paths to maps: finds the project, reads its files, decodes and analyzes every map.

mod map_file;
mod theme_request;
mod workspace;

pub(crate) use map_file::{
    MapFile, ReadMap, decode, errors_of_broken_file, image_errors, read_known_map, read_map,
};
pub(crate) use theme_request::ThemeRequest;
pub(crate) use workspace::{Workspace, file_stem, no_map_in};

use super::shell::{Exit, Failure, Shell, Stop};
use crate::analysis::AnalyzedMap;
use crate::disk::input::PROJECT_FILE;
use crate::gaps;
use crate::report::one_line;
use crate::site::{NamedMap, check_names};
use crate::text::{Diagnostic, Level};
use crate::theme::Asset;
use map_file::DecodedFile;
use rayon::prelude::*;
use std::io;
use std::path::{Path, PathBuf};

/// Why nothing is written while maps or the project file have errors.
pub(crate) const FIX_ERRORS: &str = "fix the errors above";

/// The maps of a project that could be read, and everything that is wrong with its files.
#[derive(Debug)]
pub(crate) struct LoadedProject<'w> {
    pub(crate) workspace: &'w Workspace,
    /// The diagnostics of the project file and of all maps, sorted by file name and position.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The maps that could be decoded, in the order of their paths.
    pub(crate) maps: Vec<AnalyzedMap>,
    /// The image files that the maps refer to.
    pub(crate) images: Vec<Asset>,
    /// The names of YAML files that aren't maps.
    pub(crate) skipped: Vec<String>,
    /// The name of the first broken file that was found in a folder and may not be meant as a map.
    doubtful: Option<String>,
}

impl<'w> LoadedProject<'w> {
    /// Decodes files in parallel. Decodes none if the project file has errors, because that file
    /// decides how maps are read.
    pub(crate) fn decode(workspace: &'w Workspace, files: Vec<MapFile>) -> Self {
        let mut loaded = LoadedProject {
            workspace,
            diagnostics: workspace.diagnostics.clone(),
            maps: Vec::new(),
            images: Vec::new(),
            skipped: Vec::new(),
            doubtful: None,
        };
        if !workspace.has_errors() {
            loaded.add_all(files);
        }
        loaded
    }

    fn add_all(&mut self, files: Vec<MapFile>) {
        let (rules, project) = (gaps::rule_ids(), &self.workspace.project);
        let decoded: Vec<DecodedFile> = files
            .into_par_iter()
            .map(|file| decode(file, project, &rules))
            .collect();
        let (skipped, decoded): (Vec<DecodedFile>, Vec<DecodedFile>) =
            decoded.into_iter().partition(|file| file.is_skipped);
        self.skipped = skipped
            .iter()
            .map(|file| file.source.name().to_owned())
            .collect();
        let names: Vec<NamedMap> = decoded
            .iter()
            .map(|file| NamedMap {
                stem: &file.stem,
                source: &file.source,
                map: file.map.as_ref().map(|analyzed| &analyzed.map),
            })
            .collect();
        let collisions = check_names(&names);
        let doubtful = decoded.iter().find(|file| file.is_doubtful());
        self.doubtful = doubtful.map(|file| file.source.name().to_owned());
        for file in decoded {
            let root = &self.workspace.root;
            let read = match self.workspace.is_on_disk() {
                true => file.read_images(root),
                false => file.without_images(root),
            };
            self.diagnostics.extend(read.diagnostics);
            self.images.extend(read.images);
            self.maps.extend(read.map);
        }
        self.diagnostics.extend(collisions);
        self.diagnostics.sort_by_cached_key(|diagnostic| {
            let place = &diagnostic.place;
            (place.source.name().to_owned(), place.span)
        });
    }

    /// Whether any file has an error.
    pub(crate) fn has_errors(&self) -> bool {
        has_errors(&self.diagnostics)
    }

    /// Whether the build's result and messages depend only on the bytes of the map files: there are no
    /// diagnostics, no notes and no images.
    pub(crate) fn depends_on_map_files_only(&self) -> bool {
        self.diagnostics.is_empty()
            && self.images.is_empty()
            && skipped_note(&self.skipped, false).is_empty()
    }

    /// Prints all diagnostics and skipped files, and stops the command if it can't continue.
    ///
    /// # Errors
    ///
    /// The project file or a map has errors, or there is no map.
    pub(crate) fn report(&self, shell: &mut Shell) -> Result<(), Stop> {
        shell.print_diagnostics(&self.diagnostics)?;
        self.print_skipped(shell)?;
        self.print_doubt(shell)?;
        if self.workspace.has_errors() {
            return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Failed));
        }
        if self.has_errors() {
            return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Findings));
        }
        if self.maps.is_empty() {
            return Err(self.no_maps().into());
        }
        Ok(())
    }

    /// Prints a note about the YAML files that were skipped because they aren't maps.
    pub(crate) fn print_skipped(&self, shell: &mut Shell) -> io::Result<()> {
        write!(
            shell.err,
            "{}",
            skipped_note(&self.skipped, shell.is_verbose)
        )
    }

    /// If a broken file that nobody named may belong to another tool, prints how to leave it out.
    pub(crate) fn print_doubt(&self, shell: &mut Shell) -> io::Result<()> {
        write!(
            shell.err,
            "{}",
            doubt_note(self.workspace, self.doubtful.as_deref())
        )
    }

    /// The failure of a project without maps.
    pub(crate) fn no_maps(&self) -> Failure {
        no_maps_of(self.workspace)
    }
}

/// How to leave a broken file out that nobody named and that may belong to another tool; empty if there is
/// none, or if the project says which files are maps.
pub(crate) fn doubt_note(workspace: &Workspace, name: Option<&str>) -> String {
    match name.filter(|_| workspace.project.maps.is_none()) {
        None => String::new(),
        Some(name) => format!(
            "help: if `{}` isn't a story map, list your maps under `maps:` in `{PROJECT_FILE}`\n",
            one_line(name)
        ),
    }
}

/// The failure of a project without maps.
pub(crate) fn no_maps_of(workspace: &Workspace) -> Failure {
    let folder = absolute(&workspace.folder);
    let failure = no_map_in(&display_path(&workspace.root, &folder));
    match &workspace.project.maps {
        Some(globs) => failure.help(format!(
            "check the patterns under `maps:` in the project file: `{}`",
            globs.join("`, `")
        )),
        None => failure,
    }
}

/// The path made absolute without looking at the disk, or unchanged if that fails.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Whether any of these diagnostics is an error.
pub(crate) fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.level == Level::Error)
}

/// The note about YAML files that were skipped because they aren't maps; empty if there are none. It
/// doesn't count the manifests of themes.
pub(crate) fn skipped_note(names: &[String], is_verbose: bool) -> String {
    let is_manifest = |name: &str| name == "theme.yaml" || name.ends_with("/theme.yaml");
    let names: Vec<&String> = names.iter().filter(|name| !is_manifest(name)).collect();
    let (files, them) = match names.len() {
        0 => return String::new(),
        1 => ("1 YAML file that isn't a story map".to_owned(), "it"),
        count => (format!("{count} YAML files that aren't story maps"), "them"),
    };
    if is_verbose {
        let lines = names.iter().map(|name| format!("  {}\n", one_line(name)));
        format!("note: skipped {files}:\n{}", lines.collect::<String>())
    } else {
        format!("note: skipped {files}; `--verbose` lists {them}\n")
    }
}

/// Returns a path for messages and pages: relative to `folder` if it is below, with `/`.
pub(crate) fn display_path(path: &Path, folder: &Path) -> String {
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
