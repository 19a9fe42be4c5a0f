//! What each command does: arguments in, exit code out.

mod build;
mod check;
mod clock;
mod create;
mod explain;
mod export;
mod extract;
mod live;
mod load;
mod mdbook;
mod new;
mod outcome;
mod progress;
mod ready;
mod schema;
mod serve;
mod theme;
mod watch;

pub use crate::site::FragmentOptions;
pub use build::{BuildOptions, build};
pub use check::{BaselineMode, CheckFormat, CheckOptions, check};
pub use clock::today;
pub use explain::explain;
pub use export::{ExportFormat, ExportOptions, export};
pub use extract::extract_theme;
pub use mdbook::{mdbook, mdbook_supports};
pub use new::{StarterMap, new};
pub use outcome::{Exit, Failure, Shell};
pub use schema::{SchemaKind, schema};
pub use serve::{DEFAULT_PORT, ServeOptions, serve};
pub use theme::list_themes;
