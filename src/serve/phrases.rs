//! The texts of the catalog that the program chooses and scripts say: what was done, and why something is refused. Their
//! names come in answers, with the values in them.

use super::edit_files::EDIT_MESSAGES;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What was done with a map. Those whose names don't begin with `edit-done` are said by scripts, too.
pub const DONE_PHRASES: [&str; 31] = [
    "edit-added",
    "edit-already",
    "edit-change-by",
    "edit-deleted",
    "edit-done-answered",
    "edit-done-fixed",
    "edit-done-ignored",
    "edit-done-joined",
    "edit-done-moved",
    "edit-done-ordered",
    "edit-done-put",
    "edit-done-reopened",
    "edit-done-set",
    "edit-done-swapped",
    "edit-done-taken",
    "edit-done-unscheduled",
    "edit-done-unset",
    "edit-moved",
    "edit-moved-to-backlog",
    "edit-redone",
    "edit-renamed",
    "edit-split-done",
    "edit-undone",
    "list-apart",
    "release-active",
    "release-planned",
    "release-released",
    "status-blocked",
    "status-doing",
    "status-done",
    "status-todo",
];

/// Why something is refused.
pub const REFUSAL_PHRASES: [&str; 33] = [
    "edit-change-here",
    "edit-undo-first",
    "edit-why-ambiguous",
    "edit-why-by-hand",
    "edit-why-changed",
    "edit-why-characters",
    "edit-why-date",
    "edit-why-editor",
    "edit-why-empty",
    "edit-why-errors",
    "edit-why-estimate",
    "edit-why-gone",
    "edit-why-id",
    "edit-why-id-twice",
    "edit-why-image",
    "edit-why-in-backlog",
    "edit-why-in-use",
    "edit-why-limit",
    "edit-why-missing",
    "edit-why-no-fix",
    "edit-why-nothing-to-redo",
    "edit-why-nothing-to-undo",
    "edit-why-others",
    "edit-why-project",
    "edit-why-reference",
    "edit-why-saved",
    "edit-why-tasks-and-stories",
    "edit-why-touched",
    "edit-why-two-titles",
    "edit-why-unknown",
    "edit-why-unwritten",
    "edit-why-value",
    "edit-why-would-break",
];

/// All texts of `EDIT_MESSAGES` and of both kinds of phrases.
pub(crate) static TEXTS_OF_EDITING: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let names = EDIT_MESSAGES.iter().chain(&DONE_PHRASES);
    let names: BTreeSet<&str> = names.chain(&REFUSAL_PHRASES).copied().collect();
    names.into_iter().collect()
});

/// The texts with which a room says what others have done: phrases, and the labels of fields in them.
pub(crate) fn texts_of_changes() -> impl Iterator<Item = &'static str> {
    let labels = EDIT_MESSAGES
        .iter()
        .filter(|name| name.starts_with("edit-field-"));
    DONE_PHRASES.iter().chain(labels).copied()
}
