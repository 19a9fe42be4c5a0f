//! One long map, read in parts at once.
//!
//! Nearly all of a long map is the list below `activities:`, and a line that begins an item of
//! it ends whatever stood before: nothing in YAML but what is in brackets or quotes goes on at a
//! line that is no deeper than the list. So the list can be cut there, and each part is YAML of
//! its own. Where a cut went through brackets or quotes, the part before it lacks their end and
//! is no YAML. Whenever a part is none, has anything odd about it, or speaks of something in
//! another part, nothing is said here, and the text is read as a whole.

use super::builder::TreeBuilder;
use super::node::{Entry, Node, TextStyle, Value};
use crate::format::Limits;
use rayon::prelude::*;
use std::ops::Range;

/// The line before the list that is cut.
const KEY: &str = "activities:";

/// How many bytes a part has at least, for it to be worth its while.
const LEAST: usize = 256 << 10;

/// The tree of a long text with nothing odd about it; none where it has to be read as a whole.
pub(crate) fn in_parts<'s>(text: &'s str, limits: &Limits) -> Option<Node<'s>> {
    if text.len() < 2 * LEAST {
        return None;
    }
    read(text, limits, LEAST)
}

fn read<'s>(text: &'s str, limits: &Limits, least: usize) -> Option<Node<'s>> {
    let Chunks { key, items } = Chunks::of(text)?;
    let end = *items.last()?;
    // A list of its own stands one level higher than below its key.
    let deeper = Limits {
        depth: limits.depth.checked_sub(1)?,
        ..*limits
    };
    let mut lists = together(&items, least);
    // What stands before the list, and its first items.
    let mut parts = vec![(0..lists.next()?.end, limits)];
    parts.extend(lists.map(|part| (part, &deeper)));
    if end < text.len() {
        parts.push((end..text.len(), limits));
    }
    let parts: Option<Vec<_>> = parts
        .into_par_iter()
        .map(|(part, limits)| TreeBuilder::at(text, with_indent(text, part), limits).plain())
        .collect();
    let parts = parts?;
    if parts.iter().any(|(part, _)| ends_with_nothing(part)) {
        return None;
    }
    let aliased: usize = parts.iter().map(|(_, aliased)| aliased).sum();
    if aliased > Limits::ALIASED_NODES {
        return None;
    }
    let mut parts = parts.into_iter().map(|(node, _)| node);
    let mut root = parts.next()?;
    let Value::Map(entries) = &mut root.value else {
        return None;
    };
    let Entry {
        key: of_list,
        value,
    } = entries.last_mut()?;
    let Value::List(list) = &mut value.value else {
        return None;
    };
    if of_list.span.start as usize != key {
        return None;
    }
    let mut others = Vec::new();
    for part in parts {
        match part.value {
            Value::List(items) if (part.span.start as usize) < end => list.extend(items),
            Value::Map(entries) if part.span.start as usize >= end => others = entries,
            _ => return None,
        }
    }
    value.span.end = list.last()?.span.end;
    entries.extend(others);
    root.span.end = entries.last()?.value.span.end;
    Some(root)
}

/// A part with the indent of the line behind it: to the parser a block of text ends there.
fn with_indent(text: &str, part: Range<usize>) -> Range<usize> {
    let rest = &text[part.end..];
    part.start..part.end + (rest.len() - rest.trim_start_matches(' ').len())
}

/// Whether the last text of a part is empty: the parser tells the place of an empty block by what
/// comes after it.
fn ends_with_nothing(node: &Node) -> bool {
    match &node.value {
        Value::Scalar(text, style) => text.is_empty() && *style == TextStyle::Marked,
        Value::List(items) => items.last().is_some_and(ends_with_nothing),
        Value::Map(entries) => (entries.last()).is_some_and(|last| ends_with_nothing(&last.value)),
    }
}

/// Where a text can be cut.
struct Chunks {
    /// Where the key of the list begins.
    key: usize,
    /// Where the items of the list begin, and where the last one ends.
    items: Vec<usize>,
}

impl Chunks {
    /// Looks for the list, and for where each of its items begins.
    fn of(text: &str) -> Option<Self> {
        // Alone it ends a line, too.
        let mut returns = text.match_indices('\r').map(|(at, _)| at + 1);
        if returns.any(|after| !text[after..].starts_with('\n')) {
            return None;
        }
        let mut key = None;
        let mut items: Vec<usize> = Vec::new();
        let mut indent = None;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            // Nearly all lines stand deeper than the list.
            let leads = indent.and_then(|indent| line.as_bytes().get(..=indent));
            if leads.is_some_and(|leads| leads.iter().all(|byte| *byte == b' ')) {
                continue;
            }
            let line = line.trim_end_matches(['\r', '\n']);
            let Some(key) = key else {
                key = (line.trim_end() == KEY).then_some(start);
                continue;
            };
            let said = line.trim_start_matches(' ');
            let deep = line.len() - said.len();
            if said.is_empty() || said.starts_with('#') {
                continue;
            }
            let is_item = said == "-" || said.starts_with("- ");
            match indent {
                None if !is_item => return None,
                Some(indent) if deep > indent => {}
                Some(indent) if !is_item || deep < indent => {
                    items.push(start);
                    return is_rest(&text[start..]).then_some(Self { key, items });
                }
                _ => {
                    indent = Some(deep);
                    items.push(start);
                }
            }
        }
        items.push(text.len());
        Some(Self { key: key?, items })
    }
}

/// Whether the rest of a text is other keys, and no other document. Read alone it begins one, in which
/// more may stand before its first key than here: spaces, tabs, marks, directives.
fn is_rest(text: &str) -> bool {
    let is_another = |line: &str| line.starts_with("---") || line.starts_with("...");
    let is_key = |c: char| c.is_alphanumeric() || matches!(c, '"' | '\'');
    text.starts_with(is_key) && !text.lines().any(is_another)
}

/// Items taken together until there are so many bytes of them.
fn together(items: &[usize], least: usize) -> impl Iterator<Item = Range<usize>> {
    let mut start = items[0];
    let last = items.len() - 1;
    let ends = items.iter().enumerate().skip(1);
    ends.filter_map(move |(at, end)| {
        let is_long = end - start >= least || at == last;
        is_long.then(|| std::mem::replace(&mut start, *end)..*end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn whole(text: &str) -> Option<String> {
        let limits = Limits {
            depth: 6,
            ..Limits::default()
        };
        let builder = TreeBuilder::at(text, 0..text.len(), &limits);
        builder.plain().map(|(root, _)| format!("{root:#?}"))
    }

    fn in_parts(text: &str) -> Option<String> {
        let limits = Limits {
            depth: 6,
            ..Limits::default()
        };
        read(text, &limits, 1).map(|root| format!("{root:#?}"))
    }

    #[test]
    fn a_map_is_cut_between_its_activities() {
        for text in [
            "title: T\nactivities:\n  - A\n  - activity: B\n    tasks:\n      - C\n\n  # D\n  - E\nbacklog:\n  - F\n",
            "---\ntitle: T\nactivities:\n- A\n- B: |\n    - C\n   # D\n-\n- E",
            "activities:\r\n - [&a A, *a]\r\n - [B,\r\n    C]\r\n",
            "activities:\n  - \"A\n    - B\"\n  - C\n\"backlog\": []\n",
        ] {
            assert_eq!(in_parts(text), whole(text), "{text}");
            assert!(in_parts(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_odd_is_left_to_be_read_as_a_whole() {
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
            assert_eq!(in_parts(text), None, "{text}");
        }
    }

    /// Lines of which some make YAML together, and some do not.
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
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn whatever_is_read_in_parts_is_what_is_read_as_a_whole(
            lines in prop::collection::vec((line(), prop::sample::select(&["\n", "\n", "\n", "\r\n", "\r"])), 1..12),
            begins in any::<bool>(),
        ) {
            let mut text = if begins { "activities:\n".to_owned() } else { String::new() };
            text.extend(lines.iter().flat_map(|(line, end)| [*line, *end]));
            if let Some(parts) = in_parts(&text) {
                prop_assert_eq!(Some(parts), whole(&text));
            }
        }
    }
}
