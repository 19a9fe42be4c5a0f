//! Breaking the backbone into rows.

/// The number of columns that fit across a page with legible letters.
pub(crate) const MAX_COLUMNS: usize = 6;

/// How good a way is to part the first columns: rows, activities that are parted, columns of the
/// longest row, and where the last row begins. Less is better.
type TierScore = (usize, usize, usize, usize);

/// The columns in rows of at most `most`: as few rows as there can be; then with as few
/// activities parted as there can be; then as even as they can be.
pub(crate) fn tiers<A: PartialEq, T>(columns: &[(A, T)], most: usize) -> Vec<&[(A, T)]> {
    if columns.len() <= most {
        return columns.chunks(columns.len().max(1)).collect();
    }
    let mut best: Vec<TierScore> = vec![(0, 0, 0, 0)];
    for end in 1..=columns.len() {
        let is_parted = end < columns.len() && columns[end - 1].0 == columns[end].0;
        let ways = (end.saturating_sub(most)..end).map(|start| {
            let (rows, parted, longest, _) = best[start];
            (
                rows + 1,
                parted + usize::from(is_parted),
                longest.max(end - start),
                start,
            )
        });
        best.extend(ways.min());
    }
    let mut rows = Vec::new();
    let mut end = columns.len();
    while end > 0 {
        let start = best[end].3;
        rows.push(&columns[start..end]);
        end = start;
    }
    rows.reverse();
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lengths of the rows that activities of so many columns make.
    fn rows(activities: &[usize], most: usize) -> Vec<usize> {
        let columns: Vec<(usize, ())> = (activities.iter().enumerate())
            .flat_map(|(activity, tasks)| vec![(activity, ()); *tasks])
            .collect();
        tiers(&columns, most).iter().map(|row| row.len()).collect()
    }

    #[test]
    fn rows_are_few_and_activities_stay_whole_where_they_can() {
        assert_eq!(rows(&[2, 3, 1], 6), [6]);
        assert_eq!(rows(&[2, 2, 2, 2], 6), [4, 4]);
        assert_eq!(rows(&[2, 3, 3], 6), [5, 3]);
        assert_eq!(rows(&[2, 3, 3, 2, 2], 6), [6, 6]);
        assert_eq!(rows(&[1, 8, 1], 6), [5, 5]);
        assert_eq!(rows(&[2, 9], usize::MAX), [11]);
        assert!(rows(&[], 6).is_empty());
    }
}
