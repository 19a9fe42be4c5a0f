//! The part of a broken text that decides whether a repair helps.
//!
//! Each candidate is parsed. In a long text with many errors, parsing it from its beginning each time
//! would take seconds. But the lines before an error are valid, and what follows them depends only on
//! the lines that it is nested in. So an excerpt has these, a few lines before the error, and all lines
//! after it. It is used only if the parser stops in it exactly where it stops in the whole text, and
//! a text that parses in the end is always parsed as a whole.

use super::lists::SourceLine;
use crate::format::yaml::{self, ParseError, ParseOptions};
use crate::text::{Position, Source};

/// How many lines before an error are kept at least: more than candidates look at and change.
const KEPT_LINES: usize = 40;

/// How many lines are searched for the item that an excerpt begins with.
const MAX_LINES_ABOVE: usize = 200;

/// How many lines have to be left out, so that an excerpt is worth its trial.
const MIN_SAVED_LINES: usize = 100;

/// The beginning of an excerpt of a text, which holds for all texts that are the same up to there.
pub(crate) struct Excerpt {
    /// The lines that the first line is nested in.
    ancestors: String,
    /// How many these are.
    ancestor_count: usize,
    /// The number of the first line from which on every line is kept.
    first_line: usize,
    /// Where that line begins in the text.
    start: usize,
}

/// Where and why the parser stopped in a text.
#[derive(Debug)]
pub(crate) struct ParserStop {
    /// The line and column of the whole text.
    pub(crate) position: Position,
    /// The error. Its own place may be that in an excerpt.
    pub(crate) error: ParseError,
}

impl ParserStop {
    /// The stop at an error of a whole text.
    pub(crate) fn new(error: ParseError, text: &str) -> Self {
        Self {
            position: error.position(text),
            error,
        }
    }
}

impl Excerpt {
    /// The excerpt around the line where the parser stopped. `None` if it would save little, or if the
    /// parser doesn't stop there in the excerpt.
    pub(crate) fn new(source: &Source, stop: &ParserStop, options: &ParseOptions) -> Option<Self> {
        let kept = stop.position.line.checked_sub(KEPT_LINES)?;
        let begins_item =
            |number: &usize| SourceLine::new(source, *number).is_some_and(|line| line.is_item);
        let mut above = (1..=kept).rev().take(MAX_LINES_ABOVE);
        let first_line = above.find(begins_item)?;
        let ancestors = ancestors(source, first_line);
        if first_line < ancestors.len() + MIN_SAVED_LINES {
            return None;
        }
        let lines = ancestors.iter().rev();
        let excerpt = Self {
            ancestor_count: ancestors.len(),
            ancestors: lines
                .map(|line| format!("{}\n", source.line(*line)))
                .collect(),
            first_line,
            start: source.line_span(first_line).start as usize,
        };
        let (outcome, _) = excerpt.parse(source.text(), options);
        let same = outcome?.err()?;
        (same.position == stop.position).then_some(excerpt)
    }

    /// Whether a change of this line leaves the excerpt valid.
    pub(crate) fn contains(&self, line: usize) -> bool {
        line >= self.first_line
    }

    /// Parses the excerpt of a text, and returns how many bytes were parsed. No outcome if only
    /// the whole text can tell.
    pub(crate) fn parse(
        &self,
        text: &str,
        options: &ParseOptions,
    ) -> (Option<Result<(), ParserStop>>, usize) {
        let excerpt = format!("{}{}", self.ancestors, &text[self.start..]);
        let options = ParseOptions {
            long_list: None,
            ..*options
        };
        let Err(error) = yaml::parse(&excerpt, &options) else {
            return (Some(Ok(())), excerpt.len());
        };
        let parsed_bytes = error.offset(&excerpt);
        let Position { line, column } = error.position(&excerpt);
        if error.is_too_deep() || line <= self.ancestor_count {
            return (None, parsed_bytes);
        }
        let position = Position {
            line: line - self.ancestor_count + self.first_line - 1,
            column,
        };
        (Some(Err(ParserStop { position, error })), parsed_bytes)
    }
}

/// The numbers of the lines that an item is nested in, from the inside out.
fn ancestors(source: &Source, item: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let Some(mut inner) = SourceLine::new(source, item) else {
        return found;
    };
    for line in (1..item)
        .rev()
        .filter_map(|line| SourceLine::new(source, line))
    {
        // The key of a list may have the indentation of its dashes.
        let is_key_of = line.indent == inner.indent && inner.is_item && !line.is_item;
        if line.indent < inner.indent || is_key_of {
            found.push(line.number);
            inner = line;
        }
        if inner.indent == 0 && !inner.is_item {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::repair::{Parsed, Repairs, parse_or_repair};
    use std::sync::Arc;

    #[test]
    fn many_errors_of_a_long_text_are_repaired_without_parsing_it_for_each() {
        let story = |number: usize| match number % 40 {
            20 => format!("      - story: S{number}\n        description: Note: it\n"),
            _ => format!("      - story: S{number}\n        release: mvp\n"),
        };
        let stories: String = (0..400).map(story).collect();
        let text = format!(
            "activities:\n- activity: A\n  tasks:\n    - task: T\n      stories:\n{stories}"
        );
        let source = Arc::new(Source::new("map.yaml", text));
        let options = ParseOptions {
            max_depth: 64,
            max_aliased_nodes: 1000,
            long_list: None,
        };
        let parsing = parse_or_repair(&source, &options, Repairs::UpTo(usize::MAX));
        let Parsed::Repaired(errors, _) = parsing.parsed else {
            panic!("not repaired");
        };
        let lines = errors.iter().map(|error| error.place.start().line);
        let expected = (0..10).map(|at| 6 + 2 * (20 + 40 * at) + 1);
        assert_eq!(lines.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        // About ten candidates for each of the ten errors, half of the text for each, would be fifty times.
        let times = parsing.parsed_bytes / source.text().len();
        assert!(times < 20, "parsed {times} times");
    }
}
