//! `storywall schema`.

use super::edit::change_schema;
use super::shell::{Exit, Shell, Stop};
use crate::format::{map_schema, project_schema};
use crate::gaps;
use crate::report::{check_schema, comparison_schema};
use clap::Args;

/// The end of the help.
const AFTER_HELP: &str =
    "To let your editor complete and check maps, save the schema as `storywall.schema.json`,
and put this line at the top of each map:
  # yaml-language-server: $schema=storywall.schema.json";

/// The arguments of `storywall schema`; without any, it prints the schema of maps.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct SchemaArgs {
    /// Print the schema of the project file.
    #[arg(long)]
    project: bool,
    /// Print the schema of the output of `check -f json`.
    #[arg(long, conflicts_with = "project")]
    check: bool,
    /// Print the schema of the changes that `edit --json` reads.
    #[arg(long, conflicts_with_all = ["project", "check"])]
    changes: bool,
    /// Print the schema of the output of `diff -f json`.
    #[arg(long, conflicts_with_all = ["project", "check", "changes"])]
    diff: bool,
}

/// Prints a JSON Schema.
///
/// # Errors
///
/// Standard output can't be written to.
pub(crate) fn schema(args: &SchemaArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let schema = if args.project {
        project_schema(&gaps::rule_specs())
    } else if args.check {
        check_schema()
    } else if args.changes {
        change_schema()
    } else if args.diff {
        comparison_schema()
    } else {
        map_schema()
    };
    writeln!(shell.out, "{schema:#}")?;
    Ok(Exit::Success)
}
