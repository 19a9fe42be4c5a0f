//! What is typed where in a map, for editors: each item with its name, its fields and their values.
//!
//! It is made from any text that is YAML, whether or not it is a map without errors.

use super::decode::map_parse_options;
use super::limits::Limits;
use super::schema::{FieldSpec, IGNORE, ItemSpec, LINK, MAP, NOTE, ValueKind};
use super::yaml::{self, Entry, Node, Value};
use crate::text::Span;

/// A text with the bytes that it is typed in, quotes included.
#[derive(Clone, Debug)]
pub(crate) struct PlacedText {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// An item, or a small mapping such as a note, with its place.
#[derive(Debug)]
pub(crate) struct PlacedItem {
    pub(crate) spec: &'static ItemSpec,
    /// From its first key or its text to the end of its last value.
    pub(crate) span: Span,
    /// The text of its opening key, of the first half of its pair, or of itself.
    pub(crate) name: Option<PlacedText>,
    /// Its fields, in the order of the text; the second half of a pair is one.
    pub(crate) fields: Vec<PlacedField>,
}

/// A field of an item.
#[derive(Debug)]
pub(crate) struct PlacedField {
    /// What the table says about it; `None` for keys that it doesn't have.
    pub(crate) spec: Option<&'static FieldSpec>,
    /// The place of its key; `None` for the second half of a pair.
    pub(crate) key: Option<Span>,
    /// From its key to the end of its value.
    pub(crate) span: Span,
    /// Its value, or the texts of its list.
    pub(crate) values: Vec<PlacedText>,
    /// The items of its list.
    pub(crate) items: Vec<PlacedItem>,
}

impl PlacedItem {
    /// Everything in a map; `None` if the text isn't YAML, or no mapping.
    pub(crate) fn map(text: &str, limits: &Limits) -> Option<Self> {
        let tree = yaml::parse(text, &map_parse_options(limits)).ok()?;
        let root = tree.root?;
        let Value::Map(entries) = &root.value else {
            return None;
        };
        let places = Places { text };
        let fields = places.fields(&MAP.spec, entries);
        let title = fields.iter().find(|field| field.is("title"));
        let name = title.and_then(|title| title.values.first().cloned());
        Some(Self {
            spec: &MAP.spec,
            span: places.trimmed(root.span),
            name,
            fields,
        })
    }

    /// A field by its key.
    pub(crate) fn field(&self, key: &str) -> Option<&PlacedField> {
        self.fields.iter().find(|field| field.is(key))
    }

    /// The items in its lists, in the order of the text.
    pub(crate) fn items(&self) -> impl Iterator<Item = &PlacedItem> {
        self.fields.iter().flat_map(|field| &field.items)
    }

    /// Calls `visit` for this item and for all in it, in the order of the text.
    pub(crate) fn visit<'p>(&'p self, visit: &mut impl FnMut(&'p PlacedItem)) {
        visit(self);
        for item in self.items() {
            item.visit(visit);
        }
    }
}

impl PlacedField {
    /// Whether it is the field of the table with this key.
    pub(crate) fn is(&self, key: &str) -> bool {
        self.spec.is_some_and(|spec| spec.name == key)
    }

    /// What its value is; anything for keys that the table doesn't have.
    pub(crate) fn kind(&self) -> ValueKind {
        self.spec.map_or(ValueKind::Free, |spec| spec.kind)
    }
}

impl ValueKind {
    /// The table for the mappings that a list of this kind can have.
    pub(crate) fn item_spec(self) -> Option<&'static ItemSpec> {
        match self {
            ValueKind::Items(spec) => Some(spec),
            ValueKind::Notes => Some(&NOTE.spec),
            ValueKind::Links => Some(&LINK.spec),
            ValueKind::Ignores => Some(&IGNORE.spec),
            _ => None,
        }
    }
}

/// Makes places of the nodes of a text.
struct Places<'t> {
    text: &'t str,
}

impl Places<'_> {
    /// A span without the white space at its end: blocks of text end with the indentation of the next line.
    fn trimmed(&self, span: Span) -> Span {
        let text = self.text.get(span.range()).unwrap_or_default();
        let start = span.start as usize;
        Span::new(start, start + text.trim_end().len())
    }

    fn placed_text(&self, node: &Node) -> Option<PlacedText> {
        (!node.is_absent()).then_some(())?;
        Some(PlacedText {
            text: node.text()?.to_owned(),
            span: self.trimmed(node.span),
        })
    }

    fn fields(&self, spec: &'static ItemSpec, entries: &[Entry]) -> Vec<PlacedField> {
        let opening = spec.opening_key();
        let others = entries
            .iter()
            .filter(|entry| opening.is_none() || entry.key.text() != opening);
        let fields = others.map(|entry| {
            let key = entry.key.text().unwrap_or_default();
            self.field(spec.field(key), Some(entry.key.span), &entry.value)
        });
        fields.collect()
    }

    fn field(
        &self,
        spec: Option<&'static FieldSpec>,
        key: Option<Span>,
        value: &Node,
    ) -> PlacedField {
        let nodes = match &value.value {
            Value::List(nodes) => nodes.as_slice(),
            _ => std::slice::from_ref(value),
        };
        let item = spec.and_then(|spec| spec.kind.item_spec());
        let mut field = PlacedField {
            spec,
            key,
            span: Span {
                start: key.map_or(value.span.start, |key| key.start),
                end: self
                    .trimmed(value.span)
                    .end
                    .max(key.map_or(0, |key| key.end)),
            },
            values: Vec::new(),
            items: Vec::new(),
        };
        for node in nodes {
            match item {
                Some(item) => field.items.extend(self.item(item, node)),
                None => field.values.extend(self.placed_text(node)),
            }
        }
        field
    }

    /// An item in whichever form it is typed; `None` if nothing is.
    fn item(&self, spec: &'static ItemSpec, node: &Node) -> Option<PlacedItem> {
        let mut item = PlacedItem {
            spec,
            span: self.trimmed(node.span),
            name: None,
            fields: Vec::new(),
        };
        match &node.value {
            Value::Scalar(..) => item.name = Some(self.placed_text(node)?),
            Value::List(_) => return None,
            Value::Map(entries) => {
                let opening = spec.opening_key();
                let is_opening = |entry: &&Entry| entry.key.text() == opening;
                match (entries.iter().find(is_opening), entries.first()) {
                    (Some(entry), _) if opening.is_some() => {
                        item.name = self.placed_text(&entry.value);
                        item.fields = self.fields(spec, entries);
                    }
                    (None, Some(entry)) if opening.is_some() => {
                        item.name = self.placed_text(&entry.key);
                        let field = spec.pair_position().map(|at| &spec.fields()[at]);
                        if !entry.value.is_absent() {
                            item.fields.push(self.field(field, None, &entry.value));
                        }
                    }
                    _ => item.fields = self.fields(spec, entries),
                }
            }
        }
        Some(item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_its_places() {
        let text = "title: Shop\nreleases:\n  - mvp: First basket\nactivities:\n  - activity: Buy\n    \
                    tasks:\n      - Pay\n      - task: Ship\n        stories:\n          \
                    - \"A: b\": mvp\n          - story: C\n            needs: [A]\n";
        let map = PlacedItem::map(text, &Limits::default()).unwrap();
        let mut seen = Vec::new();
        map.visit(&mut |item| {
            let name = item.name.as_ref().map(|name| &text[name.span.range()]);
            let values = item.fields.iter().flat_map(|field| &field.values);
            let values: Vec<&str> = values.map(|value| &text[value.span.range()]).collect();
            seen.push((item.spec.name, name.unwrap_or("-"), values.join(" ")));
        });
        let seen: Vec<String> = seen
            .iter()
            .map(|(kind, name, values)| format!("{kind} {name} {values}"))
            .collect();
        assert_eq!(
            seen,
            [
                "map Shop Shop",
                "release mvp First basket",
                "activity Buy ",
                "task Pay ",
                "task Ship ",
                "story \"A: b\" mvp",
                "story C A",
            ]
        );
    }
}
