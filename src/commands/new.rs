//! `storywall new`.

use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::input::PROJECT_FILE;
use crate::disk::probe;
use clap::{Args, ValueEnum};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The arguments of `storywall new`.
#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    /// The file to create [default: story-map.yaml].
    path: Option<PathBuf>,
    /// The map to start from.
    #[arg(long, value_enum, default_value = "blank")]
    template: StarterMap,
}

/// A map to start from. The comments on the variants aren't doc comments, since clap would show those
/// in the help.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum StarterMap {
    // A small map whose comments teach the format: a restaurant that takes reservations.
    Blank,
    // A grocery shop.
    Grocery,
    // A logistics company.
    Delivery,
}

impl StarterMap {
    fn text(self) -> &'static str {
        match self {
            StarterMap::Blank => include_str!("starters/blank.yaml"),
            StarterMap::Grocery => include_str!("starters/grocery.yaml"),
            StarterMap::Delivery => include_str!("starters/delivery.yaml"),
        }
    }
}

/// The help if a file can't be created.
const OTHER_NAME: &str = "name another file: `storywall new my-map.yaml`";

/// Writes a map to start from to a new file.
///
/// # Errors
///
/// The file exists already, can't be written, or has a name under which no map is found.
pub(crate) fn new(args: &NewArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let default = Path::new("story-map.yaml");
    let mut path = args.path.as_deref().unwrap_or(default).to_owned();
    if probe::is_folder(&shell.folder.join(&path)) || path.to_string_lossy().ends_with('/') {
        path.push(default);
    } else if path.extension().is_none() {
        path.set_extension("yaml");
    }
    if path.file_name() == Some(OsStr::new(PROJECT_FILE)) {
        let message = format!("`{PROJECT_FILE}` is the name of the project file");
        return Err(Failure::new(message).help(OTHER_NAME).into());
    }
    if !path
        .extension()
        .is_some_and(|extension| extension == "yaml" || extension == "yml")
    {
        let message = format!("`{}` doesn't end in `.yaml` or `.yml`", path.display());
        return Err(Failure::new(message).help(OTHER_NAME).into());
    }
    shell
        .create(&path, args.template.text().as_bytes())
        .map_err(|failure| failure.help(OTHER_NAME))?;
    let path = path.to_string_lossy();
    let served = match args.path {
        None => String::new(),
        Some(_) if path.contains(' ') => format!(" \"{path}\""),
        Some(_) => format!(" {path}"),
    };
    writeln!(
        shell.out,
        "Created {path}. Preview it: `storywall serve{served} --open`"
    )?;
    Ok(Exit::Success)
}
