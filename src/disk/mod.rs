//! The only reader and the only writer of files.

pub mod input;
pub mod output;
