//! `storywall serve`, as editors, browsers and strangers meet it: the program runs, files are
//! saved, pages are asked for.

mod asked;
mod broken;
mod command;
mod crowd;
mod maps;
mod saved;
mod server;
