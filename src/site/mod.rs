//! The whole site as a value: path → bytes.

mod files;

pub use files::Site;
