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

pub(crate) use build::{BuildArgs, build};
pub(crate) use check::{CheckArgs, check};
pub use clock::today;
pub(crate) use explain::{ExplainArgs, explain};
pub(crate) use export::{ExportArgs, export};
pub(crate) use extract::{ExtractArgs, extract_theme};
pub(crate) use mdbook::{MdbookArgs, mdbook};
pub(crate) use new::{NewArgs, new};
pub(crate) use outcome::Failure;
pub use outcome::{Exit, Shell};
pub(crate) use schema::{SchemaArgs, schema};
pub(crate) use serve::{ServeArgs, serve};
pub(crate) use theme::list_themes;
