//! Diagnostics: errors, warnings and notes about a place in a source.

use super::source::{Position, Source, Span};
use std::sync::Arc;

/// How severe a diagnostic is, from the least to the most severe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Something worth a look.
    Note,
    /// A gap that the team should decide on.
    Warning,
    /// The text is wrong, or contradicts itself.
    Error,
}

impl Level {
    /// The level as a word for output: `note`, `warning` or `error`.
    pub fn word(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

/// A span of a source. No diagnostic can be made without one.
#[derive(Clone, Debug)]
pub struct Place {
    /// The source that the span belongs to.
    pub source: Arc<Source>,
    /// The marked bytes of the source.
    pub span: Span,
}

impl Place {
    /// The line and column of its first character.
    pub fn start(&self) -> Position {
        self.source.position(self.span.start)
    }

    /// The line and column just after its last character.
    pub fn end(&self) -> Position {
        self.source.position(self.span.end)
    }

    /// Its start as `file:line:column`, which editors and terminals can open.
    pub fn locator(&self) -> String {
        let Position { line, column } = self.start();
        format!("{}:{line}:{column}", self.source.name())
    }
}

/// Another place that helps to understand a diagnostic.
#[derive(Clone, Debug)]
pub struct Related {
    /// What this place has to do with the diagnostic.
    pub message: String,
    /// The place itself.
    pub place: Place,
}

/// New text for whole lines of a source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Suggestion {
    /// The number of the first line to replace, from 1.
    pub line: usize,
    /// How many lines to replace.
    pub replaces: usize,
    /// The new text of these lines, without the last line break.
    pub text: String,
    /// Whether nothing else can have been meant, so that a program may take it without asking.
    pub is_certain: bool,
}

/// An error, a warning or a note about one place.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// How severe it is.
    pub level: Level,
    /// The id of the rule or error, such as `unknown-field` or `empty-task`.
    pub code: &'static str,
    /// What is wrong, in lower case, with the user's words in backticks.
    pub message: String,
    /// Where it is wrong.
    pub place: Place,
    /// A few words right under the marked place, such as what was expected; may be empty.
    pub label: String,
    /// What to do about it.
    pub help: Option<String>,
    /// The lines as they should read, where that can be said.
    pub suggestion: Option<Suggestion>,
    /// Other places that help to understand it.
    pub related: Vec<Related>,
}

impl Diagnostic {
    /// A diagnostic with a message only. The other methods add the rest.
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

    /// Sets the words right under the marked place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets whether nothing else can have been meant than the suggestion, if there is one.
    pub fn certain_if(mut self, is_certain: bool) -> Self {
        if let Some(suggestion) = &mut self.suggestion {
            suggestion.is_certain = is_certain;
        }
        self
    }

    /// Sets the lines as they should read.
    pub fn suggest(mut self, suggestion: Suggestion) -> Self {
        self.suggestion = Some(suggestion);
        self
    }

    /// Adds another place in the same source.
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
