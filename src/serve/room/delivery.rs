//! What a client gets of a room.

use super::door::RoomDoor;
use super::listener::Listener;
use super::qr::qr_svg;
use hyper::Uri;

/// The name of the picture that phones scan to join.
const QR_PICTURE: &str = ".storywall/join.svg";

/// What a client gets of a room.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RoomDelivery<'d> {
    pub(crate) door: &'d RoomDoor,
    /// The URLs of the site.
    pub(crate) urls: &'d [String],
    pub(crate) listener: &'d Listener,
}

impl RoomDelivery<'_> {
    /// The picture that phones scan to join, if `name` is the one of it. `?at=1` asks for the second address of this
    /// machine. Those who haven't joined don't get it: they could join by it.
    pub(crate) fn picture(self, name: &str, uri: &Uri) -> Option<String> {
        if name != QR_PICTURE || !self.listener.may_invite() {
            return None;
        }
        let mut parts = uri.query().unwrap_or_default().split('&');
        let at = parts.find_map(|part| part.strip_prefix("at="));
        let at: usize = at.unwrap_or("0").parse().ok()?;
        qr_svg(&self.door.join_address(self.urls.get(at)?))
    }
}
