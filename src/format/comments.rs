//! The comments of a text, and the proof that edits keep them.

use super::yaml::SyntaxTree;
use crate::text::{Edits, Span};
use std::collections::HashMap;

/// A text with the tree that was made from it.
#[derive(Clone, Copy)]
pub(crate) struct TypedText<'t> {
    pub(crate) text: &'t str,
    pub(crate) tree: &'t SyntaxTree<'t>,
}

/// The comments of a text that edits take out or put in, and the others, both in the order of the text.
#[derive(Default)]
struct SortedComments<'t> {
    edited: Vec<&'t str>,
    others: Vec<&'t str>,
}

impl<'t> TypedText<'t> {
    /// All comments, in the order of the text.
    pub(crate) fn comments(&self) -> Vec<&'t str> {
        let comments = self.tree.comments.iter();
        comments.map(|comment| self.comment(comment.span)).collect()
    }

    /// The comment at a place.
    fn comment(&self, span: Span) -> &'t str {
        self.text[span.range()].trim_end()
    }

    /// The comments, by whether an edit touches them.
    fn sorted_comments(&self, edits: &Edits) -> SortedComments<'t> {
        let mut sorted = SortedComments::default();
        let mut edited = edits.iter().map(|edit| edit.span).peekable();
        for comment in &self.tree.comments {
            let Span { start, end } = comment.span;
            while edited.next_if(|edit| edit.end <= start).is_some() {}
            let is_edited = edited.peek().is_some_and(|edit| edit.start < end);
            let list = if is_edited {
                &mut sorted.edited
            } else {
                &mut sorted.others
            };
            list.push(self.comment(comment.span));
        }
        sorted
    }
}

/// The comments that are gone after edits. `None` if it isn't proved that all others are still there: those outside of
/// what is edited in their order, those in it somewhere in the new text, and none that wasn't there.
pub(crate) fn removed_comments<'t>(
    before: TypedText<'t>,
    after: TypedText,
    edits: &Edits,
) -> Option<Vec<&'t str>> {
    let sorted = before.sorted_comments(edits);
    let sorted_after = after.sorted_comments(&edits.inverse(before.text));
    let is_kept = sorted.others == sorted_after.others
        && missing(&sorted_after.edited, &sorted.edited).is_empty();
    is_kept.then(|| missing(&sorted.edited, &sorted_after.edited))
}

/// The texts that are more often in `before` than in `after`.
pub(crate) fn missing<'t>(before: &[&'t str], after: &[&str]) -> Vec<&'t str> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for text in after {
        *counts.entry(text).or_default() += 1;
    }
    let is_missing = |text: &&str| match counts.get_mut(*text) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    before.iter().copied().filter(is_missing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Edit;

    /// The comments that are gone after an edit that replaces what is between two texts.
    fn removed(text: &str, old: &str, new: &str) -> Option<Vec<String>> {
        let start = text.find(old).unwrap();
        let edits = Edits::new(vec![Edit::new(start, start + old.len(), new)]).unwrap();
        let after = edits.apply(text);
        let trees = [text, &after].map(|text| SyntaxTree::parse(text, 9).unwrap());
        let typed = |text, tree| TypedText { text, tree };
        let removed = removed_comments(typed(text, &trees[0]), typed(&after, &trees[1]), &edits);
        removed.map(|removed| removed.into_iter().map(str::to_owned).collect())
    }

    #[test]
    fn comments_are_kept_or_counted() {
        let text = "# a\nb: c # d\n# e\nf: g\n";
        assert_eq!(removed(text, "c", "x"), Some(vec![]));
        assert_eq!(
            removed(text, "b: c # d\n", ""),
            Some(vec!["# d".to_owned()])
        );
        // What is edited may be in another order.
        assert_eq!(
            removed(text, "# a\nb: c # d\n", "b: c # d\n# a\n"),
            Some(vec![])
        );
        // A comment that is new, another one, or part of a text by now.
        for (old, new) in [
            ("c", "c # c"),
            ("# a", "# b"),
            ("b: c", "b: \"c"),
            ("g\n", "|\n  g\n#"),
        ] {
            let text = text.replace("# d\n", "# d\"\n");
            assert_eq!(removed(&text, old, new), None, "{new}");
        }
    }
}
