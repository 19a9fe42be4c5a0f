//! Where each exported map is written to.

use super::ExportFormat;
use crate::commands::load::LoadedProject;
use crate::commands::shell::{Failure, Shell};
use crate::disk::probe;
use std::path::{Path, PathBuf, is_separator};

/// Where an exported map is written to.
#[derive(Debug)]
pub(crate) enum ExportTarget {
    /// Standard output.
    Stdout,
    /// A file, with its name relative to the shell's folder.
    File { path: PathBuf, name: String },
}

/// Returns one target for each map: standard output, the file `output`, or a file in that folder.
///
/// # Errors
///
/// Several maps have only one target, a PNG would go to a terminal, or a map would be overwritten.
pub(crate) fn export_targets(
    loaded: &LoadedProject,
    output: Option<&Path>,
    format: ExportFormat,
    shell: &Shell,
) -> Result<Vec<ExportTarget>, Failure> {
    let maps = loaded.maps.len();
    let output = output.filter(|output| output.as_os_str() != "-");
    let Some(output) = output else {
        if maps > 1 {
            return Err(
                Failure::new(format!("can't write {maps} maps to standard output"))
                    .help("export a single map, or write to a folder: `-o pictures/`"),
            );
        }
        if format == ExportFormat::Png && shell.out_is_terminal {
            return Err(Failure::new("can't print a PNG to the terminal")
                .help("write to a file with `-o wall.png`, or pipe the output"));
        }
        return Ok(vec![ExportTarget::Stdout]);
    };
    let path = shell.folder.join(output);
    let is_folder = probe::is_folder(&path) || output.to_string_lossy().ends_with(is_separator);
    if !is_folder && maps > 1 && (probe::exists(&path) || output.extension().is_some()) {
        let name = output.display();
        return Err(
            Failure::new(format!("can't write {maps} maps to one file, `{name}`"))
                .help("export a single map, or write to a folder: `-o pictures/`"),
        );
    }
    if !is_folder && maps == 1 {
        return Ok(vec![file_target(output, loaded, shell)?]);
    }
    let extension = format.extension();
    let maps = loaded.maps.iter();
    maps.map(|map| {
        let file = output.join(format!("{}.{extension}", map.stem));
        file_target(&file, loaded, shell)
    })
    .collect()
}

/// Returns the target for a file, unless that is one of the maps.
pub(super) fn file_target(
    file: &Path,
    loaded: &LoadedProject,
    shell: &Shell,
) -> Result<ExportTarget, Failure> {
    let path = shell.folder.join(file);
    let name = file.display().to_string();
    let is_map = loaded.maps.iter().any(|map| {
        let source = loaded.workspace.root.join(&map.file);
        probe::is_same_file(&source, &path)
    });
    if is_map {
        let message = format!("the output `{name}` would overwrite a map");
        return Err(Failure::new(message));
    }
    Ok(ExportTarget::File { path, name })
}
