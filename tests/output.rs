//! The writer of sites: what it refuses, what it leaves alone, and what a reader can ever see.

#[path = "output/at_once.rs"]
mod at_once;
#[cfg(target_os = "linux")]
#[path = "output/faulty.rs"]
mod faulty;
#[path = "output/kept.rs"]
mod kept;
#[path = "output/killed.rs"]
mod killed;
#[path = "output/refused.rs"]
mod refused;
#[path = "output/support.rs"]
mod support;
