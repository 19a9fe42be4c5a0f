//! Compares a site with its output, and decides what to change before anything is changed.

use super::WriteStats;
use super::error::{Refusal, WriteError};
use super::manifest::OutputManifest;
use super::output_dir::{MANIFEST, NO_JEKYLL, OutputDir, is_stage_name};
use crate::site::{FileContent, PagePiece, Site};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, Metadata};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The attributes of everything in a folder, read without following links; what the writer keeps
/// in the folder for itself is left out.
pub(crate) struct FolderTree {
    /// The attributes of the folder itself.
    pub(crate) root: Metadata,
    /// The attributes by path from the folder; a folder comes before its contents.
    pub(crate) entries: BTreeMap<PathBuf, Metadata>,
    /// Whether every entry was seen: no inner folder is unreadable or on another file system.
    pub(crate) is_complete: bool,
}

impl FolderTree {
    /// Reads `folder`; `None` if it doesn't exist.
    pub(crate) fn read(folder: &Path) -> Result<Option<Self>, WriteError> {
        let root = match fs::symlink_metadata(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            found => found.map_err(WriteError::disk("read", folder))?,
        };
        let mut tree = Self {
            root,
            entries: BTreeMap::new(),
            is_complete: true,
        };
        let mut unread = vec![PathBuf::new()];
        while let Some(inner) = unread.pop() {
            match tree.read_folder(folder, &inner, &mut unread) {
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                    tree.is_complete = false;
                }
                // Other programs may remove their files at the same time.
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
        unread: &mut Vec<PathBuf>,
    ) -> io::Result<()> {
        let at_root = inner.as_os_str().is_empty();
        for entry in fs::read_dir(root.join(inner))? {
            let entry = entry?;
            let name = entry.file_name();
            if at_root && (name == MANIFEST || is_stage_name(&name)) {
                continue;
            }
            let found = match entry.metadata() {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                found => found?,
            };
            let path = inner.join(name);
            if found.is_dir() {
                self.is_complete &= is_same_device(&self.root, &found);
                unread.push(path.clone());
            }
            self.entries.insert(path, found);
        }
        Ok(())
    }

    /// The attributes of the entry at `path`.
    pub(crate) fn get(&self, path: &Path) -> Option<&Metadata> {
        self.entries.get(path)
    }

    /// Everything in the folder at `path`, at any depth.
    fn below<'a>(&'a self, path: &'a Path) -> impl Iterator<Item = (&'a Path, &'a Metadata)> {
        let from_here = self.entries.range(path.to_owned()..);
        let inside = from_here.take_while(move |(inner, _)| inner.starts_with(path));
        inside
            .skip(1)
            .map(|(inner, found)| (inner.as_path(), found))
    }
}

/// Whether both are on one file system.
#[cfg(unix)]
pub(crate) fn is_same_device(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.dev() == other.dev()
}

#[cfg(not(unix))]
pub(crate) fn is_same_device(_one: &Metadata, _other: &Metadata) -> bool {
    true
}

/// Whether `.nojekyll` may be written: it doesn't exist, or is the empty file of an earlier build.
fn is_no_jekyll_ours(before: Option<&FolderTree>, manifest: &OutputManifest) -> bool {
    let path = Path::new(NO_JEKYLL);
    let found = before.and_then(|tree| tree.get(path));
    found.is_none_or(|found| found.is_file() && found.len() == 0 && manifest.lists(path))
}

/// One file of the site.
pub(crate) struct PlannedFile<'a> {
    /// The file's path in the output.
    pub(crate) path: &'a Path,
    /// The file's new contents.
    content: NewContent<'a>,
    /// Whether the output has the file already, byte for byte.
    pub(crate) is_unchanged: bool,
}

/// The new contents of a file, piece by piece.
#[derive(Clone, Copy)]
enum NewContent<'a> {
    Bytes(&'a [u8]),
    Pieces(&'a [PagePiece]),
}

impl<'a> NewContent<'a> {
    /// None for a page whose template fails, which the site doesn't have.
    fn new(content: &'a FileContent) -> Option<Self> {
        match content {
            FileContent::Bytes(bytes) => Some(Self::Bytes(bytes)),
            FileContent::OnDemand(page) => page.bytes().ok().map(|bytes| Self::Bytes(bytes)),
            FileContent::Kept(pieces, _) => Some(Self::Pieces(pieces)),
        }
    }

    fn size(self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Pieces(pieces) => pieces.iter().map(PagePiece::size).sum(),
        }
    }

    fn write_to(self, file: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Bytes(bytes) => file.write_all(bytes),
            Self::Pieces(pieces) => {
                (pieces.iter()).try_for_each(|piece| file.write_all(&piece.read()?))
            }
        }
    }

    /// Whether a file has these bytes.
    fn is_in(self, mut file: &File) -> io::Result<bool> {
        let mut found = Vec::new();
        let mut is_next = |new: &[u8]| -> io::Result<bool> {
            found.clear();
            found.reserve(new.len());
            file.take(new.len() as u64).read_to_end(&mut found)?;
            Ok(found == new)
        };
        let has_all = match self {
            Self::Bytes(bytes) => is_next(bytes)?,
            Self::Pieces(pieces) => {
                for piece in pieces {
                    if !is_next(&piece.read()?)? {
                        return Ok(false);
                    }
                }
                true
            }
        };
        Ok(has_all && file.read(&mut [0])? == 0)
    }
}

impl PlannedFile<'_> {
    /// Writes the file's new contents to a file that doesn't exist yet. Fails if it does, as where two names differ only
    /// in case.
    pub(crate) fn write_new(&self, path: &Path) -> io::Result<()> {
        self.content.write_to(&mut File::create_new(path)?)
    }
}

/// The difference between a site and its output.
pub(crate) struct WritePlan<'a> {
    /// Every file of the site and, unless the user has one, `.nojekyll`; ordered by path.
    pub(crate) files: Vec<PlannedFile<'a>>,
    /// Files of an earlier build that the site no longer has.
    pub(crate) removed: Vec<PathBuf>,
    /// What is in the output now; `None` if the output doesn't exist.
    pub(crate) before: Option<FolderTree>,
    /// The manifest in the output, which lists what earlier builds wrote.
    pub(crate) old_manifest: OutputManifest,
    /// The manifest of the site.
    pub(crate) new_manifest: OutputManifest,
    /// Whether the two manifests are the same.
    pub(crate) is_manifest_unchanged: bool,
}

impl<'a> WritePlan<'a> {
    /// Compares the site with the output.
    ///
    /// # Errors
    ///
    /// A file that is not ours is where a page must go, or the disk can't be read.
    pub(crate) fn new(site: &'a Site, dir: &OutputDir) -> Result<Self, WriteError> {
        let before = FolderTree::read(&dir.path)?;
        let found = OutputManifest::read(&dir.path)?;
        let mut new_manifest = OutputManifest::from_site(site);
        let mut old_manifest = found.clone().unwrap_or_default();
        let contents = site.contents();
        let mut files: Vec<_> = contents
            .filter_map(|(path, content)| Some((path, NewContent::new(content)?)))
            .collect();
        if is_no_jekyll_ours(before.as_ref(), &old_manifest) {
            if !site.has(NO_JEKYLL) {
                new_manifest.add(NO_JEKYLL);
                let place = files.partition_point(|(path, _)| *path < NO_JEKYLL);
                files.insert(place, (NO_JEKYLL, NewContent::Bytes(b"")));
            }
        } else {
            old_manifest.forget(NO_JEKYLL);
        }
        let mut plan = Self {
            files: Vec::new(),
            removed: Vec::new(),
            is_manifest_unchanged: found.as_ref() == Some(&new_manifest),
            old_manifest,
            new_manifest,
            before,
        };
        plan.check_conflicts(dir)?;
        // Reading the old files is most of the cost of a build that changes little.
        let files = files.into_par_iter().map(|(path, content)| {
            let path = Path::new(path);
            let is_unchanged = plan.is_in_output(dir, path, content)?;
            Ok(PlannedFile {
                path,
                content,
                is_unchanged,
            })
        });
        plan.files = files.collect::<Result<_, WriteError>>()?;
        let old_paths = plan.old_manifest.paths();
        plan.removed = old_paths
            .filter(|path| !plan.new_manifest.lists(path) && plan.is_file(path))
            .map(Path::to_owned)
            .collect();
        Ok(plan)
    }

    /// Refuses to go on if something that is not ours is where a page, or a folder of pages,
    /// belongs.
    fn check_conflicts(&self, dir: &OutputDir) -> Result<(), Refusal> {
        let Some(before) = &self.before else {
            return Ok(());
        };
        let our_folders = self.old_manifest.folders();
        let all = self.new_manifest.union(&self.old_manifest);
        for path in all
            .folders()
            .iter()
            .map(PathBuf::as_path)
            .chain(all.paths())
        {
            // Nothing is written or removed through a link, which may lead anywhere.
            if before.get(path).is_some_and(|found| found.is_symlink()) {
                return Err(Refusal::link_inside(&dir.shown, path));
            }
        }
        let is_our_file =
            |path: &Path, found: &Metadata| found.is_file() && self.old_manifest.lists(path);
        let is_ours = |path: &Path, found: &Metadata| {
            is_our_file(path, found) || (found.is_dir() && our_folders.contains(path))
        };
        for path in self.new_manifest.paths() {
            let Some(found) = before.get(path) else {
                continue;
            };
            let mut below = before.below(path);
            if !is_ours(path, found) || !below.all(|(inner, found)| is_ours(inner, found)) {
                return Err(Refusal::in_the_way(&dir.shown, path));
            }
        }
        for folder in self.new_manifest.folders() {
            let Some(found) = before.get(&folder) else {
                continue;
            };
            if !found.is_dir() && !is_our_file(&folder, found) {
                return Err(Refusal::in_the_way(&dir.shown, &folder));
            }
        }
        Ok(())
    }

    /// Whether the output already contains the site.
    pub(crate) fn is_up_to_date(&self) -> bool {
        self.is_manifest_unchanged
            && self.removed.is_empty()
            && self.files.iter().all(|file| file.is_unchanged)
    }

    /// The numbers of written, unchanged and removed files of the site.
    pub(crate) fn stats(&self) -> WriteStats {
        let files = || {
            let files = self.files.iter();
            files.filter(|file| file.path != Path::new(NO_JEKYLL))
        };
        let unchanged = files().filter(|file| file.is_unchanged).count();
        WriteStats {
            written: files().count() - unchanged,
            unchanged,
            removed: self.removed.len(),
        }
    }

    fn is_file(&self, path: &Path) -> bool {
        self.before
            .as_ref()
            .and_then(|tree| tree.get(path))
            .is_some_and(|found| found.is_file())
    }

    fn is_in_output(
        &self,
        dir: &OutputDir,
        path: &Path,
        content: NewContent<'_>,
    ) -> Result<bool, WriteError> {
        let found = self.before.as_ref().and_then(|tree| tree.get(path));
        if !found.is_some_and(|found| found.is_file() && found.len() == content.size()) {
            return Ok(false);
        }
        let full = dir.path.join(path);
        let is_same = File::open(&full).and_then(|found| content.is_in(&found));
        is_same.map_err(WriteError::disk("read", &full))
    }

    /// Folders in which this plan adds, replaces or removes an entry.
    pub(crate) fn changed_folders(&self) -> BTreeSet<&Path> {
        let mut changed = BTreeSet::new();
        let written = self
            .files
            .iter()
            .filter(|file| !file.is_unchanged)
            .map(|file| file.path);
        for path in written {
            for folder in path.ancestors().skip(1) {
                changed.insert(folder);
                if self
                    .before
                    .as_ref()
                    .is_some_and(|tree| tree.get(folder).is_some())
                {
                    break;
                }
            }
        }
        // A folder that becomes empty is removed, and so may be those above it.
        changed.extend(
            self.removed
                .iter()
                .flat_map(|path| path.ancestors().skip(1)),
        );
        if !self.is_manifest_unchanged {
            changed.insert(Path::new(""));
        }
        changed
    }
}
