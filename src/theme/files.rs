//! The files of a theme's folder.

use std::collections::BTreeMap;

/// The files of a theme's folder, as somebody read them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeFiles {
    /// The folder as people know it, for messages.
    pub folder: String,
    /// Path below the folder, with `/`, and bytes.
    pub files: BTreeMap<String, Vec<u8>>,
}
