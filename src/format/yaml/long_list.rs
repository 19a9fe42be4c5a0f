//! Parses the list that makes up a long text (512 KiB and more) on all cores instead of one.
//!
//! Without [`ParseOptions::long_list`], a text is parsed from its beginning to its end, which gives the
//! same tree. Tests compare the two.
//!
//! Nearly all of a long map is the list below `activities:`, and a line that begins an item of that
//! list ends everything before it: in YAML, only brackets and quotes continue on a line that isn't
//! indented deeper than the list. So the list can be cut at these lines, and each chunk is YAML
//! of its own. If a cut is inside brackets or quotes, the chunk before it lacks their end and isn't
//! YAML. If any chunk isn't YAML, has an oddity, or uses an anchor of another chunk, the text is
//! parsed as a whole.

use super::ParseOptions;
use super::builder::TreeBuilder;
use super::node::{Entry, Node, TextStyle, Value};
use rayon::prelude::*;
use std::ops::Range;

/// The list that makes up nearly all of a long text.
#[derive(Clone, Copy)]
pub(crate) struct LongList {
    /// Its key in the outermost mapping.
    pub(crate) key: &'static str,
    /// How many bytes each chunk has at least.
    pub(crate) min_chunk: usize,
}

/// The root of a text that is long enough for two chunks. `None` if it is shorter, or has to be
/// parsed as a whole.
pub(crate) fn parse<'s>(text: &'s str, list: LongList, options: &ParseOptions) -> Option<Node<'s>> {
    if text.len() < 2 * list.min_chunk {
        return None;
    }
    let ListLayout { key, items } = ListLayout::find(text, list.key)?;
    let end = *items.last()?;
    // A chunk's list is the root, and so one level higher than below its key.
    let chunk_options = ParseOptions {
        max_depth: options.max_depth.checked_sub(1)?,
        ..*options
    };
    let mut chunks = chunks(&items, list.min_chunk);
    // The first part also contains everything before the list, and the last part everything after it.
    let mut parts = vec![(0..chunks.next()?.end, options)];
    parts.extend(chunks.map(|chunk| (chunk, &chunk_options)));
    if end < text.len() {
        parts.push((end..text.len(), options));
    }
    let parts: Option<Vec<_>> = parts
        .into_par_iter()
        .map(|(part, options)| {
            TreeBuilder::new(text, with_next_indent(text, part), options).finish_without_oddities()
        })
        .collect();
    let parts = parts?;
    if parts.iter().any(|(part, _)| ends_with_empty_text(part)) {
        return None;
    }
    let aliased_nodes: usize = parts.iter().map(|(_, aliased)| aliased).sum();
    if aliased_nodes > options.max_aliased_nodes {
        return None;
    }
    let mut parts = parts.into_iter().map(|(node, _)| node);
    let mut root = parts.next()?;
    let Value::Map(entries) = &mut root.value else {
        return None;
    };
    let Entry {
        key: list_key,
        value,
    } = entries.last_mut()?;
    let Value::List(list) = &mut value.value else {
        return None;
    };
    if list_key.span.start as usize != key {
        return None;
    }
    let mut entries_after = Vec::new();
    for part in parts {
        match part.value {
            Value::List(items) if (part.span.start as usize) < end => list.extend(items),
            Value::Map(entries) if part.span.start as usize >= end => entries_after = entries,
            _ => return None,
        }
    }
    value.span.end = list.last()?.span.end;
    entries.extend(entries_after);
    root.span.end = entries.last()?.value.span.end;
    Some(root)
}

/// Where the lines of the items of a list begin, and where the last item ends. `None` if the text can't be cut there.
pub(crate) fn item_lines(text: &str, list_key: &str) -> Option<Vec<usize>> {
    ListLayout::find(text, list_key).map(|layout| layout.items)
}

/// The same for a list within an item of a list, whose first line is that of its dash. The item is a mapping, and
/// `list_key` stands alone on its line.
pub(crate) fn nested_item_lines(item: &str, list_key: &str) -> Option<Vec<usize>> {
    let first = item.trim_start_matches(' ').strip_prefix('-')?;
    // The keys of the mapping are where the first one is.
    let margin = item.len() - first.trim_start_matches(' ').len();
    let mut has_key = false;
    let mut items: Vec<usize> = Vec::new();
    let mut list_indent = margin;
    let mut at = 0;
    for line in item.split_inclusive('\n') {
        let start = at;
        at += line.len();
        // Behind the dash, the first key is where the others are.
        let content = match start {
            0 => &line[margin..],
            _ => line.trim_start_matches(' '),
        };
        let indent = line.len() - content.len();
        let content = content.trim_end();
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if !has_key {
            has_key = indent == margin && content.strip_suffix(':') == Some(list_key);
            continue;
        }
        let is_item = content == "-" || content.starts_with("- ");
        if items.is_empty() {
            if !is_item || indent < margin {
                return None;
            }
            list_indent = indent;
        }
        if indent < list_indent || indent == list_indent && !is_item {
            items.push(start);
            return Some(items);
        }
        if indent == list_indent {
            items.push(start);
        }
    }
    items.push(item.len());
    (items.len() > 1).then_some(items)
}

/// `part` and the indentation of the line after it, at which the parser ends a block of text.
fn with_next_indent(text: &str, part: Range<usize>) -> Range<usize> {
    let rest = &text[part.end..];
    part.start..part.end + (rest.len() - rest.trim_start_matches(' ').len())
}

/// Whether the last scalar of a node is an empty block of text. The parser takes the place of such
/// a block from what follows it, which a chunk doesn't contain.
fn ends_with_empty_text(node: &Node) -> bool {
    match &node.value {
        Value::Scalar(text, style) => text.is_empty() && *style == TextStyle::Marked,
        Value::List(items) => items.last().is_some_and(ends_with_empty_text),
        Value::Map(entries) => {
            (entries.last()).is_some_and(|last| ends_with_empty_text(&last.value))
        }
    }
}

/// The places of a list and its items in a text, as byte offsets.
struct ListLayout {
    /// The beginning of the list's key.
    key: usize,
    /// The beginning of each item's line, and the end of the last item.
    items: Vec<usize>,
}

impl ListLayout {
    /// Looks for the list below `list_key`. `None` if there is no such list, or if something
    /// follows it that might not be other keys of the same mapping.
    fn find(text: &str, list_key: &str) -> Option<Self> {
        // A carriage return without a line feed ends a line as well.
        let mut returns = text.match_indices('\r').map(|(at, _)| at + 1);
        if returns.any(|after| !text[after..].starts_with('\n')) {
            return None;
        }
        let mut key = None;
        let mut items: Vec<usize> = Vec::new();
        let mut list_indent = None;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            // Nearly all lines are indented deeper than the list, and are skipped quickly.
            let leading = list_indent.and_then(|indent| line.as_bytes().get(..=indent));
            if leading.is_some_and(|leading| leading.iter().all(|byte| *byte == b' ')) {
                continue;
            }
            let line = line.trim_end_matches(['\r', '\n']);
            let Some(key) = key else {
                let is_key = line.trim_end().strip_suffix(':') == Some(list_key);
                key = is_key.then_some(start);
                continue;
            };
            let content = line.trim_start_matches(' ');
            let indent = line.len() - content.len();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            let is_item = content == "-" || content.starts_with("- ");
            match list_indent {
                None if !is_item => return None,
                Some(list_indent) if indent > list_indent => {}
                Some(list_indent) if !is_item || indent < list_indent => {
                    items.push(start);
                    return has_only_keys(&text[start..]).then_some(Self { key, items });
                }
                _ => {
                    list_indent = Some(indent);
                    items.push(start);
                }
            }
        }
        items.push(text.len());
        Some(Self { key: key?, items })
    }
}

/// Whether the text after the list begins with a key and contains no other document. Parsed on its
/// own, the text is the beginning of a document, where YAML allows more before the first key than in
/// the middle: spaces, tabs, byte order marks, directives.
fn has_only_keys(text: &str) -> bool {
    let is_document_marker = |line: &str| line.starts_with("---") || line.starts_with("...");
    let starts_key = |c: char| c.is_alphanumeric() || matches!(c, '"' | '\'');
    text.starts_with(starts_key) && !text.lines().any(is_document_marker)
}

/// Consecutive items as chunks of at least `min_chunk` bytes; only the last one may be shorter.
fn chunks(items: &[usize], min_chunk: usize) -> impl Iterator<Item = Range<usize>> {
    let mut start = items[0];
    let last = items.len() - 1;
    let ends = items.iter().enumerate().skip(1);
    ends.filter_map(move |(at, end)| {
        let is_full = end - start >= min_chunk || at == last;
        is_full.then(|| std::mem::replace(&mut start, *end)..*end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    const OPTIONS: ParseOptions = ParseOptions {
        max_depth: 6,
        max_aliased_nodes: 100_000,
        long_list: None,
    };

    fn as_a_whole(text: &str) -> Option<String> {
        let builder = TreeBuilder::new(text, 0..text.len(), &OPTIONS);
        let root = builder.finish_without_oddities();
        root.map(|(root, _)| format!("{root:#?}"))
    }

    fn in_chunks(text: &str) -> Option<String> {
        let list = LongList {
            key: "activities",
            min_chunk: 1,
        };
        parse(text, list, &OPTIONS).map(|root| format!("{root:#?}"))
    }

    #[test]
    fn a_map_is_cut_between_its_activities() {
        for text in [
            "title: T\nactivities:\n  - A\n  - activity: B\n    tasks:\n      - C\n\n  # D\n  - E\nbacklog:\n  - F\n",
            "---\ntitle: T\nactivities:\n- A\n- B: |\n    - C\n   # D\n-\n- E",
            "activities:\r\n - [&a A, *a]\r\n - [B,\r\n    C]\r\n",
            "activities:\n  - \"A\n    - B\"\n  - C\n\"backlog\": []\n",
        ] {
            assert_eq!(in_chunks(text), as_a_whole(text), "{text}");
            assert!(in_chunks(text).is_some(), "{text}");
        }
    }

    #[test]
    fn odd_texts_are_parsed_as_a_whole() {
        for text in [
            "activities:\n  - &a A\n  - *a\n",
            "activities:\n  - A\n  - !b C\n",
            "activities:\n  - A\n---\ntitle: B\n",
            "activities:\n  - A\n...\n",
            "activities:\n  - A\n{b: c}\n",
            "activities:\n  - A\n b: c\n",
            "activities:\n  - A\n\tb: c\n",
            "activities:\n  - A\n\u{feff}b: c\n",
            "activities:\n  - [A,\n  - B]\n",
            "activities:\n  - A\r  - B\n  - C\n",
            "activities:\n  - A: [[[[B]]]]\n",
            "title: \"\nactivities:\n  - A\n  - B\n\"\n",
            "title: T\n",
        ] {
            assert_eq!(in_chunks(text), None, "{text}");
        }
    }

    /// Lines that are valid YAML in some combinations.
    fn line() -> impl Strategy<Value = &'static str> {
        prop::sample::select(&[
            "title: T",
            "activities:",
            "backlog:",
            "- A",
            "  - A",
            "  - activity: A",
            "    - B",
            "    tasks:",
            "      - C: D",
            "  - |",
            "    text",
            "  text",
            "text",
            "  - \"",
            "\"",
            "  - [",
            "]",
            "  # D",
            "# D",
            "",
            "-",
            "---",
            "...",
            "%YAML 1.2",
            "  - &a A",
            "  - *a",
            "  - !t A",
            "{",
            "}",
            "? A",
            "  -\tA",
            "\t- A",
            "\tgoal: T",
            "\u{feff}goal: T",
            "\u{feff}  - A",
            "\u{a0}goal: T",
            "\"goal\": T",
            "goal: T",
            "  - >-",
            " - A",
        ])
    }

    proptest! {
        #![proptest_config(cases(20_000))]
        #[test]
        fn parsing_in_chunks_gives_the_same_tree(
            lines in prop::collection::vec((line(), prop::sample::select(&["\n", "\n", "\n", "\r\n", "\r"])), 1..12),
            begins in any::<bool>(),
        ) {
            let mut text = if begins { "activities:\n".to_owned() } else { String::new() };
            text.extend(lines.iter().flat_map(|(line, end)| [*line, *end]));
            if let Some(tree) = in_chunks(&text) {
                prop_assert_eq!(Some(tree), as_a_whole(&text));
            }
        }
    }
}
