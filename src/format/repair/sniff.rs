//! Whether a file is meant to be a story map, decided without parsing it.

use crate::format::suggest::nearest;
use crate::text::Source;

/// The key that every map has.
const MAP_KEY: &str = "activities";

/// Other keys of a map. Other files rarely have two of them and a title.
const OTHER_KEYS: [&str; 4] = ["goal", "personas", "releases", "backlog"];

/// Whether a text is meant to be a map, whatever else is wrong with it: it has `activities:` or a typo
/// of that key, or a title and at least two other keys of a map. When a folder is searched for maps,
/// all other files are skipped.
pub fn looks_like_a_map(source: &Source) -> bool {
    // UTF-16 that is decoded as UTF-8 has one of these between its letters.
    let is_between = |c: char| matches!(c, '\0' | '\u{fffd}' | '\u{feff}');
    has_map_keys(source.text()) || has_map_keys(&source.text().replace(is_between, ""))
}

fn has_map_keys(text: &str) -> bool {
    let keys = || text.lines().filter_map(key);
    let is_map_key = |key: &str| key == MAP_KEY || nearest(key, [MAP_KEY]).is_some();
    let has = |wanted: &str| keys().any(|key| key == wanted);
    let in_braces = || text.trim_start().starts_with('{') && text.contains(MAP_KEY);
    keys().any(is_map_key)
        || text.lines().any(|line| line.trim_end() == MAP_KEY)
        || in_braces()
        || has("title") && OTHER_KEYS.into_iter().filter(|other| has(other)).count() > 1
}

/// The text before the first colon of a line, without quotes. A full-width colon, which YAML
/// doesn't know, counts as one.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once([':', '：'])?;
    Some(key.trim_end().trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_with_a_typo_is_still_a_map() {
        for text in [
            "activities: []",
            "title: T\nactivites:\n  - A",
            " Activities :",
            "title: T\nactivities\n  - A",
            "activities：\n  - A",
            "{title: T, activities: []}",
            "title: T\ngoal: G\nreleases: [R]",
            "\u{feff}\"activities\": []",
            "t\0i\0t\0l\0e\0:\0 \0T\0\n\0a\0c\0t\0i\0v\0i\0t\0i\0e\0s\0:\0",
        ] {
            assert!(looks_like_a_map(&Source::new("a.yaml", text)), "{text:?}");
        }
        for text in [
            "",
            "title: Changes\nreleases: []",
            "name: CI\non: push",
            "title: T\ndescription: of all activities",
            "active: true",
        ] {
            assert!(!looks_like_a_map(&Source::new("a.yaml", text)), "{text:?}");
        }
    }
}
