//! The proof of an edit, made on every edit before anything is written.

use super::refusal::{Objection, RefusalKind};
use super::written::WrittenItem;
use crate::format::comments::{TypedText, removed_comments};
use crate::map::{Change, ItemList};
use crate::text::Edits;

/// Proves that a text says what the change means (P1).
///
/// # Errors
///
/// It says something else.
pub(crate) fn prove_meaning(found: &WrittenItem, expected: &WrittenItem) -> Result<(), Objection> {
    if found == expected {
        Ok(())
    } else {
        Err(Objection::unproved("another meaning"))
    }
}

/// Proves that edits can be undone (P4).
///
/// # Errors
///
/// They can't.
pub(crate) fn prove_way_back(before: &str, after: &str, edits: &Edits) -> Result<(), Objection> {
    if edits.inverse(before).apply(after) == before {
        Ok(())
    } else {
        Err(Objection::unproved("no way back"))
    }
}

/// Proves that all comments are kept, in order, but those of removed things (P2). Returns how many were removed.
///
/// # Errors
///
/// It can't be proved, or the change shouldn't remove comments.
pub(crate) fn prove_comments(
    before: TypedText,
    after: TypedText,
    edits: &Edits,
    change: &Change,
) -> Result<usize, Objection> {
    let Some(removed) = removed_comments(before, after, edits) else {
        return Err(Objection::unproved("comments"));
    };
    if !removed.is_empty() && !may_remove_comments(change) {
        let message = "the change would remove a comment that doesn't belong to it";
        let help = "move the comment, or edit the file by hand";
        return Err(Objection::new(RefusalKind::Unsupported, message, help));
    }
    Ok(removed.len())
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
