//! Who asks for a page, a file or an event stream, as far as the room knows.

use super::cookie::tokens_in;
use super::door::RoomDoor;
use super::files::is_for_all;
use hyper::header::HeaderMap;

/// Somebody who reads. A stream asks again before each message, since people can be removed.
#[derive(Clone, Debug)]
pub(crate) struct Listener {
    door: RoomDoor,
    /// The tokens in their cookies.
    tokens: Vec<String>,
    is_local: bool,
}

impl Listener {
    /// The one who sends a request with these headers.
    pub(crate) fn new(door: &RoomDoor, headers: &HeaderMap, is_local: bool) -> Self {
        Self {
            door: door.clone(),
            tokens: tokens_in(headers).map(str::to_owned).collect(),
            is_local,
        }
    }

    /// Whether the code and the QR code may be sent, by which others can join.
    pub(crate) fn may_invite(&self) -> bool {
        self.is_local || self.has_joined()
    }

    /// Whether pages, files and events may be sent.
    pub(crate) fn may_read(&self) -> bool {
        !self.door.is_private() || self.has_joined()
    }

    /// Whether the page or file at this path may be sent.
    pub(crate) fn may_load(&self, path: &str) -> bool {
        is_for_all(path) || self.may_read()
    }

    fn has_joined(&self) -> bool {
        let mut tokens = self.tokens.iter();
        tokens.any(|token| self.door.knows(token, self.is_local))
    }
}
