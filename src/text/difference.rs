//! The difference of two texts as edits of whole lines, or of smaller parts.

use super::edits::{Edit, Edits};
use std::collections::HashMap;

impl Edits {
    /// Edits that turn `old` into `new`: those of the lines that aren't in both. Lines that occur once in each are kept
    /// where that is possible, so that what somebody edited elsewhere stays apart.
    pub fn between(old: &str, new: &str) -> Self {
        Self::between_parts(old, new, '\n')
    }

    /// The same for parts of a text that end with a character of another kind than a line break.
    pub fn between_parts(old: &str, new: &str, end: char) -> Self {
        let parts = [old, new].map(|text| text.split_inclusive(end).collect::<Vec<&str>>());
        let mut differences = Vec::new();
        collect(&parts[0], &parts[1], [0, 0], &mut differences);
        let starts = parts.each_ref().map(|parts| {
            let mut at = 0;
            let ends = parts.iter().map(|part| {
                at += part.len();
                at
            });
            std::iter::once(0).chain(ends).collect::<Vec<usize>>()
        });
        let edits = differences.into_iter().map(|found: LineDifference| {
            let place = |side: usize, at: usize| starts[side][at];
            let [old_at, new_at] = found.at;
            Edit::new(
                place(0, old_at),
                place(0, old_at + found.count[0]),
                &new[place(1, new_at)..place(1, new_at + found.count[1])],
            )
        });
        // They are in order, with equal lines between them.
        Self::new(edits.collect()).unwrap_or_default()
    }
}

/// Lines that differ: where they begin in the old and in the new text, and how many there are.
struct LineDifference {
    at: [usize; 2],
    count: [usize; 2],
}

/// Collects the differences of two lists of lines, which begin at the lines `at`.
fn collect(old: &[&str], new: &[&str], at: [usize; 2], found: &mut Vec<LineDifference>) {
    let same = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| {
        pairs.take_while(|(old, new)| old == new).count()
    };
    let head = same(&mut old.iter().zip(new));
    let (old, new) = (&old[head..], &new[head..]);
    let tail = same(&mut old.iter().rev().zip(new.iter().rev()));
    let (old, new) = (&old[..old.len() - tail], &new[..new.len() - tail]);
    let at = [at[0] + head, at[1] + head];
    if old.is_empty() && new.is_empty() {
        return;
    }
    let kept = kept_lines(old, new);
    if kept.is_empty() {
        let count = [old.len(), new.len()];
        found.push(LineDifference { at, count });
        return;
    }
    let mut last = [0, 0];
    for next in kept.into_iter().chain([[old.len(), new.len()]]) {
        let between = [at[0] + last[0], at[1] + last[1]];
        collect(
            &old[last[0]..next[0]],
            &new[last[1]..next[1]],
            between,
            found,
        );
        last = [next[0] + 1, next[1] + 1];
    }
}

/// The positions of lines that occur once in both lists, in the same order in both: as many as possible.
fn kept_lines(old: &[&str], new: &[&str]) -> Vec<[usize; 2]> {
    let single = |lines: &[&str]| {
        let mut places: HashMap<String, Option<usize>> = HashMap::new();
        for (at, line) in lines.iter().enumerate() {
            let place = places.entry((*line).to_owned());
            place.and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let (old_places, new_places) = (single(old), single(new));
    let pairs = old.iter().enumerate().filter_map(|(at, line)| {
        let is_single = old_places.get(*line).copied().flatten().is_some();
        let other = new_places.get(*line).copied().flatten();
        other.filter(|_| is_single).map(|other| [at, other])
    });
    longest_increasing(&pairs.collect::<Vec<_>>())
}

/// The longest list of pairs, which are in order of their first numbers, in which the second numbers increase.
fn longest_increasing(pairs: &[[usize; 2]]) -> Vec<[usize; 2]> {
    // For each length, the list whose last number is the smallest: its last pair, and the pair before each pair.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; pairs.len()];
    for (index, pair) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end][1] < pair[1]);
        before[index] = length.checked_sub(1).map(|length| ends[length]);
        if length == ends.len() {
            ends.push(index);
        } else {
            ends[length] = index;
        }
    }
    let last = ends.last().copied();
    let backwards = std::iter::successors(last, |index| before[*index]);
    let mut kept: Vec<[usize; 2]> = backwards.map(|index| pairs[index]).collect();
    kept.reverse();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    #[test]
    fn only_lines_that_differ_are_edited() {
        let old = "a\nb\nc\nd\ne\nf\n";
        let new = "a\nB\nc\nd\nnew\ne\n";
        let edits = Edits::between(old, new);
        let places: Vec<_> = edits
            .iter()
            .map(|edit| (edit.span.range(), edit.new.as_str()))
            .collect();
        assert_eq!(places, [(2..4, "B\n"), (8..8, "new\n"), (10..12, "")]);
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn the_edits_lead_to_the_new_text(
            old in prop::collection::vec("[ab]{0,2}|é", 0..12),
            new in prop::collection::vec("[ab]{0,2}|é", 0..12),
            is_ended in any::<[bool; 2]>(),
        ) {
            let text = |lines: &[String], is_ended| lines.join("\n") + if is_ended { "\n" } else { "" };
            let (old, new) = (text(&old, is_ended[0]), text(&new, is_ended[1]));
            let edits = Edits::between(&old, &new);
            prop_assert_eq!(edits.apply(&old), new.clone());
            prop_assert_eq!(edits.is_empty(), old == new);
        }
    }
}
