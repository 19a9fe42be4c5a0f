//! The source that is being decoded, and the faults that were found so far.

use crate::format::error_code::ErrorCode;
use crate::format::repair::{Misread, Repaired, lost_text, rewrite};
use crate::format::suggest;
use crate::format::yaml::Node;
use crate::text::{Diagnostic, Level, Place, Source, Span, Suggestion};
use std::sync::Arc;

/// How many faults of one file are shown.
const MAX_FAULTS: usize = 500;
/// How many faults of one file get advice that takes a search.
const MAX_ADVISED: usize = 50;
/// The most lines that a suggestion replaces.
const MAX_LINES: usize = 20;
/// The most bytes that a line of a suggestion has.
const MAX_LINE_BYTES: usize = 1000;

/// Collects the faults of one source.
pub(crate) struct Decoder {
    source: Arc<Source>,
    /// The text that was decoded: the source's own, or the source with broken lines mended.
    mended: Option<Repaired>,
    faults: Vec<Diagnostic>,
    /// How many faults were left out, since there were too many.
    omitted: usize,
}

impl Decoder {
    /// A decoder that has found nothing yet.
    pub(crate) fn new(source: Arc<Source>) -> Self {
        Self {
            source,
            mended: None,
            faults: Vec::new(),
            omitted: 0,
        }
    }

    /// Another decoder of the same text that has found nothing yet; `None` if the text was repaired.
    pub(crate) fn beside(&self) -> Option<Self> {
        let is_mended = self.mended.is_some();
        (!is_mended).then(|| Self::new(Arc::clone(&self.source)))
    }

    /// From now on, spans are those of a repaired copy of the source.
    pub(crate) fn set_repaired(&mut self, mended: Repaired) {
        self.mended = Some(mended);
    }

    /// The text that spans point into.
    pub(crate) fn text(&self) -> &Source {
        self.mended
            .as_ref()
            .map_or(&self.source, |mended| &mended.source)
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

    fn report(
        &mut self,
        level: Level,
        code: ErrorCode,
        span: Span,
        message: impl Into<String>,
    ) -> PendingDiagnostic<'_> {
        let place = Place {
            source: Arc::clone(&self.source),
            span: self.own_span(span),
        };
        let diagnostic = Diagnostic::new(level, code.as_str(), place, message);
        // A line whose indentation was repaired has a fault of its own already; what follows from that guess isn't shown.
        let is_guessed = self
            .mended
            .as_ref()
            .is_some_and(|mended| mended.is_moved(span));
        PendingDiagnostic {
            decoder: self,
            diagnostic: (!is_guessed).then_some(diagnostic),
        }
    }

    /// Reports text around a scalar that was probably meant to be read differently; see [`lost_text`].
    pub(crate) fn report_lost_text(&mut self, node: &Node, is_name: bool) {
        for misread in lost_text(self.text(), node, is_name) {
            self.report_misread(misread);
        }
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
            report.suggest(rewrite.span, rewrite.new_lines);
        }
    }

    /// Adds faults that were found before decoding.
    pub(crate) fn add(&mut self, faults: impl IntoIterator<Item = Diagnostic>) {
        self.faults.extend(faults);
    }

    /// All faults, in the order of the file.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        self.faults
            .sort_by_key(|fault| (fault.place.span.start, fault.place.span.end));
        if self.omitted > 0 {
            let end = self.source.text().len();
            let place = Place {
                source: Arc::clone(&self.source),
                span: Span::new(end, end),
            };
            let message = format!("{} more faults are not shown", self.omitted);
            let more = Diagnostic::new(Level::Error, ErrorCode::More.as_str(), place, message);
            self.faults
                .push(more.help("mend those that are shown, and run it again"));
        }
        self.faults
    }

    /// Whether the next fault will be shown; otherwise, costly advice isn't worth making.
    pub(crate) fn is_shown(&self) -> bool {
        self.faults.len() < MAX_FAULTS
    }

    /// Whether the next fault is worth a search for the name that was probably meant.
    pub(crate) fn is_advised(&self) -> bool {
        self.faults.len() < MAX_ADVISED
    }

    /// A span of the decoded text as a span of the source.
    fn own_span(&self, span: Span) -> Span {
        self.mended
            .as_ref()
            .map_or(span, |mended| mended.original_span(&self.source, span))
    }
}

/// A fault to which details can be added. It is added to the decoder when this is dropped.
pub(crate) struct PendingDiagnostic<'d> {
    decoder: &'d mut Decoder,
    diagnostic: Option<Diagnostic>,
}

impl PendingDiagnostic<'_> {
    fn change(mut self, change: impl FnOnce(Diagnostic) -> Diagnostic) -> Self {
        self.diagnostic = self.diagnostic.take().map(change);
        self
    }

    /// Sets the text under the marked place, which says what was expected.
    pub(crate) fn label(self, label: impl Into<String>) -> Self {
        self.change(|diagnostic| diagnostic.label(label))
    }

    /// Sets what the user can do.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        self.change(|diagnostic| diagnostic.help(help))
    }

    /// Sets the advice to write `word` at `span`, and suggests the line that has it there.
    pub(crate) fn suggest_word(self, span: Span, word: &str) -> Self {
        self.help(suggest::question(word))
            .suggest(span, |text| rewrite::replaced(text, span, word))
    }

    /// Adds another place that belongs to the fault.
    pub(crate) fn related(self, message: impl Into<String>, span: Span) -> Self {
        let span = self.decoder.own_span(span);
        self.change(|diagnostic| diagnostic.related(message, span))
    }

    /// The lines from the one that holds `span.start` to the one that holds its end, as
    /// `rewrite` would have them read. Left out where those lines were mended already, which
    /// makes them other lines than the file's, or are too long to be read as a suggestion.
    pub(crate) fn suggest(
        self,
        span: Span,
        rewrite: impl FnOnce(&Source) -> Option<String>,
    ) -> Self {
        if !self.decoder.is_shown() {
            return self;
        }
        let (own, decoded) = (&self.decoder.source, self.decoder.text());
        let line = decoded.position(span.start).line;
        let last = decoded.position(span.end.max(span.start)).line;
        let is_own = |line: usize| {
            let text = decoded.line(line);
            text.len() <= MAX_LINE_BYTES && own.line(line) == text
        };
        if last - line > MAX_LINES || !(line..=last).all(is_own) {
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
            })
        })
    }
}

impl Drop for PendingDiagnostic<'_> {
    fn drop(&mut self) {
        let Some(diagnostic) = self.diagnostic.take() else {
            return;
        };
        if self.decoder.is_shown() {
            self.decoder.faults.push(diagnostic);
        } else {
            self.decoder.omitted += 1;
        }
    }
}
