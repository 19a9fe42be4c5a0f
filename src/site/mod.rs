//! A site as one value in memory: the bytes of each file, by its path.
//!
//! The pages of a map depend on that map, the project and the theme; the index page depends on an
//! [entry](crate::pages::MapEntry) of each map. So a changed map is rendered alone, and the index
//! page is rendered again from the entries of all maps. Nothing here reads or writes a file.
//!
//! - `map_page`, `page_parts`, `render`: which files a map has, what they consist of, and all of them rendered.
//! - `page_writer`: takes a page from its template, and finishes and keeps it piece by piece.
//! - `on_demand`: pages that the preview renders when somebody asks for them.
//! - `diff`: what changed in maps, as one page of its own.
//! - `fragment`: parts of these pages, to be included in pages of other sites.
//! - `assemble`: pages of all maps, index, search, rules and static files as one [`Site`].
//! - `reuse`, `fingerprint`: how a build reuses pages of an earlier build. Without them it is slower.
//! - `names`: file names that work on every file system.

mod assemble;
mod diff;
mod files;
mod fingerprint;
mod fragment;
mod hyphenate;
mod languages;
mod map_page;
mod names;
mod on_demand;
mod page_parts;
mod page_writer;
mod render;
mod reuse;

pub(crate) use assemble::assemble_with_gone;
pub use assemble::{IndexPages, assemble, assemble_again};
pub use diff::{ComparedMap, render_diff};
pub(crate) use files::{FileContent, PagePiece};
pub use files::{FileOnDemand, KeptPiece, PageKeeper, Site};
pub use fingerprint::{Fingerprint, SiteStamp};
pub use fragment::{Fragment, FragmentOptions, FragmentTarget};
pub use names::{NamedMap, check_names, collisions, is_reserved, portable_key};
pub use on_demand::map_on_demand;
pub use render::{MapPages, SiteContext, render_fragment, render_map, site_language};
pub use reuse::{InputHash, render_map_again};
