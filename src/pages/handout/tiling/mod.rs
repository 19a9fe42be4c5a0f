//! Cutting a wall into sheets that can be laid side by side and below each other.
//!
//! Columns are cut the same way in every row of sheets, and rows the same way in every column of
//! them, so that what is pasted together is the wall again. Lengths have no unit here.

mod rows;

use rows::rows;
use std::ops::Range;

/// How tall the parts of a wall are.
#[derive(Clone, Debug)]
pub(crate) struct WallSizes {
    /// The activity of each column.
    pub(crate) groups: Vec<usize>,
    /// The bands, from the top.
    pub(crate) bands: Vec<BandSize>,
    /// The distance between cards.
    pub(crate) between: usize,
}

/// How tall a band is.
#[derive(Clone, Debug)]
pub(crate) struct BandSize {
    /// Its line with its name, where it begins.
    pub(crate) head: usize,
    /// The same where it goes on.
    pub(crate) again: usize,
    /// What is left free below its cards.
    pub(crate) foot: usize,
    /// The heights of what stands in each column.
    pub(crate) cells: Vec<Vec<usize>>,
}

/// How much a sheet has room for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FreeSpace {
    pub(crate) columns: usize,
    pub(crate) height: usize,
}

/// A wall in sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tiling {
    /// The columns of each column of sheets.
    pub(crate) strips: Vec<Range<usize>>,
    /// What is in each row of sheets.
    pub(crate) rows: Vec<Vec<BandSlice>>,
    /// The sheets that there are, by row and strip, in the order they are numbered: where nothing
    /// stands, there is none.
    pub(crate) sheets: Vec<(usize, usize)>,
}

/// What a row of sheets has of a band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BandSlice {
    pub(crate) band: usize,
    /// Whether it began on a sheet above.
    pub(crate) is_continued: bool,
    /// How tall its tallest column is here.
    pub(crate) height: usize,
    /// What of each column of the wall stands here.
    pub(crate) cells: Vec<Range<usize>>,
}

impl Tiling {
    pub(crate) fn of(sizes: &WallSizes, room: FreeSpace) -> Self {
        let strips = strips(&sizes.groups, room.columns);
        let rows = rows(sizes, room.height);
        let all = (0..rows.len()).flat_map(|row| (0..strips.len()).map(move |strip| (row, strip)));
        let sheets = all.filter(|(row, strip)| {
            let columns = &strips[*strip];
            let has_cards = |piece: &BandSlice| {
                let mut cells = piece.cells[columns.clone()].iter();
                cells.any(|cards| !cards.is_empty())
            };
            let begins = |piece: &BandSlice| *strip == 0 && !piece.is_continued;
            *row == 0
                || rows[*row]
                    .iter()
                    .any(|piece| has_cards(piece) || begins(piece))
        });
        Self {
            sheets: sheets.collect(),
            strips,
            rows,
        }
    }
}

/// Columns in the fewest strips of at most `most`: cut between activities where that costs no
/// strip more, else so that none is much narrower than the others.
pub(crate) fn strips(groups: &[usize], most: usize) -> Vec<Range<usize>> {
    let mut strips = Vec::new();
    let mut from = 0;
    while from < groups.len() {
        let left = groups.len() - from;
        let after = left.div_ceil(most) - 1;
        let fewest = (left.saturating_sub(after * most)).max(1);
        let is_between = |width: &usize| {
            let at = from + width;
            at == groups.len() || groups[at - 1] != groups[at]
        };
        let even = left.div_ceil(after + 1);
        let width = (fewest..=most.min(left))
            .filter(is_between)
            .min_by_key(|width| width.abs_diff(even))
            .unwrap_or(even);
        strips.push(from..from + width);
        from += width;
    }
    strips
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(groups: &[usize], most: usize) -> Vec<usize> {
        strips(groups, most)
            .into_iter()
            .map(|strip| strip.len())
            .collect()
    }

    #[test]
    fn strips_end_between_activities_where_that_costs_no_strip() {
        assert_eq!(lengths(&[0, 0, 0, 1, 1, 1, 1, 2, 2, 2], 7), [3, 7]);
        assert_eq!(lengths(&[0, 0, 0, 1, 1, 1, 1, 1, 2, 2], 7), [3, 7]);
        assert_eq!(lengths(&[0, 0, 1, 1, 2, 2, 3, 3, 3], 7), [4, 5]);
    }

    #[test]
    fn strips_are_even_where_one_activity_fills_them() {
        assert_eq!(lengths(&[0; 40], 7), [7, 7, 7, 7, 6, 6]);
        assert_eq!(lengths(&[0; 8], 7), [4, 4]);
        assert_eq!(lengths(&[0; 7], 7), [7]);
        assert_eq!(lengths(&[], 7), [0; 0]);
    }

    #[test]
    fn strips_are_as_few_as_can_be_and_in_order() {
        for columns in 1..60 {
            for most in 1..12 {
                let groups: Vec<usize> = (0..columns).map(|column| column * column % 7).collect();
                let strips = strips(&groups, most);
                assert_eq!(strips.len(), columns.div_ceil(most));
                assert!(strips.iter().all(|strip| (1..=most).contains(&strip.len())));
                let flat: Vec<usize> = strips.into_iter().flatten().collect();
                assert_eq!(flat, (0..columns).collect::<Vec<_>>());
            }
        }
    }
}
