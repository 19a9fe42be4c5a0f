//! The directives in a chapter: `{{#storywall map.yaml}}`, or a fenced code block with a map in it.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// A place in a chapter that is to be replaced by a fragment of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Directive {
    /// What is replaced, in bytes of the chapter.
    pub(crate) range: Range<usize>,
    /// Where the map is.
    pub(crate) map: MapRef,
    /// The words after the map, which say what of it is shown.
    pub(crate) words: Vec<DirectiveWord>,
}

/// Where the map of a directive is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MapRef {
    /// In a file, by its path relative to the chapter's folder.
    File(DirectiveWord),
    /// In the chapter: its YAML, and where that starts in bytes of the chapter.
    Inline { start: usize, yaml: String },
    /// The directive names no map.
    Missing,
    /// The directive is escaped by a backslash: its text is shown.
    Escaped,
}

/// A word of a directive, without its quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DirectiveWord {
    /// Its bytes in the chapter, with quotes.
    pub(crate) range: Range<usize>,
    pub(crate) text: String,
}

/// The name of directives, and the language of code blocks with a map.
const NAME: &str = "storywall";

/// Returns all directives of a chapter in their order, but for those inside of code.
pub(crate) fn find_directives(chapter: &str) -> Vec<Directive> {
    let mut code: Vec<Range<usize>> = Vec::new();
    let mut directives = Vec::new();
    let mut block: Option<Directive> = None;
    for (event, range) in Parser::new(chapter).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.split_whitespace().next() == Some(NAME) =>
            {
                let line = chapter[range.clone()].lines().next().unwrap_or_default();
                let start = range.start + line.find(NAME).unwrap_or(0) + NAME.len();
                let rest = &chapter[start..range.start + line.len()];
                block = Some(Directive {
                    words: split_words(rest, start),
                    map: MapRef::Inline {
                        start,
                        yaml: String::new(),
                    },
                    range: range.clone(),
                });
                code.push(range);
            }
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => code.push(range),
            Event::Text(text) => {
                let map = block.as_mut().map(|directive| &mut directive.map);
                if let Some(MapRef::Inline { start, yaml }) = map {
                    if yaml.is_empty() {
                        *start = range.start;
                    }
                    yaml.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => directives.extend(block.take()),
            _ => {}
        }
    }
    let is_in_code = |at: usize| code.iter().any(|range| range.contains(&at));
    directives
        .extend(inline_directives(chapter).filter(|directive| !is_in_code(directive.range.start)));
    directives.sort_by_key(|directive| directive.range.start);
    directives
}

/// Returns every `{{#storywall …}}`, together with a backslash before it.
fn inline_directives(chapter: &str) -> impl Iterator<Item = Directive> {
    let opening = format!("{{{{#{NAME}");
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + chapter[from..].find(&opening)?;
            let inner = start + opening.len();
            from = inner;
            let line = chapter[inner..].lines().next().unwrap_or_default();
            let Some(end) = line.find("}}") else {
                continue;
            };
            let inside = &line[..end];
            if inside.starts_with(|c: char| !c.is_whitespace()) {
                continue;
            }
            from = inner + end + 2;
            let is_escaped = chapter[..start].ends_with('\\');
            let mut words = split_words(inside, inner);
            return Some(Directive {
                range: start - usize::from(is_escaped)..from,
                map: match (is_escaped, words.is_empty()) {
                    (true, _) => MapRef::Escaped,
                    (false, true) => MapRef::Missing,
                    (false, false) => MapRef::File(words.remove(0)),
                },
                words,
            });
        }
    })
}

/// Splits a text at white space outside of quotes; it begins at byte `start` of the chapter.
fn split_words(text: &str, start: usize) -> Vec<DirectiveWord> {
    let mut words: Vec<DirectiveWord> = Vec::new();
    let (mut is_quoted, mut is_in_word) = (false, false);
    for (at, c) in text.char_indices() {
        if c == '"' {
            is_quoted = !is_quoted;
        }
        if c.is_whitespace() && !is_quoted {
            is_in_word = false;
            continue;
        }
        let position = start + at;
        if !is_in_word {
            words.push(DirectiveWord {
                range: position..position,
                text: String::new(),
            });
            is_in_word = true;
        }
        if let Some(word) = words.last_mut() {
            word.range.end = position + c.len_utf8();
            word.text.extend((c != '"').then_some(c));
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The directives of a chapter, in a line each.
    fn lines(chapter: &str) -> Vec<String> {
        let directives = find_directives(chapter).into_iter();
        directives
            .map(|directive| {
                let map = match directive.map {
                    MapRef::File(path) => path.text,
                    MapRef::Missing => "nothing".to_owned(),
                    MapRef::Inline { start, yaml } => {
                        format!("{yaml:?} at {:?}", &chapter[start..start + 1])
                    }
                    MapRef::Escaped => "text".to_owned(),
                };
                let words: Vec<String> =
                    directive.words.into_iter().map(|word| word.text).collect();
                format!("{:?}: {map} {}", &chapter[directive.range], words.join("|"))
            })
            .collect()
    }

    #[test]
    fn directives_and_blocks_are_found_outside_of_code() {
        let chapter = "# A\n\n{{#storywall \"a b.yaml\"  release=mvp}} and \\{{#storywall x}} {{#storywall}} \
            `{{#storywall c}}` {{#storywalls x}} {{#storywall\n\n~~~ storywall gaps\ntitle: T\n~~~\n\n```yaml\n{{#storywall x}}\n```\n";
        assert_eq!(
            lines(chapter),
            [
                r#""{{#storywall \"a b.yaml\"  release=mvp}}": a b.yaml release=mvp"#,
                r#""\\{{#storywall x}}": text x"#,
                r#""{{#storywall}}": nothing "#,
                r#""~~~ storywall gaps\ntitle: T\n~~~": "title: T\n" at "t" gaps"#,
            ]
        );
    }
}
