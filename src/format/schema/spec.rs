//! The names, kinds and documentation of fields: all that advice and the JSON Schema need to know.

/// The most fields that one item can have.
pub(crate) const MAX_FIELDS: usize = 24;

/// A mapping that people type, such as a story, and the fields it can have.
#[derive(Debug)]
pub(crate) struct ItemSpec {
    /// What it is called. Items in lists have a long form that opens with this word as its key.
    pub(crate) name: &'static str,
    /// The name with its article, for sentences.
    pub(crate) article: &'static str,
    /// What stands after the opening key (`story: Pay`); `None` for mappings without such a key.
    pub(crate) opening: Option<ValueKind>,
    /// What a single `a: b` stands for, if it is allowed.
    pub(crate) pair: Option<ShortPair>,
    /// One sentence for the JSON Schema.
    pub(crate) about: &'static str,
    fields: [FieldSpec; MAX_FIELDS],
    field_count: usize,
}

/// What a single `a: b` stands for.
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
    /// What may stand after the key.
    pub(crate) kind: ValueKind,
    /// What messages call one value of it: the key, or for many lists a singular.
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
    /// Plain text, shown exactly as typed.
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
    /// An item without fields that has only the long form.
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

    /// Lets the item stand in a list, where its name is a key, and this kind of value its own.
    pub(crate) const fn opens_with(mut self, value: ValueKind) -> Self {
        self.opening = Some(value);
        self
    }

    /// Adds a field below the others.
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

    /// The field that is called `name`.
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

    /// Every key that may be typed, the opening one first.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.opening_key()
            .into_iter()
            .chain(self.fields().iter().map(|field| field.name))
    }
}

impl FieldSpec {
    /// An optional field whose values are called by its name.
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
