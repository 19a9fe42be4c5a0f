//! The values of a page that its templates get.

use serde::Serialize;
use std::borrow::Cow;
use tera::value::Key;
use tera::{Context, Error, Value};

/// The bytes reserved for HTML besides those of the values in it.
const RESERVED: usize = 512;

/// The values of a page, as its templates get them.
pub(crate) struct PageContext {
    pub(crate) context: Context,
    /// The number of values.
    pub(crate) value_count: u64,
    /// The bytes of text in them.
    text_bytes: usize,
}

impl PageContext {
    /// The context of a page with all fields of its struct.
    ///
    /// # Errors
    ///
    /// Tera has no value for a part of it.
    pub(crate) fn unfiltered(page: &impl Serialize) -> Result<Self, Error> {
        let page = Value::try_from_serializable(page)?;
        let (mut values, mut bytes) = (0, 0);
        count(&page, &mut values, &mut bytes);
        Ok(Self::new(Context::new(), values, bytes).with_entries(page))
    }

    /// The context with these values, where the number of all values in them and the bytes of text are known.
    pub(crate) fn new(context: Context, values: u64, bytes: usize) -> Self {
        Self {
            context,
            value_count: values,
            text_bytes: bytes,
        }
    }

    /// The context with the entries of a map, too.
    pub(crate) fn with_entries(mut self, map: Value) -> Self {
        for (name, value) in map.into_map().unwrap_or_default() {
            let name = match name {
                Key::Str(name) => Cow::Borrowed(name),
                name => Cow::Owned(name.to_string()),
            };
            self.context.insert_value(name, value);
        }
        self
    }

    /// The bytes to reserve for the page.
    pub(crate) fn room(&self) -> usize {
        RESERVED + self.text_bytes + self.text_bytes / 8
    }
}

/// Adds the number of values, and the bytes of text in them.
fn count(value: &Value, values: &mut u64, bytes: &mut usize) {
    *values += 1;
    if let Some(text) = value.as_str() {
        *bytes += text.len();
    } else if let Some(items) = value.as_array() {
        items.iter().for_each(|item| count(item, values, bytes));
    } else if let Some(map) = value.as_map() {
        map.values().for_each(|item| count(item, values, bytes));
    }
}
