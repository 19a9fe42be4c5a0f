//! The writer of sites: what it refuses, what it leaves alone, and what a reader can ever see.

mod at_once;
#[cfg(target_os = "linux")]
mod faulty;
mod kept;
mod killed;
mod refused;
mod support;
