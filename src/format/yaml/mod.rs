//! YAML as a tree of nodes with places, and what can be said about text that is not YAML.
//!
//! The tree is built from parser events and not through serde: it keeps each scalar exactly as
//! typed and the span of everything, so that decoding can go on after any fault, and a map whose
//! syntax is broken can be read again with the broken line mended.

mod builder;
mod declared;
mod node;
mod parse;
mod parts;
mod quirk;
mod quote;
mod repair;
mod syntax;

pub(super) use declared::is_declared;
pub(super) use node::{Entry, Node, TextStyle, Value};
pub(super) use parse::parse;
pub(super) use quirk::YamlOddity;
pub(super) use quote::{quoted, quoted_line};
pub(super) use repair::{Repaired, mend};
