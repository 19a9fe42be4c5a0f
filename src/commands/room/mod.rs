//! What the rooms of `workshop --serve` and of `serve --edit` have in common: how people get in, what everybody is told,
//! and who changed the map.

mod answers;
mod feed;
mod people;

pub(crate) use answers::{denied, refusal};
pub(crate) use feed::{FeedWriter, PendingFeed};
pub(crate) use people::{
    MapChange, PEOPLE_INTERVAL, PostedAct, RoomView, author_name, follow_at_door, join,
};
