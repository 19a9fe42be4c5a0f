//! By what an item is known in its tracker: keys, numbers and addresses, in the forms that people and exports
//! write them.

use crate::interop::item_values::short_reference;
use crate::interop::items::Backlog;
use crate::interop::role::ColumnRole;
use crate::interop::roles::is_issue_key;
use std::collections::{HashMap, HashSet};

/// The names of one item.
#[derive(Clone, Debug, Default)]
pub(super) struct TrackerNames {
    /// Addresses, in the form in which they are compared.
    urls: Vec<String>,
    /// Keys and numbers, in lower case: `shop-12`, `#12`, `ab#12`.
    short: Vec<String>,
    /// The keys and numbers in the addresses.
    from_urls: Vec<String>,
}

impl TrackerNames {
    /// Adds a key, a number or an address.
    pub(super) fn add(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let Some(path) = path_of(text) else {
            self.short.push(text.to_lowercase());
            return;
        };
        self.from_urls.extend(references_in(&path));
        self.urls.push(path);
    }

    /// The names of the item of a row.
    pub(super) fn of_row(backlog: &Backlog, row: usize) -> Self {
        let mut names = Self::default();
        for role in [ColumnRole::Key, ColumnRole::Url] {
            let cells = backlog.cells(row, role);
            cells
                .into_iter()
                .for_each(|cell| names.add(backlog.text(cell)));
        }
        if let Some(reference) = short_reference(backlog, row) {
            names.add(&reference.text);
        }
        names
    }

    pub(super) fn is_empty(&self) -> bool {
        self.urls.is_empty() && self.short.is_empty()
    }

    /// The families of its names: what the names of one tracker or project have in common.
    pub(super) fn families(&self) -> impl Iterator<Item = &str> {
        let names = self.urls.iter().chain(&self.short).chain(&self.from_urls);
        names.filter_map(|name| family(name))
    }
}

/// The rows of an export by their names.
#[derive(Debug, Default)]
pub(super) struct RowIndex {
    urls: HashMap<String, Vec<usize>>,
    short: HashMap<String, Vec<usize>>,
    from_urls: HashMap<String, Vec<usize>>,
    /// The rows that have an address.
    with_url: HashSet<usize>,
    families: HashSet<String>,
}

impl RowIndex {
    pub(super) fn add(&mut self, row: usize, names: &TrackerNames) {
        let lists = [
            (&mut self.urls, &names.urls),
            (&mut self.short, &names.short),
            (&mut self.from_urls, &names.from_urls),
        ];
        for (index, names) in lists {
            for name in names {
                let rows = index.entry(name.clone()).or_default();
                if rows.last() != Some(&row) {
                    rows.push(row);
                }
            }
        }
        if !names.urls.is_empty() {
            self.with_url.insert(row);
        }
        let families = names.families().map(str::to_owned);
        self.families.extend(families);
    }

    /// The rows that an item of a map refers to, in the order of the export. Two addresses have to be the same one; an
    /// address and a key, or a number, agree if the address contains that.
    pub(super) fn rows(&self, names: &TrackerNames) -> Vec<usize> {
        let find = |index: &HashMap<String, Vec<usize>>, name: &String| {
            index.get(name).cloned().unwrap_or_default()
        };
        let mut rows: Vec<usize> = Vec::new();
        for url in &names.urls {
            rows.extend(find(&self.urls, url));
        }
        for short in &names.short {
            rows.extend(find(&self.short, short));
            rows.extend(find(&self.from_urls, short));
        }
        for short in &names.from_urls {
            // The same number is another issue in another repository.
            let is_number = short.contains('#');
            let found = find(&self.short, short).into_iter();
            rows.extend(found.filter(|row| !is_number || !self.with_url.contains(row)));
        }
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// Whether any of the names looks like one of this export.
    pub(super) fn is_familiar(&self, names: &TrackerNames) -> bool {
        // Where the export has addresses, a number of another repository isn't one of its own.
        let is_foreign =
            |family: &str| family == "#" && names.short.is_empty() && !self.with_url.is_empty();
        let mut families = names.families().filter(|family| !is_foreign(family));
        families.any(|family| self.families.contains(family))
    }
}

/// Whether a text names an item of a tracker: a key, a number with its sign, or the address of an item.
pub(crate) fn is_tracker_reference(text: &str) -> bool {
    let text = text.trim();
    match path_of(text) {
        Some(path) => {
            let is_code = path.contains("/pull/") || path.contains("/merge_requests/");
            !is_code && !references_in(&path).is_empty()
        }
        None => is_issue_key(text) || family(text).is_some_and(|family| family.ends_with('#')),
    }
}

/// The host and path of an address in lower case, without what differs between copies of it; `None` if the text is no
/// address.
fn path_of(text: &str) -> Option<String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let rest = rest.split(['?', '#']).next().unwrap_or(rest);
    let rest = rest.trim_end_matches('/');
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    Some(rest.to_lowercase())
}

/// The keys and numbers in an address: the key of Jira and Linear, the number of an issue of GitHub and GitLab (also with
/// its repository), that of a work item of Azure.
fn references_in(path: &str) -> Vec<String> {
    let parts: Vec<&str> = path.split('/').collect();
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut found = Vec::new();
    for (at, pair) in parts.windows(2).enumerate() {
        match *pair {
            ["browse" | "issue", key] if key.contains('-') => found.push(key.to_owned()),
            ["issues" | "pull" | "work_items" | "merge_requests", number] if is_number(number) => {
                found.push(format!("#{number}"));
                let before: Vec<&str> = parts[1..at]
                    .iter()
                    .copied()
                    .filter(|part| *part != "-")
                    .collect();
                if !before.is_empty() {
                    found.push(format!("{}#{number}", before.join("/")));
                }
            }
            ["edit", number] if is_number(number) && parts[..at].contains(&"_workitems") => {
                found.push(format!("ab#{number}"));
            }
            _ => {}
        }
    }
    found
}

/// What comes before the number at the end of a name; `None` if there is no number.
fn family(name: &str) -> Option<&str> {
    let start = name.trim_end_matches(|c: char| c.is_ascii_digit());
    (start.len() < name.len() && start.ends_with(['-', '#', '/'])).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(texts: &[&str]) -> TrackerNames {
        let mut names = TrackerNames::default();
        texts.iter().for_each(|text| names.add(text));
        names
    }

    #[test]
    fn keys_numbers_and_addresses_meet() {
        let mut index = RowIndex::default();
        let rows: [&[&str]; 5] = [
            &["SHOP-12"],
            &["#12", "https://github.com/acme/shop/issues/12"],
            &["ENG-3"],
            &["AB#7"],
            &["https://gitlab.example/acme/shop/-/issues/9"],
        ];
        for (row, texts) in rows.iter().enumerate() {
            index.add(row, &names(texts));
        }
        let found: [(&str, &[usize]); 11] = [
            ("shop-12", &[0]),
            ("https://shop.example/browse/SHOP-12?focus=1", &[0]),
            ("#12", &[1]),
            ("acme/shop#12", &[1]),
            ("http://www.github.com/Acme/shop/issues/12/", &[1]),
            // Another repository.
            ("https://github.com/acme/till/issues/12", &[]),
            ("https://linear.app/acme/issue/ENG-3/pay-later", &[2]),
            ("https://dev.azure.com/acme/shop/_workitems/edit/7", &[3]),
            ("#9", &[4]),
            ("SHOP-1", &[]),
            ("https://shop.example/12", &[]),
        ];
        for (text, rows) in found {
            assert_eq!(index.rows(&names(&[text])), rows, "{text}");
        }
        assert!(index.is_familiar(&names(&["SHOP-99"])));
        assert!(index.is_familiar(&names(&["https://github.com/acme/shop/issues/1"])));
        assert!(!index.is_familiar(&names(&["https://github.com/acme/till/issues/1"])));
        assert!(!index.is_familiar(&names(&["OPS-99"])));
        assert!(!index.is_familiar(&names(&["https://shop.example/design"])));
    }
}
