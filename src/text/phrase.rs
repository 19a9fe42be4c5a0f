//! Sentences that contain titles of a map.

use std::fmt;

/// A sentence with the titles it contains kept apart from its text. A terminal can then show titles
/// in backticks and a page in quotation marks, whatever characters the titles contain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase(Vec<Segment>);

/// A part of a [`Phrase`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text between titles.
    Text(String),
    /// A title or name of the map.
    Title(String),
}

impl Phrase {
    /// A sentence that begins with text.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self::default().and(text)
    }

    /// A sentence that begins with a title.
    pub fn from_title(title: &str) -> Self {
        Self::default().and_title(title)
    }

    /// Appends text.
    pub fn and(mut self, text: impl Into<String>) -> Self {
        self.0.push(Segment::Text(text.into()));
        self
    }

    /// Appends a title, cut to 80 characters.
    pub fn and_title(mut self, title: &str) -> Self {
        const MAX_CHARACTERS: usize = 80;
        let title = match title.char_indices().nth(MAX_CHARACTERS) {
            Some((end, _)) => format!("{}…", title[..end].trim_end()),
            None => title.to_owned(),
        };
        self.0.push(Segment::Title(title));
        self
    }

    /// Appends a list of titles, with `conjunction` (`and` or `or`) before the last one. Of more
    /// than four titles the first three are listed, followed by the number of the others.
    pub fn and_titles(mut self, titles: &[&str], conjunction: &str) -> Self {
        const SHOWN: usize = 4;
        let shown = if titles.len() > SHOWN {
            SHOWN - 1
        } else {
            titles.len()
        };
        for (position, title) in titles[..shown].iter().enumerate() {
            if position > 0 {
                let is_last = position + 1 == titles.len();
                self = if is_last {
                    self.and(format!(" {conjunction} "))
                } else {
                    self.and(", ")
                };
            }
            self = self.and_title(title);
        }
        if titles.len() > shown {
            self.and(format!(" {conjunction} {} more", titles.len() - shown))
        } else {
            self
        }
    }

    /// The parts of the sentence, in order.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }
}

/// Formats the sentence with its titles in backticks.
impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|segment| match segment {
            Segment::Text(text) => f.write_str(text),
            Segment::Title(title) => write!(f, "`{title}`"),
        })
    }
}
