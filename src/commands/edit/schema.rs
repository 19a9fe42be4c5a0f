//! The JSON Schema of changes.

use super::table::{Argument, ArgumentKind, ChangeForm, FORMS, capitalized};
use crate::map::{ItemKind, ItemList};
use serde_json::{Map, Value, json};

/// The JSON Schema of one change, which is a line of the input of `storywall edit --json`.
pub(crate) fn change_schema() -> Value {
    let changes: Vec<Value> = FORMS.iter().map(form_schema).collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "storywall change",
        "description": "A change to a story map: one line of the input of `storywall edit FILE --json`.",
        "type": "object",
        "required": ["do"],
        "oneOf": changes,
    })
}

fn form_schema(form: &ChangeForm) -> Value {
    let mut properties = Map::new();
    properties.insert("do".to_owned(), json!({"const": form.word}));
    for argument in form.arguments {
        properties.insert(argument.name.to_owned(), argument_schema(argument));
    }
    let required = form
        .arguments
        .iter()
        .filter(|argument| argument.is_required);
    let required: Vec<&str> = ["do"]
        .into_iter()
        .chain(required.map(|argument| argument.name))
        .collect();
    let mut schema = json!({
        "title": form.word,
        "description": form.about,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    if form.word == "add" {
        // Items of the other kinds have only one list that they can be in.
        schema["if"] = json!({"properties": {"kind": {"enum": ["task", "story"]}}});
        schema["then"] = json!({"required": ["in"]});
    }
    let example: Value = serde_json::from_str(form.json).unwrap_or_default();
    schema["examples"] = json!([example]);
    schema
}

fn argument_schema(argument: &Argument) -> Value {
    let mut schema = kind_schema(argument.kind);
    if let Value::Object(schema) = &mut schema {
        if argument.is_nullable {
            let types = match schema.remove("type") {
                Some(Value::Array(types)) => types,
                Some(only) => vec![only],
                None => Vec::new(),
            };
            let types = types.into_iter().chain(["null".into()]);
            schema.insert("type".to_owned(), types.collect());
        }
        let null = if argument.is_nullable {
            "; `null`: none"
        } else {
            ""
        };
        let description = capitalized(argument.about) + null + ".";
        schema.insert("description".to_owned(), description.into());
    }
    schema
}

fn kind_schema(kind: ArgumentKind) -> Value {
    let text = || json!({"type": ["string", "number"]});
    match kind {
        ArgumentKind::ItemKind => json!({"enum": ItemKind::ALL.map(ItemKind::word)}),
        ArgumentKind::Item(kinds) => json!({"type": "string", "pattern": item_pattern(kinds)}),
        ArgumentKind::Items(kinds, least) => json!({
            "type": "array",
            "minItems": least,
            "items": {"type": "string", "pattern": item_pattern(kinds)},
        }),
        ArgumentKind::ItemOrMap => {
            let item = item_pattern(&ItemKind::ALL);
            json!({"type": "string", "pattern": format!("^map$|{item}")})
        }
        ArgumentKind::List => {
            let lists = ItemList::LISTS_OF_MAP.map(|list| list.to_string());
            let owner = item_pattern(&[ItemKind::Activity, ItemKind::Task]);
            json!({"type": "string", "pattern": format!("^({})$|{owner}", lists.join("|"))})
        }
        ArgumentKind::Release | ArgumentKind::Text(_) => text(),
        ArgumentKind::Field => json!({"type": "string"}),
        ArgumentKind::Fields => json!({
            "type": "object",
            "additionalProperties": {
                "type": ["string", "number", "array"],
                "items": text(),
            },
        }),
        ArgumentKind::Texts(_, least) => {
            json!({"type": "array", "minItems": least, "items": text()})
        }
        ArgumentKind::OneOf(words) => json!({"enum": words}),
        ArgumentKind::Changes => json!({"type": "array", "items": {"$ref": "#"}}),
    }
}

/// What an item of one of these kinds looks like.
fn item_pattern(kinds: &[ItemKind]) -> String {
    let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    format!("^({}):.", words.join("|"))
}
