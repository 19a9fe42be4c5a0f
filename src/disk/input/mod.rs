//! Reading: projects, maps, themes and pictures.

mod discover;
mod error;
mod folders;
#[cfg(feature = "png")]
mod fonts;
mod part;
mod read;
mod theme;

pub use discover::{FindError, PROJECT_FILE, find_maps, find_project};
pub use error::ReadError;
pub use folders::{folders_above, folders_below};
#[cfg(feature = "png")]
pub use fonts::system_faces;
pub use part::{AssetError, PICTURES, read_part};
pub use read::{read_bytes, read_saved};
pub use theme::read_theme;
