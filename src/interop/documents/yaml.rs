//! Backlogs in YAML, which all have shapes of their own: lists of mappings with a title, and lists like them within.

use super::rows::{DocumentRows, start_of};
use crate::format::{YamlNode, YamlOptions, YamlValue, parse_yaml};
use crate::interop::ImportRefusal;
use crate::interop::json::{JsonEntry, JsonNode, JsonValue};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

/// Keys of titles, the clearest first.
const TITLES: [&str; 7] = [
    "title", "name", "story", "summary", "what", "feature", "epic",
];

/// Keys of the name of the whole, and of the mappings below the root that have it.
const WHOLES: [&str; 4] = ["title", "project", "product", "name"];
const HEADS: [&str; 5] = ["meta", "metadata", "project", "product", "map"];

/// How deeply items may be nested.
const MAX_DEPTH: usize = 12;

/// The text as the values that JSON has, too.
///
/// # Errors
///
/// It is no YAML, or nested too deeply.
pub(super) fn parse(source: &Arc<Source>) -> Result<Option<JsonNode>, ImportRefusal> {
    let options = YamlOptions {
        max_depth: 64,
        max_aliased_nodes: 10_000,
        long_list: None,
    };
    let text = source.text();
    let tree = parse_yaml(text, &options).map_err(|error| {
        let at = source.offset(error.position(text)).min(text.len());
        let message = match error.is_too_deep() {
            true => "nested too deeply to be read",
            false => "not valid YAML: the text can't be read from here on",
        };
        let place = Place {
            source: Arc::clone(source),
            span: Span::new(at, at),
        };
        let fault = Diagnostic::new(Level::Error, "import", place, message);
        ImportRefusal::Fault(Box::new(
            fault.help("fix the file: quote the text, for example"),
        ))
    })?;
    Ok(tree.root.as_ref().map(value))
}

fn value(node: &YamlNode) -> JsonNode {
    let data = match &node.value {
        YamlValue::Scalar(..) if node.is_null() => JsonValue::Null,
        YamlValue::Scalar(text, _) => JsonValue::Text(text.to_string()),
        YamlValue::List(items) => JsonValue::List(items.iter().map(value).collect()),
        YamlValue::Map(entries) => {
            let entries = entries.iter().map(|entry| JsonEntry {
                key: entry.key.text().unwrap_or_default().to_owned(),
                value: value(&entry.value),
            });
            JsonValue::Object(entries.collect())
        }
    };
    JsonNode {
        span: node.span,
        value: data,
    }
}

/// Whether this is a map of storywall, which needs no import.
pub(super) fn is_own_map(node: &JsonNode) -> bool {
    let activities = node.get("activities").and_then(JsonNode::list);
    let is_activity = |item: &JsonNode| {
        item.get("activity").is_some() || item.get("tasks").is_some() || item.scalar().is_some()
    };
    node.get("title").is_some()
        && node.get("steps").is_none()
        && activities.is_some_and(|items| items.iter().all(is_activity))
}

/// Reads all lists of items, and whether there are any.
pub(super) fn read(root: &JsonNode, rows: &mut DocumentRows) -> bool {
    let mut reader = ListReader {
        rows,
        count: 0,
        of_whole: Vec::new(),
    };
    match root.list() {
        Some(items) if is_items(root) => reader.items("", items, 1),
        _ => {
            reader.whole(root);
            reader.lists(root, 1);
        }
    }
    reader.count > 0
}

/// Whether a value is a list of mappings with titles.
fn is_items(node: &JsonNode) -> bool {
    let items = node.list().unwrap_or_default();
    !items.is_empty() && items.iter().all(|item| title(item).is_some())
}

fn title(item: &JsonNode) -> Option<&str> {
    let has_text = |key: &&&str| item.get(key).is_some_and(|node| node.scalar().is_some());
    TITLES.iter().find(has_text).copied()
}

struct ListReader<'r, 't> {
    rows: &'r mut DocumentRows<'t>,
    count: usize,
    /// Where the values are that are about the whole, which is read already.
    of_whole: Vec<Span>,
}

impl ListReader<'_, '_> {
    /// Reads what the whole is called, and what is said of it: at the root, or in a mapping such as `meta`.
    fn whole(&mut self, root: &JsonNode) {
        let heads = HEADS.iter().filter_map(|key| root.get(key));
        let found = std::iter::once(root).chain(heads).find_map(|head| {
            let names = WHOLES.iter().filter_map(|key| head.get(key));
            let name = { names }.find(|name| name.scalar().is_some_and(|text| !text.is_empty()));
            name.map(|name| (head, name))
        });
        let Some((head, name)) = found else {
            return;
        };
        self.rows.cell("Type", "Map", start_of(name.span));
        self.rows.value("Title 1", Some(name));
        let text = head
            .get("description")
            .filter(|text| text.scalar().is_some());
        self.rows.value("Description", text);
        self.rows.end_row(name.span);
        self.of_whole = [Some(name), text]
            .into_iter()
            .flatten()
            .map(|node| node.span)
            .collect();
    }

    /// Reads the lists among the values of a mapping; the rest is about no item.
    fn lists(&mut self, node: &JsonNode, depth: usize) {
        let JsonValue::Object(entries) = &node.value else {
            self.rows.beside_data(node, &[]);
            return;
        };
        for entry in entries {
            match entry.value.list() {
                // What exists besides items, such as the labels of a tracker.
                Some(_) if is_vocabulary(&entry.key) => self.rows.beside_data(&entry.value, &[]),
                Some(items) if is_items(&entry.value) => self.items(&entry.key, items, depth),
                None if self.of_whole.contains(&entry.value.span) => {}
                _ if matches!(entry.value.value, JsonValue::Object(_)) && depth < MAX_DEPTH => {
                    self.lists(&entry.value, depth + 1);
                }
                _ => self.rows.beside_data(&entry.value, &[]),
            }
        }
    }

    /// Reads the items of a list. What the list is called says what they are.
    fn items(&mut self, list: &str, items: &[JsonNode], depth: usize) {
        for item in items {
            let (Some(key), JsonValue::Object(entries)) = (title(item), &item.value) else {
                continue;
            };
            self.count += 1;
            if !list.is_empty() && item.get("type").is_none() {
                let kind = match singular(list).to_lowercase().as_str() {
                    "milestone" | "version" | "slice" => "Release".to_owned(),
                    _ => singular(list),
                };
                self.rows.cell("Type", kind, start_of(item.span));
            }
            self.rows
                .value(&format!("Title {}", depth.min(MAX_DEPTH)), item.get(key));
            let mut below: Vec<&JsonEntry> = Vec::new();
            for entry in entries {
                match &entry.value.value {
                    _ if entry.key == key => {}
                    _ if is_items(&entry.value) && depth < MAX_DEPTH => below.push(entry),
                    _ => self.rows.leaves(&entry.key, &entry.value),
                }
            }
            self.rows.end_row(item.span);
            for entry in below {
                if let Some(items) = entry.value.list() {
                    self.items(&entry.key, items, depth + 1);
                }
            }
        }
    }
}

/// Whether a list of this name has words that items use, and no items.
fn is_vocabulary(list: &str) -> bool {
    let name = list.to_lowercase();
    matches!(
        name.as_str(),
        "labels" | "tags" | "colors" | "statuses" | "priorities"
    )
}

/// The word for one of several: `stories` is `story`.
fn singular(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}
