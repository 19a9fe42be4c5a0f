//! The room of a workshop that everybody answers in: who is in it, what they may do, and what they have said so far.
//!
//! ```text
//! a person's RoomAction ── Room::act ──▶ RoomEvents (in the journal) ── Room::apply ──▶ the room as it is now
//!                               └──────▶ a RoomEffect: what the workshop has to do, such as to take an answer
//! ```
//!
//! A room is the sum of its events: one that crashed is as it was when the events of its journal are applied again. Only
//! what is true for a moment isn't in the journal: who is present, who is ready, and how many fingers they show.
//!
//! Nothing of this is in the map. Cards that people write in silence lie face down in the tray until the host reveals
//! them; only then they become the room's answer to a question.

mod act;
mod action;
mod ballot;
mod event;
mod person;
mod state;
mod timer;
mod views;

pub use action::RoomAction;
pub use event::RoomEvent;
pub use person::{PersonId, Rights, Role, Writing};
pub use state::{Denied, Room, RoomEffect, RoomOutcome, RoomScene, SceneQuestion};
pub use views::TrayView;

#[cfg(test)]
mod tests;
