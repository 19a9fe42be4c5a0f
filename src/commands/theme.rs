//! `storywall theme`, and finding the theme of a build.

use super::outcome::{Exit, Failure, Shell};
use crate::disk::input::{PartProblem, read_part, read_theme};
use crate::format::{Project, nearest};
use crate::map::Text;
use crate::text::{Diagnostic, Source};
use crate::theme::{BUILT_IN, Theme, Wish, option_files};
use std::path::Path;
use std::sync::Arc;

/// Lists the built-in themes.
///
/// # Errors
///
/// Standard output cannot be written to.
pub fn list_themes(shell: &mut Shell) -> Result<Exit, Failure> {
    for theme in BUILT_IN {
        writeln!(shell.out, "{:<8}{}", theme.name, theme.about)?;
    }
    Ok(Exit::Fine)
}

/// What decides the theme of a run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'w> {
    /// The theme that was asked for on the command line, and the folder its name counts from.
    pub(super) asked: Option<(&'w str, &'w Path)>,
    /// The project, which names a theme and sets its options.
    pub(super) project: &'w Project,
    /// The folder that its names count from.
    pub(super) root: &'w Path,
    /// The text of its file.
    pub(super) source: Option<&'w Arc<Source>>,
    /// Whether pieces for other people's pages are made.
    pub(super) has_fragments: bool,
}

impl<'w> Wanted<'w> {
    /// The same, for pages alone or for pieces as well.
    pub(super) fn with_fragments(self, has_fragments: bool) -> Self {
        Self {
            has_fragments,
            ..self
        }
    }

    /// The theme's name, and the folder it counts from.
    pub(super) fn name(&self) -> (&'w str, &'w Path) {
        self.asked.unwrap_or((&self.project.theme, self.root))
    }

    /// What the project sets, with the files that it names.
    pub(super) fn wishes(&self) -> Vec<Wish> {
        let kinds = option_files();
        let options = self.project.theme_options.iter();
        let wish = |(name, value): &(Text, Text)| {
            let file = match read_part(value.text.trim(), self.root, self.root, &kinds) {
                Ok(bytes) => Some(Ok(bytes)),
                Err(PartProblem::Kind) => None,
                Err(problem) => Some(Err(problem.told().to_owned())),
            };
            Wish {
                name: name.clone(),
                value: value.clone(),
                file,
            }
        };
        options.map(wish).collect()
    }

    /// The theme, with what the project sets.
    ///
    /// # Errors
    ///
    /// There is no such theme, or its folder cannot be read; within, everything that is wrong with
    /// it, or with what the project sets.
    pub(super) fn find(&self) -> Result<Result<Theme, Vec<Diagnostic>>, Failure> {
        self.find_with(&self.wishes())
    }

    /// The theme, with what was read before of what the project sets.
    pub(super) fn find_with(
        &self,
        wishes: &[Wish],
    ) -> Result<Result<Theme, Vec<Diagnostic>>, Failure> {
        let (name, base) = self.name();
        let found = find_theme(name, base)?;
        let dressed = found.and_then(|theme| match self.source {
            Some(source) => theme.dressed(wishes, source),
            None => Ok(theme),
        });
        Ok(dressed.map(|theme| {
            if self.has_fragments {
                theme.with_fragments()
            } else {
                theme
            }
        }))
    }
}

/// The built-in theme of that name, or the one in the folder of that name.
fn find_theme(name: &str, base: &Path) -> Result<Result<Theme, Vec<Diagnostic>>, Failure> {
    if let Some(theme) = Theme::built_in(name) {
        return Ok(theme);
    }
    let folder = base.join(name);
    if !folder.is_dir() {
        let help = match nearest(name, BUILT_IN.iter().map(|theme| theme.name)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "built in are {}; or name a folder with `templates` and `static`",
                BUILT_IN
                    .iter()
                    .map(|theme| theme.name)
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        };
        return Err(Failure::new(format!("there is no theme `{name}`")).help(help));
    }
    let mut files = read_theme(&folder)?;
    files.folder = name.trim_end_matches('/').to_owned();
    Ok(Theme::over(&files))
}
