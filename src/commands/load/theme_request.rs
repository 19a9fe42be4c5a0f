//! Which theme a site is rendered with: that of the command line or of book.toml, or the project's.

use super::{Workspace, absolute, display_path};
use crate::commands::shell::Failure;
use crate::disk::input::{AssetError, read_asset, read_theme};
use crate::disk::probe;
use crate::format::did_you_mean;
use crate::map::SpannedText;
use crate::text::{Diagnostic, Place};
use crate::theme::{
    BUILT_IN, BuiltInTheme, OptionValue, Theme, ThemeBase, ThemeSource, option_file_extensions,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The requested theme, and the project, which names a default theme and sets options.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ThemeRequest<'w> {
    workspace: &'w Workspace,
    /// The theme of the command line or of book.toml, which goes before the project's.
    requested: Option<&'w str>,
    /// The folder that `requested` is relative to, if it is no built-in theme.
    folder: &'w Path,
    has_fragments: bool,
}

impl<'w> ThemeRequest<'w> {
    /// Requests this theme, or else the one of the project.
    pub(crate) fn new(workspace: &'w Workspace, requested: Option<&'w str>) -> Self {
        Self {
            workspace,
            requested,
            folder: &workspace.folder,
            has_fragments: false,
        }
    }

    /// Looks for the requested theme in this folder instead of the current one.
    pub(crate) fn relative_to(self, folder: &'w Path) -> Self {
        Self { folder, ..self }
    }

    /// Sets whether the theme is to render fragments as well as pages.
    pub(crate) fn with_fragments(self, has_fragments: bool) -> Self {
        Self {
            has_fragments,
            ..self
        }
    }

    /// The theme's name, as written.
    pub(crate) fn name(&self) -> &'w str {
        let project_theme = self.workspace.project.theme.as_ref();
        let project_theme = project_theme.map_or(BUILT_IN[0].name, |theme| &theme.text);
        self.requested.unwrap_or(project_theme)
    }

    /// The theme's folder; `None` for a built-in theme.
    pub(crate) fn theme_folder(&self) -> Option<PathBuf> {
        let folder = match self.requested {
            Some(_) => self.folder,
            None => &self.workspace.root,
        };
        let name = self.name();
        built_in(name).is_none().then(|| folder.join(name))
    }

    /// Reads the files of the theme, and those that options name.
    ///
    /// # Errors
    ///
    /// There is no such theme, or its folder can't be read.
    pub(crate) fn read(&self) -> Result<ThemeSource, Failure> {
        let name = self.name();
        let base = match (built_in(name), self.theme_folder()) {
            (Some(theme), _) => ThemeBase::BuiltIn(theme),
            (None, Some(folder)) if probe::is_folder(&folder) => {
                let mut files = read_theme(&folder)?;
                files.folder = match self.requested {
                    Some(name) => name.trim_end_matches('/').to_owned(),
                    None => display_path(&absolute(&folder), &absolute(&self.workspace.folder)),
                };
                ThemeBase::Folder(files)
            }
            _ => return Err(self.unknown_theme()),
        };
        Ok(ThemeSource {
            base,
            options: self.option_values(),
            catalogs: self.workspace.project.catalogs.clone(),
        })
    }

    /// The options that the project sets, with the contents of files that they name.
    fn option_values(&self) -> Vec<OptionValue> {
        let (kinds, root) = (option_file_extensions(), &self.workspace.root);
        let options = self.workspace.project.theme_options.iter();
        let value = |(name, value): &(SpannedText, SpannedText)| {
            let file = match read_asset(value.text.trim(), root, root, &kinds) {
                Ok(bytes) => Some(Ok(bytes)),
                Err(AssetError::WrongExtension) => None,
                Err(error) => Some(Err(error.reason().to_owned())),
            };
            OptionValue {
                name: name.clone(),
                value: value.clone(),
                file,
            }
        };
        options.map(value).collect()
    }

    /// Compiles the templates and applies the options.
    ///
    /// # Errors
    ///
    /// Returns everything that is wrong with the theme, or with the options that the project sets.
    pub(crate) fn compile(&self, source: &ThemeSource) -> Result<Theme, Vec<Diagnostic>> {
        let theme = source.load(self.workspace.source.as_ref())?;
        Ok(if self.has_fragments {
            theme.with_fragment_css()
        } else {
            theme
        })
    }

    fn unknown_theme(&self) -> Failure {
        let name = self.name();
        let names = || BUILT_IN.iter().map(|theme| theme.name);
        let help = did_you_mean(name, names()).unwrap_or_else(|| {
            format!(
                "use a built-in theme ({}) or a folder with `templates` or `static`",
                names().collect::<Vec<_>>().join(", ")
            )
        });
        let failure = Failure::new(format!("there is no theme `{name}`")).help(help);
        let workspace = self.workspace;
        match (self.requested, &workspace.source, &workspace.project.theme) {
            (None, Some(source), Some(theme)) => {
                let place = Place {
                    source: Arc::clone(source),
                    span: theme.span,
                };
                failure.at(&place.locator())
            }
            _ => failure,
        }
    }
}

fn built_in(name: &str) -> Option<&'static BuiltInTheme> {
    BUILT_IN.iter().find(|theme| theme.name == name)
}
