//! What this room asks of whoever makes the site.

use super::edition::Snapshot;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Makes the site, and makes it again when files change.
pub trait SiteBuilder {
    /// What a change at `path` can mean.
    fn impact(&self, path: &Path) -> Impact;

    /// A file changed that has not settled yet: the time until then may be used to get ready for
    /// what stands in it now. Nothing that is shown or kept may change by it.
    fn prepare(&mut self, file: &Path);

    /// Looks at what changed, and makes again what depends on it. Every folder that is read is
    /// given to `watch` first.
    fn rebuild(&mut self, change: &Change, watch: &mut dyn FnMut(&Path)) -> Rebuild;
}

/// How far a change reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impact {
    /// The site does not depend on that path.
    Nothing,
    /// One file, which is already known.
    File,
    /// Files may have come or gone, or something changed on which many pages depend.
    All,
}

/// Where to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// At these files, each of which the maker knows.
    Files(BTreeSet<PathBuf>),
    /// Everywhere.
    All,
}

/// What a look came to.
#[derive(Clone, Debug, Default)]
pub struct Rebuild {
    /// The site as it is now; none where nothing that is shown changed.
    pub snapshot: Option<Box<Snapshot>>,
    /// What changed, in a few words: `shop.yaml`.
    pub changed: String,
    /// Whether any of it has a fault, so that what was good before stays.
    pub has_errors: bool,
    /// What is wrong with what changed, for the terminal.
    pub messages: String,
    /// How many gaps there are to decide on.
    pub gaps: usize,
    /// When to look everywhere again, although nothing may change until then.
    pub recheck_after: Option<Duration>,
}
