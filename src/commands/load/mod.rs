//! From paths to maps: finding the project, reading and decoding everything.

mod map_file;
mod theme_request;
mod workspace;

use super::shell::{Exit, Failure, Shell};
use crate::gaps;
use crate::pages::AnalyzedMap;
use crate::report::{human, one_line};
use crate::site::{NamedMap, check_names};
use crate::text::{Diagnostic, Level};
use crate::theme::Asset;
use map_file::MapFileResult;
pub(crate) use map_file::{MapFile, ReadMap, decode};
use rayon::prelude::*;
use std::path::Path;
pub(crate) use theme_request::ThemeRequest;
pub(crate) use workspace::{Workspace, workspace};

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

impl LoadedProject<'_> {
    /// Tells everything that is wrong or odd about what was read; how the command ends, where
    /// nothing can be made of it.
    ///
    /// # Errors
    ///
    /// There is no map at all.
    pub(crate) fn tell(&self, shell: &mut Shell) -> Result<Option<Exit>, Failure> {
        write!(shell.err, "{}", human(&self.faults, shell.err_color))?;
        self.tell_passed_over(shell)?;
        if !self.workspace.is_sound() {
            not_written(shell, "the project file has to be mended")?;
            return Ok(Some(Exit::Failed));
        }
        if !self.is_sound() {
            return not_written(shell, "the maps have to be mended").map(Some);
        }
        if self.maps.is_empty() {
            return Err(self.no_maps(shell));
        }
        Ok(None)
    }

    /// There is nothing to show.
    pub(crate) fn no_maps(&self, shell: &Shell) -> Failure {
        let here = std::path::absolute(&shell.folder).unwrap_or_else(|_| shell.folder.clone());
        let root = shown_path(&self.workspace.root, &here);
        let place = if root.is_empty() {
            "this folder".to_owned()
        } else {
            format!("`{root}`")
        };
        Failure::new(format!("there is no map in {place}")).help(
            match &self.workspace.project.maps {
                Some(globs) => format!(
                    "`maps:` in the project file asks for `{}`",
                    globs.join("`, `")
                ),
                None => "`storywall new` writes a map to start from".to_owned(),
            },
        )
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

/// Says why nothing was written.
pub(crate) fn not_written(shell: &mut Shell, why: &str) -> Result<Exit, Failure> {
    writeln!(shell.err, "nothing was written: {why}")?;
    Ok(Exit::Findings)
}

/// Says what is wrong with the theme.
pub(crate) fn theme_is_wrong(faults: &[Diagnostic], shell: &mut Shell) -> Result<Exit, Failure> {
    write!(shell.err, "{}", human(faults, shell.err_color))?;
    not_written(shell, "the theme, or what is set for it, has to be mended")
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
