//! What is said about a place in a source.

use super::source::{Position, Source, Span};
use std::sync::Arc;

/// How much a diagnostic matters. The order is the order of weight: a note is the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth a look.
    Note,
    /// A hole that a team should decide on.
    Warning,
    /// The text is wrong, or the map contradicts itself.
    Error,
}

impl Level {
    /// The word people read: `note`, `warning`, `error`.
    pub fn word(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

/// A span in a source: no diagnostic is built without one.
#[derive(Clone, Debug)]
pub struct Place {
    /// The text the span is in.
    pub source: Arc<Source>,
    /// The range that is meant.
    pub span: Span,
}

impl Place {
    /// Line and column where it begins.
    pub fn start(&self) -> Position {
        self.source.position(self.span.start)
    }

    /// Line and column just past its end.
    pub fn end(&self) -> Position {
        self.source.position(self.span.end)
    }

    /// `file:line:column`, as editors and terminals open it.
    pub fn locator(&self) -> String {
        let Position { line, column } = self.start();
        format!("{}:{line}:{column}", self.source.name())
    }
}

/// A second place that belongs to the same diagnostic.
#[derive(Clone, Debug)]
pub struct Related {
    /// What this place has to do with it.
    pub message: String,
    /// The place.
    pub place: Place,
}

/// Whole lines as they should read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The first line that is replaced, from 1.
    pub line: usize,
    /// How many lines are replaced.
    pub replaces: usize,
    /// What stands there instead, without the last line break.
    pub text: String,
}

/// One thing to say about one place.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// How much it matters.
    pub level: Level,
    /// The id of the rule or fault, such as `unknown-field` or `empty-task`.
    pub code: &'static str,
    /// What was found, in lower case, the user's words in backticks.
    pub message: String,
    /// Where.
    pub place: Place,
    /// What was wanted, right under the marked place; may be empty.
    pub label: String,
    /// The way out.
    pub help: Option<String>,
    /// The line as it should read, where it can be guessed.
    pub suggestion: Option<Suggestion>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
}

impl Diagnostic {
    /// A diagnostic with its place; what else it says is added to it.
    pub fn new(level: Level, code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            level,
            code,
            message: message.into(),
            place,
            label: String::new(),
            help: None,
            suggestion: None,
            related: Vec::new(),
        }
    }

    /// What was wanted, shown under the marked place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The way out.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The lines as they should read.
    pub fn suggest(mut self, suggestion: Suggestion) -> Self {
        self.suggestion = Some(suggestion);
        self
    }

    /// Another place that belongs to it, in the same source.
    pub fn related(mut self, message: impl Into<String>, span: Span) -> Self {
        let place = Place {
            source: Arc::clone(&self.place.source),
            span,
        };
        self.related.push(Related {
            message: message.into(),
            place,
        });
        self
    }
}
