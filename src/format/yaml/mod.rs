//! YAML as a tree of nodes with places, and what can be said about text that is not YAML.
//!
//! The tree is built from parser events and not through serde: it keeps each scalar exactly as
//! typed and the span of everything, so that decoding can go on after any fault, and a map whose
//! syntax is broken can be read again with the broken line mended.

mod builder;
mod long_list;
mod node;
mod oddity;
mod parse;

pub(crate) use node::{Entry, Node, TextStyle, Value};
pub(crate) use oddity::{ParseError, YamlOddity};
pub(crate) use parse::parse;
