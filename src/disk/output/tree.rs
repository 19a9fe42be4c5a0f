//! What stands in an output, looked at without following links.

use super::error::WriteError;
use super::own_names::{MANIFEST, is_inside};
use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// Everything in a folder but what the writer keeps there for itself, by path from that folder.
pub(crate) struct FolderTree {
    /// The folder itself.
    pub(crate) root: Metadata,
    /// What is in it; a folder comes before what it holds.
    pub(crate) entries: BTreeMap<PathBuf, Metadata>,
    /// Whether all of it was seen: no folder in it is closed to us, or another file system.
    pub(crate) whole: bool,
}

impl FolderTree {
    /// Looks at `folder`; none if it does not exist.
    pub(crate) fn read(folder: &Path) -> Result<Option<Self>, WriteError> {
        let root = match fs::symlink_metadata(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            found => found.map_err(WriteError::disk("read", folder))?,
        };
        let mut tree = Self {
            root,
            entries: BTreeMap::new(),
            whole: true,
        };
        let mut folders = vec![PathBuf::new()];
        while let Some(inner) = folders.pop() {
            match tree.read_folder(folder, &inner, &mut folders) {
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                    tree.whole = false;
                }
                // Other programs may remove their files while we look.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                read => read.map_err(WriteError::disk("read", &folder.join(&inner)))?,
            }
        }
        Ok(Some(tree))
    }

    fn read_folder(
        &mut self,
        root: &Path,
        inner: &Path,
        folders: &mut Vec<PathBuf>,
    ) -> io::Result<()> {
        let at_root = inner.as_os_str().is_empty();
        for entry in fs::read_dir(root.join(inner))? {
            let entry = entry?;
            let name = entry.file_name();
            if at_root && (name == MANIFEST || is_inside(&name)) {
                continue;
            }
            let found = match entry.metadata() {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                found => found?,
            };
            let path = inner.join(name);
            if found.is_dir() {
                self.whole &= same_device(&self.root, &found);
                folders.push(path.clone());
            }
            self.entries.insert(path, found);
        }
        Ok(())
    }

    /// What is at `path`.
    pub(crate) fn get(&self, path: &Path) -> Option<&Metadata> {
        self.entries.get(path)
    }

    /// What is in the folder at `path`, at any depth.
    pub(crate) fn below<'a>(
        &'a self,
        path: &'a Path,
    ) -> impl Iterator<Item = (&'a Path, &'a Metadata)> {
        let from_here = self.entries.range(path.to_owned()..);
        let inside = from_here.take_while(move |(inner, _)| inner.starts_with(path));
        inside
            .skip(1)
            .map(|(inner, found)| (inner.as_path(), found))
    }
}

/// Removes whatever is at `path`, with all it holds; a link goes, not what it leads to.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(found) if !found.is_dir() => fs::remove_file(path),
        Ok(_) => match fs::remove_dir_all(path) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                open_up(path)?;
                fs::remove_dir_all(path)
            }
            removed => removed,
        },
    }
}

/// A folder that was write-protected keeps what it holds, even from its owner.
#[cfg(unix)]
fn open_up(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            open_up(&entry.path())?;
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn open_up(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether both are on one file system.
#[cfg(unix)]
pub(crate) fn same_device(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    a.dev() == b.dev()
}

#[cfg(not(unix))]
pub(crate) fn same_device(_a: &Metadata, _b: &Metadata) -> bool {
    true
}
