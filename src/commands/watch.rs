//! What `serve` and `build --watch` share: a first look, and then one with every save.

use super::live::Preview;
use super::shell::{Exit, Failure, Shell};
use crate::report::sanitize;
use crate::serve::{
    Change, FsEvent, Rebuild, ServeEvent, Snapshot, Watcher, follow, on_shutdown, rebuild_and_watch,
};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// What is to be told, and word that the program is to end.
#[derive(Debug)]
pub(crate) struct WatchInbox {
    sender: EndSignal,
    told: Receiver<Option<String>>,
}

impl WatchInbox {
    /// Hears from now on that the program is to end.
    pub(crate) fn open() -> Self {
        let (sender, told) = channel();
        let stop = sender.clone();
        // Where the system does not tell of it, it ends the program itself.
        let _ = on_shutdown(move || drop(stop.send(None)));
        let sender = EndSignal(sender);
        Self { sender, told }
    }
}

/// A project that is watched.
#[derive(Debug)]
pub(crate) struct WatchedProject {
    live: Preview,
    watcher: Watcher,
    news: Receiver<FsEvent>,
    /// The site as it was found.
    pub(crate) first: Snapshot,
    /// How many gaps there were to decide on then.
    pub(crate) gaps: usize,
}

/// The first look at everything, each folder watched before it is read.
///
/// # Errors
///
/// There is nothing to show, or it cannot be read.
pub(crate) fn watch(
    mut live: Preview,
    polls: bool,
    shell: &mut Shell,
) -> Result<WatchedProject, Failure> {
    if live.reads_standard_input() {
        return Err(Failure::new("standard input cannot be watched")
            .help("write the map to a file, and name that"));
    }
    let (sender, news) = channel();
    let (mut watcher, why) = Watcher::new(polls, sender);
    let (remade, why_not) = rebuild_and_watch(&mut live, &Change::All, &mut watcher);
    if let Some(failure) = live.failure() {
        return Err(failure);
    }
    write!(shell.err, "{}", remade.messages)?;
    if let Some(why) = why.or(why_not) {
        write!(shell.err, "{}", polling(&why))?;
    }
    Ok(WatchedProject {
        live,
        watcher,
        news,
        first: *remade.snapshot.unwrap_or_default(),
        gaps: remade.gaps,
    })
}

impl WatchedProject {
    /// Publishes an edition with every save, and tells of it, until the program is asked to end.
    /// What `publish` returns is told, too.
    ///
    /// # Errors
    ///
    /// Changes can no longer be followed, which is a fault of this program.
    pub(crate) fn keep_up(
        mut self,
        mut publish: impl FnMut(Snapshot, usize) -> String + Send + 'static,
        inbox: WatchInbox,
        shell: &mut Shell,
    ) -> Result<Exit, Failure> {
        // Only this thread may write to the shell; none of the others keeps it from ending.
        let WatchInbox { sender, told } = inbox;
        let follower = thread::spawn(move || {
            let mut tell = |told| {
                let lines = match told {
                    ServeEvent::PollingFallback(why) => polling(&why),
                    ServeEvent::Rebuilt {
                        snapshot,
                        rebuild,
                        started,
                    } => {
                        let more = publish(*snapshot, rebuild.gaps);
                        format!("{}{more}", lines(&rebuild, started.elapsed()))
                    }
                };
                sender.0.send(Some(lines)).is_ok()
            };
            follow(&mut self.live, &mut self.watcher, &self.news, &mut tell);
        });
        while let Ok(Some(lines)) = told.recv() {
            // Browsers are served, whether or not anybody reads along.
            let _ = write!(shell.err, "{lines}").and_then(|()| shell.err.flush());
        }
        if follower.is_finished() {
            return Err(Failure::new("changes are not followed any more")
                .help("this is a fault of storywall; what it said above helps to find it"));
        }
        Ok(Exit::Fine)
    }
}

/// Says that it is over, however the thread ends that has it.
#[derive(Debug)]
struct EndSignal(Sender<Option<String>>);

impl Drop for EndSignal {
    fn drop(&mut self) {
        // Where nobody listens any more, it is over already.
        let _ = self.0.send(None);
    }
}

fn polling(why: &str) -> String {
    format!(
        "note: changes are looked for ten times a second, since {}\n",
        sanitize(why)
    )
}

/// One line that says what changed, and what is wrong with it.
fn lines(remade: &Rebuild, took: Duration) -> String {
    let (what, took) = (sanitize(&remade.changed), took.as_millis());
    let gaps = match remade.gaps {
        0 => "no gaps".to_owned(),
        1 => "1 gap".to_owned(),
        more => format!("{more} gaps"),
    };
    let line = match (what.is_empty(), remade.has_errors) {
        (true, _) => String::new(),
        (false, false) => format!("{what}: shown after {took} ms, {gaps} to decide on\n"),
        (false, true) => format!("{what}: has faults, the last good pages stay ({took} ms)\n"),
    };
    format!("{line}{}", remade.messages)
}
