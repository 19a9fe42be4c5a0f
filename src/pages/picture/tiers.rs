//! Breaking the backbone into rows.

use std::cmp::Reverse;

/// The number of columns that fit across a page with legible letters.
pub(crate) const MAX_COLUMNS: usize = 6;

/// The cost of breaking the first columns into rows. Scores are compared field by field; less is
/// better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct TierScore {
    rows: usize,
    /// The number of activities that continue in the next row.
    split_activities: usize,
    /// The number of columns of the longest row.
    longest: usize,
    /// The sum of the squares of the lengths, which is less for rows of about the same length.
    unevenness: usize,
    /// The first column of the last row: if one is shorter than the others, it is the last one.
    last_start: Reverse<usize>,
}

/// The columns in rows of at most `max_columns`: in as few rows as possible, then with as few
/// split activities as possible, then with the shortest longest row, then as even as possible. The best rows for the first
/// `n` columns are computed for each `n` in turn, as in the line breaking of Knuth and Plass.
pub(crate) fn tiers<A: PartialEq, T>(columns: &[(A, T)], max_columns: usize) -> Vec<&[(A, T)]> {
    if columns.len() <= max_columns {
        return columns.chunks(columns.len().max(1)).collect();
    }
    let mut best = vec![TierScore {
        rows: 0,
        split_activities: 0,
        longest: 0,
        unevenness: 0,
        last_start: Reverse(0),
    }];
    for end in 1..=columns.len() {
        let is_split = end < columns.len() && columns[end - 1].0 == columns[end].0;
        let scores = (end.saturating_sub(max_columns)..end).map(|start| TierScore {
            rows: best[start].rows + 1,
            split_activities: best[start].split_activities + usize::from(is_split),
            longest: best[start].longest.max(end - start),
            unevenness: best[start].unevenness + (end - start).pow(2),
            last_start: Reverse(start),
        });
        best.extend(scores.min());
    }
    let mut rows = Vec::new();
    let mut end = columns.len();
    while end > 0 {
        let Reverse(start) = best[end].last_start;
        rows.push(&columns[start..end]);
        end = start;
    }
    rows.reverse();
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lengths of the rows for activities with these numbers of columns.
    fn rows(activities: &[usize], max_columns: usize) -> Vec<usize> {
        let columns: Vec<(usize, ())> = (activities.iter().enumerate())
            .flat_map(|(activity, tasks)| vec![(activity, ()); *tasks])
            .collect();
        tiers(&columns, max_columns)
            .iter()
            .map(|row| row.len())
            .collect()
    }

    #[test]
    fn rows_are_few_and_activities_stay_whole_where_they_can() {
        assert_eq!(rows(&[2, 3, 1], 6), [6]);
        assert_eq!(rows(&[2, 2, 2, 2], 6), [4, 4]);
        assert_eq!(rows(&[2, 3, 3], 6), [5, 3]);
        assert_eq!(rows(&[2, 3, 3, 2, 2], 6), [6, 6]);
        assert_eq!(rows(&[1, 8, 1], 6), [5, 5]);
        assert_eq!(rows(&[3, 3, 3, 3, 3, 3, 3], 6), [6, 6, 6, 3]);
        assert_eq!(rows(&[1, 2, 2, 2, 2, 1, 4], 6), [5, 5, 4]);
        assert_eq!(rows(&[2, 9], usize::MAX), [11]);
        assert!(rows(&[], 6).is_empty());
    }
}
