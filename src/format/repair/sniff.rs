//! Whether a file is meant to be a story map, decided without parsing it.
//!
//! The folders that are searched for maps contain other YAML files, and not all of those are valid: files of
//! other tools have custom tags, several documents, or a template language between their lines. Some even have
//! a key `activities` at their top: a switch, a pattern, the texts of an application, a list of sports. So that
//! key alone doesn't make a map.

use super::lists::SourceLine;
use crate::format::suggest::nearest;
use crate::text::Source;
use std::str::Lines;

/// The key that every map has.
const MAP_KEY: &str = "activities";

/// How many letters of [`MAP_KEY`] may be wrong in a file with nothing else that is typical of maps but a title.
const MAX_WRONG_LETTERS: usize = 2;

/// Keys that files of other tools rarely have at their top.
const RARE_KEYS: [&str; 4] = ["goal", "personas", "releases", "backlog"];

/// The lists among them.
const RARE_LISTS: [&str; 3] = ["personas", "releases", "backlog"];

/// Keys that open the items of activities, and the keys of their lists.
const OPENING_KEYS: [&str; 3] = ["activity", "task", "story"];
const INNER_LISTS: [&str; 2] = ["tasks", "stories"];

/// Whether a text is meant to be a map, whatever else is wrong with it. When a folder is searched for maps,
/// all other files are skipped.
///
/// `activities`, or a typo of it, is one of the keys at its top, and one of these is true:
///
/// - Something in it is typical of maps and of nothing else: items such as `- activity: …`, the lists
///   `tasks` or `stories`, or a list of personas, releases or stories for later at its top.
/// - `activities` has a list, or nothing yet, beside a `title` or another key of maps.
pub fn looks_like_a_map(source: &Source) -> bool {
    is_meant_as_map(source) || without_zeros(source).is_some_and(|source| is_meant_as_map(&source))
}

fn is_meant_as_map(source: &Source) -> bool {
    let keys = top_keys(source.text());
    let Some(map_key) = keys.iter().find(|key| is_map_key(key.name)) else {
        return false;
    };
    let is_rare_list =
        |key: &TopKey| RARE_LISTS.contains(&key.name) && !matches!(key.value, ValueShape::Text);
    if keys.iter().any(is_rare_list) || has_words_of_maps(source) {
        return true;
    }
    let may_be_list = matches!(map_key.value, ValueShape::Nothing | ValueShape::List);
    if !may_be_list || has_template_lines(source) {
        return false;
    }
    // A title that is indented by mistake isn't in the first column.
    let has_indented_title = || {
        source
            .text()
            .lines()
            .any(|line| line.starts_with(" title:"))
    };
    let is_titled = has_indented_title()
        || keys
            .iter()
            .any(|key| RARE_KEYS.contains(&key.name) || key.name == "title");
    let letters = map_key.name.to_lowercase();
    let is_close = strsim::osa_distance(&letters, MAP_KEY) <= MAX_WRONG_LETTERS;
    is_close && is_titled
}

/// Whether any line is typical of what maps have below `activities`.
fn has_words_of_maps(source: &Source) -> bool {
    let line = |number| SourceLine::new(source, number);
    let count = source.line_count();
    (1..=count).filter_map(line).any(|found| {
        let Some(key) = found.key() else {
            return false;
        };
        let value = found.content[key.len() + 1..].trim();
        let is_inner_list = || {
            let below = || (found.number + 1..=count).find_map(line);
            value.starts_with('[')
                || value.is_empty()
                    && below().is_some_and(|below| below.is_item && below.indent >= found.indent)
        };
        found.is_item && OPENING_KEYS.contains(&key) && !value.is_empty()
            || INNER_LISTS.contains(&key) && is_inner_list()
    })
}

/// Whether a template language has lines of its own, as in the charts of Helm.
fn has_template_lines(source: &Source) -> bool {
    let mut lines = source.text().lines();
    lines.any(|line| line.trim_start().starts_with("{{") || line.trim_start().starts_with("{%"))
}

/// Whether a text has keys at its top, but none that is typical of maps. A language alone can begin a map.
pub fn is_something_else(source: &Source) -> bool {
    any_top_key(source, |key| !key.is_empty() && key != "lang")
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
    let has = |text: &str| {
        let mut keys = top_keys(text).into_iter();
        keys.any(|key| is_wanted(key.name))
    };
    has(source.text()) || without_zeros(source).is_some_and(|source| has(source.text()))
}

/// UTF-16 that was decoded as UTF-8, without what is between its letters then.
fn without_zeros(source: &Source) -> Option<Source> {
    let is_between = |c: char| matches!(c, '\0' | '\u{fffd}' | '\u{feff}');
    let is_utf16 = source.text().contains(is_between);
    is_utf16.then(|| Source::new(source.name(), source.text().replace(is_between, "")))
}

/// A key at the top of a text, and what its value looks like.
struct TopKey<'t> {
    name: &'t str,
    value: ValueShape,
}

/// What the value of a key looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ValueShape {
    /// Nothing is there yet.
    Nothing,
    Text,
    List,
    Map,
}

impl ValueShape {
    /// The shape of a value that begins with `rest`, right after its colon. `below` is the next line with
    /// content, if it can belong to the value.
    fn after_key(rest: &str, below: Option<&str>) -> Self {
        let rest = rest.trim_start();
        let is_property = rest.starts_with(['&', '!']) && !rest.contains(' ');
        match rest.chars().next() {
            None | Some('#') => below.map_or(Self::Nothing, Self::below_key),
            _ if is_property => below.map_or(Self::Nothing, Self::below_key),
            Some('[') => Self::List,
            // An alias stands for any of them.
            Some('*') => Self::Nothing,
            Some('{') if !rest.starts_with("{{") => Self::Map,
            _ if matches!(rest, "~" | "null") => Self::Nothing,
            _ => Self::Text,
        }
    }

    /// The shape of a value whose first line is this one, below its key.
    fn below_key(line: &str) -> Self {
        let line = line.trim_start();
        let item = line.strip_prefix('-');
        if item.is_some_and(|item| item.is_empty() || item.starts_with(' ')) {
            Self::List
        } else if key(line).is_some() {
            Self::Map
        } else {
            Self::Text
        }
    }
}

/// The keys in the first column that has any, of the first document.
fn top_keys(text: &str) -> Vec<TopKey<'_>> {
    // Of each key its column and name, the rest of its line, and the lines below.
    let mut keys: Vec<(usize, &str, &str, Lines)> = Vec::new();
    let mut first_column = usize::MAX;
    let mut has_started = false;
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    while let Some(line) = lines.next() {
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
        if let Some(name) = if is_item { Some("") } else { key(content) } {
            let column = indentation(line);
            if column > first_column {
                continue;
            }
            first_column = column;
            let rest = content.split_once([':', '：']).map_or("", |(_, rest)| rest);
            keys.push((column, name, rest, lines.clone()));
        }
    }
    let at_top = keys
        .into_iter()
        .filter(|(column, ..)| *column == first_column);
    let top_key = |(column, name, rest, mut lines): (usize, _, _, Lines<'_>)| {
        let is_content =
            |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
        let below = lines.find(is_content).filter(|below| {
            let is_item = below.trim_start().starts_with("- ") || below.trim() == "-";
            indentation(below) > column || is_item && indentation(below) == column
        });
        let value = ValueShape::after_key(rest, below);
        TopKey { name, value }
    };
    at_top.map(top_key).collect()
}

fn indentation(line: &str) -> usize {
    line.chars().take_while(|c| c.is_whitespace()).count()
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
fn keys_in_braces(text: &str) -> Vec<TopKey<'_>> {
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
                    let name = text[start..at].trim().trim_matches(['"', '\'']);
                    let rest = text[at + 1..].trim_start();
                    let value = if rest.starts_with([',', '}']) {
                        ValueShape::Nothing
                    } else {
                        ValueShape::after_key(rest, None)
                    };
                    keys.push(TopKey { name, value });
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
            "title: T\nactivities: []",
            "title: T\nactivites:\n  - A",
            " goal: G\n Activities :",
            "  title: T\n  activities:\n  - A",
            "title: T\nactivities\n  - A",
            "title: T\nactivities：\n  - A",
            "title: T\nactivities: # later\n\n# next\n- A",
            "title: T\nactivities: &all\n  - A",
            "{title: T, activities: []}",
            "--- {\"title\": \"a, b: {c}\",\n  \"activities\": []}",
            "{goal: [a, {b: c}], activities: []}",
            "\u{feff}title: T\n\"activities\": []",
            "t\0i\0t\0l\0e\0:\0 \0T\0\n\0a\0c\0t\0i\0v\0i\0t\0i\0e\0s\0:\0",
            "# A map\n%YAML 1.2\n---\ntitle: T\nactivities: []\n---\nkind: Second",
            "<<<<<<< ours\ntitle: T\n=======\ntitle: U\n>>>>>>> theirs\nactivities: []",
            " title: T\nactivities: []",
            "activities:\n  - activity: A",
            "activities:\n  Pay:\n    tasks:\n      - Visa",
            "activities:\n  - name: Pay\n    tasks: [Visa]",
            "personas:\n  ada: Ada\nactivities: Pay",
            "name: T\nreleases: [R]\nactivity:\n  - A",
        ] {
            assert!(is_map(text), "{text:?}");
        }
    }

    #[test]
    fn files_of_other_tools_are_no_maps() {
        for text in [
            "",
            "activities: []",
            "activities: true",
            "activities: \"*.ts\"",
            "title: App\nactivities: Activities\ngoal: Goal\nreleases: Releases",
            "title: App\nactivities:\n  title: Activities\n  tasks: Tasks\n  stories: {one: Story}",
            "title: App\nactivites: 3",
            "title: Services\nutilities: [gas, water]",
            "activities:\n  - name: Run\n    duration: 30",
            "title: {{ .Title }}\nactivities:\n{{ toYaml .Values.activities }}",
            "{activities: [a], tasks: {a: b}}",
            "tasks:\n  build:\n    cmds: [a]\nactivities: [a]",
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
