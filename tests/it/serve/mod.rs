//! `storywall serve` as editors, browsers and attackers use it: the program runs, files are saved,
//! and pages are requested.

mod broken;
mod command;
mod edit;
mod edit_texts;
mod load;
mod maps;
mod other_files;
mod reach;
mod responses;
mod room;
mod saved;
pub(crate) mod server;
