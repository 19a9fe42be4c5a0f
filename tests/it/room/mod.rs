//! `storywall workshop --serve` as a room full of people uses it: one hosts, others answer, the program is killed, and
//! goes on. And `serve --edit` as several people use it.

mod client;
mod load;
mod session;
mod together;
