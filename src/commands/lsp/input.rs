//! What a session waits for: messages of the editor, and what previews want from it. One channel has both, so the session
//! needs one thread.

use super::frames::InputFrame;
use crate::commands::preview::{EditorAnswer, RevealedItem};
use crate::text::Edits;
use std::io;
use std::sync::mpsc::Sender;

/// Something that a session waits for.
#[derive(Debug)]
pub(crate) enum SessionInput {
    /// What was read from the editor.
    Frame(io::Result<InputFrame>),
    /// What the preview of a document wants.
    Preview {
        /// The address of the document.
        uri: String,
        message: PreviewMessage,
    },
}

/// What a preview wants from the editor.
#[derive(Debug)]
pub(crate) enum PreviewMessage {
    /// It can be looked at here.
    Ready(String),
    /// It can't start, for this reason.
    Failed(String),
    /// A browser has changed the map.
    Apply {
        /// The text that it was changed in.
        seen: String,
        edits: Edits,
        reply: Sender<EditorAnswer>,
    },
    /// Somebody wants to see where an item is typed.
    Reveal(RevealedItem),
}
