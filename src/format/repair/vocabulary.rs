//! The words that a line of a map can begin with, and the names that a map declares.

use crate::format::schema::{FieldSpec, ItemSpec, ValueKind, map_items};
use crate::text::Source;

/// Whether a word is a key of any item: a field, or the key that opens the item.
pub(crate) fn is_key(word: &str) -> bool {
    map_items().any(|item| item.has_key(word))
}

/// The first field of any item with this name.
pub(crate) fn field(name: &str) -> Option<&'static FieldSpec> {
    map_items().find_map(|item| item.field(name))
}

/// The item whose long form opens with this key, as in `- story: Pay`.
pub(crate) fn item_opened_by(key: &str) -> Option<&'static ItemSpec> {
    map_items().find(|item| item.opening_key() == Some(key))
}

/// The kind of item that the list below this key holds.
pub(crate) fn item_listed_below(key: &str) -> Option<&'static ItemSpec> {
    let mut listed = map_items().filter_map(|item| match item.field(key)?.kind {
        ValueKind::Items(item) => Some(item),
        _ => None,
    });
    listed.next()
}

/// Whether a word is the key of a list, of items or of texts.
pub(crate) fn is_list(key: &str) -> bool {
    field(key).is_some_and(|field| {
        matches!(field.kind, ValueKind::Items(_)) || field.kind.is_value_list()
    })
}

/// Whether `word` is the id of an item in some list, as releases and personas are declared:
/// `- mvp: First basket` or `- release: mvp`.
pub(crate) fn is_declared(source: &Source, word: &str) -> bool {
    (1..=source.line_count()).any(|line| {
        let Some(item) = source.line(line).trim_start().strip_prefix("- ") else {
            return false;
        };
        let item = item.strip_prefix("release: ").unwrap_or(item);
        item.split(':')
            .next()
            .unwrap_or_default()
            .trim()
            .eq_ignore_ascii_case(word)
    })
}
