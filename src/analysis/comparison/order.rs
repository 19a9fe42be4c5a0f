//! The fewest moves that explain the order of a list.

/// For the items that are in a list before and after, given as their old positions in their new order: which of them
/// have to move, so that all others stay in order. Those that stay are a longest increasing subsequence.
pub(super) fn moved_items(old_positions: &[usize]) -> Vec<bool> {
    // For each length, the last item of the increasing subsequence that ends lowest.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(old_positions.len());
    for (at, position) in old_positions.iter().enumerate() {
        let length = ends.partition_point(|end| old_positions[*end] < *position);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut moved = vec![true; old_positions.len()];
    let mut stays = ends.last().copied();
    while let Some(at) = stays {
        moved[at] = false;
        stays = before[at];
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::moved_items;

    fn moved(order: &[usize]) -> Vec<usize> {
        let moved = moved_items(order);
        (0..order.len())
            .filter(|at| moved[*at])
            .map(|at| order[at])
            .collect()
    }

    #[test]
    fn only_what_has_to_move_moves() {
        assert!(moved(&[0, 1, 2, 3]).is_empty());
        assert_eq!(moved(&[1, 2, 3, 0]), [0]);
        assert_eq!(moved(&[3, 0, 1, 2]), [3]);
        assert_eq!(moved(&[0, 3, 1, 2, 4]), [3]);
        assert_eq!(moved(&[2, 1, 0]).len(), 2);
        assert!(moved(&[]).is_empty());
    }
}
