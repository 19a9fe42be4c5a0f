//! A map as it was typed: its items with their texts, in order, with references as text. It knows nothing of
//! forms, quotes, comments and places: two files that say the same have equal written maps.
//!
//! What a change means is defined on it, and what a file says after a change is compared with that.

mod names;
mod read;

pub(crate) use names::{Reference, WrittenNames, name_of, references};
pub(crate) use read::written_map;

use crate::format::decode::OWN_FIELD;
use crate::format::schema::{ItemSpec, ValueKind};
use crate::map::{id_from_title, is_id};
use std::borrow::Cow;

/// Which item of a map an item is. It stays the same while a change renames and moves items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ItemKey(pub(crate) u32);

/// The map, or an item of it.
#[derive(Clone, Debug)]
pub(crate) struct WrittenItem {
    pub(crate) key: ItemKey,
    pub(crate) spec: &'static ItemSpec,
    /// The title; of a persona or a release, the id; of the map, nothing.
    pub(crate) name: String,
    /// Whether the id of a persona or a release is made from its name, since only that is typed.
    pub(crate) has_derived_id: bool,
    /// The fields that have a value: those of the table in its order, then the author's own.
    pub(crate) fields: Vec<WrittenEntry>,
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WrittenEntry {
    pub(crate) key: Cow<'static, str>,
    pub(crate) value: WrittenValue,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WrittenValue {
    /// A text, without line breaks at its end.
    Text(String),
    /// The values of a list. One value that isn't in a list is a list, too, where the field is one.
    List(Vec<WrittenValue>),
    /// A note with an answer, a link with a title, or a mapping in the author's own field.
    Map(Vec<WrittenEntry>),
    /// Items.
    Items(Vec<WrittenItem>),
}

/// Which item it is, how its id is typed and in which order the author's own fields are doesn't matter for what is written:
/// one of those that gets a value stays where its key was typed.
impl PartialEq for WrittenItem {
    fn eq(&self, other: &Self) -> bool {
        let mut fields = self.fields.iter();
        std::ptr::eq(self.spec, other.spec)
            && self.name == other.name
            && self.fields.len() == other.fields.len()
            && fields.all(|field| other.value(&field.key) == Some(&field.value))
    }
}

impl Eq for WrittenItem {}

impl WrittenEntry {
    pub(crate) fn new(key: impl Into<Cow<'static, str>>, value: WrittenValue) -> Self {
        let key = key.into();
        Self { key, value }
    }
}

impl WrittenValue {
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// The text itself, or one of the texts of a mapping.
    pub(crate) fn text_of(&self, key: &str) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Map(entries) => {
                let entry = entries.iter().find(|entry| entry.key == key)?;
                match &entry.value {
                    Self::Text(text) => Some(text),
                    _ => None,
                }
            }
            Self::List(_) | Self::Items(_) => None,
        }
    }

    /// Whether it is an empty list.
    fn is_empty(&self) -> bool {
        match self {
            Self::List(values) => values.is_empty(),
            Self::Items(items) => items.is_empty(),
            Self::Text(_) | Self::Map(_) => false,
        }
    }
}

impl WrittenItem {
    /// An item without fields.
    pub(crate) fn new(key: ItemKey, spec: &'static ItemSpec, name: &str) -> Self {
        Self {
            key,
            spec,
            name: name.to_owned(),
            has_derived_id: false,
            fields: Vec::new(),
        }
    }

    /// The value of a field.
    pub(crate) fn value(&self, key: &str) -> Option<&WrittenValue> {
        let field = self.fields.iter().find(|field| field.key == key)?;
        Some(&field.value)
    }

    /// The text of a field.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        match self.value(key)? {
            WrittenValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The values of a field with a list.
    pub(crate) fn list(&self, key: &str) -> &[WrittenValue] {
        match self.value(key) {
            Some(WrittenValue::List(values)) => values,
            _ => &[],
        }
    }

    /// The items of a field.
    pub(crate) fn items(&self, key: &str) -> &[WrittenItem] {
        match self.value(key) {
            Some(WrittenValue::Items(items)) => items,
            _ => &[],
        }
    }

    /// The items of a field, which is added if it isn't there.
    pub(crate) fn items_mut(&mut self, key: &str) -> &mut Vec<WrittenItem> {
        if !matches!(self.value(key), Some(WrittenValue::Items(_))) {
            self.put(key, WrittenValue::Items(Vec::new()));
        }
        let field = self.fields.iter_mut().find(|field| field.key == key);
        match field.map(|field| &mut field.value) {
            Some(WrittenValue::Items(items)) => items,
            _ => unreachable!("the field was just added"),
        }
    }

    /// The keys of the fields that hold items.
    pub(crate) fn item_lists(&self) -> impl Iterator<Item = &'static str> + use<> {
        let fields = self.spec.fields().iter();
        fields
            .filter(|field| matches!(field.kind, ValueKind::Items(_)))
            .map(|field| field.name)
    }

    /// Sets a field, or removes it: so does an empty list.
    pub(crate) fn set(&mut self, key: &str, value: Option<WrittenValue>) {
        match value.filter(|value| !value.is_empty()) {
            Some(value) => self.put(key, value),
            None => self.fields.retain(|field| field.key != key),
        }
    }

    fn put(&mut self, key: &str, value: WrittenValue) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.key == key) {
            field.value = value;
            return;
        }
        let rank = self.rank(key);
        let after = self
            .fields
            .iter()
            .take_while(|field| self.rank(&field.key) <= rank);
        let at = after.count();
        let key = match self.spec.field(key) {
            Some(field) => Cow::Borrowed(field.name),
            None => Cow::Owned(key.to_owned()),
        };
        self.fields.insert(at, WrittenEntry { key, value });
    }

    /// Whether another item has the same name and fields, apart from the items in it.
    pub(crate) fn has_same_fields(&self, other: &Self) -> bool {
        let own = |item: &'_ Self| {
            let fields = item.fields.iter();
            fields
                .filter(|field| !matches!(field.value, WrittenValue::Items(_)))
                .count()
        };
        let is_same = |field: &WrittenEntry| {
            matches!(field.value, WrittenValue::Items(_))
                || other.value(&field.key) == Some(&field.value)
        };
        self.name == other.name && own(self) == own(other) && self.fields.iter().all(is_same)
    }

    /// The position of a field in the table; the author's own are last.
    pub(crate) fn rank(&self, key: &str) -> usize {
        let fields = self.spec.fields();
        let position = fields.iter().position(|field| field.name == key);
        position.unwrap_or(fields.len())
    }

    /// The item with a key: this one, or one below it.
    pub(crate) fn find(&self, key: ItemKey) -> Option<&WrittenItem> {
        if self.key == key {
            return Some(self);
        }
        let lists = self.fields.iter().filter_map(|field| match &field.value {
            WrittenValue::Items(items) => Some(items),
            _ => None,
        });
        lists.flatten().find_map(|item| item.find(key))
    }

    /// The item with a key, to be changed.
    pub(crate) fn find_mut(&mut self, key: ItemKey) -> Option<&mut WrittenItem> {
        if self.key == key {
            return Some(self);
        }
        let lists = self
            .fields
            .iter_mut()
            .filter_map(|field| match &mut field.value {
                WrittenValue::Items(items) => Some(items),
                _ => None,
            });
        lists.flatten().find_map(|item| item.find_mut(key))
    }

    /// The way to the item with a key; empty for this one.
    pub(crate) fn path_to(&self, key: ItemKey) -> Option<ItemPath> {
        let mut path = ItemPath::default();
        self.walk_to(key, &mut path).then_some(path)
    }

    fn walk_to(&self, key: ItemKey, path: &mut ItemPath) -> bool {
        if self.key == key {
            return true;
        }
        for list in self.item_lists() {
            for (index, item) in self.items(list).iter().enumerate() {
                path.steps.push(PathStep { list, index });
                if item.walk_to(key, path) {
                    return true;
                }
                path.steps.pop();
            }
        }
        false
    }

    /// The item at a path.
    pub(crate) fn at(&self, path: &ItemPath) -> Option<&WrittenItem> {
        let mut item = self;
        for step in &path.steps {
            item = item.items(step.list).get(step.index)?;
        }
        Some(item)
    }

    /// Takes the item with a key out of its list. An empty list goes, too.
    pub(crate) fn take(&mut self, key: ItemKey) -> Option<WrittenItem> {
        for list in self.item_lists() {
            let Some(WrittenValue::Items(_)) = self.value(list) else {
                continue;
            };
            let items = self.items_mut(list);
            let taken = match items.iter().position(|item| item.key == key) {
                Some(index) => Some(items.remove(index)),
                None => items.iter_mut().find_map(|item| item.take(key)),
            };
            if taken.is_some() {
                if self.items(list).is_empty() {
                    self.set(list, None);
                }
                return taken;
            }
        }
        None
    }

    /// Calls a function for this item and all below it, in the order of the table.
    pub(crate) fn visit<'i>(&'i self, visit: &mut impl FnMut(&'i WrittenItem)) {
        visit(self);
        for list in self.item_lists() {
            self.items(list).iter().for_each(|item| item.visit(visit));
        }
    }

    /// Calls a function for this item and all below it, to change them.
    pub(crate) fn visit_mut(&mut self, visit: &mut impl FnMut(&mut WrittenItem)) {
        visit(self);
        for field in &mut self.fields {
            if let WrittenValue::Items(items) = &mut field.value {
                items.iter_mut().for_each(|item| item.visit_mut(visit));
            }
        }
    }

    /// The keys of this item and all below it.
    pub(crate) fn keys(&self) -> Vec<ItemKey> {
        let mut keys = Vec::new();
        self.visit(&mut |item| keys.push(item.key));
        keys
    }
}

/// The way from the map to an item of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ItemPath {
    pub(crate) steps: Vec<PathStep>,
}

/// A step of an [`ItemPath`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PathStep {
    /// The key of the list.
    pub(crate) list: &'static str,
    /// The position in the list.
    pub(crate) index: usize,
}

impl ItemPath {
    /// The last step, and the path without it.
    pub(crate) fn split_last(&self) -> Option<(PathStep, ItemPath)> {
        let (last, steps) = self.steps.split_last()?;
        let steps = steps.to_vec();
        Some((*last, ItemPath { steps }))
    }
}

/// The id of a persona or a release of which only the name is typed.
pub(crate) fn derived_id(name: &str, kind: &str) -> String {
    if is_id(name) && name != "~" {
        name.to_owned()
    } else {
        id_from_title(name, kind)
    }
}

/// Whether a key is one of the author's own.
pub(crate) fn is_own(key: &str) -> bool {
    key.starts_with(OWN_FIELD)
}

/// What is written in the text of a map without errors.
#[cfg(test)]
pub(crate) fn written_map_of_text(text: &str) -> WrittenItem {
    let source = std::sync::Arc::new(crate::text::Source::new("map.yaml", text));
    let project = crate::format::Project::default();
    let decoded = crate::format::decode::read_map_with(&source, &project, &[], written_map);
    decoded.value.expect("a map").1
}
