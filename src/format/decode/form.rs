//! The forms in which an item can be typed (a bare text, a short pair such as `Pay: mvp`, a mapping of
//! fields), and the fields that it has.

use super::decoder::Decoder;
use crate::format::error_code::ErrorCode;
use crate::format::repair::{as_items, misformed_item, rewrite};
use crate::format::schema::{FieldSpec, ItemSpec, MAX_FIELDS, ValueKind};
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::{Entry, Node, Value};
use crate::map::is_id;
use crate::text::Span;
use std::collections::HashMap;
use std::collections::hash_map::Entry::{Occupied, Vacant};

/// The beginning of the keys of the author's own fields.
pub(crate) const OWN_FIELD: &str = "x-";

/// An item in whichever form it was typed.
pub(crate) struct ItemForm<'n, 's> {
    /// The bare text, the value of the opening key, or the first half of a short pair. `None` if it is
    /// missing.
    pub(crate) name: Option<&'n Node<'s>>,
    /// Its fields; a bare text has none.
    pub(crate) fields: FieldNodes<'n, 's>,
    /// Whether it is a short pair, whose second half is the value of one of the fields.
    pub(crate) is_pair: bool,
    /// Where it begins.
    pub(crate) span: Span,
}

/// The entries of a mapping, by the fields of an item.
pub(crate) struct FieldNodes<'n, 's> {
    item: &'static ItemSpec,
    entries: [Option<&'n Entry<'s>>; MAX_FIELDS],
    /// The fields that misspelled keys were probably meant to be.
    misspelled: Vec<&'static str>,
    /// The entries of the author's own fields.
    own: Vec<&'n Entry<'s>>,
}

impl<'n, 's> FieldNodes<'n, 's> {
    /// No entries.
    pub(crate) fn new(item: &'static ItemSpec) -> Self {
        Self {
            item,
            entries: [None; MAX_FIELDS],
            misspelled: Vec::new(),
            own: Vec::new(),
        }
    }

    /// The entries of the author's own fields, in the order of the file.
    pub(crate) fn own_entries(&self) -> &[&'n Entry<'s>] {
        &self.own
    }

    /// The value of the field at a position of the item's table. `None` where the field is missing or
    /// null; a name or id may be `~`, `null` or `no`.
    pub(crate) fn at(&self, position: usize) -> Option<&'n Node<'s>> {
        let value = &self.entries[position]?.value;
        let is_nothing = match self.item.fields()[position].kind {
            ValueKind::Name | ValueKind::Id => value.is_absent(),
            _ => value.is_null(),
        };
        (!is_nothing).then_some(value)
    }

    /// Sets the list with the name `meant` to an entry whose key is misspelled, so that its items and the
    /// references to them are not reported as well.
    fn set_list(&mut self, meant: Option<&str>, entry: &'n Entry<'s>) {
        let fields = self.item.fields();
        let is_meant = |field: &FieldSpec| {
            Some(field.name) == meant && matches!(field.kind, ValueKind::Items(_))
        };
        if let Some(position) = fields.iter().position(is_meant) {
            self.entries[position].get_or_insert(entry);
        }
    }

    /// The entry of the field that can be the second half of a short pair. In the pair itself the
    /// key is the first half.
    pub(crate) fn in_pair(&self) -> Option<&'n Entry<'s>> {
        self.entries[self.item.pair_position()?]
    }

    /// The references of a story to the stories it needs.
    pub(crate) fn needs(&self) -> &'n [Node<'s>] {
        let fields = self.item.fields();
        let position = fields
            .iter()
            .position(|field| matches!(field.kind, ValueKind::Stories));
        let node = position.and_then(|position| self.at(position));
        node.map_or(&[], list_values)
    }

    /// The value of the field that lists items of another kind, such as the tasks of an activity.
    pub(crate) fn list_of(&self, item: &'static ItemSpec) -> Option<&'n Node<'s>> {
        self.at(self.position_of_list(item)?)
    }

    /// The key and the value of the field that lists items of another kind, unless that is null.
    pub(crate) fn entry_of(&self, item: &'static ItemSpec) -> Option<&'n Entry<'s>> {
        let position = self.position_of_list(item)?;
        self.at(position).and(self.entries[position])
    }

    fn position_of_list(&self, item: &'static ItemSpec) -> Option<usize> {
        let mut fields = self.item.fields().iter();
        fields
            .position(|field| matches!(field.kind, ValueKind::Items(of) if std::ptr::eq(of, item)))
    }
}

impl Decoder {
    /// The fields of a mapping that has only the long form, such as the map or a note. Reports
    /// required fields that are missing.
    pub(crate) fn fields<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        entries: &'n [Entry<'s>],
        span: Span,
    ) -> FieldNodes<'n, 's> {
        let mut nodes = FieldNodes::new(item);
        for entry in entries {
            self.field(item, &mut nodes, entry);
        }
        for (position, field) in item.fields().iter().enumerate() {
            let is_missing = field.required && nodes.at(position).is_none();
            let entry = nodes.entries[position];
            if is_missing && entry.is_some_and(|entry| self.is_lost_value(entry)) {
                continue;
            }
            if is_missing && !nodes.misspelled.contains(&field.name) {
                let key = nodes.entries[position].map(|entry| entry.key.span);
                let first = entries.first().map(|entry| entry.key.span);
                let at = key.unwrap_or(Span {
                    start: span.start,
                    end: first.unwrap_or(span).end,
                });
                self.missing_field(item, field, at);
            }
        }
        nodes
    }

    /// Adds an entry to the field that its key names. Reports the key if there is no such field, or
    /// if an earlier entry has the same key.
    fn field<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        nodes: &mut FieldNodes<'n, 's>,
        entry: &'n Entry<'s>,
    ) {
        let Some(key) = entry.key.text() else {
            let message = format!("expected a field name, found {}", entry.key.kind());
            self.error(ErrorCode::WrongKind, entry.key.span, message)
                .help(suggest::use_one_of(item.keys()));
            return;
        };
        if key.starts_with(OWN_FIELD) {
            let before = nodes.own.iter().find(|own| own.key.text() == Some(key));
            match before {
                Some(before) => self.duplicate_field(entry, before.key.span),
                None => {
                    nodes.own.push(entry);
                    self.report_lost_value(entry, None);
                }
            }
            return;
        }
        let position = item.fields().iter().position(|field| field.name == key);
        match position.map(|position| &mut nodes.entries[position]) {
            Some(Some(before)) => self.duplicate_field(entry, before.key.span),
            Some(free) => {
                *free = Some(entry);
                let field = position.map(|position| &item.fields()[position]);
                // What is missing in a required field is reported with it.
                if field.is_some_and(|field| !field.required) {
                    self.report_lost_value(entry, field);
                }
            }
            None => {
                let meant = self.unknown_field(item, entry, key);
                nodes.misspelled.extend(meant);
                nodes.set_list(meant, entry);
            }
        }
    }

    /// The entries of a mapping. Anything else is reported as the value of the field `name`.
    pub(crate) fn mapping<'n, 's>(
        &mut self,
        node: &'n Node<'s>,
        name: &str,
        help: &str,
    ) -> Option<&'n [Entry<'s>]> {
        if let Value::Map(entries) = &node.value {
            return Some(entries);
        }
        let message = format!("expected a mapping for `{name}`, found {}", node.kind());
        self.error(ErrorCode::WrongKind, node.span, message)
            .help(help);
        None
    }

    /// The entries of a mapping whose keys are not fields. An entry that repeats a key is reported
    /// and left out.
    pub(crate) fn without_duplicates<'n, 's>(
        &mut self,
        entries: &'n [Entry<'s>],
    ) -> Vec<&'n Entry<'s>> {
        let mut before: HashMap<&str, Span> = HashMap::new();
        let mut unique = Vec::new();
        for entry in entries {
            let key = entry.key.text().unwrap_or_default();
            match before.entry(key) {
                Occupied(first) => self.duplicate_field(entry, *first.get()),
                Vacant(free) => {
                    free.insert(entry.key.span);
                    unique.push(entry);
                }
            }
        }
        unique
    }

    /// The form in which an item of a list was typed; `None` where the value can't be such an item.
    pub(crate) fn item_form<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        node: &'n Node<'s>,
    ) -> Option<ItemForm<'n, 's>> {
        match &node.value {
            Value::Scalar(..) if node.is_absent() => {
                if self.is_lost_item(node) {
                    return None;
                }
                let message = format!("expected {}, found nothing", item.article);
                let lines = rewrite::lines_to_lone_dash(self.text(), node.span);
                self.error(ErrorCode::WrongKind, node.span, message)
                    .help(format!(
                        "write the {} after the dash, or remove the dash",
                        item.name
                    ))
                    .suggest(lines.unwrap_or(node.span), |text| {
                        lines.map(|lines| text.line(text.position(lines.start).line).to_owned())
                    });
                None
            }
            Value::Scalar(..) => Some(ItemForm {
                name: Some(node),
                fields: FieldNodes::new(item),
                is_pair: false,
                span: node.span,
            }),
            Value::List(_) => {
                let message = format!("expected {}, found a list", item.article);
                let is_bracket = self.text().slice(node.span).starts_with('[');
                let report = self.error(ErrorCode::WrongKind, node.span, message);
                if is_bracket {
                    report
                        .label("YAML reads `[` as the start of a list")
                        .help("put the text in quotes")
                        .suggest(node.span, |text| rewrite::quoted_item(text, node.span));
                } else {
                    report
                        .help(format!("write a single dash before the {}", item.name))
                        .suggest(node.span, |text| rewrite::with_single_dash(text, node.span));
                }
                None
            }
            Value::Map(entries) => self.mapping_form(item, node, entries),
        }
    }

    fn mapping_form<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        node: &'n Node<'s>,
        entries: &'n [Entry<'s>],
    ) -> Option<ItemForm<'n, 's>> {
        let opening = item.opening_key().unwrap_or_default();
        let is_opening = |entry: &&Entry| entry.key.text() == Some(opening);
        let Some(first) = entries.first() else {
            self.error(
                ErrorCode::WrongKind,
                node.span,
                format!("expected {}, found an empty mapping", item.article),
            )
            .help(format!("add `{opening}: …`, or remove the mapping"));
            return None;
        };
        if let Some(opening_entry) = entries.iter().find(is_opening) {
            return Some(self.long_form(item, entries, opening_entry));
        }
        if let (Some(position), [only]) = (item.pair_position(), entries)
            && let Some(key) = only.key.text()
            && matches!(only.value.value, Value::Scalar(..))
            && !only.value.is_absent()
            && item.field(key).is_none()
        {
            let mut fields = FieldNodes::new(item);
            fields.entries[position] = Some(only);
            return Some(ItemForm {
                name: Some(&only.key),
                fields,
                is_pair: true,
                span: only.key.span,
            });
        }
        self.misformed(item, node, entries, first)
    }

    /// The long form of an item. `opening_entry` is the one with the opening key.
    fn long_form<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        entries: &'n [Entry<'s>],
        opening_entry: &'n Entry<'s>,
    ) -> ItemForm<'n, 's> {
        let opening = item.opening_key();
        let is_opening = |entry: &&Entry| entry.key.text() == opening;
        let mut fields = FieldNodes::new(item);
        for entry in entries.iter().filter(|entry| !is_opening(entry)) {
            self.field(item, &mut fields, entry);
        }
        for duplicate in entries.iter().filter(is_opening).skip(1) {
            self.second_opening(item, duplicate, opening_entry.key.span);
        }
        let is_absent = opening_entry.value.is_absent();
        if is_absent && !self.is_lost_value(opening_entry) {
            let message = format!("missing value for `{}`", item.name);
            self.error(ErrorCode::MissingField, opening_entry.key.span, message)
                .help("write a value after the colon");
        }
        ItemForm {
            name: (!is_absent).then_some(&opening_entry.value),
            fields,
            is_pair: false,
            span: if is_absent {
                opening_entry.key.span
            } else {
                opening_entry.value.span
            },
        }
    }

    /// A mapping that has none of the item's forms: reports that, and reads it as it was probably
    /// meant.
    fn misformed<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        node: &'n Node<'s>,
        entries: &'n [Entry<'s>],
        first: &'n Entry<'s>,
    ) -> Option<ItemForm<'n, 's>> {
        let (misread, intended) = misformed_item(self.text(), item, node, entries, first);
        self.report_misread(misread);
        let intended = intended?;
        let mut fields = FieldNodes::new(item);
        for entry in intended.fields {
            self.field(item, &mut fields, entry);
        }
        if let Some((list, entry)) = intended.list {
            fields.set_list(Some(list), entry);
        }
        Some(ItemForm {
            name: intended.name,
            fields,
            is_pair: false,
            span: intended.span,
        })
    }

    /// Whether [`Decoder::items`] reports a value instead of returning its items.
    pub(crate) fn is_wrong_list(&self, node: &Node) -> bool {
        matches!(node.value, Value::Map(_)) || node.text().and_then(joined_names).is_some()
    }

    /// The items of a list of items. A single text is a list of one.
    pub(crate) fn items<'n, 's>(
        &mut self,
        node: Option<&'n Node<'s>>,
        item: &'static ItemSpec,
    ) -> &'n [Node<'s>] {
        let Some(node) = node else { return &[] };
        if let Value::Map(entries) = &node.value {
            let message = format!("expected a list, found {}", node.kind());
            let name = item.name;
            self.error(ErrorCode::WrongKind, node.span, message)
                .help(format!("start each {name} with a dash: `- {name}: …`"))
                .suggest(node.span, |text| as_items(text, item, node.span, entries));
            return &[];
        }
        if let Some(names) = node.text().and_then(joined_names) {
            let message = format!(
                "expected a list, found the text `{}`",
                excerpt(&names.join(", "))
            );
            let list = format!("[{}]", names.join(", "));
            self.error(ErrorCode::WrongKind, node.span, message)
                .help("did you mean a list?")
                .suggest(node.span, |text| rewrite::replaced(text, node.span, &list));
            // Its items are what the references mean.
            return &[];
        }
        list_values(node)
    }
}

/// The names in a text that was meant to be a list of them, such as `mvp, next`. `None` for one name with
/// a comma, such as `Sarah, a busy parent`.
fn joined_names(text: &str) -> Option<Vec<&str>> {
    let names: Vec<&str> = text.split(',').map(str::trim).collect();
    (names.len() > 1 && names.iter().all(|name| is_id(name))).then_some(names)
}

/// The values of a list. A single value is a list of one.
pub(crate) fn list_values<'n, 's>(node: &'n Node<'s>) -> &'n [Node<'s>] {
    match &node.value {
        Value::List(values) => values,
        Value::Scalar(..) | Value::Map(_) => std::slice::from_ref(node),
    }
}
