//! The live preview: watches files, rebuilds the site, and serves it to browsers whose pages update
//! themselves.
//!
//! One thread waits for changes and rebuilds the site ([`follow()`]); another answers browsers
//! ([`Server`]). They share one value, the published [`Snapshot`]: a request reads it once, so every
//! response comes from one snapshot, and the event that announces a snapshot can't arrive before its
//! pages. This layer doesn't know how a site is built; it calls a [`SiteBuilder`].
//!
//! **Changes.** File-system events only say where to look. A file counts as saved when two checks
//! of its metadata agree, and as changed when its bytes differ. So a superfluous event costs
//! nothing, and the last save is always followed by a last check. Where the system reports no
//! events, folders are polled instead.
//!
//! **Responses.** Nothing in a request becomes a path on disk: names are looked up among the files
//! of the snapshot. Any web page can send requests to this machine. So the `guard` module refuses
//! requests that don't come from our own pages, before anything else is read. The user can allow other
//! names of this machine, and other pages to show ours in a frame ([`Access`]).
//!
//! **Changes by browsers.** If the user allows it, pages can change maps ([`EditAccess`]). Their requests wait in the same
//! channel as file-system events, for the thread that rebuilds the site: so there is one order of changes and saves, and an
//! answer is sent after its snapshot was published.
//!
//! **Several people.** In a room, people join by a key or a code, and get tokens ([`RoomDoor`]). Their requests wait in
//! the same channel as well, so the thread that rebuilds the site also owns the room. What the room says is published
//! like a snapshot ([`RoomFeed`]), and sent in the streams that announce snapshots. See the module `room`.
//!
//! **An editor.** An editor can start a preview of a map that is open in it. Then pages learn at which item its cursor is, and
//! ask it to show where an item is typed ([`EditorFeed`]).
//!
//! **Live pages.** Pages are the ones that `build` writes. What makes them live (a script, a style
//! sheet, the panel with errors) is inserted while they are sent.

mod address;
mod allowance;
mod builder;
mod connections;
mod content;
mod edit_access;
mod edit_denial;
mod edit_files;
mod edit_job;
mod edit_response;
mod editor_feed;
mod event_stream;
mod follow;
mod frame;
mod guard;
mod gzip;
mod host;
mod key;
mod live_event;
mod live_tags;
mod long_poll;
mod page_delta;
mod phrases;
mod refusal;
mod request_body;
mod response;
mod room;
mod server;
mod shutdown;
mod watcher;

pub use address::{Address, AddressError};
pub use builder::{
    ChangedFiles, EditMessages, EditStep, Errors, Impact, MapLink, PageTexts, Rebuild, SiteBuilder,
    Snapshot,
};
pub use edit_access::EditAccess;
pub use edit_files::EDIT_MESSAGES;
pub use edit_job::{EditAction, EditAnswer, EditJob, EditRequest, EditStatus};
pub use editor_feed::EditorFeed;
pub use follow::{ServeEvent, follow, rebuild_and_watch};
pub use frame::AllowedFrame;
pub use guard::Access;
pub use host::AllowedHost;
pub use key::EditKey;
pub use live_event::{FsEvent, LiveEvent};
pub(crate) use phrases::TEXTS_OF_EDITING;
pub use phrases::{DONE_PHRASES, REFUSAL_PHRASES};
pub use room::{
    FeedTimer, ROOM_MESSAGES, Requester, RoomDoor, RoomFeed, RoomKind, RoomOp, RoomPart,
    qr_half_blocks, qr_svg, server_millis,
};
pub use server::{Publisher, Server, is_answering};
pub use shutdown::on_shutdown;
pub use watcher::Watcher;
