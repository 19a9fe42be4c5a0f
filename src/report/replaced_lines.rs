//! Lines of a source, and the lines that should replace them, below each other.

use super::sanitize::sanitize;
use crate::text::{Source, Suggestion};
use std::ops::Range;

/// The codes of a terminal for the parts of a line; empty without colors.
struct LineColors {
    number: &'static str,
    removed: &'static str,
    added: &'static str,
    end: &'static str,
}

const COLORS: LineColors = LineColors {
    number: "\x1b[1m\x1b[94m",
    removed: "\x1b[91m",
    added: "\x1b[92m",
    end: "\x1b[0m",
};

const NO_COLORS: LineColors = LineColors {
    number: "",
    removed: "",
    added: "",
    end: "",
};

/// The lines of a suggestion: first those that stay, then the replaced ones with a `-`, the new ones with a `+`, and
/// again those that stay. `width` is that of the line numbers. The last line has no line break.
pub(crate) fn replaced_lines(
    source: &Source,
    suggestion: &Suggestion,
    width: usize,
    has_color: bool,
) -> String {
    let colors = if has_color { COLORS } else { NO_COLORS };
    let old = old_lines(source, suggestion);
    let new: Vec<&str> = suggestion.text.split('\n').collect();
    let row = |line: usize, sign: &str, color: &str, text: &str| {
        let number = suggestion.line + line;
        let end = if color.is_empty() { "" } else { colors.end };
        let text = sanitize(text).replace('\t', "    ");
        let row = format!(
            "{}{number:>width$}{} {color}{sign} {text}{end}",
            colors.number, colors.end
        );
        row.trim_end().to_owned()
    };
    let bar = format!("{}{:width$} |{}", colors.number, "", colors.end);
    let mut rows = vec![bar.clone()];
    for LineChange {
        old: removed,
        new: added,
    } in changes(&old, &new)
    {
        if old[removed.clone()] == new[added.clone()] {
            rows.extend(added.map(|line| row(line, " ", "", new[line])));
        } else {
            rows.extend(removed.map(|line| row(line, "-", colors.removed, old[line])));
            rows.extend(added.map(|line| row(line, "+", colors.added, new[line])));
        }
    }
    rows.push(bar);
    rows.join("\n")
}

/// The number of digits of the last line number that [`replaced_lines`] shows.
pub(crate) fn width_of(suggestion: &Suggestion) -> usize {
    let lines = suggestion.replaces.max(suggestion.text.split('\n').count());
    (suggestion.line + lines - 1).to_string().len()
}

fn old_lines<'s>(source: &'s Source, suggestion: &Suggestion) -> Vec<&'s str> {
    let lines = suggestion.line..suggestion.line + suggestion.replaces;
    lines.map(|line| source.line(line)).collect()
}

/// Lines that stay or are replaced.
struct LineChange {
    old: Range<usize>,
    new: Range<usize>,
}

/// The lines in order: those that stay and those that change take turns. If there are as many new ones as old
/// ones, each stands for the one at its place; otherwise only lines at the beginning and the end stay.
fn changes(old: &[&str], new: &[&str]) -> Vec<LineChange> {
    let shortest = old.len().min(new.len());
    let is_same = |at: &usize| old[*at] == new[*at];
    if old.len() == new.len() {
        let places: Vec<usize> = (0..shortest).collect();
        let runs = places.chunk_by(|one, next| is_same(one) == is_same(next));
        let ranges = runs.map(|run| run[0]..run[0] + run.len());
        return ranges
            .map(|range| LineChange {
                old: range.clone(),
                new: range,
            })
            .collect();
    }
    let before = (0..shortest).take_while(is_same).count();
    let is_same_at_end = |at: &usize| old[old.len() - 1 - at] == new[new.len() - 1 - at];
    let after = (0..shortest - before).take_while(is_same_at_end).count();
    let (old_end, new_end) = (old.len() - after, new.len() - after);
    let change = |old, new| LineChange { old, new };
    vec![
        change(0..before, 0..before),
        change(before..old_end, before..new_end),
        change(old_end..old.len(), new_end..new.len()),
    ]
}
