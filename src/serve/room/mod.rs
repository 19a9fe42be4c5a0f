//! A room: several people at one map, or at all maps of a site, each with a browser of their own.
//!
//! What a room is and who may do what in it, is decided by the thread that builds the site; it says the result in a
//! [`RoomFeed`]. This module only knows who somebody is.
//!
//! **Entering.** [`RoomDoor`] has the keys of one run: the host's, which works on this machine only; the
//! participants', which is in the address of the QR code; and a short code to type. Whoever shows one gets a token, which
//! says in each later request who sends it. Short codes could be guessed, so few wrong ones are accepted in a minute, from
//! everybody together. Keys are too long for that.
//!
//! **Security.** The connection is plain HTTP, so whoever can listen to the network can read what is said, and use the
//! tokens that they see. So a token is worth one session, and the host's only counts on this machine, where nobody listens.
//!
//! - Keys and tokens have 128 random bits, and the code has 30. Secrets are compared in constant time. Ten wrong codes are
//!   accepted in a minute, from everybody together; then right ones are refused, too. Keys never are, so nobody can be
//!   locked out who has the link.
//! - A token is sent in a header of its own, which pages of other sites can't send, and the guard refuses their requests
//!   anyway. A cookie only shows pages, and only if the room is private: it lets nobody act.
//! - The role of a token is looked up at each request, so it ends at once. Whoever only reads can do nothing that others see.
//! - The code and the QR code are sent to this machine and to those with the cookie: whoever reads them can join.
//! - Nobody can keep the room busy: each token has an allowance, and so have all together; bodies are short.
//! - What people write is passed on as JSON, and is never part of a page that this server makes.
//!
//! **Listening.** Events of the room are sent in the same streams as those of new snapshots. Each says the whole present
//! value of something, so a client that was away needs only the last one.

mod clock;
mod code;
mod cookie;
mod delivery;
mod denial;
mod door;
mod feed;
mod files;
mod join;
mod kind;
mod listener;
mod published;
mod qr;
mod tries;
mod visitors;

pub use clock::server_millis;
pub(crate) use delivery::RoomDelivery;
pub(crate) use denial::DoorDenial;
pub use door::RoomDoor;
pub use feed::{FeedTimer, RoomFeed, RoomOp, RoomPart};
pub use files::ROOM_MESSAGES;
pub(crate) use files::room_file;
pub(crate) use join::{JoinRequest, act_of};
pub use kind::RoomKind;
pub(crate) use listener::Listener;
pub(crate) use published::{PublishedRoom, SentEvent};
pub use qr::{qr_half_blocks, qr_svg};
pub use visitors::Requester;
