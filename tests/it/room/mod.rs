//! `storywall workshop --serve` as a room full of people uses it: one hosts, others answer, the program is killed, and
//! goes on.

mod client;
mod load;
mod session;
