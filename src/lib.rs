//! Story maps as code.

pub mod cli;
pub mod commands;
pub mod disk;
pub mod format;
pub mod gaps;
pub mod map;
pub mod pages;
pub mod report;
pub mod site;
pub mod text;
pub mod theme;
