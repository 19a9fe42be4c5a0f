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

pub(crate) use declared::is_declared;
pub(crate) use node::{Entry, Node, TextStyle, Value};
pub(crate) use parse::parse;
pub(crate) use quirk::YamlOddity;
pub(crate) use quote::{quoted, quoted_line};
pub(crate) use repair::{Repaired, mend};
