//! `storywall serve`.

use super::preview::{Preview, PreviewOptions};
use super::shell::{Exit, Failure, Shell, Stop, open_in_browser};
use super::watch::{WatchMessages, watch};
use crate::report::sanitize;
use crate::serve::{Address, AddressError, Server, is_answering};
use clap::Args;
use std::io;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// The default port.
const DEFAULT_PORT: u16 = 4747;

/// The end of the help.
const AFTER_HELP: &str =
    "PATH is as for `build`. The address is printed once the site is there to be seen.
A map with a fault keeps its last good pages, with the fault over them. Ctrl-C ends it.";

/// The arguments of `storywall serve`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct ServeArgs {
    /// Maps and folders.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The port; 0 takes any that is free.
    #[arg(short, long, default_value_t = DEFAULT_PORT)]
    port: u16,
    /// The address to listen on; 0.0.0.0 lets the whole network see the maps.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1", value_parser = parse_host)]
    host: IpAddr,
    /// A built-in theme, or a folder.
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Open the site in the browser.
    #[arg(long)]
    open: bool,
    /// Look through the folders, where the system does not tell of changes.
    #[arg(long)]
    poll: bool,
}

/// Parses an IP address, or `localhost`.
fn parse_host(text: &str) -> Result<IpAddr, String> {
    if text.eq_ignore_ascii_case("localhost") {
        return Ok(Ipv4Addr::LOCALHOST.into());
    }
    let expected = "expected an address such as 127.0.0.1 or 0.0.0.0";
    text.parse().map_err(|_| expected.to_owned())
}

/// Serves the site and rebuilds it with every save, until Ctrl-C or SIGTERM.
///
/// # Errors
///
/// The command could not run: a path doesn't exist, or the port is taken.
pub(crate) fn serve(args: &ServeArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let server = Server::bind(args.host, args.port).map_err(bind_failure)?;
    let address = server.address().clone();
    let preview = Preview::new(PreviewOptions {
        folder: shell.folder.clone(),
        paths: args.paths.clone(),
        theme: args.theme.clone(),
        color: shell.err_color,
        ..PreviewOptions::default()
    });
    let mut watched = watch(preview, args.poll, shell)?;
    let first = std::mem::take(&mut watched.first);
    let mut publisher = server.start(first, first_generation());
    if address.is_open_to_others() {
        warn_of_readers(&address, shell)?;
    }
    let messages = WatchMessages::new();
    let url = address.urls().first().cloned().unwrap_or_default();
    writeln!(shell.out, "{url}")?;
    shell.out.flush()?;
    if args.open && is_answering(&address) {
        open_in_browser(&url, &url)?;
    }
    let publish = move |snapshot, _| {
        publisher.publish(snapshot);
        String::new()
    };
    watched.follow_changes(publish, messages, shell)
}

/// A number above all generations of an earlier run, which had fewer than one a millisecond: a
/// page that was loaded from that run then knows that it is out of date.
fn first_generation() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(1, |since| u64::try_from(since.as_millis()).unwrap_or(1))
}

fn bind_failure(error: AddressError) -> Failure {
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

/// Warns that other machines can read the maps.
fn warn_of_readers(address: &Address, shell: &mut Shell) -> io::Result<()> {
    let urls = address.urls().join(" ");
    writeln!(
        shell.err,
        "warning: everyone who reaches this machine over the network can read these maps, at {}",
        sanitize(&urls)
    )
}
