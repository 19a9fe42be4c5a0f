//! The settings of a book: the table `[preprocessor.storywall]` in book.toml.

use crate::analysis::urls::safe_url;
use crate::commands::shell::Failure;
use crate::format::did_you_mean;
use serde_json::Value;

/// The settings of a book, with defaults where it has none.
#[derive(Debug)]
pub(crate) struct BookSettings {
    /// A built-in theme, or a folder relative to the book's.
    pub(crate) theme: Option<String>,
    /// The URL of the built site.
    pub(crate) site: Option<String>,
    /// The level of the first heading in a fragment, from 1 to 6.
    pub(crate) heading_level: u8,
}

/// The keys of storywall, and those of mdBook.
const KEYS: [&str; 8] = [
    "theme",
    "site",
    "heading-level",
    "command",
    "before",
    "after",
    "renderers",
    "optional",
];

/// The location of the settings, for messages.
pub(crate) const LOCATION: &str = "book.toml, [preprocessor.storywall]";

impl BookSettings {
    /// Decodes the table.
    ///
    /// # Errors
    ///
    /// A key is unknown, or a value is invalid.
    pub(crate) fn from_toml(table: &Value) -> Result<Self, Failure> {
        for key in table.as_object().into_iter().flat_map(|table| table.keys()) {
            if !KEYS.contains(&key.as_str()) {
                let help = did_you_mean(key, KEYS)
                    .unwrap_or_else(|| "the keys are theme, site and heading-level".to_owned());
                return Err(invalid(&format!("unknown key `{key}`")).help(help));
            }
        }
        let text = |key: &str| match &table[key] {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text.clone())),
            other => {
                Err(invalid(&format!("invalid `{key}`: `{other}`")).help("use a string in quotes"))
            }
        };
        let site = text("site")?;
        if site.as_ref().is_some_and(|site| safe_url(site).is_none()) {
            let help = "use a URL that starts with `https://`, or a path";
            return Err(invalid("`site` is not a valid URL").help(help));
        }
        let level = &table["heading-level"];
        let heading_level = match level.as_u64().and_then(|level| u8::try_from(level).ok()) {
            Some(level) if (1..=6).contains(&level) => level,
            _ if level.is_null() => 2,
            _ => {
                let message = format!("invalid `heading-level`: `{level}`");
                return Err(invalid(&message).help("use a number from 1 to 6, without quotes"));
            }
        };
        Ok(Self {
            theme: text("theme")?,
            site,
            heading_level,
        })
    }
}

fn invalid(message: &str) -> Failure {
    Failure::new(message).at(LOCATION)
}
