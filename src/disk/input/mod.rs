//! Reading: projects, maps, themes and pictures.

mod discover;
mod error;
mod image;
mod read;
mod theme;

pub use discover::{FindError, PROJECT_FILE, find_maps, find_project};
pub use error::ReadError;
pub use image::{ImageProblem, read_image};
pub use read::read_bytes;
pub use theme::read_theme;
