//! Decoding a YAML tree into a map, a project or a manifest, with a fault for everything that is wrong.

mod backbone;
mod decoder;
mod details;
mod fields;
mod finish;
mod form;
mod ids;
mod items;
mod parallel;
mod people;
mod references;
mod story;
mod texts;

pub(crate) use decoder::Decoder;
pub(crate) use details::{Carries, DecodeContext};
pub(crate) use form::FieldNodes;
pub(crate) use items::MapBuilder;
