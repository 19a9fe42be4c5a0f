//! `storywall new`.

use super::create::create;
use super::shell::{Exit, Failure, Shell};
use crate::disk::probe;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// The arguments of `storywall new`.
#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    /// The file [default: story-map.yaml].
    path: Option<PathBuf>,
    /// What the map is about.
    #[arg(long, value_enum, default_value = "blank")]
    template: StarterMap,
}

/// A map that `new` can write. (Doc comments on the variants would become part of the help.)
#[derive(Clone, Copy, Debug, ValueEnum)]
enum StarterMap {
    // A small map whose comments teach the format.
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

/// Writes a map to start from; never over a file that is there.
///
/// # Errors
///
/// The file is there already, or cannot be written.
pub(crate) fn new(args: &NewArgs, shell: &mut Shell) -> Result<Exit, Failure> {
    let named = args.path.as_deref().unwrap_or(Path::new("story-map.yaml"));
    let mut shown = named.to_owned();
    if probe::is_folder(&shell.folder.join(named)) || named.to_string_lossy().ends_with('/') {
        shown = named.join("story-map.yaml");
    } else if named.extension().is_none() {
        shown.set_extension("yaml");
    }
    create(&shell.folder, &shown, args.template.text().as_bytes())
        .map_err(|failure| failure.help("name another file: `storywall new my-map.yaml`"))?;
    let shown = shown.display();
    writeln!(
        shell.out,
        "{shown} is a map to start from; see it with\n\n    storywall build {shown} --open"
    )?;
    Ok(Exit::Fine)
}
