//! What is asked in each step, by what the map has and lacks.

pub(super) mod backbone;
mod cards;
mod close;
pub(super) mod findings;
mod frame;
mod rule_table;
mod scope;
mod slices;
mod stories;

pub(super) use close::close;
pub(super) use frame::frame;
pub(super) use scope::scope;
pub(super) use slices::slices;
pub(super) use stories::stories;
