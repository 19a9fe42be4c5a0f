//! `storywall new`.

use super::outcome::{Exit, Failure, Shell};
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// The maps that one can start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// A small map whose comments teach the format.
    Blank,
    /// A grocery shop.
    Grocery,
    /// A logistics company.
    Delivery,
}

impl Template {
    fn text(self) -> &'static str {
        match self {
            Template::Blank => include_str!("starters/blank.yaml"),
            Template::Grocery => include_str!("starters/grocery.yaml"),
            Template::Delivery => include_str!("starters/delivery.yaml"),
        }
    }
}

/// Writes a map to start from; never over a file that is there.
///
/// # Errors
///
/// The file is there already, or cannot be written.
pub fn new(path: Option<&Path>, template: Template, shell: &mut Shell) -> Result<Exit, Failure> {
    let named = path.unwrap_or(Path::new("story-map.yaml"));
    let mut shown = named.to_owned();
    if shell.folder.join(named).is_dir() || named.to_string_lossy().ends_with('/') {
        shown = named.join("story-map.yaml");
    } else if named.extension().is_none() {
        shown.set_extension("yaml");
    }
    let target = shell.folder.join(&shown);
    if let Some(folder) = target.parent() {
        std::fs::create_dir_all(folder).map_err(|error| {
            Failure::new(format!(
                "the folder `{}` cannot be made: {error}",
                folder.display()
            ))
        })?;
    }
    let shown = shown.display();
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&target)
        .and_then(|mut file| file.write_all(template.text().as_bytes()));
    match written {
        Ok(()) => {
            writeln!(
                shell.out,
                "{shown} is a map to start from; see it with\n\n    storywall build {shown} --open"
            )?;
            Ok(Exit::Fine)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Failure::new(format!(
            "`{shown}` is there already, and is not overwritten"
        ))
        .help("name another file: `storywall new my-map.yaml`")),
        Err(error) => Err(Failure::new(format!(
            "`{shown}` cannot be written: {error}"
        ))),
    }
}
