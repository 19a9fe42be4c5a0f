//! The stream of events that tells browsers of each edition.

use super::content::ResponseBody;
use super::edition::SnapshotReceiver;
use hyper::body::Bytes;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::time::{Instant, sleep_until, timeout};

/// How long a browser waits before it comes back, in milliseconds.
const RETRY: u32 = 500;
/// How often something is sent on a quiet stream, so that one whose browser is gone ends.
const BEAT: Duration = Duration::from_secs(15);
/// How long a stream lasts. A browser comes back at once, and one that is asleep makes room.
const LIFE: Duration = Duration::from_secs(600);

/// The present generation at once, then every later one. Of two editions in quick succession the
/// first may be left out, the last never.
pub(crate) fn events(mut editions: SnapshotReceiver, permit: OwnedSemaphorePermit) -> ResponseBody {
    let (sender, receiver) = mpsc::channel::<Bytes>(1);
    tokio::spawn(async move {
        let _held = permit;
        let end = Instant::now() + LIFE;
        let mut greeting = format!("retry: {RETRY}\n\n");
        loop {
            let generation = editions.borrow_and_update().generation;
            let event = format!("{greeting}id: {generation}\ndata: {generation}\n\n");
            greeting.clear();
            if sender.send(event.into()).await.is_err() {
                return;
            }
            loop {
                tokio::select! {
                    () = sender.closed() => return,
                    () = sleep_until(end) => return,
                    changed = timeout(BEAT, editions.changed()) => match changed {
                        Ok(Ok(())) => break,
                        // Nobody publishes any more.
                        Ok(Err(_)) => return,
                        Err(_) => {}
                    },
                }
                if sender.send(Bytes::from_static(b":\n\n")).await.is_err() {
                    return;
                }
            }
        }
    });
    ResponseBody::Events(receiver)
}
