//! Opening an item: its three forms, and which of its fields are there.

use super::decoder::Decoder;
use crate::format::faults::Fault;
use crate::format::repair::{misformed_item, rewrite};
use crate::format::schema::{ItemSpec, ValueKind};
use crate::format::yaml::{Entry, Node, TextStyle, Value};
use crate::text::Span;

/// An item in whichever form it was written.
pub(crate) struct ItemForm<'n, 's> {
    /// The bare text, what stands after the opening key, or the first half of a pair.
    pub(crate) name: Option<&'n Node<'s>>,
    /// The second half of a pair.
    pub(crate) second: Option<&'n Node<'s>>,
    /// Its fields; empty in the short forms.
    pub(crate) fields: FieldNodes<'n, 's>,
    /// Where it begins.
    pub(crate) span: Span,
}

/// The fields of one mapping that its table knows.
pub(crate) struct FieldNodes<'n, 's> {
    pub(crate) item: &'static ItemSpec,
    pub(crate) values: Vec<(&'static str, &'n Entry<'s>)>,
    /// Fields that a slip of a key was probably meant to be.
    pub(crate) slips: Vec<&'static str>,
}

impl<'n, 's> FieldNodes<'n, 's> {
    pub(crate) fn none(item: &'static ItemSpec) -> Self {
        Self {
            item,
            values: Vec::new(),
            slips: Vec::new(),
        }
    }

    /// The value of a field; none where the field is missing or says nothing. A name may be `~`.
    pub(crate) fn get(&self, name: &str) -> Option<&'n Node<'s>> {
        debug_assert!(
            self.item.field(name).is_some(),
            "`{name}` is not in the field table"
        );
        let (_, entry) = self.values.iter().find(|(known, _)| *known == name)?;
        let shape = self.item.field(name).map(|field| field.shape);
        let says_nothing = match shape {
            Some(ValueKind::Name) => entry.value.is_absent(),
            _ => entry.value.is_null(),
        };
        (!says_nothing).then_some(&entry.value)
    }

    /// The place of a field's key.
    pub(crate) fn key_span(&self, name: &str) -> Option<Span> {
        self.values
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, entry)| entry.key.span)
    }
}

impl Decoder {
    /// The fields of a mapping that has only the long form, such as the map or a note.
    pub(crate) fn fields<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        entries: &'n [Entry<'s>],
        whole: Span,
    ) -> FieldNodes<'n, 's> {
        let mut fields = FieldNodes::none(item);
        for entry in entries {
            self.field(item, &mut fields, entry);
        }
        for field in item.fields.iter().filter(|field| field.required) {
            if fields.get(field.name).is_none() && !fields.slips.contains(&field.name) {
                let at = fields.key_span(field.name).unwrap_or(Span::new(
                    whole.start as usize,
                    entries
                        .first()
                        .map_or(whole.end, |entry| entry.key.span.end) as usize,
                ));
                let message = format!("{} has no `{}`", item.article, field.name);
                let help = format!("add `{}: …`: {}", field.name, lower_first(field.about));
                self.error(Fault::MissingField, at, message).help(help);
            }
        }
        fields
    }

    /// Opens an item of a list; none where it is nothing that could be one.
    pub(crate) fn open<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        node: &'n Node<'s>,
    ) -> Option<ItemForm<'n, 's>> {
        match &node.value {
            Value::Scalar(..) if node.is_absent() => {
                let message = format!("{} without a name", item.article);
                self.error(Fault::WrongKind, node.span, message)
                    .help("write its name after the dash, or take the dash out");
                None
            }
            Value::Scalar(..) => Some(ItemForm {
                name: Some(node),
                second: None,
                fields: FieldNodes::none(item),
                span: node.span,
            }),
            Value::List(_) => {
                let message = format!("expected {}, found a list", item.article);
                let is_bracket = self.text().slice(node.span).starts_with('[');
                let report = self.error(Fault::WrongKind, node.span, message);
                if is_bracket {
                    report
                        .help("to YAML `[` begins a list: put the text in quotes")
                        .suggest(node.span, |text| rewrite::quoted_item(text, node.span));
                } else {
                    report.help(format!("give {} one dash of its own", item.article));
                }
                None
            }
            Value::Map(entries) => self.open_mapping(item, node, entries),
        }
    }

    fn open_mapping<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        node: &'n Node<'s>,
        entries: &'n [Entry<'s>],
    ) -> Option<ItemForm<'n, 's>> {
        let opening = item.opening_key().unwrap_or_default();
        let is_opening = |entry: &&Entry| entry.key.text() == Some(opening);
        let Some(first) = entries.first() else {
            self.error(
                Fault::WrongKind,
                node.span,
                format!("{} without a name", item.article),
            )
            .help(format!("write `{opening}: …` in it, or take it out"));
            return None;
        };
        if let Some(opened) = entries.iter().find(is_opening) {
            let rest: Vec<&Entry> = entries.iter().filter(|entry| !is_opening(entry)).collect();
            let mut fields = FieldNodes::none(item);
            for entry in rest {
                self.field(item, &mut fields, entry);
            }
            for twice in entries.iter().filter(is_opening).skip(1) {
                self.duplicate_field(twice, opened.key.span);
            }
            if opened.value.is_absent() {
                let message = format!("{} without a name", item.article);
                self.error(Fault::MissingField, opened.key.span, message)
                    .help(format!("write it after `{opening}:`"));
            }
            let span = if opened.value.is_absent() {
                opened.key.span
            } else {
                opened.value.span
            };
            let name = (!opened.value.is_absent()).then_some(&opened.value);
            return Some(ItemForm {
                name,
                second: None,
                fields,
                span,
            });
        }
        let known = |entry: &Entry| {
            entry
                .key
                .text()
                .is_some_and(|key| item.field(key).is_some())
        };
        if let ([only], Some(_)) = (entries, item.pair)
            && only.key.text().is_some()
            && matches!(only.value.value, Value::Scalar(..))
            && !only.value.is_absent()
            && !known(only)
        {
            return Some(ItemForm {
                name: Some(&only.key),
                second: Some(&only.value),
                fields: FieldNodes::none(item),
                span: only.key.span,
            });
        }
        self.misformed(item, node, entries, first)
    }

    /// A mapping that is in none of the item's forms: reports that, and reads it as it was probably
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
        let mut fields = FieldNodes::none(item);
        for entry in intended.fields {
            self.field(item, &mut fields, entry);
        }
        Some(ItemForm {
            name: intended.name,
            second: None,
            fields,
            span: intended.span,
        })
    }

    /// The values of a list; one bare value is a list of one.
    pub(crate) fn values<'n, 's>(&self, node: &'n Node<'s>) -> &'n [Node<'s>] {
        match &node.value {
            Value::List(values) => values,
            Value::Scalar(..) | Value::Map(_) => std::slice::from_ref(node),
        }
    }

    /// The items of a list of items.
    pub(crate) fn items<'n, 's>(
        &mut self,
        node: Option<&'n Node<'s>>,
        item: &'static ItemSpec,
    ) -> &'n [Node<'s>] {
        let Some(node) = node else { return &[] };
        match &node.value {
            Value::List(values) => values,
            Value::Scalar(_, TextStyle::Plain | TextStyle::Marked) => std::slice::from_ref(node),
            Value::Map(_) => {
                let message = format!("expected a list, found {}", node.kind());
                self.error(Fault::WrongKind, node.span, message)
                    .help(format!(
                        "begin each {} with a dash: `- {}: …`",
                        item.kind, item.kind
                    ));
                &[]
            }
        }
    }
}

fn lower_first(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters
        .next()
        .map(|first| first.to_lowercase().to_string())
        .unwrap_or_default();
    format!("{first}{}", characters.as_str().trim_end_matches('.'))
}
