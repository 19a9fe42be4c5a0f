//! The files that may be maps.

use super::{Workspace, shown_path};
use crate::commands::outcome::{Failure, Shell};
use crate::disk::input::{FindError, PROJECT_FILE, find_maps, read_bytes};
use crate::disk::probe;
use crate::format::Project;
use std::path::{Path, PathBuf};

/// The name under which a map from standard input is reported, and the folder of its pages.
const STANDARD_INPUT: (&str, &str) = ("<stdin>", "map");

/// A file that may be a map.
#[derive(Clone, Debug)]
pub(crate) struct MapFile {
    pub(crate) name: String,
    pub(crate) path: Option<PathBuf>,
    pub(crate) stem: String,
    pub(crate) bytes: Vec<u8>,
    /// Whether it was named on the command line.
    pub(crate) is_named: bool,
}

impl MapFile {
    /// What pages call it: its path from the project's folder.
    pub(crate) fn shown(&self, root: &Path) -> String {
        let path = self.path.as_ref();
        path.map_or_else(|| self.name.clone(), |path| shown_path(path, root))
    }
}

pub(crate) fn from_standard_input(
    shell: &mut Shell,
    project: &Project,
) -> Result<MapFile, Failure> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let limit = (u64::from(project.limits.file_mib) << 20) + 1;
    (&mut shell.input).take(limit).read_to_end(&mut bytes)?;
    let (name, stem) = STANDARD_INPUT;
    Ok(MapFile {
        name: name.to_owned(),
        path: None,
        stem: stem.to_owned(),
        bytes,
        is_named: true,
    })
}

pub(crate) fn from_path(
    path: &Path,
    shell: &Shell,
    workspace: &Workspace,
    output: &Path,
) -> Result<Vec<MapFile>, Failure> {
    let absolute = shell.folder.join(path);
    let is_named = !probe::is_folder(&absolute);
    let found = if is_named {
        vec![absolute.clone()]
    } else {
        find_maps(
            &absolute,
            &workspace.root,
            workspace.project.maps.as_deref(),
            output,
        )
        .map_err(|error| match error {
            FindError::Glob(glob) => {
                Failure::new(format!("a glob under `maps:` is not one: {glob}"))
                    .help(format!("mend it in `{PROJECT_FILE}`"))
            }
            FindError::Read(error) => error.into(),
        })?
    };
    found
        .into_iter()
        .map(|file| {
            let below = file
                .strip_prefix(&absolute)
                .ok()
                .filter(|below| !below.as_os_str().is_empty());
            let name = below.map_or(path.to_owned(), |below| path.join(below));
            let name = name
                .strip_prefix(".")
                .unwrap_or(&name)
                .display()
                .to_string();
            let stem = file
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default();
            let bytes = read_bytes(&file, workspace.project.limits.file_mib)?;
            Ok(MapFile {
                name,
                stem,
                bytes,
                path: Some(file),
                is_named,
            })
        })
        .collect()
}
