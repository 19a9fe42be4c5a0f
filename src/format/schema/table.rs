//! The building blocks of the tables: what an item and a field are, the kinds of values, and how a
//! decoded value is stored.
//!
//! A spec ([`ItemSpec`], [`FieldSpec`]) holds the names, kinds and documentation, which is all that
//! advice, the reference and the JSON Schema need. A decoder ([`ItemDecoder`], [`FieldDecoder`]) adds to
//! each field the function that stores its value.

use crate::format::decode::FieldValue;
use crate::map::{CoarseDate, Estimate, Ignore, Link, Note, PersonaIx, SpannedText};

/// The maximum number of fields of an item.
pub(crate) const MAX_FIELDS: usize = 24;

/// The name of a kind of mapping, such as a story, and the fields that it can have.
#[derive(Debug)]
pub(crate) struct ItemSpec {
    /// The name, such as `story`. For items in lists it is also the key that opens their long form.
    pub(crate) name: &'static str,
    /// The name with its article, for sentences.
    pub(crate) article: &'static str,
    /// The field that opens the long form (`story: Pay`); `None` for mappings without such a field.
    pub(crate) opening: Option<FieldSpec>,
    /// The field that a text in place of the mapping sets; `None` for items with an opening field, and
    /// where a text is not allowed.
    pub(crate) text_field: Option<&'static str>,
    /// An example of the id whose value the mapping is (`shipped: {name: Shipped}`); `None` for mappings
    /// that are not below an id.
    pub(crate) id_example: Option<&'static str>,
    /// The meaning of an item typed as a single `a: b`; `None` if that is not allowed.
    pub(crate) pair: Option<ShortPair>,
    /// What it is: a sentence for the reference and the JSON Schema.
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
    /// The field that this one replaces: an item can't have both.
    pub(crate) instead_of: Option<&'static str>,
    /// What it holds, in one sentence.
    pub(crate) about: &'static str,
    /// Further sentences; often empty.
    pub(crate) detail: &'static str,
    /// An example of a value.
    pub(crate) example: FieldExample,
    /// The value of a field that is left out; `None` if it is just empty.
    pub(crate) default: Option<&'static str>,
}

/// An example of a field's value in YAML.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FieldExample {
    /// The value after the key.
    Value(&'static str),
    /// The lines of a list or mapping below the key, without their indentation.
    Block(&'static [&'static str]),
}

/// The kinds of values that fields accept. Where a list is expected, a single value is a list of one.
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
    /// A day, a month or a quarter: `YYYY-MM-DD`, `YYYY-MM` or `YYYY-Q1`.
    Date,
    /// A color of the palette.
    Color,
    /// `planned`, `active` or `released`.
    ReleaseStatus,
    /// The id of one of the project's statuses.
    StoryStatus,
    /// What a status means for totals: `todo`, `doing`, `done` or `blocked`.
    StatusKind,
    /// A number of zero or more, or one of the project's sizes.
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
    /// A unit, or `{unit, sizes}`.
    Estimates,
    /// A mapping of sizes to numbers.
    Sizes,
    /// A mapping of the author's own fields to names, or to `{name, filter}`.
    OwnFields,
    /// A list of statuses: `id: name` or `id: {name, means}`.
    Statuses,
    /// `true` or `false`.
    Flag,
    /// Levels and options of gap rules.
    Gaps,
    /// How exports are read.
    Import,
    /// Limits on the size of a map.
    Limits,
    /// A mapping that the JSON Schema does not describe.
    Free,
}

impl ValueKind {
    /// Whether the values of a field are a list of texts or small mappings, rather than of items.
    pub(crate) fn is_value_list(self) -> bool {
        matches!(
            self,
            ValueKind::Names
                | ValueKind::Texts
                | ValueKind::Personas
                | ValueKind::Stories
                | ValueKind::Notes
                | ValueKind::Links
                | ValueKind::Ignores
        )
    }

    /// Whether it is a list whose values are mostly single words, such as tags.
    pub(crate) fn takes_words(&self) -> bool {
        matches!(
            self,
            Self::Names | Self::Links | Self::Stories | Self::Personas
        )
    }
}

impl ItemSpec {
    /// An item without fields that is not part of a list.
    pub(crate) const fn new(name: &'static str, article: &'static str, gist: &'static str) -> Self {
        Self {
            name,
            article,
            opening: None,
            text_field: None,
            id_example: None,
            pair: None,
            about: gist,
            fields: [FieldSpec::new("", ValueKind::Free, about("")); MAX_FIELDS],
            field_count: 0,
        }
    }

    /// Makes it an item of lists, whose long form opens with its name as a key and a value of this kind.
    pub(crate) const fn opens_with(mut self, kind: ValueKind, doc: FieldDoc) -> Self {
        let mut opening = FieldSpec::new(self.name, kind, doc);
        opening.required = true;
        self.opening = Some(opening);
        self
    }

    /// Allows a plain text in place of the mapping, which sets this field.
    pub(crate) const fn or_text(mut self, field: &'static str) -> Self {
        self.text_field = Some(field);
        self
    }

    /// Makes it the value of an id; the id alone, or with a name, is a short form. Sets the example of an id.
    pub(crate) const fn below_id(mut self, example: &'static str) -> Self {
        self.id_example = Some(example);
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

    /// The name of the field that lists items of another kind, such as the tasks of an activity.
    pub(crate) fn list_field(&self) -> Option<&'static str> {
        let is_list = |field: &&FieldSpec| matches!(field.kind, ValueKind::Items(_));
        self.fields().iter().find(is_list).map(|field| field.name)
    }

    /// All keys that it can have, the opening key first.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.opening_key()
            .into_iter()
            .chain(self.fields().iter().map(|field| field.name))
    }

    /// Whether a text is one of its keys.
    pub(crate) fn has_key(&self, text: &str) -> bool {
        self.keys().any(|key| key == text)
    }
}

impl FieldSpec {
    /// The key with the example of a value, in YAML; a list or mapping is on the lines below.
    pub(crate) fn yaml(&self) -> String {
        match self.example {
            FieldExample::Value(value) => format!("{}: {value}\n", self.name),
            FieldExample::Block(lines) => {
                let lines = lines.iter().map(|line| format!("  {line}\n"));
                format!("{}:\n{}", self.name, lines.collect::<String>())
            }
        }
    }

    /// An optional field. Messages call its value by the name of the field.
    pub(crate) const fn new(name: &'static str, kind: ValueKind, doc: FieldDoc) -> Self {
        Self {
            name,
            kind,
            noun: name,
            required: false,
            pair: None,
            instead_of: None,
            about: doc.about,
            detail: doc.detail,
            example: doc.example,
            default: doc.default,
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
    /// A day, a month or a quarter: `YYYY-MM-DD`, `YYYY-MM` or `YYYY-Q1`.
    Date(fn(&mut T, CoarseDate)),
    /// A number of zero or more, or one of the project's sizes.
    Estimate(fn(&mut T, Estimate)),
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

/// The documentation of a field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldDoc {
    about: &'static str,
    detail: &'static str,
    example: FieldExample,
    default: Option<&'static str>,
}

/// The documentation of a field: what it holds, in one short sentence.
pub(crate) const fn about(gist: &'static str) -> FieldDoc {
    FieldDoc {
        about: gist,
        detail: "",
        example: FieldExample::Value(""),
        default: None,
    }
}

impl FieldDoc {
    /// Adds further sentences that readers need to know.
    pub(crate) const fn detail(mut self, sentences: &'static str) -> Self {
        self.detail = sentences;
        self
    }

    /// Adds an example of a value, as it is typed after the key.
    pub(crate) const fn example(mut self, value: &'static str) -> Self {
        self.example = FieldExample::Value(value);
        self
    }

    /// Adds an example of a list or mapping: its lines below the key, without their indentation.
    pub(crate) const fn block(mut self, lines: &'static [&'static str]) -> Self {
        self.example = FieldExample::Block(lines);
        self
    }

    /// Adds the value that the field has where it is left out, as it would be typed.
    pub(crate) const fn default(mut self, value: &'static str) -> Self {
        self.default = Some(value);
        self
    }
}

/// A field that is required.
pub(crate) const fn required<T>(
    name: &'static str,
    value: ValueDecoder<T>,
    doc: FieldDoc,
) -> FieldDecoder<T> {
    let mut field = optional(name, value, doc);
    field.spec.required = true;
    field
}

/// A field that can be left out.
pub(crate) const fn optional<T>(
    name: &'static str,
    value: ValueDecoder<T>,
    doc: FieldDoc,
) -> FieldDecoder<T> {
    FieldDecoder {
        spec: FieldSpec::new(name, value.kind(), doc),
        value,
    }
}

/// A field with a list of values that can be left out. `noun` is the word for one of them in messages.
pub(crate) const fn list<T>(
    name: &'static str,
    noun: &'static str,
    value: ValueDecoder<T>,
    doc: FieldDoc,
) -> FieldDecoder<T> {
    optional(name, value, doc).with_noun(noun)
}

impl<T> FieldDecoder<T> {
    /// Sets the word for the value in messages, which is otherwise the name of the field.
    pub(crate) const fn with_noun(mut self, noun: &'static str) -> Self {
        self.spec.noun = noun;
        self
    }

    /// Makes the field an alternative to another one: an item can't have both.
    pub(crate) const fn instead_of(mut self, field: &'static str) -> Self {
        self.spec.instead_of = Some(field);
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
