//! What a template may ask for: what its tags name, and those of the templates that it takes in.

use super::said::TemplateWords;
use super::template::Template;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// How many fields are remembered: more than a page has.
const ASKED: usize = 509;

/// A place for what each template names, by its name with and without that of its theme.
pub(crate) fn unasked(
    templates: &BTreeMap<String, Template>,
) -> BTreeMap<String, OnceLock<UsedFields>> {
    let names = templates.keys();
    let bare = names.map(|name| {
        name.rsplit_once('/')
            .map_or(name.as_str(), |(_, bare)| bare)
    });
    bare.map(|name| (name.to_owned(), OnceLock::new()))
        .collect()
}

/// The names of fields that a template may ask for, or one that it takes in.
#[derive(Debug)]
pub(crate) struct UsedFields {
    /// What each of them says; nothing where they may ask for whatever there is.
    said: Option<Vec<Arc<TemplateWords>>>,
    /// What was asked last: where in the program the name of a field stands, how long it is, and in the
    /// last bit whether it is named. Every field of every story is asked for.
    asked: [AtomicU64; ASKED],
}

impl UsedFields {
    /// Whatever there is.
    pub(crate) fn all() -> Self {
        Self::new(None)
    }

    fn new(said: Option<Vec<Arc<TemplateWords>>>) -> Self {
        Self {
            said,
            asked: [const { AtomicU64::new(0) }; ASKED],
        }
    }

    /// What templates of these names may ask for.
    pub(crate) fn by(
        names: &[&str],
        bases: &[&str],
        templates: &BTreeMap<String, Template>,
    ) -> Self {
        let mut all = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        while let Some(name) = open.pop() {
            let below = bases.iter().map(|base| format!("{base}/{name}"));
            let mut found = [name.clone()].into_iter().chain(below);
            let found = found.find_map(|name| templates.get_key_value(&name));
            let Some((name, template)) = found else {
                continue;
            };
            if seen.insert(name) {
                let said = template.said();
                open.extend(said.taken_in.iter().cloned());
                all.push(Arc::clone(said));
            }
        }
        Self::new(Some(all))
    }

    /// Whether a field may be asked for.
    pub(crate) fn has(&self, field: &'static str) -> bool {
        // All names stand within one program: they differ in the lower bits of their places. One may
        // begin where another does.
        let place = field.as_ptr() as usize;
        let key = (place as u64) << 9 | (field.len() as u64 & 0xff) << 1;
        let asked = &self.asked[place % ASKED];
        let known = asked.load(Ordering::Relaxed);
        if known & !1 == key {
            return known & 1 == 1;
        }
        let said = self.said.as_ref();
        let has = said.is_none_or(|all| all.iter().any(|said| said.has(field)));
        asked.store(key | u64::from(has), Ordering::Relaxed);
        has
    }
}
