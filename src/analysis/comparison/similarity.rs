//! Which item an item has probably become, where neither its id nor its title say so.
//!
//! Three things speak for a pair: similar titles, the same place, and equal fields. Only items near each other are
//! compared (those between the same neighbors, then those of the same list, then those with a rare word in
//! common), so that a map that is all new takes no longer than others.

use super::items::{ComparedItem, ComparedValue, ItemAt, ItemTable, ListAt};
use super::matching::{Matching, Tables};
use crate::map::ItemKind;
use std::collections::HashMap;

/// How many items of a list, or with the same word, an item is compared with.
const MAX_CANDIDATES: usize = 24;

/// The least score of a pair.
const ENOUGH: f32 = 0.5;

/// What speaks for two items being the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Nearness {
    /// They are between the same neighbors, and alone there.
    OnlyOne,
    /// They are between the same neighbors.
    Neighbors,
    /// They are in the same list.
    List,
    /// They share a rare word.
    Word,
}

impl Nearness {
    /// How much it adds to the score.
    fn score(self) -> f32 {
        match self {
            Nearness::OnlyOne => 0.3,
            Nearness::Neighbors => 0.2,
            Nearness::List => 0.1,
            Nearness::Word => 0.0,
        }
    }
}

/// A possible pair.
#[derive(Debug)]
struct Candidate {
    score: f32,
    old: ItemAt,
    new: ItemAt,
}

/// Pairs items of a kind that are similar enough, the most similar first.
pub(super) fn guess_pairs(tables: Tables, matching: &mut Matching, kind: ItemKind) {
    let guesses = Guesses::new(tables, matching, kind);
    if guesses.old.is_empty() || guesses.new.is_empty() {
        return;
    }
    let mut candidates = guesses.in_lists(matching);
    candidates.extend(guesses.by_words(matching));
    candidates.sort_by(|one, other| {
        let best_first = other.score.total_cmp(&one.score);
        best_first.then((one.new, one.old).cmp(&(other.new, other.old)))
    });
    for Candidate { old, new, .. } in candidates {
        if matching.new_of[old].is_none() && matching.old_of[new].is_none() {
            matching.pair(old, new);
            matching.is_guessed[new] = true;
        }
    }
}

/// The items of a kind without a partner.
struct Guesses<'t, 'm> {
    tables: Tables<'t, 'm>,
    old: Vec<ItemAt>,
    new: Vec<ItemAt>,
    /// The letter pairs of their titles, sorted.
    old_pairs: HashMap<ItemAt, Vec<u64>>,
    new_pairs: HashMap<ItemAt, Vec<u64>>,
}

impl<'t, 'm> Guesses<'t, 'm> {
    fn new(tables: Tables<'t, 'm>, matching: &Matching, kind: ItemKind) -> Self {
        let free = |table: &ItemTable, partners: &[Option<ItemAt>]| -> Vec<ItemAt> {
            let all = table.of_kind(kind);
            all.filter(|at| partners[*at].is_none()).collect()
        };
        let old = free(tables.old, &matching.new_of);
        let new = free(tables.new, &matching.old_of);
        let pairs = |table: &ItemTable, items: &[ItemAt]| {
            let pairs = items.iter();
            pairs
                .map(|at| (*at, letter_pairs(table.items[*at].title)))
                .collect()
        };
        Self {
            old_pairs: pairs(tables.old, &old),
            new_pairs: pairs(tables.new, &new),
            tables,
            old,
            new,
        }
    }

    /// The pairs within lists that both maps have.
    fn in_lists(&self, matching: &Matching) -> Vec<Candidate> {
        let Tables { old, new } = self.tables;
        let mut in_lists: HashMap<ListAt, Vec<ItemAt>> = HashMap::new();
        for at in &self.old {
            if let Some(list) = matching.list_in_new(old.items[*at].list) {
                in_lists.entry(list).or_default().push(*at);
            }
        }
        // Lists of items without a partner in a row: between the same neighbors.
        let old_gaps = gaps(old, &self.old, |at| matching.new_of[at]);
        let new_gaps = gaps(new, &self.new, |at| matching.old_of[at].map(|_| at));
        let old_sizes = sizes(&old_gaps);
        let new_sizes = sizes(&new_gaps);
        let mut candidates = Vec::new();
        for at in &self.new {
            let Some(others) = in_lists.get(&new.items[*at].list) else {
                continue;
            };
            // The nearest ones of a long list.
            let position = new.items[*at].position;
            let near = others.partition_point(|other| old.items[*other].position < position);
            let first = near.saturating_sub(MAX_CANDIDATES / 2);
            let end = (first + MAX_CANDIDATES).min(others.len());
            for other in &others[first..end] {
                let (one_gap, other_gap) = (&new_gaps[at], &old_gaps[other]);
                let is_same_gap = one_gap.list == new.items[*at].list
                    && (one_gap.before == other_gap.before || one_gap.after == other_gap.after);
                let is_only_one = is_same_gap
                    && new_sizes.get(one_gap) == Some(&1)
                    && old_sizes.get(other_gap) == Some(&1);
                let nearness = match (is_only_one, is_same_gap) {
                    (true, _) => Nearness::OnlyOne,
                    (_, true) => Nearness::Neighbors,
                    _ => Nearness::List,
                };
                candidates.extend(self.candidate(matching, *other, *at, nearness));
            }
        }
        candidates
    }

    /// The pairs of items that share a word which few of the others have.
    fn by_words(&self, matching: &Matching) -> Vec<Candidate> {
        let Tables { old, new } = self.tables;
        let mut with_word: HashMap<String, Vec<ItemAt>> = HashMap::new();
        for at in &self.old {
            for word in words(old.items[*at].title) {
                with_word.entry(word).or_default().push(*at);
            }
        }
        let mut candidates = Vec::new();
        for at in &self.new {
            let mut others: Vec<ItemAt> = words(new.items[*at].title)
                .filter_map(|word| with_word.get(&word))
                .filter(|others| others.len() <= MAX_CANDIDATES)
                .flatten()
                .copied()
                .collect();
            others.sort_unstable();
            others.dedup();
            for other in others {
                candidates.extend(self.candidate(matching, other, *at, Nearness::Word));
            }
        }
        candidates
    }

    fn candidate(
        &self,
        matching: &Matching,
        old: ItemAt,
        new: ItemAt,
        nearness: Nearness,
    ) -> Option<Candidate> {
        let titles = shared(&self.old_pairs[&old], &self.new_pairs[&new]);
        let (old_item, new_item) = (&self.tables.old.items[old], &self.tables.new.items[new]);
        let fields = equal_fields(matching, old_item, new_item);
        let contents = match fields {
            Some(fields) => 0.4 * fields,
            // The same release says little, but more than nothing.
            None if nearness == Nearness::OnlyOne => {
                let release = old_item.release.map(|release| matching.new_of[release]);
                let is_same = release.unwrap_or_default() == new_item.release;
                if is_same { 0.1 } else { 0.0 }
            }
            None => 0.0,
        };
        let score = 0.7 * titles + nearness.score() + contents;
        (score >= ENOUGH).then_some(Candidate { score, old, new })
    }
}

/// Where an item without a partner is: its list, and the nearest items with a partner around it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct FreeGap {
    list: ListAt,
    before: Option<ItemAt>,
    after: Option<ItemAt>,
}

/// The gap of each of these items, which are in the order of the map. `in_new` says which item of the new map an item
/// with a partner is.
fn gaps(
    table: &ItemTable,
    items: &[ItemAt],
    in_new: impl Fn(ItemAt) -> Option<ItemAt>,
) -> HashMap<ItemAt, FreeGap> {
    let neighbor = |from: ItemAt, step: isize| -> Option<ItemAt> {
        let list = table.items[from].list;
        let mut at = from;
        // Rows of new items are short, or the map is all new.
        for _ in 0..MAX_CANDIDATES {
            at = at.checked_add_signed(step)?;
            let item = table.items.get(at)?;
            if item.list != list {
                return None;
            }
            if let Some(found) = in_new(at) {
                return Some(found);
            }
        }
        None
    };
    let gap = |at: &ItemAt| {
        let gap = FreeGap {
            list: table.items[*at].list,
            before: neighbor(*at, -1),
            after: neighbor(*at, 1),
        };
        (*at, gap)
    };
    items.iter().map(gap).collect()
}

/// How many items are in each gap.
fn sizes(gaps: &HashMap<ItemAt, FreeGap>) -> HashMap<FreeGap, usize> {
    let mut sizes = HashMap::new();
    for gap in gaps.values() {
        *sizes.entry(gap.clone()).or_default() += 1;
    }
    sizes
}

/// The share of fields with equal values, from 0 to 1; `None` if neither has any that tells items apart.
fn equal_fields(matching: &Matching, old: &ComparedItem, new: &ComparedItem) -> Option<f32> {
    // A status changes often, and many items have the same.
    let telling = |item: &ComparedItem| {
        let keys = item.fields.iter().filter(|field| field.key != "status");
        keys.filter(|field| field.key != "id").count()
    };
    let all = telling(old).max(telling(new));
    if all == 0 {
        return None;
    }
    let equal = old.fields.iter().filter(|field| {
        let other = new.fields.iter().find(|other| other.key == field.key);
        let is_telling = field.key != "status" && field.key != "id";
        is_telling && other.is_some_and(|other| is_equal(matching, &field.value, &other.value))
    });
    let equal = u16::try_from(equal.count()).unwrap_or(u16::MAX);
    let all = u16::try_from(all).unwrap_or(u16::MAX);
    Some(f32::from(equal) / f32::from(all))
}

/// Whether a value of the old map is the same as one of the new map.
pub(super) fn is_equal(matching: &Matching, old: &ComparedValue, new: &ComparedValue) -> bool {
    match (old, new) {
        (ComparedValue::Text(old), ComparedValue::Text(new)) => old == new,
        (ComparedValue::Status(old, _), ComparedValue::Status(new, _)) => old.id == new.id,
        (ComparedValue::ReleaseStatus(old), ComparedValue::ReleaseStatus(new)) => old == new,
        (ComparedValue::List(old), ComparedValue::List(new)) => old == new,
        (ComparedValue::Items(old), ComparedValue::Items(new)) => {
            let same = |(old, new): (&ItemAt, &ItemAt)| matching.new_of[*old] == Some(*new);
            old.len() == new.len() && old.iter().zip(new).all(same)
        }
        _ => false,
    }
}

/// The words of a title in lower case that are long enough to say something.
fn words(title: &str) -> impl Iterator<Item = String> {
    let words = title.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| word.chars().count() > 2 || !word.is_ascii() && !word.is_empty())
        .map(str::to_lowercase)
}

/// The pairs of neighboring letters of a title, sorted.
fn letter_pairs(title: &str) -> Vec<u64> {
    let letters: Vec<char> = title
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric() || *c == ' ')
        .collect();
    let pair =
        |pair: &[char]| (u64::from(u32::from(pair[0])) << 32) | u64::from(u32::from(pair[1]));
    let mut pairs: Vec<u64> = letters.windows(2).map(pair).collect();
    pairs.sort_unstable();
    pairs
}

/// The share of letter pairs that two titles have in common, from 0 to 1.
fn shared(one: &[u64], other: &[u64]) -> f32 {
    let (mut at_one, mut at_other, mut both) = (0, 0, 0_u16);
    while let (Some(left), Some(right)) = (one.get(at_one), other.get(at_other)) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => at_one += 1,
            std::cmp::Ordering::Greater => at_other += 1,
            std::cmp::Ordering::Equal => {
                both = both.saturating_add(1);
                at_one += 1;
                at_other += 1;
            }
        }
    }
    let all = u16::try_from(one.len() + other.len()).unwrap_or(u16::MAX);
    if all == 0 {
        return 0.0;
    }
    2.0 * f32::from(both) / f32::from(all)
}

#[cfg(test)]
mod tests {
    use super::{letter_pairs, shared};

    #[test]
    fn a_title_is_similar_to_its_new_wording_only() {
        let similar = |one: &str, other: &str| shared(&letter_pairs(one), &letter_pairs(other));
        assert!(similar("Track the van", "See the van on a map") > 0.4);
        assert!(similar("Pay with PayPal", "Pay by PayPal") > 0.6);
        assert!(similar("Pay with PayPal", "Search by photo") < 0.3);
        assert!((similar("Käse kaufen", "käse KAUFEN") - 1.0).abs() < 0.01);
    }
}
