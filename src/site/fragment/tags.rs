//! The tags of rendered HTML.
//!
//! Templates make well-formed HTML with escaped text, so that `<` begins nothing but a tag or a
//! comment; this scanner relies on that. It keeps every byte outside of the attributes that change. The
//! crate lol_html could do this, too, but would take a sixth of the time in which the program compiles.

use std::ops::Range;

/// A tag, as ranges of bytes in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// The tag, with its angle brackets.
    pub range: Range<usize>,
    /// Its name.
    pub name: Range<usize>,
    /// Whether it is an end tag.
    pub is_end: bool,
    /// The attributes that have a value.
    pub attributes: Vec<Attribute>,
}

/// An attribute with its value, as ranges of bytes in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    /// Its name.
    pub name: Range<usize>,
    /// The name, the `=` and the value with its quotes.
    pub range: Range<usize>,
    /// The value as it is in the text, without its quotes.
    pub value: Range<usize>,
}

/// The tags of a text, in their order.
pub(crate) fn tags(html: &str) -> impl Iterator<Item = Tag> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let open = at + html[at..].find('<')?;
            let rest = &html[open + 1..];
            if let Some(comment) = rest.strip_prefix("!--") {
                at = open + 4 + comment.find("-->").map_or(comment.len(), |end| end + 3);
                continue;
            }
            let is_end = rest.starts_with('/');
            let start = open + 1 + usize::from(is_end);
            let name = name_at(html, start);
            if name.is_empty() {
                at = open + 1;
                continue;
            }
            let mut tag = Tag {
                range: open..html.len(),
                name: name.clone(),
                is_end,
                attributes: Vec::new(),
            };
            at = name.end;
            loop {
                at +=
                    html[at..].len() - html[at..].trim_start_matches([' ', '\n', '\t', '/']).len();
                match html.as_bytes().get(at) {
                    None => break,
                    Some(b'>') => {
                        at += 1;
                        break;
                    }
                    Some(_) => at = read_attribute(html, at, &mut tag.attributes),
                }
            }
            tag.range.end = at;
            return Some(tag);
        }
    })
}

/// Reads the attribute that begins at `start` and adds it to `attributes` if it has a value. Returns
/// where it ends.
fn read_attribute(html: &str, start: usize, attributes: &mut Vec<Attribute>) -> usize {
    let mut name = name_at(html, start);
    // A character that can't be part of a name is skipped.
    name.end = name
        .end
        .max(start + html[start..].chars().next().map_or(1, char::len_utf8));
    let Some(value) = html[name.end..].strip_prefix('=') else {
        return name.end;
    };
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let start = name.end + 1 + usize::from(quote.is_some());
    let value = &html[start..];
    let length = match quote {
        Some(quote) => value.find(quote),
        None => value.find([' ', '\n', '\t', '>']),
    };
    let value = start..start + length.unwrap_or(value.len());
    let end = (value.end + usize::from(quote.is_some())).min(html.len());
    attributes.push(Attribute {
        range: name.start..end,
        name,
        value,
    });
    end
}

/// The name that begins at `start`; an empty range if no name does.
fn name_at(html: &str, start: usize) -> Range<usize> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':');
    let rest = &html[start..];
    let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    start..start + length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_their_attributes_however_they_are_quoted() {
        let html = "a < b <!-- <p> --><a href=\"x>y\" hidden\n id='1' k=v/>é</a ><br/><x <";
        let found: Vec<String> = tags(html)
            .map(|tag| {
                let of = |range: &Range<usize>| html[range.clone()].to_owned();
                let values = tag.attributes.iter();
                let values: Vec<_> = values.map(|a| of(&a.name) + "~" + &of(&a.value)).collect();
                format!(
                    "{}{} {}",
                    if tag.is_end { "/" } else { "" },
                    of(&tag.name),
                    values.join(" ")
                )
            })
            .collect();
        assert_eq!(found, ["a href~x>y id~1 k~v/", "/a ", "br ", "x "]);
    }

    #[test]
    fn any_text_can_be_scanned() {
        for html in [
            "",
            "<",
            "</",
            "<a",
            "<a b",
            "<a b=",
            "<a b=\"",
            "<a é='é",
            "<!--",
            "<a =>",
        ] {
            assert!(tags(html).count() <= 1, "{html}");
        }
    }
}
