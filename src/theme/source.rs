//! What a theme is made from.

use super::built_in::BuiltInTheme;
use super::files::ThemeFiles;
use super::load::Theme;
use super::options::OptionValue;
use crate::text::{Diagnostic, Source};
use std::sync::Arc;

/// What a theme is made from, as somebody read it: the same makes the same theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeSource {
    /// Where its files come from.
    pub base: ThemeBase,
    /// What the project sets.
    pub wishes: Vec<OptionValue>,
}

/// Where the files of a theme come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThemeBase {
    /// They come with the program.
    BuiltIn(&'static BuiltInTheme),
    /// They stand in a folder, over those of a built-in theme.
    Folder(ThemeFiles),
}

impl ThemeSource {
    /// Makes it ready; `project` is where the wishes stand.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the theme, or with what the project sets.
    pub fn ready(&self, project: Option<&Arc<Source>>) -> Result<Theme, Vec<Diagnostic>> {
        let theme = match &self.base {
            ThemeBase::BuiltIn(theme) => Theme::load(theme, None)?,
            ThemeBase::Folder(files) => Theme::over(files)?,
        };
        match project {
            Some(source) => theme.dressed(&self.wishes, source),
            None => Ok(theme),
        }
    }

    /// All of it but what the program itself brings along, part by part.
    pub fn parts(&self, mut part: impl FnMut(&[u8])) {
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
        for wish in &self.wishes {
            part(wish.name.text.as_bytes());
            part(wish.value.text.as_bytes());
            match &wish.file {
                Some(Ok(bytes)) => part(bytes),
                Some(Err(problem)) => part(problem.as_bytes()),
                None => part(b""),
            }
        }
    }
}
