//! Story maps as code.

pub mod disk;
pub mod format;
pub mod gaps;
pub mod map;
pub mod pages;
pub mod site;
pub mod text;
