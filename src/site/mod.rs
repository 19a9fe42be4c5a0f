//! The whole site as a value: path → bytes.

mod files;
mod names;

pub use files::Site;
pub use names::{collisions, is_reserved, portable_key};
