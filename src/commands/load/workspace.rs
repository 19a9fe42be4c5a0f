//! The project that paths belong to.

use super::map_file::MapFile;
use super::{LoadedProject, decode_all, shown_path};
use crate::commands::load::theme_request::ThemeRequest;
use crate::commands::shell::{Failure, Shell};
use crate::disk::input::{FindError, PROJECT_FILE, find_maps, find_project, read_bytes};
use crate::disk::probe;
use crate::format::{self, Project};
use crate::gaps;
use crate::text::{Diagnostic, Level, Source};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The project that paths belong to.
#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) project: Project,
    pub(crate) root: PathBuf,
    pub(crate) file: Option<PathBuf>,
    /// The text of that file.
    pub(crate) source: Option<Arc<Source>>,
    pub(crate) faults: Vec<Diagnostic>,
    paths: Vec<PathBuf>,
}

/// Finds the project of `paths`, or of the shell's folder.
pub(crate) fn workspace(paths: &[PathBuf], shell: &Shell) -> Result<Workspace, Failure> {
    let absolute = |path: &Path| shell.folder.join(path);
    let named: Vec<&PathBuf> = paths
        .iter()
        .filter(|path| path.as_os_str() != "-")
        .collect();
    if let Some(missing) = named.iter().find(|path| !probe::exists(&absolute(path))) {
        return Err(Failure::new(format!(
            "there is no file or folder `{}`",
            missing.display()
        ))
        .help("name a map, or a folder with maps; `storywall new` writes a map to start from"));
    }
    let mut found: Vec<Option<PathBuf>> = named
        .iter()
        .map(|path| find_project(&absolute(path)))
        .collect();
    if named.is_empty() {
        found.push(find_project(&shell.folder));
    }
    found.dedup();
    if let [Some(one), Some(other), ..] = &found[..] {
        return Err(Failure::new(format!(
            "`{}` and `{}` are two projects",
            one.display(),
            other.display()
        ))
        .help("build them one after the other"));
    }
    let file = found.into_iter().flatten().next();
    let root = match (&file, &named[..]) {
        (Some(file), _) => file
            .parent()
            .map_or_else(|| shell.folder.clone(), Path::to_owned),
        (None, [only]) if probe::is_folder(&absolute(only)) => absolute(only),
        (None, [only]) => absolute(only)
            .parent()
            .map_or_else(|| shell.folder.clone(), Path::to_owned),
        (None, _) => shell.folder.clone(),
    };
    let root = std::path::absolute(&root).unwrap_or(root);
    let mut workspace = Workspace {
        project: Project::default(),
        root: root.clone(),
        file: file.clone(),
        source: None,
        faults: Vec::new(),
        paths: paths.to_vec(),
    };
    if let Some(file) = file {
        let bytes = read_bytes(&file, workspace.project.limits.file_mib)?;
        let (source, fault) = format::decode_text(&shown_path(&file, &shell.folder), bytes);
        let decoded = match fault {
            Some(fault) => format::Decoded {
                value: None,
                diagnostics: vec![fault],
            },
            None => format::read_project(&source, &gaps::rule_specs()),
        };
        workspace.source = Some(source);
        workspace.project = decoded.value.unwrap_or_default();
        if workspace.project.asks_for_today {
            workspace.project.today = Some(shell.today);
        }
        workspace.faults = decoded.diagnostics;
    }
    // Nothing named means the whole project, wherever in it one stands.
    if workspace.paths.is_empty() {
        let whole = shown_path(&workspace.root, &shell.folder);
        workspace.paths.push(if whole.is_empty() {
            PathBuf::from(".")
        } else {
            PathBuf::from(whole)
        });
    }
    Ok(workspace)
}

impl Workspace {
    /// The folder that the site is written to: beside the project file, else in the shell's folder.
    pub(crate) fn output(&self, named: Option<&Path>, shell: &Shell) -> PathBuf {
        match named {
            Some(named) => shell.folder.join(named),
            None if self.file.is_some() => self.root.join(&self.project.output),
            None => shell.folder.join(&self.project.output),
        }
    }

    /// Everything that the output must not cover.
    pub(crate) fn sources(&self, shell: &Shell) -> Vec<PathBuf> {
        let paths = self.paths.iter().filter(|path| path.as_os_str() != "-");
        paths
            .map(|path| shell.folder.join(path))
            .chain(self.file.clone())
            .collect()
    }

    /// Whether the project file has no errors.
    pub(crate) fn is_sound(&self) -> bool {
        self.faults.iter().all(|fault| fault.level < Level::Error)
    }

    /// Every file that may be a map, once, with its bytes; none where the project file is wrong, as it
    /// says which they are.
    pub(crate) fn files(&self, output: &Path, shell: &mut Shell) -> Result<Vec<MapFile>, Failure> {
        let mut files: Vec<MapFile> = Vec::new();
        if !self.is_sound() {
            return Ok(files);
        }
        for path in &self.paths {
            if path.as_os_str() == "-" {
                files.push(from_standard_input(shell, &self.project)?);
            } else {
                files.extend(from_path(path, shell, self, output)?);
            }
        }
        let mut seen = std::collections::HashSet::new();
        files.retain(|file| {
            file.path
                .as_ref()
                .is_none_or(|path| seen.insert(path.clone()))
        });
        Ok(files)
    }

    /// Reads and decodes all maps, each fault of each file noted.
    pub(crate) fn load(
        &self,
        output: &Path,
        shell: &mut Shell,
    ) -> Result<LoadedProject<'_>, Failure> {
        Ok(self.decode(self.files(output, shell)?))
    }

    /// Decodes files that were read, unless the project file is wrong: it says how to read them.
    pub(crate) fn decode(&self, files: Vec<MapFile>) -> LoadedProject<'_> {
        let mut loaded = LoadedProject {
            workspace: self,
            faults: self.faults.clone(),
            maps: Vec::new(),
            images: Vec::new(),
            passed_over: Vec::new(),
        };
        if self.is_sound() {
            decode_all(files, &mut loaded);
        }
        loaded
    }

    /// What decides the theme; `asked` is the one that was asked for, and the folder it counts from.
    pub(crate) fn wanted_theme<'w>(
        &'w self,
        asked: Option<(&'w str, &'w Path)>,
    ) -> ThemeRequest<'w> {
        ThemeRequest {
            asked,
            project: &self.project,
            root: &self.root,
            source: self.source.as_ref(),
            has_fragments: false,
        }
    }
}

/// The name under which a map from standard input is reported, and the folder of its pages.
const STANDARD_INPUT: (&str, &str) = ("<stdin>", "map");

fn from_standard_input(shell: &mut Shell, project: &Project) -> Result<MapFile, Failure> {
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

fn from_path(
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
