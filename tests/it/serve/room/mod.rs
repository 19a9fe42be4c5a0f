//! The room of a workshop over HTTP: who gets in, what each may do, and what everybody hears.

mod doors;
mod events;
mod fake;
mod pages;
