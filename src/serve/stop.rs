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
pub fn on_shutdown(then: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    // From here on, not from when the thread gets to run.
    let stopped = {
        let _entered = runtime.enter();
        stopped()?
    };
    thread::spawn(move || {
        runtime.block_on(stopped);
        then();
    });
    Ok(())
}

#[cfg(unix)]
fn stopped() -> io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(windows)]
fn stopped() -> io::Result<impl Future<Output = ()> + Send> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
