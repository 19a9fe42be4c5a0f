//! `storywall mdbook`, as it is typed.

use crate::commands::{self, Exit, Failure, Shell};
use clap::{Args, Subcommand};

/// What the help ends with.
pub(crate) const AFTER_HELP: &str = "In book.toml:
  [preprocessor.storywall]
  command = \"storywall mdbook\"
  after = [\"links\"]
  theme = \"wall\"         # a built-in theme, or a folder
  heading-level = 2      # of a piece's first heading
  site = \"https://…\"     # where links to other pages of a map lead; without it they are text

In a chapter, a map by its path from there, its release, or its gaps:
  {{#storywall map.yaml}}
  {{#storywall map.yaml release=mvp}}
  {{#storywall map.yaml gaps}}

Or a fenced block of the language `storywall` with a map in it.";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say whether a renderer is served: mdBook asks this first.
    Supports {
        /// The renderer.
        renderer: String,
    },
}

impl Arguments {
    /// Does what mdBook asks for.
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        match self.command {
            Some(Command::Supports { renderer }) => Ok(commands::mdbook_supports(&renderer)),
            None => commands::mdbook(shell),
        }
    }
}
