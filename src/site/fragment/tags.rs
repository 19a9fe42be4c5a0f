//! The tags of rendered HTML.
//!
//! What templates make is well-formed: text is escaped, so that `<` begins nothing but a tag or a
//! comment. That is all these lines rely on.

use std::ops::Range;

/// A tag, by its places in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// All of it, with its angle brackets.
    pub all: Range<usize>,
    /// Its name.
    pub name: Range<usize>,
    /// Whether it ends an element.
    pub is_end: bool,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
}

/// An attribute that has a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribute {
    /// Its name.
    pub name: Range<usize>,
    /// Name, sign and value with its quotes.
    pub all: Range<usize>,
    /// The value as it is written, without its quotes.
    pub value: Range<usize>,
}

/// The tags of a text, in its order.
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
            let name = word(html, start);
            if name.is_empty() {
                at = open + 1;
                continue;
            }
            let mut tag = Tag {
                all: open..html.len(),
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
                    Some(_) => at = attribute(html, at, &mut tag.attributes),
                }
            }
            tag.all.end = at;
            return Some(tag);
        }
    })
}

/// Takes in the attribute that begins at `start`; where it ends.
fn attribute(html: &str, start: usize, attributes: &mut Vec<Attribute>) -> usize {
    let mut name = word(html, start);
    // Whatever else stands here is passed over, letter by letter.
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
        all: name.start..end,
        name,
        value,
    });
    end
}

/// The name that begins at `start`.
fn word(html: &str, start: usize) -> Range<usize> {
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
        let told: Vec<String> = tags(html)
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
        assert_eq!(told, ["a href~x>y id~1 k~v/", "/a ", "br ", "x "]);
    }

    #[test]
    fn any_text_has_its_tags_or_none() {
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
