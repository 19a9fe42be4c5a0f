//! Reading: projects, maps, themes, pictures and fonts.

mod discover;
#[cfg(feature = "png")]
mod fonts;
mod git_rules;
mod patterns;
mod read;
mod search;
mod source_tree;
mod tree_search;

use discover::watch_link;
pub use discover::{PROJECT_FILE, find_project, folders_above, folders_below};
#[cfg(feature = "png")]
pub use fonts::system_faces;
pub use git_rules::{is_exclude_file, repository_of};
pub use read::{
    AssetError, PICTURE_EXTENSIONS, ReadError, read_asset, read_bytes, read_if_file, read_theme,
};
pub use search::{FindError, MapSearch, SearchEffect};
pub use source_tree::SourceTree;
