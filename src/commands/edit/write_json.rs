//! Changes as JSON, as [`read_change`](super::read_change) reads them.

use super::table::NOTE_LISTS;
use crate::map::{Change, ExpectedText, IdsAfterRename, ItemRef, ListPosition, NewValue, NoteKind};
use serde_json::{Map, Value, json};

/// The word for a list of notes.
pub(crate) fn note_list(note: NoteKind) -> &'static str {
    NOTE_LISTS[match note {
        NoteKind::Question => 0,
        NoteKind::Assumption => 1,
        NoteKind::Risk => 2,
    }]
}

/// A change as an object.
pub(crate) fn change_json(change: &Change) -> Value {
    let word = change.word();
    let mut value = match change {
        Change::Add {
            kind,
            position,
            name,
            fields,
        } => {
            let fields = fields.iter().map(|field| {
                let value = match &field.value {
                    NewValue::Text(text) => json!(text),
                    NewValue::List(values) => json!(values),
                };
                (field.key.clone(), value)
            });
            let fields: Map<String, Value> = fields.collect();
            with_position(
                json!({"kind": kind.word(), "name": name, "fields": fields}),
                position,
            )
        }
        Change::Remove { item } => json!({"item": item.to_string()}),
        Change::Rename { item, was, to, ids } => {
            let ids = match ids {
                IdsAfterRename::Follow => "follow",
                IdsAfterRename::Keep => "keep",
            };
            let mut value = json!({"item": item.to_string(), "to": to, "ids": ids});
            if let Some(was) = was {
                value["was"] = json!(was);
            }
            value
        }
        Change::Move { item, position } => {
            with_position(json!({"item": item.to_string()}), position)
        }
        Change::Schedule { story, release } => json!({"item": story.to_string(), "to": release}),
        Change::Set {
            item,
            field,
            was,
            to,
        } => {
            let value = json!({"item": item.to_string(), "field": field, "to": to});
            with_expected(value, "was", was)
        }
        Change::Put {
            item,
            field,
            value,
            before,
        } => {
            json!({"item": item.to_string(), "field": field, "value": value, "before": before})
        }
        Change::Take { item, field, value } => {
            json!({"item": item.to_string(), "field": field, "value": value})
        }
        Change::Swap {
            item,
            field,
            value,
            to,
        } => json!({"item": item.to_string(), "field": field, "value": value, "to": to}),
        Change::Answer {
            item,
            note,
            was,
            replaces,
            text,
        } => {
            let note = note_list(*note);
            let value = json!({"item": item.to_string(), "note": note, "was": was, "text": text});
            with_expected(value, "replaces", replaces)
        }
        Change::Split { story, into } => json!({"item": story.to_string(), "into": into}),
        Change::Join { stories, name } => json!({"items": names(stories), "name": name}),
        Change::Order { list, items } => json!({"in": list.to_string(), "items": names(items)}),
        Change::Ignore {
            item,
            rule,
            was,
            reason,
        } => {
            let value = json!({"item": item.to_string(), "rule": rule, "reason": reason});
            with_expected(value, "was", was)
        }
        Change::Several(changes) => {
            let changes: Vec<Value> = changes.iter().map(change_json).collect();
            json!({"changes": changes})
        }
    };
    value["do"] = json!(word);
    value
}

/// A change with the text that it expects to replace.
fn with_expected(mut value: Value, key: &str, expected: &ExpectedText) -> Value {
    match expected {
        ExpectedText::Anything => {}
        ExpectedText::Nothing => value[key] = Value::Null,
        ExpectedText::Text(text) => value[key] = json!(text),
    }
    value
}

fn with_position(mut value: Value, position: &ListPosition) -> Value {
    value["in"] = json!(position.list.to_string());
    value["before"] = json!(position.before.as_ref().map(ItemRef::to_string));
    value
}

fn names(items: &[ItemRef]) -> Vec<String> {
    items.iter().map(ItemRef::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::super::read_change;
    use super::super::table::FORMS;
    use super::change_json;

    #[test]
    fn every_change_is_read_back_as_it_was() {
        for form in &FORMS {
            let value = serde_json::from_str(form.json).expect("JSON");
            let change = read_change(&value).unwrap_or_else(|error| panic!("{}", error.message));
            let written = change_json(&change);
            let back = read_change(&written).unwrap_or_else(|error| panic!("{}", error.message));
            assert_eq!(back, change, "{written}");
        }
    }

    #[test]
    fn what_a_change_replaces_is_read_back() {
        for json in [
            r#"{"do": "set", "item": "map", "field": "goal", "to": "x", "was": null}"#,
            r#"{"do": "answer", "item": "map", "note": "risks", "was": "Rain?", "text": "No", "replaces": "Yes"}"#,
            r#"{"do": "answer", "item": "map", "note": "risks", "was": "Rain?", "text": "No", "replaces": null}"#,
            r#"{"do": "ignore", "item": "map", "rule": "no-goal", "reason": "Later", "was": "Soon"}"#,
            r#"{"do": "ignore", "item": "map", "rule": "no-goal", "reason": "Later", "was": null}"#,
        ] {
            let value: serde_json::Value = serde_json::from_str(json).expect("JSON");
            let change = read_change(&value).unwrap_or_else(|error| panic!("{}", error.message));
            assert_eq!(change_json(&change), value);
        }
    }
}
