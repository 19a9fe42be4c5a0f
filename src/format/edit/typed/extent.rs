//! Which lines belong to an item or an entry, with its comments, and edits of whole lines.

use super::TypedMap;
use crate::format::yaml::SyntaxItem;
use crate::text::Edit;

/// The lines of an item or an entry, with the comments that belong to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Where an item or an entry is among those of its list or mapping.
#[derive(Clone, Copy)]
pub(super) struct Neighbors {
    pub(super) is_first: bool,
    pub(super) is_last: bool,
}

impl Neighbors {
    pub(super) fn new(position: usize, count: usize) -> Self {
        Self {
            is_first: position == 0,
            is_last: position + 1 == count,
        }
    }
}

impl TypedMap<'_> {
    /// The lines of something whose dash or key is at `start`. A comment right above it, in its column, belongs to
    /// it, and so does one below it that is further to the right. `content` is the column of the first key after
    /// a dash: above the first item of a list, comments may be there, too.
    pub(super) fn extent(&self, start: usize, end: usize, content: usize) -> Extent {
        let line = self.lines.at(start);
        let column = self.lines.column(start);
        let mut first = line;
        if self.lines.get(line).content == start {
            let is_own = |line: usize| {
                let comment = self.lines.get(line).column();
                self.is_comment[line] && (column..=content).contains(&comment)
            };
            while first > 0 && is_own(first - 1) {
                first -= 1;
            }
        }
        let mut last = self.lines.at(end);
        loop {
            let is_blank = |line: usize| line < self.lines.len() && self.is_blank(line);
            let is_deeper = |line: usize| {
                line < self.lines.len()
                    && self.is_comment[line]
                    && self.lines.get(line).column() > column
            };
            let begin = (last + 1..)
                .find(|line| !is_blank(*line))
                .unwrap_or(last + 1);
            let end = (begin..).find(|line| !is_deeper(*line)).unwrap_or(begin);
            // What is set off on both sides belongs to nobody.
            let is_set_off = begin > last + 1 && (end >= self.lines.len() || is_blank(end));
            if end == begin || is_set_off {
                break;
            }
            last = end - 1;
        }
        Extent { first, last }
    }

    /// The lines of an item of a list. `None` if its dash isn't the first thing on its line.
    pub(super) fn item_extent(&self, items: &[SyntaxItem], index: usize) -> Option<Extent> {
        let item = items.get(index)?;
        let dash = item.dash?;
        let is_first = self.lines.get(self.lines.at(dash)).content == dash;
        let column = self.lines.column(dash);
        let content = if index == 0 {
            self.lines.column(item.node.span.start as usize).max(column)
        } else {
            column
        };
        let end = (item.node.span.end as usize).max(dash + 1);
        is_first.then(|| self.extent(dash, end, content))
    }

    /// Whether a line has only blanks, and isn't part of a text.
    pub(super) fn is_blank(&self, line: usize) -> bool {
        let line = self.lines.get(line);
        line.is_blank() && !line.begins_in_text
    }

    /// The line break for lines beside a line.
    pub(super) fn line_break(&self, line: usize) -> &str {
        let own = |line: usize| {
            let line = self.lines.get(line);
            &self.text[line.text_end..line.end]
        };
        let near = [line, line.saturating_sub(1), 0].into_iter().map(own);
        near.into_iter()
            .find(|found| !found.is_empty())
            .unwrap_or("\n")
    }

    /// New lines after a line.
    pub(super) fn insert_after(&self, line: usize, new: &[String]) -> Edit {
        let line_break = self.line_break(line);
        let line = self.lines.get(line);
        if line.text_end == line.end {
            let new = new.iter().map(|new| format!("{line_break}{new}"));
            Edit::new(line.end, line.end, new.collect::<String>())
        } else {
            let new = new.iter().map(|new| format!("{new}{line_break}"));
            Edit::new(line.end, line.end, new.collect::<String>())
        }
    }

    /// New lines before a line.
    pub(super) fn insert_before(&self, line: usize, new: &[String]) -> Edit {
        let line_break = self.line_break(line);
        let start = self.lines.get(line).start;
        let new = new.iter().map(|new| format!("{new}{line_break}"));
        Edit::new(start, start, new.collect::<String>())
    }

    /// Removes lines, and the blank lines that would no longer divide anything.
    pub(super) fn remove_lines(&self, extent: Extent, neighbors: Neighbors) -> Edit {
        let Extent {
            mut first,
            mut last,
        } = extent;
        let blank_above = (0..first)
            .rev()
            .take_while(|line| self.is_blank(*line))
            .count();
        let below = (last + 1..self.lines.len()).take_while(|line| self.is_blank(*line));
        let blank_below = below.count();
        if blank_above > 0 && (blank_below > 0 || neighbors.is_last) {
            first -= blank_above;
        } else if neighbors.is_first && !neighbors.is_last {
            last += blank_below;
        }
        let end = self.lines.get(last);
        if end.text_end == end.end && first > 0 {
            // The last line of the text takes the line break before it along.
            Edit::new(self.lines.get(first - 1).text_end, end.end, "")
        } else {
            Edit::new(self.lines.get(first).start, end.end, "")
        }
    }

    /// Whether there is a blank line between all of some extents.
    pub(super) fn are_separated(&self, extents: &[Extent]) -> bool {
        extents.len() > 1
            && extents
                .windows(2)
                .all(|pair| (pair[0].last + 1..pair[1].first).any(|line| self.is_blank(line)))
    }

    /// Moves lines to the right.
    pub(super) fn shift_lines(&self, first: usize, last: usize, columns: usize) -> Vec<Edit> {
        let lines = (first..=last.min(self.lines.len() - 1)).map(|line| self.lines.get(line));
        let not_empty = lines.filter(|line| columns > 0 && line.start < line.text_end);
        let shifted = not_empty.map(|line| Edit::new(line.start, line.start, " ".repeat(columns)));
        shifted.collect()
    }
}
