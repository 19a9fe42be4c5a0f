//! The tables of fields: for each kind of item in a map, which fields it can have.
//!
//! A field is one entry of a table: its name, its kind of value, the function that stores a decoded
//! value, and its documentation with an example. Decoding, the advice for unknown keys, the repair of
//! broken lines, the JSON Schema and the reference of the format (`storywall explain story`,
//! `example-maps/README.md`) all read these tables, so a field is declared in one place. The tables of
//! project files and theme manifests are written the same way, next to their types in `project` and
//! `manifest`.
//!
//! # How to add a field
//!
//! 1. Add a field to the item's type in [`crate::map`], such as [`Story`](crate::map::Story).
//! 2. Add an entry to the item's table: `story.rs` for stories, `map.rs` for the map and all other
//!    items, `details.rs` for fields that several items share. The first parameter is the key, the
//!    second a [`ValueDecoder`] with the function that stores the value in the item's draft, the
//!    last the documentation: what the field holds, an example, and its default if it has one.
//!    [`optional`] and [`required`] hold one value; [`list`] also names a single value for messages.
//! 3. Show it where it belongs. For a story: a field of [`StoryDetails`](crate::pages::StoryDetails)
//!    or [`Card`](crate::pages::Card) and a line of `details.html` or `card.html` in the theme; an
//!    entry in `pages/columns.rs` for the CSV export, a line in `pages/map_json.rs` for `map.json`;
//!    an entry in `pages/facets.rs` if it can be filtered by.
//! 4. `STORYWALL_BLESS=1 cargo test --test it` updates the documentation that is made from these
//!    tables and comments; read its diff. A test puts the example into a map and decodes it.
//!
//! That is all of decoding for the kinds of values that `ValueDecoder` has a variant for, such as `Line` or
//! `Names`. A value that is read differently in only one place takes `ValueDecoder::Custom` with a
//! function that gets the YAML node. A kind that several fields share gets variants of its own in
//! `ValueKind` and `ValueDecoder` (`table.rs`), a method of `Decoder` that reads it
//! (`decode/scalars.rs`), its JSON Schema (`json_schema.rs`), and the phrase for what it accepts
//! (`reference.rs`); the compiler lists the places.
//!
//! The order of the entries is the order in the reference, the JSON Schema and advice.

mod details;
mod json_schema;
mod map;
mod reference;
mod story;
mod table;

pub(crate) use details::{IGNORE, LINK, NOTE};
pub use json_schema::{map_schema, project_schema};
pub(crate) use map::{ACTIVITY, MAP, PERSONA, RELEASE, TASK};
pub use reference::{FieldReference, ItemReference, ShortForm, reference};
pub(crate) use story::STORY;
pub(crate) use table::{
    FieldExample, FieldSpec, ItemDecoder, ItemSpec, MAX_FIELDS, ShortPair, ValueDecoder, ValueKind,
    about, list, optional, required,
};

/// The kinds of items that a map has lists of.
pub(crate) static LISTED: [&ItemSpec; 5] = [
    &PERSONA.spec,
    &RELEASE.spec,
    &ACTIVITY.spec,
    &TASK.spec,
    &STORY.spec,
];

/// All kinds of items in a map, and the map itself. The field of one is easily typed into another.
pub(crate) fn map_items() -> impl Iterator<Item = &'static ItemSpec> {
    LISTED.into_iter().chain([&MAP.spec])
}
