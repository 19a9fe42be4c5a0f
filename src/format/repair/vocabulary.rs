//! What can be seen of a source without reading it as YAML.

use crate::text::Source;

/// Whether `word` is the id of an item in a list, as releases and personas are declared.
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
