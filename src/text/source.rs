//! Texts that have a name, and ranges and positions in them.

use std::sync::OnceLock;

/// A range of bytes in a [`Source`], on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The offset of the first byte.
    pub start: u32,
    /// The offset just after the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end` in bytes. Sources are limited to far less than 4 GiB, so that offsets
    /// fit into 32 bits; a larger one is clamped. An `end` before `start` makes the span empty.
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            start: clamp(start),
            end: clamp(end.max(start)),
        }
    }

    /// The range as `usize`, for slicing.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A line and a column, as editors show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The number of the line, from 1.
    pub line: usize,
    /// The number of the character in the line, from 1.
    pub column: usize,
}

/// A text with the name that it is reported under.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    /// The offset of each line, computed when it is first needed.
    line_starts: OnceLock<Vec<u32>>,
}

impl Source {
    /// A source with this name, usually its path as given on the command line.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            line_starts: OnceLock::new(),
        }
    }

    /// The name that it is reported under.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of `span`; empty if the span doesn't fit this source.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// How many lines it has; an empty text has one.
    pub fn line_count(&self) -> usize {
        self.line_starts().len()
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let after_breaks = self.text.match_indices('\n').map(|(at, _)| at + 1);
            let starts = std::iter::once(0).chain(after_breaks);
            let clamped = starts.map(|start| u32::try_from(start).unwrap_or(u32::MAX));
            clamped.collect()
        })
    }

    /// The span of line `line` (from 1) without its line break; empty if there is no such line.
    pub fn line_span(&self, line: usize) -> Span {
        let Some(&start) = line
            .checked_sub(1)
            .and_then(|index| self.line_starts().get(index))
        else {
            return Span::new(self.text.len(), self.text.len());
        };
        let end = self
            .line_starts()
            .get(line)
            .map_or(self.text.len(), |next| *next as usize - 1);
        let text = &self.text[start as usize..end];
        Span::new(
            start as usize,
            start as usize + text.trim_end_matches('\r').len(),
        )
    }

    /// The text of line `line` (from 1) without its line break; empty if there is no such line.
    pub fn line(&self, line: usize) -> &str {
        self.slice(self.line_span(line))
    }

    /// The number of the line (from 1) that has the byte at `offset`.
    pub fn line_at(&self, offset: usize) -> usize {
        let starts = self.line_starts();
        starts.partition_point(|start| *start as usize <= offset)
    }

    /// The line and column of the byte at `offset`.
    pub fn position(&self, offset: u32) -> Position {
        let line = self.line_at(offset as usize);
        let start = self.line_starts()[line - 1] as usize;
        let before = self.text.get(start..offset as usize).unwrap_or_default();
        // A byte order mark is part of the file, but editors don't count it as a column.
        let mark = usize::from(line == 1 && before.starts_with('\u{feff}'));
        let column = before.chars().count() + 1 - mark;
        Position { line, column }
    }

    /// The byte offset of a line and column, at most the line's end.
    pub fn offset(&self, position: Position) -> usize {
        let span = self.line_span(position.line);
        let line = self.slice(span);
        let within = line
            .char_indices()
            .nth(position.column.saturating_sub(1))
            .map_or(line.len(), |(at, _)| at);
        span.start as usize + within
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_before_their_break() {
        let source = Source::new("map.yaml", "title: Käse\r\nökonomie: 1");
        assert_eq!(source.line(1), "title: Käse");
        assert_eq!(source.line(2), "ökonomie: 1");
        assert_eq!(source.line(9), "");
        let at = source.text().find("nomie").unwrap();
        let position = source.position(u32::try_from(at).unwrap());
        assert_eq!(position, Position { line: 2, column: 4 });
        assert_eq!(source.offset(position), at);
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let source = Source::new("map.yaml", "\u{feff}title: x");
        assert_eq!(source.position(3), Position { line: 1, column: 1 });
    }
}
