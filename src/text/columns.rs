//! Positions as editors count them: lines and columns from 0, in one of three units.

use super::source::Source;

/// What one column of a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Columns {
    /// A byte of UTF-8.
    Utf8,
    /// A unit of UTF-16: most characters are one, emoji are two.
    #[default]
    Utf16,
    /// A character.
    Utf32,
}

/// A line and a column, both from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// The number of the line, from 0.
    pub line: usize,
    /// How many columns are before it in the line.
    pub column: usize,
}

impl Columns {
    /// How many columns a character takes.
    fn width(self, character: char) -> usize {
        match self {
            Columns::Utf8 => character.len_utf8(),
            Columns::Utf16 => character.len_utf16(),
            Columns::Utf32 => 1,
        }
    }

    /// The line and column of the byte at `offset`, at most the end of its line, before the line break, and at most
    /// the end of the text.
    pub fn locate(self, source: &Source, offset: usize) -> LineColumn {
        let offset = offset.min(source.text().len());
        let line = source.line_at(offset);
        let span = source.line_span(line);
        let start = span.start as usize;
        let offset = offset.min(span.end as usize);
        // Within a character, it is the place of that character.
        let before = (start..=offset)
            .rev()
            .find_map(|end| source.text().get(start..end));
        let widths = before.unwrap_or_default().chars().map(|c| self.width(c));
        LineColumn {
            line: line - 1,
            column: widths.sum(),
        }
    }

    /// The offset of a line and column: at most the end of the line, before its line break, and at most the end of the
    /// text. A column within a character is the one of that character.
    pub fn offset(self, source: &Source, place: LineColumn) -> usize {
        let span = source.line_span(place.line.saturating_add(1));
        let mut column = 0;
        for (at, character) in source.slice(span).char_indices() {
            column += self.width(character);
            if column > place.column {
                return span.start as usize + at;
            }
        }
        span.end as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_unit_counts_its_own_columns() {
        let source = Source::new("map.yaml", "a\r\nü🧺b\n");
        let at = source.text().find('b').unwrap();
        for (columns, column) in [(Columns::Utf8, 6), (Columns::Utf16, 3), (Columns::Utf32, 2)] {
            let place = LineColumn { line: 1, column };
            assert_eq!(columns.locate(&source, at), place);
            assert_eq!(columns.offset(&source, place), at);
        }
    }

    #[test]
    fn places_outside_of_the_text_or_within_characters_are_moved_to_the_nearest_one() {
        let source = Source::new("map.yaml", "a\r\n🧺\n");
        let offset = |line, column| Columns::Utf16.offset(&source, LineColumn { line, column });
        assert_eq!(offset(0, 9), 1, "before the line break");
        assert_eq!(offset(1, 1), 3, "between surrogates");
        assert_eq!(offset(7, 0), source.text().len());
        assert_eq!(offset(usize::MAX, usize::MAX), source.text().len());
        let place = LineColumn { line: 1, column: 0 };
        assert_eq!(Columns::Utf16.locate(&source, 5), place);
    }
}
