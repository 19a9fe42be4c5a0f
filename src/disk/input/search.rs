//! The search for maps: which files and folders it reads.
//!
//! It leaves out hidden entries, folders named `node_modules` or `target`, the output folder, and what git
//! ignores. A path on the command line is read in any case. With patterns for maps in the project file, the
//! search starts in the folders at the start of the patterns, even if git ignores those, and reads every file
//! that matches.

use super::git_rules::{GITIGNORE, GitRules, exclude_folder, folders_with_rules};
use super::patterns::Patterns;
use super::read::ReadError;
use super::{PROJECT_FILE, folders_above};
use crate::disk::probe::{is_file, is_folder, is_link, resolve_links};
use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Folders with the files of other tools.
const FOLDERS_OF_TOOLS: [&str; 2] = ["node_modules", "target"];

/// Searches folders for the files that may be maps.
#[derive(Clone, Debug, Default)]
pub struct MapSearch {
    /// The folder of the project.
    root: PathBuf,
    /// The patterns of the project file, if it has any.
    patterns: Option<Patterns>,
    /// The folder that sites are written to.
    output: PathBuf,
}

/// Why the search for maps failed.
#[derive(Debug)]
pub enum FindError {
    /// A glob of the project file is invalid, for this reason.
    Glob(String),
    /// A folder can't be read.
    Read(ReadError),
}

/// What a change of a file or folder means for the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchEffect {
    /// The search doesn't read it.
    Nothing,
    /// It is a file that may be a map.
    File,
    /// Other files may be found.
    All,
}

/// A folder in which the search is.
pub(super) struct Searched {
    /// Its path as messages name it.
    pub(super) path: PathBuf,
    /// Its path without links.
    pub(super) real: PathBuf,
    pub(super) rules: GitRules,
}

/// What the search finds, or does next.
enum Visit<'v> {
    /// The folder is read next.
    Folder(&'v Path),
    /// A file, or a link to a file or to nothing; and whether it is a link.
    File(&'v Path, bool),
}

impl MapSearch {
    /// A search for the files below `root`, the project's folder, that match one of `patterns`, or
    /// for all YAML files; `output` is left out.
    ///
    /// # Errors
    ///
    /// One of the patterns is invalid.
    pub fn new(root: &Path, patterns: Option<&[String]>, output: &Path) -> Result<Self, FindError> {
        let read = |patterns: &[String]| Patterns::new(root, patterns);
        Ok(Self {
            root: root.to_owned(),
            patterns: patterns.map(read).transpose()?,
            output: output.to_owned(),
        })
    }

    /// The files below `folder` that may be maps, in the order of their paths.
    ///
    /// # Errors
    ///
    /// A folder can't be read.
    pub fn files(&self, folder: &Path) -> Result<Vec<PathBuf>, FindError> {
        let mut files = Vec::new();
        self.walk(folder, &mut |visit| {
            if let Visit::File(path, is_link) = visit
                && self.is_candidate(path)
                && (!is_link || is_file(path))
            {
                files.push(path.to_owned());
            }
        })?;
        files.sort();
        files.dedup();
        Ok(files)
    }

    /// Calls `watch` with every folder whose entries decide what [`MapSearch::files`] finds, each
    /// before it is read, so that no entry that appears meanwhile is missed. For a link to a file, these are
    /// the folders of the link and of its target.
    ///
    /// Returns the folders that are searched.
    pub fn watch(&self, folder: &Path, watch: &mut dyn FnMut(&Path)) -> HashSet<PathBuf> {
        for start in self.starts(folder) {
            folders_above(&start, watch);
            if let (Some(start), Some(top)) = (resolve_links(&start), resolve_links(&self.root)) {
                let folders = folders_with_rules(&start, &top);
                for folder in folders.into_iter().skip(1) {
                    watch(folder);
                    exclude_folder(folder)
                        .iter()
                        .for_each(|folder| watch(folder));
                }
            }
        }
        let mut searched = HashSet::new();
        // A folder that can't be read is reported by the search for files.
        let _ = self.walk(folder, &mut |visit| match visit {
            Visit::Folder(path) => {
                watch(path);
                exclude_folder(path).iter().for_each(|folder| watch(folder));
                searched.insert(path.to_owned());
            }
            Visit::File(path, true) => super::watch_link(path, watch),
            Visit::File(_, false) => {}
        });
        searched
    }

    /// What a change of the entry at `path` of a folder that is searched means for the search.
    pub fn effect_of(&self, path: &Path) -> SearchEffect {
        let name = path.file_name().unwrap_or_default();
        let is_folder = is_folder(path);
        if name == GITIGNORE || is_folder && is_link(path) {
            return SearchEffect::All;
        }
        if !is_folder && !self.is_candidate(path) {
            return SearchEffect::Nothing;
        }
        let parent = path.parent().unwrap_or(path);
        let (Some(real), Some(root)) = (resolve_links(parent), resolve_links(&self.root)) else {
            return SearchEffect::All;
        };
        let searched = Searched {
            path: parent.to_owned(),
            rules: GitRules::for_folder(&real, &root),
            real,
        };
        match self.enters(&searched, name, is_folder) {
            false => SearchEffect::Nothing,
            true if is_folder => SearchEffect::All,
            true => SearchEffect::File,
        }
    }

    /// Whether a file that the search comes to may be a map.
    pub(super) fn is_candidate(&self, path: &Path) -> bool {
        let extension = path.extension();
        let is_yaml = extension.is_some_and(|found| found == "yaml" || found == "yml");
        let matches = |patterns: &Patterns| patterns.globs.is_match(relative(path, &self.root));
        is_yaml
            && path.file_name() != Some(OsStr::new(PROJECT_FILE))
            && self.patterns.as_ref().is_none_or(matches)
    }

    /// Whether the search reads an entry of a folder.
    pub(super) fn enters(&self, folder: &Searched, name: &OsStr, is_folder: bool) -> bool {
        let real = || folder.real.join(name);
        let name_text = name.to_string_lossy();
        if name_text.starts_with('.') {
            return false;
        }
        if !is_folder {
            return self.patterns.is_some() || !folder.rules.ignores(&real(), false);
        }
        let path = std::path::absolute(folder.path.join(name));
        !FOLDERS_OF_TOOLS.contains(&&*name_text)
            && path.is_ok_and(|path| path != self.output)
            && !folder.rules.ignores(&real(), true)
    }

    /// The folders in which a search of `folder` starts.
    pub(super) fn starts(&self, folder: &Path) -> Vec<PathBuf> {
        let Some(patterns) = &self.patterns else {
            return vec![folder.to_owned()];
        };
        let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let mut starts: Vec<PathBuf> = (patterns.folders.iter())
            .filter_map(|start| match start.strip_prefix(&absolute) {
                Ok(below) if below.as_os_str().is_empty() => Some(folder.to_owned()),
                Ok(below) => Some(folder.join(below)),
                Err(_) => absolute.starts_with(start).then(|| folder.to_owned()),
            })
            .collect();
        starts.sort();
        starts.dedup();
        starts
    }

    fn walk(&self, folder: &Path, visit: &mut dyn FnMut(Visit)) -> Result<(), FindError> {
        let top = resolve_links(&self.root).unwrap_or_else(|| self.root.clone());
        for start in self.starts(folder) {
            // A pattern can name a folder that doesn't exist yet.
            if let Some(real) = resolve_links(&start).filter(|start| is_folder(start)) {
                let rules = GitRules::for_folder(&real, &top);
                let searched = Searched {
                    path: start,
                    real,
                    rules,
                };
                self.walk_into(&searched, &mut Vec::new(), visit)?;
            }
        }
        Ok(())
    }

    /// Visits a folder and everything in it. `above` are the folders around it, which a link can
    /// lead back to.
    fn walk_into(
        &self,
        folder: &Searched,
        above: &mut Vec<PathBuf>,
        visit: &mut dyn FnMut(Visit),
    ) -> Result<(), FindError> {
        if above.contains(&folder.real) {
            return Ok(());
        }
        visit(Visit::Folder(&folder.path));
        let failed = |error| FindError::Read(ReadError::new(&folder.path, error));
        above.push(folder.real.clone());
        for entry in std::fs::read_dir(&folder.path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let (name, path) = (entry.file_name(), entry.path());
            let file_type = entry.file_type().map_err(failed)?;
            let is_link = file_type.is_symlink();
            let is_folder = file_type.is_dir() || is_link && is_folder(&path);
            if !self.enters(folder, &name, is_folder) {
                continue;
            }
            if is_folder {
                let inner = self.enter(folder, path, is_link);
                self.walk_into(&inner, above, visit)?;
            } else if file_type.is_file() || is_link {
                visit(Visit::File(&path, is_link));
            }
        }
        above.pop();
        Ok(())
    }

    /// The folder at `path`, an entry of `folder`.
    fn enter(&self, folder: &Searched, path: PathBuf, is_link: bool) -> Searched {
        if is_link && let Some(real) = resolve_links(&path) {
            let rules = GitRules::for_folder(&real, &self.root);
            return Searched { path, real, rules };
        }
        let real = folder.real.join(path.file_name().unwrap_or_default());
        let rules = folder.rules.inside(&real);
        Searched { path, real, rules }
    }
}

/// The path from `root`, or the absolute path of what is outside of `root`.
fn relative(path: &Path, root: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.strip_prefix(root).map_or(path.clone(), Path::to_owned)
}
