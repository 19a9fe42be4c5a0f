//! Which names every file system can hold, and which of them it would take for the same.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use unicode_normalization::UnicodeNormalization;

/// The most bytes a name may have on the file systems people use.
const LONGEST_NAME: usize = 255;

/// What a name becomes where neither case nor Unicode form counts: names with equal keys are one
/// file on some file system, and two on another.
///
/// It errs towards equal, since a renamed page is a smaller harm than a lost one.
pub fn portable_key(name: &str) -> String {
    // Upper case unites what lower case keeps apart (`ß` and `ss`, `ſ` and `s`), and the first
    // lower case brings letters into its reach that have no upper case of their own (`ẞ`).
    let visible: String = name.nfd().filter(|c| !is_ignorable(*c)).collect();
    let folded = visible.to_lowercase().to_uppercase().to_lowercase();
    folded.nfc().collect()
}

/// Whether a name is unusable on some file system: reserved for a device, too long, or with
/// characters or an end that do not survive.
pub fn is_reserved(name: &str) -> bool {
    name.is_empty()
        || name.len() > LONGEST_NAME
        || name.ends_with(['.', ' '])
        || name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*'])
        || name.chars().any(char::is_control)
        || is_device(name)
}

/// Pairs of names that would be one file on some file system, each with the first that claimed it.
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

/// Windows opens these as devices, whatever extension they carry.
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
    // The superscripts are digits to Windows, too.
    let is_port = |c: char| matches!(c, '1'..='9' | '¹' | '²' | '³');
    digits.next().is_some_and(is_port) && digits.next().is_none()
}

/// Characters that nobody sees and that some file systems skip when they compare.
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
