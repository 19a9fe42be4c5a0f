//! `storywall mdbook`: a preprocessor for mdBook that adds walls, release plans and gap reports to a book.
//!
//! mdBook writes the book as JSON to standard input, and reads it back from standard output:
//! <https://rust-lang.github.io/mdBook/for_developers/preprocessors.html>.

mod book_maps;
mod chapter;
mod directives;
mod settings;

use super::shell::{Exit, Failure, Shell, Stop};
use crate::text::{Diagnostic, Source};
use book_maps::BookMaps;
use chapter::Chapter;
use clap::{Args, Subcommand};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;

/// The supported renderer. The others can't use HTML.
const HTML: &str = "html";

/// The end of the help.
const AFTER_HELP: &str = "In book.toml:
  [preprocessor.storywall]
  command = \"storywall mdbook\"
  after = [\"links\"]
  theme = \"wall\"         # built-in theme or theme folder
  heading-level = 2      # level of a fragment's first heading
  site = \"https://…\"     # URL of the built site; without it, links to it become plain text

In a chapter, embed a wall, a release plan or a gap report. Paths are relative to the chapter:
  {{#storywall map.yaml}}
  {{#storywall map.yaml release=mvp}}
  {{#storywall map.yaml gaps}}

To embed a map that is part of the chapter, put it in a fenced code block with the language `storywall`.";

/// The arguments of `storywall mdbook`, as mdBook passes them.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct MdbookArgs {
    #[command(subcommand)]
    command: Option<MdbookCommand>,
}

#[derive(Debug, Subcommand)]
enum MdbookCommand {
    /// Report whether a renderer is supported (called by mdBook).
    Supports {
        /// Name of the renderer.
        renderer: String,
    },
}

/// Tells mdBook whether a renderer is supported, or returns the book with its directives replaced.
///
/// # Errors
///
/// Standard input has no book, or a chapter or a map has errors.
pub(crate) fn mdbook(args: &MdbookArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    match &args.command {
        None => preprocess(shell),
        Some(MdbookCommand::Supports { renderer }) if renderer == HTML => Ok(Exit::Success),
        Some(MdbookCommand::Supports { .. }) => Ok(Exit::Findings),
    }
}

/// Replaces the directives in all chapters of a book, from standard input to standard output.
fn preprocess(shell: &mut Shell) -> Result<Exit, Stop> {
    let mut text = String::new();
    shell.input.read_to_string(&mut text)?;
    let mut input: Value =
        serde_json::from_str(&text).map_err(|error| not_a_book(&error.to_string()))?;
    let Some([context, book]) = input.as_array_mut().map(Vec::as_mut_slice) else {
        return Err(not_a_book("expected a list of two values").into());
    };
    let mut maps = BookMaps::new(context, shell)?;
    let mut errors = Vec::new();
    for_each_chapter(book, &mut |chapter| {
        replace_in_chapter(chapter, &mut maps, &mut errors)
    })?;
    if !errors.is_empty() {
        shell.print_diagnostics(&errors)?;
        return Ok(Exit::Findings);
    }
    write!(shell.out, "{book}")?;
    shell.out.flush()?;
    Ok(Exit::Success)
}

fn not_a_book(why: &str) -> Failure {
    Failure::new(format!("standard input is not an mdBook book: {why}")).help(
        "add `[preprocessor.storywall]` with `command = \"storywall mdbook\"` to book.toml, then run mdBook",
    )
}

/// Replaces the directives of one chapter. Errors in it are added to `errors`.
fn replace_in_chapter(
    chapter: &mut Value,
    maps: &mut BookMaps,
    errors: &mut Vec<Diagnostic>,
) -> Result<(), Failure> {
    let Some(path) = chapter["source_path"].as_str().map(PathBuf::from) else {
        return Ok(());
    };
    let text = chapter["content"].as_str().unwrap_or_default();
    if text.contains("storywall") {
        let name = maps.sources.join(&path).display().to_string();
        let source = Arc::new(Source::new(name, text));
        chapter["content"] = Chapter::new(source, &path, maps)
            .replace_directives(errors)?
            .into();
    }
    Ok(())
}

/// Calls `act` for each chapter of a book, and for those inside of it. mdBook calls the list of
/// chapters `items` since 0.5, and `sections` before.
fn for_each_chapter(
    book: &mut Value,
    act: &mut impl FnMut(&mut Value) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for name in ["items", "sections", "sub_items"] {
        let items = book.get_mut(name).and_then(Value::as_array_mut);
        for item in items.into_iter().flatten() {
            if let Some(chapter) = item.get_mut("Chapter") {
                act(chapter)?;
                for_each_chapter(chapter, act)?;
            }
        }
    }
    Ok(())
}
