//! What people may type: every kind of item with its fields, each said once.
//!
//! A field is one entry of a table: its name, its kind of value, where a decoded value goes, and a
//! sentence of documentation. Decoding, the advice for unknown keys, the repair of broken lines and
//! the JSON Schema all read these tables.

mod details;
mod json_schema;
mod map;
mod story;
mod table;

pub(crate) use details::{IGNORE, LINK, NOTE};
pub use json_schema::{map_schema, project_schema};
pub(crate) use map::{ACTIVITY, MAP, PERSONA, RELEASE, TASK};
pub(crate) use story::STORY;
pub(crate) use table::{
    FieldSpec, ItemDecoder, ItemSpec, MAX_FIELDS, ShortPair, ValueDecoder, ValueKind, list,
    optional, required,
};

/// The items that stand in lists of a map.
pub(crate) static LISTED: [&ItemSpec; 5] = [
    &PERSONA.spec,
    &RELEASE.spec,
    &ACTIVITY.spec,
    &TASK.spec,
    &STORY.spec,
];

/// The items of a map whose fields people may confuse: those in lists, and the map itself.
pub(crate) fn map_items() -> impl Iterator<Item = &'static ItemSpec> {
    LISTED.into_iter().chain([&MAP.spec])
}
