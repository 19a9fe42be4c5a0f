//! From the syntax of a map without errors to what is written in it.

use super::{ItemKey, WrittenEntry, WrittenItem, WrittenValue, derived_id, is_own};
use crate::format::schema::{IGNORE, ItemSpec, LINK, MAP, NOTE, ShortPair, ValueKind};
use crate::format::yaml::{Content, SyntaxEntry, SyntaxNode, SyntaxTree, TextForm};
use std::collections::HashMap;

/// What is written in a map without errors. Items have keys in the order of the text. `None` if it isn't
/// a map.
pub(crate) fn written_map(tree: &SyntaxTree) -> Option<WrittenItem> {
    let root = tree.root.as_ref()?;
    let mut reader = MapReader {
        anchors: Anchors::default(),
        next_key: 1,
    };
    reader.anchors.collect(root);
    let mut map = WrittenItem::new(ItemKey(0), &MAP.spec, "");
    let Content::Map { entries, .. } = &root.content else {
        return None;
    };
    reader.read_fields(&mut map, entries.iter());
    Some(map)
}

/// The nodes that aliases stand for.
#[derive(Default)]
pub(crate) struct Anchors<'t> {
    nodes: HashMap<&'t str, Vec<&'t SyntaxNode<'t>>>,
}

impl<'t> Anchors<'t> {
    /// Adds the anchors of a node and of all nodes in it.
    pub(crate) fn collect(&mut self, node: &'t SyntaxNode<'t>) {
        if let Some(name) = &node.anchor {
            self.nodes.entry(name).or_default().push(node);
        }
        match &node.content {
            Content::List { items, .. } => items.iter().for_each(|item| self.collect(&item.node)),
            Content::Map { entries, .. } => {
                for entry in entries {
                    self.collect(&entry.key);
                    self.collect(&entry.value);
                }
            }
            Content::Text(..) | Content::Alias(_) => {}
        }
    }

    /// The node that an alias stands for: the last one before it that has its name.
    pub(crate) fn target(&self, alias: &SyntaxNode, name: &str) -> Option<&'t SyntaxNode<'t>> {
        let nodes = self.nodes.get(name)?;
        let before = nodes.iter().rev();
        before
            .copied()
            .find(|node| node.span.start < alias.span.start)
    }

    fn resolve(&self, node: &'t SyntaxNode<'t>) -> &'t SyntaxNode<'t> {
        match &node.content {
            Content::Alias(name) => self
                .target(node, name)
                .map_or(node, |node| self.resolve(node)),
            _ => node,
        }
    }
}

struct MapReader<'t> {
    anchors: Anchors<'t>,
    next_key: u32,
}

impl<'t> MapReader<'t> {
    fn text(&self, node: &'t SyntaxNode<'t>) -> String {
        let text = self.anchors.resolve(node).text().unwrap_or_default();
        text.trim_end_matches('\n').to_owned()
    }

    /// The values of a list. A single value is a list of one.
    fn values(&self, node: &'t SyntaxNode<'t>) -> Vec<&'t SyntaxNode<'t>> {
        let node = self.anchors.resolve(node);
        match &node.content {
            Content::List { items, .. } => items.iter().map(|item| &item.node).collect(),
            _ => vec![node],
        }
    }

    fn read_fields(
        &mut self,
        item: &mut WrittenItem,
        entries: impl Iterator<Item = &'t SyntaxEntry<'t>>,
    ) {
        for entry in entries {
            let key = self.text(&entry.key);
            let field = item.spec.field(&key);
            let kind = field.map_or(ValueKind::Free, |field| field.kind);
            let value = self.anchors.resolve(&entry.value);
            let is_nothing = match kind {
                ValueKind::Name | ValueKind::Id => is_absent(value),
                _ => is_null(value),
            };
            if is_nothing || field.is_none() && !is_own(&key) {
                continue;
            }
            let value = match kind {
                ValueKind::Items(spec) => {
                    let values = self.values(value).into_iter();
                    WrittenValue::Items(values.map(|node| self.read_item(node, spec)).collect())
                }
                kind if kind.is_value_list() => {
                    let values = self.values(value).into_iter();
                    WrittenValue::List(values.map(|node| self.read_value(node, kind)).collect())
                }
                kind => self.read_value(value, kind),
            };
            item.set(&key, Some(value));
        }
    }

    fn read_item(&mut self, node: &'t SyntaxNode<'t>, spec: &'static ItemSpec) -> WrittenItem {
        let key = ItemKey(self.next_key);
        self.next_key += 1;
        let mut item = WrittenItem::new(key, spec, "");
        let node = self.anchors.resolve(node);
        let mut has_name = false;
        match &node.content {
            Content::Map { entries, .. } => {
                let is_opening =
                    |entry: &&SyntaxEntry| entry.key.text().is_some_and(|key| key == spec.name);
                let is_alias = |entry: &SyntaxEntry| entry.key.text().is_none();
                let opening = entries.iter().find(is_opening).or_else(|| {
                    let mut aliases = entries.iter().filter(|entry| is_alias(entry));
                    aliases.find(|entry| entries.len() > 1 && self.text(&entry.key) == spec.name)
                });
                match (opening, entries.first(), spec.pair_position()) {
                    (Some(opening), ..) => {
                        item.name = self.text(&opening.value);
                        let others = entries.iter();
                        let others = others.filter(|entry| !std::ptr::eq(*entry, opening));
                        self.read_fields(&mut item, others);
                        has_name = item.value("name").is_some();
                    }
                    (None, Some(only), Some(position)) => {
                        item.name = self.text(&only.key);
                        let field = spec.fields()[position].name;
                        let value = WrittenValue::Text(self.text(&only.value));
                        item.set(field, Some(value));
                        has_name = true;
                    }
                    _ => {}
                }
            }
            _ => item.name = self.text(node),
        }
        if spec.pair == Some(ShortPair::IdAndName) && !has_name {
            item.has_derived_id = true;
            let name = std::mem::take(&mut item.name);
            item.name = derived_id(&name, spec.name);
            item.set("name", Some(WrittenValue::Text(name)));
        }
        item
    }

    fn read_value(&self, node: &'t SyntaxNode<'t>, kind: ValueKind) -> WrittenValue {
        let node = self.anchors.resolve(node);
        match &node.content {
            Content::Text(..) | Content::Alias(_) => WrittenValue::Text(self.text(node)),
            Content::List { items, .. } => {
                let values = items.iter().map(|item| self.read_value(&item.node, kind));
                WrittenValue::List(values.collect())
            }
            Content::Map { entries, .. } => {
                let of_kind = match kind {
                    ValueKind::Notes => Some(&NOTE.spec),
                    ValueKind::Links => Some(&LINK.spec),
                    ValueKind::Ignores => Some(&IGNORE.spec),
                    _ => None,
                };
                let entries = entries.iter().map(|entry| WrittenEntry {
                    key: self.text(&entry.key),
                    value: self.read_value(&entry.value, ValueKind::Free),
                });
                match of_kind {
                    Some(spec) => small_mapping(entries.collect(), spec),
                    None => WrittenValue::Map(entries.collect()),
                }
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
        [only] if Some(only.key.as_str()) == spec.text_field => only.value.clone(),
        _ => WrittenValue::Map(small.fields),
    }
}

/// Whether nothing is typed, as after `goal:` at the end of a line.
fn is_absent(node: &SyntaxNode) -> bool {
    matches!(&node.content, Content::Text(text, TextForm::Plain) if text.is_empty())
}

/// Whether a node is YAML's null.
pub(crate) fn is_null(node: &SyntaxNode) -> bool {
    let Content::Text(text, TextForm::Plain) = &node.content else {
        return false;
    };
    matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL")
}
