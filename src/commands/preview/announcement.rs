//! What was done with a map, for people.

use crate::commands::edit::{KnownItems, done_messages, sentence};
use crate::format::DoneChange;
use crate::messages::{Message, MessageValue, message};
use serde_json::{Map, Value, json};

/// What was done: in English for other programs, and as texts of the catalog for pages, which are in several
/// languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Announcement {
    /// In English.
    pub(crate) message: String,
    /// In JSON: a list of texts as [`phrase`] writes them.
    pub(crate) said: Value,
}

impl Announcement {
    /// The announcement of changes. `names` are the names of the items before them.
    pub(super) fn of_changes(done: &[DoneChange], names: &KnownItems) -> Self {
        let lines: Vec<String> = done.iter().map(|done| sentence(done, names)).collect();
        let message = match &lines[..] {
            [] => "Already so".to_owned(),
            lines => lines.join(". "),
        };
        let said = done_messages(done, names);
        Self {
            message,
            said: said.iter().map(phrase).collect(),
        }
    }

    /// The announcement that errors were fixed, with a message about each.
    pub(super) fn fixed(errors: &[&str]) -> Self {
        let said = message!("edit-done-fixed", count = errors.len());
        Self {
            message: format!("Fixed: {}", errors.join(". ")),
            said: json!([phrase(&said)]),
        }
    }

    /// The announcement that this was taken back.
    pub(super) fn undone(&self) -> Self {
        Self {
            message: format!("Undone: {}", self.message),
            said: json!([{"text": "edit-undone", "values": {"change": self.said}}]),
        }
    }

    /// The announcement that this was made again.
    pub(super) fn redone(&self) -> Self {
        Self {
            message: format!("Redone: {}", self.message),
            said: json!([{"text": "edit-redone", "values": {"change": self.said}}]),
        }
    }
}

/// A text of the catalog as JSON: its name, and its values, which can be such texts, too.
pub(super) fn phrase(message: &Message) -> Value {
    let values = message.values.iter().map(|(name, value)| {
        let value = match value {
            MessageValue::Number(number) => json!(number),
            MessageValue::Text(text) | MessageValue::Title(text) => json!(text),
            MessageValue::Message(message) => phrase(message),
            other => {
                debug_assert!(false, "scripts can't say {other:?}");
                Value::Null
            }
        };
        ((*name).to_owned(), value)
    });
    let values: Map<String, Value> = values.collect();
    match values.is_empty() {
        true => json!({"text": message.name}),
        false => json!({"text": message.name, "values": values}),
    }
}

#[cfg(test)]
impl From<&str> for Announcement {
    fn from(message: &str) -> Self {
        Self {
            message: message.to_owned(),
            said: Value::Null,
        }
    }
}
