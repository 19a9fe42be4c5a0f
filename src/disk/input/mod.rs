//! Reading: projects, maps, themes, pictures and fonts.

mod discover;
mod read;

pub use discover::{
    FindError, PROJECT_FILE, find_maps, find_project, folders_above, folders_below,
};
#[cfg(feature = "png")]
pub use read::system_faces;
pub use read::{
    AssetError, PICTURE_EXTENSIONS, ReadError, read_asset, read_bytes, read_if_file, read_theme,
};
