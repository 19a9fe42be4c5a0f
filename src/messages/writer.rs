//! The parts of a message, and where they go.

use std::borrow::Cow;

/// Receives the parts of a message in their order.
pub trait MessageWriter {
    /// A part of the text itself. Code in it stands in backticks.
    fn text(&mut self, text: &str);

    /// A value: a number, a name, a date.
    fn value(&mut self, value: &str);

    /// A title of the map.
    fn title(&mut self, title: &str);
}

/// A text of the catalog as the terminal shows it, where all quotes are straight.
pub fn with_straight_quotes(text: &str) -> Cow<'_, str> {
    if text.contains(['’', '“', '”']) {
        Cow::Owned(text.replace('’', "'").replace(['“', '”'], "\""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Writes a message as the terminal shows it: titles in backticks, and quotes straight.
pub(crate) struct PlainWriter(pub(crate) String);

impl MessageWriter for PlainWriter {
    fn text(&mut self, text: &str) {
        self.0.push_str(&with_straight_quotes(text));
    }

    fn value(&mut self, value: &str) {
        self.0.push_str(value);
    }

    fn title(&mut self, title: &str) {
        self.0.push('`');
        self.0.push_str(title);
        self.0.push('`');
    }
}
