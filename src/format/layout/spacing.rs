//! The edits that give a map its spacing: indentation, blanks, blank lines and line ends.

use super::levels::{IndentLevel, LineLevels, LineRole};
use super::lines::{Line, Lines};
use crate::format::yaml::SyntaxTree;
use crate::text::{Edit, Edits};

/// The edits of the spacing of a text that a tree was made from. `None` if they contradict each other.
pub(crate) fn spacing_edits(text: &str, tree: &SyntaxTree) -> Option<Edits> {
    let lines = Lines::new(text, tree);
    let mut levels = LineLevels::new(text, &lines, tree);
    let gaps = std::mem::take(&mut levels.gaps);
    let mut spacing = Spacing {
        text,
        lines: &lines,
        levels: &levels,
        line_break: usual_line_break(text),
        edits: gaps,
    };
    spacing.edit_lines();
    Edits::new(spacing.edits)
}

/// The line break that most lines end in; if there are as many of both kinds, that of the first line.
fn usual_line_break(text: &str) -> &'static str {
    let all = text.matches('\n').count();
    let windows = text.matches("\r\n").count();
    let is_first = || {
        text.find("\r\n")
            .is_some_and(|at| text.find('\n') == Some(at + 1))
    };
    if windows * 2 > all || windows * 2 == all && is_first() {
        "\r\n"
    } else {
        "\n"
    }
}

/// Collects the edits of a text.
struct Spacing<'t> {
    text: &'t str,
    lines: &'t Lines,
    levels: &'t LineLevels<'t>,
    line_break: &'static str,
    edits: Vec<Edit>,
}

impl Spacing<'_> {
    fn edit_lines(&mut self) {
        let (lines, roles) = (self.lines, &self.levels.roles);
        let last = roles.iter().rposition(|role| *role != LineRole::Blank);
        // Blank lines at the start are dropped, too.
        let mut follows_blank = true;
        for (number, (line, role)) in lines.iter().zip(roles).enumerate() {
            let is_blank = *role == LineRole::Blank;
            if is_blank && (follows_blank || last.is_none_or(|last| number > last)) {
                self.edits.push(Edit::new(line.start, line.end, ""));
                continue;
            }
            follows_blank = is_blank;
            self.edit_start(number, line);
            if !self.levels.is_joined[number] {
                self.edit_end(number, line);
            }
        }
    }

    /// Indents a line.
    fn edit_start(&mut self, number: usize, line: &Line) {
        match self.levels.roles[number] {
            LineRole::Blank | LineRole::Kept | LineRole::Joined => {}
            LineRole::Begins(level) => self.indent(line, self.levels.levels[level].target),
            LineRole::Comment => self.indent(line, self.comment_column(number)),
            LineRole::Continues { .. } if line.is_blank() => {}
            LineRole::Continues { shift, floor } => {
                let floor = floor.cast_signed() - line.column().cast_signed();
                let shift = if shift < 0 {
                    shift.max(floor.min(0))
                } else {
                    shift
                };
                self.shift(line, shift);
            }
            LineRole::BlockText { indent, .. } if line.is_blank() && line.column() <= indent => {
                self.replace(line.start, line.text_end, "");
            }
            LineRole::BlockText { shift, .. } => self.shift(line, shift),
            LineRole::Own { .. } if line.start == line.text_end => {}
            LineRole::Own { shift } => self.shift(line, shift),
        }
    }

    /// Removes the blanks at the end of a line, and gives it the usual line break.
    fn edit_end(&mut self, number: usize, line: &Line) {
        let keeps_blanks =
            line.ends_in_text || matches!(self.levels.roles[number], LineRole::Own { .. });
        if !keeps_blanks {
            self.replace(line.trimmed_end, line.text_end, "");
        }
        self.replace(line.text_end, line.end, self.line_break);
    }

    /// Gives a line so many spaces at its start.
    fn indent(&mut self, line: &Line, column: usize) {
        self.replace(line.start, line.content, &" ".repeat(column));
    }

    /// Moves a line to the right, or as far as possible to the left.
    fn shift(&mut self, line: &Line, columns: isize) {
        let spaces = self.levels.spaces(line.start);
        let count = columns.unsigned_abs();
        if columns > 0 {
            self.replace(line.start, line.start, &" ".repeat(count));
        } else {
            self.replace(line.start, line.start + count.min(spaces), "");
        }
    }

    fn replace(&mut self, start: usize, end: usize, new: &str) {
        if &self.text[start..end] != new {
            self.edits.push(Edit::new(start, end, new));
        }
    }

    /// The column for a line that is only a comment: that of the level it belongs to. If it is in the
    /// column of the line below, that is the level; else the innermost one around it that isn't to
    /// the right of it.
    fn comment_column(&self, number: usize) -> usize {
        let column = self.lines.get(number).column();
        let is_content = |line: &usize| {
            !matches!(
                self.levels.roles[*line],
                LineRole::Blank | LineRole::Comment
            )
        };
        let above = (0..number).rev().find(is_content);
        let below = (number + 1..self.lines.len()).find(is_content);
        let open = above.and_then(|line| self.levels.open[line]);
        let next = below.and_then(|line| match self.levels.roles[line] {
            LineRole::Begins(level) => Some(level),
            _ => None,
        });
        let level = |at: usize| self.levels.levels[at];
        if let Some(next) = next.map(level).filter(|next| next.column == column) {
            return next.target;
        }
        // What begins below is either in the level that is open, or ends some of those.
        let is_deeper = |next: &usize| open.is_none_or(|open| self.is_within(*next, open));
        let innermost = next.filter(is_deeper).or(open);
        let parent = |inner: &IndentLevel| inner.parent.map(level);
        let mut inner = None;
        let mut found = innermost.map(level);
        while let Some(right) = found.filter(|found| found.column > column) {
            inner = Some(right);
            found = parent(&right);
        }
        // Below a block of text, it must not come into the column of that.
        let text_column = above.and_then(|line| match self.levels.roles[line] {
            LineRole::BlockText { shift, indent } => Some(indent.saturating_add_signed(shift)),
            _ => None,
        });
        let is_text = |level: &IndentLevel| text_column.is_some_and(|text| level.target >= text);
        while let Some(item) = found.filter(is_text) {
            found = parent(&item);
        }
        // To the right of a dash, it is part of that item.
        if let Some(item) = inner.filter(|item| !is_text(item))
            && found.is_some_and(|list| list.is_list && list.column < column)
        {
            return item.target;
        }
        // A list can be in the column of its key. What is set off below it belongs to the key.
        let is_set_off = (above.map_or(0, |line| line + 1)..number)
            .any(|line| self.levels.roles[line] == LineRole::Blank);
        while is_set_off
            && let Some(list) = found
            && let Some(outer) = parent(&list).filter(|outer| outer.column == list.column)
        {
            found = Some(outer);
        }
        found.map_or(0, |level| level.target)
    }

    /// Whether a level is another one, or within it.
    fn is_within(&self, level: usize, outer: usize) -> bool {
        let outward = |level: &usize| self.levels.levels[*level].parent;
        std::iter::successors(Some(level), outward).any(|level| level == outer)
    }
}
