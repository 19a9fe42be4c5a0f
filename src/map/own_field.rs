//! The author's own fields: keys that begin with `x-`.

use std::fmt;

/// A field that the format doesn't define.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnField {
    /// The key, which begins with `x-`.
    pub key: String,
    /// The value.
    pub value: OwnValue,
}

/// The value of an [`OwnField`], with its texts as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnValue {
    /// A text, a number or anything else that is a single value.
    Text(String),
    /// A list.
    List(Vec<OwnValue>),
    /// A mapping, in the order of the file.
    Mapping(Vec<(String, OwnValue)>),
}

impl OwnValue {
    /// The texts to show: one for each entry of a list, or else a single one. Empty texts are left out.
    pub fn texts(&self) -> Vec<String> {
        let texts = match self {
            OwnValue::List(values) => values.iter().map(OwnValue::to_string).collect(),
            single => vec![single.to_string()],
        };
        texts.into_iter().filter(|text| !text.is_empty()).collect()
    }
}

/// Formats the value on one line: `a`, `a, b` or `key: a, other: b`.
impl fmt::Display for OwnValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OwnValue::Text(text) => f.write_str(text),
            OwnValue::List(values) => {
                for (at, value) in values.iter().enumerate() {
                    let comma = if at > 0 { ", " } else { "" };
                    write!(f, "{comma}{value}")?;
                }
                Ok(())
            }
            OwnValue::Mapping(entries) => {
                for (at, (key, value)) in entries.iter().enumerate() {
                    let comma = if at > 0 { ", " } else { "" };
                    write!(f, "{comma}{key}: {value}")?;
                }
                Ok(())
            }
        }
    }
}
