//! The order of items: position is meaning in a map, and files of trackers often have another one.

use super::items::Backlog;
use super::role::ColumnRole;
use super::roles::is_lexorank;
use crate::map::Decimal;

/// What items are ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemOrder {
    /// The ranks of the tracker.
    Rank,
    /// The order of the file.
    File,
    /// The numbers of their keys.
    Key,
}

/// How items were ordered, for the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ordered {
    #[default]
    File,
    Rank,
    Number,
    /// The file was turned round, since its newest item comes first.
    Reversed,
    Key,
}

/// The items in the order of the map. Items without a rank come last, in the order of the file.
pub(crate) fn item_order(backlog: &Backlog, chosen: Option<ItemOrder>) -> (Vec<usize>, Ordered) {
    let mut order: Vec<usize> = (0..backlog.items.len()).collect();
    let row = |item: usize| backlog.items[item].row;
    let ranks: Vec<Option<&str>> = order
        .iter()
        .map(|item| {
            backlog
                .value(row(*item), ColumnRole::Rank)
                .filter(|rank| is_lexorank(rank))
        })
        .collect();
    let numbers: Vec<Option<Decimal>> = order
        .iter()
        .map(|item| {
            let rank = backlog.value(row(*item), ColumnRole::Rank);
            let text = backlog.value(row(*item), ColumnRole::Order).or(rank)?;
            Decimal::from_str_exact(text).ok()
        })
        .collect();
    let keys: Vec<Option<u64>> = order
        .iter()
        .map(|item| {
            let key = backlog
                .value(row(*item), ColumnRole::Key)
                .or(backlog.value(row(*item), ColumnRole::Id))?;
            key.rsplit(['-', '#']).next()?.parse().ok()
        })
        .collect();
    let is_tree = backlog.items.iter().any(|item| item.indent.is_some());
    let by_rank = chosen.is_none_or(|chosen| chosen == ItemOrder::Rank) && !is_tree;
    let most = |count: usize| count > 0 && count * 2 >= order.len();
    if by_rank && most(ranks.iter().flatten().count()) {
        order.sort_by_key(|item| (ranks[*item].is_none(), ranks[*item]));
        return (order, Ordered::Rank);
    }
    if by_rank && most(numbers.iter().flatten().count()) {
        order.sort_by_key(|item| (numbers[*item].is_none(), numbers[*item]));
        return (order, Ordered::Number);
    }
    if chosen == Some(ItemOrder::Key) {
        order.sort_by_key(|item| (keys[*item].is_none(), keys[*item]));
        return (order, Ordered::Key);
    }
    let known: Vec<u64> = keys.into_iter().flatten().collect();
    let falling = known.windows(2).filter(|pair| pair[0] > pair[1]).count();
    let runs_down = known.len() > 1 && falling * 10 > (known.len() - 1) * 9;
    if backlog.rules.is_newest_first && chosen.is_none() && runs_down {
        order.reverse();
        return (order, Ordered::Reversed);
    }
    (order, Ordered::File)
}
