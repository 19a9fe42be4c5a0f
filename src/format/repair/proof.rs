//! The proof that a proposed line leads out.
//!
//! Authors take the lines that they are shown. So each suggestion is tried first: the text with it is
//! decoded, and the suggestion is kept only if its error is gone and there is no new one. Other errors
//! say what to do without a line.
//!
//! Often an error only follows from a slip nearby, and so do the errors after it. So the lines around an
//! error in the structure of the file are read in other ways (`readings`). The first suggestion or reading
//! that leaves no error in the structure is reported in place of the errors that it removes.
//!
//! The work is bounded by the bytes that are parsed; see [`budget`]. In a large file, suggestions are
//! tried all at once, and in halves if one of them fails.

use crate::format::error_code::ErrorCode;
use crate::text::{Diagnostic, Level, Source, Suggestion};
use std::collections::HashMap;
use std::sync::Arc;

/// How many bytes may be parsed for the proof of a small file.
const MIN_BUDGET: usize = 2 << 20;

/// How often a large file may be parsed for its proof.
const MAX_PARSED_TIMES: usize = 4;

/// Around how many errors of one file slips are searched.
const MAX_EXPLAINED: usize = 4;

/// From how many problems on a file is not proved: decoding it again takes too long, and its authors
/// need no line for each of them.
const MAX_PROBLEMS: usize = 500;

/// How many syntax errors in a row follow from the error before them.
const ECHOES: usize = 5;

/// The most lines that a suggestion may replace; a longer one is only used to prove its help.
const MAX_LINES: usize = 20;

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

/// The outcome of decoding another text.
pub(crate) struct Trial {
    /// The diagnostics of the text; `None` if it doesn't parse, or isn't repaired within the budget.
    pub(crate) diagnostics: Option<Vec<Diagnostic>>,
    /// How many bytes were parsed, those of repairs included.
    pub(crate) parsed_bytes: usize,
}

/// Whether a text that doesn't parse is repaired before it is decoded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repairs {
    /// It isn't decoded at all.
    None,
    /// It is repaired, as long as candidates have no more bytes than this.
    UpTo(usize),
}

/// Drops the suggestions that don't lead out, and explains errors by a slip nearby. `decode` tries
/// another text; `readings` returns other readings of the lines near a diagnostic, as diagnostics with
/// suggestions, the likeliest first.
pub(crate) fn prove(
    source: &Source,
    mut found: Vec<Diagnostic>,
    decode: impl Fn(&Arc<Source>, Repairs) -> Trial,
    readings: impl Fn(&Diagnostic, &[Diagnostic]) -> Vec<Reading>,
) -> Vec<Diagnostic> {
    if found.len() >= MAX_PROBLEMS {
        for found in &mut found {
            found.suggestion = None;
        }
        return found;
    }
    drop_suggestions_of_echoes(&mut found);
    let mut proof = Proof {
        source,
        decode,
        budget: budget(source),
        is_proved: vec![false; found.len()],
        is_left: vec![true; found.len()],
        tried: HashMap::new(),
        found,
    };
    let suggested = (0..proof.found.len()).filter(|at| proof.found[*at].suggestion.is_some());
    let suggested: Vec<usize> = suggested.collect();
    proof.prove_together(&suggested, proof.budget / 2);
    let explained = proof.explain(&readings);
    proof.drop_explained(&explained);
    proof.prove_alone();
    let mut all = proof.into_proved(explained);
    all.sort_by_key(|found| (found.place.span.start, found.place.span.end));
    for found in &mut all {
        found.suggestion.take_if(|new| new.replaces > MAX_LINES);
    }
    all
}

/// Drops the suggestions of syntax errors that follow from another one: where a list has lost the dash or the name of
/// its first item, all lines of the others seem to be indented wrongly, and aligning one of them makes it worse.
fn drop_suggestions_of_echoes(found: &mut [Diagnostic]) {
    let (syntax, wrong_kind) = (ErrorCode::Syntax.as_str(), ErrorCode::WrongKind.as_str());
    for at in 0..found.len() {
        if found[at].code != wrong_kind {
            continue;
        }
        let echoes = found[at + 1..].iter_mut();
        let echoes: Vec<_> = echoes.take_while(|next| next.code == syntax).collect();
        if echoes.len() >= ECHOES {
            echoes.into_iter().for_each(|echo| echo.suggestion = None);
        }
    }
}

/// How many bytes may be parsed to prove the suggestions of a source.
fn budget(source: &Source) -> usize {
    MIN_BUDGET.max(source.text().len() * MAX_PARSED_TIMES)
}

/// Another reading of a line near an error.
pub(crate) struct Reading {
    /// What is wrong with the line, with a suggestion.
    pub(crate) diagnostic: Diagnostic,
    /// Whether it is unlikely unless it also removes other errors.
    pub(crate) needs_echoes: bool,
}

/// The diagnostics of a source that are being proved.
struct Proof<'a, D> {
    source: &'a Source,
    decode: D,
    /// How many bytes may still be parsed.
    budget: usize,
    found: Vec<Diagnostic>,
    /// Of each diagnostic, whether its suggestion leads out.
    is_proved: Vec<bool>,
    /// Of each diagnostic, whether no slip explains it.
    is_left: Vec<bool>,
    /// The diagnostics of the texts with one suggestion that were tried: errors next to each other
    /// have the same readings.
    tried: HashMap<Suggestion, Option<Vec<Diagnostic>>>,
}

/// A slip that explains an error.
struct Explanation {
    /// The position of the error.
    at: usize,
    /// The diagnostic in place of it.
    cause: Diagnostic,
    /// The positions of the diagnostics that are left when the suggestion of `cause` is taken.
    left: Vec<usize>,
}

impl<D: Fn(&Arc<Source>, Repairs) -> Trial> Proof<'_, D> {
    /// Proves as many of the suggestions at some positions as lead out together, within a part of the
    /// budget.
    fn prove_together(&mut self, positions: &[usize], budget: usize) {
        if positions.is_empty() || budget < self.source.text().len() {
            return;
        }
        let before = self.budget;
        let suggestions = positions
            .iter()
            .filter_map(|at| self.found[*at].suggestion.clone());
        let suggestions: Vec<Suggestion> = suggestions.collect();
        if self
            .left(positions, &suggestions, Repairs::UpTo(budget))
            .is_some()
        {
            positions.iter().for_each(|at| self.is_proved[*at] = true);
        } else if positions.len() > 1 {
            let spent = before - self.budget;
            let (first, second) = positions.split_at(positions.len() / 2);
            let half = budget.saturating_sub(spent) / 2;
            self.prove_together(first, half);
            self.prove_together(second, half);
        }
    }

    /// Checks that the proved suggestions lead out alone, too, as far as the budget goes: one may have
    /// removed an error that another one made. In a small file the budget is enough for all but the last errors of
    /// many, which do without a line then.
    fn prove_alone(&mut self) {
        let length = self.source.text().len();
        let is_large = length * MAX_PARSED_TIMES > MIN_BUDGET;
        for at in 0..self.found.len() {
            if self.budget < length {
                self.is_proved[at] &= is_large;
                continue;
            }
            let is_open = self.is_left[at] && self.is_proved[at];
            if let Some(new) = self.found[at].suggestion.clone().filter(|_| is_open) {
                let repairs = Repairs::UpTo(self.budget);
                self.is_proved[at] = self.left(&[at], &[new], repairs).is_some();
            }
        }
    }

    /// The slips that explain errors, and the errors that follow from them. One that leaves no error in
    /// the structure is the only one.
    fn explain(
        &mut self,
        readings: &impl Fn(&Diagnostic, &[Diagnostic]) -> Vec<Reading>,
    ) -> Vec<Explanation> {
        let errors = (0..self.found.len()).filter(|at| self.found[*at].level == Level::Error);
        let errors: Vec<usize> = errors.take(MAX_EXPLAINED).collect();
        let mut explained: Vec<Explanation> = Vec::new();
        for at in errors {
            let error = self.found[at].clone();
            let mut candidates = vec![Reading {
                diagnostic: error.clone(),
                needs_echoes: false,
            }];
            if error.code == ErrorCode::DuplicateField.as_str() {
                // What follows from one slip says more than that a field is there twice.
                candidates.splice(0..0, readings(&error, &self.found));
            } else if is_structural(&error) {
                candidates.extend(readings(&error, &self.found));
            } else {
                // A name that is unknown in several places is more likely missing where it is declared.
                candidates.splice(0..0, readings(&error, &self.found));
            }
            let mut best: Option<Explanation> = None;
            let mut last: Option<Explanation> = None;
            for candidate in candidates {
                let Some(slip) = self.explanation(at, &candidate) else {
                    continue;
                };
                let is_last = !slip.left.iter().any(|at| is_structural(&self.found[*at]));
                let has_echoes = slip.left.len() + 1 < self.found.len();
                if is_last && (has_echoes || !candidate.needs_echoes) {
                    // One that leaves other errors may be explained better.
                    if slip.left.is_empty() {
                        return vec![slip];
                    }
                    let is_better = |last: &Explanation| slip.left.len() < last.left.len();
                    if last.as_ref().is_none_or(is_better) {
                        last = Some(slip);
                    }
                    continue;
                }
                let is_better = |best: &Explanation| slip.left.len() < best.left.len();
                if has_echoes && best.as_ref().is_none_or(is_better) {
                    best = Some(slip);
                }
            }
            if let Some(last) = last {
                return vec![last];
            }
            let is_echo = explained.iter().any(|slip| !slip.left.contains(&at));
            explained.extend(best.filter(|_| !is_echo));
        }
        explained
    }

    /// What a reading explains if it leads out.
    fn explanation(&mut self, at: usize, reading: &Reading) -> Option<Explanation> {
        let cause = reading.diagnostic.clone();
        let new = cause.suggestion.clone()?;
        let tried = match self.tried.remove(&new) {
            Some(tried) => tried,
            None if self.budget == 0 => return None,
            None => self.diagnostics_with(std::slice::from_ref(&new), Repairs::None),
        };
        let left = tried.as_ref().and_then(|found| self.left_of(&[at], found));
        self.tried.insert(new, tried);
        Some(Explanation {
            at,
            cause,
            left: left?,
        })
    }

    /// The positions of the diagnostics that are left when suggestions for those at `taken` are taken;
    /// see [`Proof::left_of`].
    fn left(
        &mut self,
        taken: &[usize],
        suggestions: &[Suggestion],
        repairs: Repairs,
    ) -> Option<Vec<usize>> {
        if self.budget == 0 {
            return None;
        }
        let found = self.diagnostics_with(suggestions, repairs)?;
        self.left_of(taken, &found)
    }

    /// The diagnostics of the text with some suggestions; `None` if it doesn't parse.
    fn diagnostics_with(
        &mut self,
        suggestions: &[Suggestion],
        repairs: Repairs,
    ) -> Option<Vec<Diagnostic>> {
        let text = with_suggestions(self.source, suggestions)?;
        let text = Arc::new(Source::new(self.source.name(), text));
        let trial = (self.decode)(&text, repairs);
        self.budget = self.budget.saturating_sub(trial.parsed_bytes);
        trial.diagnostics
    }

    /// The positions of the diagnostics that are left of all but those at `taken`. `None` if these
    /// don't lead out: one of their own errors is left, or there is a new one.
    fn left_of(&self, taken: &[usize], diagnostics: &[Diagnostic]) -> Option<Vec<usize>> {
        let others = (0..self.found.len()).filter(|at| !taken.contains(at));
        let mut before: HashMap<Identity, Vec<usize>> = HashMap::new();
        for at in others {
            before
                .entry(identity(&self.found[at]))
                .or_default()
                .push(at);
        }
        // What follows from a slip comes after it, so of equal diagnostics the last ones are left.
        let left = diagnostics.iter().rev();
        left.map(|left| before.get_mut(&identity(left))?.pop())
            .collect()
    }

    /// Drops the errors that slips explain.
    fn drop_explained(&mut self, explained: &[Explanation]) {
        for slip in explained {
            let is_left = |at: usize| at != slip.at && slip.left.contains(&at);
            let all = self.is_left.iter_mut().enumerate();
            all.for_each(|(at, left)| *left &= is_left(at));
        }
    }

    /// The diagnostics that no slip explains, with the suggestions that lead out, and `explained`.
    fn into_proved(mut self, explained: Vec<Explanation>) -> Vec<Diagnostic> {
        for slip in explained {
            self.found[slip.at] = slip.cause;
            self.is_left[slip.at] = true;
            self.is_proved[slip.at] = true;
        }
        let found = self.found.into_iter().zip(self.is_proved).zip(self.is_left);
        let left = found.filter(|(_, is_left)| *is_left);
        left.map(|((found, is_proved), _)| Diagnostic {
            suggestion: found.suggestion.filter(|_| is_proved),
            ..found
        })
        .collect()
    }
}

/// Whether an error can follow from a slip nearby.
pub(super) fn is_structural(diagnostic: &Diagnostic) -> bool {
    let is_code = |code: &ErrorCode| code.as_str() == diagnostic.code;
    diagnostic.level == Level::Error && STRUCTURE.iter().any(is_code)
}

/// What stays the same of a diagnostic when lines above it change: its code and its message.
type Identity<'d> = (&'static str, &'d str);

fn identity(diagnostic: &Diagnostic) -> Identity<'_> {
    (diagnostic.code, &diagnostic.message)
}

/// The text with suggestions taken; `None` if two of them replace the same line.
fn with_suggestions(source: &Source, suggestions: &[Suggestion]) -> Option<String> {
    let mut sorted: Vec<&Suggestion> = suggestions.iter().collect();
    sorted.sort_by_key(|new| new.line);
    let mut text = String::with_capacity(source.text().len() + 64);
    let mut from = 0;
    for new in sorted {
        let last = (new.line + new.replaces).checked_sub(1)?;
        let start = source.line_span(new.line).start as usize;
        text.push_str(source.text().get(from..start)?);
        text.push_str(&new.text);
        from = source.line_span(last).end as usize;
    }
    text.push_str(source.text().get(from..)?);
    Some(text)
}
