//! Finding the theme of a run.

use crate::commands::shell::Failure;
use crate::disk::input::{AssetError, read_part, read_theme};
use crate::disk::probe;
use crate::format::{Project, nearest};
use crate::map::SpannedText;
use crate::text::{Diagnostic, Place, Source};
use crate::theme::{
    BUILT_IN, BuiltInTheme, OptionValue, Theme, ThemeBase, ThemeSource, option_files,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What decides the theme of a run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ThemeRequest<'w> {
    /// The theme that was asked for on the command line, and the folder its name counts from.
    pub(crate) asked: Option<(&'w str, &'w Path)>,
    /// The project, which names a theme and sets its options.
    pub(crate) project: &'w Project,
    /// The folder that its names count from.
    pub(crate) root: &'w Path,
    /// The text of its file.
    pub(crate) source: Option<&'w Arc<Source>>,
    /// Whether pieces for other people's pages are made.
    pub(crate) has_fragments: bool,
}

impl<'w> ThemeRequest<'w> {
    /// The same, for pages alone or for pieces as well.
    pub(crate) fn with_fragments(self, has_fragments: bool) -> Self {
        Self {
            has_fragments,
            ..self
        }
    }

    /// The theme's name as people wrote it.
    pub(crate) fn name(&self) -> &'w str {
        let of_project = self.project.theme.as_ref();
        let of_project = of_project.map_or(BUILT_IN[0].name, |theme| &theme.text);
        self.asked.map_or(of_project, |(name, _)| name)
    }

    /// The folder that the theme stands in, unless it is a built-in one.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        let base = self.asked.map_or(self.root, |(_, base)| base);
        let name = self.name();
        built_in(name).is_none().then(|| base.join(name))
    }

    /// What the project sets, with the files that it names.
    pub(crate) fn wishes(&self) -> Vec<OptionValue> {
        let kinds = option_files();
        let options = self.project.theme_options.iter();
        let wish = |(name, value): &(SpannedText, SpannedText)| {
            let file = match read_part(value.text.trim(), self.root, self.root, &kinds) {
                Ok(bytes) => Some(Ok(bytes)),
                Err(AssetError::Kind) => None,
                Err(problem) => Some(Err(problem.told().to_owned())),
            };
            OptionValue {
                name: name.clone(),
                value: value.clone(),
                file,
            }
        };
        options.map(wish).collect()
    }

    /// What the theme is made from.
    ///
    /// # Errors
    ///
    /// There is no such theme, or its folder cannot be read.
    pub(crate) fn read(&self) -> Result<ThemeSource, Failure> {
        let name = self.name();
        let base = match (built_in(name), self.folder()) {
            (Some(theme), _) => ThemeBase::BuiltIn(theme),
            (None, Some(folder)) if probe::is_folder(&folder) => {
                let mut files = read_theme(&folder)?;
                files.folder = name.trim_end_matches('/').to_owned();
                ThemeBase::Folder(files)
            }
            _ => return Err(self.no_theme()),
        };
        Ok(ThemeSource {
            base,
            wishes: self.wishes(),
        })
    }

    /// The theme, made from what was read.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, or with what the project sets.
    pub(crate) fn ready(&self, read: &ThemeSource) -> Result<Theme, Vec<Diagnostic>> {
        let theme = read.ready(self.source)?;
        Ok(if self.has_fragments {
            theme.with_fragments()
        } else {
            theme
        })
    }

    /// The theme.
    ///
    /// # Errors
    ///
    /// Those of [`ThemeRequest::read`]; within, those of [`ThemeRequest::ready`].
    pub(crate) fn find(&self) -> Result<Result<Theme, Vec<Diagnostic>>, Failure> {
        Ok(self.ready(&self.read()?))
    }

    fn no_theme(&self) -> Failure {
        let name = self.name();
        let names = || BUILT_IN.iter().map(|theme| theme.name);
        let help = match nearest(name, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "built in are {}; or name a folder with `templates` and `static`",
                names().collect::<Vec<_>>().join(", ")
            ),
        };
        let message = format!("there is no theme `{name}`");
        let place = match (self.asked, self.source, &self.project.theme) {
            (None, Some(source), Some(theme)) => Some(Place {
                source: Arc::clone(source),
                span: theme.span,
            }),
            _ => None,
        };
        let failure = Failure::new(message).help(help);
        match place {
            Some(place) => failure.at(&place.locator()),
            None => failure,
        }
    }
}

fn built_in(name: &str) -> Option<&'static BuiltInTheme> {
    BUILT_IN.iter().find(|theme| theme.name == name)
}
