//! `storywall theme`.

use super::create::{create, is_there};
use super::shell::{Exit, Failure, Shell};
use crate::disk::probe;
use crate::format::nearest;
use crate::theme::{BUILT_IN, BuiltInTheme};
use clap::Args;
use std::path::PathBuf;

/// Lists the built-in themes.
///
/// # Errors
///
/// Standard output cannot be written to.
pub(crate) fn list_themes(shell: &mut Shell) -> Result<Exit, Failure> {
    for theme in BUILT_IN {
        writeln!(shell.out, "{:<8}{}", theme.name, theme.about)?;
    }
    Ok(Exit::Fine)
}

/// What the help ends with.
const AFTER_HELP: &str = "Examples:
  storywall theme extract wall tokens.css               the colours and sizes alone
  storywall theme extract wall wall.html --to our-theme";

/// The arguments of `storywall theme extract`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct ExtractArgs {
    /// The built-in theme.
    name: String,
    /// Files of it; all of them by default.
    #[arg(value_name = "FILE")]
    files: Vec<String>,
    /// The folder to copy them to.
    #[arg(long, value_name = "DIR", default_value = "theme")]
    to: PathBuf,
}

/// Copies files of a built-in theme into a folder, to be changed there; all of them where none is
/// named. A file may be named without its folder. Nothing is overwritten, and where one of them is
/// there already, none is written.
///
/// # Errors
///
/// There is no such theme or file; a file is there already, or cannot be written.
pub(crate) fn extract_theme(args: &ExtractArgs, shell: &mut Shell) -> Result<Exit, Failure> {
    let ExtractArgs { name, files, to } = args;
    let Some(theme) = BUILT_IN.iter().find(|theme| theme.name == name.as_str()) else {
        let names = BUILT_IN.iter().map(|theme| theme.name);
        return Err(unknown("built-in theme", name, names));
    };
    let mut wanted: Vec<(&str, &str)> = Vec::new();
    for file in files {
        wanted.push(find(theme, file)?);
    }
    if files.is_empty() {
        let all = theme.files.iter().filter(|(path, _)| *path != MANIFEST);
        wanted.extend(all);
    }
    let shown: Vec<PathBuf> = wanted.iter().map(|(path, _)| to.join(path)).collect();
    if let Some(there) = shown
        .iter()
        .find(|path| probe::exists(&shell.folder.join(path)))
    {
        return Err(is_there(there.display())
            .help("take it away first, or extract into another folder with `--to`"));
    }
    for ((_, text), shown) in wanted.iter().zip(&shown) {
        create(&shell.folder, shown, text.as_bytes())?;
        writeln!(shell.out, "{}", shown.display())?;
    }
    let manifest = to.join(MANIFEST);
    if !probe::exists(&shell.folder.join(&manifest)) {
        let own = to.file_name().unwrap_or(to.as_os_str()).to_string_lossy();
        let text = format!("name: {own:?}\ncontract: 1\nextends: {name}\n");
        create(&shell.folder, &manifest, text.as_bytes())?;
        writeln!(shell.out, "{}", manifest.display())?;
    }
    let to = to.display();
    writeln!(
        shell.out,
        "\nFiles that you do not change can go: what is not there is taken from `{name}`. See it with\n\n    storywall serve --theme {to}"
    )?;
    Ok(Exit::Fine)
}

const MANIFEST: &str = "theme.yaml";

/// The file that is named by its path or, where that is clear, by its own name.
fn find(theme: &BuiltInTheme, file: &str) -> Result<(&'static str, &'static str), Failure> {
    let is_meant = |path: &str| path == file || path.rsplit('/').next() == Some(file);
    let found = theme.files.iter().find(|(path, _)| is_meant(path));
    found.copied().ok_or_else(|| {
        let paths = theme.files.iter().map(|(path, _)| *path);
        let names = paths.map(|path| path.rsplit('/').next().unwrap_or(path));
        unknown("file of that theme", file, names)
    })
}

fn unknown<'n>(what: &str, name: &str, names: impl Iterator<Item = &'n str> + Clone) -> Failure {
    let help = match nearest(name, names.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", names.collect::<Vec<_>>().join(", ")),
    };
    Failure::new(format!("there is no {what} `{name}`")).help(help)
}
