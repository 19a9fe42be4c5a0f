//! Reads files: maps, themes, pictures and fonts.

use crate::disk::probe::{is_file, resolve_links};
use crate::theme::ThemeFiles;
use ignore::WalkBuilder;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The largest file of a theme, in MiB.
const THEME_FILE_MIB: u32 = 16;

/// The largest file that is copied into a site, in bytes.
const ASSET_BYTES: u64 = 20 << 20;

/// The extensions of pictures that texts can show.
pub const PICTURE_EXTENSIONS: &[&str] = &["png", "jpg", "jpeg", "gif", "webp", "avif"];

/// A file or folder that can't be read.
#[derive(Debug)]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// The system's error.
    pub source: io::Error,
}

impl ReadError {
    /// An error about `path`.
    pub fn new(path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self {
            path: path.into(),
            source,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match self.source.kind() {
            io::ErrorKind::NotFound => write!(f, "there is no file or folder `{path}`"),
            io::ErrorKind::PermissionDenied => write!(f, "no permission to read `{path}`"),
            _ => write!(f, "could not read `{path}`: {}", self.source),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// The bytes of a file; of a file larger than `limit_mib`, only one byte more than the limit, so
/// that the decoder can report its size without the rest having been read.
///
/// # Errors
///
/// The file doesn't exist, is a folder, or may not be read.
pub fn read_bytes(path: &Path, limit_mib: u32) -> Result<Vec<u8>, ReadError> {
    let failed = |source| ReadError::new(path, source);
    let file = File::open(path).map_err(failed)?;
    let limit = (u64::from(limit_mib) << 20) + 1;
    let size = file.metadata().map_or(0, |found| found.len().min(limit));
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    file.take(limit).read_to_end(&mut bytes).map_err(failed)?;
    // The limit may cut a character in two, which would be reported as an error of the file.
    if bytes.len() as u64 == limit {
        let valid = bytes
            .utf8_chunks()
            .next()
            .map_or(0, |chunk| chunk.valid().len());
        if valid + 4 > bytes.len() {
            bytes.truncate(valid);
            bytes.resize(usize::try_from(limit).unwrap_or(valid), b'\n');
        }
    }
    Ok(bytes)
}

/// The bytes of a file as [`read_bytes`] returns them; `None` if `path` is not a regular file or
/// can't be read. Opening a pipe would wait until a program writes to it.
pub fn read_if_file(path: &Path, limit_mib: u32) -> Option<Vec<u8>> {
    is_file(path)
        .then(|| read_bytes(path, limit_mib).ok())
        .flatten()
}

/// The folders of a theme.
const THEME_FOLDERS: [&str; 3] = ["templates", "static", "messages"];

/// The files of the theme in `folder`. Links are not followed, because a theme must contain its own
/// files.
///
/// # Errors
///
/// The folder or one of its files can't be read.
pub fn read_theme(folder: &Path) -> Result<ThemeFiles, ReadError> {
    let mut files = ThemeFiles {
        folder: folder.display().to_string(),
        ..ThemeFiles::default()
    };
    // What git ignores belongs to the theme: its files may be generated.
    let mut walk = WalkBuilder::new(folder);
    walk.standard_filters(false).max_depth(Some(4));
    for entry in walk.sort_by_file_name(Ord::cmp).build() {
        let entry = entry.map_err(|error| walk_error(error, folder))?;
        if entry.depth() == 0 {
            continue;
        }
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let is_theme_file = THEME_FOLDERS.contains(&&*parts[0]) || below == Path::new("theme.yaml");
        let is_hidden = parts.iter().any(|part| part.starts_with('.'));
        if entry.file_type().is_some_and(|found| found.is_file()) && is_theme_file && !is_hidden {
            files
                .files
                .insert(parts.join("/"), read_bytes(entry.path(), THEME_FILE_MIB)?);
        }
    }
    Ok(files)
}

/// The error of a search in `folder`, about the path that it names.
fn walk_error(mut error: ignore::Error, folder: &Path) -> ReadError {
    let mut path = folder.to_owned();
    loop {
        error = match error {
            ignore::Error::WithPath { path: named, err } => {
                path = named;
                *err
            }
            ignore::Error::WithDepth { err, .. } => *err,
            other => break ReadError::new(path, to_io_error(other)),
        }
    }
}

fn to_io_error(error: ignore::Error) -> io::Error {
    let text = error.to_string();
    error
        .into_io_error()
        .unwrap_or_else(|| io::Error::other(text))
}

/// Why a file that a map or a project names can't become part of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssetError {
    /// It is outside of the project's folder, once links are followed.
    LeavesProject,
    /// There is no such file.
    Missing,
    /// Its extension is not among the expected ones.
    WrongExtension,
    /// It is larger than 20 MiB.
    TooLarge,
}

impl AssetError {
    /// The reason, as the end of a sentence that starts with the file's name.
    pub fn reason(self) -> &'static str {
        match self {
            Self::LeavesProject => "is outside the project folder",
            Self::Missing => "was not found",
            Self::WrongExtension => "has an unsupported format",
            Self::TooLarge => "is larger than 20 MiB",
        }
    }
}

/// The bytes of the file at `address`, a path relative to `folder`, if it has one of `extensions`.
///
/// # Errors
///
/// The file is not fit to become part of the site.
pub fn read_asset(
    address: &str,
    folder: &Path,
    project_root: &Path,
    extensions: &[&str],
) -> Result<Vec<u8>, AssetError> {
    let path = folder.join(address);
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    if !extension.is_some_and(|extension| extensions.contains(&extension.as_str())) {
        return Err(AssetError::WrongExtension);
    }
    let file = resolve_links(&path).ok_or(AssetError::Missing)?;
    let root = resolve_links(project_root).ok_or(AssetError::Missing)?;
    if !file.starts_with(&root) {
        return Err(AssetError::LeavesProject);
    }
    let found = std::fs::metadata(&file).map_err(|_| AssetError::Missing)?;
    if !found.is_file() {
        return Err(AssetError::Missing);
    }
    if found.len() > ASSET_BYTES {
        return Err(AssetError::TooLarge);
    }
    std::fs::read(&file).map_err(|_| AssetError::Missing)
}
