//! The editor that a map is open in, as far as a preview has to do with it.

use crate::map::ItemRef;
use crate::text::{Edits, Source};
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// An editor that started a preview.
pub(crate) trait OpenEditor: fmt::Debug + Send + Sync {
    /// The text of the file at `path`, if it is open and the editor lets others change it.
    fn text(&self, path: &Path) -> Option<String>;

    /// Has edits made in the text of the file at `path`, which was `seen`. Waits for the answer of the editor.
    fn apply(&self, path: &Path, seen: &str, edits: &Edits) -> EditorAnswer;

    /// The item at the cursor.
    fn cursor(&self) -> Option<ItemRef>;

    /// Shows where an item is typed.
    fn reveal(&self, item: RevealedItem);
}

/// What became of edits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EditorAnswer {
    /// They are made.
    Applied,
    /// The text is another one by now, or isn't open any more.
    Outdated,
    /// The editor doesn't make them, for this reason.
    Refused(String),
}

/// An item to be shown in the editor.
#[derive(Clone, Debug)]
pub(crate) struct RevealedItem {
    pub(crate) item: ItemRef,
    /// The text that the preview shows it from.
    pub(crate) source: Arc<Source>,
    /// Where it is in that text.
    pub(crate) offset: usize,
}
