//! `storywall serve`.

use super::live::{Preview, PreviewOptions};
use super::outcome::{Exit, Failure, Shell};
use super::watch::{WatchInbox, watch};
use crate::report::sanitize;
use crate::serve::{Address, AddressError, Server, is_answering};
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// The port that is taken where none is named.
pub const DEFAULT_PORT: u16 = 4747;

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// Maps and folders; nothing means the project.
    pub paths: Vec<PathBuf>,
    /// The address to listen on: this machine alone, where it is a loopback address.
    pub host: IpAddr,
    /// The port; 0 takes one that is free.
    pub port: u16,
    /// A built-in theme or a folder, where it is not the project's.
    pub theme: Option<String>,
    /// Whether the site is opened in the browser.
    pub open: bool,
    /// Whether folders are looked through, although the system may tell of changes.
    pub polls: bool,
}

/// Serves the site, and makes it again with every save, until it is asked to end.
///
/// # Errors
///
/// The command could not run: a path that is not there, a port that is taken.
pub fn serve(options: &ServeOptions, shell: &mut Shell) -> Result<Exit, Failure> {
    let server = Server::bind(options.host, options.port).map_err(taken)?;
    let address = server.address().clone();
    let live = Preview::new(PreviewOptions {
        folder: shell.folder.clone(),
        paths: options.paths.clone(),
        theme: options.theme.clone(),
        color: shell.err_color,
        ..PreviewOptions::default()
    });
    let mut watched = watch(live, options.polls, shell)?;
    let first = std::mem::take(&mut watched.first);
    let mut publisher = server.start(first, first_generation());
    if address.is_open_to_others() {
        warn(&address, shell)?;
    }
    let inbox = WatchInbox::open();
    let url = address.urls().first().cloned().unwrap_or_default();
    writeln!(shell.out, "{url}")?;
    shell.out.flush()?;
    if options.open && is_answering(&address) {
        open::that_detached(&url).map_err(|error| {
            Failure::new(format!("no browser could be opened at {url}: {error}"))
        })?;
    }
    let publish = move |edition, _| {
        publisher.publish(edition);
        String::new()
    };
    watched.keep_up(publish, inbox, shell)
}

/// Later than every generation of an earlier run, which made fewer than one a millisecond.
fn first_generation() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(1, |since| u64::try_from(since.as_millis()).unwrap_or(1))
}

fn taken(error: AddressError) -> Failure {
    let failure = Failure::new(error.to_string());
    match error {
        AddressError::InUse {
            free: Some(free), ..
        } => failure.help(format!(
            "port {free} is free: `-p {free}`; or `-p 0` takes any that is"
        )),
        AddressError::InUse { free: None, .. } => failure.help("`-p 0` takes any that is free"),
        AddressError::Refused(..) => failure.help("name an address of this machine with `--host`"),
    }
}

/// Says who can see the maps now.
fn warn(address: &Address, shell: &mut Shell) -> Result<(), Failure> {
    let urls = address.urls().join(" ");
    writeln!(
        shell.err,
        "warning: everyone who reaches this machine over the network can read these maps, at {}",
        sanitize(&urls)
    )?;
    Ok(())
}
