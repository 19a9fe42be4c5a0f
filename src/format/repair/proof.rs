//! The proof that a proposed line leads out.
//!
//! Authors take the lines that they are shown. So each suggestion is tried first: the text with it is
//! decoded, and the suggestion is kept only if its error is gone and there is no new one. Other errors
//! say what to do without a line.
//!
//! Often an error only follows from a slip nearby, and so do the errors after it. So the lines around an
//! error in the structure of the file are read in other ways (`readings`). The first suggestion or reading
//! that leaves no error at all is reported in place of all errors.

use crate::format::error_code::ErrorCode;
use crate::text::{Diagnostic, Level, Source, Suggestion};
use std::collections::HashMap;
use std::sync::Arc;

/// How many bytes may be decoded to prove the suggestions of one file.
const MAX_DECODED_BYTES: usize = 4 << 20;

/// How many suggestions of one file are proved; those of later diagnostics are not shown.
const MAX_PROVED: usize = 50;

/// Around how many errors of one file slips are searched.
const MAX_EXPLAINED: usize = 4;

/// The codes of errors that can follow from a slip nearby.
const STRUCTURE: [ErrorCode; 13] = [
    ErrorCode::Syntax,
    ErrorCode::Unquoted,
    ErrorCode::MissingPunctuation,
    ErrorCode::Tab,
    ErrorCode::NotAMap,
    ErrorCode::UnknownField,
    ErrorCode::DuplicateField,
    ErrorCode::MissingField,
    ErrorCode::WrongKind,
    ErrorCode::ItemForm,
    ErrorCode::SwallowedLine,
    ErrorCode::DuplicateId,
    ErrorCode::BacklogRelease,
];

/// Drops the suggestions that don't lead out, and explains errors by a slip nearby. `decode` returns
/// the diagnostics of another text, with or without repairing it; `readings` returns other readings of
/// the lines near a diagnostic, as diagnostics with suggestions, the likeliest first.
pub(crate) fn prove(
    source: &Source,
    found: Vec<Diagnostic>,
    decode: impl Fn(&Arc<Source>, bool) -> Option<Vec<Diagnostic>>,
    readings: impl Fn(&Diagnostic) -> Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let mut proof = Proof {
        source,
        decode,
        decoded_bytes: 0,
        found,
    };
    let mut cause = None;
    for at in 0..proof.found.len() {
        let left = proof.found[at].suggestion.clone();
        let left = left.filter(|_| at < MAX_PROVED);
        let left = left.and_then(|new| proof.left(at, &new, true));
        if left.is_none() {
            proof.found[at].suggestion = None;
        } else if left == Some(0) && proof.found[at].level == Level::Error {
            cause = cause.or_else(|| Some(proof.found[at].clone()));
        }
    }
    match cause.or_else(|| proof.slip(&readings)) {
        Some(cause) => {
            let is_warning = |found: &Diagnostic| found.level != Level::Error;
            let warnings = proof.found.into_iter().filter(is_warning);
            let mut found: Vec<Diagnostic> = warnings.chain([cause]).collect();
            found.sort_by_key(|found| (found.place.span.start, found.place.span.end));
            found
        }
        None => proof.found,
    }
}

/// The diagnostics of a source that are being proved.
struct Proof<'a, D> {
    source: &'a Source,
    decode: D,
    /// How many bytes were decoded so far.
    decoded_bytes: usize,
    found: Vec<Diagnostic>,
}

impl<D: Fn(&Arc<Source>, bool) -> Option<Vec<Diagnostic>>> Proof<'_, D> {
    /// How many errors are left when a suggestion for the diagnostic at a position is taken. `None` if
    /// it doesn't lead out: its own error is left, or there is a new one.
    fn left(&mut self, at: usize, new: &Suggestion, repairs: bool) -> Option<usize> {
        let text = with_suggestion(self.source, new)?;
        if self.decoded_bytes > MAX_DECODED_BYTES {
            return None;
        }
        let text = Arc::new(Source::new(self.source.name(), text));
        let left = (self.decode)(&text, repairs);
        // A text that doesn't parse is soon given up.
        self.decoded_bytes += text.text().len() / if left.is_some() { 1 } else { 8 };
        let left = left?;
        let others = self
            .found
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at);
        let mut before: HashMap<Identity, usize> = HashMap::new();
        for (_, other) in others {
            *before.entry(identity(other)).or_default() += 1;
        }
        for diagnostic in &left {
            let count = before.get_mut(&identity(diagnostic))?;
            *count = count.checked_sub(1)?;
        }
        Some(
            left.iter()
                .filter(|left| left.level == Level::Error)
                .count(),
        )
    }

    /// The first reading of the lines near an error that leaves no error.
    fn slip(&mut self, readings: &impl Fn(&Diagnostic) -> Vec<Diagnostic>) -> Option<Diagnostic> {
        let is_structure = |code: &str| STRUCTURE.iter().any(|known| known.as_str() == code);
        for at in 0..self.found.len().min(MAX_EXPLAINED) {
            let found = &self.found[at];
            if found.level != Level::Error || !is_structure(found.code) {
                continue;
            }
            for reading in readings(found) {
                let new = reading.suggestion.clone();
                if new.and_then(|new| self.left(at, &new, false)) == Some(0) {
                    return Some(reading);
                }
            }
        }
        None
    }
}

/// What stays the same of a diagnostic when lines above it change.
fn identity(diagnostic: &Diagnostic) -> Identity<'_> {
    (diagnostic.code, &diagnostic.message)
}

/// The code and the message of a diagnostic.
type Identity<'d> = (&'static str, &'d str);

/// The text with a suggestion taken.
fn with_suggestion(source: &Source, new: &Suggestion) -> Option<String> {
    let last = (new.line + new.replaces).checked_sub(1)?;
    let start = source.line_span(new.line).start as usize;
    let end = source.line_span(last).end as usize;
    let text = source.text();
    Some(format!(
        "{}{}{}",
        text.get(..start)?,
        new.text,
        text.get(end..)?
    ))
}
