//! The parts of a message, and where they go.

/// Receives the parts of a message in their order.
pub trait MessageWriter {
    /// A part of the text itself. Code in it stands in backticks.
    fn text(&mut self, text: &str);

    /// A value: a number, a name, a date.
    fn value(&mut self, value: &str);

    /// A title of the map.
    fn title(&mut self, title: &str);
}

/// Writes a message as the terminal shows it: titles in backticks.
pub(crate) struct PlainWriter(pub(crate) String);

impl MessageWriter for PlainWriter {
    fn text(&mut self, text: &str) {
        self.0.push_str(text);
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
