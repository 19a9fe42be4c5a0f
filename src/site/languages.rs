//! Which language and which direction each text of a page has, for screen readers, fonts and line breaking.
//!
//! A page of a map in another language than storywall's own texts has both. Its body is in the language
//! of the texts. The texts of the map are marked here: templates give them `dir="auto"`, or put them into `<bdi lang>`;
//! messages put titles into `<q>`; and storywall's own sentences are in `<bdi>`. On other pages, nothing needs the
//! `lang` without a value, and it is removed: texts on each card should not take a byte more than they have to.

use crate::text::is_rtl;
use memchr::memmem;

/// The beginning of an element with a text of the map, as templates write it.
pub(super) const NAME: &[u8] = b"<bdi lang";
/// The part of it that stays.
const NAME_KEPT: &[u8] = b"<bdi";

/// What is marked.
#[derive(Clone, Copy)]
enum Marked {
    /// An element with a text of the map, whose direction depends on its first letter.
    MapText,
    /// The same in fewer bytes, for what is on each card.
    Name,
    /// A title in a sentence.
    Title,
    /// A sentence of storywall's own, or a number.
    OwnText,
}

/// The beginnings of what is marked.
const MARKED: [(&[u8], Marked); 5] = [
    (b" dir=\"auto\"", Marked::MapText),
    (b" dir=auto", Marked::MapText),
    (b"<q", Marked::Title),
    (NAME, Marked::Name),
    (b"<bdi", Marked::OwnText),
];

/// The languages of a page.
#[derive(Clone, Copy)]
pub(crate) struct PageLanguages<'l> {
    /// The language of the map, if it isn't that of storywall's own texts.
    pub(crate) of_map: Option<&'l str>,
    /// Whether the map's language is written from right to left.
    pub(crate) is_rtl: bool,
}

impl PageLanguages<'_> {
    /// Whether nothing on the page needs its language or direction.
    pub(crate) fn are_unmarked(self) -> bool {
        self.of_map.is_none() && !self.is_rtl
    }

    /// The page with the map's language and direction on each of its texts.
    pub(crate) fn mark(self, page: Vec<u8>) -> Vec<u8> {
        if self.are_unmarked() {
            return without_marks(page);
        }
        let lang = self.of_map.map(|lang| format!(" lang=\"{lang}\""));
        let lang = lang.as_deref().unwrap_or_default();
        let mut out = Vec::with_capacity(page.len() + page.len() / 8);
        let mut copied = 0;
        let mut place = PagePlace::Text;
        for (at, byte) in page.iter().enumerate() {
            place = place.after(&page[at..]);
            if !matches!((place, byte), (PagePlace::Tag, b'<' | b' ')) {
                continue;
            }
            let Some((found, marked)) = marked_at(&page[at..]) else {
                continue;
            };
            let end = at + found;
            let (kept, added) = match marked {
                // With a word in Latin letters first, `auto` would be from left to right.
                Marked::MapText if self.is_rtl && begins_rtl_text(&page[end..]) => {
                    (at, " dir=\"rtl\"")
                }
                Marked::Name if self.is_rtl && begins_rtl_text(&page[end..]) => {
                    (at + NAME_KEPT.len(), " dir=\"rtl\"")
                }
                Marked::Name => (at + NAME_KEPT.len(), ""),
                Marked::OwnText if self.is_rtl && self.of_map.is_some() => (end, " dir=\"ltr\""),
                _ => (end, ""),
            };
            out.extend_from_slice(&page[copied..kept]);
            out.extend_from_slice(added.as_bytes());
            if !matches!(marked, Marked::OwnText) {
                out.extend_from_slice(lang.as_bytes());
            }
            copied = end;
        }
        out.extend_from_slice(&page[copied..]);
        out
    }
}

/// The page without the marks, which nothing needs.
fn without_marks(page: Vec<u8>) -> Vec<u8> {
    let is_mark = |at: &usize| matches!(page.get(at + NAME.len()), Some(b'>' | b' '));
    let mut marks = memmem::find_iter(&page, NAME).filter(is_mark).peekable();
    if marks.peek().is_none() {
        drop(marks);
        return page;
    }
    let mut out = Vec::with_capacity(page.len());
    let mut copied = 0;
    for at in marks {
        out.extend_from_slice(&page[copied..at + NAME_KEPT.len()]);
        copied = at + NAME.len();
    }
    out.extend_from_slice(&page[copied..]);
    out
}

/// What is marked at the beginning of `rest`, which is in a tag, and its length.
fn marked_at(rest: &[u8]) -> Option<(usize, Marked)> {
    let found = MARKED.iter().find(|(begin, _)| {
        let after = rest.strip_prefix(*begin).and_then(<[u8]>::first);
        matches!(after, Some(b'>' | b' ' | b'/'))
    })?;
    Some((found.0.len(), found.1))
}

/// Whether the first text after a place in a tag contains letters that are written from right to left.
fn begins_rtl_text(rest: &[u8]) -> bool {
    let texts = rest.split(|byte| *byte == b'>').skip(1);
    let texts = texts.filter_map(|part| part.split(|byte| *byte == b'<').next());
    let texts = texts.map(String::from_utf8_lossy);
    let mut texts = texts.filter(|text| text.contains(char::is_alphabetic));
    texts.next().is_some_and(|text| text.contains(is_rtl))
}

/// What surrounds a byte of a page.
#[derive(Clone, Copy)]
enum PagePlace {
    /// In the text, a comment, a script or a style.
    Text,
    /// In a tag.
    Tag,
    /// In the quoted value of an attribute.
    Value { quote: u8 },
}

impl PagePlace {
    /// The place of the first byte of `rest`, which comes after this one.
    fn after(self, rest: &[u8]) -> Self {
        match (self, rest.first()) {
            (PagePlace::Text, Some(b'<')) if begins_tag(rest) => PagePlace::Tag,
            (PagePlace::Tag, Some(b'>')) => PagePlace::Text,
            (PagePlace::Tag, Some(quote @ (b'"' | b'\''))) => PagePlace::Value { quote: *quote },
            (PagePlace::Value { quote }, Some(byte)) if *byte == quote => PagePlace::Tag,
            _ => self,
        }
    }
}

/// Whether `rest` begins with a tag rather than with a comment or, in a script, the sign for "less than".
fn begins_tag(rest: &[u8]) -> bool {
    matches!(rest.get(1), Some(b'/' | b'a'..=b'z' | b'A'..=b'Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(page: &str, of_map: Option<&str>, is_rtl: bool) -> String {
        let languages = PageLanguages { of_map, is_rtl };
        String::from_utf8(languages.mark(page.into())).unwrap()
    }

    #[test]
    fn texts_of_the_map_get_its_language() {
        let page = "<!-- don't --><body lang=\"en\"><h1 dir=\"auto\" class=\"a\">Rezept</h1><b dir=auto>x</b>\
                    <bdi title=\"isn't dir=auto > it\">see <q>Rezept</q> dir=auto </bdi><bdi lang class=title>x</bdi></body>";
        assert_eq!(
            marked(page, Some("de"), false),
            "<!-- don't --><body lang=\"en\"><h1 dir=\"auto\" lang=\"de\" class=\"a\">Rezept</h1>\
             <b dir=auto lang=\"de\">x</b><bdi title=\"isn't dir=auto > it\">see <q lang=\"de\">Rezept</q> \
             dir=auto </bdi><bdi lang=\"de\" class=title>x</bdi></body>"
        );
        assert_eq!(
            marked(page, None, false),
            page.replace("<bdi lang class", "<bdi class")
        );
        let page = "<p>no marks, but a <bdi lang=\"fr\">mot</bdi></p>";
        assert_eq!(marked(page, None, false), page);
    }

    #[test]
    fn texts_of_a_map_that_is_read_from_right_to_left_are_too() {
        let page = "<b dir=\"auto\" id=a>Google أريد</b><i dir=\"auto\"><em>PDF</em> أريد</i><bdi>see <q>أريد</q></bdi><bdi lang>C++ أريد</bdi>";
        assert_eq!(
            marked(page, Some("ar"), true),
            "<b dir=\"rtl\" lang=\"ar\" id=a>Google أريد</b><i dir=\"auto\" lang=\"ar\"><em>PDF</em> أريد</i>\
             <bdi dir=\"ltr\">see <q lang=\"ar\">أريد</q></bdi><bdi dir=\"rtl\" lang=\"ar\">C++ أريد</bdi>"
        );
        // In a project that has translated all texts.
        assert_eq!(
            marked("<b dir=\"auto\">C++ أريد</b><bdi>x</bdi>", None, true),
            "<b dir=\"rtl\">C++ أريد</b><bdi>x</bdi>"
        );
    }
}
