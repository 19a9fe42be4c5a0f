//! What a result is known by from one run to the next.

use crate::report::item::Reported;
use std::collections::HashMap;
use xxhash_rust::xxh3::xxh3_64;

/// The fingerprints that were given out.
#[derive(Default)]
pub(crate) struct Fingerprints {
    times: HashMap<u64, usize>,
}

impl Fingerprints {
    /// The fingerprint of the next item: of its rule, its file and what it is about, so that it
    /// stays when lines move, levels change or numbers in the message do. What is alike in all of
    /// them is numbered. A fault is about nothing that has a name; its message stands for it.
    pub(crate) fn next(&mut self, item: &Reported) -> String {
        let about = item.identity.as_deref().unwrap_or(&item.diagnostic.message);
        let text = [item.diagnostic.code, &item.file, about].join("\n");
        let hash = xxh3_64(text.as_bytes());
        let times = self.times.entry(hash).or_default();
        *times += 1;
        format!("{hash:016x}:{times}")
    }
}
