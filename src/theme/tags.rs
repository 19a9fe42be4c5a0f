//! The tags of a template, as far as one has to know them without compiling it.

/// A tag: `{% … %}` or `{{ … }}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TemplateTag<'t> {
    /// Where its inside begins.
    pub start: usize,
    /// What stands in it, without the signs around it.
    pub inner: &'t str,
    /// Whether it is a statement, not an expression to be shown.
    pub is_statement: bool,
}

impl<'t> TemplateTag<'t> {
    /// The first word of a statement.
    pub(crate) fn word(&self) -> &'t str {
        let mut words = self.words();
        words.next().map_or("", |(_, word)| word)
    }

    /// The words of it that do not stand in strings, with their places.
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

/// The tags of a text, in its order; what stands between `{% raw %}` and its end is text.
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
        if !is_raw || tag.word() == "endraw" {
            is_raw = is_statement && tag.word() == "raw";
            found.push(tag);
        }
        at = end;
    }
    found
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`')
}

/// Where the signs stand that end a tag, a dash before them included; not within a string.
pub(crate) fn tag_end(text: &str, start: usize, signs: &str) -> usize {
    let mut quote = None;
    let (bytes, signs) = (text.as_bytes(), signs.as_bytes());
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match quote {
            Some(open) if *byte == open => quote = None,
            Some(_) => {}
            None if is_quote(char::from(*byte)) => quote = Some(*byte),
            None if *byte == signs[0] && bytes[at..].starts_with(signs) => {
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
    fn tags_are_found_whatever_stands_in_strings_comments_and_raw_text() {
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
    fn any_text_has_its_tags_or_none() {
        for text in [
            "", "{", "{%", "{{", "{#", "{%%}", "{{}}", "{% - %}", "{%'", "{é%}é",
        ] {
            for tag in tags(text) {
                let _ = tag.words().count();
            }
        }
    }
}
