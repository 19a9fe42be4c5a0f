//! The project that the paths of a command line belong to, and its files.

use super::map_file::MapFile;
use super::{LoadedProject, absolute, display_path, has_errors};
use crate::commands::shell::Failure;
use crate::disk::git::RevisionTree;
use crate::disk::input::{FindError, MapSearch, PROJECT_FILE, SourceTree, repository_of};
use crate::disk::output::is_below;
use crate::format::{self, Project};
use crate::gaps;
use crate::map::Date;
use crate::text::{Diagnostic, Place, Source};
use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The name under which diagnostics report a map from standard input.
const STDIN_NAME: &str = "<stdin>";
/// The folder of the pages of a map from standard input.
const STDIN_STEM: &str = "map";

/// The project that the paths of a command line belong to, and where its maps are looked for.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The settings of the project file, or the defaults.
    pub(crate) project: Project,
    /// The project's folder, as an absolute path.
    pub(crate) root: PathBuf,
    /// The project file, if there is one.
    pub(crate) file: Option<PathBuf>,
    /// The text of the project file.
    pub(crate) source: Option<Arc<Source>>,
    /// What is wrong with the project file.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The folder that relative paths of the command line start from.
    pub(crate) folder: PathBuf,
    /// Maps, folders with maps, and `-` for standard input; at least one.
    paths: Vec<PathBuf>,
    /// Where the project file and the maps are read from.
    tree: SourceTree,
}

impl Workspace {
    /// Finds and reads the project file of `paths`, or that of `folder` if there are no paths.
    /// Relative paths start from `folder`; `today` is for projects with `today: true`.
    ///
    /// # Errors
    ///
    /// A path doesn't exist, paths belong to different projects, or the project file can't be read.
    pub(crate) fn open(paths: &[PathBuf], folder: &Path, today: Date) -> Result<Self, Failure> {
        let tree = SourceTree::Disk;
        if let Some(missing) = paths
            .iter()
            .find(|path| !is_stdin(path) && !tree.exists(&folder.join(path)))
        {
            return Err(Failure::new(format!(
                "there is no file or folder `{}`",
                missing.display()
            ))
            .help("pass a map or a folder of maps, or create a map with `storywall new`"));
        }
        Self::open_tree(paths.to_vec(), folder, today, tree)
    }

    /// Finds and reads the same project and maps as they were in a revision, which messages call `revision`. What
    /// the revision doesn't have is left out, and so are pictures.
    ///
    /// # Errors
    ///
    /// Paths belonged to different projects, or git fails.
    pub(crate) fn open_revision(
        paths: &[PathBuf],
        folder: &Path,
        today: Date,
        (revision, tree): (&str, RevisionTree),
    ) -> Result<Self, Failure> {
        let tree = SourceTree::Revision {
            name: revision.to_owned(),
            tree: Box::new(tree),
        };
        let paths = paths.iter().filter(|path| !is_stdin(path)).cloned();
        Self::open_tree(paths.collect(), folder, today, tree)
    }

    fn open_tree(
        paths: Vec<PathBuf>,
        folder: &Path,
        today: Date,
        tree: SourceTree,
    ) -> Result<Self, Failure> {
        let named: Vec<PathBuf> = paths
            .iter()
            .filter(|path| !is_stdin(path))
            .map(|path| folder.join(path))
            .collect();
        let file = project_file(&tree, &named, folder)?;
        let root = project_folder(&tree, file.as_deref(), &named, folder);
        let mut workspace = Workspace {
            project: Project::default(),
            root: absolute(&root),
            file,
            source: None,
            diagnostics: Vec::new(),
            folder: folder.to_owned(),
            paths,
            tree,
        };
        workspace.read_project(today)?;
        if workspace.paths.is_empty() {
            // All of the project, even if the command runs in one of its subfolders.
            let root = display_path(&workspace.root, folder);
            let root = if root.is_empty() { "." } else { &root };
            workspace.paths.push(PathBuf::from(root));
        }
        Ok(workspace)
    }

    fn read_project(&mut self, today: Date) -> Result<(), Failure> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        let limit_mib = self.project.limits.file_mib;
        let bytes = self.tree.read(std::slice::from_ref(file), limit_mib)?;
        let bytes = bytes.into_iter().next().unwrap_or_default();
        let name = self.tree.label(&display_path(file, &self.folder));
        let (source, error) = format::decode_text(&name, bytes);
        if let Some(error) = error {
            self.diagnostics.push(error);
        } else {
            let decoded = format::read_project(&source, &gaps::rule_specs());
            self.project = decoded.value.unwrap_or_default();
            self.diagnostics = decoded.diagnostics;
        }
        self.source = Some(source);
        if self.project.uses_today {
            self.project.today = Some(today);
        }
        Ok(())
    }

    /// Returns the output folder: `named` if it is given, else the project's, which is relative to
    /// the project file.
    pub(crate) fn output_folder(&self, named: Option<&Path>) -> PathBuf {
        match named {
            Some(named) => self.folder.join(named),
            None => match &self.project.output {
                Some(output) => self.root.join(&output.text),
                None if self.file.is_some() => self.root.join(Project::DEFAULT_OUTPUT),
                None => self.folder.join(Project::DEFAULT_OUTPUT),
            },
        }
    }

    /// Refuses an output folder of the project file that is outside of the project: whoever builds a
    /// project of others doesn't expect files elsewhere. A folder of the command line can be anywhere.
    ///
    /// # Errors
    ///
    /// The folder is neither in the project's folder nor in its git repository.
    pub(crate) fn check_project_output(&self) -> Result<(), Failure> {
        let (Some(output), Some(source)) = (&self.project.output, &self.source) else {
            return Ok(());
        };
        let repository = repository_of(&self.root);
        let top = repository.as_deref().unwrap_or(&self.root);
        let path = self.root.join(&output.text);
        if is_below(&path, top) || is_below(&path, &self.root) {
            return Ok(());
        }
        let place = Place {
            source: Arc::clone(source),
            span: output.span,
        };
        let around = if repository.is_some() {
            "the git repository"
        } else {
            "the project's folder"
        };
        let message = format!("the output folder `{}` is outside of {around}", output.text);
        let help = "choose a folder inside, or name this one on the command line with `-o`";
        Err(Failure::new(message).at(&place.locator()).help(help))
    }

    /// Returns the files and folders that the site is made from: the output must not cover them.
    pub(crate) fn source_paths(&self) -> Vec<PathBuf> {
        let paths = self.paths.iter().filter(|path| !is_stdin(path));
        paths
            .map(|path| self.folder.join(path))
            .chain(self.file.clone())
            .collect()
    }

    /// Whether the files are on the disk, where their pictures are as well.
    pub(crate) fn is_on_disk(&self) -> bool {
        self.tree.is_disk()
    }

    /// Whether the project file has an error.
    pub(crate) fn has_errors(&self) -> bool {
        has_errors(&self.diagnostics)
    }

    /// Reads every file that may be a map, each of them once. Reads no file if the project file has
    /// errors, because that file says where the maps are. `output` is left out.
    ///
    /// # Errors
    ///
    /// A file or a folder can't be read, or the project's globs are invalid.
    pub(crate) fn read_files(
        &self,
        output: &Path,
        stdin: &mut dyn Read,
    ) -> Result<Vec<MapFile>, Failure> {
        let mut files: Vec<MapFile> = Vec::new();
        if self.has_errors() {
            return Ok(files);
        }
        let search = self.search(output)?;
        for path in &self.paths {
            if is_stdin(path) {
                files.push(self.read_stdin(stdin)?);
            } else {
                files.extend(self.read_path(path, &search)?);
            }
        }
        let mut seen = HashSet::new();
        files.retain(|file| {
            file.path
                .as_ref()
                .is_none_or(|path| seen.insert(path.clone()))
        });
        Ok(files)
    }

    /// Reads and decodes all maps.
    ///
    /// # Errors
    ///
    /// Those of [`Workspace::read_files`].
    pub(crate) fn load(
        &self,
        output: &Path,
        stdin: &mut dyn Read,
    ) -> Result<LoadedProject<'_>, Failure> {
        Ok(LoadedProject::decode(self, self.read_files(output, stdin)?))
    }

    /// The search for the maps of the project; `output` is left out.
    ///
    /// # Errors
    ///
    /// A pattern of the project file is invalid.
    pub(crate) fn search(&self, output: &Path) -> Result<MapSearch, Failure> {
        let patterns = self.project.maps.as_deref();
        MapSearch::new(&self.root, patterns, output).map_err(find_failure)
    }

    fn read_stdin(&self, stdin: &mut dyn Read) -> Result<MapFile, Failure> {
        let mut bytes = Vec::new();
        // One byte more than allowed, to detect a map that is too long.
        let limit = (u64::from(self.project.limits.file_mib) << 20) + 1;
        stdin
            .take(limit)
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::new(format!("could not read standard input: {error}")))?;
        Ok(MapFile {
            name: STDIN_NAME.to_owned(),
            path: None,
            stem: STDIN_STEM.to_owned(),
            bytes,
            is_named: true,
            committed: None,
        })
    }

    /// Whether the project file names a map without a pattern.
    fn lists(&self, file: &Path) -> bool {
        let mut maps = self.project.maps.iter().flatten();
        maps.any(|map| self.root.join(map) == file)
    }

    /// Reads a file, or all files in a folder that may be maps.
    fn read_path(&self, path: &Path, search: &MapSearch) -> Result<Vec<MapFile>, Failure> {
        let absolute = self.folder.join(path);
        let is_named = !self.tree.is_folder(&absolute);
        let found = if is_named && self.tree.exists(&absolute) {
            vec![absolute.clone()]
        } else if is_named {
            Vec::new()
        } else {
            let found = self.tree.search(search, &absolute);
            found.map_err(find_failure)?
        };
        let contents = self.tree.read(&found, self.project.limits.file_mib)?;
        let files = found.into_iter().zip(contents).map(|(file, bytes)| {
            let below = file
                .strip_prefix(&absolute)
                .ok()
                .filter(|below| !below.as_os_str().is_empty());
            let name = below.map_or(path.to_owned(), |below| path.join(below));
            let name = name.strip_prefix(".").unwrap_or(&name);
            MapFile {
                name: self.tree.label(&name.display().to_string()),
                stem: file_stem(&file),
                bytes,
                is_named: is_named || self.lists(&file),
                path: Some(file),
                committed: None,
            }
        });
        Ok(files.collect())
    }
}

/// The failure of a folder without maps; `folder` is empty for the current one.
pub(crate) fn no_map_in(folder: &str) -> Failure {
    let place = if folder.is_empty() {
        "this folder".to_owned()
    } else {
        format!("`{folder}`")
    };
    Failure::new(format!("no story map found in {place}"))
        .help("create one with `storywall new`; a map has a `title` and a list of `activities`")
}

/// The name of a file without its extension.
pub(crate) fn file_stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Returns the project file of `paths`, or of `folder` if there are no paths.
fn project_file(
    tree: &SourceTree,
    paths: &[PathBuf],
    folder: &Path,
) -> Result<Option<PathBuf>, Failure> {
    let found = paths.iter().map(|path| tree.find_project(path));
    let mut found: Vec<Option<PathBuf>> = found.collect();
    if paths.is_empty() {
        found.push(tree.find_project(folder));
    }
    found.dedup();
    if let [Some(one), Some(other), ..] = &found[..] {
        return Err(Failure::new(format!(
            "the paths belong to different projects: `{}` and `{}`",
            one.display(),
            other.display()
        ))
        .help("run the command once for each project"));
    }
    Ok(found.into_iter().flatten().next())
}

/// Returns the folder of the project file; without one, that of the only path, or `folder`.
fn project_folder(
    tree: &SourceTree,
    file: Option<&Path>,
    paths: &[PathBuf],
    folder: &Path,
) -> PathBuf {
    let root = match (file, paths) {
        (Some(file), _) => file.parent(),
        (None, [only]) if tree.is_folder(only) => Some(only.as_path()),
        (None, [only]) => only.parent(),
        (None, _) => None,
    };
    root.unwrap_or(folder).to_owned()
}

fn find_failure(error: FindError) -> Failure {
    match error {
        FindError::Glob(glob) => Failure::new(format!("invalid pattern under `maps:`: {glob}"))
            .help(format!("fix it in `{PROJECT_FILE}`")),
        FindError::Read(error) => error.into(),
    }
}
