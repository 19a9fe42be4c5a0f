//! Being asked to end.

use std::io;
use std::thread;

/// Calls `then` once the program is asked to end, by Ctrl-C or by the system.
///
/// Without this a process that runs alone in a container would not hear of it at all.
///
/// # Errors
///
/// The system would not tell.
pub fn when_stopped(then: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    thread::spawn(move || {
        if runtime.block_on(stopped()).is_ok() {
            then();
        }
    });
    Ok(())
}

#[cfg(unix)]
async fn stopped() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        asked = tokio::signal::ctrl_c() => asked,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn stopped() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
