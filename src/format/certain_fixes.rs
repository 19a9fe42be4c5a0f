//! The errors of a text that can be fixed without asking anybody.
//!
//! A suggestion is taken only if it is certain ([`Suggestion::is_certain`]), which is said where it is made, and if the
//! text that it leads to is proved:
//!
//! - Every comment that was there is still one.
//! - Every scalar on other lines is still what it was, and no changed line is in the middle of one.
//! - The errors that were taken are gone, and none is new.
//!
//! What can't be proved stays as it is, and is reported with its suggestion as always.
//!
//! While a text still has a syntax error that needs a decision, the fixes of other lines are proved in the text with the
//! likeliest repair of that error in its place.

use super::comments::{TypedText, missing};
use super::decode::{map_parse_options, read_map};
use super::project::Project;
use super::repair::{Parsed, Repairs, parse_or_repair};
use super::yaml::{Content, SyntaxNode, SyntaxTree};
use crate::text::{Diagnostic, Edit, Edits, Level, Source, Suggestion};
use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// How often errors are fixed and the text is read again: an error can hide others.
const MAX_ROUNDS: usize = 50;

/// How often suggestions are tried in a round: some of them may contradict each other, and each try reads the map.
const MAX_TRIES: usize = 50;

/// A text whose certain errors are fixed.
pub struct FixedErrors {
    /// The text after that.
    pub source: Arc<Source>,
    /// The fixes as edits of the text before.
    pub edits: Edits,
    /// The errors that were fixed, in the order of the fixes.
    pub fixed: Vec<Diagnostic>,
}

/// Takes all suggestions that are certain and proved. `rules` are the ids of all gap rules.
pub fn fix_errors(source: &Arc<Source>, project: &Project, rules: &[&str]) -> FixedErrors {
    let read = |source: &Arc<Source>| read_map(source, project, rules).diagnostics;
    let mut fixed = FixedErrors {
        source: Arc::clone(source),
        edits: Edits::default(),
        fixed: Vec::new(),
    };
    let mut found = read(source);
    for _ in 0..MAX_ROUNDS {
        let round = FixRound {
            source: &fixed.source,
            found: &found,
            repaired: OnceCell::new(),
            project,
            max_depth: project.limits.depth as usize,
        };
        let Some(step) = round.step(read) else {
            break;
        };
        let taken = step.taken.iter().map(|at| found[*at].clone());
        fixed.fixed.extend(taken);
        fixed.edits = fixed.edits.then(&step.edits);
        (fixed.source, found) = (step.source, step.left);
    }
    fixed
}

/// The text with the likeliest repairs of its syntax errors, whose lines have the same numbers. `None` if it has none, or
/// can't be repaired.
fn repaired(source: &Arc<Source>, project: &Project) -> Option<Source> {
    let options = map_parse_options(&project.limits);
    match parse_or_repair(source, &options, Repairs::UpTo(usize::MAX)).parsed {
        Parsed::Repaired(_, repaired) => Some(repaired.source),
        Parsed::Valid(_) | Parsed::Broken(_) => None,
    }
}

/// A text with what was found in it.
struct FixRound<'a> {
    source: &'a Arc<Source>,
    found: &'a [Diagnostic],
    /// The text with the likeliest repairs of its syntax errors, once that is needed.
    repaired: OnceCell<Option<Source>>,
    project: &'a Project,
    max_depth: usize,
}

/// The suggestions that were taken at once, and what they lead to.
struct FixStep {
    /// The positions of the errors.
    taken: Vec<usize>,
    edits: Edits,
    source: Arc<Source>,
    left: Vec<Diagnostic>,
}

impl FixRound<'_> {
    /// The step that takes as many suggestions as are proved together; `None` if there are none.
    fn step(&self, read: impl Fn(&Arc<Source>) -> Vec<Diagnostic>) -> Option<FixStep> {
        let candidates = self.candidates();
        if candidates.is_empty() {
            return None;
        }
        self.with_more(None, &candidates, &mut { MAX_TRIES }, &read)
    }

    /// A step with as many more suggestions as are proved together: all of them, or else what is possible of each half.
    fn with_more(
        &self,
        step: Option<FixStep>,
        candidates: &[usize],
        tries: &mut usize,
        read: &impl Fn(&Arc<Source>) -> Vec<Diagnostic>,
    ) -> Option<FixStep> {
        if *tries == 0 {
            return step;
        }
        *tries -= 1;
        let taken = step.as_ref().map_or(&[][..], |step| &step.taken);
        let taken = [taken, candidates].concat();
        if let Some(more) = self.proved(&taken, read) {
            return Some(more);
        }
        if candidates.len() < 2 {
            return step;
        }
        let (first, second) = candidates.split_at(candidates.len() / 2);
        let step = self.with_more(step, first, tries, read);
        self.with_more(step, second, tries, read)
    }

    /// The positions of the errors with a certain suggestion, in the order of their lines, which differ.
    fn candidates(&self) -> Vec<usize> {
        // What is a warning may be meant like that.
        let is_certain = |at: &usize| {
            let found = &self.found[*at];
            found.level == Level::Error
                && found.suggestion.as_ref().is_some_and(|new| new.is_certain)
        };
        let mut candidates: Vec<usize> = (0..self.found.len()).filter(is_certain).collect();
        candidates.sort_by_key(|at| self.found[*at].suggestion.as_ref().map(|new| new.line));
        let mut free = 1;
        candidates.retain(|at| {
            let Some(new) = &self.found[*at].suggestion else {
                return false;
            };
            let is_free = new.line >= free;
            free = free.max(new.line + new.replaces);
            is_free
        });
        candidates
    }

    /// The step that takes these suggestions, if it is proved.
    fn proved(
        &self,
        taken: &[usize],
        read: &impl Fn(&Arc<Source>) -> Vec<Diagnostic>,
    ) -> Option<FixStep> {
        let suggestions = || {
            let taken = taken.iter();
            taken.filter_map(|at| self.found[*at].suggestion.as_ref())
        };
        let edits = suggestions().flat_map(|new| edits_of(self.source, new));
        let edits = Edits::new(edits.collect())?;
        let text = edits.apply(self.source.text());
        if !keeps_the_rest(self.source.text(), &text, &edits, self.max_depth) {
            // Some syntax error is left.
            SyntaxTree::parse(&text, self.max_depth)
                .is_err()
                .then_some(())?;
            let repaired = self
                .repaired
                .get_or_init(|| repaired(self.source, self.project));
            self.is_proved_in(repaired.as_ref()?, suggestions())
                .then_some(())?;
        }
        let source = Arc::new(Source::new(self.source.name(), text));
        let left = read(&source);
        self.is_way_out(taken, &left).then(|| FixStep {
            taken: taken.to_vec(),
            edits,
            source,
            left,
        })
    }

    /// Whether suggestions keep the rest of the repaired text: they are on lines that have nothing to do with the repairs,
    /// or are repairs themselves, of lines without anything that may be a comment.
    fn is_proved_in<'s>(
        &self,
        repaired: &Source,
        suggestions: impl Iterator<Item = &'s Suggestion>,
    ) -> bool {
        let lines = |source: &Source, new: &Suggestion| -> Vec<String> {
            let lines = new.line..new.line + new.replaces.max(1);
            lines.map(|line| source.line(line).to_owned()).collect()
        };
        let (done, others): (Vec<&Suggestion>, Vec<&Suggestion>) =
            suggestions.partition(|new| lines(repaired, new).join("\n") == new.text);
        let is_bare = |new: &&Suggestion| !lines(self.source, new).concat().contains('#');
        let is_same = |new: &&Suggestion| lines(self.source, new) == lines(repaired, new);
        let edits = others.iter().flat_map(|new| edits_of(repaired, new));
        let Some(edits) = Edits::new(edits.collect()) else {
            return false;
        };
        let text = edits.apply(repaired.text());
        done.iter().all(is_bare)
            && others.iter().all(is_same)
            && keeps_the_rest(repaired.text(), &text, &edits, self.max_depth)
    }

    /// Whether everything that is left was found before, besides what was taken.
    fn is_way_out(&self, taken: &[usize], left: &[Diagnostic]) -> bool {
        let mut before: HashMap<(&str, &str), usize> = HashMap::new();
        let others = self.found.iter().enumerate();
        for (_, other) in others.filter(|(at, _)| !taken.contains(at)) {
            *before.entry((other.code, &other.message)).or_default() += 1;
        }
        left.iter().all(|left| {
            let count = before.entry((left.code, &left.message)).or_default();
            let is_known = *count > 0;
            *count = count.saturating_sub(1);
            is_known
        })
    }
}

/// A suggestion as edits: of each line that differs if it has as many lines as it replaces, and otherwise of all of them,
/// with the line ends of the last one.
fn edits_of(source: &Source, new: &Suggestion) -> Vec<Edit> {
    let edit = |first: usize, last: usize, text: &str| {
        let (start, end) = (source.line_span(first).start, source.line_span(last).end);
        Edit::new(start as usize, end as usize, text)
    };
    let lines: Vec<&str> = new.text.split('\n').collect();
    if lines.len() == new.replaces {
        let numbered = (new.line..).zip(lines);
        let changed = numbered.filter(|(line, text)| source.line(*line) != *text);
        return changed.map(|(line, text)| edit(line, line, text)).collect();
    }
    let last = (new.line + new.replaces).saturating_sub(1);
    let end = source.line_span(last).end as usize;
    if source.text()[end..].starts_with("\r\n") {
        vec![edit(new.line, last, &new.text.replace('\n', "\r\n"))]
    } else {
        vec![edit(new.line, last, &new.text)]
    }
}

/// Whether edits of whole lines keep all comments, and the scalars on all other lines.
fn keeps_the_rest(before: &str, after: &str, edits: &Edits, max_depth: usize) -> bool {
    let regions = |edits: &Edits| -> Vec<Range<usize>> {
        edits.iter().map(|edit| edit.span.range()).collect()
    };
    let Ok(tree) = SyntaxTree::parse(after, max_depth) else {
        return false;
    };
    let after = TextWithFixes {
        text: after,
        edited: regions(&edits.inverse(before)),
        tree,
    };
    let Some(kept) = after.kept_scalars() else {
        return false;
    };
    let edited = regions(edits);
    match SyntaxTree::parse(before, max_depth) {
        Ok(tree) => {
            let before = TextWithFixes {
                text: before,
                edited,
                tree,
            };
            before.comments() == after.comments() && before.kept_scalars() == Some(kept)
        }
        // What YAML takes for a comment in a text that it can't read is anybody's guess, so anything that may be one has
        // to stay one.
        Err(_) => {
            let may_be_comments = edited.iter().map(|lines| {
                before[lines.clone()]
                    .lines()
                    .filter_map(possible_comment)
                    .collect()
            });
            let may_be_comments: Vec<Vec<&str>> = may_be_comments.collect();
            may_be_comments == after.comments_of_edited() && !after.reads_on_over_comments()
        }
    }
}

/// What may be a comment at the end of a line.
fn possible_comment(line: &str) -> Option<&str> {
    let is_mark = |at: &usize| *at == 0 || line[..*at].ends_with([' ', '\t', '\u{a0}']);
    let mut marks = line.match_indices('#').map(|(at, _)| at);
    marks.find(is_mark).map(|at| line[at..].trim_end())
}

/// A text of which some lines are edited.
struct TextWithFixes<'t> {
    text: &'t str,
    /// The bytes of the edited lines, in order.
    edited: Vec<Range<usize>>,
    tree: SyntaxTree<'t>,
}

/// A scalar, or the end of one, that is on lines that aren't edited.
#[derive(PartialEq, Eq)]
struct KeptScalar {
    /// How many edits are above it.
    edits_above: usize,
    /// How many bytes it is after the last of these.
    distance: usize,
    /// How many bytes long it is.
    length: usize,
}

impl<'t> TextWithFixes<'t> {
    fn comments(&self) -> Vec<&str> {
        typed(self.text, &self.tree).comments()
    }

    /// The comments in each of the edited places.
    fn comments_of_edited(&self) -> Vec<Vec<&'t str>> {
        let comments_in = |lines: &Range<usize>| {
            let comments = self
                .tree
                .comments
                .iter()
                .map(|comment| comment.span.range());
            let comments =
                comments.filter(|span| lines.start <= span.start && span.end <= lines.end);
            comments.map(|span| self.text[span].trim_end()).collect()
        };
        self.edited.iter().map(comments_in).collect()
    }

    /// The scalars on the other lines; `None` if an edited line is in the middle of one.
    fn kept_scalars(&self) -> Option<Vec<KeptScalar>> {
        let mut kept = Vec::new();
        let mut edits_above = 0;
        for place in &self.tree.texts {
            let span = place.span.range();
            while self
                .edited
                .get(edits_above)
                .is_some_and(|edit| edit.end <= span.start)
            {
                edits_above += 1;
            }
            let mut start = span.start;
            let mut above = edits_above;
            if let Some(edit) = self
                .edited
                .get(edits_above)
                .filter(|edit| edit.start < span.end)
            {
                let first_line = self.text[span.clone()]
                    .find('\n')
                    .map_or(span.end, |at| span.start + at);
                let begins_there = edit.start <= span.start && !place.is_block;
                if !begins_there || first_line < edit.end.min(span.end) {
                    return None;
                }
                // It may go on below, but not into the next edit.
                let next = self.edited.get(edits_above + 1);
                if next.is_some_and(|next| next.start < span.end) {
                    return None;
                }
                if span.end <= edit.end {
                    continue;
                }
                (start, above) = (edit.end, edits_above + 1);
            }
            let last_edit = above.checked_sub(1).map_or(0, |last| self.edited[last].end);
            kept.push(KeptScalar {
                edits_above: above,
                distance: start - last_edit,
                length: span.end - start,
            });
        }
        Some(kept)
    }

    /// Whether a scalar that begins on an edited line goes on over lines below that may be, or end in, comments.
    fn reads_on_over_comments(&self) -> bool {
        self.edited.iter().any(|edit| {
            self.tree.texts.iter().any(|place| {
                let span = place.span.range();
                let begins_there = edit.start <= span.start && span.start < edit.end;
                let is_right_below = place.is_block
                    && edit.end <= span.start
                    && self.text[edit.end..span.start].trim().is_empty();
                let below = edit.end..span.end;
                (begins_there || is_right_below)
                    && !below.is_empty()
                    && self.text[below]
                        .lines()
                        .any(|line| possible_comment(line).is_some())
            })
        })
    }
}

/// What a text has more of than another one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct TextLosses {
    /// The number of comments.
    pub comments: usize,
    /// The scalars, keys included, without quotes.
    pub scalars: Vec<String>,
}

fn typed<'t>(text: &'t str, tree: &'t SyntaxTree<'t>) -> TypedText<'t> {
    TypedText { text, tree }
}

/// What is no longer in a text after a change, wherever it was; `None` if one of the texts can't be read.
pub fn losses(before: &Source, after: &Source, project: &Project) -> Option<TextLosses> {
    let max_depth = project.limits.depth as usize;
    let tree_before = SyntaxTree::parse(before.text(), max_depth).ok()?;
    let tree_after = SyntaxTree::parse(after.text(), max_depth).ok()?;
    let comments_before = typed(before.text(), &tree_before).comments();
    let comments_after = typed(after.text(), &tree_after).comments();
    Some(TextLosses {
        comments: missing(&comments_before, &comments_after).len(),
        scalars: missing(&scalars(&tree_before), &scalars(&tree_after))
            .into_iter()
            .map(str::to_owned)
            .collect(),
    })
}

/// The texts of all scalars and aliases of a tree.
fn scalars<'t>(tree: &'t SyntaxTree) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut open: Vec<&SyntaxNode> = tree.root.iter().collect();
    while let Some(node) = open.pop() {
        match &node.content {
            Content::Text(text, _) => found.push(text.as_ref()),
            Content::Alias(name) => found.push(name),
            Content::List { items, .. } => open.extend(items.iter().map(|item| &item.node)),
            Content::Map { entries, .. } => {
                open.extend(entries.iter().flat_map(|entry| [&entry.key, &entry.value]));
            }
        }
    }
    found
}
