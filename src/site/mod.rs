//! The whole site as a value: path → bytes.
//!
//! A map's pages depend on that map, the project and the theme; the index depends on an
//! [`entry`](crate::pages::MapEntry) of each map. So a changed map is rendered alone, and the
//! index made again from entries that were kept. This room knows nothing of disks.

mod basis;
mod common;
mod desk;
mod files;
mod fragment;
mod index;
mod jobs;
mod names;
mod plan;
mod render;
mod stamp;

pub use basis::InputHash;
pub use common::SiteContext;
pub use files::Site;
pub use fragment::{Fragment, FragmentOptions, FragmentTarget};
pub use index::IndexPages;
pub use names::{collisions, is_reserved, portable_key};
pub use plan::{NamedMap, check_names};
pub use render::{MapPages, assemble, assemble_again, render_map, render_map_again, render_piece};
pub use stamp::{Fingerprint, SiteStamp};
