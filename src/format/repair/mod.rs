//! The repair of broken text: all guessing about what its author meant.
//!
//! A file that is being typed is broken most of the time, and one syntax error must not hide the
//! other mistakes in it. So a text that doesn't parse is repaired, parsed again, and decoded as
//! far as it goes, as compilers do when they recover from errors. The file itself is never changed.
//!
//! **Is it a map at all?** [`looks_like_a_map`] decides that by the keys at the top of a file, without
//! parsing it.
//!
//! **Text that doesn't parse** is repaired by [`parse_or_repair`]:
//!
//! 1. Of each unresolved merge conflict, the first side is kept (`conflict`).
//! 2. If the text doesn't parse, candidate repairs of the lines around the error are made, the
//!    likeliest first: characters (`characters`, `typography`), missing punctuation (`punctuation`),
//!    forgotten keys (`lists`), brackets (`brackets`), quotes (`quotes`) and indentation
//!    (`indentation`). Tabs come before everything else, in all lines at once.
//! 3. Each candidate is parsed, in a long text only around the error (`excerpt`). The first that makes
//!    the whole text parse is accepted, or that is *sure* (the only plausible repair) and gets the
//!    parser past its lines. If there is neither, the one that gets the parser furthest is accepted.
//!    The next error is repaired in the same way.
//! 4. Each accepted repair is reported as an error, with its line as a suggestion. What decoding
//!    finds in the repaired text is reported at its place in the original
//!    ([`Repaired::original_span`]), but not on lines whose indentation was guessed: that would be
//!    an error of the guess.
//!
//! A text can't be repaired if no candidate gets the parser further, if a key is missing that would
//! need a line of its own (lines keep their numbers), or if it needs more than [`MAX_ERRORS`]
//! repairs or [`MAX_PARSED_BYTES`]. Then only its syntax errors are reported.
//!
//! **Text that parses, but was surely meant differently** is found by [`lost_text`()] and
//! [`misformed_item`], which the decoder calls for scalars and items. [`mod@rewrite`] makes the lines
//! that are suggested, here and for the decoder's own errors.
//!
//! **No suggestion makes it worse**: [`prove`] tries each one, and explains errors by slips nearby.

mod block_text;
mod brackets;
mod candidate;
mod characters;
mod conflict;
mod dashes;
mod declarations;
mod excerpt;
mod hashtag;
mod indentation;
mod joined_lines;
mod line_above;
mod lists;
mod lost_text;
mod misread;
mod named_entries;
mod proof;
mod punctuation;
mod quotes;
mod readings;
pub(crate) mod rewrite;
mod sniff;
mod typography;
mod vocabulary;

pub(crate) use candidate::Repaired;
pub(crate) use hashtag::with_hashtag;
pub(crate) use lost_text::{hashtag_item, hashtag_value, lost_text};
pub(crate) use misread::{Misread, misformed_item};
pub(crate) use named_entries::as_items;
pub(crate) use proof::{Repairs, Trial};
pub(crate) use readings::prove;
pub use sniff::{is_something_else, is_surely_a_map, looks_like_a_map};
pub(crate) use typography::QUOTES as TYPOGRAPHIC_QUOTES;

use super::error_code::ErrorCode;
use super::yaml::{self, ParseError, ParseOptions, Tree};
use crate::text::{Diagnostic, Level, Place, Position, Source, Span};
use candidate::{Changes, Repair};
use excerpt::{Excerpt, ParserStop};
use std::sync::Arc;

/// How many syntax errors of one file are repaired.
const MAX_ERRORS: usize = 50;

/// How many bytes of candidates may be parsed for one file.
const MAX_PARSED_BYTES: usize = 24 << 20;

/// How many lines before the line where the parser stopped may contain the cause.
const MAX_LINES_BEFORE: usize = 3;

/// The outcome of parsing a source that may be broken.
pub(crate) struct Parsing<'s> {
    /// What became of the source.
    pub(crate) parsed: Parsed<'s>,
    /// How many bytes were parsed, those of candidates included.
    pub(crate) parsed_bytes: usize,
    /// Whether the limit on repairs left errors unreported.
    pub(crate) is_cut_short: bool,
}

/// What became of a source that may be broken.
pub(crate) enum Parsed<'s> {
    /// The tree of a source without syntax errors.
    Valid(Tree<'s>),
    /// The errors of a source, and the repaired text, which parses.
    Repaired(Vec<Diagnostic>, Repaired),
    /// The errors of a source that can't be repaired.
    Broken(Vec<Diagnostic>),
}

/// Parses a source, and repairs it if necessary, where `repairs` allows that.
pub(crate) fn parse_or_repair<'s>(
    source: &'s Arc<Source>,
    options: &ParseOptions,
    repairs: Repairs,
) -> Parsing<'s> {
    let once = |parsed| Parsing {
        parsed,
        parsed_bytes: source.text().len(),
        is_cut_short: false,
    };
    let (diagnostics, text, error) = match conflict::first_sides(source) {
        None => match yaml::parse(source.text(), options) {
            Ok(tree) => return once(Parsed::Valid(tree)),
            Err(error) => (Vec::new(), source.text().to_owned(), error),
        },
        Some((diagnostics, text)) => match yaml::parse(&text, options) {
            Ok(_) => {
                let text = Source::new(source.name(), text);
                let repaired = Repaired::new(text, Changes::default());
                return once(Parsed::Repaired(diagnostics, repaired));
            }
            Err(error) => (diagnostics, text, error),
        },
    };
    let max_bytes = match repairs {
        Repairs::None => 0,
        Repairs::UpTo(bytes) => bytes.min(MAX_PARSED_BYTES),
    };
    let mut attempt = Attempt {
        original: source,
        options,
        parsed_bytes: error.offset(&text),
        max_bytes,
        text: Source::new(source.name(), text),
        changes: Changes::default(),
        diagnostics,
    };
    let stop = ParserStop::new(error, attempt.text.text());
    let is_repaired = repairs != Repairs::None && attempt.repair_all(stop);
    Parsing {
        parsed_bytes: attempt.parsed_bytes,
        is_cut_short: !is_repaired && attempt.parsed_bytes >= max_bytes,
        parsed: if is_repaired {
            let repaired = Repaired::new(attempt.text, attempt.changes);
            Parsed::Repaired(attempt.diagnostics, repaired)
        } else {
            Parsed::Broken(attempt.diagnostics)
        },
    }
}

/// A source that is being repaired.
struct Attempt<'a> {
    original: &'a Arc<Source>,
    options: &'a ParseOptions,
    /// The text after the repairs that were accepted so far.
    text: Source,
    changes: Changes,
    /// How many bytes of candidates were parsed so far.
    parsed_bytes: usize,
    /// How many it may be.
    max_bytes: usize,
    diagnostics: Vec<Diagnostic>,
}

/// A candidate that gets the parser further than before.
struct Progress {
    repair: Repair,
    /// The whole text with the repair.
    text: String,
    /// Where the parser stops in that text; `None` if it parses.
    stop: Option<ParserStop>,
}

impl Attempt<'_> {
    /// Repairs one error after the other, beginning with the one at `stop`. Returns whether the text
    /// parses in the end.
    fn repair_all(&mut self, mut stop: ParserStop) -> bool {
        // Tabs are replaced first, all at once, wherever the parser stopped because of them.
        let mut tabs = indentation::without_tabs(&self.text);
        let mut errors = 0;
        loop {
            let progress = if tabs.is_empty() {
                let last_line = stop.position.line.min(self.original.line_count());
                if let Some(diagnostic) = lists::missing_list_key(self.original, last_line) {
                    self.diagnostics.push(diagnostic);
                    return false;
                }
                self.best(candidates(&self.text, &stop), Some(&stop))
            } else {
                self.best(std::mem::take(&mut tabs), None)
            };
            let Some(progress) = progress else {
                let diagnostic = self.unrepaired(&stop);
                self.diagnostics.push(diagnostic);
                return false;
            };
            let diagnostic = progress.repair.diagnostic(self.original, &self.text);
            self.diagnostics.push(diagnostic);
            self.changes.add(&progress.repair);
            self.text = Source::new(self.original.name(), progress.text);
            errors += 1;
            stop = match progress.stop {
                None => return true,
                Some(_) if errors >= MAX_ERRORS || self.parsed_bytes >= self.max_bytes => {
                    return false;
                }
                Some(next) => next,
            };
        }
    }

    /// The best of some candidates; `None` if none of them gets the parser past its lines and
    /// further than `stop`.
    fn best(&mut self, candidates: Vec<Repair>, stop: Option<&ParserStop>) -> Option<Progress> {
        let excerpt = stop.and_then(|stop| Excerpt::new(&self.text, stop, self.options));
        let stop = stop.map(|stop| stop.position);
        let mut best: Option<Progress> = None;
        for repair in candidates {
            // A line that was repaired once and is still wrong can't be guessed.
            if self.changes.overlap(&repair) {
                continue;
            }
            if self.parsed_bytes >= self.max_bytes {
                break;
            }
            let progress = self.tried(repair, excerpt.as_ref());
            let Some(at) = progress.position() else {
                return Some(progress);
            };
            // A moved line makes earlier lines wrong unless it gets the parser further. A closed quote
            // may reveal errors that were inside the quotes.
            let repair = &progress.repair;
            let is_progress = stop.is_none_or(|stop| {
                let is_further = at > stop || (at != stop && !repair.is_move());
                is_further && at.line > repair.last_line()
            });
            let is_sure = repair.is_sure();
            let is_better = is_sure || best.as_ref().is_none_or(|best| Some(at) > best.position());
            if is_progress && is_better {
                best = Some(progress);
                if is_sure {
                    break;
                }
            }
        }
        best
    }

    /// How far the parser gets with a candidate.
    fn tried(&mut self, repair: Repair, excerpt: Option<&Excerpt>) -> Progress {
        let text = repair.apply(&self.text);
        let excerpt = excerpt.filter(|excerpt| excerpt.contains(repair.first_line()));
        if let Some(excerpt) = excerpt {
            let (outcome, parsed_bytes) = excerpt.parse(&text, self.options);
            self.parsed_bytes += parsed_bytes;
            if let Some(Err(stop)) = outcome {
                let stop = Some(stop);
                return Progress { repair, text, stop };
            }
        }
        let error = yaml::parse(&text, self.options).err();
        let stop = error.map(|error| ParserStop::new(error, &text));
        let stopped_at = stop.as_ref().map(|stop| stop.error.offset(&text));
        self.parsed_bytes += stopped_at.unwrap_or(text.len());
        Progress { repair, text, stop }
    }

    /// The diagnostic for an error that no candidate repairs.
    fn unrepaired(&self, stop: &ParserStop) -> Diagnostic {
        let error = &stop.error;
        let mut position = match error {
            ParseError::TooDeep(span) => self.text.position(span.start),
            ParseError::Syntax(_) => stop.position,
        };
        position.line = position.line.min(self.original.line_count());
        let start = self.original.offset(position);
        let place = Place {
            source: Arc::clone(self.original),
            span: Span::new(start, start),
        };
        let max_depth = self.options.max_depth;
        match error {
            ParseError::Syntax(scan) if !error.is_too_deep() => Diagnostic::new(
                Level::Error,
                ErrorCode::Syntax.as_str(),
                place,
                format!("invalid YAML: {}", scan.info()),
            )
            .help("check the indentation and quotes of this line and the lines above"),
            _ => Diagnostic::new(
                Level::Error,
                ErrorCode::Limit.as_str(),
                place,
                format!("lists and mappings are nested more than {max_depth} levels deep"),
            )
            .help("reduce the nesting, or raise `limits: {depth: …}` in the project file"),
        }
    }
}

impl Progress {
    /// Where the parser stops; `None` if it doesn't.
    fn position(&self) -> Option<Position> {
        self.stop.as_ref().map(|stop| stop.position)
    }
}

/// The candidates that might repair the error at a stop, the likeliest first.
fn candidates(source: &Source, stop: &ParserStop) -> Vec<Repair> {
    if stop.error.is_too_deep() {
        return Vec::new();
    }
    let stop = stop.position;
    let error_line = stop.line.min(source.line_count());
    // A quote or bracket that isn't closed is noticed on a later line than its own.
    let before = (1..error_line)
        .rev()
        .filter(|line| !source.line(*line).trim().is_empty());
    let lines: Vec<usize> = [error_line]
        .into_iter()
        .chain(before.take(MAX_LINES_BEFORE))
        .collect();
    let mut candidates: Vec<Repair> = Vec::new();
    candidates.extend(typography::as_yaml(source, error_line));
    candidates.extend(characters::without_unprintable(source, error_line));
    candidates.extend(characters::with_escaped_backslashes(source, error_line));
    let with_break = |line: &usize| joined_lines::list_beside_key(source, *line);
    candidates.extend(lines.iter().filter_map(with_break));
    let with_break = |line: &usize| joined_lines::field_beside_field(source, *line);
    candidates.extend(lines.iter().filter_map(with_break));
    let with_signs = |line: &usize| punctuation::with_swapped_signs(source, *line);
    candidates.extend(lines.iter().filter_map(with_signs));
    let with_punctuation = |line: &usize| punctuation::with_missing_punctuation(source, *line);
    candidates.extend(lines.iter().filter_map(with_punctuation));
    candidates.extend(lists::with_opening_key(source, error_line));
    let with_item = |line: &usize| line_above::first_item(source, *line);
    candidates.extend(lines.iter().filter_map(with_item));
    let with_items = |line: &usize| brackets::with_quoted_items(source, *line);
    candidates.extend(lines.iter().filter_map(with_items));
    let with_values = |line: &usize| brackets::with_quoted_values(source, *line);
    candidates.extend(lines.iter().filter_map(with_values));
    candidates.extend(
        lines
            .iter()
            .filter_map(|line| dashes::doubled(source, *line)),
    );
    candidates.extend(dashes::before_field(source, error_line));
    let as_comment = |line: &usize| lists::as_comment(source, *line);
    candidates.extend(lines.iter().filter_map(as_comment));
    candidates.extend(brackets::with_quotes_in_brackets(
        source,
        error_line,
        stop.column,
    ));
    for line in lines {
        let quotes = quotes::with_quotes(source, line);
        let bracket = brackets::with_closed_bracket(source, line);
        if bracket.is_some() && brackets::expects_bracket(source.line(line)) {
            candidates.extend(bracket.into_iter().chain(quotes));
        } else {
            candidates.extend(quotes.into_iter().chain(bracket));
        }
        candidates.extend(indentation::aligned(source, line));
    }
    candidates
}
