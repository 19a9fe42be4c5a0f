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
    if text.contains(['’', '‘', '‚', '“', '”', '„']) {
        let single = text.replace(['’', '‘', '‚'], "'");
        Cow::Owned(single.replace(['“', '”', '„'], "\""))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_of_all_languages_are_straight_in_the_terminal() {
        for (text, straight) in [
            ("the map’s “goal”", "the map's \"goal\""),
            ("„Zuerst …“, ‚dann‘", "\"Zuerst …\", 'dann'"),
            ("„Najpierw …”", "\"Najpierw …\""),
            ("‘장바구니’", "'장바구니'"),
            ("「検索」", "「検索」"),
        ] {
            assert_eq!(with_straight_quotes(text), straight);
        }
    }
}
