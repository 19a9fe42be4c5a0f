//! The only layer that accesses files: it looks up paths, reads projects and writes sites.

mod cache_file;
pub mod git;
pub mod input;
pub mod output;
pub mod probe;

pub use cache_file::CacheFile;
