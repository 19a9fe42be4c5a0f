//! `storywall mdbook`: a preprocessor of mdBook, which puts walls, slices and gaps into a book.
//!
//! mdBook hands the whole book over as JSON and takes it back the same way:
//! <https://rust-lang.github.io/mdBook/for_developers/preprocessors.html>.

mod book_maps;
mod chapter;
mod directives;
mod settings;

use super::shell::{Exit, Failure, Shell};
use crate::report::human;
use crate::text::Source;
use book_maps::BookMaps;
use chapter::fill;
use clap::{Args, Subcommand};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;

/// The format of books in which pages of ours are worth something.
const HTML: &str = "html";

/// What the help ends with.
const AFTER_HELP: &str = "In book.toml:
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

/// The arguments of `storywall mdbook`, as mdBook passes them.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct MdbookArgs {
    #[command(subcommand)]
    question: Option<MdbookQuestion>,
}

#[derive(Debug, Subcommand)]
enum MdbookQuestion {
    /// Say whether a renderer is served: mdBook asks this first.
    Supports {
        /// The renderer.
        renderer: String,
    },
}

/// Answers mdBook: whether a renderer is supported, or the book with its maps filled in.
///
/// # Errors
///
/// Standard input holds no book, or the command could not run.
pub(crate) fn mdbook(args: &MdbookArgs, shell: &mut Shell) -> Result<Exit, Failure> {
    match &args.question {
        None => preprocess(shell),
        Some(MdbookQuestion::Supports { renderer }) if renderer == HTML => Ok(Exit::Fine),
        Some(MdbookQuestion::Supports { .. }) => Ok(Exit::Findings),
    }
}

/// Fills in what the chapters of a book ask for, from standard input to standard output.
///
/// # Errors
///
/// Standard input holds no book, or the command could not run.
fn preprocess(shell: &mut Shell) -> Result<Exit, Failure> {
    let mut text = String::new();
    shell.input.read_to_string(&mut text)?;
    let not_a_book = |why: String| {
        Failure::new(format!("standard input is no book of mdBook: {why}")).help(
            "put `[preprocessor.storywall]` and `command = \"storywall mdbook\"` into book.toml; mdBook starts this itself",
        )
    };
    let mut book: Value =
        serde_json::from_str(&text).map_err(|error| not_a_book(error.to_string()))?;
    let Some([context, book]) = book.as_array_mut().map(Vec::as_mut_slice) else {
        return Err(not_a_book("it is not a list of two".to_owned()));
    };
    let mut shelf = BookMaps::new(context, shell)?;
    let mut faults = Vec::new();
    for_each_chapter(book, &mut |chapter| {
        let Some(path) = chapter["source_path"].as_str().map(PathBuf::from) else {
            return Ok(());
        };
        let text = chapter["content"].as_str().unwrap_or_default();
        if !text.contains("storywall") {
            return Ok(());
        }
        let name = shelf.sources.join(&path).display().to_string();
        let source = Arc::new(Source::new(name, text));
        match fill(&source, &path, &mut shelf)? {
            Ok(filled) => chapter["content"] = filled.into(),
            Err(wrong) => faults.extend(wrong),
        }
        Ok(())
    })?;
    if !faults.is_empty() {
        write!(shell.err, "{}", human(&faults, shell.err_color))?;
        return Ok(Exit::Findings);
    }
    write!(shell.out, "{book}")?;
    shell.out.flush()?;
    Ok(Exit::Fine)
}

/// Goes through the chapters of a book, those within others too: `items` holds them since mdBook
/// 0.5, and `sections` before.
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
