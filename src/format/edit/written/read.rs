//! From the tree of a map without errors to what is written in it.

use super::{ItemKey, WrittenEntry, WrittenItem, WrittenValue, derived_id, is_own};
use crate::format::schema::{IGNORE, ItemSpec, LINK, MAP, NOTE, ShortPair, ValueKind};
use crate::format::yaml::{Entry, Node, Value};

/// What is written in the entries of a map without errors. Items have keys in the order of the text.
pub(crate) fn written_map(entries: &[Entry]) -> WrittenItem {
    let mut reader = MapReader { next_key: 1 };
    let mut map = WrittenItem::new(ItemKey(0), &MAP.spec, "");
    reader.read_fields(&mut map, entries.iter());
    map
}

struct MapReader {
    next_key: u32,
}

fn text(node: &Node) -> String {
    let text = node.text().unwrap_or_default();
    text.trim_end_matches('\n').to_owned()
}

/// The values of a list. A single value is a list of one.
fn values<'n, 's>(node: &'n Node<'s>) -> &'n [Node<'s>] {
    match &node.value {
        Value::List(items) => items,
        _ => std::slice::from_ref(node),
    }
}

impl MapReader {
    fn read_fields<'n>(
        &mut self,
        item: &mut WrittenItem,
        entries: impl Iterator<Item = &'n Entry<'n>>,
    ) {
        for Entry { key, value } in entries {
            let key = key.text().unwrap_or_default().trim_end_matches('\n');
            let field = item.spec.field(key);
            let kind = field.map_or(ValueKind::Free, |field| field.kind);
            let is_nothing = match kind {
                ValueKind::Name | ValueKind::Id => value.is_absent(),
                _ => value.is_null(),
            };
            if is_nothing || field.is_none() && !is_own(key) {
                continue;
            }
            let value = match kind {
                ValueKind::Items(spec) => {
                    let items = values(value).iter();
                    WrittenValue::Items(items.map(|node| self.read_item(node, spec)).collect())
                }
                kind if kind.is_value_list() => {
                    let values = values(value).iter();
                    WrittenValue::List(values.map(|node| read_value(node, kind)).collect())
                }
                kind => read_value(value, kind),
            };
            item.set(key, Some(value));
        }
    }

    fn read_item(&mut self, node: &Node, spec: &'static ItemSpec) -> WrittenItem {
        let key = ItemKey(self.next_key);
        self.next_key += 1;
        let mut item = WrittenItem::new(key, spec, "");
        let mut has_name = false;
        match &node.value {
            Value::Map(entries) => {
                let is_opening = |entry: &&Entry| entry.key.text() == Some(spec.name);
                let opening = entries.iter().find(is_opening);
                match (opening, entries.first(), spec.pair_position()) {
                    (Some(opening), ..) => {
                        item.name = text(&opening.value);
                        let others = entries.iter();
                        let others = others.filter(|entry| !std::ptr::eq(*entry, opening));
                        self.read_fields(&mut item, others);
                        has_name = item.value("name").is_some();
                    }
                    (None, Some(only), Some(position)) => {
                        item.name = text(&only.key);
                        let field = spec.fields()[position].name;
                        let value = WrittenValue::Text(text(&only.value));
                        item.set(field, Some(value));
                        has_name = true;
                    }
                    _ => {}
                }
            }
            _ => item.name = text(node),
        }
        if spec.pair == Some(ShortPair::IdAndName) && !has_name {
            item.has_derived_id = true;
            let name = std::mem::take(&mut item.name);
            item.name = derived_id(&name, spec.name);
            item.set("name", Some(WrittenValue::Text(name)));
        }
        item
    }
}

fn read_value(node: &Node, kind: ValueKind) -> WrittenValue {
    match &node.value {
        Value::Scalar(..) => WrittenValue::Text(text(node)),
        Value::List(items) => {
            let values = items.iter().map(|item| read_value(item, kind));
            WrittenValue::List(values.collect())
        }
        Value::Map(entries) => {
            let of_kind = match kind {
                ValueKind::Notes => Some(&NOTE.spec),
                ValueKind::Links => Some(&LINK.spec),
                ValueKind::Ignores => Some(&IGNORE.spec),
                _ => None,
            };
            let entries = entries.iter().map(|entry| WrittenEntry {
                key: text(&entry.key).into(),
                value: read_value(&entry.value, ValueKind::Free),
            });
            match of_kind {
                Some(spec) => small_mapping(entries.collect(), spec),
                None => WrittenValue::Map(entries.collect()),
            }
        }
    }
}

/// A note, a link or an ignored rule, with its fields in the order of the table. One that says no more than its text
/// is equal to that.
fn small_mapping(entries: Vec<WrittenEntry>, spec: &'static ItemSpec) -> WrittenValue {
    let mut small = WrittenItem::new(ItemKey(0), spec, "");
    for entry in entries {
        if !matches!(&entry.value, WrittenValue::Text(text) if text.is_empty()) {
            small.set(&entry.key, Some(entry.value));
        }
    }
    match &small.fields[..] {
        [only] if Some(&*only.key) == spec.text_field => only.value.clone(),
        _ => WrittenValue::Map(small.fields),
    }
}
