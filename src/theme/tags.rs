//! The tags of a template, found without compiling it.

/// A statement `{% … %}` or an expression `{{ … }}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TemplateTag<'t> {
    /// The byte offset of its inside.
    pub start: usize,
    /// Its inside, without the braces.
    pub inner: &'t str,
    /// Whether it is a statement, rather than an expression.
    pub is_statement: bool,
}

impl<'t> TemplateTag<'t> {
    /// The first word of a statement.
    pub(crate) fn first_word(&self) -> &'t str {
        let mut words = self.words();
        words.next().map_or("", |(_, word)| word)
    }

    /// Its words outside of strings, with their byte offsets in the template.
    pub(crate) fn words(&self) -> impl Iterator<Item = (usize, &'t str)> {
        let tag = *self;
        let mut at = 0;
        std::iter::from_fn(move || {
            let rest = &tag.inner[at..];
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let mut quote = None;
            let found = rest.char_indices().find(|(_, c)| match (quote, *c) {
                (Some(open), c) => {
                    if c == open {
                        quote = None;
                    }
                    false
                }
                (None, c) if is_quote(c) => {
                    quote = Some(c);
                    false
                }
                (None, c) => is_word(c),
            });
            let (from, _) = found?;
            let word = &rest[from..];
            let word = &word[..word.find(|c| !is_word(c)).unwrap_or(word.len())];
            let place = tag.start + at + from;
            at += from + word.len();
            Some((place, word))
        })
    }
}

/// The tags of a template, in order. Comments have no tags, and neither does raw text.
pub(crate) fn tags(text: &str) -> Vec<TemplateTag<'_>> {
    let mut found: Vec<TemplateTag> = Vec::new();
    let mut at = 0;
    let mut is_raw = false;
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        let start = open + 2;
        let is_statement = match text.as_bytes().get(open + 1) {
            Some(b'%') => true,
            Some(b'{') if !is_raw => false,
            Some(b'#') if !is_raw => {
                at = text[start..]
                    .find("#}")
                    .map_or(text.len(), |end| start + end);
                continue;
            }
            _ => {
                at = open + 1;
                continue;
            }
        };
        let end = tag_end(text, start, if is_statement { "%}" } else { "}}" });
        let tag = TemplateTag {
            start,
            inner: &text[start..end],
            is_statement,
        };
        if !is_raw || tag.first_word() == "endraw" {
            is_raw = is_statement && tag.first_word() == "raw";
            found.push(tag);
        }
        at = end;
    }
    found
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`')
}

/// The byte offset of the characters that end a tag, or of a dash before them, outside of strings.
/// `start` is the offset of the tag's inside.
pub(crate) fn tag_end(text: &str, start: usize, close: &str) -> usize {
    let mut quote = None;
    let (bytes, close) = (text.as_bytes(), close.as_bytes());
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match quote {
            Some(open) if *byte == open => quote = None,
            Some(_) => {}
            None if is_quote(char::from(*byte)) => quote = Some(*byte),
            None if *byte == close[0] && bytes[at..].starts_with(close) => {
                let is_dashed = at > start && bytes[at - 1] == b'-';
                return at - usize::from(is_dashed);
            }
            None => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_despite_strings_comments_and_raw_text() {
        let text = "a{ {{ x[\"}}\"] -}} {# {% for %} #}{%- for k in m['%}'] -%}{% raw %}{{ y }}{% if %}{% endraw %}{% if";
        let found: Vec<_> = tags(text).iter().map(|tag| tag.inner.trim()).collect();
        let expected = ["x[\"}}\"]", "- for k in m['%}']", "raw", "endraw", "if"];
        assert_eq!(found, expected);
        let words: Vec<_> = tags(text)[1].words().map(|(_, word)| word).collect();
        assert_eq!(words, ["for", "k", "in", "m"]);
        let (place, _) = tags(text)[1].words().nth(3).unwrap();
        assert!(text[place..].starts_with("m['"));
    }

    #[test]
    fn any_text_can_be_split_into_tags() {
        for text in [
            "", "{", "{%", "{{", "{#", "{%%}", "{{}}", "{% - %}", "{%'", "{é%}é",
        ] {
            for tag in tags(text) {
                let _ = tag.words().count();
            }
        }
    }
}
