//! Mappings that were meant as lists of items: each key is the name of an item.

use super::lists::SourceLine;
use super::rewrite;
use crate::format::schema::{ItemSpec, ValueKind};
use crate::format::yaml::{Entry, Node, Value};
use crate::text::{Source, Span};
use std::collections::BTreeMap;

/// The lines of a mapping as a list: `Find products:` with a list below it becomes `- activity: Find products`, and
/// `tasks:` above that list. `None` if an entry has another form.
pub(crate) fn as_items(
    source: &Source,
    item: &ItemSpec,
    span: Span,
    entries: &[Entry],
) -> Option<String> {
    if item.pair.is_some() {
        return rewrite::as_items(source, item, span, entries);
    }
    let mut changed = BTreeMap::new();
    add_items(source, item, entries, &mut changed)?;
    let (first, last) = (
        source.position(span.start).line,
        source.position(span.end).line,
    );
    let lines = (first..=last).map(|line| {
        let new = changed.remove(&line);
        new.unwrap_or_else(|| source.line(line).to_owned())
    });
    let lines: Vec<String> = lines.collect();
    // Every changed line is one of these.
    changed.is_empty().then(|| lines.join("\n"))
}

/// Adds the new lines of the entries' keys.
fn add_items(
    source: &Source,
    item: &ItemSpec,
    entries: &[Entry],
    changed: &mut BTreeMap<usize, String>,
) -> Option<()> {
    let opening = item.opening_key()?;
    for entry in entries {
        let name = entry.key.text()?;
        let number = source.position(entry.key.span.start).line;
        let line = SourceLine::new(source, number)?;
        let is_alone = !line.is_item && line.content.strip_suffix(':').is_some();
        is_alone.then_some(())?;
        let indent = " ".repeat(line.indent);
        let typed = line.content.strip_suffix(':')?;
        let mut new = format!("{indent}- {opening}: {typed}");
        let below = column_below(source, &entry.value);
        match &entry.value.value {
            Value::Scalar(..) if entry.value.is_absent() => {}
            Value::Map(fields) if are_fields(item, fields) => {
                (below? == line.indent + 2).then_some(())?;
            }
            Value::Map(inner) => {
                new.push_str(&format!("\n{indent}  {}:", item.list_field()?));
                add_items(source, listed(item)?, inner, changed)?;
            }
            Value::List(_) => {
                (below? >= line.indent + 2).then_some(())?;
                new.push_str(&format!("\n{indent}  {}:", item.list_field()?));
            }
            Value::Scalar(..) => return None,
        }
        (!name.is_empty()).then_some(())?;
        changed.insert(number, new);
    }
    Some(())
}

/// The column of the first line of a value, from 0.
fn column_below(source: &Source, value: &Node) -> Option<usize> {
    let number = source.position(value.span.start).line;
    Some(SourceLine::new(source, number)?.indent)
}

/// Whether all keys are fields of an item.
fn are_fields(item: &ItemSpec, entries: &[Entry]) -> bool {
    let is_field = |entry: &Entry| {
        let key = entry.key.text();
        key.is_some_and(|key| item.field(key).is_some())
    };
    entries.iter().all(is_field)
}

/// The kind of item that the list of an item holds.
fn listed(item: &ItemSpec) -> Option<&'static ItemSpec> {
    let mut kinds = item.fields().iter().filter_map(|field| match field.kind {
        ValueKind::Items(item) => Some(item),
        _ => None,
    });
    kinds.next()
}
