//! `storywall schema`.

use super::outcome::{Exit, Failure, Shell};
use crate::format::{map_schema, project_schema};
use crate::gaps;
use crate::report::check_schema;

/// What has a JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaKind {
    /// A map.
    Map,
    /// The project file.
    Project,
    /// What `check -f json` prints.
    Check,
}

/// Prints a JSON Schema.
///
/// # Errors
///
/// Standard output cannot be written to.
pub fn schema(of: SchemaKind, shell: &mut Shell) -> Result<Exit, Failure> {
    let schema = match of {
        SchemaKind::Map => map_schema(),
        SchemaKind::Project => project_schema(&gaps::rule_specs()),
        SchemaKind::Check => check_schema(),
    };
    writeln!(shell.out, "{schema:#}")?;
    Ok(Exit::Fine)
}
