//! Themes: templates and static files, built in and overlaid; rendering with Tera.
//!
//! A theme's own file shadows the built-in one of the same name, and can reach it as
//! `wall/<name>` to extend it. Templates see the structs of [`crate::pages`] and nothing else:
//! no files, no environment. This room knows nothing of disks; whoever reads a theme's folder
//! hands its files in.

mod allowed;
mod asset;
mod built_in;
mod compact;
mod css;
mod errors;
mod files;
mod given;
mod layer;
mod layers;
mod load;
mod named;
mod options;
mod render;
mod rounds;
mod said;
mod scoped;
mod slim;
mod source;
mod tags;
mod template;

pub use asset::Asset;
pub use built_in::{BUILT_IN, BuiltInTheme};
pub use files::ThemeFiles;
pub use load::Theme;
pub use options::{OptionValue, option_files};
pub use source::{ThemeBase, ThemeSource};
