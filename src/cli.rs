//! The command line: the subcommands, and which function runs each of them.

use crate::commands::{
    self, BuildArgs, CheckArgs, DiffArgs, EditArgs, Exit, ExplainArgs, ExportArgs, ExtractArgs,
    FmtArgs, ImportArgs, LspArgs, MdbookArgs, MessagesArgs, NewArgs, PullArgs, SchemaArgs,
    ServeArgs, Shell, Stop, WorkshopArgs,
};
use crate::report::sanitize;
use clap::{CommandFactory, Parser, Subcommand};
use std::ffi::OsString;

/// Story maps as code: turn a YAML story map into a site people enjoy using.
#[derive(Debug, Parser)]
#[command(name = "storywall", version, after_help = EXAMPLES, max_term_width = 100)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
    /// List the files that are skipped.
    #[arg(long, global = true)]
    verbose: bool,
}

const EXAMPLES: &str = "Examples:
  storywall new                       create a map from a template
  storywall build                     build all maps of the project
  storywall build map.yaml -o public  build one map into the folder `public`
  storywall serve                     preview the site while you edit
  storywall check maps/               list errors and gaps
  storywall export map.yaml -o w.svg  export a map as a picture
  storywall diff old.yaml new.yaml    show what changed in a map
  storywall edit map.yaml --help      list the changes that can be made in a map
  storywall fmt                       format all maps of the project
  storywall workshop map.yaml         be led from an empty wall to releases
  storywall import jira.csv -o map.yaml  make a map of a backlog
  storywall pull jira.csv map.yaml    update a map from its tracker
  storywall explain story             list the fields of a story
  cat map.yaml | storywall check -    check a map from standard input";

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site.
    Build(BuildArgs),
    /// Preview the site locally and update it on every save.
    Serve(ServeArgs),
    /// Find errors and gaps.
    Check(CheckArgs),
    /// Export a map as a picture, Markdown, CSV or JSON.
    Export(ExportArgs),
    /// Show what changed between two versions of maps.
    Diff(DiffArgs),
    /// Change a map without opening it: add, move, schedule …
    Edit(EditArgs),
    /// Format maps: indentation, spaces, blank lines.
    Fmt(FmtArgs),
    /// Lead a workshop: question by question to agreed releases.
    Workshop(WorkshopArgs),
    /// Make a map of the backlog of another tool.
    Import(ImportArgs),
    /// Update maps from an export of their tracker.
    Pull(PullArgs),
    /// Language server (run by editors).
    Lsp(LspArgs),
    /// Explain an item, a field, a rule or an error.
    Explain(ExplainArgs),
    /// Create a map from a template.
    New(NewArgs),
    /// Print the JSON Schema of maps for editors.
    Schema(SchemaArgs),
    /// List and copy built-in themes.
    Theme {
        #[command(subcommand)]
        command: ThemeCommand,
    },
    /// mdBook preprocessor (run by mdBook).
    Mdbook(MdbookArgs),
    /// Print a shell completion script.
    Completions {
        /// Shell to complete for.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Subcommand)]
enum ThemeCommand {
    /// List the built-in themes.
    List,
    /// Copy files of a built-in theme for editing.
    Extract(ExtractArgs),
    /// Print the texts of pages, which a project can replace.
    Messages(MessagesArgs),
}

/// Runs a command line and returns how it ended. The first argument is the name of the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>, shell: &mut Shell) -> Exit {
    let command = match CommandLine::try_parse_from(arguments) {
        Ok(CommandLine { command, verbose }) => {
            shell.is_verbose = verbose;
            command
        }
        Err(error) => return print_usage(&error, shell),
    };
    match dispatch(&command, shell) {
        Ok(exit) | Err(Stop::Reported(exit)) => exit,
        Err(Stop::Failed(failure)) if failure.is_broken_pipe() => Exit::Success,
        Err(Stop::Failed(failure)) => {
            // If standard error is closed, the message can't be shown anywhere else.
            let _ = writeln!(shell.err, "{}", sanitize(&failure.to_string()));
            Exit::Failed
        }
    }
}

fn dispatch(command: &Command, shell: &mut Shell) -> Result<Exit, Stop> {
    match command {
        Command::Build(args) => commands::build(args, shell),
        Command::Serve(args) => commands::serve(args, shell),
        Command::Check(args) => commands::check(args, shell),
        Command::Export(args) => commands::export(args, shell),
        Command::Diff(args) => commands::diff(args, shell),
        Command::Edit(args) => commands::edit(args, shell),
        Command::Fmt(args) => commands::fmt(args, shell),
        Command::Workshop(args) => commands::workshop(args, shell),
        Command::Import(args) => commands::import(args, shell),
        Command::Pull(args) => commands::pull(args, shell),
        Command::Lsp(args) => commands::lsp(args, shell),
        Command::Explain(args) => commands::explain(args, shell),
        Command::New(args) => commands::new(args, shell),
        Command::Schema(args) => commands::schema(args, shell),
        Command::Theme { command } => match command {
            ThemeCommand::List => commands::list_themes(shell),
            ThemeCommand::Extract(args) => commands::extract_theme(args, shell),
            ThemeCommand::Messages(args) => commands::print_messages(args, shell),
        },
        Command::Mdbook(args) => commands::mdbook(args, shell),
        Command::Completions { shell: kind } => {
            let mut script = Vec::new();
            clap_complete::generate(*kind, &mut CommandLine::command(), "storywall", &mut script);
            shell.out.write_all(&script)?;
            Ok(Exit::Success)
        }
    }
}

/// Prints what clap returned for a command line: help and the version to standard output, errors to
/// standard error.
fn print_usage(error: &clap::Error, shell: &mut Shell) -> Exit {
    let text = error.render();
    let out: &mut dyn std::io::Write = if error.use_stderr() {
        shell.err
    } else {
        shell.out
    };
    // If the stream is closed, the text can't be shown anywhere else.
    let _ = write!(out, "{text}");
    if error.use_stderr() {
        Exit::Failed
    } else {
        Exit::Success
    }
}
