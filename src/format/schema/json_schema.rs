//! The JSON Schema (draft-07) of maps and project files, made from the tables of fields.

use super::table::{FieldSpec, ItemSpec, ShortPair, ValueKind};
use crate::format::project::{
    ESTIMATES, IMPORT, LIMITS, OptionKind, PROJECT, QUESTION, RuleSpec, SHOWN_FIELD, STATUS,
};
use crate::format::schema;
use crate::format::yaml::{self, Node, ParseOptions, TextStyle};
use crate::map::{COLORS, ReleaseStatus, StatusKind, Statuses};
use serde_json::{Map, Value, json};

/// The JSON Schema of a map.
pub fn map_schema() -> Value {
    document(&schema::MAP.spec, "https://storywall.dev/schema/map.json")
}

/// The JSON Schema of a project file. `rules` are all gap rules.
pub fn project_schema(rules: &[RuleSpec]) -> Value {
    let mut schema = document(&PROJECT.spec, "https://storywall.dev/schema/project.json");
    schema["properties"]["gaps"]["anyOf"] = json!([gaps(rules), { "type": "null" }]);
    schema
}

/// The schema of a file whose outermost mapping is `item`. `id` is the address of the schema.
fn document(item: &ItemSpec, id: &str) -> Value {
    let mut definitions = Map::new();
    let body = mapping(item, &mut definitions);
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": id,
        "title": item.article,
    });
    if let (Value::Object(schema), Value::Object(body)) = (&mut schema, body) {
        schema.extend(body);
        schema.insert("definitions".to_owned(), Value::Object(definitions));
    }
    schema
}

/// The schema of an item in its long form.
fn mapping(item: &ItemSpec, definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    let mut required: Vec<&str> = Vec::new();
    if let (Some(opening), Some(key)) = (item.opening, item.opening_key()) {
        let mut schema = value(opening.kind, definitions);
        document_field(&mut schema, &opening);
        describe(&mut schema, item.about);
        properties.insert(key.to_owned(), schema);
        required.push(key);
    }
    for field in item.fields() {
        let mut schema = value(field.kind, definitions);
        if !field.required && !matches!(field.kind, ValueKind::Free) {
            schema = json!({ "anyOf": [schema, { "type": "null" }] });
        }
        document_field(&mut schema, field);
        properties.insert(field.name.to_owned(), schema);
        if field.required {
            required.push(field.name);
        }
    }
    let mut schema = json!({
        "type": "object",
        "description": item.about,
        "properties": properties,
        "patternProperties": { "^x-": {} },
        "additionalProperties": false,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    let both = item.fields().iter().filter_map(|field| {
        let other = field.instead_of?;
        Some(json!({ "required": [other, field.name] }))
    });
    let both: Vec<Value> = both.collect();
    if !both.is_empty() {
        schema["not"] = json!({ "anyOf": both });
    }
    schema
}

/// Adds a description to a schema.
fn describe(schema: &mut Value, about: &str) {
    if let Value::Object(schema) = schema {
        schema.insert("description".to_owned(), json!(about));
    }
}

/// Adds the description, the example and the default of a field to its schema.
fn document_field(schema: &mut Value, field: &FieldSpec) {
    let sentences = [field.about, field.detail].join(" ");
    describe(schema, sentences.trim_end());
    schema["examples"] = json!([example(&field.yaml())]);
    if let Some(default) = field.default {
        schema["default"] = example(&format!("{}: {default}\n", field.name));
    }
}

/// The value of the only key of a mapping in YAML.
fn example(yaml: &str) -> Value {
    let options = ParseOptions {
        max_depth: 64,
        max_aliased_nodes: 0,
        long_list: None,
    };
    let tree = yaml::parse(yaml, &options).ok();
    match tree.and_then(|tree| tree.root).map(|root| root.value) {
        Some(yaml::Value::Map(entries)) => json_value(&entries[0].value),
        _ => Value::Null,
    }
}

/// A node of YAML as JSON.
fn json_value(node: &Node) -> Value {
    match &node.value {
        yaml::Value::List(items) => items.iter().map(json_value).collect(),
        yaml::Value::Map(entries) => {
            let entries = entries.iter().map(|entry| {
                let key = entry.key.text().unwrap_or_default();
                (key.to_owned(), json_value(&entry.value))
            });
            Value::Object(entries.collect())
        }
        yaml::Value::Scalar(text, TextStyle::Plain) => match serde_json::from_str(text) {
            Ok(typed @ (Value::Bool(_) | Value::Number(_))) => typed,
            _ => json!(text),
        },
        yaml::Value::Scalar(text, TextStyle::Marked) => json!(text),
    }
}

/// A reference to the definition of an item in any of its forms, which is added to `definitions` if it
/// is missing.
fn item_reference(item: &'static ItemSpec, definitions: &mut Map<String, Value>) -> Value {
    if !definitions.contains_key(item.name) {
        definitions.insert(item.name.to_owned(), Value::Null);
        let mut forms = vec![text(), mapping(item, definitions)];
        let keys: Vec<&str> = item.keys().collect();
        if let Some(pair) = item.pair {
            let value = match pair {
                ShortPair::IdAndName => text(),
                ShortPair::TitleAndRelease => json!({ "anyOf": [text(), { "type": "null" }] }),
            };
            forms.push(json!({
                "type": "object",
                "minProperties": 1,
                "maxProperties": 1,
                "propertyNames": { "not": { "enum": keys } },
                "additionalProperties": value,
            }));
        }
        definitions.insert(
            item.name.to_owned(),
            json!({ "description": item.about, "anyOf": forms }),
        );
    }
    json!({ "$ref": format!("#/definitions/{}", item.name) })
}

/// The schema of a text. Editors resolve scalars such as `1.10`, `no` and `~` to other types, which are
/// texts to storywall.
fn text() -> Value {
    json!({ "type": ["string", "number", "boolean", "null"] })
}

/// The schema of one value, or of a list of them.
fn list_of(schema: Value) -> Value {
    json!({ "anyOf": [schema.clone(), { "type": "array", "items": schema }] })
}

/// The schema of a choice between words.
fn words<'w>(words: impl IntoIterator<Item = &'w str>) -> Value {
    json!({ "enum": words.into_iter().collect::<Vec<_>>() })
}

/// The schema of a kind of value.
fn value(kind: ValueKind, definitions: &mut Map<String, Value>) -> Value {
    match kind {
        ValueKind::Name
        | ValueKind::Line
        | ValueKind::Prose
        | ValueKind::Release
        | ValueKind::Rule => text(),
        ValueKind::Names | ValueKind::Texts | ValueKind::Personas | ValueKind::Stories => {
            list_of(text())
        }
        ValueKind::Id => json!({
            "anyOf": [
                { "type": "string", "pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]{0,63}$" },
                { "type": ["number", "boolean"] },
            ]
        }),
        ValueKind::Language => {
            json!({ "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" })
        }
        ValueKind::Date => {
            json!({ "type": "string", "pattern": "^[0-9]{4}-([0-9]{2}(-[0-9]{2})?|[Qq][1-4])$" })
        }
        ValueKind::Color => words(COLORS),
        ValueKind::ReleaseStatus => words(ReleaseStatus::ALL.map(ReleaseStatus::word)),
        // A project can declare other statuses, and the schema is the same for all projects.
        ValueKind::StoryStatus => {
            let defaults = Statuses::default();
            let known: Vec<&str> = defaults.iter().map(|status| status.id.as_str()).collect();
            json!({ "anyOf": [{ "enum": known }, { "type": "string" }] })
        }
        ValueKind::StatusKind => words(StatusKind::ALL.map(StatusKind::word)),
        // A project can declare sizes, and the schema is the same for all projects.
        ValueKind::Estimate => json!({
            "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string" }]
        }),
        ValueKind::Estimates => {
            json!({ "anyOf": [text(), mapping(&ESTIMATES.spec, definitions)] })
        }
        ValueKind::Sizes => json!({
            "type": "object",
            "additionalProperties": { "type": "number", "minimum": 0 },
        }),
        ValueKind::OwnFields => json!({
            "type": "object",
            "patternProperties": {
                "^x-": { "anyOf": [text(), mapping(&SHOWN_FIELD.spec, definitions)] }
            },
            "additionalProperties": false,
        }),
        ValueKind::Count => json!({ "type": "integer", "minimum": 1 }),
        ValueKind::Notes => {
            let long = mapping(&schema::NOTE.spec, definitions);
            list_of(json!({ "anyOf": [text(), long] }))
        }
        ValueKind::Links => {
            let long = mapping(&schema::LINK.spec, definitions);
            list_of(json!({ "anyOf": [text(), long] }))
        }
        ValueKind::Ignores => {
            let long = mapping(&schema::IGNORE.spec, definitions);
            list_of(long)
        }
        ValueKind::Items(item) => {
            let reference = item_reference(item, definitions);
            json!({ "anyOf": [{ "type": "array", "items": reference }, text()] })
        }
        ValueKind::Patterns => {
            json!({ "type": "object", "additionalProperties": { "type": "string" } })
        }
        ValueKind::Statuses => {
            let long = mapping(&STATUS.spec, definitions);
            let one = json!({
                "type": "object",
                "minProperties": 1,
                "maxProperties": 1,
                "additionalProperties": { "anyOf": [text(), long] },
            });
            list_of(json!({ "anyOf": [text(), one] }))
        }
        ValueKind::Flag => json!({ "type": "boolean" }),
        // `project_schema` replaces it by one that lists the rules.
        ValueKind::Gaps => json!({ "type": "object" }),
        ValueKind::Import => mapping(&IMPORT.spec, definitions),
        ValueKind::Limits => mapping(&LIMITS.spec, definitions),
        ValueKind::Free => json!({ "type": "object" }),
    }
}

/// The schema of `gaps:`, which has for each rule a level or its options, and the project's questions. YAML 1.1 reads `off` as false.
fn gaps(rules: &[RuleSpec]) -> Value {
    let level = json!({ "enum": ["off", "note", "warning", "error", false] });
    let rule = |rule: &RuleSpec| {
        let mut properties = Map::from_iter([("level".to_owned(), level.clone())]);
        for option in rule.options {
            let mut schema = match option.kind {
                OptionKind::Number { max, .. } => {
                    json!({ "type": "integer", "minimum": 1, "maximum": max })
                }
                OptionKind::Share { .. } => json!({ "type": ["string", "number"] }),
                OptionKind::Words => {
                    let by_language = json!({
                        "type": "object",
                        "additionalProperties": list_of(text()),
                    });
                    json!({ "anyOf": [list_of(text()), by_language] })
                }
            };
            describe(&mut schema, option.about);
            properties.insert(option.name.to_owned(), schema);
        }
        let options = json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        let mut schema = json!({ "anyOf": [level.clone(), options] });
        describe(&mut schema, &rule.about);
        (rule.id.to_owned(), schema)
    };
    let mut properties: Map<_, _> = rules.iter().map(rule).collect();
    let question = mapping(&QUESTION.spec, &mut Map::new());
    let mut questions = json!({ "anyOf": [{ "enum": ["off", false, null] }, list_of(question)] });
    describe(
        &mut questions,
        "Your own questions for the room, or `off` for no questions.",
    );
    properties.insert("questions".to_owned(), questions);
    json!({ "type": "object", "properties": properties })
}
