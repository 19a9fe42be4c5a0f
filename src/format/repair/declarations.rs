//! Names that several references have in common and no item declares: the slip is in the list of the items.

use super::lists::SourceLine;
use crate::format::error_code::ErrorCode;
use crate::format::suggest;
use crate::map::is_id;
use crate::text::{Diagnostic, Source, Suggestion};
use std::sync::Arc;

/// The lists of items that references name, with the keys of the references.
const LISTS: [(ErrorCode, &str, &str); 2] = [
    (ErrorCode::UnknownRelease, "releases", "release"),
    (ErrorCode::UnknownPersona, "personas", "persona"),
];

/// An item of such a list.
struct Declared<'s> {
    line: SourceLine<'s>,
    /// Its id, as typed.
    id: &'s str,
}

/// The name of an item whose first line is missing, by the first error that says that nothing declares it.
pub(crate) fn undeclared(found: &[Diagnostic], opening: &str) -> Option<String> {
    let list = LISTS.iter().find(|(_, _, key)| *key == opening);
    let code = list.map_or(ErrorCode::UnknownStory, |(code, ..)| *code);
    let mut unknown = found.iter().filter(|found| found.code == code.as_str());
    let name = unknown.find_map(name)?;
    match (list, opening) {
        (Some(_), _) => Some(name.to_owned()),
        (None, "story") => {
            let words = name.replace('-', " ");
            let first = words.chars().next()?;
            Some(format!(
                "{}{}",
                first.to_uppercase(),
                &words[first.len_utf8()..]
            ))
        }
        _ => None,
    }
}

/// The name at the place of an error.
fn name(error: &Diagnostic) -> Option<&str> {
    let name = error.place.source.slice(error.place.span);
    is_id(name).then_some(name)
}

/// The readings of a reference whose name nothing declares: the item with a misspelled id, the list without its key,
/// and an item more. Each is the error with other help and other lines.
pub(crate) fn readings(source: &Arc<Source>, error: &Diagnostic) -> Vec<Diagnostic> {
    let list = LISTS.iter().find(|(code, ..)| code.as_str() == error.code);
    let (Some((_, list, opening)), Some(name)) = (list, name(error)) else {
        return Vec::new();
    };
    let items = items(source, list, opening);
    let is_misspelled = |item: &&Declared| {
        suggest::nearest(name, [item.id]).is_some() && !is_referred_to(source, item.id, &items)
    };
    let misspelled = items.iter().filter(is_misspelled).map(|item| {
        let help = format!(
            "nothing refers to `{}` in `{list}`; did you mean `{name}`?",
            item.id
        );
        (help, with_id(source, item, item.id, name))
    });
    // `- growth Growth` lacks its colon.
    let unsplit = items.iter().filter(|item| {
        let rest = item.line.content.strip_prefix(name);
        rest.is_some_and(|rest| rest.starts_with(' '))
    });
    let unsplit = unsplit.map(|item| {
        let help = format!("is a colon missing after `{name}` in `{list}`?");
        (help, with_id(source, item, name, &format!("{name}:")))
    });
    let without_key = without_key(source, list, opening, name).map(|new| {
        let help = format!("is `{list}:` missing above `{name}`?");
        (help, Some(new))
    });
    let with_item = items.last().map(|last| {
        let help = format!("add `{name}` to `{list}`, in its place among the others");
        (help, Some(with_item(source, last, name)))
    });
    let all = misspelled
        .chain(unsplit)
        .chain(without_key)
        .chain(with_item);
    let readings =
        all.filter_map(|(help, suggestion)| Some(error.clone().help(help).suggest(suggestion?)));
    readings.collect()
}

/// The items of a list at the top of the map, with a line each.
fn items<'s>(source: &'s Source, list: &str, opening: &str) -> Vec<Declared<'s>> {
    let lines = (1..=source.line_count()).filter_map(|line| SourceLine::new(source, line));
    let mut lines = lines.skip_while(|line| {
        line.indent > 0 || line.is_item || line.content.trim_end() != format!("{list}:")
    });
    if lines.next().is_none() {
        return Vec::new();
    }
    let mut column = None;
    let block = lines.take_while(|line| line.indent > 0 || line.is_item);
    let items =
        block.filter(|line| line.is_item && *column.get_or_insert(line.indent) == line.indent);
    items
        .map(|line| {
            let (key, value) = line.content.split_once(": ").unwrap_or((line.content, ""));
            let id = if key == opening { value.trim() } else { key };
            Declared { line, id }
        })
        .collect()
}

/// Whether a line besides the items themselves names an id.
fn is_referred_to(source: &Source, id: &str, items: &[Declared]) -> bool {
    let is_item = |line: usize| items.iter().any(|item| item.line.number == line);
    let mut lines = (1..=source.line_count()).filter(|line| !is_item(*line));
    lines.any(|line| {
        let values = source
            .line(line)
            .split_once(": ")
            .map_or("", |(_, values)| values);
        let mut words =
            values.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '.')));
        words.any(|word| word.eq_ignore_ascii_case(id))
    })
}

/// The line of an item with another word in place of its first `typed`.
fn with_id(source: &Source, item: &Declared, typed: &str, with: &str) -> Option<Suggestion> {
    let text = source.line(item.line.number);
    let content = text.rfind(item.line.content)?;
    let at = content + item.line.content.find(typed)?;
    Some(Suggestion {
        line: item.line.number,
        replaces: 1,
        text: format!("{}{with}{}", &text[..at], &text[at + typed.len()..]),
        is_certain: false,
    })
}

/// The item of another list that has the name, with the key of its own list above it.
fn without_key(source: &Source, list: &str, opening: &str, name: &str) -> Option<Suggestion> {
    let others = LISTS.iter().filter(|(_, other, _)| *other != list);
    let mut items = others.flat_map(|(_, other, _)| items(source, other, opening));
    let item = items.find(|item| item.id.eq_ignore_ascii_case(name))?;
    let text = source.line(item.line.number);
    let indent = " ".repeat(item.line.indent.saturating_sub(2));
    Some(Suggestion {
        line: item.line.number,
        replaces: 1,
        text: format!("{indent}{list}:\n{text}"),
        is_certain: false,
    })
}

/// The last line of a list, and an item more.
fn with_item(source: &Source, last: &Declared, name: &str) -> Suggestion {
    let column = last.line.indent;
    let is_in_item = |number: &usize| {
        let line = SourceLine::new(source, *number);
        line.is_none_or(|line| line.indent > column)
    };
    let below = (last.line.number + 1..=source.line_count()).take_while(is_in_item);
    let end = below.filter(|number| SourceLine::new(source, *number).is_some());
    let line = end.last().unwrap_or(last.line.number);
    Suggestion {
        line,
        replaces: 1,
        text: format!("{}\n{}- {name}", source.line(line), " ".repeat(column)),
        is_certain: false,
    }
}
