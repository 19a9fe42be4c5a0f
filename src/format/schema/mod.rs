//! What people may type: every kind of item, its fields, and the JSON Schema made from them.

mod details;
mod json_schema;
mod map;
mod project;
mod spec;

pub(crate) use details::{IGNORED, LINK, NOTE};
pub use json_schema::{map_schema, project_schema};
pub(crate) use map::{ACTIVITY, LISTED, MAP, PERSONA, RELEASE, STORY, TASK};
pub(crate) use project::{LIMITS, MANIFEST, PROJECT, STATUS, THEME_OPTION};
pub(crate) use spec::{FieldSpec, ItemSpec, ShortPair, ValueKind};
