//! Story maps as code.

pub mod text;
pub mod site;
pub mod disk;
