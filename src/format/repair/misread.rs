//! Text that parses as YAML, but surely not as its author meant it.
//!
//! Nothing here changes a tree. Each function looks at nodes and says what is wrong, and how the
//! lines should read; the decoder reports that.

use super::rewrite;
use crate::format::error_code::ErrorCode;
use crate::format::schema::{self, ItemSpec, ShortPair};
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::{Entry, Node, TextStyle, Value};
use crate::text::{Level, Source, Span};

/// A diagnostic for a place where YAML and the author disagree.
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
    /// How the lines should read, if that can be said.
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
            message: format!("to YAML `{word}` begins a comment, and is not shown"),
            help: "put the text in quotes, or put a space after the `#` if it is a comment"
                .to_owned(),
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
        .filter_map(|at| Some((at, sign_of_field_or_item(&written[at..], is_name)?)))
        .next();
    if let Some((at, sign)) = joined {
        let (code, help) = match sign {
            "-" => (
                ErrorCode::SwallowedLine,
                "line its dash up with the other dashes".to_owned(),
            ),
            word => (
                ErrorCode::MissingSign,
                format!("put a colon after `{word}`, if it is a field"),
            ),
        };
        let start = span.start as usize + at;
        misread.push(Misread {
            level: Level::Error,
            code,
            span: Span::new(start, start + sign.len()),
            message: "this line was read as part of the text above it".to_owned(),
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

/// What makes a line of a longer text look like an item or a field: its dash, or the name of a
/// field without a colon.
fn sign_of_field_or_item(line: &str, is_name: bool) -> Option<&str> {
    if line.starts_with("- ") {
        return Some("-");
    }
    // A longer text may well have a line that begins with such a word.
    let word = line.split(' ').next().filter(|_| is_name)?;
    let field = schema::STORY.spec.field(word);
    let field = field.or(schema::RELEASE.spec.field(word));
    field.map(|_| word)
}

/// The item that a mapping was probably meant to be, although it has none of the item's forms.
pub(crate) struct IntendedItem<'n, 's> {
    /// Its name; `None` if there are only fields.
    pub(crate) name: Option<&'n Node<'s>>,
    /// Where it begins.
    pub(crate) span: Span,
    /// Its fields.
    pub(crate) fields: Vec<&'n Entry<'s>>,
}

/// What is wrong with a mapping that has none of the forms of its item, and which item it was meant
/// to be; `None` if that is one of another kind. `first` is the first of its `entries`.
pub(crate) fn misformed_item<'n, 's>(
    source: &Source,
    item: &'static ItemSpec,
    node: &'n Node<'s>,
    entries: &'n [Entry<'s>],
    first: &'n Entry<'s>,
) -> (Misread<'n>, Option<IntendedItem<'n, 's>>) {
    let opening = item.opening_key().unwrap_or_default();
    if let Some(slip) = entries
        .iter()
        .find(|entry| is_slip_of(opening, item, entry))
    {
        let typed = slip.key.text().unwrap_or_default();
        let span = slip.key.span;
        let misread = Misread {
            level: Level::Error,
            code: ErrorCode::UnknownField,
            span,
            message: format!("unknown field `{}` of {}", excerpt(typed), item.article),
            help: format!("did you mean `{opening}`?"),
            rewrite: Rewrite::new(span, move |text| rewrite::replaced(text, span, opening)),
        };
        let intended = IntendedItem {
            name: Some(&slip.value),
            span: slip.value.span,
            fields: entries
                .iter()
                .filter(|entry| !std::ptr::eq(*entry, slip))
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
            help: format!("{} stands {}", other.article, list_of(other)),
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
        format!("nothing follows the colon after `{}`", excerpt(key))
    } else if is_named
        && item.pair.is_none()
        && is_single
        && inner.is_none()
        && !first.value.is_absent()
    {
        format!("{} has no short pair `a: b`", item.article)
    } else {
        format!("{} with fields opens with `{opening}:`", item.article)
    };
    let help = match item.pair {
        Some(ShortPair::TitleAndRelease) if is_half_pair => {
            "name the release after it, or take the colon out".to_owned()
        }
        Some(ShortPair::IdAndName) if is_half_pair => {
            "write the name after it, or take the colon out".to_owned()
        }
        _ if is_named => {
            "write it like this, or put the text in quotes if the colon is part of it".to_owned()
        }
        _ => format!("begin it with `{opening}: …`"),
    };
    // Where a field takes several lines, only the first line is rewritten, and the fields stay.
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

/// Whether an entry's key was probably meant to be the key that opens its item: a near miss of it,
/// or `title` or `name` if the item has no such field.
fn is_slip_of(opening: &str, item: &ItemSpec, entry: &Entry) -> bool {
    entry.key.text().is_some_and(|key| {
        let is_other_word = matches!(key, "title" | "name") && item.field(key).is_none();
        is_other_word || suggest::nearest(key, [opening]).is_some()
    })
}

/// The list that holds items of this kind, as the end of a sentence.
fn list_of(item: &ItemSpec) -> &'static str {
    match item.name {
        "story" => "under a task's `stories:`, or in the `backlog:`",
        "task" => "under an activity's `tasks:`",
        "activity" => "under the map's `activities:`",
        "release" => "under the map's `releases:`",
        _ => "under the map's `personas:`",
    }
}
