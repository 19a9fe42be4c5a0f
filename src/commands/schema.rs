//! `storywall schema`.

use super::outcome::{Exit, Failure, Shell};
use crate::format::{map_schema, project_schema};
use crate::gaps;

/// Prints the JSON Schema of a map, or of the project file.
///
/// # Errors
///
/// Standard output cannot be written to.
pub fn schema(of_project: bool, shell: &mut Shell) -> Result<Exit, Failure> {
    let schema = if of_project {
        project_schema(&gaps::forms())
    } else {
        map_schema()
    };
    writeln!(shell.out, "{schema:#}")?;
    Ok(Exit::Fine)
}
