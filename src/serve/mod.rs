//! The live preview: watch → make again → publish; HTTP; pages that change while people look.
//!
//! One thread waits for changes and makes the site again ([`follow()`]); another answers browsers
//! ([`Server`]). Between them stands one value, the edition that is published: a request reads it
//! once, so that every answer is of one edition, and the event that announces an edition cannot
//! come before its pages. How a site is made is none of this room's business: it asks a
//! [`SiteBuilder`].
//!
//! **Changes.** The system's events only say where to look. A file counts as saved when two looks
//! at it agree, and as changed when its bytes did; so an event too many costs nothing, and after
//! the last save comes a last look. Where the system has no events, folders are looked through
//! instead.
//!
//! **Answers.** Nothing in a request becomes a path of a file: names are looked up among the pages
//! that were made. Whoever is not a browser window of our own site is refused before anything
//! else is looked at, since any web page can send requests to this machine.
//!
//! **Live pages.** Pages are the ones that `build` writes. What makes them live (a script, a style
//! sheet, the panel with faults) is put in while they are sent.

mod address;
mod answer;
mod changes;
mod connections;
mod content;
mod edition;
mod follow;
mod guard;
mod http;
mod kind;
mod live;
mod maker;
mod news;
mod poll;
mod stop;
mod stream;
mod watcher;

pub use address::{Address, AddressError};
pub use edition::{Errors, MapLink, Snapshot};
pub use follow::{ServeEvent, follow, rebuild_and_watch};
pub use http::{Publisher, Server, is_answering};
pub use maker::{Change, Impact, Rebuild, SiteBuilder};
pub use news::FsEvent;
pub use stop::on_shutdown;
pub use watcher::Watcher;
