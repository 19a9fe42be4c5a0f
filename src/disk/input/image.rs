//! Pictures that texts show.

use std::path::Path;

/// The largest picture that is copied into a site.
const MOST_BYTES: u64 = 20 << 20;

/// Why a picture cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageProblem {
    /// It is not inside of the project's folder, links followed.
    LeavesProject,
    /// There is no such file.
    Missing,
    /// It is not a PNG, JPEG, GIF, WebP or AVIF file by its name.
    Kind,
    /// It is larger than a picture on a page should be.
    TooLarge,
}

/// The bytes of the picture at `address`, as typed in a map in `folder`.
///
/// # Errors
///
/// See [`ImageProblem`].
pub fn read_image(
    address: &str,
    folder: &Path,
    project_root: &Path,
) -> Result<Vec<u8>, ImageProblem> {
    let kinds = ["png", "jpg", "jpeg", "gif", "webp", "avif"];
    let path = folder.join(address);
    let extension = path
        .extension()
        .map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    if !extension.is_some_and(|extension| kinds.contains(&extension.as_str())) {
        return Err(ImageProblem::Kind);
    }
    let file = path.canonicalize().map_err(|_| ImageProblem::Missing)?;
    let root = project_root
        .canonicalize()
        .map_err(|_| ImageProblem::Missing)?;
    if !file.starts_with(&root) {
        return Err(ImageProblem::LeavesProject);
    }
    let about = std::fs::metadata(&file).map_err(|_| ImageProblem::Missing)?;
    if !about.is_file() {
        return Err(ImageProblem::Missing);
    }
    if about.len() > MOST_BYTES {
        return Err(ImageProblem::TooLarge);
    }
    std::fs::read(&file).map_err(|_| ImageProblem::Missing)
}
