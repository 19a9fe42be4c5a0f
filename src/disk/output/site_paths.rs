//! Paths of a site are checked before they become paths on disk.

use super::error::WriteError;
use super::own_names::RESERVED_PREFIX;
use crate::site::{Site, is_reserved};

/// Whether `path` stays inside the folder it is joined to, on every system, and is not one of the
/// names the writer keeps for itself.
pub(crate) fn is_safe(path: &str) -> bool {
    // An empty part is a leading, trailing or double slash; `.` and `..` end with a dot; a drive
    // letter has a colon: all of them are reserved names.
    !path.starts_with(RESERVED_PREFIX) && path.split('/').all(|part| !is_reserved(part))
}

/// Refuses a site in which a path is unsafe, or is a file and a folder at once.
pub(crate) fn check(site: &Site) -> Result<(), WriteError> {
    for (path, _) in site.iter() {
        let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        if !is_safe(path) || folders.into_iter().any(|folder| site.get(folder).is_some()) {
            return Err(WriteError::Path(path.to_owned()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leaves_the_site_is_refused() {
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "a/../../x",
            "a/./b",
            "a//b",
            "a/",
            "C:/x",
            "a\\..\\x",
            "a\nb",
            "nul.html",
            ".storywall-manifest",
            ".storywall-x/y",
        ] {
            let mut site = Site::default();
            site.insert(path, "x");
            assert!(check(&site).is_err(), "{path:?}");
        }
    }

    #[test]
    fn a_file_cannot_be_a_folder_too() {
        let mut site = Site::default();
        site.insert("a/b", "x");
        assert!(check(&site).is_ok());
        site.insert("a", "x");
        assert!(check(&site).is_err());
    }
}
