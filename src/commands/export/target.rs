//! Where each map goes.

use super::ExportFormat;
use crate::commands::load::LoadedProject;
use crate::commands::shell::{Failure, Shell};
use crate::disk::probe;
use std::path::{Path, PathBuf, is_separator};

/// Where a map goes.
#[derive(Debug)]
pub(crate) enum ExportTarget {
    /// Standard output.
    Out,
    /// A file, and its name as people gave it.
    File { path: PathBuf, shown: String },
}

/// One target for each map: standard output, a file, or a file each in a folder.
pub(crate) fn targets(
    loaded: &LoadedProject,
    output: Option<&Path>,
    kind: ExportFormat,
    shell: &Shell,
) -> Result<Vec<ExportTarget>, Failure> {
    let maps = loaded.maps.len();
    let output = output.filter(|output| output.as_os_str() != "-");
    let Some(output) = output else {
        if maps > 1 {
            return Err(
                Failure::new(format!("there are {maps} maps, and one standard output"))
                    .help("name one of the maps, or a folder for all: `-o pictures/`"),
            );
        }
        if kind == ExportFormat::Png && shell.out_is_terminal {
            return Err(Failure::new("a terminal shows no PNG")
                .help("name a file: `-o wall.png`; or hand it on: `-o - | …`"));
        }
        return Ok(vec![ExportTarget::Out]);
    };
    let place = shell.folder.join(output);
    let is_folder = probe::is_folder(&place) || output.to_string_lossy().ends_with(is_separator);
    if !is_folder && maps > 1 && (probe::exists(&place) || output.extension().is_some()) {
        let name = output.display();
        return Err(
            Failure::new(format!("there are {maps} maps, and `{name}` is one file"))
                .help("name one of the maps, or a folder for all: `-o pictures/`"),
        );
    }
    let file_in = |shown: PathBuf| {
        let path = shell.folder.join(&shown);
        let is_map = (loaded.maps.iter()).any(|map| {
            let source = loaded.workspace.root.join(&map.file);
            probe::is_same_file(&source, &path)
        });
        let shown = shown.display().to_string();
        if is_map {
            return Err(Failure::new(format!(
                "`{shown}` is a map, and is not overwritten"
            )));
        }
        Ok(ExportTarget::File { path, shown })
    };
    if !is_folder && maps == 1 {
        return Ok(vec![file_in(output.to_owned())?]);
    }
    let name = |stem: &str| output.join(format!("{stem}.{}", kind.ending()));
    (loaded.maps.iter())
        .map(|map| file_in(name(&map.stem)))
        .collect()
}
