//! Two versions of the maps of a project: where they are, what could be read of them, and how they compare.
//!
//! A version is a file or a folder on the disk, or a revision of git. Maps of two versions belong together if they
//! have the same path, or else the same title or most of the same stories.

mod pairs;
mod sides;
mod version;

pub(crate) use pairs::compare_maps;
pub(crate) use sides::Sides;
pub(crate) use version::{LoadedVersion, Version, git_failure};
