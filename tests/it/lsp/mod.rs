//! The language server.

mod editor;
mod fixtures;
mod live;
mod previews;
mod random;
mod stdio;
mod transcript;
