//! Sentences that name things by the map's own titles.

use std::fmt;

/// A sentence in which titles stay apart from words: a terminal puts them in backticks, a page
/// in quotation marks, and no title can be mistaken for either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase(Vec<Segment>);

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Words of the rule.
    Text(String),
    /// A title or name of the map.
    Title(String),
}

impl Phrase {
    /// A sentence that begins with words.
    pub fn from_text(words: impl Into<String>) -> Self {
        Self::default().and(words)
    }

    /// A sentence that begins with a title.
    pub fn from_title(title: &str) -> Self {
        Self::default().and_title(title)
    }

    /// The sentence with more words.
    pub fn and(mut self, words: impl Into<String>) -> Self {
        self.0.push(Segment::Text(words.into()));
        self
    }

    /// The sentence with a title after it; of one that is a text of its own, its beginning.
    pub fn and_title(mut self, title: &str) -> Self {
        const MOST: usize = 80;
        let title = match title.char_indices().nth(MOST) {
            Some((end, _)) => format!("{}…", title[..end].trim_end()),
            None => title.to_owned(),
        };
        self.0.push(Segment::Title(title));
        self
    }

    /// The sentence with titles after it, the last two joined by `joint`, `and` or `or`; long
    /// lists are cut and counted.
    pub fn and_titles(mut self, titles: &[&str], joint: &str) -> Self {
        const SHOWN: usize = 4;
        let shown = if titles.len() > SHOWN {
            SHOWN - 1
        } else {
            titles.len()
        };
        for (at, title) in titles[..shown].iter().enumerate() {
            if at > 0 {
                let is_last = at + 1 == titles.len();
                self = if is_last {
                    self.and(format!(" {joint} "))
                } else {
                    self.and(", ")
                };
            }
            self = self.and_title(title);
        }
        if titles.len() > shown {
            self.and(format!(" {joint} {} more", titles.len() - shown))
        } else {
            self
        }
    }

    /// Its parts, in order.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }
}

/// Writes titles in backticks.
impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Segment::Text(words) => f.write_str(words),
            Segment::Title(title) => write!(f, "`{title}`"),
        })
    }
}

/// `1 story`, `5 stories`.
pub(crate) fn pluralize(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
