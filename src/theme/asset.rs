//! Static files, named after their content.

use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64;

/// A static file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Where it stands in the site: `assets/<name>.<hash>.<extension>`.
    pub path: String,
    /// Its bytes.
    pub bytes: Bytes,
}

impl Asset {
    /// A static file whose name tells its content, so that it can be cached for ever.
    pub fn new(name: &str, bytes: Vec<u8>) -> Self {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let stem: String = stem
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || c == '-' {
                    c.to_ascii_lowercase()
                } else {
                    '-'
                }
            })
            .take(40)
            .collect();
        let hash = xxh3_64(&bytes);
        let path = format!("{}/{stem}.{hash:016x}.{extension}", crate::pages::ASSETS);
        Self {
            path,
            bytes: bytes.into(),
        }
    }
}
