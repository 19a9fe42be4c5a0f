//! The proof of an edit, made on every edit before anything is written.

use super::refusal::{Objection, RefusalKind};
use super::written::{WrittenItem, written_map};
pub(crate) use crate::format::comments::TypedText;
use crate::format::comments::removed_comments;
use crate::map::{Change, ItemList};
use crate::text::Edits;

/// A text before and after an edit.
pub(crate) struct EditedText<'t> {
    pub(crate) before: TypedText<'t>,
    pub(crate) after: TypedText<'t>,
    pub(crate) edits: &'t Edits,
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
        if written_map(self.after.tree).as_ref() != Some(expected) {
            return Err(Objection::unproved("another meaning"));
        }
        // P4: the edit can be undone.
        let undone = self.edits.inverse(self.before.text).apply(self.after.text);
        if undone != self.before.text {
            return Err(Objection::unproved("no way back"));
        }
        // P2: comments are kept, in order.
        let Some(removed) = removed_comments(self.before, self.after, self.edits) else {
            return Err(Objection::unproved("comments"));
        };
        if !removed.is_empty() && !may_remove_comments(change) {
            let message = "the change would remove a comment that doesn't belong to it";
            let help = "move the comment, or edit the file by hand";
            return Err(Objection::new(RefusalKind::Unsupported, message, help));
        }
        Ok(removed.len())
    }
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
