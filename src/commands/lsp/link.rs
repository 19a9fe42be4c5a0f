//! What a session and the preview of a document share.

use super::input::{PreviewMessage, SessionInput};
use crate::commands::preview::{EditorAnswer, OpenEditor, RevealedItem};
use crate::map::ItemRef;
use crate::text::Edits;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a browser waits for an editor that was asked for a change: some ask their user first. A request of a browser
/// ends after 30 s.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);

/// The editor, as the preview of one document sees it.
#[derive(Debug)]
pub(crate) struct EditorLink {
    /// The address of the document.
    uri: String,
    /// The path of its file.
    path: PathBuf,
    state: Mutex<LinkState>,
    session: Sender<SessionInput>,
}

#[derive(Debug, Default)]
struct LinkState {
    /// The text of the document, while it is open.
    text: Option<String>,
    /// The item at the cursor.
    cursor: Option<ItemRef>,
}

impl EditorLink {
    pub(crate) fn new(uri: &str, path: PathBuf, session: Sender<SessionInput>) -> Self {
        Self {
            uri: uri.to_owned(),
            path,
            state: Mutex::default(),
            session,
        }
    }

    /// The path of the file of the document.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Sets the text of the document. Returns whether it is another one.
    pub(crate) fn set_text(&self, text: Option<&str>) -> bool {
        let mut state = self.state();
        let is_new = state.text.as_deref() != text;
        if is_new {
            state.text = text.map(str::to_owned);
        }
        is_new
    }

    /// Sets the item at the cursor. Returns whether it is another one.
    pub(crate) fn set_cursor(&self, item: ItemRef) -> bool {
        let mut state = self.state();
        let is_new = state.cursor.as_ref() != Some(&item);
        state.cursor = Some(item);
        is_new
    }

    /// Sends something to the session. If that has ended, the program is about to end.
    pub(crate) fn send(&self, message: PreviewMessage) {
        let uri = self.uri.clone();
        let _ = self.session.send(SessionInput::Preview { uri, message });
    }

    fn state(&self) -> MutexGuard<'_, LinkState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl OpenEditor for EditorLink {
    fn text(&self, path: &Path) -> Option<String> {
        self.state().text.clone().filter(|_| path == self.path)
    }

    fn apply(&self, path: &Path, seen: &str, edits: &Edits) -> EditorAnswer {
        if path != self.path {
            return EditorAnswer::Outdated;
        }
        let (reply, answer) = channel();
        self.send(PreviewMessage::Apply {
            seen: seen.to_owned(),
            edits: edits.clone(),
            reply,
        });
        answer.recv_timeout(ANSWER_TIMEOUT).unwrap_or_else(|error| {
            EditorAnswer::Refused(match error {
                RecvTimeoutError::Timeout => "the editor doesn't answer".to_owned(),
                RecvTimeoutError::Disconnected => {
                    "the editor was asked for another change".to_owned()
                }
            })
        })
    }

    fn cursor(&self) -> Option<ItemRef> {
        self.state().cursor.clone()
    }

    fn reveal(&self, item: RevealedItem) {
        self.send(PreviewMessage::Reveal(item));
    }
}
