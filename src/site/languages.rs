//! Which language each text of a page is in, for screen readers, fonts and line breaking.
//!
//! A page of a map in another language than storywall's own texts has both. Its body is in the language
//! of the texts. The texts of the map are marked here: templates give them `dir="auto"`, and messages
//! put titles into `<q>`. Pages with a single language stay as they are, without a byte more.

/// What is marked: elements with this attribute, however it is quoted, and titles in sentences.
const MARKED: [&[u8]; 3] = [b" dir=\"auto\"", b" dir=auto", b"<q"];

/// The page with the attribute `lang` on every element that has `dir="auto"`, and on every title in a
/// sentence.
pub(crate) fn mark_language(page: &[u8], lang: &str) -> Vec<u8> {
    let mark = format!(" lang=\"{lang}\"");
    let mut out = Vec::with_capacity(page.len() + page.len() / 8);
    let mut copied = 0;
    let mut place = Place::Text;
    for (at, byte) in page.iter().enumerate() {
        place = match (place, byte) {
            (Place::Text, b'<') if begins_tag(&page[at..]) => Place::Tag,
            (Place::Tag, b'>') => Place::Text,
            (Place::Tag, b'"' | b'\'') => Place::Value { quote: *byte },
            (Place::Value { quote }, byte) if *byte == quote => Place::Tag,
            _ => place,
        };
        if !matches!((place, byte), (Place::Tag, b'<' | b' ')) {
            continue;
        }
        let rest = &page[at..];
        let found = MARKED.iter().find(|marked| {
            let after = rest.strip_prefix(**marked).and_then(<[u8]>::first);
            matches!(after, Some(b'>' | b' ' | b'/'))
        });
        if let Some(found) = found {
            let end = at + found.len();
            out.extend_from_slice(&page[copied..end]);
            out.extend_from_slice(mark.as_bytes());
            copied = end;
        }
    }
    out.extend_from_slice(&page[copied..]);
    out
}

/// A place in a page.
#[derive(Clone, Copy)]
enum Place {
    /// In the text, a comment, a script or a style.
    Text,
    /// In a tag.
    Tag,
    /// In the quoted value of an attribute.
    Value { quote: u8 },
}

/// Whether `rest` begins with a tag rather than with a comment or, in a script, the sign for "less than".
fn begins_tag(rest: &[u8]) -> bool {
    matches!(rest.get(1), Some(b'/' | b'a'..=b'z' | b'A'..=b'Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_the_map_get_its_language() {
        let page = "<!-- don't --><body lang=\"en\"><h1 dir=\"auto\" class=\"a\">Rezept</h1><b dir=auto>x</b>\
                    <bdi title=\"isn't dir=auto > it\">see <q>Rezept</q> dir=auto </bdi></body>";
        let marked = String::from_utf8(mark_language(page.as_bytes(), "de")).unwrap();
        assert_eq!(
            marked,
            "<!-- don't --><body lang=\"en\"><h1 dir=\"auto\" lang=\"de\" class=\"a\">Rezept</h1>\
             <b dir=auto lang=\"de\">x</b><bdi title=\"isn't dir=auto > it\">see <q lang=\"de\">Rezept</q> dir=auto </bdi></body>"
        );
    }
}
