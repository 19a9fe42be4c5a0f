//! A room: several people at one map, each with a browser of their own.
//!
//! What a room is and who may do what in it, is decided by the thread that builds the site; it says the result in a
//! [`RoomFeed`]. This module only knows who somebody is.
//!
//! **Entering.** [`RoomDoor`] has the keys of one run: the host's, which works on this machine only; the
//! participants', which is in the address of the QR code; and a short code to type. Whoever shows one gets a token, which
//! says in each later request who sends it. Short codes could be guessed, so few wrong ones are accepted in a minute, from
//! everybody together. Keys are too long for that.
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
mod published;
mod qr;
mod tries;

pub use clock::server_millis;
pub(crate) use delivery::RoomDelivery;
pub(crate) use denial::DoorDenial;
pub use door::{Requester, RoomDoor};
pub use feed::{FeedTimer, RoomFeed, RoomOp, RoomPart};
pub use files::ROOM_MESSAGES;
pub(crate) use files::room_file;
pub(crate) use join::{JoinRequest, act_of};
pub(crate) use published::{PublishedRoom, RoomEvent};
pub use qr::{qr_half_blocks, qr_svg};
