//! The reference of the format, made from the tables of fields. `storywall explain` prints it, and
//! `example-maps/README.md` shows it.

use super::table::{FieldExample, FieldSpec, ItemSpec, ShortPair, ValueKind};
use crate::format::project::{IMPORT, LIMITS, PROJECT, QUESTION, STATUS};
use crate::format::schema;
use crate::format::suggest::quoted_list;
use crate::map::{COLORS, ReleaseStatus, Statuses};

/// A kind of mapping in maps or project files: what it is, and every field that it can have.
#[derive(Clone, Debug)]
pub struct ItemReference {
    /// The name, such as `story`.
    pub name: &'static str,
    /// The name with its article.
    pub article: &'static str,
    /// What it is, in one or two sentences.
    pub about: &'static str,
    /// Its short forms: a text, and for some items a single `a: b`. Empty if it has only the long form.
    pub short_forms: Vec<ShortForm>,
    /// Its fields, in the order of the schema; the opening one first.
    pub fields: Vec<FieldReference>,
    /// Whether it is an entry of a list.
    is_listed: bool,
    /// An example of the id that it is the value of; `None` for items that are not below an id.
    id_example: Option<&'static str>,
}

/// A form of an item without a mapping of fields.
#[derive(Clone, Debug)]
pub struct ShortForm {
    /// An example in YAML, on one line.
    pub example: String,
    /// What it consists of.
    pub means: String,
}

/// A field of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldReference {
    /// The key.
    pub name: &'static str,
    /// What it holds, in one sentence.
    pub about: &'static str,
    /// Further sentences; often empty.
    pub detail: &'static str,
    /// Which values it accepts.
    pub accepts: String,
    /// An example: the key with a value, in YAML.
    pub example: String,
    /// The value of a field that is left out; `None` if it is just empty.
    pub default: Option<&'static str>,
    /// Whether it must be there.
    pub is_required: bool,
    /// Whether it replaces another field, so that an item can't have both.
    pub is_alternative: bool,
}

/// All items of maps and project files, from the outermost to the innermost.
pub fn reference() -> Vec<ItemReference> {
    let listed = schema::LISTED.map(|item| ItemReference::new(item, true));
    let entries = [&schema::NOTE.spec, &schema::LINK.spec, &schema::IGNORE.spec];
    let entries = entries.map(|item| ItemReference::new(item, true));
    let settings = [&PROJECT.spec, &STATUS.spec, &IMPORT.spec, &LIMITS.spec];
    let settings = settings.map(|item| ItemReference::new(item, false));
    let mut items = vec![ItemReference::new(&schema::MAP.spec, false)];
    items.extend(listed);
    items.extend(entries);
    items.extend(settings);
    items.push(ItemReference::new(&QUESTION.spec, true));
    items
}

impl ItemReference {
    fn new(item: &ItemSpec, is_listed: bool) -> Self {
        let fields = item.opening.iter().chain(item.fields());
        Self {
            name: item.name,
            article: item.article,
            about: item.about,
            short_forms: short_forms(item),
            fields: fields.map(FieldReference::new).collect(),
            is_listed,
            id_example: item.id_example,
        }
    }

    /// An example in YAML with every field, except those that replace another one.
    pub fn full_example(&self) -> String {
        self.example_with(|field| !field.is_alternative)
    }

    /// An example in YAML with this field and those that are required.
    pub fn example_of(&self, field: &str) -> String {
        self.example_with(|other| other.is_required || other.name == field)
    }

    /// The field with this name.
    pub fn field(&self, name: &str) -> Option<&FieldReference> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// An example in YAML with some of the fields.
    pub fn example_with(&self, is_shown: impl Fn(&FieldReference) -> bool) -> String {
        let shown = self.fields.iter().filter(|field| is_shown(field));
        let text: String = shown.map(|field| field.example.as_str()).collect();
        if let Some(id) = self.id_example {
            return format!("- {id}:\n{}", indented(&text, "    ", "    "));
        }
        if self.is_listed {
            return indented(&text, "- ", "  ");
        }
        text
    }
}

impl FieldReference {
    /// Whether the other field, of another item, has the same documentation; the examples may differ.
    pub fn means_the_same(&self, other: &FieldReference) -> bool {
        let documentation = |field: &FieldReference| {
            let texts = [field.about, field.detail, field.accepts.as_str()].join(" ");
            (texts, (field.default, field.is_required))
        };
        documentation(self) == documentation(other)
    }

    fn new(field: &FieldSpec) -> Self {
        Self {
            name: field.name,
            about: field.about,
            detail: field.detail,
            accepts: accepts(field.kind),
            example: field.yaml(),
            default: field.default,
            is_required: field.required,
            is_alternative: field.instead_of.is_some(),
        }
    }
}

/// The lines of a text, the first behind `first` and the others behind `rest`.
fn indented(text: &str, first: &str, rest: &str) -> String {
    let lines = text.lines().enumerate();
    lines
        .map(|(at, line)| format!("{}{line}\n", if at == 0 { first } else { rest }))
        .collect()
}

/// The short forms of an item, with the examples of its fields.
fn short_forms(item: &ItemSpec) -> Vec<ShortForm> {
    let value = |example| match example {
        FieldExample::Value(value) => value,
        FieldExample::Block(_) => "",
    };
    let example = |name: &str| item.field(name).map_or("", |field| value(field.example));
    let form = |example: String, means: &str| ShortForm {
        example,
        means: means.to_owned(),
    };
    if let Some(field) = item.text_field {
        return vec![form(
            format!("- {}", example(field)),
            &format!("the {field}"),
        )];
    }
    if let Some(id) = item.id_example {
        let name = example("name");
        return vec![
            form(format!("- {id}"), "the id, which is also the name"),
            form(format!("- {id}: {name}"), "the id and the name"),
        ];
    }
    let Some(opening) = item.opening.map(|opening| value(opening.example)) else {
        return Vec::new();
    };
    match item.pair {
        None => vec![form(format!("- {opening}"), "the title")],
        Some(ShortPair::TitleAndRelease) => vec![
            form(format!("- {opening}"), "the title"),
            form(
                format!("- {opening}: {}", example("release")),
                "the title and the release",
            ),
        ],
        Some(ShortPair::IdAndName) => vec![
            form(format!("- {}", example("name")), "the name"),
            form(
                format!("- {opening}: {}", example("name")),
                "the id and the name",
            ),
        ],
    }
}

/// The values that a kind of field accepts, as a phrase.
fn accepts(kind: ValueKind) -> String {
    let phrase = match kind {
        ValueKind::Name => "text, shown as typed",
        ValueKind::Names => "text, or a list of texts",
        ValueKind::Line => "one line of Markdown",
        ValueKind::Prose => "Markdown; several lines after `|`",
        ValueKind::Texts => "Markdown, or a list of Markdown texts",
        ValueKind::Id => "letters, digits, `.`, `_` and `-`, at most 64",
        ValueKind::Language => "a language tag (BCP 47), such as `en` or `pt-BR`",
        ValueKind::Date => "a day, a month or a quarter: `2027-01-15`, `2027-01` or `2027-Q1`",
        ValueKind::Color => return one_of(&COLORS),
        ValueKind::ReleaseStatus => return one_of(&ReleaseStatus::ALL.map(ReleaseStatus::word)),
        ValueKind::StoryStatus => {
            return format!("{}; or a status of the project", default_statuses());
        }
        ValueKind::StatusKind => return default_statuses(),
        ValueKind::Estimate => "a number, 0 or more; or a size of the project",
        ValueKind::Count => "a whole number, 1 or more",
        ValueKind::Release => "a release, by id or name",
        ValueKind::Personas => "a persona, by id or name; or a list of them",
        ValueKind::Stories => "a story, by id or title; or a list of them",
        ValueKind::Notes => "a line of Markdown or `{text, answer}`; or a list of them",
        ValueKind::Links => {
            "a URL, a short reference such as `SHOP-12`, or `{title, url}`; or a list of them"
        }
        ValueKind::Ignores => "`{rule, reason}`, or a list of them",
        ValueKind::Rule => "the id of a rule; `storywall explain` lists them",
        ValueKind::Items(item) => return format!("a list of {}", plural(item.name)),
        ValueKind::Patterns => "a mapping of short references to URLs",
        ValueKind::Statuses => "a list of `id`, `id: name` or `id: {name, means}`",
        ValueKind::Estimates => "text, shown as typed; or `{unit, sizes}`",
        ValueKind::Sizes => "a mapping of sizes to numbers",
        ValueKind::OwnFields => "a mapping of `x-` keys to names, or to `{name, filter}`",
        ValueKind::Flag => "`true` or `false`",
        ValueKind::Gaps => {
            "a mapping of rules to `off`, `note`, `warning`, `error`, or the options of the rule"
        }
        ValueKind::Import => "a mapping of settings to values",
        ValueKind::Limits => "a mapping of limits to numbers",
        ValueKind::Free => "a mapping of names to values",
    };
    phrase.to_owned()
}

fn one_of(words: &[&'static str]) -> String {
    quoted_list(words.iter().copied(), "or")
}

fn default_statuses() -> String {
    let statuses = Statuses::default();
    let ids = statuses.iter().map(|status| status.id.as_str());
    quoted_list(ids, "or")
}

/// The plural of the name of an item.
fn plural(name: &str) -> String {
    match name.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{name}s"),
    }
}
