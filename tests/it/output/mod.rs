//! The writer of sites: what it refuses, what it leaves unchanged, and what readers can see.

mod at_once;
#[cfg(target_os = "linux")]
mod faulty;
mod killed;
mod refused;
mod support;
mod unchanged;
