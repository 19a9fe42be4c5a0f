//! A field as the schema's tables say it: its name, its kind of value, and where a decoded value goes.

use super::spec::{FieldSpec, ItemSpec, MAX_FIELDS, ShortPair, ValueKind};
use crate::format::decode::FieldValue;
use crate::map::{Date, Decimal, Ignore, Link, Note, PersonaIx, SpannedText};

/// The fields of an item, and how they are decoded into a `T`.
pub(crate) struct ItemDecoder<T: 'static> {
    /// The names, kinds and documentation of the fields.
    pub(crate) spec: ItemSpec,
    decoders: [ValueDecoder<T>; MAX_FIELDS],
}

/// A field, and how it is decoded into a `T`.
pub(crate) struct FieldDecoder<T: 'static> {
    spec: FieldSpec,
    value: ValueDecoder<T>,
}

/// A kind of value, and the function that stores a decoded one in a `T`. The function is called
/// only for values that could be decoded; of a list, once for each value.
pub(crate) enum ValueDecoder<T: 'static> {
    /// See [`ValueKind::Name`].
    Name(fn(&mut T, SpannedText)),
    /// See [`ValueKind::Names`].
    Names(fn(&mut T, SpannedText)),
    /// See [`ValueKind::Line`].
    Line(fn(&mut T, SpannedText)),
    /// See [`ValueKind::Prose`].
    Prose(fn(&mut T, String)),
    /// See [`ValueKind::Texts`].
    Texts(fn(&mut T, String)),
    /// See [`ValueKind::Id`].
    Id(fn(&mut T, SpannedText)),
    /// See [`ValueKind::Date`].
    Date(fn(&mut T, Date)),
    /// See [`ValueKind::Estimate`].
    Estimate(fn(&mut T, Decimal)),
    /// See [`ValueKind::Count`]; with the largest number that is allowed.
    Count(u32, fn(&mut T, u32)),
    /// See [`ValueKind::Flag`].
    Flag(fn(&mut T, bool)),
    /// See [`ValueKind::StoryStatus`]; stored is the position of the status.
    StoryStatus(fn(&mut T, usize)),
    /// See [`ValueKind::Personas`].
    Personas(fn(&mut T, PersonaIx)),
    /// See [`ValueKind::Notes`].
    Notes(fn(&mut T, Note)),
    /// See [`ValueKind::Links`].
    Links(fn(&mut T, Link)),
    /// See [`ValueKind::Ignores`].
    Ignores(fn(&mut T, Ignore)),
    /// A kind that is decoded in a way of its own, by this function.
    Custom(ValueKind, fn(&mut T, FieldValue)),
    /// A kind that the item's own code decodes, since it needs more than this one value.
    ByItem(ValueKind),
}

/// A field that must be there.
pub(crate) const fn required<T>(
    name: &'static str,
    value: ValueDecoder<T>,
    about: &'static str,
) -> FieldDecoder<T> {
    let mut field = optional(name, value, about);
    field.spec.required = true;
    field
}

/// A field that may be there.
pub(crate) const fn optional<T>(
    name: &'static str,
    value: ValueDecoder<T>,
    about: &'static str,
) -> FieldDecoder<T> {
    FieldDecoder {
        spec: FieldSpec::new(name, value.kind(), about),
        value,
    }
}

/// A field that may be there, and lists values that messages call by `noun`.
pub(crate) const fn list<T>(
    name: &'static str,
    noun: &'static str,
    value: ValueDecoder<T>,
    about: &'static str,
) -> FieldDecoder<T> {
    optional(name, value, about).called(noun)
}

impl<T> FieldDecoder<T> {
    /// Sets what messages call a value of the field; otherwise that is the field's name.
    pub(crate) const fn called(mut self, noun: &'static str) -> Self {
        self.spec.noun = noun;
        self
    }

    /// Makes the field the second half of a short pair.
    pub(crate) const fn in_pair(mut self, pair: ShortPair) -> Self {
        self.spec.pair = Some(pair);
        self
    }
}

impl<T> ItemDecoder<T> {
    /// An item with these fields, which are decoded in this order.
    pub(crate) const fn new<const N: usize>(
        mut spec: ItemSpec,
        fields: [FieldDecoder<T>; N],
    ) -> Self {
        let mut decoders = [ValueDecoder::ByItem(ValueKind::Free); MAX_FIELDS];
        let mut at = 0;
        while at < N {
            spec.push(fields[at].spec);
            decoders[at] = fields[at].value;
            at += 1;
        }
        Self { spec, decoders }
    }

    /// Each field with its decoder, in the order of the schema.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&FieldSpec, &ValueDecoder<T>)> {
        self.spec.fields().iter().zip(&self.decoders)
    }
}

impl<T> ValueDecoder<T> {
    const fn kind(&self) -> ValueKind {
        match self {
            Self::Name(_) => ValueKind::Name,
            Self::Names(_) => ValueKind::Names,
            Self::Line(_) => ValueKind::Line,
            Self::Prose(_) => ValueKind::Prose,
            Self::Texts(_) => ValueKind::Texts,
            Self::Id(_) => ValueKind::Id,
            Self::Date(_) => ValueKind::Date,
            Self::Estimate(_) => ValueKind::Estimate,
            Self::Count(..) => ValueKind::Count,
            Self::Flag(_) => ValueKind::Flag,
            Self::StoryStatus(_) => ValueKind::StoryStatus,
            Self::Personas(_) => ValueKind::Personas,
            Self::Notes(_) => ValueKind::Notes,
            Self::Links(_) => ValueKind::Links,
            Self::Ignores(_) => ValueKind::Ignores,
            Self::Custom(kind, _) | Self::ByItem(kind) => *kind,
        }
    }
}

// Derived, these would ask for a `T` that can be copied.
impl<T> Clone for ValueDecoder<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ValueDecoder<T> {}
