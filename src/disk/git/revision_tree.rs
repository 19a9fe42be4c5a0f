//! The files of one revision, in place of those on the disk.

use super::repository::path_from_bytes;
use super::{GitError, ObjectId, Repository};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// How many links in a row are followed.
const MAX_LINKS: usize = 8;

/// The largest link, and the largest file with rules of git, in MiB.
const SMALL_FILE_MIB: u32 = 1;

/// The files of one revision. Paths are those that the files have, or would have, in the working tree. Submodules
/// are no files; a link counts if it leads to another file of the revision.
#[derive(Clone, Debug)]
pub struct RevisionTree {
    repository: Repository,
    commit: ObjectId,
    /// The entries, by their paths from the root.
    entries: BTreeMap<PathBuf, TreeEntry>,
}

/// An entry of a revision.
#[derive(Clone, Debug)]
enum TreeEntry {
    /// A file with this content.
    File(ObjectId),
    /// A link to this path from the root.
    Link(PathBuf),
}

impl RevisionTree {
    /// Lists the files of a commit.
    ///
    /// # Errors
    ///
    /// git fails.
    pub(super) fn read(repository: Repository, commit: &ObjectId) -> Result<Self, GitError> {
        let command = repository.command("ls-tree");
        let command = command.args(&["-r", "-z", "--full-tree", "--end-of-options"]);
        let listing = command.arg(commit.as_str()).read()?;
        let mut entries = BTreeMap::new();
        let mut links = Vec::new();
        for line in listing.split(|byte| *byte == 0) {
            let Some(tab) = line.iter().position(|byte| *byte == b'\t') else {
                continue;
            };
            let (head, path) = (&line[..tab], path_from_bytes(&line[tab + 1..]));
            let words: Vec<&[u8]> = head.split(|byte| *byte == b' ').collect();
            match words[..] {
                [b"120000", b"blob", id] => links.push((path, ObjectId::from_output(id)?)),
                [_, b"blob", id] => {
                    entries.insert(path, TreeEntry::File(ObjectId::from_output(id)?));
                }
                // A submodule.
                _ => {}
            }
        }
        let ids: Vec<ObjectId> = links.iter().map(|(_, id)| id.clone()).collect();
        let targets = repository.contents(&ids, SMALL_FILE_MIB)?;
        for ((path, _), target) in links.into_iter().zip(targets) {
            if let Some(target) = link_target(&path, &path_from_bytes(&target)) {
                entries.insert(path, TreeEntry::Link(target));
            }
        }
        Ok(Self {
            repository,
            commit: commit.clone(),
            entries,
        })
    }

    /// The repository.
    pub fn repository(&self) -> &Repository {
        &self.repository
    }

    /// The commit whose files these are.
    pub fn commit(&self) -> &ObjectId {
        &self.commit
    }

    /// The content of the file at `path`, if there is one.
    pub fn file(&self, path: &Path) -> Option<&ObjectId> {
        let mut below = self.repository.path_below(path)?;
        for _ in 0..MAX_LINKS {
            match self.entries.get(&below)? {
                TreeEntry::File(id) => return Some(id),
                TreeEntry::Link(target) => below = target.clone(),
            }
        }
        None
    }

    /// Whether `path` is a folder with files.
    pub fn is_folder(&self, path: &Path) -> bool {
        let below = self.repository.path_below(path);
        below.is_some_and(|below| self.entries_below(&below).next().is_some())
    }

    /// The paths of all files in a folder and its subfolders, sorted: that of the folder as it is given, and the rest.
    pub fn files_below(&self, folder: &Path) -> Vec<PathBuf> {
        let Some(below) = self.repository.path_below(folder) else {
            return Vec::new();
        };
        let files = self.entries_below(&below);
        let files = files.map(|path| folder.join(path.strip_prefix(&below).unwrap_or(path)));
        files.filter(|path| self.file(path).is_some()).collect()
    }

    /// The paths of the entries below a folder, from the root.
    fn entries_below<'t>(&'t self, folder: &'t Path) -> impl Iterator<Item = &'t Path> {
        let after = self.entries.range(folder.to_owned()..);
        after
            .map(|(path, _)| path.as_path())
            .skip_while(move |path| *path == folder)
            .take_while(move |path| path.starts_with(folder))
    }

    /// The contents of files, in the order of their paths; `None` for a path without a file.
    ///
    /// # Errors
    ///
    /// git fails.
    pub fn read_files(
        &self,
        paths: &[PathBuf],
        limit_mib: u32,
    ) -> Result<Vec<Option<Vec<u8>>>, GitError> {
        let ids: Vec<Option<&ObjectId>> = paths.iter().map(|path| self.file(path)).collect();
        let existing: Vec<ObjectId> = ids.iter().flatten().map(|id| (*id).clone()).collect();
        let mut contents = self.repository.contents(&existing, limit_mib)?.into_iter();
        let contents = ids.iter().map(|id| id.and_then(|_| contents.next()));
        Ok(contents.collect())
    }

    /// The texts of the files of this name in all folders, by their folders.
    ///
    /// # Errors
    ///
    /// git fails.
    pub fn texts_named(&self, name: &str) -> Result<BTreeMap<PathBuf, String>, GitError> {
        let named = self.entries.iter().filter_map(|(path, entry)| match entry {
            TreeEntry::File(id) if path.file_name()? == name => Some((path, id.clone())),
            _ => None,
        });
        let (paths, ids): (Vec<&PathBuf>, Vec<ObjectId>) = named.unzip();
        let contents = self.repository.contents(&ids, SMALL_FILE_MIB)?;
        let texts = contents
            .iter()
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let folders = paths.into_iter().map(|path| {
            let folder = path.parent().unwrap_or(Path::new(""));
            self.repository.root().join(folder)
        });
        Ok(folders.zip(texts).collect())
    }
}

/// The path from the root that a link leads to; `None` if it leaves the repository.
fn link_target(link: &Path, target: &Path) -> Option<PathBuf> {
    use std::path::Component;
    let mut path = link.parent()?.to_owned();
    for part in target.components() {
        match part {
            Component::CurDir => {}
            Component::Normal(name) => path.push(name),
            Component::ParentDir => {
                if !path.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stays_in_its_repository() {
        let target = |link: &str, target: &str| link_target(Path::new(link), Path::new(target));
        assert_eq!(target("maps/a.yaml", "../b.yaml"), Some("b.yaml".into()));
        assert_eq!(
            target("a.yaml", "./maps/b.yaml"),
            Some("maps/b.yaml".into())
        );
        assert_eq!(target("maps/a.yaml", "../../b.yaml"), None);
        assert_eq!(target("a.yaml", "/etc/passwd"), None);
    }
}
