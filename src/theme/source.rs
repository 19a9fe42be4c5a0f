//! Where a theme comes from: a built-in theme or a folder, with the project's options.

use super::built_in::{BUILT_IN, BuiltInTheme};
use super::layers::ThemeFiles;
use super::load::Theme;
use super::options::OptionValue;
use crate::messages::Catalogs;
use crate::text::{Diagnostic, Source};
use std::sync::Arc;

/// Everything a theme is made from. Equal sources make equal themes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeSource {
    /// Its files.
    pub base: ThemeBase,
    /// The options that the project sets.
    pub options: Vec<OptionValue>,
    /// The texts of pages, in all languages.
    pub catalogs: Catalogs,
}

/// The files of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThemeBase {
    /// The files of a built-in theme.
    BuiltIn(&'static BuiltInTheme),
    /// The files of a folder, on top of those of a built-in theme.
    Folder(ThemeFiles),
}

impl ThemeSource {
    /// The theme, ready to render. `project` is the file that sets the options.
    ///
    /// # Errors
    ///
    /// All errors in the theme, or in the project's options for it.
    pub fn load(&self, project: Option<&Arc<Source>>) -> Result<Theme, Vec<Diagnostic>> {
        let (base, folder) = match &self.base {
            ThemeBase::BuiltIn(theme) => (*theme, None),
            ThemeBase::Folder(files) => (&BUILT_IN[0], Some(files)),
        };
        let theme = Theme::new(base, folder, &self.catalogs)?;
        match project {
            Some(source) => theme.with_options(&self.options, source),
            None => Ok(theme),
        }
    }

    /// Calls `part` with all bytes that decide what the theme is, except for those in the program
    /// itself and in the project file: for a hash of a build's inputs.
    pub fn for_each_part(&self, mut part: impl FnMut(&[u8])) {
        match &self.base {
            ThemeBase::BuiltIn(theme) => part(theme.name.as_bytes()),
            ThemeBase::Folder(folder) => {
                part(&folder.files.len().to_le_bytes());
                for (path, bytes) in &folder.files {
                    part(path.as_bytes());
                    part(bytes);
                }
            }
        }
        for option in &self.options {
            part(option.name.text.as_bytes());
            part(option.value.text.as_bytes());
            match &option.file {
                Some(Ok(bytes)) => part(bytes),
                Some(Err(problem)) => part(problem.as_bytes()),
                None => part(b""),
            }
        }
    }
}
