//! A candidate repair, and the text that results from all accepted repairs.

use crate::format::error_code::ErrorCode;
use crate::text::{Diagnostic, Level, Place, Position, Source, Span, Suggestion};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// The characters of one line that a diagnostic marks.
#[derive(Clone, Copy)]
pub(crate) struct MarkedColumns {
    /// The number of the line, from 1.
    pub(crate) line: usize,
    /// The column of the first marked character, from 1.
    pub(crate) column: usize,
    /// How many characters are marked.
    pub(crate) length: usize,
}

impl MarkedColumns {
    /// A mark on a range of bytes in the line with this number and text.
    pub(crate) fn from_bytes(line: usize, text: &str, bytes: Range<usize>) -> Self {
        Self {
            line,
            column: text[..bytes.start].chars().count() + 1,
            length: text[bytes].chars().count(),
        }
    }
}

/// New content for some lines of a text that is not YAML.
pub(crate) struct Repair {
    mark: MarkedColumns,
    code: ErrorCode,
    message: String,
    help: String,
    /// The numbers of the changed lines with their new content, in order.
    new_lines: Vec<(usize, String)>,
    /// The columns at which characters were inserted, and how many.
    inserted: Vec<(Position, usize)>,
    /// The proposed text in place of the changed lines, if it has more lines than these.
    proposed: Option<String>,
    moves_lines: bool,
    is_sure: bool,
    is_certain: bool,
}

impl Repair {
    /// A sure repair that gives the marked line a new content. `message` says what is wrong with the
    /// line.
    pub(crate) fn new(
        mark: MarkedColumns,
        code: ErrorCode,
        message: impl Into<String>,
        new_line: String,
    ) -> Self {
        Self {
            mark,
            code,
            message: message.into(),
            help: String::new(),
            new_lines: vec![(mark.line, new_line)],
            inserted: Vec::new(),
            proposed: None,
            moves_lines: false,
            is_sure: true,
            is_certain: false,
        }
    }

    /// Sets the help of the diagnostic.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Notes that `count` characters of the new line were inserted at `column`, so that places
    /// after it can be found in the original line.
    pub(crate) fn with_insertion(mut self, column: usize, count: usize) -> Self {
        let line = self.mark.line;
        self.inserted.push((Position { line, column }, count));
        self
    }

    /// Marks the repair as one of several plausible ones.
    pub(crate) fn into_unsure(mut self) -> Self {
        self.is_sure = false;
        self
    }

    /// Marks the repair as an unsure one that moves its lines to another indentation.
    pub(crate) fn moves_lines(mut self) -> Self {
        self.moves_lines = true;
        self.into_unsure()
    }

    /// Says whether nothing else can have been meant, so that programs may take it without asking. This is more
    /// than sure: it is not only the best guess.
    pub(crate) fn certain_if(mut self, is_certain: bool) -> Self {
        self.is_certain = is_certain;
        self
    }

    /// Replaces the one changed line by these.
    pub(crate) fn lines(mut self, lines: Vec<(usize, String)>) -> Self {
        self.new_lines = lines;
        self
    }

    /// Sets the proposed text in place of the changed lines.
    pub(crate) fn proposing(mut self, text: String) -> Self {
        self.proposed = Some(text);
        self
    }

    /// Whether this is the only plausible repair, provided that the parser gets past its lines.
    pub(crate) fn is_sure(&self) -> bool {
        self.is_sure
    }

    /// Whether it moves lines to another indentation, which changes what they belong to.
    pub(crate) fn is_move(&self) -> bool {
        self.moves_lines
    }

    /// The number of the first line that it changes.
    pub(crate) fn first_line(&self) -> usize {
        self.new_lines.first().map_or(0, |(line, _)| *line)
    }

    /// The number of the last line that it changes.
    pub(crate) fn last_line(&self) -> usize {
        self.new_lines.last().map_or(0, |(line, _)| *line)
    }

    /// The content of the whole text after the repair.
    pub(crate) fn apply(&self, source: &Source) -> String {
        let mut text = String::with_capacity(source.text().len() + 8);
        let mut from = 0;
        for (line, new_line) in &self.new_lines {
            let span = source.line_span(*line);
            text.push_str(&source.text()[from..span.start as usize]);
            text.push_str(new_line);
            from = span.end as usize;
        }
        text.push_str(&source.text()[from..]);
        text
    }

    /// The error that it repairs, at its place in the original source. `current` is the text it was
    /// made for. Lines keep their numbers, and no earlier repair changed the marked line up to
    /// the mark, so that the column is the same in both.
    pub(crate) fn diagnostic(&self, original: &Arc<Source>, current: &Source) -> Diagnostic {
        let MarkedColumns {
            line,
            column,
            length,
        } = self.mark;
        let start = original.offset(Position { line, column });
        let line_end = original.line_span(line).end as usize;
        let marked = original.text()[start..line_end].chars();
        let bytes: usize = marked.take(length.max(1)).map(char::len_utf8).sum();
        let place = Place {
            source: Arc::clone(original),
            span: Span::new(start, start + bytes),
        };
        let message = self.message.as_str();
        let diagnostic =
            Diagnostic::new(Level::Error, self.code.as_str(), place, message).help(&self.help);
        match self.suggestion(original, current) {
            Some(suggestion) => diagnostic.suggest(suggestion),
            None => diagnostic,
        }
    }

    /// The new lines, and those between them. `None` if an earlier repair changed one of them.
    fn suggestion(&self, original: &Source, current: &Source) -> Option<Suggestion> {
        let first = self.new_lines.first()?.0;
        let lines = first..=self.last_line();
        let is_unchanged = |line: usize| current.line(line) == original.line(line);
        if !lines.clone().all(is_unchanged) {
            return None;
        }
        let mut new_lines = self.new_lines.iter().peekable();
        let text = lines.clone().map(|line| {
            let new = new_lines.next_if(|(new, _)| *new == line);
            new.map_or(original.line(line), |(_, text)| text)
        });
        let text: Vec<&str> = text.collect();
        Some(Suggestion {
            line: first,
            replaces: text.len(),
            text: (self.proposed.clone()).unwrap_or_else(|| text.join("\n")),
            is_certain: self.is_certain,
        })
    }
}

/// Every change that was made to a text so far. Lines keep their numbers.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// The insertions of each line: the column and the number of characters.
    inserted: BTreeMap<usize, Vec<(usize, usize)>>,
    /// The lines that were changed.
    lines: BTreeSet<usize>,
    /// Those of them that were moved to another indentation.
    moved: BTreeSet<usize>,
}

impl Changes {
    /// Adds what a repair changes.
    pub(crate) fn add(&mut self, repair: &Repair) {
        for (at, count) in &repair.inserted {
            let on_line = self.inserted.entry(at.line).or_default();
            on_line.push((at.column, *count));
        }
        let lines = || repair.new_lines.iter().map(|(line, _)| *line);
        self.lines.extend(lines());
        self.moved.extend(lines().filter(|_| repair.moves_lines));
    }

    /// Whether a repair changes a line that was changed before.
    pub(crate) fn overlap(&self, repair: &Repair) -> bool {
        let mut lines = repair.new_lines.iter();
        lines.any(|(line, _)| self.lines.contains(line))
    }
}

/// A text that parses after repairs, and how its places relate to those of the original.
#[derive(Debug)]
pub(crate) struct Repaired {
    /// The repaired text, under the name of the original.
    pub(crate) source: Source,
    changes: Changes,
}

impl Repaired {
    /// A repaired text and the changes that led to it.
    pub(crate) fn new(source: Source, changes: Changes) -> Self {
        Self { source, changes }
    }

    /// Whether a span of the repaired text begins on a line whose indentation was guessed.
    pub(crate) fn is_moved(&self, span: Span) -> bool {
        let moved = &self.changes.moved;
        !moved.is_empty() && moved.contains(&self.source.position(span.start).line)
    }

    /// The span of the original that corresponds to `span` of the repaired text.
    pub(crate) fn original_span(&self, original: &Source, span: Span) -> Span {
        let original_offset = |offset: u32| {
            let mut position = self.source.position(offset);
            let on_line = self.changes.inserted.get(&position.line);
            let inserted: usize = (on_line.into_iter().flatten())
                .filter(|(column, _)| *column < position.column)
                .map(|(_, count)| count)
                .sum();
            position.column = position.column.saturating_sub(inserted).max(1);
            original.offset(position)
        };
        Span::new(original_offset(span.start), original_offset(span.end))
    }
}
