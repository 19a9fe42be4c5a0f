//! Whether the pages of all maps can stand side by side.

use super::{is_reserved, portable_key};
use crate::map::StoryMap;
use crate::pages::{ASSETS, INDEX, RULES, SEARCH, journey_file, release_file};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::collections::HashMap;
use std::sync::Arc;

/// The id of faults in the names of pages.
const CODE: &str = "page-name";

/// A map that wants a folder of its own.
#[derive(Clone, Copy, Debug)]
pub struct NamedMap<'m> {
    /// The stem of its file.
    pub stem: &'m str,
    /// Its file.
    pub source: &'m Arc<Source>,
    /// The map, where it could be read.
    pub map: Option<&'m StoryMap>,
}

/// Names of pages that some file system would take for each other, or refuse: a fault for each,
/// which names both maps.
pub fn check_names(maps: &[NamedMap]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut folders: HashMap<String, &str> = [ASSETS, INDEX, RULES, SEARCH]
        .map(|name| (portable_key(name), "the site itself"))
        .into_iter()
        .collect();
    for map in maps {
        if is_reserved(map.stem) {
            let message = format!("`{}` cannot be the name of a folder everywhere", map.stem);
            faults.push(fault(map, message).help("give the file another name"));
        }
        if let Some(other) = folders.insert(portable_key(map.stem), map.source.name()) {
            let message = format!(
                "`{}` and {} would share one folder of the site",
                map.source.name(),
                quoted(other)
            );
            faults.push(fault(map, message).help(
                "give one of the files another name: the pages of a map stand in a folder named like its file",
            ));
        }
        let Some(story_map) = map.map else { continue };
        let mut pages: HashMap<String, String> = HashMap::new();
        let files = (story_map
            .releases
            .iter()
            .map(|release| (release_file(release), release.name.span)))
        .chain(
            story_map
                .personas
                .iter()
                .map(|persona| (journey_file(persona), persona.name.span)),
        );
        for (file, span) in files {
            if let Some(other) = pages.insert(portable_key(&file), file.clone()) {
                let place = Place {
                    source: Arc::clone(map.source),
                    span,
                };
                let message =
                    format!("`{file}` and `{other}` would be one file on some file systems");
                faults.push(
                    Diagnostic::new(Level::Error, CODE, place, message)
                        .help("give one of them another id"),
                );
            }
        }
    }
    faults
}

fn quoted(name: &str) -> String {
    if name.contains(' ') && !name.contains('.') {
        name.to_owned()
    } else {
        format!("`{name}`")
    }
}

fn fault(map: &NamedMap, message: String) -> Diagnostic {
    let span = map.map.map_or(Span::default(), |map| map.title.span);
    let place = Place {
        source: Arc::clone(map.source),
        span,
    };
    Diagnostic::new(Level::Error, CODE, place, message)
}
