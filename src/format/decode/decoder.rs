//! The source that is being decoded, with the diagnostics so far.

use crate::format::error_code::ErrorCode;
use crate::format::repair::{Misread, Repaired, hashtag_item, hashtag_value, lost_text, rewrite};
use crate::format::schema::FieldSpec;
use crate::format::suggest;
use crate::format::yaml::{Entry, Node};
use crate::map::SpannedText;
use crate::text::{Diagnostic, Level, Place, Source, Span, Suggestion};
use std::sync::Arc;

/// The maximum number of diagnostics of one file; further ones are only counted.
const MAX_DIAGNOSTICS: usize = 500;
/// The number of diagnostics of one file for which similar names are searched.
const MAX_WITH_SEARCH: usize = 50;
/// The maximum number of lines that a suggestion replaces.
const MAX_LINES: usize = 20;
/// The maximum length of a line in a suggestion, in bytes.
const MAX_LINE_BYTES: usize = 1000;

/// Collects the diagnostics of one source while it is decoded.
pub(crate) struct Decoder {
    source: Arc<Source>,
    /// The repaired copy of the source, if the source itself can't be parsed.
    repaired: Option<Repaired>,
    diagnostics: Vec<Diagnostic>,
    /// The number of diagnostics beyond the maximum.
    omitted: usize,
}

impl Decoder {
    /// A decoder without diagnostics.
    pub(crate) fn new(source: Arc<Source>) -> Self {
        Self {
            source,
            repaired: None,
            diagnostics: Vec::new(),
            omitted: 0,
        }
    }

    /// Another decoder of the same source, without diagnostics; `None` if the source was repaired.
    pub(crate) fn for_same_source(&self) -> Option<Self> {
        let is_repaired = self.repaired.is_some();
        (!is_repaired).then(|| Self::new(Arc::clone(&self.source)))
    }

    /// Sets a repaired copy of the source, to which spans belong from now on.
    pub(crate) fn set_repaired(&mut self, repaired: Repaired) {
        self.repaired = Some(repaired);
    }

    /// The text that spans point into.
    pub(crate) fn text(&self) -> &Source {
        self.repaired
            .as_ref()
            .map_or(&self.source, |repaired| &repaired.source)
    }

    /// Adds an error at `span`, once the returned value is dropped.
    pub(crate) fn error(
        &mut self,
        code: ErrorCode,
        span: Span,
        message: impl Into<String>,
    ) -> PendingDiagnostic<'_> {
        self.report(Level::Error, code, span, message)
    }

    /// Adds a warning at `span`, once the returned value is dropped.
    pub(crate) fn warn(
        &mut self,
        code: ErrorCode,
        span: Span,
        message: impl Into<String>,
    ) -> PendingDiagnostic<'_> {
        self.report(Level::Warning, code, span, message)
    }

    /// Reports the id of a rule that earlier versions had: a note, since nothing is wrong with the map.
    pub(crate) fn dropped_rule(&mut self, id: &SpannedText) {
        let message = format!("the rule `{}` no longer exists", id.text);
        self.report(Level::Note, ErrorCode::UnknownRule, id.span, message)
            .help("remove this entry");
    }

    /// Reports an id that an earlier item of the same kind has. `first` is the place of that item.
    pub(crate) fn duplicate_id(&mut self, noun: &str, id: &SpannedText, first: Span) {
        let message = format!("duplicate {noun} id `{}`", id.text);
        self.error(ErrorCode::DuplicateId, id.span, message)
            .related("first defined here", first)
            .help("change one of the ids (ids are case-insensitive)");
    }

    fn report(
        &mut self,
        level: Level,
        code: ErrorCode,
        span: Span,
        message: impl Into<String>,
    ) -> PendingDiagnostic<'_> {
        let place = Place {
            source: Arc::clone(&self.source),
            span: self.source_span(span),
        };
        let diagnostic = Diagnostic::new(level, code.as_str(), place, message);
        // A line whose indentation was guessed has been reported. Errors that follow from the guess
        // are not.
        let is_guessed = self
            .repaired
            .as_ref()
            .is_some_and(|repaired| repaired.is_moved(span));
        PendingDiagnostic {
            decoder: self,
            diagnostic: (!is_guessed).then_some(diagnostic),
        }
    }

    /// Reports text around a scalar that YAML reads differently than it was meant; see [`lost_text`].
    pub(crate) fn report_lost_text(&mut self, node: &Node, is_name: bool) {
        for misread in lost_text(self.text(), node, is_name) {
            self.report_misread(misread);
        }
    }

    /// Reports the text after a key that YAML reads as a comment, so that the field, an own one without a
    /// spec, has no value.
    pub(crate) fn report_lost_value(&mut self, entry: &Entry, field: Option<&FieldSpec>) {
        let takes_several = field.is_some_and(|field| field.kind.takes_words());
        if let Some(misread) = hashtag_value(self.text(), entry, takes_several) {
            self.report_misread(misread);
        }
    }

    /// Whether YAML reads the value of a required field as a comment. Reports that as an error.
    pub(crate) fn is_lost_value(&mut self, entry: &Entry) -> bool {
        let misread = hashtag_value(self.text(), entry, false);
        let is_lost = misread.is_some();
        if let Some(misread) = misread {
            self.report_misread(Misread {
                level: Level::Error,
                code: ErrorCode::Unquoted,
                ..misread
            });
        }
        is_lost
    }

    /// Whether YAML reads an item of a list as a comment: `- #12`. Reports that as an error.
    pub(crate) fn is_lost_item(&mut self, node: &Node) -> bool {
        let misread = if node.is_absent() {
            hashtag_item(self.text(), node)
        } else {
            None
        };
        let is_lost = misread.is_some();
        if let Some(misread) = misread {
            self.report_misread(misread);
        }
        is_lost
    }

    /// Reports text that YAML reads differently than it was meant.
    pub(crate) fn report_misread(&mut self, misread: Misread) {
        let Misread {
            level,
            code,
            span,
            message,
            help,
            rewrite,
        } = misread;
        let report = self.report(level, code, span, message).help(help);
        if let Some(rewrite) = rewrite {
            report
                .suggest(rewrite.span, rewrite.new_lines)
                .certain_if(rewrite.is_certain);
        }
    }

    /// Adds diagnostics that were made before decoding.
    pub(crate) fn add(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// All diagnostics, in the order of the file.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        self.diagnostics
            .sort_by_key(|diagnostic| (diagnostic.place.span.start, diagnostic.place.span.end));
        if self.omitted > 0 {
            let end = self.source.text().len();
            let place = Place {
                source: Arc::clone(&self.source),
                span: Span::new(end, end),
            };
            let message = format!("{} more problems are not shown", self.omitted);
            let more = Diagnostic::new(Level::Error, ErrorCode::More.as_str(), place, message);
            self.diagnostics
                .push(more.help("fix the errors above first"));
        }
        self.diagnostics
    }

    /// Whether the next diagnostic will be shown rather than only counted.
    fn is_next_shown(&self) -> bool {
        self.diagnostics.len() < MAX_DIAGNOSTICS
    }

    /// Whether to search for the name that was probably meant, for the next diagnostic.
    pub(crate) fn is_next_searched(&self) -> bool {
        self.diagnostics.len() < MAX_WITH_SEARCH
    }

    /// A span of the decoded text as a span of the source.
    fn source_span(&self, span: Span) -> Span {
        self.repaired
            .as_ref()
            .map_or(span, |repaired| repaired.original_span(&self.source, span))
    }
}

/// A diagnostic to which details can be added. It is added to the decoder when it is dropped.
pub(crate) struct PendingDiagnostic<'d> {
    decoder: &'d mut Decoder,
    diagnostic: Option<Diagnostic>,
}

impl PendingDiagnostic<'_> {
    fn change(mut self, change: impl FnOnce(Diagnostic) -> Diagnostic) -> Self {
        self.diagnostic = self.diagnostic.take().map(change);
        self
    }

    /// Sets the words under the marked place, such as the expected form.
    pub(crate) fn label(self, label: impl Into<String>) -> Self {
        self.change(|diagnostic| diagnostic.label(label))
    }

    /// Sets the help.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        self.change(|diagnostic| diagnostic.help(help))
    }

    /// Asks whether `word` was meant, and suggests the line with `word` at `span`.
    pub(crate) fn suggest_word(self, span: Span, word: &str) -> Self {
        self.help(suggest::question(word))
            .suggest(span, |text| rewrite::replaced(text, span, word))
    }

    /// Says whether nothing else can have been meant than the suggestion, if there is one.
    pub(crate) fn certain_if(self, is_certain: bool) -> Self {
        self.change(|diagnostic| diagnostic.certain_if(is_certain))
    }

    /// Adds another place that belongs to the diagnostic.
    pub(crate) fn related(self, message: impl Into<String>, span: Span) -> Self {
        let span = self.decoder.source_span(span);
        self.change(|diagnostic| diagnostic.related(message, span))
    }

    /// Suggests the text that `rewrite` returns in place of the lines of `span`. Suggests nothing if
    /// those lines were repaired, and so differ from the file, or if they are too many or too long.
    pub(crate) fn suggest(
        self,
        span: Span,
        rewrite: impl FnOnce(&Source) -> Option<String>,
    ) -> Self {
        if !self.decoder.is_next_shown() {
            return self;
        }
        let (original, decoded) = (&self.decoder.source, self.decoder.text());
        let line = decoded.position(span.start).line;
        let last = decoded.position(span.end.max(span.start)).line;
        let is_unchanged = |line: usize| {
            let text = decoded.line(line);
            text.len() <= MAX_LINE_BYTES && original.line(line) == text
        };
        if last - line > MAX_LINES || !(line..=last).all(is_unchanged) {
            return self;
        }
        let Some(text) = rewrite(decoded) else {
            return self;
        };
        let replaces = last + 1 - line;
        self.change(|diagnostic| {
            diagnostic.suggest(Suggestion {
                line,
                replaces,
                text,
                is_certain: false,
            })
        })
    }
}

impl Drop for PendingDiagnostic<'_> {
    fn drop(&mut self) {
        let Some(diagnostic) = self.diagnostic.take() else {
            return;
        };
        if self.decoder.is_next_shown() {
            self.decoder.diagnostics.push(diagnostic);
        } else {
            self.decoder.omitted += 1;
        }
    }
}
