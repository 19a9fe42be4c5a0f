//! Decoding a YAML tree into a map. It goes on after a fault, so that one run reports all of them.

mod decoder;
mod details;
mod drafts;
mod form;
mod ids;
mod items;
mod map;
mod parallel;
mod references;
mod texts;
mod value;

pub(crate) use decoder::Decoder;
pub(crate) use details::{IgnoreDraft, LinkDraft, NoteDraft};
pub(crate) use drafts::{ActivityDraft, BackboneDraft, StoryDraft, TaskDraft, WithDetails};
pub(crate) use form::list_values;
pub(crate) use map::decode_language;
pub use map::read_map;
pub(crate) use references::Scope;
pub(crate) use value::FieldValue;
