//! Decoding the author's own fields, which can have any value.

use super::form::FieldNodes;
use crate::format::yaml::{Node, Value};
use crate::map::{OwnField, OwnValue};

impl FieldNodes<'_, '_> {
    /// The author's own fields with their values, in the order of the file.
    pub(crate) fn own_fields(&self) -> Vec<OwnField> {
        let entries = self.own_entries().iter();
        let fields = entries.filter(|entry| !entry.value.is_null());
        let fields = fields.filter_map(|entry| {
            Some(OwnField {
                key: entry.key.text()?.to_owned(),
                value: own_value(&entry.value),
            })
        });
        fields.collect()
    }
}

fn own_value(node: &Node) -> OwnValue {
    match &node.value {
        Value::Scalar(..) => OwnValue::Text(node.text().unwrap_or_default().to_owned()),
        Value::List(values) => OwnValue::List(values.iter().map(own_value).collect()),
        Value::Map(entries) => {
            let entries = entries.iter().map(|entry| {
                let key = entry.key.text().unwrap_or_default().to_owned();
                (key, own_value(&entry.value))
            });
            OwnValue::Mapping(entries.collect())
        }
    }
}
