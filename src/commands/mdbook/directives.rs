//! What a chapter asks for: `{{#storywall map.yaml}}`, or a fenced block with a map in it.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// A piece of a map that a chapter asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Directive {
    /// What it stands in place of, in bytes of the chapter.
    pub range: Range<usize>,
    /// The map.
    pub map: MapRef,
    /// The words that say what of the map, with their places.
    pub words: Vec<(Range<usize>, String)>,
}

/// Which map is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MapRef {
    /// A file, by its path from the chapter's folder, with its place; none where there is none.
    File(Option<(Range<usize>, String)>),
    /// The map stands in the chapter, from this place on.
    Here(usize, String),
    /// Nothing: somebody writes about how to ask.
    Escaped,
}

/// The word after which a chapter asks.
const WORD: &str = "storywall";

/// Everything that a chapter asks for, in its order. What stands in code is only shown.
pub(crate) fn asks(chapter: &str) -> Vec<Directive> {
    let mut code: Vec<Range<usize>> = Vec::new();
    let mut asks = Vec::new();
    let mut block: Option<Directive> = None;
    for (event, range) in Parser::new(chapter).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.split_whitespace().next() == Some(WORD) =>
            {
                let line = chapter[range.clone()].lines().next().unwrap_or_default();
                let at = range.start + line.find(WORD).unwrap_or(0) + WORD.len();
                let rest = &chapter[at..range.start + line.len()];
                block = Some(Directive {
                    words: words(rest, at),
                    map: MapRef::Here(at, String::new()),
                    range: range.clone(),
                });
                code.push(range);
            }
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => code.push(range),
            Event::Text(text) => {
                if let Some(MapRef::Here(at, yaml)) = block.as_mut().map(|ask| &mut ask.map) {
                    if yaml.is_empty() {
                        *at = range.start;
                    }
                    yaml.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => asks.extend(block.take()),
            _ => {}
        }
    }
    let is_shown = |at: usize| code.iter().any(|range| range.contains(&at));
    asks.extend(directives(chapter).filter(|ask| !is_shown(ask.range.start)));
    asks.sort_by_key(|ask| ask.range.start);
    asks
}

/// Every `{{#storywall …}}`, with the backslash before it that makes it text.
fn directives(chapter: &str) -> impl Iterator<Item = Directive> {
    let opening = format!("{{{{#{WORD}");
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
            let mut words = words(inside, inner);
            return Some(Directive {
                range: start - usize::from(is_escaped)..from,
                map: match (is_escaped, words.is_empty()) {
                    (true, _) => MapRef::Escaped,
                    (false, true) => MapRef::File(None),
                    (false, false) => MapRef::File(Some(words.remove(0))),
                },
                words,
            });
        }
    })
}

/// The words of a text that begins at `start`; what stands between quotes is one.
fn words(text: &str, start: usize) -> Vec<(Range<usize>, String)> {
    let mut words: Vec<(Range<usize>, String)> = Vec::new();
    let (mut is_quoted, mut is_open) = (false, false);
    for (at, c) in text.char_indices() {
        if c == '"' {
            is_quoted = !is_quoted;
        }
        if c.is_whitespace() && !is_quoted {
            is_open = false;
            continue;
        }
        let place = start + at;
        if !is_open {
            words.push((place..place, String::new()));
            is_open = true;
        }
        if let Some((range, word)) = words.last_mut() {
            range.end = place + c.len_utf8();
            word.extend((c != '"').then_some(c));
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is asked for, in a line each.
    fn told(chapter: &str) -> Vec<String> {
        let asks = asks(chapter).into_iter();
        asks.map(|ask| {
            let map = match ask.map {
                MapRef::File(path) => path.map_or("nothing".to_owned(), |(_, path)| path),
                MapRef::Here(at, yaml) => format!("{yaml:?} at {:?}", &chapter[at..at + 1]),
                MapRef::Escaped => "text".to_owned(),
            };
            let words: Vec<String> = ask.words.into_iter().map(|(_, word)| word).collect();
            format!("{:?}: {map} {}", &chapter[ask.range], words.join("|"))
        })
        .collect()
    }

    #[test]
    fn a_chapter_asks_with_a_directive_or_a_block() {
        let chapter = "# A\n\n{{#storywall \"a b.yaml\"  release=mvp}} and \\{{#storywall x}} {{#storywall}} \
            `{{#storywall c}}` {{#storywalls x}} {{#storywall\n\n~~~ storywall gaps\ntitle: T\n~~~\n\n```yaml\n{{#storywall x}}\n```\n";
        assert_eq!(
            told(chapter),
            [
                r#""{{#storywall \"a b.yaml\"  release=mvp}}": a b.yaml release=mvp"#,
                r#""\\{{#storywall x}}": text x"#,
                r#""{{#storywall}}": nothing "#,
                r#""~~~ storywall gaps\ntitle: T\n~~~": "title: T\n" at "t" gaps"#,
            ]
        );
    }
}
