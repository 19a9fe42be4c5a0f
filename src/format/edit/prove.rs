//! The proof of an edit, made on every edit before anything is written.

use super::refusal::{Objection, RefusalKind};
use super::written::{WrittenItem, written_map};
use crate::format::yaml::SyntaxTree;
use crate::map::{Change, ItemList};
use crate::text::Edits;
use std::ops::Range;

/// A text before and after an edit.
pub(crate) struct EditedText<'t> {
    pub(crate) before: &'t str,
    pub(crate) tree_before: &'t SyntaxTree<'t>,
    pub(crate) after: &'t str,
    pub(crate) tree_after: &'t SyntaxTree<'t>,
    pub(crate) edits: &'t Edits,
}

/// The comments of a text that an edit takes out or puts in, and the others.
struct SortedComments<'t> {
    edited: Vec<&'t str>,
    others: Vec<&'t str>,
}

impl EditedText<'_> {
    /// Proves that the text says what it should, and kept all comments but those of removed things. Returns how many
    /// comments were removed.
    ///
    /// # Errors
    ///
    /// It can't be proved.
    pub(crate) fn prove(
        &self,
        expected: &WrittenItem,
        change: &Change,
    ) -> Result<usize, Objection> {
        // P1: the text says what the change means.
        if written_map(self.tree_after).as_ref() != Some(expected) {
            return Err(Objection::unproved("another meaning"));
        }
        // P4: the edit can be undone.
        let undone = self.edits.inverse(self.before).apply(self.after);
        if undone != self.before {
            return Err(Objection::unproved("no way back"));
        }
        // P2: comments are kept, in order.
        let removed = self.edits.iter().map(|edit| edit.span.range());
        let before = sorted_comments(self.before, self.tree_before, removed);
        let inverse = self.edits.inverse(self.before);
        let added = inverse.iter().map(|edit| edit.span.range());
        let after = sorted_comments(self.after, self.tree_after, added);
        if before.others != after.others {
            return Err(Objection::unproved("comments"));
        }
        let mut removed = before.edited;
        for comment in after.edited {
            let Some(at) = removed.iter().position(|removed| *removed == comment) else {
                return Err(Objection::unproved("a new comment"));
            };
            removed.remove(at);
        }
        if !removed.is_empty() && !may_remove_comments(change) {
            let message = "the change would remove a comment that doesn't belong to it";
            let help = "move the comment, or edit the file by hand";
            return Err(Objection::new(RefusalKind::Unsupported, message, help));
        }
        Ok(removed.len())
    }
}

/// The comments of a text, by whether an edit touches them. `edited` is in the order of the text.
fn sorted_comments<'t>(
    text: &'t str,
    tree: &SyntaxTree,
    edited: impl Iterator<Item = Range<usize>>,
) -> SortedComments<'t> {
    let mut sorted = SortedComments {
        edited: Vec::new(),
        others: Vec::new(),
    };
    let mut edited = edited.peekable();
    for comment in &tree.comments {
        let span = comment.span.range();
        while edited.next_if(|edit| edit.end <= span.start).is_some() {}
        let is_edited = edited.peek().is_some_and(|edit| edit.start < span.end);
        let list = if is_edited {
            &mut sorted.edited
        } else {
            &mut sorted.others
        };
        list.push(text[span].trim_end());
    }
    sorted
}

/// Whether a change removes something that comments may belong to.
fn may_remove_comments(change: &Change) -> bool {
    match change {
        Change::Remove { .. } | Change::Take { .. } | Change::Join { .. } => true,
        // The backlog has no releases: a comment of the field goes with it.
        Change::Move { position, .. } => position.list == ItemList::Backlog,
        Change::Set { to, .. } => to.is_none(),
        Change::Schedule { release, .. } => release.is_none(),
        Change::Answer { text, .. } => text.is_none(),
        _ => false,
    }
}
