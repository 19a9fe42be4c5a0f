//! The command line: the subcommands, and which function runs each of them.

use crate::commands::{
    self, BuildArgs, CheckArgs, Exit, ExplainArgs, ExportArgs, ExtractArgs, MdbookArgs, NewArgs,
    SchemaArgs, ServeArgs, Shell, Stop,
};
use crate::report::sanitize;
use clap::{CommandFactory, Parser, Subcommand};
use std::ffi::OsString;

/// Story maps as code: a user story map in YAML becomes a site people want to look at.
#[derive(Debug, Parser)]
#[command(name = "storywall", version, after_help = EXAMPLES, max_term_width = 100)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "Examples:
  storywall new                       write a map to start from
  storywall build                     build the maps of this project
  storywall build map.yaml -o public  build one map into a folder of your own
  storywall serve                     see every save in the browser at once
  storywall check maps/               find the gaps, and fail on warnings
  storywall export map.yaml -o w.png  make a picture of a map
  storywall explain empty-task        say why a rule matters
  cat map.yaml | storywall check -    check a map from standard input";

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site.
    Build(BuildArgs),
    /// Serve the site on this machine, and show every save in the browser at once.
    Serve(ServeArgs),
    /// Find faults and gaps.
    Check(CheckArgs),
    /// Make a picture, Markdown, CSV or JSON of a map.
    Export(ExportArgs),
    /// Say what a rule looks for, why it matters and what to do.
    Explain(ExplainArgs),
    /// Write a map to start from.
    New(NewArgs),
    /// Print the JSON Schema of maps, for editors.
    Schema(SchemaArgs),
    /// Look at themes.
    Theme {
        #[command(subcommand)]
        command: ThemeCommand,
    },
    /// Put walls into a book of mdBook, which starts this itself.
    Mdbook(MdbookArgs),
    /// Print a completion script for a shell.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Subcommand)]
enum ThemeCommand {
    /// List the built-in themes.
    List,
    /// Copy files of a built-in theme, to change them.
    Extract(ExtractArgs),
    /// Print the texts of pages, which a project can replace.
    Messages,
}

/// Runs a command line, whose first argument is the name of the program, and returns how it ended.
pub fn run(arguments: impl IntoIterator<Item = OsString>, shell: &mut Shell) -> Exit {
    let command = match CommandLine::try_parse_from(arguments) {
        Ok(CommandLine { command }) => command,
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
        Command::Explain(args) => commands::explain(args, shell),
        Command::New(args) => commands::new(args, shell),
        Command::Schema(args) => commands::schema(args, shell),
        Command::Theme { command } => match command {
            ThemeCommand::List => commands::list_themes(shell),
            ThemeCommand::Extract(args) => commands::extract_theme(args, shell),
            ThemeCommand::Messages => commands::print_messages(shell),
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

/// Prints the response of clap to a command line: help or the version to standard output, an error to
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
