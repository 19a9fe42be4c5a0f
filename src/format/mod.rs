//! The YAML format of maps, project files and theme manifests: its schema, and decoding with
//! recovery.
//!
//! Decoding continues after an error, so that one run reports every error of a file. A syntax error
//! is repaired the way the text was probably meant, and the file is parsed again, so that it doesn't
//! hide the errors below it.
//!
//! A file passes through these modules: `document` parses it with `yaml`, and with `repair` if it is
//! broken; `decode`, `project` or `manifest` turns the tree into a value. They are driven by the
//! tables of fields that `schema` describes. `layout` formats a file, and `edit` changes what a map says,
//! both by edits of its text.

mod certain_fixes;
mod comments;
mod cursor;
mod decode;
mod document;
mod edit;
mod error_code;
mod layout;
mod limits;
mod line_items;
mod manifest;
mod places;
mod project;
mod repair;
mod schema;
mod suggest;
mod synonyms;
mod yaml;

pub use certain_fixes::{FixedErrors, TextLosses, fix_errors, losses};
pub(crate) use cursor::{CursorContext, CursorFile, Expected, completion_contexts, cursor_context};
pub(crate) use decode::is_language_tag;
pub use decode::read_map;
pub use document::{Decoded, decode_text};
pub use edit::{DoneChange, EditRefusal, EditableMap, EditedMap, ReadText, RefusalKind, edit_map};
pub(crate) use edit::{TextRole, scalar as yaml_text};
pub use error_code::ErrorCode;
pub use layout::{edits_in_lines, format_map};
pub use limits::Limits;
pub use manifest::{
    OptionalPage, ThemeManifest, ThemeOption, ThemeOptionKind, Tint, read_manifest,
};
pub(crate) use places::{PlacedField, PlacedItem, PlacedText};
pub(crate) use project::described_text_error;
pub use project::{
    Estimates, ImportSettings, OptionKind, OwnQuestion, Pattern, Project, QuestionSettings,
    RuleLevel, RuleOptionSpec, RuleSettings, RuleSpec, ShownField, read_project,
};
pub use repair::{is_something_else, is_surely_a_map, looks_like_a_map};
pub use schema::{FieldReference, ItemReference, ShortForm, map_schema, project_schema, reference};
pub(crate) use schema::{FieldSpec, ItemSpec, PERSONA, RELEASE, STORY, ValueKind};
pub use suggest::did_you_mean;
pub(crate) use suggest::did_you_mean_or_list;
pub(crate) use yaml::{
    Node as YamlNode, ParseOptions as YamlOptions, Value as YamlValue, parse as parse_yaml,
};
