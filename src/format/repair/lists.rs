//! Lists whose key is missing, items with fields but without their opening key, and lines that are
//! neither a field nor an item.

use super::candidate::{MarkedColumns, Repair};
use super::vocabulary;
use crate::format::error_code::ErrorCode;
use crate::format::schema::{LISTED, ShortPair};
use crate::map::{id_from_title, is_id};
use crate::text::{Diagnostic, Level, Place, Source, Span, Suggestion};
use std::sync::Arc;

/// The item on the line above with its opening key, if this line is one of its fields: `- Visa`,
/// and `estimate: 3` below it.
pub(crate) fn with_opening_key(source: &Source, line: usize) -> Option<Repair> {
    let field = SourceLine::new(source, line).filter(|line| !line.is_item)?;
    let bare = field.above(source).next()?;
    let is_bare = bare.is_item && bare.key().is_none() && !bare.content.contains(": ");
    if !is_bare
        || bare.key_column() != field.indent
        || !bare.content.starts_with(char::is_alphanumeric)
    {
        return None;
    }
    let item = vocabulary::item_listed_below(bare.list(source)?.key()?)?;
    let opening = item.opening_key()?;
    item.field(field.key()?)?;
    let mark = MarkedColumns {
        line: bare.number,
        column: bare.key_column() + 1,
        length: bare.content.chars().count(),
    };
    let message = format!("{} with fields must start with `{opening}:`", item.article);
    let before = format!("{}- {opening}: ", " ".repeat(bare.indent));
    let new_line = format!("{before}{}", bare.content);
    let repair = Repair::new(mark, ErrorCode::ItemForm, message, new_line)
        .help(format!("add `{opening}:`"))
        .with_insertion(mark.column, opening.len() + ": ".len());
    // A name that can't be an id becomes the name of an item with an id.
    let name = bare.content.split(" #").next().unwrap_or_default();
    let has_id = item.pair == Some(ShortPair::IdAndName) && !is_id(name.trim());
    let is_named = || {
        let mut below = (line..=source.line_count()).map(|line| SourceLine::new(source, line));
        let fields = below
            .by_ref()
            .map_while(|line| line.filter(|line| !line.is_item));
        fields
            .filter(|line| line.indent == field.indent)
            .any(|line| line.key() == Some("name"))
    };
    if !has_id || is_named() {
        return Some(repair);
    }
    let id = id_from_title(name.trim(), opening);
    let indent = " ".repeat(bare.key_column());
    let lines = format!("{before}{id}\n{indent}name: {}", bare.content);
    let help = format!("add `{opening}:` with an id, and `name:`");
    Some(repair.help(help).proposing(lines))
}

/// How many lines above a line are searched for an item that it could be beside.
const MAX_LINES_ABOVE: usize = 60;

/// The line as an item of a list above it: its dash is missing.
pub(crate) fn with_dash(source: &Source, number: usize) -> Vec<Repair> {
    let Some(line) = SourceLine::new(source, number).filter(|line| !line.is_item) else {
        return Vec::new();
    };
    let opened = line.key().and_then(vocabulary::item_opened_by);
    if opened.is_none() && line.key().is_some_and(vocabulary::is_key) {
        return Vec::new();
    }
    let mut columns: Vec<usize> = Vec::new();
    for above in line.above(source).take(MAX_LINES_ABOVE) {
        let is_list = above.content.ends_with(':')
            && vocabulary::item_listed_below(above.content.trim_end_matches(':')).is_some();
        let column = if is_list {
            above.key_column() + 2
        } else {
            above.indent
        };
        let is_beside = is_list
            || above.is_item
                && opened
                    .is_none_or(|item| above.key() == item.opening_key() || above.key().is_none());
        if is_beside && !columns.contains(&column) {
            columns.push(column);
        }
    }
    columns.sort_by_key(|column| column.abs_diff(line.indent));
    let mark = MarkedColumns {
        line: number,
        column: line.indent + 1,
        length: line.content.chars().count(),
    };
    let noun = opened.map_or("item", |item| item.name);
    let candidate = |column: &usize| {
        let new_line = format!("{}- {}", " ".repeat(*column), line.content);
        let message = format!("missing dash before this {noun}");
        Repair::new(mark, ErrorCode::MissingPunctuation, message, new_line)
            .help("add a dash")
            .moves_lines()
    };
    columns
        .iter()
        .take(MAX_DASH_COLUMNS)
        .map(candidate)
        .collect()
}

/// How many columns are tried for a missing dash.
const MAX_DASH_COLUMNS: usize = 4;

/// A repair that makes a comment of a line that is neither a field nor an item, next to lines that
/// are: half of a field, or a remark.
pub(crate) fn as_comment(source: &Source, number: usize) -> Option<Repair> {
    let is_field_or_item = |line: &SourceLine| line.is_item || line.key().is_some();
    let line = SourceLine::new(source, number).filter(|line| !is_field_or_item(line))?;
    let before = line.above(source).next().filter(is_field_or_item);
    let mut below =
        (number + 1..=source.line_count()).filter_map(|line| SourceLine::new(source, line));
    let after = below.next().filter(is_field_or_item);
    let is_aligned = before.is_some_and(|before| before.key_column() == line.indent)
        || after.is_some_and(|after| after.indent == line.indent);
    let is_plain =
        !line.content.contains(": ") && !line.content.starts_with(['"', '\'', '[', '{', '-']);
    if !is_aligned || !is_plain {
        return None;
    }
    let mark = MarkedColumns {
        line: number,
        column: line.indent + 1,
        length: line.content.chars().count(),
    };
    let message = "line is neither a field nor an item";
    let new_line = format!("{}# {}", " ".repeat(line.indent), line.content);
    Some(
        Repair::new(mark, ErrorCode::MissingPunctuation, message, new_line)
            .help("add the missing colon or dash, or make the line a comment")
            .with_insertion(mark.column, "# ".len()),
    )
}

/// A list whose key is easily forgotten.
struct KeyedList {
    /// The kind of the item that has the list.
    owner: &'static str,
    /// The kind of the items in the list.
    kind: &'static str,
    /// The key of the list.
    key: &'static str,
}

const FORGETTABLE_LISTS: [KeyedList; 2] = [
    KeyedList {
        owner: "activity",
        kind: "task",
        key: "tasks",
    },
    KeyedList {
        owner: "task",
        kind: "story",
        key: "stories",
    },
];

/// How many lines above a field are searched for the first line of its item.
const MAX_FIELDS_ABOVE: usize = 40;

/// The error for the first list up to `last_line` whose key is missing: `- activity: Pay`, and
/// `- task: Card` below it. It isn't a [`Repair`], since the key would be an additional line.
pub(crate) fn missing_list_key(source: &Arc<Source>, last_line: usize) -> Option<Diagnostic> {
    let lines = (1..=last_line).filter_map(|line| SourceLine::new(source, line));
    let mut items = lines.filter(|line| line.is_item);
    items.find_map(|item| {
        let parent = item.parent(source)?;
        let key = parent.key().filter(|_| !parent.content.ends_with(':'))?;
        let is_owner = |line: &SourceLine| line.is_item && line.key_column() == parent.key_column();
        let above = parent.above(source).take(MAX_FIELDS_ABOVE);
        let owner = [parent].into_iter().chain(above).find(is_owner)?;
        let mut lists = FORGETTABLE_LISTS.iter();
        let list = lists.find(|list| owner.key() == Some(list.owner))?;
        // Other fields contain text, where a line that begins with a dash isn't always an item.
        let is_before_list = [list.owner, "persona", "id"].contains(&key);
        let is_other_kind = LISTED.iter().any(|other| {
            other.name != list.kind && item.key().is_some() && other.opening_key() == item.key()
        });
        (is_before_list && !is_other_kind)
            .then(|| missing_key_error(source, item, list, owner.key_column()))
    })
}

/// The error at the dash of `item`, with the line that is missing above it as a suggestion.
/// `column` is the column of the owner's keys.
fn missing_key_error(
    source: &Arc<Source>,
    item: SourceLine,
    list: &KeyedList,
    column: usize,
) -> Diagnostic {
    let KeyedList { kind, key, .. } = list;
    let dash = source.line_span(item.number).start as usize + item.indent;
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(dash, dash + 1),
    };
    let message = format!("missing `{key}:` above this {kind}");
    let help = format!("add a line with `{key}:`");
    let line = source.line(item.number);
    Diagnostic::new(
        Level::Error,
        ErrorCode::MissingPunctuation.as_str(),
        place,
        message,
    )
    .help(help)
    .suggest(Suggestion {
        line: item.number,
        replaces: 1,
        text: format!("{}{key}:\n{line}", " ".repeat(column)),
        is_certain: false,
    })
}

/// A line that is neither blank nor a comment, split by its indentation.
#[derive(Clone, Copy)]
pub(crate) struct SourceLine<'s> {
    /// Its number, from 1.
    pub(crate) number: usize,
    /// How many bytes of white space it begins with.
    pub(crate) indent: usize,
    /// Whether it begins an item of a list.
    pub(crate) is_item: bool,
    /// Its content without the dash of an item.
    pub(crate) content: &'s str,
}

impl<'s> SourceLine<'s> {
    /// The line with this number; `None` if it is blank or a comment.
    pub(crate) fn new(source: &'s Source, number: usize) -> Option<Self> {
        let text = source.line(number);
        let content = text.trim();
        let item = content.strip_prefix("- ");
        (!content.is_empty() && !content.starts_with('#')).then(|| Self {
            number,
            indent: text.len() - text.trim_start().len(),
            is_item: item.is_some(),
            content: item.unwrap_or(content).trim_start(),
        })
    }

    /// The indentation of the keys in its mapping.
    pub(crate) fn key_column(&self) -> usize {
        self.indent + if self.is_item { 2 } else { 0 }
    }

    /// The key that its content begins with.
    pub(crate) fn key(&self) -> Option<&'s str> {
        let (key, rest) = self.content.split_once(':')?;
        (rest.is_empty() || rest.starts_with(' ')).then_some(key)
    }

    /// The lines above it, the nearest first.
    pub(crate) fn above(self, source: &'s Source) -> impl Iterator<Item = SourceLine<'s>> {
        Self::all_above(source, self.number)
    }

    /// The lines above the line with this number, the nearest first.
    pub(crate) fn all_above(
        source: &'s Source,
        number: usize,
    ) -> impl Iterator<Item = SourceLine<'s>> {
        (1..number)
            .rev()
            .filter_map(|number| SourceLine::new(source, number))
    }

    /// The nearest line above that is not indented deeper. `None` if that is an item beside this
    /// one.
    fn parent(self, source: &'s Source) -> Option<SourceLine<'s>> {
        let outer = self.above(source).find(|line| line.indent <= self.indent)?;
        (outer.indent < self.indent || !outer.is_item).then_some(outer)
    }

    /// The line with the key of the list that this item is in.
    pub(crate) fn list(self, source: &'s Source) -> Option<SourceLine<'s>> {
        let is_outer = |line: &SourceLine| {
            line.indent < self.indent || (line.indent == self.indent && !line.is_item)
        };
        self.above(source).find(is_outer)
    }
}
