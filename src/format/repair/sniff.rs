//! Whether a file is meant as a map.

use crate::format::suggest::nearest;
use crate::text::Source;

/// The key that every map has.
const KEY: &str = "activities";

/// What other files seldom have besides a title, and hardly two of.
const OTHERS: [&str; 4] = ["goal", "personas", "releases", "backlog"];

/// Whether a text is meant as a map: it has `activities:` or a near miss of it, whatever else is
/// wrong with it, or more that only maps have. What is none is passed over in folders.
pub fn looks_like_a_map(source: &Source) -> bool {
    // In UTF-16, something stands between letters.
    let is_between = |c: char| matches!(c, '\0' | '\u{fffd}' | '\u{feff}');
    has_its_keys(source.text()) || has_its_keys(&source.text().replace(is_between, ""))
}

fn has_its_keys(text: &str) -> bool {
    let keys = || text.lines().filter_map(key);
    let is_one = |key: &str| key == KEY || nearest(key, [KEY]).is_some();
    let has = |wanted: &str| keys().any(|key| key == wanted);
    let in_brackets = || text.trim_start().starts_with('{') && text.contains(KEY);
    keys().any(is_one)
        || text.lines().any(|line| line.trim_end() == KEY)
        || in_brackets()
        || has("title") && OTHERS.into_iter().filter(|other| has(other)).count() > 1
}

/// What stands before the colon of a line; a wide one is meant as one.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once([':', '：'])?;
    Some(key.trim_end().trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_with_a_slip_is_still_meant_as_one() {
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
