//! The language server.

mod editor;
mod fixtures;
mod random;
mod stdio;
