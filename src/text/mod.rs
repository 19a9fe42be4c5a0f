//! Text with places in it: sources, spans, and diagnostics that point at them.
//!
//! This room knows nothing of maps, YAML or HTML, prints nothing and reads nothing: a
//! [`Diagnostic`] is a value, and whoever holds it decides how it is shown.

mod diagnostic;
mod phrase;
mod source;

pub use diagnostic::{Diagnostic, Level, Place, Related, Suggestion};
pub use phrase::{Phrase, Segment};
pub use source::{Position, Source, Span};

pub(crate) use phrase::pluralize;
