//! Texts with a name, spans of them, diagnostics that point at such spans, and edits; Markdown as plain
//! text, where words can be broken, and which letters are written from right to left.
//!
//! This layer doesn't know about maps, YAML or HTML, and neither prints nor reads files: a
//! [`Diagnostic`] is a value, and its holder decides how to show it.

mod columns;
mod diagnostic;
mod difference;
mod direction;
mod edits;
mod hyphens;
mod plain;
mod source;

pub use columns::{Columns, LineColumn};
pub use diagnostic::{Diagnostic, Level, Place, Related, Suggestion};
pub(crate) use direction::is_rtl;
pub use edits::{Edit, Edits};
pub(crate) use hyphens::takes_hyphens;
pub use hyphens::{Hyphens, LONG_WORD, LineLength, SOFT_HYPHEN};
pub use plain::{MARKDOWN, MARKUP, plain_line, shortened};
pub use source::{Position, Source, Span};
