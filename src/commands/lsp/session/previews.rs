//! The previews of a session: walls in the browser beside the text. The cursor of the editor is followed there, and what is
//! changed there is changed in the editor.
//!
//! While a document is open, its preview shows the text that the editor has, saved or not, and the file isn't written. A
//! change by a browser is an edit of the version that the preview knows. It counts as made when the text is what
//! it should be, by the editor's own notifications: some editors say that they have made edits which they haven't.

use super::EditorSession;
use crate::commands::lsp::files;
use crate::commands::lsp::input::{PreviewMessage, SessionInput};
use crate::commands::lsp::link::EditorLink;
use crate::commands::lsp::preview_thread::{PreviewStart, start_preview};
use crate::commands::preview::{EditorAnswer, RevealedItem};
use crate::lsp::{RequestError, cursor_of};
use crate::map::ItemRef;
use crate::serve::{EditorFeed, LiveEvent};
use crate::text::Edits;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};

/// The previews of a session.
#[derive(Debug)]
pub(super) struct Previews {
    /// Those that were started, by the addresses of their documents.
    running: BTreeMap<String, RunningPreview>,
    /// The edits that the editor was asked for.
    offers: Vec<OfferedEdits>,
    /// The addresses that the editor was asked to show, by the numbers of the requests.
    shown: BTreeMap<String, String>,
    /// Where something was typed last: a document and a position in it.
    typed_at: Option<(String, Value)>,
    /// The document that the editor has sent something about last.
    recent: Option<String>,
    session: Sender<SessionInput>,
}

/// A preview that was started.
#[derive(Debug)]
struct RunningPreview {
    link: Arc<EditorLink>,
    feed: EditorFeed,
    requests: Sender<LiveEvent>,
    /// The address of the wall, once it can be looked at.
    url: Option<String>,
}

/// Edits that the editor was asked for.
#[derive(Debug)]
struct OfferedEdits {
    /// The number of the request.
    id: String,
    uri: String,
    /// The version of the document that they are for.
    version: Option<i64>,
    /// The text after them.
    expected: String,
    /// Whether the document has had that text since.
    is_made: bool,
    /// Whether the editor says that they are made.
    is_accepted: bool,
    reply: Sender<EditorAnswer>,
}

impl Previews {
    pub(super) fn new(session: Sender<SessionInput>) -> Self {
        Self {
            running: BTreeMap::new(),
            offers: Vec::new(),
            shown: BTreeMap::new(),
            typed_at: None,
            recent: None,
            session,
        }
    }
}

impl EditorSession {
    /// Shows the preview of a document: the one with this address, or else the one that the editor has sent something
    /// about last. `item` is what is at the cursor there, if the editor says so.
    pub(super) fn open_preview(
        &mut self,
        uri: Option<&str>,
        item: Option<&str>,
    ) -> Result<Value, RequestError> {
        let recent = self.previews.recent.clone();
        let uri = uri.map(str::to_owned).or(recent);
        let uri = uri.ok_or_else(|| RequestError::failed("open a map first"))?;
        let path = files::path_of(&uri);
        let path = path.ok_or_else(|| RequestError::failed("save the map as a file first"))?;
        if !self.previews.running.contains_key(&uri) {
            let (requests, events) = channel();
            let session = self.previews.session.clone();
            let running = RunningPreview {
                link: Arc::new(EditorLink::new(&uri, path, session)),
                feed: EditorFeed::new(),
                requests: requests.clone(),
                url: None,
            };
            let start = PreviewStart {
                link: Arc::clone(&running.link),
                feed: running.feed.clone(),
                requests,
                events,
            };
            self.previews.running.insert(uri.clone(), running);
            self.share_text(&uri, true);
            start_preview(start);
        }
        if let Some(item) = item.and_then(ItemRef::parse) {
            self.set_cursor(&uri, item);
        }
        self.show_preview(&uri);
        Ok(Value::Null)
    }

    /// Opens the address of a preview in the browser, if it is ready.
    fn show_preview(&mut self, uri: &str) {
        let Some(preview) = self.previews.running.get(uri) else {
            return;
        };
        let Some(url) = &preview.url else {
            return;
        };
        let address = match preview.feed.address(url) {
            Ok(address) => address,
            Err(error) => return self.show_message(1, &format!("no preview: {error}")),
        };
        if self.workspace.client.shows_documents {
            let params = json!({"uri": address, "external": true, "takeFocus": true});
            let id = self.ask("window/showDocument", &params);
            self.previews.shown.insert(id, address);
        } else {
            self.show_address(&address);
        }
    }

    fn show_address(&mut self, address: &str) {
        self.show_message(3, &format!("the preview is at {address}"));
    }

    /// Does what a preview wants.
    pub(crate) fn handle_preview(&mut self, uri: &str, message: PreviewMessage) {
        match message {
            PreviewMessage::Ready(url) => {
                if let Some(preview) = self.previews.running.get_mut(uri) {
                    preview.url = Some(url);
                }
                self.show_preview(uri);
            }
            PreviewMessage::Failed(why) => {
                self.previews.running.remove(uri);
                self.show_message(1, &format!("no preview: {why}"));
            }
            PreviewMessage::Apply { seen, edits, reply } => {
                self.offer_edits(uri, &seen, &edits, reply);
            }
            PreviewMessage::Reveal(item) => self.reveal(uri, &item),
        }
    }

    /// Shows where an item is typed.
    fn reveal(&mut self, uri: &str, shown: &RevealedItem) {
        let RevealedItem {
            item,
            source,
            offset,
        } = shown;
        if !self.workspace.client.shows_documents {
            let line = source
                .position(u32::try_from(*offset).unwrap_or(u32::MAX))
                .line;
            return self.show_message(3, &format!("{}:{line}", source.name()));
        }
        let range = self.workspace.range_of(uri, item).unwrap_or_else(|| {
            let place = self.workspace.client.columns.locate(source, *offset);
            let position = json!({"line": place.line, "character": place.column});
            json!({"start": position, "end": position})
        });
        let params = json!({"uri": uri, "takeFocus": true, "selection": range});
        self.ask("window/showDocument", &params);
    }

    /// Asks the editor for edits in a document whose text was `seen`.
    fn offer_edits(&mut self, uri: &str, seen: &str, edits: &Edits, reply: Sender<EditorAnswer>) {
        let is_current = self.workspace.text(uri) == Some(seen);
        let params = self.workspace.apply_edit(uri, edits);
        let Some(params) = params.filter(|_| is_current) else {
            self.share_text(uri, true);
            let _ = reply.send(EditorAnswer::Outdated);
            return;
        };
        // A preview asks for one change at a time: it no longer waits for those before.
        self.previews.offers.retain(|offer| offer.uri != uri);
        let id = self.ask("workspace/applyEdit", &params);
        self.previews.offers.push(OfferedEdits {
            id,
            uri: uri.to_owned(),
            version: self.workspace.version(uri),
            expected: edits.apply(seen),
            is_made: false,
            is_accepted: false,
            reply,
        });
    }

    /// Takes the answer to a request that was sent to the editor.
    pub(super) fn note_answer(&mut self, id: &Value, message: &Value) {
        let id = id.as_str().unwrap_or_default();
        let says = |path: &str| message.pointer(path).and_then(Value::as_bool) == Some(true);
        if let Some(address) = self.previews.shown.remove(id) {
            if !says("/result/success") {
                self.show_address(&address);
            }
            return;
        }
        let mut offers = self.previews.offers.iter_mut();
        let Some(offer) = offers.find(|offer| offer.id == id) else {
            return;
        };
        if says("/result/applied") {
            offer.is_accepted = true;
            let uri = offer.uri.clone();
            let is_other_version = offer.version != self.workspace.version(&uri);
            self.settle_offer(&uri, is_other_version);
        } else {
            let reason = { message.pointer("/result/failureReason") }
                .or_else(|| message.pointer("/error/message"));
            let mut why = "the editor doesn't make the change".to_owned();
            if let Some(reason) = reason.and_then(Value::as_str) {
                why = format!("{why}: {reason}");
            }
            let uri = offer.uri.clone();
            self.answer_offer(&uri, EditorAnswer::Refused(why));
        }
    }

    /// Notes that a document was opened.
    pub(super) fn note_open(&mut self, uri: &str) {
        self.previews.recent = Some(uri.to_owned());
        self.share_text(uri, true);
    }

    /// Notes that a document was closed: what was changed in the browser and isn't made yet is made in the file.
    pub(super) fn note_close(&mut self, uri: &str) {
        self.share_text(uri, true);
        self.answer_offer(uri, EditorAnswer::Outdated);
    }

    /// Notes that a document has changed, at the place that a notification names.
    pub(super) fn note_change(&mut self, uri: &str, params: &Value) {
        self.previews.recent = Some(uri.to_owned());
        let text = self.workspace.text(uri).unwrap_or_default();
        let mut offers = self.previews.offers.iter_mut();
        let Some(offer) = offers.find(|offer| offer.uri == uri) else {
            let position = cursor_of("textDocument/didChange", params).cloned();
            self.previews.typed_at = position.map(|position| (uri.to_owned(), position));
            return;
        };
        // An editor can have line breaks of its own.
        let characters = |text: &str| text.replace('\r', "");
        offer.is_made |= characters(text) == characters(&offer.expected);
        self.settle_offer(uri, true);
    }

    /// Answers an offer that the editor has accepted, if its edits are made, or if it `is_over` because the document has
    /// another text.
    fn settle_offer(&mut self, uri: &str, is_over: bool) {
        let mut offers = self.previews.offers.iter();
        let offer = offers.find(|offer| offer.uri == uri && offer.is_accepted);
        match offer.map(|offer| offer.is_made) {
            Some(true) => self.answer_offer(uri, EditorAnswer::Applied),
            Some(false) if is_over => {
                let why = "the text was changed in the editor at the same time";
                self.answer_offer(uri, EditorAnswer::Refused(why.to_owned()));
            }
            _ => {}
        }
    }

    fn answer_offer(&mut self, uri: &str, answer: EditorAnswer) {
        // The preview reads the text after the answer.
        self.share_text(uri, true);
        let offers = self.previews.offers.iter();
        let at = offers.take_while(|offer| offer.uri != uri).count();
        if at < self.previews.offers.len() {
            let _ = self.previews.offers.remove(at).reply.send(answer);
        }
    }

    /// Gives the text of a document to its preview. While it has errors, that keeps what it has, unless it `must` know.
    pub(super) fn share_text(&mut self, uri: &str, must: bool) {
        let Some(preview) = self.previews.running.get(uri) else {
            return;
        };
        if !self.workspace.client.applies_edits {
            return;
        }
        let text = self.workspace.text(uri);
        let has_errors = text.is_some() && self.workspace.map(uri).is_none();
        if (must || !has_errors) && preview.link.set_text(text) {
            let path = preview.link.path().to_owned();
            // Without a receiver, it has failed.
            let _ = preview.requests.send(LiveEvent::Text(path));
        }
    }

    /// Follows the cursor to where a request says that it is.
    pub(super) fn follow_request(&mut self, method: &str, params: &Value) {
        let uri = params.pointer("/textDocument/uri").and_then(Value::as_str);
        if let (Some(uri), Some(position)) = (uri, cursor_of(method, params)) {
            self.follow_cursor(uri, position);
        }
    }

    /// Follows the cursor to where something was typed, once diagnostics are sent: to find the item can take a while.
    pub(crate) fn follow_typing(&mut self) {
        if let Some((uri, position)) = self.previews.typed_at.take() {
            self.follow_cursor(&uri, &position);
        }
    }

    fn follow_cursor(&mut self, uri: &str, position: &Value) {
        if self.previews.recent.as_deref() != Some(uri) {
            self.previews.recent = Some(uri.to_owned());
        }
        if self.previews.running.contains_key(uri)
            && let Some(item) = self.workspace.item_at(uri, position)
        {
            self.set_cursor(uri, item);
        }
    }

    fn set_cursor(&self, uri: &str, item: ItemRef) {
        if let Some(preview) = self.previews.running.get(uri)
            && preview.link.set_cursor(item)
        {
            preview.feed.cursor_moved();
        }
    }
}
