//! Decoding a YAML tree into a map. It continues after an error, so that one run reports all errors.

mod dates;
mod decoder;
mod drafts;
mod estimate;
mod field_errors;
mod form;
mod ids;
mod map;
mod numbers;
mod own_fields;
mod parallel;
mod references;
mod scalars;
mod value;

pub(crate) use decoder::Decoder;
pub(crate) use drafts::{
    ActivityDraft, BackboneDraft, IgnoreDraft, LinkDraft, NoteDraft, StoryDraft, TaskDraft,
    WithDetails,
};
pub(crate) use form::{OWN_FIELD, list_values};
pub(crate) use ids::{IdCandidate, unique_ids};
pub use map::read_map;
pub(crate) use map::{decode_language, is_language_tag};
pub(crate) use map::{map_parse_options, read_map_with};
pub(crate) use references::Scope;
pub(crate) use value::FieldValue;
