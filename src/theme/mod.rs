//! Themes: templates and static files, built in or from a folder, and rendering with Tera.
//!
//! A file in a theme's folder replaces the built-in file of the same name, and can extend it as
//! `wall/<name>`. Templates see the structs of [`crate::pages`] and nothing else: no files, no
//! environment, no clock. Nothing here reads a disk; callers hand in the files of a theme's folder.
//!
//! How the files of a theme become pages:
//!
//! 1. [`ThemeSource`]: which built-in theme or folder, and the project's options for it;
//! 2. `layers`: the files of the built-in themes with those of the folder on top;
//! 3. [`Theme`]: templates, static files, options, and the texts of pages that it replaces;
//! 4. `template`: for each language that pages are in, each template's text, compacted and with the
//!    catalog's texts and counted loops, compiled by Tera ([`ThemeInLanguage`]);
//! 5. `render`: a page's struct and a template become HTML.

mod allowed;
mod built_in;
mod compact;
mod context;
mod fragment_css;
mod layers;
mod load;
mod loop_budget;
mod minify;
mod options;
mod own_texts;
mod render;
mod source;
mod tags;
mod template;
mod texts;
mod used_fields;

pub use built_in::{BUILT_IN, BuiltInTheme};
pub use layers::ThemeFiles;
pub use load::{Asset, Theme};
pub(crate) use minify::minify;
pub use options::{OptionValue, option_file_extensions};
pub use render::ThemeInLanguage;
pub use source::{ThemeBase, ThemeSource};
