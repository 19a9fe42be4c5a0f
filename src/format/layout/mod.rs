//! How the text of a map is laid out: what `storywall fmt` changes.
//!
//! Formatting edits white space only, except that the key which names the kind of an item (`story:`, `task:`)
//! becomes the first one. No text is written again: what isn't white space can't change. `opening`
//! moves these keys; `lines` and `levels` find out what each line is part of; `spacing` makes the
//! edits.
//!
//! The outcome is proved each time: the formatted text says the same, has the same comments, and wouldn't
//! be formatted any further.

mod levels;
mod lines;
mod opening;
mod spacing;

use super::comments::{TypedText, removed_comments};
use super::decode::read_map;
use super::error_code::ErrorCode;
use super::project::Project;
use super::yaml::{Content, SyntaxNode, SyntaxTree, TextForm};
use crate::text::{Diagnostic, Edit, Edits, Level, Place, Source, Span};
pub(crate) use lines::Lines;
use opening::opening_edits;
use spacing::spacing_edits;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// How often a text is formatted before it must stay the same: once for each level of items within items
/// whose opening keys move, and once to check.
const MAX_ROUNDS: usize = 6;

/// The edits that format a map; none if it is formatted. `rules` are the ids of all gap rules.
///
/// # Errors
///
/// The map has errors, which are returned; or, in a way of writing that only a few people know, it can't be
/// formatted.
pub fn format_map(
    source: &Arc<Source>,
    project: &Project,
    rules: &[&str],
) -> Result<Edits, Vec<Diagnostic>> {
    let decode = || read_map(source, project, rules);
    let format = || format_text(source.text(), project.limits.depth as usize);
    // Most maps are already formatted, and reading one takes as long as formatting it.
    let (decoded, formatted) = rayon::join(decode, format);
    if decoded.value.is_none() {
        return Err(decoded.diagnostics);
    }
    formatted.map_err(|refusal| vec![refusal.diagnostic(source)])
}

/// Those of the edits of a text that are in some of its lines (from 1), if they alone leave what it says as it is;
/// none otherwise, since the spaces of a line often depend on those of others.
pub fn edits_in_lines(
    source: &Source,
    project: &Project,
    edits: &Edits,
    lines: RangeInclusive<usize>,
) -> Edits {
    let is_inside = |edit: &&Edit| {
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        // Line breaks are at the end of their line.
        lines.contains(&source.line_at(start)) && source.line_at(end) <= lines.end() + 1
    };
    let inside = edits.iter().filter(is_inside).cloned().collect();
    let inside = Edits::new(inside).unwrap_or_default();
    let max_depth = project.limits.depth as usize;
    let after = inside.apply(source.text());
    let trees = [source.text(), &after].map(|text| SyntaxTree::parse(text, max_depth));
    let is_proved = match &trees {
        [Ok(before), Ok(now)] => {
            let typed = |text, tree| TypedText { text, tree };
            let (before_text, now_text) = (typed(source.text(), before), typed(&after, now));
            let removed = removed_comments(before_text, now_text, &inside);
            says_the_same(before, now) && removed.is_some_and(|removed| removed.is_empty())
        }
        _ => false,
    };
    if is_proved { inside } else { Edits::default() }
}

/// Why a text without errors is not formatted.
#[derive(Debug)]
enum LayoutRefusal {
    /// A key is written after this `?`.
    ExplicitKey(Span),
    /// Formatting it would change what it says: a mistake of ours.
    Unproved,
}

impl LayoutRefusal {
    fn diagnostic(&self, source: &Arc<Source>) -> Diagnostic {
        let (span, message, help) = match self {
            Self::ExplicitKey(span) => (
                *span,
                "maps with a `?` before a key can't be formatted",
                "write `key: value` instead",
            ),
            Self::Unproved => (
                Span::default(),
                "formatting would change what the map says, so it stays as it is",
                "this is a bug in storywall: please report it with this file",
            ),
        };
        let place = Place {
            source: Arc::clone(source),
            span,
        };
        Diagnostic::new(
            Level::Error,
            ErrorCode::NotFormatted.as_str(),
            place,
            message,
        )
        .help(help)
    }
}

/// The edits that format the text of a map without errors.
fn format_text(text: &str, max_depth: usize) -> Result<Edits, LayoutRefusal> {
    // A text that isn't YAML has errors, and isn't formatted anyway.
    let Ok(before) = SyntaxTree::parse(text, max_depth) else {
        return Ok(Edits::default());
    };
    if let Some(mark) = before.explicit_key {
        return Err(LayoutRefusal::ExplicitKey(mark));
    }
    let mut edits = next_edits(text, &before)?;
    if edits.is_empty() {
        return Ok(edits);
    }
    for _ in 0..MAX_ROUNDS {
        let after = edits.apply(text);
        let tree = SyntaxTree::parse(&after, max_depth).map_err(|_| LayoutRefusal::Unproved)?;
        let further = next_edits(&after, &tree)?;
        if further.is_empty() {
            let typed = |text, tree| TypedText { text, tree };
            let removed = removed_comments(typed(text, &before), typed(&after, &tree), &edits);
            let is_proved = says_the_same(&before, &tree)
                && removed.is_some_and(|removed| removed.is_empty())
                && edits.inverse(text).apply(&after) == text;
            return if is_proved {
                Ok(edits)
            } else {
                Err(LayoutRefusal::Unproved)
            };
        }
        edits = edits.then(&further);
    }
    Err(LayoutRefusal::Unproved)
}

/// The next edits of a text: of keys in the wrong place, or else of its spacing.
fn next_edits(text: &str, tree: &SyntaxTree) -> Result<Edits, LayoutRefusal> {
    let edits = opening_edits(text, tree).filter(|edits| !edits.is_empty());
    let edits = edits.or_else(|| spacing_edits(text, tree));
    edits.ok_or(LayoutRefusal::Unproved)
}

/// Whether both trees have the same texts in the same styles. One key of a mapping may have become the
/// first one.
fn says_the_same(one: &SyntaxTree, other: &SyntaxTree) -> bool {
    match (&one.root, &other.root) {
        (Some(one), Some(other)) => is_same_node(one, other),
        (one, other) => one.is_none() && other.is_none(),
    }
}

fn is_same_node(one: &SyntaxNode, other: &SyntaxNode) -> bool {
    if one.anchor != other.anchor || one.has_property != other.has_property {
        return false;
    }
    match (&one.content, &other.content) {
        (Content::Text(one, form), Content::Text(other, other_form)) => {
            is_same_form(*form, *other_form)
                && match form {
                    // Without a line break at the end of the file, the last text ends without one.
                    TextForm::Literal(_) | TextForm::Folded(_) => {
                        one.trim_end_matches('\n') == other.trim_end_matches('\n')
                    }
                    _ => one == other,
                }
        }
        (Content::Alias(one), Content::Alias(other)) => one == other,
        (
            Content::List { items, is_flow },
            Content::List {
                items: other_items,
                is_flow: other_is_flow,
            },
        ) => {
            let mut pairs = items.iter().zip(other_items);
            is_flow == other_is_flow
                && items.len() == other_items.len()
                && pairs.all(|(one, other)| is_same_node(&one.node, &other.node))
        }
        (
            Content::Map { entries, is_flow },
            Content::Map {
                entries: other_entries,
                is_flow: other_is_flow,
            },
        ) => {
            let first = other_entries.first().and_then(|first| first.key.text());
            let moved = entries.iter().position(|entry| entry.key.text() == first);
            // The entries in the order that they would have after the move.
            let moved = moved.unwrap_or_default();
            let in_order = entries[moved..].iter().take(1);
            let in_order = in_order.chain(entries[..moved].iter());
            let in_order = in_order.chain(entries.iter().skip(moved + 1));
            let mut pairs = in_order.zip(other_entries);
            is_flow == other_is_flow
                && entries.len() == other_entries.len()
                && pairs.all(|(one, other)| {
                    is_same_node(&one.key, &other.key) && is_same_node(&one.value, &other.value)
                })
        }
        _ => false,
    }
}

fn is_same_form(one: TextForm, other: TextForm) -> bool {
    match (one, other) {
        (TextForm::Literal(one), TextForm::Literal(other))
        | (TextForm::Folded(one), TextForm::Folded(other)) => {
            one.declared_indent == other.declared_indent
                && one.header.range().len() == other.header.range().len()
        }
        _ => std::mem::discriminant(&one) == std::mem::discriminant(&other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(text: &str) -> String {
        assert!(SyntaxTree::parse(text, 64).is_ok(), "not YAML: {text}");
        let edits = format_text(text, 64).unwrap_or_else(|refusal| panic!("{refusal:?}\n{text}"));
        edits.apply(text)
    }

    #[test]
    fn only_white_space_changes() {
        for (before, after) in [
            // The value of a dash that is alone moves up, but not past a comment or an anchor.
            ("a:\n-\n\n   b: c\n   d: e\n", "a:\n  - b: c\n    d: e\n"),
            ("a:\n- # x\n     b: c\n", "a:\n  - # x\n    b: c\n"),
            (
                "a:\n-   &x\n     b: c\n- *x\n",
                "a:\n  - &x\n    b: c\n  - *x\n",
            ),
            (
                "a:\n-    &x b: c\n     d: e\n-   *x\n",
                "a:\n  - &x b: c\n    d: e\n  - *x\n",
            ),
            (
                "a: &x\n    b\nc: {*x : 1}\n*x : d\n",
                "a: &x\n    b\nc: {*x : 1}\n*x : d\n",
            ),
            ("a:\n-\n-   - b\n    -   c\n", "a:\n  -\n  - - b\n    - c\n"),
            // Blocks of text keep their own indentation, and the blank lines that are part of them.
            ("a:   |2\n     b\n   c\n", "a: |2\n     b\n   c\n"),
            (
                "a:\n- |2\n     b\n- |+\n   c\n\n\n# d\n",
                "a:\n  - |2\n       b\n  - |+\n    c\n\n\n  # d\n",
            ),
            (
                "a: >\n     b\n\n       c\n      \n     d  \n\n\ne: f",
                "a: >\n  b\n\n    c\n   \n  d  \n\ne: f\n",
            ),
            (
                "a: |\n\n\nb: |+\n\n\nc: |- # d\n",
                "a: |\n\nb: |+\n\n\nc: |- # d\n",
            ),
            // Texts and brackets on several lines move as a whole.
            (
                "a:\n     - \"b\n       c\n\n\n        d\"\n",
                "a:\n  - \"b\n    c\n\n\n     d\"\n",
            ),
            (
                "a:\n    [ b,\n       # c\n\n\n    d ]   \n",
                "a:\n  [ b,\n     # c\n\n  d ]\n",
            ),
            ("a:   b   \n     c   # d   \n", "a: b   \n     c   # d\n"),
            // A comment goes to the column of what it belongs to.
            (
                "a:\n    b: c\n    # of b\n  # of nothing\n# of d\nd: e\n",
                "a:\n  b: c\n  # of b\n# of nothing\n# of d\nd: e\n",
            ),
            (
                "a:\n- b\n# of c\n- c\n  # of the end of c\nd: e\n",
                "a:\n  - b\n  # of c\n  - c\n    # of the end of c\nd: e\n",
            ),
            (
                "a:\n- |\n      b\n    # not b\n- >-\n    c\n  # the end\nd: e\n",
                "a:\n  - |\n    b\n  # not b\n  - >-\n    c\n  # the end\nd: e\n",
            ),
            // What is the author's own moves as a whole.
            (
                "a:\n- b: c\n  x-d:\n      e:   f \n\n\n      # g\n      h: |\n         i\n",
                "a:\n  - b: c\n    x-d:\n        e:   f \n\n\n        # g\n        h: |\n           i\n",
            ),
            ("---\na: b   \n...\n\n", "---\na: b\n...\n"),
            ("\u{feff}\n  # b\n  a:\tb", "\u{feff}# b\na: b\n"),
            (
                "a: b\r\nc: |\n  d\r\n\r\n\r\ne: f",
                "a: b\r\nc: |\r\n  d\r\n\r\ne: f\r\n",
            ),
            ("# only\n\n\n# comments", "# only\n\n# comments\n"),
        ] {
            assert_eq!(formatted(before), after, "{before}");
            assert_eq!(formatted(after), after);
        }
    }

    #[test]
    fn the_key_that_names_an_item_comes_first() {
        for (before, after) in [
            (
                "releases:\n  # of the release\n  - name: N # of n\n    # of r\n    release: r # tail\n",
                "releases:\n  # of the release\n  # of r\n  - release: r # tail\n    name: N # of n\n",
            ),
            (
                "releases:\n  - # of r\n    name: N\n    # of r\n    release: r\n  - name: O\n    release: o",
                "releases:\n  - # of r\n    # of r\n    release: r\n    name: N\n  - release: o\n    name: O\n",
            ),
            (
                "releases: [{ name:  N,release: \"r\" , date: 2027 }]\n",
                "releases: [{ release: \"r\",name: N , date: 2027 }]\n",
            ),
            (
                "activities:\n- tasks:\n  - stories:\n    - release: r\n      story: |\n         S\n    task: T\n  activity: A\n",
                "activities:\n  - activity: A\n    tasks:\n      - task: T\n        stories:\n          - story: |\n              S\n            release: r\n",
            ),
            // Its place among keys of other mappings doesn't matter, nor do anchors move.
            (
                "x-a:\n  - b: c\n    story: d\n",
                "x-a:\n  - b: c\n    story: d\n",
            ),
            (
                "releases:\n  - name: &n N\n    release: *n\n",
                "releases:\n  - name: &n N\n    release: *n\n",
            ),
        ] {
            assert_eq!(formatted(before), after, "{before}");
            assert_eq!(formatted(after), after);
        }
    }

    #[test]
    fn a_key_after_a_question_mark_is_refused() {
        let refused = format_text("a: b\n? c\n: d\n", 64);
        assert!(matches!(refused, Err(LayoutRefusal::ExplicitKey(span)) if span.start == 5));
    }
}
