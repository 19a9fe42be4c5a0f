//! Lists whose key is missing, and plain items that are given fields.

use super::candidate::Repair;
use super::line::SourceLine;
use crate::format::faults::Fault;
use crate::format::schema::{self, LISTED};
use crate::format::schema::{ItemSpec, ValueKind};
use crate::text::{Diagnostic, Level, Place, Position, Source, Span, Suggestion};
use std::sync::Arc;

/// What a list of that key is of.
fn listed(key: &str) -> Option<&'static ItemSpec> {
    let items = LISTED.into_iter().chain([&schema::MAP]);
    let mut found = items.filter_map(|item| match item.field(key)?.shape {
        ValueKind::Items(item) => Some(item),
        _ => None,
    });
    found.next()
}

/// A plain item, where the field of an item stands below it on this line: `- Visa`, and `estimate: 3`.
pub(crate) fn plain_item(source: &Source, line: usize) -> Option<Repair> {
    let field = SourceLine::of(source, line).filter(|line| !line.is_item)?;
    let plain = field.above(source).next()?;
    let is_plain = plain.is_item && plain.key().is_none() && !plain.words.contains(": ");
    if !is_plain
        || plain.column() != field.indent
        || !plain.words.starts_with(char::is_alphanumeric)
    {
        return None;
    }
    let item = listed(plain.list(source)?.key()?)?;
    let kind = item.opening_key()?;
    item.field(field.key()?)?;
    let at = Position {
        line: plain.number,
        column: plain.column() + 1,
    };
    Some(Repair {
        fault: Fault::ItemForm,
        message: format!("{} with fields opens with `{kind}:`", item.article),
        help: "write it like this",
        at,
        length: plain.words.chars().count(),
        lines: vec![(
            plain.number,
            format!("{}- {kind}: {}", " ".repeat(plain.indent), plain.words),
        )],
        inserted: vec![(at, kind.len() + 2)],
        moves: false,
        is_sure: true,
    })
}

/// The lists that are forgotten: whose, of what, and their key.
const LISTS: [(&str, &str, &str); 2] =
    [("activity", "task", "tasks"), ("task", "story", "stories")];

/// How many lines above a field the line is looked for that begins its item.
const NEAR: usize = 40;

/// What is said where the first item of a list stands, up to this line, and the key of the list is
/// missing: `- activity: Pay`, and `- task: Card` below it.
pub(crate) fn missing_key(source: &Arc<Source>, upto: usize) -> Option<Diagnostic> {
    let lines = (1..=upto).filter_map(|line| SourceLine::of(source, line));
    let mut items = lines.filter(|line| line.is_item);
    items.find_map(|item| {
        let parent = item.parent(source)?;
        let key = parent.key().filter(|_| !parent.words.ends_with(':'))?;
        let is_owner = |line: &SourceLine| line.is_item && line.column() == parent.column();
        let mut lines = [parent].into_iter().chain(parent.above(source).take(NEAR));
        let owner = lines.find(is_owner)?;
        let list = LISTS.into_iter().find(|(of, ..)| owner.key() == Some(of))?;
        // Behind other fields stands text, in which such a line may be anything.
        let is_field = [list.0, "persona", "id"].contains(&key);
        let is_other = LISTED.iter().any(|other| {
            other.kind != list.1 && item.key().is_some() && other.opening_key() == item.key()
        });
        (is_field && !is_other).then(|| told(source, item, list, owner.column()))
    })
}

/// A line that is neither a field nor an item, between some that are, as a comment: half of a field,
/// or a note that somebody left.
pub(crate) fn stray(source: &Source, number: usize) -> Option<Repair> {
    let is_one = |line: &SourceLine| line.is_item || line.key().is_some();
    let line = SourceLine::of(source, number).filter(|line| !is_one(line))?;
    let before = line.above(source).next().filter(is_one);
    let mut below =
        (number + 1..=source.line_count()).filter_map(|line| SourceLine::of(source, line));
    let after = below.next().filter(is_one);
    let stands_beside = before.is_some_and(|before| before.column() == line.indent)
        || after.is_some_and(|after| after.indent == line.indent);
    let is_plain =
        !line.words.contains(": ") && !line.words.starts_with(['"', '\'', '[', '{', '-']);
    if !stands_beside || !is_plain {
        return None;
    }
    let at = Position {
        line: number,
        column: line.indent + 1,
    };
    Some(Repair {
        fault: Fault::MissingSign,
        message: "this line is neither a field, as it has no colon, nor an item, as it has no dash"
            .to_owned(),
        help: "finish it, or take it out; what is only for people who read the file begins with `#`",
        at,
        length: line.words.chars().count(),
        lines: vec![(
            number,
            format!("{}# {}", " ".repeat(line.indent), line.words),
        )],
        inserted: vec![(at, 2)],
        moves: false,
        is_sure: true,
    })
}

fn told(
    source: &Arc<Source>,
    item: SourceLine,
    (of, kind, list): (&str, &str, &str),
    column: usize,
) -> Diagnostic {
    let start = source.line_span(item.number).start as usize + item.indent;
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(start, start + 1),
    };
    let message = format!("`{list}:` is missing above this {kind}");
    let help = format!(
        "what is in {of} stands below its `{list}:`",
        of = article(of)
    );
    let line = source.line(item.number);
    Diagnostic::new(Level::Error, Fault::MissingSign.code(), place, message)
        .help(help)
        .suggest(Suggestion {
            line: item.number,
            replaces: 1,
            text: format!("{}{list}:\n{line}", " ".repeat(column)),
        })
}

fn article(kind: &str) -> String {
    let item = LISTED.iter().find(|item| item.kind == kind);
    item.map_or_else(|| kind.to_owned(), |item| item.article.to_owned())
}
