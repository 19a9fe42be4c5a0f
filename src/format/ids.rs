//! Ids of activities, tasks and stories: pinned ones first, then titles.

use super::decoder::Decoder;
use super::faults::Fault;
use crate::map::{Text, id_from, key};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};

/// An item that needs an id.
pub(super) struct Titled<'t> {
    /// The id that was pinned.
    pub(super) pinned: Option<&'t Text>,
    /// Its title.
    pub(super) title: &'t str,
    /// The id of what it stands in, which tells equal titles apart.
    pub(super) within: &'t str,
}

/// An id for each item, in order. Equal titles are told apart by what they stand in; what is
/// still equal gets -2, -3 in file order. Two equal pinned ids are a fault.
pub(super) fn assign<'t>(
    decoder: &mut Decoder,
    kind: &'static str,
    items: impl Iterator<Item = Titled<'t>>,
) -> Vec<String> {
    let items: Vec<Titled> = items.collect();
    let mut pinned: HashMap<String, &Text> = HashMap::new();
    for id in items.iter().filter_map(|item| item.pinned) {
        if let Some(first) = pinned.insert(key(&id.text), id) {
            decoder
                .fault(
                    Fault::DuplicateId,
                    id.span,
                    format!("two {} have the id `{}`", plural(kind), id.text),
                )
                .label("the second one")
                .related("the first one", first.span)
                .help("give one of them another id: ids are matched without regard to case");
        }
    }
    let bases: Vec<String> = items
        .par_iter()
        .map(|item| id_from(item.title, kind))
        .collect();
    let mut equal: HashMap<&str, usize> = HashMap::new();
    for (item, base) in items.iter().zip(&bases) {
        if item.pinned.is_none() {
            *equal.entry(base.as_str()).or_default() += 1;
        }
    }
    let is_alone = |base: &String| equal.get(base.as_str()) == Some(&1);
    let alone: Vec<bool> = bases.iter().map(is_alone).collect();
    let mut taken: HashSet<String> = pinned.into_keys().collect();
    let mut next: HashMap<String, usize> = HashMap::new();
    items
        .iter()
        .zip(bases)
        .zip(alone)
        .map(|((item, base), is_alone)| {
            if let Some(id) = item.pinned {
                return id.text.clone();
            }
            let wanted = if is_alone || item.within.is_empty() {
                base
            } else {
                format!("{}-{base}", key(item.within))
            };
            if taken.insert(wanted.clone()) {
                return wanted;
            }
            let number = next.entry(wanted.clone()).or_insert(1);
            loop {
                *number += 1;
                let id = format!("{wanted}-{number}");
                if taken.insert(id.clone()) {
                    return id;
                }
            }
        })
        .collect()
}

fn plural(kind: &str) -> String {
    match kind.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{kind}s"),
    }
}
