//! The loop of `serve` and `build --watch`: scans the project, then rebuilds the site on every save.

use super::preview::Preview;
use super::shell::{Exit, Failure, Shell, Stop};
use crate::report::sanitize;
use crate::serve::{
    ChangedFiles, LiveEvent, Rebuild, ServeEvent, SiteBuilder, Snapshot, Watcher, follow,
    on_shutdown, rebuild_and_watch,
};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// A message to the thread that owns the shell.
#[derive(Debug)]
enum WatchMessage {
    /// Lines for standard error.
    Print(String),
    /// The process should end.
    End,
}

/// The messages to the thread that owns the shell, and a sender for the thread that rebuilds.
#[derive(Debug)]
pub(crate) struct WatchMessages {
    sender: EndingSender,
    receiver: Receiver<WatchMessage>,
}

impl WatchMessages {
    /// From now on, Ctrl-C and SIGTERM send [`WatchMessage::End`].
    pub(crate) fn new() -> Self {
        let (sender, receiver) = channel();
        let on_end = sender.clone();
        // If the handlers can't be installed, the signals end the process at once.
        let _ = on_shutdown(move || drop(on_end.send(WatchMessage::End)));
        let sender = EndingSender(sender);
        Self { sender, receiver }
    }

    /// A function for other threads that prints lines to standard error.
    pub(crate) fn printer(&self) -> impl Fn(String) + Send + Sync + 'static {
        let sender = self.sender.0.clone();
        // If there is no receiver, the process is already ending.
        move |lines| drop(sender.send(WatchMessage::Print(lines)))
    }
}

/// A sender that sends [`WatchMessage::End`] when its thread ends, even if that panics.
#[derive(Debug)]
struct EndingSender(Sender<WatchMessage>);

impl Drop for EndingSender {
    fn drop(&mut self) {
        // If there is no receiver, the process is already ending.
        let _ = self.0.send(WatchMessage::End);
    }
}

/// A project whose folders are watched.
#[derive(Debug)]
pub(crate) struct WatchedProject<B = Preview> {
    builder: B,
    watcher: Watcher,
    events: Receiver<LiveEvent>,
    /// Sends requests of browsers to the thread that rebuilds.
    pub(crate) requests: Sender<LiveEvent>,
    /// The site after the first scan.
    pub(crate) first: Snapshot,
    /// The number of open gaps (warnings) in it.
    pub(crate) gaps: usize,
}

/// Scans the project once. Every folder is watched before it is read, so that no change is missed.
///
/// # Errors
///
/// There are no maps, or they can't be read.
pub(crate) fn watch(
    mut preview: Preview,
    polls: bool,
    shell: &mut Shell,
) -> Result<WatchedProject, Stop> {
    if preview.reads_standard_input() {
        let failure = Failure::new("can't watch standard input");
        return Err(failure
            .help("save the map to a file, and pass that file")
            .into());
    }
    let (sender, events) = channel();
    let requests = sender.clone();
    let (mut watcher, why_polling) = Watcher::new(polls, sender);
    let (rebuild, why_polling_now) =
        rebuild_and_watch(&mut preview, &ChangedFiles::All, &mut watcher);
    if let Some(failure) = preview.take_failure() {
        return Err(failure.into());
    }
    write!(shell.err, "{}", rebuild.messages)?;
    if let Some(why) = why_polling.or(why_polling_now) {
        write!(shell.err, "{}", polling_note(&why))?;
    }
    Ok(WatchedProject {
        builder: preview,
        watcher,
        events,
        requests,
        first: *rebuild.snapshot.unwrap_or_default(),
        gaps: rebuild.gaps,
    })
}

impl<B: SiteBuilder + Send + 'static> WatchedProject<B> {
    /// The same project with another builder, which is made of the present one.
    pub(crate) fn with_builder<C>(self, wrap: impl FnOnce(B) -> C) -> WatchedProject<C> {
        WatchedProject {
            builder: wrap(self.builder),
            watcher: self.watcher,
            events: self.events,
            requests: self.requests,
            first: self.first,
            gaps: self.gaps,
        }
    }

    /// Rebuilds the site on every save, until Ctrl-C or SIGTERM. `publish` gets each new snapshot
    /// with its number of open gaps; what it returns is printed.
    ///
    /// # Errors
    ///
    /// The thread that rebuilds has ended, which is a bug.
    pub(crate) fn follow_changes(
        mut self,
        mut publish: impl FnMut(Snapshot, usize) -> String + Send + 'static,
        messages: WatchMessages,
        shell: &mut Shell,
    ) -> Result<Exit, Stop> {
        let WatchMessages { sender, receiver } = messages;
        // Only the current thread has the shell. It doesn't wait for the other one to end.
        let follower = thread::spawn(move || {
            let mut on_event = |event| {
                let lines = match event {
                    ServeEvent::PollingFallback(why) => polling_note(&why),
                    ServeEvent::Rebuilt {
                        snapshot,
                        rebuild,
                        started,
                    } => {
                        let published = publish(*snapshot, rebuild.gaps);
                        rebuild_lines(&rebuild, started.elapsed()) + &published
                    }
                };
                sender.0.send(WatchMessage::Print(lines)).is_ok()
            };
            follow(
                &mut self.builder,
                &mut self.watcher,
                &self.events,
                &mut on_event,
            );
        });
        while let Ok(WatchMessage::Print(lines)) = receiver.recv() {
            // Browsers are served even if standard error is closed.
            let _ = write!(shell.err, "{lines}").and_then(|()| shell.err.flush());
        }
        if follower.is_finished() {
            let failure = Failure::new("storywall stopped watching for changes");
            let help = "this is a bug in storywall; please report it with the output above";
            return Err(failure.help(help).into());
        }
        Ok(Exit::Success)
    }
}

fn polling_note(why: &str) -> String {
    format!(
        "note: polling for changes 10 times a second: {}\n",
        sanitize(why)
    )
}

/// A line about what changed, and the messages about it.
fn rebuild_lines(rebuild: &Rebuild, took: Duration) -> String {
    let (changed, took) = (sanitize(&rebuild.changed), took.as_millis());
    let gaps = match rebuild.gaps {
        0 => "no gaps".to_owned(),
        1 => "1 gap".to_owned(),
        more => format!("{more} gaps"),
    };
    let line = match (changed.is_empty(), rebuild.has_errors) {
        (true, _) => String::new(),
        (false, false) => format!("{changed}: updated in {took} ms, {gaps}\n"),
        (false, true) => {
            format!("{changed}: contains errors; keeping the last valid version ({took} ms)\n")
        }
    };
    format!("{line}{}", rebuild.messages)
}
