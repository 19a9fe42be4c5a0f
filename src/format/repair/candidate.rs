//! Some lines as they may have been meant.

use crate::format::faults::Fault;
use crate::text::{Diagnostic, Level, Place, Position, Source, Span, Suggestion};
use std::sync::Arc;

/// Some lines of a source as they may have been meant.
pub(crate) struct Repair {
    pub(crate) fault: Fault,
    pub(crate) message: String,
    pub(crate) help: &'static str,
    /// Where it went wrong: line and column in the text the guess was made for.
    pub(crate) at: Position,
    /// How many characters are marked.
    pub(crate) length: usize,
    /// Lines with their replacements, in order.
    pub(crate) lines: Vec<(usize, String)>,
    /// Where characters were put in.
    pub(crate) inserted: Vec<(Position, usize)>,
    /// Whether lines were moved to another indentation: what stands on them then is a guess.
    pub(crate) moves: bool,
    /// See [`Repair::is_sure`].
    pub(crate) is_sure: bool,
}

impl Repair {
    pub(crate) fn lines(&self) -> &[(usize, String)] {
        &self.lines
    }

    /// Whether nothing else can have been meant, if reading gets past it.
    pub(crate) fn is_sure(&self) -> bool {
        self.is_sure
    }

    /// Whether it moves lines to another indentation.
    pub(crate) fn moves(&self) -> bool {
        self.moves
    }

    /// The lines that were moved to another indentation.
    pub(crate) fn moved(&self) -> impl Iterator<Item = usize> + '_ {
        self.lines
            .iter()
            .filter(|_| self.moves)
            .map(|(line, _)| *line)
    }

    /// The last line that it changes.
    pub(crate) fn last_line(&self) -> usize {
        self.lines.last().map_or(0, |(line, _)| *line)
    }

    pub(crate) fn inserted(&self) -> impl Iterator<Item = (Position, usize)> + '_ {
        self.inserted.iter().copied()
    }

    /// The fault that the guess mends. Lines keep their numbers and the marked place was not
    /// touched by an earlier guess, so that its column is the original's.
    pub(crate) fn diagnostic(&self, source: &Arc<Source>, now: &Source) -> Diagnostic {
        let start = source.offset(self.at);
        let line_end = source.line_span(self.at.line).end as usize;
        let length: usize = source.text()[start..line_end]
            .chars()
            .take(self.length.max(1))
            .map(char::len_utf8)
            .sum();
        let place = Place {
            source: Arc::clone(source),
            span: Span::new(start, start + length),
        };
        let diagnostic = Diagnostic::new(
            Level::Error,
            self.fault.code(),
            place,
            self.message.as_str(),
        )
        .help(self.help);
        match &self.lines[..] {
            [(line, text)] if now.line(*line) == source.line(*line) => {
                diagnostic.suggest(Suggestion {
                    line: *line,
                    replaces: 1,
                    text: text.clone(),
                })
            }
            _ => diagnostic,
        }
    }
}
