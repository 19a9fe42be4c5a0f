//! File names that work on every file system: which names are reserved, and which would collide.

use crate::analysis::urls::{ASSETS, INDEX, RULES, SEARCH, journey_file, release_file};
use crate::format::ErrorCode;
use crate::map::StoryMap;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// The longest name that common file systems can hold, in bytes.
const MAX_NAME_BYTES: usize = 255;

/// The code of diagnostics about the names of pages.
const CODE: &str = ErrorCode::PageName.as_str();

/// The help for a file whose name can't be the name of its folder in the site.
const RENAME: &str = "rename the file; its name is also the name of the map's folder in the site";

/// A map that needs a folder of its own in the site.
#[derive(Clone, Copy, Debug)]
pub struct NamedMap<'m> {
    /// The stem of its file, which names the folder.
    pub stem: &'m str,
    /// Its file.
    pub source: &'m Arc<Source>,
    /// The map; `None` where the file has errors.
    pub map: Option<&'m StoryMap>,
}

/// An error for each folder or page whose name some file system rejects, or can't tell from another
/// name.
pub fn check_names(maps: &[NamedMap]) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    let site_files = [ASSETS, INDEX, RULES, SEARCH].map(portable_key);
    let mut folders: HashMap<String, &str> = HashMap::new();
    for named in maps {
        if is_reserved(named.stem) {
            let message = format!(
                "`{}` is not a valid folder name on every operating system",
                named.stem
            );
            errors.push(folder_error(named, message).help(RENAME));
        }
        let (key, name) = (portable_key(named.stem), named.source.name());
        if site_files.contains(&key) {
            let message = format!("the site needs the name `{}` for its own files", named.stem);
            errors.push(folder_error(named, message).help(RENAME));
        } else if let Some(other) = folders.insert(key, name) {
            let message = format!("`{name}` and `{other}` would share a folder of the site");
            errors.push(folder_error(named, message).help(RENAME));
        }
        if let Some(map) = named.map {
            errors.extend(page_collisions(map, named.source));
        }
    }
    errors
}

/// An error for each release or persona whose page has the name of an earlier one.
fn page_collisions(map: &StoryMap, source: &Arc<Source>) -> Vec<Diagnostic> {
    let releases = map.releases.iter();
    let releases = releases.map(|release| (release_file(release), release.name.span));
    let personas = map.personas.iter();
    let personas = personas.map(|persona| (journey_file(persona), persona.name.span));
    let mut errors = Vec::new();
    let mut pages: HashMap<String, String> = HashMap::new();
    for (file, span) in releases.chain(personas) {
        if let Some(other) = pages.insert(portable_key(&file), file.clone()) {
            let source = Arc::clone(source);
            let message =
                format!("`{file}` and `{other}` would be the same file on some file systems");
            errors.push(
                Diagnostic::new(Level::Error, CODE, Place { source, span }, message)
                    .help("change one of the ids"),
            );
        }
    }
    errors
}

fn folder_error(named: &NamedMap, message: String) -> Diagnostic {
    let span = named.map.map_or(Span::default(), |map| map.title.span);
    let source = Arc::clone(named.source);
    Diagnostic::new(Level::Error, CODE, Place { source, span }, message)
}

/// A name without the differences that some file systems ignore: case, Unicode form, invisible
/// characters. Names with equal keys are one file on some file system, and two on another.
///
/// In doubt, keys are equal, because a page that must be renamed does less harm than a lost page.
pub fn portable_key(name: &str) -> String {
    // Upper case unites what lower case keeps apart (`ß` and `ss`, `ſ` and `s`), and the first
    // lower case brings letters into its reach that have no upper case of their own (`ẞ`).
    let visible: String = name.nfd().filter(|c| !is_ignorable(*c)).collect();
    let folded = visible.to_lowercase().to_uppercase().to_lowercase();
    folded.nfc().collect()
}

/// Whether some file system can't hold a name: reserved for a device, empty, too long, or with
/// characters or an end that the file system refuses or strips.
pub fn is_reserved(name: &str) -> bool {
    name.is_empty()
        || name.len() > MAX_NAME_BYTES
        || name.ends_with(['.', ' '])
        || name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*'])
        || name.chars().any(char::is_control)
        || is_device(name)
}

/// Pairs of names that would be one file on some file system: the first with that key, and a later one.
pub fn collisions<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<(&'a str, &'a str)> {
    let mut first = HashMap::new();
    let mut pairs = Vec::new();
    for name in names {
        match first.entry(portable_key(name)) {
            Entry::Occupied(claimed) => pairs.push((*claimed.get(), name)),
            Entry::Vacant(free) => {
                free.insert(name);
            }
        }
    }
    pairs
}

/// Whether Windows opens a device under this name. The extension doesn't matter.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let stem = stem.to_ascii_uppercase();
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&stem.as_str()) {
        return true;
    }
    let number = stem
        .strip_prefix("COM")
        .or_else(|| stem.strip_prefix("LPT"));
    let mut digits = number.unwrap_or_default().chars();
    // Windows reserves the superscript digits, too.
    let is_port = |c: char| matches!(c, '1'..='9' | '¹' | '²' | '³');
    digits.next().is_some_and(is_port) && digits.next().is_none()
}

/// Whether a character is invisible and ignored by some file systems when they compare names.
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_some_file_system_unites_have_one_key() {
        for (a, b) in [
            ("Shop", "shop"),
            ("caf\u{e9}", "CAFE\u{301}"),
            ("straße", "STRASSE"),
            ("\u{1e9e}", "ss"),
            ("ΟΔΟΣ", "οδοσ"),
            ("\u{212a}", "k"),
            ("a\u{200d}b", "ab"),
        ] {
            assert_eq!(portable_key(a), portable_key(b), "{a} {b}");
        }
        assert_ne!(portable_key("shop"), portable_key("shops"));
        assert_ne!(portable_key("cafe"), portable_key("café"));
    }

    #[test]
    fn a_key_is_its_own_key() {
        for name in ["İstanbul", "ŉ", "ǰ", "ΐ", "ﬁn", "straße", "e\u{301}\u{323}"] {
            let key = portable_key(name);
            assert_eq!(portable_key(&key), key, "{name}");
        }
    }

    #[test]
    fn names_that_some_file_system_refuses_are_reserved() {
        let long = "é".repeat(128);
        for name in [
            "",
            ".",
            "..",
            "con",
            "NUL.html",
            "aux.tar.gz",
            "com1",
            "LPT9.txt",
            "COM²",
            "con .txt",
            "conin$",
            "a.",
            "a ",
            "a:b",
            "a/b",
            "a\\b",
            "a?",
            "a\nb",
            "\u{7f}",
            &long,
        ] {
            assert!(is_reserved(name), "{name:?}");
        }
        for name in [
            "shop",
            "console",
            "com",
            "com0",
            "com10",
            "nul-values",
            ".nojekyll",
            "a b",
            "café",
        ] {
            assert!(!is_reserved(name), "{name:?}");
        }
    }

    #[test]
    fn collisions_name_the_first_and_the_later() {
        let names = ["Shop", "cart", "shop", "SHOP", "cart"];
        assert_eq!(
            collisions(names),
            [("Shop", "shop"), ("Shop", "SHOP"), ("cart", "cart")]
        );
    }
}
