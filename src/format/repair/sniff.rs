//! Whether a file is meant to be a story map, decided without parsing it.
//!
//! The folders that are searched for maps contain other YAML files, and not all of those are valid: files of
//! other tools have custom tags, several documents, or a template language between their lines.

use crate::format::suggest::nearest;
use crate::text::Source;

/// The key that every map has.
const MAP_KEY: &str = "activities";

/// Keys that files of other tools rarely have at their top.
const RARE_KEYS: [&str; 4] = ["goal", "personas", "releases", "backlog"];

/// Whether a text is meant to be a map, whatever else is wrong with it: `activities`, or a typo of it, is one
/// of the keys at its top. When a folder is searched for maps, all other files are skipped.
pub fn looks_like_a_map(source: &Source) -> bool {
    any_top_key(source, is_map_key)
}

/// Whether a text has keys at its top, but none that is typical of maps.
pub fn is_something_else(source: &Source) -> bool {
    any_top_key(source, |key| !key.is_empty())
        && !is_surely_a_map(source)
        && !any_top_key(source, |key| key == "title" || is_map_key(key))
}

/// Whether a text has a key at its top that files of other tools rarely have.
pub fn is_surely_a_map(source: &Source) -> bool {
    any_top_key(source, |key| RARE_KEYS.contains(&key))
}

fn is_map_key(key: &str) -> bool {
    key == MAP_KEY || nearest(key, [MAP_KEY]).is_some()
}

fn any_top_key(source: &Source, is_wanted: impl Fn(&str) -> bool) -> bool {
    // UTF-16 that is decoded as UTF-8 has one of these between its letters.
    let is_between = |c: char| matches!(c, '\0' | '\u{fffd}' | '\u{feff}');
    let has = |text: &str| top_keys(text).into_iter().any(&is_wanted);
    has(source.text()) || has(&source.text().replace(is_between, ""))
}

/// The keys in the first column that has any, of the first document.
fn top_keys(text: &str) -> Vec<&str> {
    let mut keys: Vec<(usize, &str)> = Vec::new();
    let mut has_started = false;
    for line in text.trim_start_matches('\u{feff}').lines() {
        let mut content = line.trim();
        if content.is_empty() || content.starts_with(['#', '%']) {
            continue;
        }
        if is_document_marker(line) {
            if has_started {
                break;
            }
            content = content.trim_start_matches(['-', '.']).trim_start();
        }
        if !has_started && content.starts_with(['{', '[']) {
            let start = text.find(content).unwrap_or_default();
            let keys = keys_in_braces(&text[start..]);
            if !keys.is_empty() {
                return keys;
            }
        }
        has_started |= !content.is_empty();
        // A list has no keys, but what is in it isn't at the top.
        let is_item = content == "-" || ["- ", "[", "{"].iter().any(|c| content.starts_with(*c));
        if let Some(key) = if is_item { Some("") } else { key(content) } {
            let indentation = line.chars().take_while(|c| c.is_whitespace());
            keys.push((indentation.count(), key));
        }
    }
    let first_column = keys.iter().map(|(column, _)| *column).min();
    let at_top = keys
        .into_iter()
        .filter(|(column, _)| Some(*column) == first_column);
    at_top.map(|(_, key)| key).collect()
}

/// Whether a line starts or ends a document.
fn is_document_marker(line: &str) -> bool {
    ["---", "..."].iter().any(|marker| {
        let rest = line.strip_prefix(marker);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
    })
}

/// The text before the first colon of a line, without quotes. A full-width colon, which YAML
/// doesn't know, counts as one; a line of only `activities` lacks its colon.
fn key(content: &str) -> Option<&str> {
    let key = match content.split_once([':', '：']) {
        Some((key, _)) => key,
        None => Some(content).filter(|content| *content == MAP_KEY)?,
    };
    Some(key.trim_end().trim_matches(['"', '\'']))
}

/// The keys between the outermost braces of a text that starts with `{`; none if it doesn't.
fn keys_in_braces(text: &str) -> Vec<&str> {
    let mut keys = Vec::new();
    let (mut depth, mut quote, mut start) = (0_usize, None, 0);
    for (at, c) in text.char_indices() {
        match c {
            _ if quote.is_some() => quote = quote.filter(|quote| *quote != c),
            '"' | '\'' if text[start..at].trim().is_empty() => quote = Some(c),
            '{' | '[' => {
                depth += 1;
                start = if c == '{' { at + 1 } else { start };
            }
            '}' | ']' if depth < 2 => break,
            '}' | ']' => depth -= 1,
            ',' => start = at + 1,
            ':' => {
                if depth == 1 && text.starts_with('{') {
                    keys.push(text[start..at].trim().trim_matches(['"', '\'']));
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_map(text: &str) -> bool {
        looks_like_a_map(&Source::new("a.yaml", text))
    }

    #[test]
    fn a_map_with_a_typo_is_still_a_map() {
        for text in [
            "activities: []",
            "title: T\nactivites:\n  - A",
            " Activities :",
            "  title: T\n  activities:\n  - A",
            "title: T\nactivities\n  - A",
            "activities：\n  - A",
            "{title: T, activities: []}",
            "--- {\"title\": \"a, b: {c}\",\n  \"activities\": []}",
            "{goal: [a, {b: c}], activities: []}",
            "\u{feff}\"activities\": []",
            "t\0i\0t\0l\0e\0:\0 \0T\0\n\0a\0c\0t\0i\0v\0i\0t\0i\0e\0s\0:\0",
            "# A map\n%YAML 1.2\n---\ntitle: T\nactivities: []\n---\nkind: Second",
            "<<<<<<< ours\ntitle: T\n=======\ntitle: U\n>>>>>>> theirs\nactivities: []",
            " title: T\nactivities: []",
        ] {
            assert!(is_map(text), "{text:?}");
        }
    }

    #[test]
    fn files_of_other_tools_are_no_maps() {
        for text in [
            "",
            "name: CI\non: push",
            "title: T\ndescription: of all activities",
            "active: true",
            "# activities: in another file\nname: nightly",
            "sv:\n  title: T\n  activities: A",
            "services:\n  activities:\n    image: a",
            "  services:\n    activities:\n      image: a",
            "title: T\ngoal: G\nreleases: [R]",
            "kind: ConfigMap\ndata:\n  map.yaml: |\n    title: T\n    activities: []",
            "kind: Service\n---\nactivities: []",
            "- activities: []\n- b",
            "- name: A\n  activities: []",
            "{sv: {activities: A}}",
            "{title: \"{activities: \", a: [{activities: []}]}",
            "[{activities: []}]",
            "{{- if .Values.activities }}\nkind: Service\n  activities: {{ .Values.activities }}\n{{- end }}",
            "build:\n  script: !reference [.setup, script]\n  activities: []",
        ] {
            assert!(!is_map(text), "{text:?}");
        }
    }

    #[test]
    fn a_file_with_keys_of_a_map_is_not_something_else() {
        let is_something_else = |text| is_something_else(&Source::new("a.yaml", text));
        assert!(!is_something_else("title: T\nfoo: 1"));
        assert!(!is_something_else("activites: []"));
        assert!(is_something_else("services:\n  title: T"));
    }
}
