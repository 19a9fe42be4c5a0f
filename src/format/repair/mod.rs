//! Reading on after a syntax error: mend the line as it was probably meant, and read again.

mod candidate;
mod characters;
mod conflict;
mod guesses;
mod indentation;
mod line;
mod lists;
mod losses;
mod misformed;
mod quote;
mod quotes;
pub(crate) mod rewrite;
mod signs;
mod sniff;
mod vocabulary;

pub(crate) use conflict::cut_out;
pub use sniff::looks_like_a_map;

use crate::format::Limits;
use crate::format::yaml::{ParseError, parse};
use crate::text::{Diagnostic, Source, Span};
use candidate::Repair;
use guesses as syntax;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many syntax errors of one file are mended, and how much text is read for that at most.
const MENDED_FAULTS: usize = 50;
const REREAD_BYTES: usize = 128 << 20;

/// A source with broken lines mended. Line numbers are those of the original.
#[derive(Debug)]
pub(crate) struct Repaired {
    /// The mended text, under the name of the original.
    pub(crate) source: Source,
    /// Where characters were put in: by line, column and how many.
    inserted: BTreeMap<usize, Vec<(usize, usize)>>,
    /// The lines that were moved to another indentation.
    moved: BTreeSet<usize>,
}

impl Repaired {
    /// A text whose lines are those of the original, or blank.
    pub(crate) fn unchanged(source: Source) -> Self {
        Self {
            source,
            inserted: BTreeMap::new(),
            moved: BTreeSet::new(),
        }
    }

    /// Whether a span of the mended text stands on a line whose indentation was guessed.
    pub(crate) fn is_moved(&self, span: Span) -> bool {
        !self.moved.is_empty() && self.moved.contains(&self.source.position(span.start).line)
    }

    /// The span of the original that `span` of the mended text stands for.
    pub(crate) fn own_span(&self, original: &Source, span: Span) -> Span {
        let own = |offset: u32| {
            let mut position = self.source.position(offset);
            let on_line = self.inserted.get(&position.line);
            let put_in: usize = (on_line.into_iter().flatten())
                .filter(|(column, _)| *column < position.column)
                .map(|(_, count)| count)
                .sum();
            position.column = position.column.saturating_sub(put_in).max(1);
            original.offset(position)
        };
        Span::new(own(span.start), own(span.end))
    }
}

/// What reading `text`, which is `source` or `source` with lines blanked, came to: the faults of
/// its syntax, and the mended text that could be read to its end, if the mending succeeded.
pub(crate) fn mend(
    source: &Arc<Source>,
    text: &str,
    limits: &Limits,
    first: ParseError,
) -> (Vec<Diagnostic>, Option<Repaired>) {
    let mut faults = Vec::new();
    let mut text = text.to_owned();
    let mut inserted: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    let mut mended: BTreeSet<usize> = BTreeSet::new();
    let mut broken = first;
    let mut reread = 0;
    let mut moved = BTreeSet::new();
    let mut guesses = indentation::tabs(&Source::new(source.name(), text.as_str()));
    loop {
        let now = Source::new(source.name(), text.as_str());
        let stopped = syntax::stop(&broken, &text);
        // Tabs are mended first, and all at once, wherever reading stopped for them.
        let is_tabs = !guesses.is_empty();
        if !is_tabs {
            guesses = syntax::guesses(&now, &broken);
        }
        // A line cannot be put in, since lines have to keep their numbers.
        let missing = || lists::missing_key(source, stopped.0.min(source.line_count()));
        if !is_tabs && let Some(fault) = missing() {
            faults.push(fault);
            return (faults, None);
        }
        let mut best: Option<(Repair, String, Option<ParseError>)> = None;
        // A line that was mended once and is still not right is beyond guessing.
        for guess in guesses.drain(..).filter(|guess| !guess.repeats(&mended)) {
            // The likeliest come first.
            if reread >= REREAD_BYTES {
                break;
            }
            let candidate = guess.apply(&now);
            reread += candidate.len();
            let Err(next) = parse(&candidate, limits) else {
                best = Some((guess, candidate, None));
                break;
            };
            let at = syntax::stop(&next, &candidate);
            // A line that is moved breaks what is right above the place where reading stopped, unless that
            // itself is mended by it. A quote that is closed may bring faults to light that it held.
            let is_further = at > stopped || (at != stopped && !guess.moves());
            let is_progress = is_tabs || (is_further && at.0 > guess.last_line());
            let is_better = match &best {
                _ if guess.is_sure() => true,
                None => true,
                Some((_, text, Some(other))) => at > syntax::stop(other, text),
                Some((_, _, None)) => false,
            };
            if is_progress && is_better {
                let is_sure = guess.is_sure();
                best = Some((guess, candidate, Some(next)));
                if is_sure {
                    break;
                }
            }
        }
        let Some((guess, candidate, next)) = best else {
            faults.push(syntax::unmended(source, &now, &broken, limits));
            return (faults, None);
        };
        faults.push(guess.diagnostic(source, &now));
        for (at, count) in guess.inserted() {
            inserted
                .entry(at.line)
                .or_default()
                .push((at.column, count));
        }
        moved.extend(guess.moved());
        mended.extend(guess.lines().iter().map(|(line, _)| *line));
        text = candidate;
        match next {
            None => break,
            Some(next) if faults.len() < MENDED_FAULTS && reread < REREAD_BYTES => broken = next,
            Some(_) => return (faults, None),
        }
    }
    let source = Source::new(source.name(), text);
    (
        faults,
        Some(Repaired {
            source,
            inserted,
            moved,
        }),
    )
}

impl Repair {
    /// Whether it changes a line that was changed before.
    fn repeats(&self, mended: &BTreeSet<usize>) -> bool {
        self.lines().iter().any(|(line, _)| mended.contains(line))
    }

    /// The whole text with the guess in place.
    fn apply(&self, source: &Source) -> String {
        let mut text = String::with_capacity(source.text().len() + 8);
        let mut from = 0;
        for (line, replacement) in self.lines() {
            let span = source.line_span(*line);
            text.push_str(&source.text()[from..span.start as usize]);
            text.push_str(replacement);
            from = span.end as usize;
        }
        text.push_str(&source.text()[from..]);
        text
    }
}
