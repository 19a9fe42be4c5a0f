//! Ending on Ctrl-C or when the system asks for it.

use std::io;
use std::thread;

/// Calls `then` once, on a thread of its own, when the process receives Ctrl-C (SIGINT) or SIGTERM.
///
/// A process that runs alone in a container (as process 1) ignores both unless it handles them.
/// The `ctrlc` crate handles either SIGINT alone or SIGHUP as well; a closed terminal should
/// end this program as it ends any other.
///
/// # Errors
///
/// The handlers could not be installed.
pub fn on_shutdown(then: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    // The handlers are in place when this function returns, not just when the thread starts.
    let signal = {
        let _entered = runtime.enter();
        shutdown_signal()?
    };
    thread::spawn(move || {
        runtime.block_on(signal);
        then();
    });
    Ok(())
}

#[cfg(unix)]
fn shutdown_signal() -> io::Result<impl Future<Output = ()> + Send> {
    use std::{future::poll_fn, task::Poll};
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(poll_fn(move |context| {
        let is_interrupt = interrupt.poll_recv(context).is_ready();
        if is_interrupt || terminate.poll_recv(context).is_ready() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }))
}

#[cfg(windows)]
fn shutdown_signal() -> io::Result<impl Future<Output = ()> + Send> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
