//! The words in which the field table is written.

/// A kind of mapping that people type.
#[derive(Debug)]
pub(crate) struct ItemSpec {
    /// What it is called: also the key that its long form opens with, where it has one.
    pub(crate) kind: &'static str,
    /// The kind with its article, for sentences.
    pub(crate) article: &'static str,
    /// What stands after the opening key (`story: Pay`); none for mappings without one.
    pub(crate) opening: Option<ValueKind>,
    /// What a single `a: b` means, where it means something.
    pub(crate) pair: Option<ShortPair>,
    /// One sentence for the schema.
    pub(crate) about: &'static str,
    /// Its fields, besides the opening key and the author's own `x-` keys.
    pub(crate) fields: &'static [FieldSpec],
}

/// What a single `a: b` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShortPair {
    /// `mvp: First basket`.
    IdAndName,
    /// `Pay with PayPal: pay`.
    TitleAndRelease,
}

/// One field.
#[derive(Debug)]
pub(crate) struct FieldSpec {
    /// The key.
    pub(crate) name: &'static str,
    /// What may stand after it.
    pub(crate) shape: ValueKind,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// One sentence for the schema.
    pub(crate) about: &'static str,
}

/// A field that must be there.
pub(crate) const fn required(
    name: &'static str,
    shape: ValueKind,
    about: &'static str,
) -> FieldSpec {
    FieldSpec {
        name,
        shape,
        required: true,
        about,
    }
}

/// A field that may be there.
pub(crate) const fn optional(
    name: &'static str,
    shape: ValueKind,
    about: &'static str,
) -> FieldSpec {
    FieldSpec {
        name,
        shape,
        required: false,
        about,
    }
}

/// What may stand after a key. A list of anything also accepts one bare value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ValueKind {
    /// Plain text, shown exactly as typed.
    Name,
    /// A list of plain texts.
    Names,
    /// One line of inline Markdown.
    Line,
    /// Markdown.
    Prose,
    /// A list of Markdown texts.
    Texts,
    /// A declared id.
    Id,
    /// A BCP 47 language tag.
    Language,
    /// `YYYY-MM-DD`.
    Date,
    /// A colour of the palette.
    Color,
    /// `planned`, `active` or `released`.
    ReleaseStatus,
    /// A status of stories.
    StoryStatus,
    /// What a status means.
    Meaning,
    /// A number of zero or more.
    Estimate,
    /// A whole number.
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
    /// The id of a rule.
    Rule,
    /// A list of items, each in one of its forms.
    Items(&'static ItemSpec),
    /// A mapping of short references to addresses.
    Patterns,
    /// A list of statuses: `id: name` or `id: {name, means}`.
    Statuses,
    /// `true` or `false`.
    Flag,
    /// Settings per rule.
    Gaps,
    /// The limits.
    Limits,
    /// Anything; whoever reads it checks it.
    Free,
}

impl ItemSpec {
    /// The field that is called `name`.
    pub(crate) fn field(&self, name: &str) -> Option<&'static FieldSpec> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The key that opens the long form.
    pub(crate) fn opening_key(&self) -> Option<&'static str> {
        self.opening.map(|_| self.kind)
    }

    /// Every key that may be typed, the opening one first.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.opening_key()
            .into_iter()
            .chain(self.fields.iter().map(|field| field.name))
    }
}
