//! What can be asked of a build.

use crate::site::FragmentOptions;
use std::path::PathBuf;

/// What to build.
#[derive(Clone, Debug, Default)]
pub struct BuildOptions {
    /// Maps and folders; nothing means the project.
    pub paths: Vec<PathBuf>,
    /// The folder to write to, where it is not the project's.
    pub output: Option<PathBuf>,
    /// A built-in theme or a folder, where it is not the project's.
    pub theme: Option<String>,
    /// How pieces for other people's pages are made, where they are asked for.
    pub fragments: Option<FragmentOptions>,
    /// Whether gaps to decide on keep the site from being written.
    pub strict: bool,
    /// Whether the site is opened in the browser.
    pub open: bool,
    /// Whether the site is built again with every save.
    pub watch: bool,
    /// Whether folders are looked through, although the system may tell of changes.
    pub polls: bool,
}
