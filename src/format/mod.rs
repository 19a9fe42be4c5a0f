//! The YAML format that people type: decoding with recovery, and the schema of it.
//!
//! Decoding goes on after a fault: one run tells every fault of a file. A syntax error is mended
//! as it was probably meant and the file read again, so that it does not hide the faults below it.

mod decode;
mod document;
mod error_code;
mod manifest;
mod project;
mod repair;
mod schema;
mod suggest;
mod yaml;

pub use decode::read_map;
pub use document::{Decoded, decode_text};
pub use error_code::ErrorCode;
pub use manifest::{OptionalPage, ThemeManifest, ThemeOption, ThemeOptionKind, read_manifest};
pub use project::{
    Limits, OptionKind, Pattern, Project, RuleLevel, RuleOptionSpec, RuleSettings, RuleSpec,
    read_project,
};
pub use repair::looks_like_a_map;
pub use schema::{map_schema, project_schema};
pub use suggest::did_you_mean;
