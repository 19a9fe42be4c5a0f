//! Places in brackets and braces.

use super::CursorLines;
use super::shape::{LineShape, key_of};

/// How many lines above a cursor brackets may begin.
const MAX_LINES: usize = 50;

/// A place in brackets or braces.
pub(super) struct FlowPlace {
    /// The keys that lead to it through the brackets and braces around its own; `None` for brackets.
    pub(super) outer: Vec<Option<String>>,
    /// Whether it is in braces.
    pub(super) is_mapping: bool,
    /// The parts before it, between commas.
    pub(super) before: Vec<String>,
    /// The key that its part begins with, in braces.
    pub(super) key: Option<String>,
    /// The offset where its part begins, or its value if it has a key.
    pub(super) start: usize,
}

/// Brackets or braces that are open.
struct OpenBracket {
    is_mapping: bool,
    before: Vec<String>,
    /// The offset where the part begins.
    part: usize,
}

impl FlowPlace {
    /// The place at the end of `head`, in brackets that begin at `from`.
    pub(super) fn new(head: &str, from: usize) -> Option<Self> {
        let value = head.get(from..)?.trim_start();
        value.starts_with(['[', '{']).then_some(())?;
        let first = head.len() - value.len();
        let mut open: Vec<OpenBracket> = Vec::new();
        let mut quote = None;
        for (at, c) in value.char_indices().map(|(at, c)| (first + at, c)) {
            // A text begins a part, or follows its key.
            let begins = |bracket: &OpenBracket| {
                let typed = head[bracket.part..at].trim();
                typed.is_empty() || bracket.is_mapping && typed.ends_with(':')
            };
            let begins = open.last().is_none_or(begins);
            match (quote, c) {
                (Some(mark), c) if c == mark => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') if begins => quote = Some(c),
                (None, '[' | '{') if begins => open.push(OpenBracket {
                    is_mapping: c == '{',
                    before: Vec::new(),
                    part: at + 1,
                }),
                (None, '[' | '{') => return None,
                (None, ']' | '}') => drop(open.pop()),
                (None, ',') => {
                    let bracket = open.last_mut()?;
                    let part = head[bracket.part..at].trim();
                    let part = part.trim_matches(['"', '\'']).to_owned();
                    bracket.before.push(part);
                    bracket.part = at + 1;
                }
                (None, _) => {}
            }
            if open.is_empty() {
                return None;
            }
        }
        let bracket = open.pop()?;
        let key_in = |part: usize| key_of(head[part..].trim_start());
        let text = head[bracket.part..].trim_start();
        let mut start = head.len() - text.len();
        let mut key = None;
        if bracket.is_mapping
            && let Some((found, after)) = key_of(text)
        {
            key = Some(found.to_owned());
            start += text.len() - text[after..].trim_start().len();
        }
        let outer = open.iter().map(|bracket| {
            let key = key_in(bracket.part).filter(|_| bracket.is_mapping);
            key.map(|(key, _)| key.to_owned())
        });
        Some(Self {
            outer: outer.collect(),
            is_mapping: bracket.is_mapping,
            before: bracket.before,
            key,
            start,
        })
    }
}

/// The text up to the cursor from the line on which brackets begin.
pub(super) struct BracketLines<'s> {
    /// The number of that line.
    pub(super) line: usize,
    /// Its offset.
    pub(super) start: usize,
    pub(super) text: &'s str,
}

impl<'s> BracketLines<'s> {
    /// The parts of the first line.
    pub(super) fn first(&self) -> LineShape<'s> {
        LineShape::of_any(self.text.lines().next().unwrap_or_default())
    }
}

impl<'s> CursorLines<'s> {
    /// The lines from the one above on which brackets or braces begin that may be open at the end of `head`.
    pub(super) fn bracket_lines(&self, head: &str) -> Option<BracketLines<'s>> {
        let goes_on = |line: &str| line.trim_end().ends_with([',', '[', '{']);
        let mut lines = (1..self.line).rev().take(MAX_LINES);
        let line = lines.find(|line| {
            let text = self.source.line(*line);
            let shape = LineShape::of_any(text);
            let value = shape
                .key
                .map_or(shape.content, |(_, after)| text[after..].trim_start());
            !goes_on(text) || value.starts_with(['[', '{'])
        })?;
        goes_on(self.source.line(line)).then_some(())?;
        let shape = LineShape::of_any(head);
        let is_braced = self.source.line(line).contains('{');
        let is_entry = !shape.dashes.is_empty() || shape.key.is_some() && !is_braced;
        (!is_entry).then_some(())?;
        let start = self.source.line_span(line).start as usize;
        Some(BracketLines {
            line,
            start,
            text: self.source.text().get(start..self.start() + head.len())?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_in_brackets_within_brackets() {
        for (head, outer, before) in [
            ("[a, \"b, c\", d", "", "a|b, c"),
            ("{story: A, needs: [B, ", "needs", "B"),
            ("[{title: A, url: ", "-", "title: A"),
            ("[{title: A}, ", "", "{title: A}"),
        ] {
            let place = FlowPlace::new(head, 0).unwrap();
            let keys = place.outer.iter();
            let keys: Vec<&str> = keys.map(|key| key.as_deref().unwrap_or("-")).collect();
            assert_eq!(keys.join(" "), outer, "{head}");
            assert_eq!(place.before.join("|"), before, "{head}");
        }
        for head in ["a", "[a]", "[a] b", "[a[", ""] {
            assert!(FlowPlace::new(head, 0).is_none(), "{head}");
        }
    }
}
