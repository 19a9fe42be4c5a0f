//! One entry of a mapping: which field it is.

use super::decoder::Decoder;
use super::form::FieldNodes;
use crate::format::faults::Fault;
use crate::format::repair::rewrite;
use crate::format::schema;
use crate::format::schema::ItemSpec;
use crate::format::suggest;
use crate::format::suggest::shown;
use crate::format::yaml::Entry;
use crate::text::Span;
use std::collections::HashMap;
use std::collections::hash_map::Entry::{Occupied, Vacant};

impl Decoder {
    /// Files one entry under its field, or says why it is none.
    pub(crate) fn field<'n, 's>(
        &mut self,
        item: &'static ItemSpec,
        fields: &mut FieldNodes<'n, 's>,
        entry: &'n Entry<'s>,
    ) {
        let Some(key) = entry.key.text() else {
            let message = format!("expected the name of a field, found {}", entry.key.kind());
            self.error(Fault::WrongKind, entry.key.span, message)
                .help(format!(
                    "{} has the fields {}",
                    item.article,
                    suggest::list(item.keys())
                ));
            return;
        };
        if key.starts_with("x-") {
            return;
        }
        match item.field(key) {
            Some(field) => match fields.key_span(field.name) {
                Some(before) => self.duplicate_field(entry, before),
                None => fields.values.push((field.name, entry)),
            },
            None => fields.slips.extend(self.unknown_field(item, entry, key)),
        }
    }

    /// Says that there is no such field, and gives back the one that was probably meant.
    fn unknown_field(
        &mut self,
        item: &'static ItemSpec,
        entry: &Entry,
        key: &str,
    ) -> Option<&'static str> {
        let message = format!("unknown field `{}` of {}", shown(key), item.article);
        let near = suggest::nearest(key, item.keys());
        let elsewhere = schema::LISTED
            .iter()
            .chain([&&schema::MAP])
            .find(|other| other.field(key).is_some());
        let help = match (near, elsewhere) {
            (Some(near), _) => format!("did you mean `{near}`?"),
            (None, Some(other)) => format!(
                "`{key}` is a field of {}; {} has {}",
                other.article,
                item.article,
                suggest::list(item.keys())
            ),
            (None, None) => format!(
                "{} has {}; keys of your own begin with `x-`",
                item.article,
                suggest::list(item.keys())
            ),
        };
        self.error(Fault::UnknownField, entry.key.span, message)
            .help(help)
            .suggest(entry.key.span, |text| {
                near.and_then(|near| rewrite::replaced(text, entry.key.span, near))
            });
        near
    }

    /// The entries of a mapping whose keys people choose, without those that repeat one: a fault
    /// for each.
    pub(crate) fn unrepeated<'n, 's>(&mut self, entries: &'n [Entry<'s>]) -> Vec<&'n Entry<'s>> {
        let mut before: HashMap<&str, Span> = HashMap::new();
        let mut unrepeated = Vec::new();
        for entry in entries {
            let key = entry.key.text().unwrap_or_default();
            match before.entry(key) {
                Occupied(first) => self.duplicate_field(entry, *first.get()),
                Vacant(free) => {
                    free.insert(entry.key.span);
                    unrepeated.push(entry);
                }
            }
        }
        unrepeated
    }

    pub(crate) fn duplicate_field(&mut self, entry: &Entry, before: Span) {
        let key = entry.key.text().unwrap_or_default();
        self.error(
            Fault::DuplicateField,
            entry.key.span,
            format!("`{key}` stands here twice"),
        )
        .label("the second one")
        .related("the first one", before)
        .help("keep one of them");
    }
}
