//! Which map of the old version is which of the new one.

use super::version::{LoadedVersion, VersionMap};
use crate::analysis::comparison::Comparison;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Compares the maps of two versions: those of the new one in their order, and then those that are gone. A map in
/// another file is the one with the same title, or with most of the same stories.
pub(crate) fn compare_maps(
    old: &LoadedVersion,
    new: &[VersionMap],
    are_two_files: bool,
) -> Vec<Comparison> {
    let old_maps = old.maps();
    let old_of = if are_two_files {
        vec![(!old_maps.is_empty()).then_some(0); new.len()]
    } else {
        partners(&old_maps, new)
    };
    let broken: BTreeMap<&str, &str> = (old.broken.iter())
        .map(|broken| (broken.path.as_str(), broken.why.as_str()))
        .collect();
    let compare = |(map, old_of): (&VersionMap, &Option<usize>)| {
        let before = old_of.map(|at| &old_maps[at]);
        let mut comparison = Comparison::new(before.map(|map| map.map), Some(map.map));
        comparison.old_file = before
            .filter(|before| !are_two_files && before.path != map.path)
            .map(|before| before.map.file.clone());
        let why = match (before, are_two_files) {
            (Some(_), _) => None,
            (None, true) => old.broken.first().map(|broken| broken.why.as_str()),
            (None, false) => broken.get(map.path.as_str()).copied(),
        };
        comparison.unreadable = why.map(str::to_owned);
        comparison
    };
    let pairs: Vec<_> = new.iter().zip(&old_of).collect();
    let mut comparisons: Vec<Comparison> = pairs.into_par_iter().map(compare).collect();
    let kept: HashSet<usize> = old_of.into_iter().flatten().collect();
    let gone = (0..old_maps.len()).filter(|at| !kept.contains(at));
    comparisons.extend(gone.map(|at| Comparison::new(Some(old_maps[at].map), None)));
    comparisons
}

/// For each new map, the position of the old one.
fn partners(old: &[VersionMap], new: &[VersionMap]) -> Vec<Option<usize>> {
    let by_path: HashMap<&str, usize> = (old.iter().enumerate())
        .map(|(at, map)| (map.path.as_str(), at))
        .collect();
    let mut partners: Vec<Option<usize>> = (new.iter())
        .map(|map| by_path.get(map.path.as_str()).copied())
        .collect();
    let mut taken: HashSet<usize> = partners.iter().flatten().copied().collect();
    for is_same in [has_same_title, has_same_stories] {
        for (partner, map) in partners.iter_mut().zip(new) {
            if partner.is_none() {
                let mut free = (0..old.len()).filter(|at| !taken.contains(at));
                *partner = free.find(|at| is_same(&old[*at], map));
                taken.extend(*partner);
            }
        }
    }
    partners
}

fn has_same_title(old: &VersionMap, new: &VersionMap) -> bool {
    old.map.map.title.text == new.map.map.title.text
}

/// Whether most stories of both maps have the same titles.
fn has_same_stories(old: &VersionMap, new: &VersionMap) -> bool {
    fn titles<'m>(map: &VersionMap<'m>) -> HashSet<&'m str> {
        let stories = map.map.map.stories.iter();
        stories.map(|story| story.title.text.as_str()).collect()
    }
    let (old, new) = (titles(old), titles(new));
    let shared = old.intersection(&new).count();
    2 * shared > old.len().max(new.len())
}
