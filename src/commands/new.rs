//! `storywall new`.

use super::create::create;
use super::outcome::{Exit, Failure, Shell};
use crate::disk::probe;
use std::path::Path;

/// The maps that one can start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StarterMap {
    /// A small map whose comments teach the format.
    Blank,
    /// A grocery shop.
    Grocery,
    /// A logistics company.
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
pub fn new(path: Option<&Path>, template: StarterMap, shell: &mut Shell) -> Result<Exit, Failure> {
    let named = path.unwrap_or(Path::new("story-map.yaml"));
    let mut shown = named.to_owned();
    if probe::is_folder(&shell.folder.join(named)) || named.to_string_lossy().ends_with('/') {
        shown = named.join("story-map.yaml");
    } else if named.extension().is_none() {
        shown.set_extension("yaml");
    }
    create(&shell.folder, &shown, template.text().as_bytes())
        .map_err(|failure| failure.help("name another file: `storywall new my-map.yaml`"))?;
    let shown = shown.display();
    writeln!(
        shell.out,
        "{shown} is a map to start from; see it with\n\n    storywall build {shown} --open"
    )?;
    Ok(Exit::Fine)
}
