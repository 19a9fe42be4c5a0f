//! The releases of a map: from fix versions, milestones and the like, in the order in which they ship.

use super::imported::{ImportedName, ImportedRelease};
use super::item_values::name_key;
use crate::map::{id_from_title, is_id, reference_key};
use std::collections::{HashMap, HashSet};

/// The releases that stories name.
#[derive(Debug, Default)]
pub(crate) struct ReleaseNames {
    /// In the order of their first story.
    names: Vec<String>,
    dates: Vec<Option<String>>,
    known: HashMap<String, usize>,
    /// Whether the file says in which order they ship.
    is_ordered: bool,
}

impl ReleaseNames {
    /// Says that releases ship in the order in which they are added.
    pub(crate) fn keep_order(&mut self) {
        self.is_ordered = true;
    }

    /// The position of a release, which is added if it is new.
    pub(crate) fn add(&mut self, name: &str, date: Option<&str>) -> usize {
        let key = name_key(name);
        let at = *self.known.entry(key).or_insert_with(|| {
            self.names.push(name.to_owned());
            self.dates.push(None);
            self.names.len() - 1
        });
        if let Some(date) = date {
            self.dates[at].get_or_insert_with(|| date.to_owned());
        }
        at
    }

    /// For each release its place in the order in which they ship: by date if all have one; by their numbers if
    /// their names differ only in numbers; else in the order of their first stories.
    pub(crate) fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        if self.is_ordered {
            // As declared.
        } else if self.dates.iter().all(Option::is_some) {
            order.sort_by(|one, other| self.dates[*one].cmp(&self.dates[*other]));
        } else if let Some(numbers) = self.numbers() {
            order.sort_by(|one, other| numbers[*one].cmp(&numbers[*other]));
        }
        let mut places = vec![0; order.len()];
        for (place, release) in order.into_iter().enumerate() {
            places[release] = place;
        }
        places
    }

    /// Whether something else than the order of stories says in which order they ship.
    pub(crate) fn is_ordered(&self) -> bool {
        self.dates.iter().all(Option::is_some) || self.numbers().is_some()
    }

    /// The numbers in each name, if all else is equal.
    fn numbers(&self) -> Option<Vec<Vec<u64>>> {
        let parts: Vec<NumberedName> = self
            .names
            .iter()
            .map(|name| NumberedName::new(name))
            .collect();
        let is_same = parts.windows(2).all(|pair| pair[0].stem == pair[1].stem);
        is_same.then(|| parts.into_iter().map(|part| part.numbers).collect())
    }

    /// The releases in their order, each with what `status` says of it.
    pub(crate) fn into_releases(
        self,
        status: impl Fn(usize) -> Option<&'static str>,
    ) -> Vec<ImportedRelease> {
        let places = self.order();
        let names = unique_names(&self.names, "release");
        let mut releases: Vec<(usize, ImportedRelease)> = names
            .into_iter()
            .zip(self.dates)
            .enumerate()
            .map(|(at, (name, date))| {
                let status = status(at);
                (places[at], ImportedRelease { name, date, status })
            })
            .collect();
        releases.sort_by_key(|(place, _)| *place);
        releases.into_iter().map(|(_, release)| release).collect()
    }

    /// The names as they are in the tracker, in the order of `add`.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// By what stories refer to each release, in the order of `add`.
    pub(crate) fn ids(&self) -> Vec<String> {
        let names = unique_names(&self.names, "release");
        names.into_iter().map(|name| name.id).collect()
    }
}

/// A name without its numbers, and the numbers.
struct NumberedName {
    stem: String,
    numbers: Vec<u64>,
}

impl NumberedName {
    fn new(name: &str) -> Self {
        let mut stem = String::new();
        let mut numbers = Vec::new();
        let mut rest = name;
        while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
            let digits = &rest[start..];
            let end = digits
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(digits.len());
            // `v1` and `v1.2` share a stem: dots between numbers don't count.
            let between = rest[..start].trim_matches('.');
            stem.push_str(&between.to_lowercase());
            numbers.push(digits[..end].parse().unwrap_or(u64::MAX));
            rest = &digits[end..];
        }
        stem.push_str(&rest.to_lowercase());
        Self { stem, numbers }
    }
}

/// The form in which the names of releases and personas are compared with ids.
fn fold(name: &str) -> String {
    let key = reference_key(name);
    if key.is_empty() { name.to_owned() } else { key }
}

/// An id for each name: the name itself if it is one, else one made from it.
pub(crate) fn unique_names(names: &[String], fallback: &str) -> Vec<ImportedName> {
    let mut taken: HashSet<String> = HashSet::new();
    // An id must not be the name of another one, either: of `C` and `C#`, none can be `c`.
    let mut keys: HashMap<String, Option<usize>> = HashMap::new();
    for (at, name) in names.iter().enumerate() {
        let owner = keys.entry(fold(name)).or_insert(Some(at));
        *owner = owner.filter(|owner| *owner == at);
    }
    let named = names.iter().enumerate().map(|(at, name)| {
        let wanted = if is_id(name) {
            name.clone()
        } else {
            id_from_title(name, fallback)
        };
        let numbered = (2..).map(|number| {
            let short: String = wanted.chars().take(56).collect();
            format!("{short}-{number}")
        });
        let mut ids = std::iter::once(wanted.clone()).chain(numbered);
        let id = ids.find(|id| {
            let key = reference_key(id);
            !taken.contains(&key) && keys.get(&key).is_none_or(|owner| *owner == Some(at))
        });
        let id = id.unwrap_or_default();
        taken.insert(reference_key(&id));
        ImportedName {
            id,
            name: name.clone(),
            description: String::new(),
        }
    });
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered(names: &[&str]) -> Vec<String> {
        let mut releases = ReleaseNames::default();
        names.iter().for_each(|name| {
            releases.add(name, None);
        });
        let releases = releases.into_releases(|_| None);
        releases
            .into_iter()
            .map(|release| release.name.name)
            .collect()
    }

    #[test]
    fn numbered_releases_are_in_the_order_of_their_numbers() {
        assert_eq!(ordered(&["v1.10", "v1.9", "v1"]), ["v1", "v1.9", "v1.10"]);
        assert_eq!(ordered(&["Sprint 4", "Sprint 0"]), ["Sprint 0", "Sprint 4"]);
        assert_eq!(ordered(&["MVP", "Beta 1"]), ["MVP", "Beta 1"]);
        assert_eq!(ordered(&["v1", "V1 "]), ["v1"]);
        assert_eq!(ordered(&["C", "C#", "C++"]), ["C", "C#", "C++"]);
    }

    #[test]
    fn ids_differ_even_if_names_hardly_do() {
        let names = ["Pay!", "Pay?", "🚀", "release"].map(str::to_owned);
        let ids: Vec<String> = unique_names(&names, "release")
            .into_iter()
            .map(|name| name.id)
            .collect();
        assert_eq!(ids, ["pay-2", "pay-3", "release-2", "release"]);
    }
}
