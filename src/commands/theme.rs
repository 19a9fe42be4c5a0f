//! `storywall theme list`, `extract` and `messages`.

use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::probe;
use crate::format::did_you_mean;
use crate::messages::{Catalog, primary_language};
use crate::report::sanitize;
use crate::theme::{BUILT_IN, BuiltInTheme};
use clap::Args;
use std::path::PathBuf;

/// Lists the built-in themes.
///
/// # Errors
///
/// Standard output can't be written to.
pub(crate) fn list_themes(shell: &mut Shell) -> Result<Exit, Stop> {
    for theme in BUILT_IN {
        writeln!(shell.out, "{:<8}{}", theme.name, theme.about)?;
    }
    Ok(Exit::Success)
}

/// The arguments of `storywall theme messages`.
#[derive(Debug, Args)]
pub(crate) struct MessagesArgs {
    /// Language of the texts, such as `de`.
    #[arg(long, value_name = "LANG", default_value = "en")]
    lang: String,
}

/// Prints the catalog of messages in a language, from which a project can replace texts.
///
/// # Errors
///
/// There are no texts in that language, or standard output can't be written to.
pub(crate) fn print_messages(args: &MessagesArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let catalog = Catalog::of_language(&args.lang);
    let is_there = primary_language(&args.lang).eq_ignore_ascii_case(catalog.language());
    if !is_there {
        let languages: Vec<&str> = Catalog::languages().collect();
        let message = format!("there are no texts in `{}`", sanitize(&args.lang));
        let help = format!("the languages are {}", languages.join(", "));
        return Err(Failure::new(message).help(help).into());
    }
    write!(shell.out, "{}", catalog.file())?;
    Ok(Exit::Success)
}

/// The end of the help.
const AFTER_HELP: &str = "Examples:
  storywall theme extract wall tokens.css                copy only the colors and sizes
  storywall theme extract wall wall.html --to our-theme";

/// The arguments of `storywall theme extract`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct ExtractArgs {
    /// Built-in theme to copy from.
    name: String,
    /// Files to copy [default: all].
    #[arg(value_name = "FILE")]
    files: Vec<String>,
    /// Folder to copy to.
    #[arg(long, value_name = "DIR", default_value = "theme")]
    to: PathBuf,
}

/// Copies files of a built-in theme into a folder, where they can be changed; all files if `args`
/// names none. A file may be named without its folder. If one of them exists, none is written.
///
/// # Errors
///
/// There is no such theme or file; a file exists already, or can't be written.
pub(crate) fn extract_theme(args: &ExtractArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let ExtractArgs { name, files, to } = args;
    let Some(theme) = BUILT_IN.iter().find(|theme| theme.name == name.as_str()) else {
        let names = BUILT_IN.iter().map(|theme| theme.name);
        return Err(unknown(format!("there is no built-in theme `{name}`"), name, names).into());
    };
    let mut copied: Vec<(&str, &str)> = Vec::new();
    for file in files {
        copied.push(find_file(theme, file)?);
    }
    if files.is_empty() {
        let all = theme.files.iter().filter(|(path, _)| *path != MANIFEST);
        copied.extend(all);
    }
    let targets: Vec<PathBuf> = copied.iter().map(|(path, _)| to.join(path)).collect();
    if let Some(existing) = targets
        .iter()
        .find(|target| probe::exists(&shell.folder.join(target)))
    {
        let help = "delete it, or choose another folder with `--to`";
        return Err(Failure::already_exists(existing).help(help).into());
    }
    for ((_, text), target) in copied.iter().zip(&targets) {
        shell.create(target, text.as_bytes())?;
        writeln!(shell.out, "{}", target.display())?;
    }
    let manifest = to.join(MANIFEST);
    if !probe::exists(&shell.folder.join(&manifest)) {
        let own_name = to.file_name().unwrap_or(to.as_os_str()).to_string_lossy();
        let text = format!("name: {own_name:?}\ncontract: 1\nextends: {name}\n");
        shell.create(&manifest, text.as_bytes())?;
        writeln!(shell.out, "{}", manifest.display())?;
    }
    let to = to.display();
    writeln!(
        shell.out,
        "\nDelete the files that you don't change: the theme uses those of `{name}` instead. Preview it with\n\n    storywall serve --theme {to}"
    )?;
    Ok(Exit::Success)
}

/// The file of a theme that lets it extend a built-in one.
const MANIFEST: &str = "theme.yaml";

/// Finds a file by its path in the theme, or by its name alone; returns its path and text.
fn find_file(theme: &BuiltInTheme, name: &str) -> Result<(&'static str, &'static str), Failure> {
    let name_of = |path: &'static str| path.rsplit('/').next().unwrap_or(path);
    let mut files = theme.files.iter();
    let found = files.find(|(path, _)| *path == name || name_of(path) == name);
    found.copied().ok_or_else(|| {
        let names = theme.files.iter().map(|(path, _)| name_of(path));
        unknown(format!("the theme has no file `{name}`"), name, names)
    })
}

fn unknown<'n>(
    message: String,
    name: &str,
    names: impl Iterator<Item = &'n str> + Clone,
) -> Failure {
    let help = did_you_mean(name, names.clone())
        .unwrap_or_else(|| format!("choose one of {}", names.collect::<Vec<_>>().join(", ")));
    Failure::new(message).help(help)
}
