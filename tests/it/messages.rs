//! The catalog of messages and its uses fit together.

use crate::support::{crate_folder, files_below};
use std::collections::{BTreeMap, BTreeSet};
use storywall::gaps::rule_ids;
use storywall::messages::Catalog;
use storywall::serve::{DONE_PHRASES, EDIT_MESSAGES, REFUSAL_PHRASES, ROOM_MESSAGES};

/// The texts that each rule has, besides those of its findings.
const RULE_TEXTS: [&str; 4] = ["looks-for", "why", "ask", "advice"];

/// The text files below a folder of the crate, with their paths.
fn texts(folder: &str, extension: &str) -> Vec<(String, String)> {
    files_below(&crate_folder(folder))
        .into_iter()
        .filter(|(path, _)| path.ends_with(extension))
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("sources are UTF-8");
            (format!("{folder}/{path}"), text)
        })
        .collect()
}

/// A use of the macro `message!`: the name of the text, and the names of its values.
fn macro_uses(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let calls = source.match_indices("message!(");
    let calls = calls.filter(|(at, _)| !source[..*at].ends_with("_"));
    calls
        .filter_map(|(at, call)| {
            let arguments = arguments(&source[at + call.len()..]);
            let name = arguments.first()?.trim().strip_prefix('"')?;
            let name = name.strip_suffix('"')?.to_owned();
            let values = arguments[1..].iter().filter_map(|argument| {
                let (key, _) = argument.split_once('=')?;
                Some(key.trim().to_owned())
            });
            Some((name, values.collect()))
        })
        .collect()
}

/// The names of texts in calls of `MapView::label`.
fn label_uses(source: &str) -> impl Iterator<Item = &str> {
    let calls = source.split(".label(\"").skip(1);
    calls.filter_map(|call| Some(call.split_once('"')?.0))
}

/// The arguments of a call, split at its commas.
fn arguments(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut is_quoted) = (0, 0, false);
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' if at == 0 || bytes[at - 1] != b'\\' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'(' | b'[' | b'{' => depth += 1,
            b')' if depth == 0 => {
                found.push(&text[start..at]);
                return found;
            }
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                found.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// The names of texts in a template: `{{ t.name }}`.
fn template_uses(template: &str) -> impl Iterator<Item = &str> {
    let tags = template.split("{{").skip(1);
    tags.filter_map(|tag| Some(tag.split_once("}}")?.0.trim().strip_prefix("t.")?.trim()))
}

#[test]
fn every_message_is_in_the_catalog_with_its_values() {
    let catalog = Catalog::english();
    let mut problems = Vec::new();
    for (path, source) in texts("src", ".rs") {
        let labels = label_uses(&source).filter(|_| path.starts_with("src/pages/"));
        for name in labels {
            if catalog.fixed_text(name).is_none() {
                problems.push(format!("{path}: there is no text `{name}` without values"));
            }
        }
        for (name, values) in macro_uses(&source) {
            match catalog.value_names(&name) {
                None => problems.push(format!("{path}: there is no text `{name}`")),
                Some(names) => {
                    let names: BTreeSet<String> = names.into_iter().map(str::to_owned).collect();
                    if names != values {
                        problems.push(format!(
                            "{path}: `{name}` is given {values:?} and has {names:?}"
                        ));
                    }
                }
            }
        }
    }
    for (path, template) in texts("themes", "")
        .into_iter()
        .filter(|(path, _)| path.contains("/templates/"))
    {
        for name in template_uses(&template) {
            if catalog.fixed_text(name).is_none() {
                problems.push(format!("{path}: there is no text `{name}` without values"));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_text_of_the_catalog_is_used() {
    let sources = texts("src", ".rs");
    let templates = texts("themes", "");
    let mut used: BTreeMap<&str, bool> = BTreeMap::new();
    let rules: BTreeSet<&str> = rule_ids().into_iter().collect();
    for name in Catalog::english().names() {
        let is_rule_text = name
            .split_once('.')
            .is_some_and(|(rule, text)| rules.contains(rule) && RULE_TEXTS.contains(&text));
        let literal = format!("\"{name}\"");
        let is_used = is_rule_text
            || ROOM_MESSAGES.contains(&name)
            || sources.iter().any(|(_, text)| text.contains(&literal))
            || templates
                .iter()
                .any(|(_, text)| template_uses(text).any(|other| other == name));
        used.insert(name, is_used);
    }
    let unused: Vec<&&str> = used
        .iter()
        .filter(|(_, used)| !**used)
        .map(|(name, _)| name)
        .collect();
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

#[test]
fn the_script_that_changes_maps_has_its_texts() {
    let scripts = ["edit", "write", "fields"]
        .map(|folder| texts(&format!("src/serve/browser/{folder}"), ".js"));
    let scripts = scripts.concat();
    let mut used: Vec<&str> = scripts
        .iter()
        .flat_map(|(_, script)| script.split('"'))
        .filter(|text| {
            text.starts_with("edit-") || ["page-gaps", "quoted-title", "unscheduled"].contains(text)
        })
        .collect();
    used.sort_unstable();
    used.dedup();
    let mut given = EDIT_MESSAGES.to_vec();
    given.sort_unstable();
    assert_eq!(used, given);
}

#[test]
fn scripts_have_the_texts_that_the_program_chooses() {
    let sources = [
        texts("src/commands", ".rs"),
        texts("src/format/edit", ".rs"),
    ]
    .concat();
    let catalog = Catalog::english();
    let chosen: BTreeSet<&str> = { sources.iter() }
        .flat_map(|(_, source)| source.split('"'))
        .filter(|name| {
            ["edit-", "status-", "release-"]
                .iter()
                .any(|kind| name.starts_with(kind))
        })
        .filter(|name| catalog.value_names(name).is_some())
        .collect();
    let phrases: BTreeSet<&str> = DONE_PHRASES
        .iter()
        .chain(&REFUSAL_PHRASES)
        .copied()
        .collect();
    let given: BTreeSet<&str> = phrases
        .iter()
        .chain(EDIT_MESSAGES.iter())
        .copied()
        .collect();
    let missing: Vec<_> = chosen.difference(&given).collect();
    assert!(missing.is_empty(), "scripts don’t have {missing:?}");
    let unused: Vec<_> = phrases.difference(&chosen).collect();
    assert_eq!(unused, [&"list-apart"]);
}

#[test]
fn scripts_quote_titles_as_the_language_does() {
    let scripts = ["src/serve/browser", "themes/wall/static"].map(|folder| texts(folder, ".js"));
    let quoting = |script: &str| {
        let lines = script
            .lines()
            .filter(|line| !line.trim_start().starts_with(['*', '/']));
        let quoted = |line: &&str| line.contains("“${") || line.contains("“$1");
        lines.filter(quoted).map(str::to_owned).collect::<Vec<_>>()
    };
    for (path, script) in scripts.concat() {
        assert_eq!(quoting(&script), Vec::<String>::new(), "{path}");
    }
}

#[test]
fn the_pages_of_a_room_have_their_texts() {
    let scripts = texts("src/serve/browser/room", ".js");
    let pages = texts("src/serve/browser/room", ".html");
    let said = scripts.iter().flat_map(|(_, text)| text.split('"'));
    let shown = pages.iter().flat_map(|(_, text)| {
        let attributes = text.split("data-text=").skip(1);
        attributes.filter_map(|rest| rest.split([' ', '>']).next())
    });
    let catalog = Catalog::english();
    let mut used: Vec<&str> = said
        .chain(shown)
        .filter(|text| {
            ["room-", "edit-", "quoted-", "label-", "list-"]
                .iter()
                .any(|kind| text.starts_with(kind))
        })
        .filter(|text| catalog.value_names(text).is_some())
        .collect();
    used.sort_unstable();
    used.dedup();
    assert_eq!(used, *ROOM_MESSAGES);
}
