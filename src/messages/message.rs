//! What to say: the name of a text, and the values in it.

use crate::text::{plain_line, shortened};
use rust_decimal::Decimal;
use smallvec::SmallVec;
use std::borrow::Cow;

/// The most characters of a title that a message shows.
const MAX_TITLE: usize = 80;

/// The most titles that a list shows. Of a longer list, the last place has the number of the others.
const MAX_TITLES: usize = 4;

/// A text of the catalog with the values that it contains.
#[derive(Clone, Debug, PartialEq)]
pub struct Message<'a> {
    /// The name of the text, such as `stories` or `skipped-activity.why`.
    pub(crate) name: Cow<'static, str>,
    /// The values, by the names they have in the text.
    pub(crate) values: SmallVec<[(&'static str, MessageValue<'a>); 2]>,
}

/// A value in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageValue<'a> {
    /// A number, which also chooses the plural form.
    Number(usize),
    /// A number that can have decimals, shown with the signs of the language. It chooses the plural form, too.
    Decimal(Decimal),
    /// A name, shown as it is.
    Text(Cow<'a, str>),
    /// A date, shown in the form of the language.
    Date {
        /// The year.
        year: u16,
        /// The month, from 1 to 12.
        month: u8,
        /// The day of the month.
        day: u8,
    },
    /// A month of a year, shown in the form of the language.
    Month {
        /// The year.
        year: u16,
        /// The month, from 1 to 12.
        month: u8,
    },
    /// A quarter of a year, shown in the form of the language.
    Quarter {
        /// The year.
        year: u16,
        /// The quarter, from 1 to 4.
        quarter: u8,
    },
    /// A title of the map, shown in quotation marks.
    Title(Cow<'a, str>),
    /// Titles of the map, shown as a list in quotation marks: those to show, the number of the
    /// others, and what joins them.
    Titles(Vec<Cow<'a, str>>, usize, Conjunction),
    /// Names, shown as a list.
    Names(Vec<Cow<'a, str>>, Conjunction),
    /// Texts, shown one after the other, without a word before the last one.
    Entries(Vec<Cow<'a, str>>),
    /// The label that is the text of this name, inside a sentence: without its capital, except in languages whose
    /// nouns have one.
    Label(&'static str),
    /// Another message, such as an amount with its unit.
    Message(Box<Message<'a>>),
}

/// The word before the last item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conjunction {
    /// `a, b and c`
    And,
    /// `a, b or c`
    Or,
}

/// A [`Message`]: its name, and then its values as `name = value`.
///
/// A test looks for the uses of this macro in the sources, and compares them with the catalog.
macro_rules! message {
    ($name:literal $(, $key:ident = $value:expr)* $(,)?) => {
        $crate::messages::Message::new($name)$(.with(stringify!($key), $value))*
    };
}

pub(crate) use message;

impl<'a> Message<'a> {
    /// A text without values.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            values: SmallVec::new(),
        }
    }

    /// The message with one more value.
    pub fn with(mut self, name: &'static str, value: impl Into<MessageValue<'a>>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The message with values that borrow nothing.
    pub fn into_owned(self) -> Message<'static> {
        let values = self.values.into_iter();
        Message {
            name: self.name,
            values: values
                .map(|(name, value)| (name, value.into_owned()))
                .collect(),
        }
    }

    /// All values, each with its name.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, &MessageValue<'a>)> {
        self.values.iter().map(|(name, value)| (*name, value))
    }

    /// The value of this name.
    pub(crate) fn value(&self, name: &str) -> Option<&MessageValue<'a>> {
        let found = self.values.iter().find(|(other, _)| *other == name);
        found.map(|(_, value)| value)
    }
}

impl<'a> MessageValue<'a> {
    /// A title of the map, cut to 80 characters.
    pub fn title(title: &'a str) -> Self {
        Self::Title(shortened(title, MAX_TITLE))
    }

    /// A line of Markdown as a title: without its markup, cut to 80 characters.
    pub fn markdown(line: &'a str) -> Self {
        let text = plain_line(line);
        let cut = match shortened(&text, MAX_TITLE) {
            Cow::Owned(cut) => Some(cut),
            Cow::Borrowed(_) => None,
        };
        Self::Title(cut.map_or(text, Cow::Owned))
    }

    /// Titles of the map, joined by `conjunction`. Of more than four titles the first three are
    /// shown, and then the number of the others. A text can't use this value as the subject of a verb
    /// unless it also has their number.
    pub fn titles(titles: &[&'a str], conjunction: Conjunction) -> Self {
        let shown = if titles.len() > MAX_TITLES {
            MAX_TITLES - 1
        } else {
            titles.len()
        };
        let first = titles[..shown]
            .iter()
            .map(|title| shortened(title, MAX_TITLE));
        Self::Titles(first.collect(), titles.len() - shown, conjunction)
    }

    /// Names, joined by `and`.
    pub fn names(names: &[&'a str]) -> Self {
        Self::names_joined(names, Conjunction::And)
    }

    /// Names, shown as a list with this word before the last one.
    pub fn names_joined(names: &[&'a str], conjunction: Conjunction) -> Self {
        let names = names.iter().map(|name| Cow::Borrowed(*name));
        Self::Names(names.collect(), conjunction)
    }

    fn into_owned(self) -> MessageValue<'static> {
        let owned = |text: Cow<str>| Cow::Owned(text.into_owned());
        let all = |texts: Vec<Cow<str>>| texts.into_iter().map(owned).collect();
        match self {
            MessageValue::Number(number) => MessageValue::Number(number),
            MessageValue::Decimal(number) => MessageValue::Decimal(number),
            MessageValue::Text(text) => MessageValue::Text(owned(text)),
            MessageValue::Date { year, month, day } => MessageValue::Date { year, month, day },
            MessageValue::Month { year, month } => MessageValue::Month { year, month },
            MessageValue::Quarter { year, quarter } => MessageValue::Quarter { year, quarter },
            MessageValue::Title(title) => MessageValue::Title(owned(title)),
            MessageValue::Titles(titles, others, conjunction) => {
                MessageValue::Titles(all(titles), others, conjunction)
            }
            MessageValue::Names(names, conjunction) => MessageValue::Names(all(names), conjunction),
            MessageValue::Entries(texts) => MessageValue::Entries(all(texts)),
            MessageValue::Label(name) => MessageValue::Label(name),
            MessageValue::Message(message) => MessageValue::Message(Box::new(message.into_owned())),
        }
    }
}

impl From<usize> for MessageValue<'_> {
    fn from(number: usize) -> Self {
        MessageValue::Number(number)
    }
}

impl From<Decimal> for MessageValue<'_> {
    fn from(number: Decimal) -> Self {
        MessageValue::Decimal(number.normalize())
    }
}

impl<'a> From<Message<'a>> for MessageValue<'a> {
    fn from(message: Message<'a>) -> Self {
        MessageValue::Message(Box::new(message))
    }
}

impl<'a> From<&'a str> for MessageValue<'a> {
    fn from(text: &'a str) -> Self {
        MessageValue::Text(Cow::Borrowed(text))
    }
}

impl From<String> for MessageValue<'_> {
    fn from(text: String) -> Self {
        MessageValue::Text(Cow::Owned(text))
    }
}
