//! Text that is valid YAML, but surely not what its author meant.
//!
//! Nothing here changes a tree. Each function looks at nodes and returns what is wrong, and how the
//! lines should read; the decoder reports it.

use super::rewrite;
use crate::format::error_code::ErrorCode;
use crate::format::schema::{self, ItemSpec, ShortPair};
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::{Entry, Node, TextStyle, Value};
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
}

type NewLines<'n> = Box<dyn FnOnce(&Source) -> Option<String> + 'n>;

impl<'n> Rewrite<'n> {
    fn new(span: Span, new_lines: impl FnOnce(&Source) -> Option<String> + 'n) -> Option<Self> {
        Some(Self {
            span,
            new_lines: Box::new(new_lines),
        })
    }
}

/// Text around a plain scalar that was probably meant to be read differently: a comment that begins
/// like a hashtag, and lines that YAML joined to the text above them. `is_name` says whether the
/// scalar is a title or the like, and not a longer text.
pub(crate) fn lost_text<'n>(source: &Source, node: &Node, is_name: bool) -> Vec<Misread<'n>> {
    let Value::Scalar(_, TextStyle::Plain) = &node.value else {
        return Vec::new();
    };
    let span = node.span;
    let written = source.slice(span);
    let mut misread = Vec::new();
    if let Some(comment) = hashtag(source, node) {
        let word = source.slice(comment).split_whitespace().next();
        let word = word.unwrap_or_default();
        let is_one_line = !written.contains('\n');
        misread.push(Misread {
            level: Level::Warning,
            code: ErrorCode::HiddenComment,
            span: comment,
            message: format!("YAML reads `{word}` as a comment"),
            help: "put the text in quotes, or add a space after `#` if it is a comment".to_owned(),
            rewrite: Rewrite::new(span, move |source| {
                is_one_line
                    .then(|| rewrite::quoted_rest(source, span))
                    .flatten()
            }),
        });
    }
    let line_starts = written
        .match_indices('\n')
        .map(|(at, _)| at + written[at..].len() - written[at..].trim_start().len());
    let joined = line_starts
        .filter_map(|at| Some((at, start_of_field_or_item(&written[at..], is_name)?)))
        .next();
    if let Some((at, first_word)) = joined {
        let (code, help) = match first_word {
            "-" => (
                ErrorCode::SwallowedLine,
                "align the dash with the other dashes".to_owned(),
            ),
            word => (
                ErrorCode::MissingPunctuation,
                format!("add a colon after `{word}` if it is a field"),
            ),
        };
        let start = span.start as usize + at;
        misread.push(Misread {
            level: Level::Error,
            code,
            span: Span::new(start, start + first_word.len()),
            message: "YAML reads this line as part of the text above".to_owned(),
            help,
            rewrite: None,
        });
    }
    misread
}

/// The span of a comment after a node, on its last line, whose `#` is followed by a word without
/// a space: `Fix #12`.
fn hashtag(source: &Source, node: &Node) -> Option<Span> {
    let after = &source.text()[node.span.end as usize..];
    let gap = after.len() - after.trim_start_matches([' ', '\t']).len();
    // Looking for the end of the line, which may be far, is only worth it for a comment.
    let word = after[gap..].strip_prefix('#')?;
    let starts_word = |c: char| !c.is_whitespace() && c != '#';
    if gap == 0 || !word.starts_with(starts_word) {
        return None;
    }
    let line = after.lines().next().unwrap_or_default().trim_end();
    let end = node.span.end as usize;
    Some(Span::new(end + gap, end + line.len()))
}

/// The start of a line that looks like an item or a field: its dash, or the name of a field without a
/// colon.
fn start_of_field_or_item(line: &str, is_name: bool) -> Option<&str> {
    if line.starts_with("- ") {
        return Some("-");
    }
    // In a longer text, a line that begins with such a word is likely just text.
    let word = line.split(' ').next().filter(|_| is_name)?;
    let field = schema::STORY.spec.field(word);
    let field = field.or(schema::RELEASE.spec.field(word));
    field.map(|_| word)
}

/// The item that a mapping without any of the item's forms was probably meant to be.
pub(crate) struct IntendedItem<'n, 's> {
    /// Its name; `None` if there are only fields.
    pub(crate) name: Option<&'n Node<'s>>,
    /// Where it begins.
    pub(crate) span: Span,
    /// Its fields.
    pub(crate) fields: Vec<&'n Entry<'s>>,
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
    if let Some(typo) = entries
        .iter()
        .find(|entry| is_typo_of(opening, item, entry))
    {
        let typed = typo.key.text().unwrap_or_default();
        let span = typo.key.span;
        let misread = Misread {
            level: Level::Error,
            code: ErrorCode::UnknownField,
            span,
            message: format!("unknown field `{}` in {}", excerpt(typed), item.article),
            help: suggest::question(opening),
            rewrite: Rewrite::new(span, move |text| rewrite::replaced(text, span, opening)),
        };
        let intended = IntendedItem {
            name: Some(&typo.value),
            span: typo.value.span,
            fields: entries
                .iter()
                .filter(|entry| !std::ptr::eq(*entry, typo))
                .collect(),
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
    let is_named =
        first.key.text().is_some() && !is_field && !matches!(first.value.value, Value::List(_));
    let inner = match &first.value.value {
        Value::Map(inner) if is_named => Some(inner.as_slice()),
        _ => None,
    };
    let is_single = entries.len() == 1;
    // `- Pay:`, the first half of a pair.
    let is_half_pair = is_named && item.pair.is_some() && is_single && first.value.is_absent();
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
    };
    (misread, Some(intended))
}

/// Whether an entry's key was probably meant to be the key that opens its item: a typo of it,
/// or `title` or `name` if the item has no such field.
fn is_typo_of(opening: &str, item: &ItemSpec, entry: &Entry) -> bool {
    entry.key.text().is_some_and(|key| {
        let is_other_word = matches!(key, "title" | "name") && item.field(key).is_none();
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
