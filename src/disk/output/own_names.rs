//! Names in the root of an output, and beside it, that belong to the writer.

use std::ffi::OsStr;

/// Names that begin like this are the writer's.
pub(crate) const RESERVED_PREFIX: &str = ".storywall-";

/// The file that lists what a build wrote.
pub const MANIFEST: &str = ".storywall-manifest";

/// Folders inside an output, for writing in place.
pub(crate) const INSIDE: &str = ".storywall-stage-";

/// Whether a name in the root of an output is a leftover of writing in place.
pub(crate) fn is_inside(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(INSIDE.as_bytes())
}
