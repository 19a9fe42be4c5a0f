//! The command line: what people type, and which command that is.

mod build;
mod check;
mod export;
mod mdbook;

use crate::commands::{self, Exit, SchemaKind, Shell, StarterMap};
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

/// Story maps as code: a user story map in YAML becomes a site people want to look at.
#[derive(Debug, Parser)]
#[command(name = "storywall", version, after_help = EXAMPLES, max_term_width = 100)]
struct Arguments {
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
    #[command(after_help = build::AFTER_HELP)]
    Build(build::Arguments),
    /// Serve the site on this machine, and show every save in the browser at once.
    #[command(
        after_help = "PATH is as for `build`. The address is printed once the site is there to be seen.\nA map with a fault keeps its last good pages, with the fault over them. Ctrl-C ends it."
    )]
    Serve {
        /// Maps and folders.
        #[arg(value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// The port; 0 takes any that is free.
        #[arg(short, long, default_value_t = commands::DEFAULT_PORT)]
        port: u16,
        /// The address to listen on; 0.0.0.0 lets the whole network see the maps.
        #[arg(long, value_name = "ADDR", default_value = "127.0.0.1", value_parser = host)]
        host: IpAddr,
        /// A built-in theme, or a folder.
        #[arg(long, value_name = "THEME")]
        theme: Option<String>,
        /// Open the site in the browser.
        #[arg(long)]
        open: bool,
        /// Look through the folders, where the system does not tell of changes.
        #[arg(long)]
        poll: bool,
    },
    /// Find faults and gaps.
    #[command(after_help = check::AFTER_HELP)]
    Check(check::Arguments),
    /// Make a picture, Markdown, CSV or JSON of a map.
    #[command(after_help = export::AFTER_HELP)]
    Export(export::Arguments),
    /// Say what a rule looks for, why it matters and what to do.
    Explain {
        /// The rule; without one, all rules are listed.
        rule: Option<String>,
    },
    /// Write a map to start from.
    New {
        /// The file [default: story-map.yaml].
        path: Option<PathBuf>,
        /// What the map is about.
        #[arg(long, value_enum, default_value = "blank")]
        template: TemplateArgument,
    },
    /// Print the JSON Schema of maps, for editors.
    #[command(
        after_help = "Put this line at the top of a map, and the YAML language server completes its keys:\n  # yaml-language-server: $schema=storywall.schema.json"
    )]
    Schema {
        /// Print the schema of the project file instead.
        #[arg(long)]
        project: bool,
        /// Print the schema of what `check -f json` prints instead.
        #[arg(long, conflicts_with = "project")]
        check: bool,
    },
    /// Look at themes.
    Theme {
        #[command(subcommand)]
        command: ThemeCommand,
    },
    /// Put walls into a book of mdBook, which starts this itself.
    #[command(after_help = mdbook::AFTER_HELP)]
    Mdbook(mdbook::Arguments),
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
    #[command(
        after_help = "Examples:\n  storywall theme extract wall tokens.css               the colours and sizes alone\n  storywall theme extract wall wall.html --to our-theme"
    )]
    Extract {
        /// The built-in theme.
        name: String,
        /// Files of it; all of them by default.
        #[arg(value_name = "FILE")]
        files: Vec<String>,
        /// The folder to copy them to.
        #[arg(long, value_name = "DIR", default_value = "theme")]
        to: PathBuf,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum TemplateArgument {
    Blank,
    Grocery,
    Delivery,
}

/// Runs one command line; the first argument is the program's own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>, shell: &mut Shell) -> Exit {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error, shell),
    };
    let result = match arguments.command {
        Command::Build(arguments) => commands::build(&arguments.into(), shell),
        Command::Serve {
            paths,
            port,
            host,
            theme,
            open,
            poll,
        } => commands::serve(
            &commands::ServeOptions {
                paths,
                host,
                port,
                theme,
                open,
                polls: poll,
            },
            shell,
        ),
        Command::Check(arguments) => commands::check(&arguments.into(), shell),
        Command::Export(arguments) => commands::export(&arguments.into(), shell),
        Command::Explain { rule } => commands::explain(rule.as_deref(), shell),
        Command::New { path, template } => {
            let template = match template {
                TemplateArgument::Blank => StarterMap::Blank,
                TemplateArgument::Grocery => StarterMap::Grocery,
                TemplateArgument::Delivery => StarterMap::Delivery,
            };
            commands::new(path.as_deref(), template, shell)
        }
        Command::Schema { project, check } => {
            let of = match (project, check) {
                (true, _) => SchemaKind::Project,
                (_, true) => SchemaKind::Check,
                _ => SchemaKind::Map,
            };
            commands::schema(of, shell)
        }
        Command::Theme {
            command: ThemeCommand::List,
        } => commands::list_themes(shell),
        Command::Theme {
            command: ThemeCommand::Extract { name, files, to },
        } => commands::extract_theme(&name, &files, &to, shell),
        Command::Mdbook(arguments) => arguments.run(shell),
        Command::Completions { shell: of } => {
            let mut script = Vec::new();
            clap_complete::generate(of, &mut Arguments::command(), "storywall", &mut script);
            shell
                .out
                .write_all(&script)
                .map(|()| Exit::Fine)
                .map_err(Into::into)
        }
    };
    result.unwrap_or_else(|failure| {
        if failure.is_unheard() {
            return Exit::Fine;
        }
        // Where standard error is closed there is nobody left to tell.
        let _ = writeln!(
            shell.err,
            "{}",
            crate::report::sanitize(&failure.to_string())
        );
        Exit::Failed
    })
}

/// An address of this machine, by number or as `localhost`.
fn host(text: &str) -> Result<IpAddr, String> {
    if text.eq_ignore_ascii_case("localhost") {
        return Ok(Ipv4Addr::LOCALHOST.into());
    }
    let help = "expected an address such as 127.0.0.1 or 0.0.0.0";
    text.parse().map_err(|_| help.to_owned())
}

/// Help and version are results; everything else is a wrong command line.
fn usage(error: &clap::Error, shell: &mut Shell) -> Exit {
    let text = error.render();
    let out: &mut dyn std::io::Write = if error.use_stderr() {
        shell.err
    } else {
        shell.out
    };
    // Where the stream is closed there is nobody left to tell.
    let _ = write!(out, "{text}");
    if error.use_stderr() {
        Exit::Failed
    } else {
        Exit::Fine
    }
}
