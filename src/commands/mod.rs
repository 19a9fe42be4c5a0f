//! The commands. Each is a function of its arguments and a [`Shell`] that returns how it ended.

mod backlog;
mod build;
mod check;
mod edit;
mod explain;
mod export;
mod fmt;
mod import;
mod load;
mod lsp;
mod mdbook;
mod new;
mod preview;
mod pull;
mod schema;
mod serve;
mod shell;
mod theme;
mod watch;

pub(crate) use build::{BuildArgs, build};
pub(crate) use check::{CheckArgs, check};
pub(crate) use edit::{EditArgs, edit};
pub(crate) use explain::{ExplainArgs, explain};
pub(crate) use export::{ExportArgs, export};
pub(crate) use fmt::{FmtArgs, fmt};
pub(crate) use import::{ImportArgs, import};
pub(crate) use lsp::{LspArgs, lsp};
pub(crate) use mdbook::{MdbookArgs, mdbook};
pub(crate) use new::{NewArgs, new};
pub(crate) use pull::{PullArgs, pull};
pub(crate) use schema::{SchemaArgs, schema};
pub(crate) use serve::{ServeArgs, serve};
pub(crate) use shell::Stop;
pub use shell::{Exit, Shell, today};
pub(crate) use theme::{ExtractArgs, MessagesArgs, extract_theme, list_themes, print_messages};
