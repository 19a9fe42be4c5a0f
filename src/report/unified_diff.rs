//! Edits as a unified diff, which people and `patch` read.

use crate::text::{Edit, Edits};
use std::fmt::Write as _;

/// How many unchanged lines are shown around changed ones.
const CONTEXT: usize = 3;

/// Lines of a text, and the lines that replace them.
struct ChangedLines<'t> {
    /// The number of the first line, from 0.
    first: usize,
    /// The lines that are replaced, with their line breaks.
    old: Vec<&'t str>,
    new: Vec<String>,
}

impl ChangedLines<'_> {
    /// The number of the line after the last replaced one, from 0.
    fn end(&self) -> usize {
        self.first + self.old.len()
    }
}

/// The edits of a text as a unified diff; empty if nothing changes. `name` is the name of the file.
pub fn unified_diff(name: &str, text: &str, edits: &Edits) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let changes = changed_lines(text, &lines, edits);
    let mut diff = String::new();
    let mut moved = 0;
    let is_near = |one: &ChangedLines, next: &ChangedLines| next.first <= one.end() + 2 * CONTEXT;
    for hunk in changes.chunk_by(is_near) {
        if diff.is_empty() {
            let _ = write!(diff, "--- {name}\n+++ {name}\n");
        }
        moved = add_hunk(&mut diff, &lines, hunk, moved);
    }
    diff
}

/// Adds changes that are near to each other. `moved` is how many lines were added before them, less those that
/// were removed; returns the number after them.
fn add_hunk(diff: &mut String, lines: &[&str], hunk: &[ChangedLines], moved: isize) -> isize {
    let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else {
        return moved;
    };
    let start = first.first.saturating_sub(CONTEXT);
    let end = (last.end() + CONTEXT).min(lines.len());
    let count =
        |change: &ChangedLines| change.new.len().cast_signed() - change.old.len().cast_signed();
    let added: isize = hunk.iter().map(count).sum();
    let old = end - start;
    let new = old.saturating_add_signed(added);
    // Where there are no lines, the number is that of the line before.
    let number = |start: usize, length: usize| start + usize::from(length > 0);
    let new_start = start.saturating_add_signed(moved);
    let (old_number, new_number) = (number(start, old), number(new_start, new));
    let _ = writeln!(diff, "@@ -{old_number},{old} +{new_number},{new} @@");
    let mut at = start;
    for change in hunk {
        add_lines(diff, ' ', &lines[at..change.first]);
        add_lines(diff, '-', &change.old);
        add_lines(diff, '+', &change.new);
        at = change.end();
    }
    add_lines(diff, ' ', &lines[at..end]);
    moved + added
}

fn add_lines(diff: &mut String, sign: char, lines: &[impl AsRef<str>]) {
    for line in lines {
        let line = line.as_ref();
        diff.push(sign);
        diff.push_str(line);
        if !line.ends_with('\n') {
            diff.push_str("\n\\ No newline at end of file\n");
        }
    }
}

/// The lines that edits change, without those that stay the same.
fn changed_lines<'t>(text: &str, lines: &[&'t str], edits: &Edits) -> Vec<ChangedLines<'t>> {
    let mut starts: Vec<usize> = Vec::with_capacity(lines.len() + 1);
    starts.push(0);
    starts.extend(lines.iter().scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    }));
    let line_at = |offset: usize| starts.partition_point(|start| *start <= offset) - 1;
    let mut groups: Vec<(usize, usize)> = Vec::new();
    let mut members: Vec<Vec<&Edit>> = Vec::new();
    for edit in edits.iter() {
        let range = edit.span.range();
        // An insertion at the end belongs to the last line, unless that is complete.
        let last = lines.len() - usize::from(!lines.is_empty() && !text.ends_with('\n'));
        let first = line_at(range.start).min(last);
        // The line in which the edit ends changes, too, unless only whole lines before it do.
        let is_whole_lines = starts[line_at(range.end)] == range.end
            && (edit.new.ends_with('\n') || edit.new.is_empty() && starts[first] == range.start);
        let end = line_at(range.end) + usize::from(!is_whole_lines);
        let end = end.min(lines.len());
        match (groups.last_mut(), members.last_mut()) {
            (Some(group), Some(edits)) if first <= group.1 => {
                group.1 = group.1.max(end);
                edits.push(edit);
            }
            _ => {
                groups.push((first, end.max(first)));
                members.push(vec![edit]);
            }
        }
    }
    let changes = groups.iter().zip(members).map(|((first, end), edits)| {
        let mut new = String::new();
        let mut copied = starts[*first];
        for edit in edits {
            let range = edit.span.range();
            new.push_str(&text[copied..range.start]);
            new.push_str(&edit.new);
            copied = range.end;
        }
        new.push_str(&text[copied..starts[*end]]);
        without_same_lines(*first, &lines[*first..*end], &new)
    });
    let is_change = |change: &ChangedLines| !change.old.is_empty() || !change.new.is_empty();
    changes.filter(is_change).collect()
}

/// The changes between some lines and their new text, without the same lines at both ends.
fn without_same_lines<'t>(first: usize, old: &[&'t str], new: &str) -> ChangedLines<'t> {
    let new: Vec<&str> = new.split_inclusive('\n').collect();
    let is_same = |(one, other): &(&&str, &&str)| one == other;
    let above = old.iter().zip(&new).take_while(is_same).count();
    let (old, new) = (&old[above..], &new[above..]);
    let pairs = old.iter().rev().zip(new.iter().rev());
    let below = pairs.take_while(is_same).count();
    ChangedLines {
        first: first + above,
        old: old[..old.len() - below].to_vec(),
        new: new[..new.len() - below]
            .iter()
            .map(|line| (*line).to_owned())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diff(text: &str, edits: Vec<Edit>) -> String {
        unified_diff("map.yaml", text, &Edits::new(edits).unwrap())
    }

    #[test]
    fn changed_lines_are_shown_with_their_neighbors() {
        let text = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\n";
        assert_eq!(
            diff(text, vec![Edit::new(8, 9, "E"), Edit::new(26, 26, "n\n")]),
            "--- map.yaml\n+++ map.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n\
             @@ -11,3 +11,4 @@\n k\n l\n m\n+n\n"
        );
        assert_eq!(
            diff(text, vec![Edit::new(0, 2, ""), Edit::new(4, 6, "")]),
            "--- map.yaml\n+++ map.yaml\n@@ -1,6 +1,4 @@\n-a\n b\n-c\n d\n e\n f\n"
        );
        assert_eq!(diff(text, Vec::new()), "");
    }

    #[test]
    fn joined_lines_and_ends_without_a_line_break_are_shown() {
        assert_eq!(
            diff(
                "-\n  a\nb",
                vec![Edit::new(1, 4, " "), Edit::new(7, 7, "\n")]
            ),
            "--- map.yaml\n+++ map.yaml\n@@ -1,3 +1,2 @@\n--\n-  a\n-b\n\\ No newline at end of file\n+- a\n+b\n"
        );
    }
}
