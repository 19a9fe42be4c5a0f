//! The lines of a text, and how each of them is indented.

use crate::format::yaml::SyntaxTree;
use crate::text::Span;

/// A line of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// Its first byte, after a byte order mark.
    pub(crate) start: usize,
    /// Where its blanks at the start end.
    pub(crate) content: usize,
    /// Where its blanks at the end begin.
    pub(crate) trimmed_end: usize,
    /// Where its line break begins.
    pub(crate) text_end: usize,
    /// Where the next line begins.
    pub(crate) end: usize,
    /// Whether it begins inside of a text, so that its blanks at the start may be part of that.
    pub(crate) begins_in_text: bool,
    /// Whether it ends inside of a text, so that its blanks at the end may be part of that.
    pub(crate) ends_in_text: bool,
}

impl Line {
    /// Whether it has only blanks.
    pub(crate) fn is_blank(&self) -> bool {
        self.content == self.text_end
    }

    /// How many blanks it begins with.
    pub(crate) fn column(&self) -> usize {
        self.content - self.start
    }
}

/// All lines of a text. What follows the last line break is a line only if it isn't empty.
pub(crate) struct Lines {
    lines: Vec<Line>,
}

impl Lines {
    /// The lines of the text that a tree was made from.
    pub(crate) fn new(text: &str, tree: &SyntaxTree) -> Self {
        let mut lines = Vec::with_capacity(text.len() / 24);
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let end = start + line.len();
            let without_mark = line.trim_start_matches('\u{feff}');
            let start_of_text = end - without_mark.len();
            let text_end = start + line.trim_end_matches('\n').trim_end_matches('\r').len();
            let text_end = text_end.max(start_of_text);
            let content = &text[start_of_text..text_end];
            let blanks = content.len() - content.trim_start_matches([' ', '\t']).len();
            lines.push(Line {
                start: start_of_text,
                content: start_of_text + blanks,
                trimmed_end: start_of_text + content.trim_end_matches([' ', '\t']).len(),
                text_end,
                end,
                begins_in_text: false,
                ends_in_text: false,
            });
            start = end;
        }
        let mut lines = Self { lines };
        let mut first = 0;
        for place in &tree.texts {
            let Span { start, end } = place.span;
            first = lines.after(first, start as usize);
            let last = lines.after(first, end as usize);
            for line in first..=last {
                let Some(line) = lines.lines.get_mut(line) else {
                    break;
                };
                line.begins_in_text |= place.is_block || line.start > start as usize;
                line.ends_in_text |= place.is_block || line.end <= end as usize;
            }
        }
        lines
    }

    /// The number of the line that contains a byte, which is not before the line `first`.
    fn after(&self, first: usize, offset: usize) -> usize {
        let after = self.lines[first..].iter().skip(1);
        first + after.take_while(|line| line.start <= offset).count()
    }

    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    pub(crate) fn get(&self, line: usize) -> &Line {
        &self.lines[line]
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter()
    }

    /// The number of the line, from 0, that contains a byte, or ends at it.
    pub(crate) fn at(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|line| line.start <= offset);
        after.saturating_sub(1)
    }

    /// The column of a byte in its line, from 0.
    pub(crate) fn column(&self, offset: usize) -> usize {
        offset.saturating_sub(self.lines[self.at(offset)].start)
    }
}
