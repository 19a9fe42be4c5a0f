//! The files that change maps in the browser.

use crate::pages::FIELD_LABELS;
use crate::theme::minify;
use hyper::body::Bytes;
use std::sync::LazyLock;

/// The files that pages load besides, if they can change maps. Each script is one module, in parts that are
/// read one after the other.
const EDIT_FILES: [(&str, &str); 9] = [
    (
        ".storywall/edit.js",
        concat!(
            include_str!("browser/edit/queue.js"),
            include_str!("browser/edit/wall.js"),
            include_str!("browser/edit/menu.js"),
            include_str!("browser/edit/heads.js"),
            include_str!("browser/edit/drag.js"),
            include_str!("browser/edit/mode.js"),
        ),
    ),
    (".storywall/edit.css", include_str!("browser/edit/edit.css")),
    (
        ".storywall/write.js",
        concat!(
            include_str!("browser/write/entries.js"),
            include_str!("browser/write/typing.js"),
            include_str!("browser/write/start.js"),
        ),
    ),
    (
        ".storywall/focus.js",
        concat!(
            include_str!("browser/write/focus.js"),
            include_str!("browser/write/keys.js"),
        ),
    ),
    (".storywall/gaps.js", include_str!("browser/write/gaps.js")),
    (
        ".storywall/fields.js",
        concat!(
            include_str!("browser/fields/controls.js"),
            include_str!("browser/fields/lists.js"),
            include_str!("browser/fields/panel.js"),
            include_str!("browser/fields/conflict.js"),
        ),
    ),
    (
        ".storywall/write.css",
        include_str!("browser/write/write.css"),
    ),
    (".storywall/editor.js", include_str!("browser/editor.js")),
    (".storywall/editor.css", include_str!("browser/editor.css")),
];

/// The texts of the catalog that the scripts show, a name for each.
pub static EDIT_MESSAGES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| [&OWN_MESSAGES[..], &FIELD_LABELS].concat());

/// Those that don't name the fields of items, but for a few that only the panels name.
const OWN_MESSAGES: [&str; 109] = [
    "edit-add",
    "edit-add-hint",
    "edit-add-to",
    "edit-added",
    "edit-added-in",
    "edit-added-many",
    "edit-answer",
    "edit-answer-of",
    "edit-ask-hint",
    "edit-ask-save",
    "edit-ask-title",
    "edit-back",
    "edit-backbone",
    "edit-backlog",
    "edit-backlog-empty",
    "edit-both",
    "edit-both-title",
    "edit-by-hand",
    "edit-cancel",
    "edit-close",
    "edit-conflict-add",
    "edit-conflict-back",
    "edit-conflict-backlog",
    "edit-conflict-changed",
    "edit-conflict-drop",
    "edit-conflict-entry",
    "edit-conflict-gone",
    "edit-conflict-keep",
    "edit-delete",
    "edit-deleted",
    "edit-down",
    "edit-earlier",
    "edit-field-name",
    "edit-field-release",
    "edit-field-statuses",
    "edit-field-title",
    "edit-fields",
    "edit-fields-map",
    "edit-fields-of",
    "edit-fields-persona",
    "edit-fix",
    "edit-from-backlog",
    "edit-gap-answer",
    "edit-gap-fix",
    "edit-gap-ignore",
    "edit-gap-schedule",
    "edit-gone-here",
    "edit-impossible",
    "edit-kept",
    "edit-label",
    "edit-later",
    "edit-link-address",
    "edit-menu",
    "edit-mine",
    "edit-move",
    "edit-move-card",
    "edit-moved",
    "edit-moved-at",
    "edit-moved-head",
    "edit-moved-to-backlog",
    "edit-new",
    "edit-new-activity",
    "edit-new-backlog",
    "edit-new-persona",
    "edit-new-release",
    "edit-new-story",
    "edit-new-story-in",
    "edit-new-task",
    "edit-new-task-in",
    "edit-no-release",
    "edit-no-task",
    "edit-no-tasks-here",
    "edit-nothing",
    "edit-other-activity",
    "edit-other-task",
    "edit-own",
    "edit-own-key",
    "edit-own-value",
    "edit-reason",
    "edit-reason-of",
    "edit-redo",
    "edit-refused",
    "edit-refused-line",
    "edit-release",
    "edit-removed",
    "edit-rename",
    "edit-rename-hint",
    "edit-rename-save",
    "edit-rename-title",
    "edit-renamed",
    "edit-restarted",
    "edit-split",
    "edit-split-done",
    "edit-split-hint",
    "edit-split-save",
    "edit-split-title",
    "edit-statuses-where",
    "edit-story-button",
    "edit-switch",
    "edit-take",
    "edit-task",
    "edit-theirs",
    "edit-top",
    "edit-undo",
    "edit-unsaved",
    "edit-up",
    "page-gaps",
    "quoted-title",
    "unscheduled",
];

/// The files without comments and indentation.
pub(crate) static SERVED_EDIT_FILES: LazyLock<[(&str, Bytes); EDIT_FILES.len()]> =
    LazyLock::new(|| EDIT_FILES.map(|(name, text)| (name, minify(name, text).into())));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_that_change_maps_are_small() {
        for (name, bytes) in SERVED_EDIT_FILES.iter() {
            let limit = if name.ends_with(".js") {
                24 << 10
            } else {
                10 << 10
            };
            assert!(bytes.len() <= limit, "{name}: {} bytes", bytes.len());
        }
    }
}
