//! Decoding the fields of one item by its table.

use super::decoder::Decoder;
use super::form::{FieldNodes, list_values};
use super::references::Scope;
use crate::format::schema::{FieldSpec, ItemDecoder, ValueDecoder};
use crate::format::synonyms;
use crate::format::yaml::{Entry, Node};
use crate::text::Span;

/// The value of one field, with its context.
pub(crate) struct FieldValue<'v> {
    /// Collects the diagnostics.
    pub(crate) decoder: &'v mut Decoder,
    /// The items that references can name.
    pub(crate) scope: &'v Scope<'v>,
    /// The field.
    pub(crate) field: &'v FieldSpec,
    /// The value; it isn't null.
    pub(crate) node: &'v Node<'v>,
}

impl FieldValue<'_> {
    /// The position of the value in `words`.
    pub(crate) fn choice(self, words: &[&str]) -> Option<usize> {
        self.decoder.choice(self.node, self.field.noun, words)
    }
}

impl<T> ItemDecoder<T> {
    /// Decodes the fields that are present, in the order of the table, and stores their values in
    /// `target`. A value that can't be decoded is reported, and leaves `target` unchanged.
    pub(crate) fn decode(
        &self,
        decoder: &mut Decoder,
        scope: &Scope,
        nodes: &FieldNodes,
        target: &mut T,
    ) {
        for (at, (field, value)) in self.fields().enumerate() {
            if let Some(node) = nodes.at(at) {
                let value_node = FieldValue {
                    decoder,
                    scope,
                    field,
                    node,
                };
                value.decode(value_node, target);
            }
        }
    }

    /// Decodes a mapping that has only the long form, such as a status, into `target`.
    pub(crate) fn decode_mapping(
        &'static self,
        decoder: &mut Decoder,
        scope: &Scope,
        entries: &[Entry],
        span: Span,
        mut target: T,
    ) -> T {
        let nodes = decoder.fields(&self.spec, entries, span);
        self.decode(decoder, scope, &nodes, &mut target);
        target
    }
}

impl<T> ValueDecoder<T> {
    fn decode(&self, value: FieldValue, target: &mut T) {
        let FieldValue {
            decoder,
            scope,
            field,
            node,
        } = value;
        let noun = field.noun;
        match self {
            Self::Name(set) => store(target, *set, decoder.name(node, noun)),
            Self::Line(set) => store(target, *set, decoder.line(node, noun)),
            Self::Prose(set) => store(target, *set, decoder.prose(node, noun)),
            Self::Id(set) => store(target, *set, decoder.id(node, noun)),
            Self::Date(set) => store(target, *set, decoder.date(node)),
            Self::Estimate(set) => store(target, *set, decoder.estimate(node, scope)),
            Self::Count(max, set) => store(target, *set, decoder.count(node, noun, *max)),
            Self::Flag(set) => store(target, *set, decoder.flag(node, noun)),
            Self::StoryStatus(set) => {
                let statuses = &scope.project.statuses;
                let ids: Vec<&str> = statuses.iter().map(|status| status.id.as_str()).collect();
                let same = |word: &str| synonyms::status(word, statuses);
                store(target, *set, decoder.choice_or(node, noun, &ids, same));
            }
            Self::Names(add) => for_each_value(decoder, node, |decoder, node| {
                store(target, *add, decoder.name(node, noun));
            }),
            Self::Texts(add) => for_each_value(decoder, node, |decoder, node| {
                store(target, *add, decoder.prose(node, noun));
            }),
            Self::Personas(add) => for_each_value(decoder, node, |decoder, node| {
                store(target, *add, decoder.persona(node, scope));
            }),
            Self::Notes(add) => for_each_value(decoder, node, |decoder, node| {
                store(target, *add, decoder.note(node, noun, scope));
            }),
            Self::Links(add) => for_each_value(decoder, node, |decoder, node| {
                store(target, *add, decoder.link(node, scope));
            }),
            Self::Ignores(add) => for_each_value(decoder, node, |decoder, node| {
                store(target, *add, decoder.ignore(node, scope));
            }),
            Self::Custom(_, decode) => decode(
                target,
                FieldValue {
                    decoder,
                    scope,
                    field,
                    node,
                },
            ),
            Self::ByItem(_) => {}
        }
    }
}

/// Passes each value of a list on, but for those that YAML reads as a comment: these are reported.
fn for_each_value(decoder: &mut Decoder, node: &Node, mut add: impl FnMut(&mut Decoder, &Node)) {
    for value in list_values(node) {
        if !decoder.is_lost_item(value) {
            add(decoder, value);
        }
    }
}

fn store<T, V>(target: &mut T, set: fn(&mut T, V), value: Option<V>) {
    if let Some(value) = value {
        set(target, value);
    }
}
