//! Files that a project names: pictures that texts show, and what its theme is set to.

use std::path::Path;

/// The largest file that is copied into a site.
const MOST_BYTES: u64 = 20 << 20;

/// Why a file cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssetError {
    /// It is not inside of the project's folder, links followed.
    LeavesProject,
    /// There is no such file.
    Missing,
    /// Its name ends otherwise than it should.
    Kind,
    /// It is larger than a part of a page should be.
    TooLarge,
}

impl AssetError {
    /// What is wrong with it, as the end of a sentence about a file.
    pub fn told(self) -> &'static str {
        match self {
            Self::LeavesProject => "is not inside of the project's folder",
            Self::Missing => "is not there",
            Self::Kind => "is of another kind",
            Self::TooLarge => "is larger than 20 MiB",
        }
    }
}

/// The kinds of pictures that texts can show.
pub const PICTURES: &[&str] = &["png", "jpg", "jpeg", "gif", "webp", "avif"];

/// The bytes of the file at `address`, as typed in a file in `folder`, if its name ends as one of
/// `kinds`.
///
/// # Errors
///
/// See [`AssetError`].
pub fn read_part(
    address: &str,
    folder: &Path,
    project_root: &Path,
    kinds: &[&str],
) -> Result<Vec<u8>, AssetError> {
    let path = folder.join(address);
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    if !extension.is_some_and(|extension| kinds.contains(&extension.as_str())) {
        return Err(AssetError::Kind);
    }
    let file = path.canonicalize().map_err(|_| AssetError::Missing)?;
    let root = project_root
        .canonicalize()
        .map_err(|_| AssetError::Missing)?;
    if !file.starts_with(&root) {
        return Err(AssetError::LeavesProject);
    }
    let about = std::fs::metadata(&file).map_err(|_| AssetError::Missing)?;
    if !about.is_file() {
        return Err(AssetError::Missing);
    }
    if about.len() > MOST_BYTES {
        return Err(AssetError::TooLarge);
    }
    std::fs::read(&file).map_err(|_| AssetError::Missing)
}
