//! The catalog: every text that pages, reports and pictures show to their readers.
//!
//! Code says *what* to say, as a [`Message`]: the name of a text and the values in it. The
//! [`Catalog`] holds the texts themselves, in the syntax of [Fluent](https://projectfluent.org), with plural
//! forms where a number needs them. `en.ftl` is the English catalog; another language is another
//! file with the same names, which `build.rs` finds and compresses. A file is read when a page is in its
//! language. A project (`messages:` in its file) and a theme (`messages/` in its folder) can replace single texts.
//!
//! ```text
//! stories = { $count ->            message!("stories", count = 3)
//!     [one] { $count } story
//!    *[other] { $count } stories
//! }
//! ```
//!
//! Templates of themes name the texts without values as `{{ t.name }}`; these are put into a
//! template when it is loaded, so that they cost nothing on a page.
//!
//! Fluent's own parser reads the texts (`fluent-syntax`), and `intl_pluralrules` has the plural rules
//! of all languages. Its resolver, `fluent-bundle`, is not used: it returns a plain string, in which
//! a title can't be told from the text around it. Here each part goes to a [`MessageWriter`], so that the
//! terminal shows titles in backticks, and pages in quotation marks, whatever characters they contain.
//!
//! Errors in a file are not part of the catalog: they speak of YAML and are read in the terminal.

mod catalog;
mod catalogs;
mod languages;
mod message;
mod pattern;
mod replaced;
mod writer;

pub use catalog::Catalog;
pub use catalogs::Catalogs;
pub use languages::primary_language;
pub use message::{Conjunction, Message, MessageValue};
pub use replaced::{OverrideError, ReplacedTexts, TextFileError};
pub use writer::{MessageWriter, with_straight_quotes};

pub(crate) use message::message;
