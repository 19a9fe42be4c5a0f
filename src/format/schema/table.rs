//! The building blocks of the tables: what an item and a field are, the kinds of values, and how a
//! decoded value is stored.
//!
//! A spec ([`ItemSpec`], [`FieldSpec`]) holds the names, kinds and documentation, which is all that
//! advice and the JSON Schema need. A decoder ([`ItemDecoder`], [`FieldDecoder`]) adds to each field
//! the function that stores its value.

use crate::format::decode::FieldValue;
use crate::map::{Date, Decimal, Ignore, Link, Note, PersonaIx, SpannedText};

/// The maximum number of fields of an item.
pub(crate) const MAX_FIELDS: usize = 24;

/// The name of a kind of mapping, such as a story, and the fields that it can have.
#[derive(Debug)]
pub(crate) struct ItemSpec {
    /// The name, such as `story`. For items in lists it is also the key that opens their long form.
    pub(crate) name: &'static str,
    /// The name with its article, for sentences.
    pub(crate) article: &'static str,
    /// The kind of value after the opening key (`story: Pay`); `None` for mappings without such a key.
    pub(crate) opening: Option<ValueKind>,
    /// The meaning of an item typed as a single `a: b`; `None` if that is not allowed.
    pub(crate) pair: Option<ShortPair>,
    /// One sentence of documentation, for the JSON Schema.
    pub(crate) about: &'static str,
    fields: [FieldSpec; MAX_FIELDS],
    field_count: usize,
}

/// The meaning of an item that is typed as a single `a: b`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShortPair {
    /// `mvp: First basket`.
    IdAndName,
    /// `Pay with PayPal: pay`.
    TitleAndRelease,
}

/// A field of an item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldSpec {
    /// The key.
    pub(crate) name: &'static str,
    /// The kind of its value.
    pub(crate) kind: ValueKind,
    /// The word for one value in messages: the key, or for most lists its singular.
    pub(crate) noun: &'static str,
    /// Whether the field must be there.
    pub(crate) required: bool,
    /// The short pair whose second half is this field.
    pub(crate) pair: Option<ShortPair>,
    /// One sentence for the JSON Schema, and for advice where the field is missing.
    pub(crate) about: &'static str,
}

/// What may stand after a key. Where a list is expected, a single value is a list of one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ValueKind {
    /// Plain text, exactly as typed.
    Name,
    /// A list of plain texts.
    Names,
    /// One line of inline Markdown.
    Line,
    /// Markdown of any length.
    Prose,
    /// A list of Markdown texts.
    Texts,
    /// An id that is declared here.
    Id,
    /// A language tag as BCP 47 defines it.
    Language,
    /// `YYYY-MM-DD`.
    Date,
    /// A color of the palette.
    Color,
    /// `planned`, `active` or `released`.
    ReleaseStatus,
    /// The id of one of the project's statuses.
    StoryStatus,
    /// What a status means for totals: `todo`, `doing`, `done` or `blocked`.
    StatusKind,
    /// A number of zero or more.
    Estimate,
    /// A whole number from 1.
    Count,
    /// A release, by id or name.
    Release,
    /// A list of personas, by id or name.
    Personas,
    /// A list of stories, by id or title.
    Stories,
    /// A list of lines or `{text, answer}`.
    Notes,
    /// A list of addresses, short references or `{title, url}`.
    Links,
    /// A list of `{rule, reason}`.
    Ignores,
    /// The id of a gap rule.
    Rule,
    /// A list of items, each in any of its forms.
    Items(&'static ItemSpec),
    /// A mapping of short references to addresses.
    Patterns,
    /// A list of statuses: `id: name` or `id: {name, means}`.
    Statuses,
    /// `true` or `false`.
    Flag,
    /// Levels and options of gap rules.
    Gaps,
    /// How large a map may be.
    Limits,
    /// A mapping that the JSON Schema does not describe.
    Free,
}

impl ItemSpec {
    /// An item without fields that is not part of a list.
    pub(crate) const fn new(
        name: &'static str,
        article: &'static str,
        about: &'static str,
    ) -> Self {
        Self {
            name,
            article,
            opening: None,
            pair: None,
            about,
            fields: [FieldSpec::new("", ValueKind::Free, ""); MAX_FIELDS],
            field_count: 0,
        }
    }

    /// Makes it an item of lists, whose long form opens with its name as a key and a value of this kind.
    pub(crate) const fn opens_with(mut self, value: ValueKind) -> Self {
        self.opening = Some(value);
        self
    }

    /// Adds a field after the others.
    pub(crate) const fn push(&mut self, field: FieldSpec) {
        self.fields[self.field_count] = field;
        self.field_count += 1;
        if field.pair.is_some() {
            self.pair = field.pair;
        }
    }

    /// All fields besides the opening key, in the order of the schema.
    pub(crate) fn fields(&self) -> &[FieldSpec] {
        &self.fields[..self.field_count]
    }

    /// The field with this name.
    pub(crate) fn field(&self, name: &str) -> Option<&FieldSpec> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The position of the field that can be the second half of a short pair.
    pub(crate) fn pair_position(&self) -> Option<usize> {
        self.pair?;
        self.fields().iter().position(|field| field.pair.is_some())
    }

    /// The key that opens the long form of an item in a list.
    pub(crate) fn opening_key(&self) -> Option<&'static str> {
        self.opening.map(|_| self.name)
    }

    /// All keys that it can have, the opening key first.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.opening_key()
            .into_iter()
            .chain(self.fields().iter().map(|field| field.name))
    }
}

impl FieldSpec {
    /// An optional field. Messages call its value by the name of the field.
    pub(crate) const fn new(name: &'static str, kind: ValueKind, about: &'static str) -> Self {
        Self {
            name,
            kind,
            noun: name,
            required: false,
            pair: None,
            about,
        }
    }
}

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
    /// Plain text, exactly as typed.
    Name(fn(&mut T, SpannedText)),
    /// A list of plain texts.
    Names(fn(&mut T, SpannedText)),
    /// One line of inline Markdown.
    Line(fn(&mut T, SpannedText)),
    /// Markdown of any length.
    Prose(fn(&mut T, String)),
    /// A list of Markdown texts.
    Texts(fn(&mut T, String)),
    /// An id that is declared here.
    Id(fn(&mut T, SpannedText)),
    /// A day: `YYYY-MM-DD`.
    Date(fn(&mut T, Date)),
    /// A number of zero or more.
    Estimate(fn(&mut T, Decimal)),
    /// A whole number from 1 to the given maximum.
    Count(u32, fn(&mut T, u32)),
    /// `true` or `false`.
    Flag(fn(&mut T, bool)),
    /// The id of one of the project's statuses. The function gets the position of the status.
    StoryStatus(fn(&mut T, usize)),
    /// A list of personas, by id or name.
    Personas(fn(&mut T, PersonaIx)),
    /// A list of lines or `{text, answer}`.
    Notes(fn(&mut T, Note)),
    /// A list of addresses, short references or `{title, url}`.
    Links(fn(&mut T, Link)),
    /// A list of `{rule, reason}`.
    Ignores(fn(&mut T, Ignore)),
    /// A value of this kind, decoded by the function, which also gets the decoder.
    Custom(ValueKind, fn(&mut T, FieldValue)),
    /// A value of this kind, decoded by the code of the item because it depends on more than the value.
    ByItem(ValueKind),
}

/// A field that must not be left out.
pub(crate) const fn required<T>(
    name: &'static str,
    value: ValueDecoder<T>,
    about: &'static str,
) -> FieldDecoder<T> {
    let mut field = optional(name, value, about);
    field.spec.required = true;
    field
}

/// A field that may be left out.
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

/// A field that may be left out, with a list of values. `noun` is the word for one of them in messages.
pub(crate) const fn list<T>(
    name: &'static str,
    noun: &'static str,
    value: ValueDecoder<T>,
    about: &'static str,
) -> FieldDecoder<T> {
    optional(name, value, about).with_noun(noun)
}

impl<T> FieldDecoder<T> {
    /// Sets the word for the value in messages, which is otherwise the name of the field.
    pub(crate) const fn with_noun(mut self, noun: &'static str) -> Self {
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
    /// An item with these fields, which are decoded in this order. `spec` has no fields yet.
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
