//! Whether something can be made of what was read, and what is said where it cannot.

use super::load::{LoadedProject, shown_path};
use super::outcome::{Exit, Failure, Shell};
use crate::report::human;
use crate::text::Diagnostic;

impl LoadedProject<'_> {
    /// Tells everything that is wrong or odd about what was read; how the command ends, where
    /// nothing can be made of it.
    ///
    /// # Errors
    ///
    /// There is no map at all.
    pub(crate) fn tell(&self, shell: &mut Shell) -> Result<Option<Exit>, Failure> {
        write!(shell.err, "{}", human(&self.faults, shell.err_color))?;
        self.tell_passed_over(shell)?;
        if !self.workspace.is_sound() {
            not_written(shell, "the project file has to be mended")?;
            return Ok(Some(Exit::Failed));
        }
        if !self.is_sound() {
            return not_written(shell, "the maps have to be mended").map(Some);
        }
        if self.maps.is_empty() {
            return Err(self.no_maps(shell));
        }
        Ok(None)
    }

    /// There is nothing to show.
    pub(crate) fn no_maps(&self, shell: &Shell) -> Failure {
        let here = std::path::absolute(&shell.folder).unwrap_or_else(|_| shell.folder.clone());
        let root = shown_path(&self.workspace.root, &here);
        let place = if root.is_empty() {
            "this folder".to_owned()
        } else {
            format!("`{root}`")
        };
        Failure::new(format!("there is no map in {place}")).help(
            match &self.workspace.project.maps {
                Some(globs) => format!(
                    "`maps:` in the project file asks for `{}`",
                    globs.join("`, `")
                ),
                None => "`storywall new` writes a map to start from".to_owned(),
            },
        )
    }
}

/// Says why nothing was written.
pub(crate) fn not_written(shell: &mut Shell, why: &str) -> Result<Exit, Failure> {
    writeln!(shell.err, "nothing was written: {why}")?;
    Ok(Exit::Findings)
}

/// Says what is wrong with the theme.
pub(crate) fn theme_is_wrong(faults: &[Diagnostic], shell: &mut Shell) -> Result<Exit, Failure> {
    write!(shell.err, "{}", human(faults, shell.err_color))?;
    not_written(shell, "the theme, or what is set for it, has to be mended")
}
