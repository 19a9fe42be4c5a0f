//! `storywall theme`, and finding the theme of a build.

use super::outcome::{Exit, Failure, Shell};
use crate::disk::input::read_theme;
use crate::format::nearest;
use crate::text::Diagnostic;
use crate::theme::{BUILT_IN, Theme};
use std::path::Path;

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

/// The built-in theme of that name, or the one in the folder of that name.
pub(super) fn find_theme(
    name: &str,
    base: &Path,
) -> Result<Result<Theme, Vec<Diagnostic>>, Failure> {
    if let Some(theme) = Theme::built_in(name) {
        return Ok(theme);
    }
    let folder = base.join(name);
    if !folder.is_dir() {
        let help = match nearest(name, BUILT_IN.iter().map(|theme| theme.name)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "built in is `{}`; or name a folder with `templates` and `static`",
                BUILT_IN[0].name
            ),
        };
        return Err(Failure::new(format!("there is no theme `{name}`")).help(help));
    }
    let mut files = read_theme(&folder)?;
    files.folder = name.trim_end_matches('/').to_owned();
    Ok(Theme::over(&files))
}
