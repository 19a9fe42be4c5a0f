//! What changed between two versions of maps, for programs.

use super::json::{finding_schema, json_findings};
use crate::analysis::comparison::{
    ChangedGap, ComparedRef, Comparison, ItemSpot, MapPresence, Moves, NamedValue, ReleaseFigures,
    ShownValue,
};
use crate::map::Decimal;
use serde_json::{Map, Value, json};

/// The changes of maps as one JSON object; [`comparison_schema`] is its schema.
pub fn comparison_json(comparisons: &[Comparison]) -> String {
    let maps: Vec<Value> = comparisons.iter().map(map_json).collect();
    format!("{:#}\n", json!({ "maps": maps }))
}

fn map_json(map: &Comparison) -> Value {
    let added = map.added.iter().map(|added| {
        let mut entry = entry(&added.item);
        entry.insert("to".to_owned(), whole_spot(&added.to));
        if !added.fields.is_empty() {
            entry.insert("fields".to_owned(), fields(&added.fields));
        }
        Value::Object(entry)
    });
    let removed = map.removed.iter().map(|removed| {
        let mut entry = entry(&removed.item);
        entry.insert("from".to_owned(), whole_spot(&removed.from));
        Value::Object(entry)
    });
    let renamed = map.renamed.iter().map(|renamed| {
        let mut entry = entry(&renamed.item);
        entry.insert("from".to_owned(), json!(renamed.from));
        entry.insert("to".to_owned(), json!(renamed.item.title));
        Value::Object(entry)
    });
    let moved = map.moved.iter().map(|moved| {
        let mut entry = entry(&moved.item);
        entry.insert("from".to_owned(), spot(&moved.from, moved.by));
        entry.insert("to".to_owned(), spot(&moved.to, moved.by));
        Value::Object(entry)
    });
    let changed = map.changed.iter().map(|changed| {
        let mut entry = entry(&changed.item);
        entry.insert("field".to_owned(), json!(changed.field));
        entry.insert("from".to_owned(), optional_value(changed.from.as_ref()));
        entry.insert("to".to_owned(), optional_value(changed.to.as_ref()));
        Value::Object(entry)
    });
    json!({
        "file": map.file,
        "title": map.title,
        "presence": match map.presence {
            MapPresence::Both => "both",
            MapPresence::New => "new",
            MapPresence::Gone => "gone",
        },
        "old_file": map.old_file,
        "added": added.collect::<Vec<_>>(),
        "removed": removed.collect::<Vec<_>>(),
        "renamed": renamed.collect::<Vec<_>>(),
        "moved": moved.collect::<Vec<_>>(),
        "changed": changed.collect::<Vec<_>>(),
        "releases": map.releases.iter().map(figures).collect::<Vec<_>>(),
        "gaps": { "new": gaps(&map.gaps.new), "gone": gaps(&map.gaps.gone) },
        "unreadable": map.unreadable,
    })
}

/// The beginning of an entry: which item it is about.
fn entry(item: &ComparedRef) -> Map<String, Value> {
    let mut entry = Map::new();
    entry.insert("item".to_owned(), json!(item.item.to_string()));
    entry.insert("title".to_owned(), json!(item.title));
    if item.is_guessed {
        entry.insert("guessed".to_owned(), json!(true));
    }
    entry
}

/// All parts of a place.
fn whole_spot(place: &ItemSpot) -> Value {
    let mut parts = Map::new();
    parts.insert("in".to_owned(), json!(place.list.to_string()));
    if let Some(release) = &place.release {
        parts.insert("release".to_owned(), json!(release.id));
    }
    parts.insert("position".to_owned(), json!(place.position + 1));
    Value::Object(parts)
}

/// The parts of a place that differ.
fn spot(place: &ItemSpot, by: Moves) -> Value {
    let mut parts = Map::new();
    if by.list {
        parts.insert("in".to_owned(), json!(place.list.to_string()));
    }
    if by.release {
        let release = place.release.as_ref();
        parts.insert(
            "release".to_owned(),
            json!(release.map(|release| &release.id)),
        );
    }
    if by.list || by.position {
        parts.insert("position".to_owned(), json!(place.position + 1));
    }
    Value::Object(parts)
}

fn fields(fields: &[NamedValue]) -> Value {
    let fields = fields.iter();
    Value::Object(
        fields
            .map(|field| (field.field.clone(), value(&field.value)))
            .collect(),
    )
}

fn value(value: &ShownValue) -> Value {
    match value {
        ShownValue::Text(text) => json!(text),
        ShownValue::Status(status) => json!(status.id),
        ShownValue::ReleaseStatus(status) => json!(status.word()),
        ShownValue::List(entries) => json!(entries),
        ShownValue::Items(items) => items.iter().map(|named| named.item.to_string()).collect(),
    }
}

fn optional_value(shown: Option<&ShownValue>) -> Value {
    shown.map_or(Value::Null, value)
}

fn figures(figures: &ReleaseFigures) -> Value {
    let number = |number: Option<Decimal>| {
        let digits = number.map(|number| number.to_string());
        let number = digits.and_then(|digits| digits.parse::<serde_json::Number>().ok());
        number.map_or(Value::Null, Value::Number)
    };
    json!({
        "release": figures.release,
        "name": figures.name,
        "stories": figures.stories,
        "done": figures.done,
        "points": figures.points.map(number),
        "date": figures.date.map(|date| date.map(|date| date.to_string())),
    })
}

fn gaps(gaps: &[ChangedGap]) -> Value {
    let diagnostics: Vec<_> = gaps.iter().map(|gap| gap.diagnostic.clone()).collect();
    json_findings(&diagnostics)
}

/// The JSON Schema of what `diff -f json` prints. Later versions may add keys to the objects, but they don't remove
/// these keys or change what they mean.
pub fn comparison_schema() -> Value {
    let text = |description: &str| json!({"description": description, "type": "string"});
    let optional =
        |description: &str| json!({"description": description, "type": ["string", "null"]});
    let any_value = |description: &str| json!({"description": description, "type": ["string", "array", "null"], "items": {"type": "string"}});
    let place = |description: &str, required: &[&str]| {
        json!({
            "description": description,
            "type": "object",
            "required": required,
            "properties": {
                "in": text("The list, as changes name it: the activity or task, or `backlog`, `personas`, `releases`, `activities`."),
                "release": optional("The id of the release of a story; null if it isn't scheduled."),
                "position": {"description": "The position in the list, from 1.", "type": "integer", "minimum": 1},
            },
        })
    };
    let entries = |description: &str, more: &[(&str, Value)], required: &[&str]| {
        let mut properties = Map::new();
        properties.insert("item".to_owned(), text("The item, as `kind:id`, with its id in the new map if it is there; `map` for the map itself."));
        properties.insert("title".to_owned(), text("Its title or name in that map."));
        properties.insert("guessed".to_owned(), json!({"description": "Whether only similarity says that it is the same item.", "const": true}));
        properties.extend(
            more.iter()
                .map(|(key, schema)| ((*key).to_owned(), schema.clone())),
        );
        let required: Vec<&str> = ["item", "title"].iter().chain(required).copied().collect();
        json!({
            "description": description,
            "type": "array",
            "items": {"type": "object", "required": required, "properties": properties},
        })
    };
    let pair = |description: &str, kinds: &[&str]| {
        let items = json!({"type": kinds});
        json!({"description": description, "type": "array", "items": items, "minItems": 2, "maxItems": 2})
    };
    let findings = |description: &str| json!({"description": description, "type": "array", "items": finding_schema()});
    let whole = ["in", "position"];
    let map = json!({
        "type": "object",
        "required": ["file", "title", "presence", "old_file", "added", "removed", "renamed", "moved", "changed", "releases", "gaps", "unreadable"],
        "properties": {
            "file": text("The path of the map's file from the project's folder."),
            "title": text("The title of the map."),
            "presence": {"description": "Which versions have the map.", "enum": ["both", "new", "gone"]},
            "old_file": optional("The path of the old file, if it was another one."),
            "added": entries(
                "Items that only the new map has.",
                &[
                    ("to", place("Where it is.", &whole)),
                    ("fields", json!({"description": "Its fields, other than the title and the release.", "type": "object", "additionalProperties": any_value("The value.")})),
                ],
                &["to"],
            ),
            "removed": entries("Items that only the old map has.", &[("from", place("Where it was.", &whole))], &["from"]),
            "renamed": entries("Items with another title.", &[("from", text("The old title.")), ("to", text("The new title."))], &["from", "to"]),
            "moved": entries(
                "Items in another place. Only the parts of the place that differ are listed.",
                &[("from", place("Where it was.", &[])), ("to", place("Where it is.", &[]))],
                &["from", "to"],
            ),
            "changed": entries(
                "Fields with another value, one entry for each.",
                &[("field", text("The key of the field.")), ("from", any_value("The old value; null if there was none.")), ("to", any_value("The new value; null if there is none."))],
                &["field", "from", "to"],
            ),
            "releases": {
                "description": "The figures of each release before and after; null where a version doesn't have it.",
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["release", "name", "stories", "done", "points", "date"],
                    "properties": {
                        "release": optional("The id; null for the stories that aren't scheduled."),
                        "name": text("The name."),
                        "stories": pair("How many stories it has.", &["integer", "null"]),
                        "done": pair("How many of them are done.", &["integer", "null"]),
                        "points": pair("The sum of their estimates.", &["number", "null"]),
                        "date": pair("The date by which it ships.", &["string", "null"]),
                    },
                },
            },
            "gaps": {
                "type": "object",
                "required": ["new", "gone"],
                "properties": {
                    "new": findings("The gaps and notes that only the new map has, with their places in it."),
                    "gone": findings("The gaps and notes that only the old map has, with their places in it."),
                },
            },
            "unreadable": optional("Why the old version can't be read; then everything counts as new."),
        },
    });
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Output of storywall diff -f json",
        "type": "object",
        "required": ["maps"],
        "properties": {"maps": {"description": "The maps that were compared.", "type": "array", "items": map}},
    })
}
