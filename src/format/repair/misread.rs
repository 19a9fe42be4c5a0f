//! Text that is valid YAML, but surely not what its author meant.
//!
//! Nothing here changes a tree. Each function looks at nodes and returns what is wrong, and how the
//! lines should read; the decoder reports it.

use super::hashtag::hashtag_of_key;
use super::rewrite::{self, quoted};
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::format::schema::{self, ItemSpec, ShortPair, ValueKind};
use crate::format::suggest::{self, excerpt};
use crate::format::synonyms;
use crate::format::yaml::{Entry, Node, Value};
use crate::map::is_id;
use crate::text::{Level, Source, Span};

/// A diagnostic for text that YAML reads differently than its author meant it.
pub(crate) struct Misread<'n> {
    /// Error or warning.
    pub(crate) level: Level,
    /// The kind of mistake.
    pub(crate) code: ErrorCode,
    /// The marked place.
    pub(crate) span: Span,
    /// What is wrong.
    pub(crate) message: String,
    /// What to do.
    pub(crate) help: String,
    /// How the lines should read, if that is clear.
    pub(crate) rewrite: Option<Rewrite<'n>>,
}

/// A function from a source to a suggestion, called only if the diagnostic is shown.
pub(crate) struct Rewrite<'n> {
    /// The lines to replace are those that this span touches.
    pub(crate) span: Span,
    /// Returns their new text; `None` if there is no good one.
    pub(crate) new_lines: NewLines<'n>,
    /// Whether nothing else can have been meant.
    pub(crate) is_certain: bool,
}

type NewLines<'n> = Box<dyn FnOnce(&Source) -> Option<String> + 'n>;

impl<'n> Rewrite<'n> {
    pub(crate) fn new(
        span: Span,
        new_lines: impl FnOnce(&Source) -> Option<String> + 'n,
    ) -> Option<Self> {
        Some(Self {
            span,
            new_lines: Box::new(new_lines),
            is_certain: false,
        })
    }

    fn certain_if(self, is_certain: bool) -> Self {
        Self { is_certain, ..self }
    }
}

/// The item that a mapping without any of the item's forms was probably meant to be.
pub(crate) struct IntendedItem<'n, 's> {
    /// Its name; `None` if there are only fields.
    pub(crate) name: Option<&'n Node<'s>>,
    /// Where it begins.
    pub(crate) span: Span,
    /// Its fields.
    pub(crate) fields: Vec<&'n Entry<'s>>,
    /// The name of its list, and the entry whose value that is, though its key is another.
    pub(crate) list: Option<(&'static str, &'n Entry<'s>)>,
}

/// What is wrong with a mapping that has none of the forms of its item, and the item that was meant;
/// `None` if that is an item of another kind. `first` is the first of its `entries`.
pub(crate) fn misformed_item<'n, 's>(
    source: &Source,
    item: &'static ItemSpec,
    node: &'n Node<'s>,
    entries: &'n [Entry<'s>],
    first: &'n Entry<'s>,
) -> (Misread<'n>, Option<IntendedItem<'n, 's>>) {
    let opening = item.opening_key().unwrap_or_default();
    if let Some(typo) = entry_meant_to_open(item, entries) {
        let typed = typo.key.text().unwrap_or_default();
        let span = typo.key.span;
        let is_field = item.field(typed).is_some();
        let (code, message) = if is_field {
            let message = format!("{} with fields must start with `{opening}:`", item.article);
            (ErrorCode::ItemForm, message)
        } else {
            let message = format!("unknown field `{}` in {}", excerpt(typed), item.article);
            (ErrorCode::UnknownField, message)
        };
        // A capitalized word may be a name.
        let is_typo = !typed.starts_with(char::is_uppercase)
            && suggest::is_only_near(typed, opening, item.keys());
        let misread = Misread {
            level: Level::Error,
            code,
            span,
            message,
            help: suggest::question(opening),
            rewrite: Rewrite::new(span, move |text| rewrite::replaced(text, span, opening))
                .map(|rewrite| rewrite.certain_if(is_typo)),
        };
        let intended = IntendedItem {
            name: Some(&typo.value),
            span: typo.value.span,
            fields: entries
                .iter()
                .filter(|entry| !std::ptr::eq(*entry, typo))
                .collect(),
            list: None,
        };
        return (misread, Some(intended));
    }
    let key = first.key.text().unwrap_or_default();
    let is_field = item.field(key).is_some();
    let other = schema::LISTED.iter().find(|other| other.name == key);
    if let Some(other) = other.filter(|_| !is_field) {
        let misread = Misread {
            level: Level::Error,
            code: ErrorCode::ItemForm,
            span: first.key.span,
            message: format!("expected {}, found {}", item.article, other.article),
            help: format!("move it to {}", list_of(other)),
            rewrite: None,
        };
        return (misread, None);
    }
    let is_single = entries.len() == 1;
    if let (Value::List(_), Some(list), false) = (&first.value.value, item.list_field(), is_field) {
        return named_list(item, entries, first, list);
    }
    let is_named =
        first.key.text().is_some() && !is_field && !matches!(first.value.value, Value::List(_));
    let inner = match &first.value.value {
        Value::Map(inner) if is_named => Some(inner.as_slice()),
        _ => None,
    };
    // `- Pay:`, the first half of a pair.
    let is_half_pair = is_named && item.pair.is_some() && is_single && first.value.is_absent();
    if let Some(comment) = hashtag_of_key(source, first).filter(|_| is_half_pair) {
        return (hashtag_half(source, item, first, comment), None);
    }
    let message = if is_half_pair {
        let half = match item.pair {
            Some(ShortPair::TitleAndRelease) => "release",
            _ => "name",
        };
        format!("missing {half} after `{}:`", excerpt(key))
    } else if is_named
        && item.pair.is_none()
        && is_single
        && inner.is_none()
        && !first.value.is_absent()
    {
        format!("{} can't be written as `key: value`", item.article)
    } else {
        format!("{} with fields must start with `{opening}:`", item.article)
    };
    let help = match item.pair {
        Some(ShortPair::TitleAndRelease) if is_half_pair => {
            "write a release after the colon, or remove the colon".to_owned()
        }
        Some(ShortPair::IdAndName) if is_half_pair => {
            "write a name after the colon, or remove the colon".to_owned()
        }
        _ if is_named => {
            format!("add `{opening}:`, or put the text in quotes if the colon is part of it")
        }
        _ => format!("add `{opening}: …`"),
    };
    // If a field takes several lines, only the first line is rewritten, and the fields stay.
    let keeps_fields = is_named
        && first.value.is_absent()
        && entries[1..]
            .iter()
            .any(|entry| rewrite::is_multiline(source, entry));
    let lines = if keeps_fields {
        first.key.span
    } else {
        node.span
    };
    let misread = Misread {
        level: Level::Error,
        code: ErrorCode::ItemForm,
        span: first.key.span,
        message,
        help,
        rewrite: Rewrite::new(lines, move |source| {
            if is_half_pair {
                rewrite::without_colon(source, first.key.span)
            } else if keeps_fields {
                rewrite::as_opening_value(source, first.key.span, opening)
            } else if is_named {
                rewrite::long_form(source, item, node.span, entries, inner)
            } else {
                None
            }
        }),
    };
    let own = if is_named { &entries[1..] } else { entries };
    let intended = IntendedItem {
        name: is_named.then_some(&first.key),
        span: first.key.span,
        fields: inner.unwrap_or_default().iter().chain(own).collect(),
        list: None,
    };
    (misread, Some(intended))
}

/// What is wrong with a pair whose second half YAML reads as a comment: `- Pay: #mvp`. It is a part of the
/// title, unless it names a release.
fn hashtag_half<'n>(
    source: &Source,
    item: &'static ItemSpec,
    pair: &Entry,
    comment: Span,
) -> Misread<'n> {
    let half = source.slice(comment);
    let is_title = matches!(item.pair, Some(ShortPair::TitleAndRelease))
        && !vocabulary::is_declared(source, half.trim_start_matches('#'));
    let whole = Span {
        start: pair.key.span.start,
        ..comment
    };
    let span = if is_title { whole } else { comment };
    Misread {
        level: Level::Error,
        code: ErrorCode::Unquoted,
        span: comment,
        message: format!("YAML reads `{}` as a comment", excerpt(half)),
        help: "put the text in quotes".to_owned(),
        rewrite: Rewrite::new(span, move |source| {
            rewrite::replaced(source, span, &quoted(source.slice(span)))
        }),
    }
}

/// What is wrong with `- Bring it back:` and a list below it: its title is in place of the key `list`.
/// `first` is the first of its `entries`.
fn named_list<'n, 's>(
    item: &'static ItemSpec,
    entries: &'n [Entry<'s>],
    first: &'n Entry<'s>,
    list: &'static str,
) -> (Misread<'n>, Option<IntendedItem<'n, 's>>) {
    let opening = item.opening_key().unwrap_or_default();
    let key = first.key.span;
    let misread = Misread {
        level: Level::Error,
        code: ErrorCode::ItemForm,
        span: key,
        message: format!("{} with {list} must start with `{opening}:`", item.article),
        help: format!("add `{opening}:`, and `{list}:` above the list"),
        rewrite: Rewrite::new(key, move |source| {
            rewrite::as_opening_value_and_list(source, key, opening, list)
        }),
    };
    let intended = IntendedItem {
        name: Some(&first.key),
        span: key,
        fields: entries[1..].iter().collect(),
        list: Some((list, first)),
    };
    (misread, Some(intended))
}

/// The entry whose key was probably meant to be the key that opens the item: a typo of that, the id of an
/// item that opens with one, or a word such as `title`. If such an item has only a name, its id is made from
/// that.
fn entry_meant_to_open<'n, 's>(item: &ItemSpec, entries: &'n [Entry<'s>]) -> Option<&'n Entry<'s>> {
    let opening = item.opening_key()?;
    let typo = || {
        entries
            .iter()
            .find(|entry| is_typo_of(opening, item, entry))
    };
    let opens_with_id = (item.opening).is_some_and(|opening| matches!(opening.kind, ValueKind::Id));
    if !opens_with_id {
        return typo();
    }
    let with_key = |is_key: &dyn Fn(&str) -> bool| {
        (entries.iter()).find(|entry| entry.key.text().is_some_and(is_key))
    };
    let is_unknown_id = |entry: &&Entry| {
        let key = entry.key.text().unwrap_or_default();
        let is_unknown = item.field(key).is_none() && synonyms::field(key, item).is_none();
        is_unknown && entry.value.text().is_some_and(is_id)
    };
    let name = with_key(&|key| key == "name");
    with_key(&|key| suggest::nearest(key, [opening]).is_some())
        .or_else(|| with_key(&|key| key.eq_ignore_ascii_case("id")))
        // `- code: mvp`, with a name below it.
        .or_else(|| {
            entries
                .first()
                .filter(|first| name.is_some() && is_unknown_id(first))
        })
        .or_else(typo)
        .or(name)
}

/// Whether an entry's key was probably meant to be the key that opens its item: a typo of it, or a
/// word such as `title` that means the same.
fn is_typo_of(opening: &str, item: &ItemSpec, entry: &Entry) -> bool {
    entry.key.text().is_some_and(|key| {
        let is_other_word = item.field(key).is_none() && synonyms::means_opening(key, opening);
        is_other_word || suggest::nearest(key, [opening]).is_some()
    })
}

/// The list that holds items of this kind, for messages.
fn list_of(item: &ItemSpec) -> &'static str {
    match item.name {
        "story" => "the `stories` of a task, or to the `backlog`",
        "task" => "the `tasks` of an activity",
        "activity" => "the `activities` of the map",
        "release" => "the `releases` of the map",
        _ => "the `personas` of the map",
    }
}
