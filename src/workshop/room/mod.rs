//! The room of a workshop that everybody answers in: who is in it, what they may do, and what they have said so far.
//!
//! Nothing of this is in the map. Cards that people write in silence lie face down in the tray until the host reveals
//! them; only then they become the room's answer to a question.

mod person;

pub use person::Role;
