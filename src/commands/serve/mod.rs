//! `storywall serve`.

mod room;

use super::preview::{Preview, PreviewOptions};
use super::room::PendingFeed;
use super::shell::{Exit, Failure, Shell, Stop, open_in_browser};
use super::watch::{WatchMessages, watch};
use crate::report::sanitize;
use crate::serve::{
    Access, Address, AddressError, AllowedFrame, AllowedHost, EditAccess, EditKey, RoomDoor,
    RoomKind, Server, is_answering,
};
use clap::Args;
use room::EditingRoom;
use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};
use tempfile::NamedTempFile;

/// The default port.
pub(super) const DEFAULT_PORT: u16 = 4747;

/// The end of the help.
const AFTER_HELP: &str =
    "PATH is the same as for `build`. storywall prints the address as soon as the site is ready.
If a map has an error, its last valid pages stay up, with the error on top. Press Ctrl-C to stop.";

/// The arguments of `storywall serve`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct ServeArgs {
    /// Maps and folders [default: the whole project].
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Port to listen on; 0 picks a free one.
    #[arg(short, long, default_value_t = DEFAULT_PORT)]
    port: u16,
    /// Address to listen on; 0.0.0.0 shares the maps on the network.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1", value_parser = parse_host)]
    host: IpAddr,
    /// Another name that leads to this machine, such as a proxy's or
    /// `localhost:8080` for a forwarded port; repeatable.
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<AllowedHost>,
    /// Pages that may show the site in a frame, such as
    /// http://localhost:8000 or vscode-webview:; repeatable.
    #[arg(long, value_name = "ORIGIN")]
    allow_frame: Vec<AllowedFrame>,
    /// Built-in theme or theme folder [default: the project's `theme:`,
    /// or `wall`].
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Let the browser change the maps: the address that is printed
    /// has a key, which works on this machine only. With a --host that
    /// others can reach, they join by a link or a code, and change
    /// the maps, too.
    #[arg(long)]
    edit: bool,
    /// Open the site in the browser.
    #[arg(long)]
    open: bool,
    /// Poll for changes instead of using file-system events.
    #[arg(long)]
    poll: bool,
}

/// Parses an IP address, or `localhost`.
pub(super) fn parse_host(text: &str) -> Result<IpAddr, String> {
    if text.eq_ignore_ascii_case("localhost") {
        return Ok(Ipv4Addr::LOCALHOST.into());
    }
    let expected = "expected `localhost` or an IP address such as 0.0.0.0";
    text.parse().map_err(|_| expected.to_owned())
}

/// Serves the site and rebuilds it on every save, until Ctrl-C or SIGTERM.
///
/// # Errors
///
/// The command could not run: a path doesn't exist, or the port is taken.
pub(crate) fn serve(args: &ServeArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let server = Server::bind(args.host, args.port).map_err(bind_failure)?;
    let address = server.address().clone();
    let door = match args.edit && address.is_open_to_others() {
        true => Some(RoomDoor::new(RoomKind::Editing)?),
        false => None,
    };
    let preview = Preview::new(PreviewOptions {
        folder: shell.folder.clone(),
        paths: args.paths.clone(),
        theme: args.theme.clone(),
        names_sources: true,
        renders_on_demand: true,
        first_generation: first_generation(),
        is_editable: args.edit,
        room: door.as_ref().map(|_| RoomKind::Editing),
        color: shell.err_color,
        is_verbose: shell.is_verbose,
        ..PreviewOptions::default()
    });
    let mut watched = watch(preview, args.poll, shell)?;
    let first = std::mem::take(&mut watched.first);
    let messages = WatchMessages::new();
    let access = Access {
        hosts: args.allow_host.clone(),
        frames: args.allow_frame.clone(),
    };
    let requests = watched.requests.clone();
    let key = match &door {
        None => args.edit.then(EditKey::random).transpose()?,
        Some(_) => None,
    };
    let editing = match (&door, &key) {
        (Some(door), _) => Some(EditAccess::for_room(door.clone(), requests)),
        (None, Some(key)) => Some(EditAccess::new(key.clone(), requests)),
        (None, None) => None,
    };
    let publisher = server.start(first, access, editing, messages.printer());
    if address.is_open_to_others() {
        warn_about_readers(&address, shell)?;
    }
    if door.is_some() {
        writeln!(
            shell.err,
            "Open the first address yourself: it works on this machine only. Others join at the second one, and can change the maps"
        )?;
    }
    let url = address.urls().first().cloned().unwrap_or_default();
    let with_key = match &door {
        Some(door) => Some(door.host_address(&url)),
        None => key.map(|key| key.address(&url)),
    };
    writeln!(shell.out, "{}", with_key.as_ref().unwrap_or(&url))?;
    if let Some(door) = &door {
        writeln!(shell.out, "{}", door.join_address(&url))?;
        if let Some(code) = door.code() {
            writeln!(shell.out, "code {code}")?;
        }
    }
    shell.out.flush()?;
    // It is removed in the end.
    let mut redirect = None;
    if args.open && is_answering(&address) {
        match with_key {
            None => open_in_browser(&url, &url)?,
            Some(with_key) => {
                let page = redirect.insert(redirect_page(&with_key)?);
                open_in_browser(page.path(), &url)?;
            }
        }
    }
    let Some(door) = door else {
        let publish = move |snapshot, _| {
            publisher.publish(snapshot);
            String::new()
        };
        return watched.follow_changes(publish, messages, shell);
    };
    let pending = PendingFeed::default();
    let watched = watched.with_builder(|preview| {
        let room = publisher.clone();
        EditingRoom::open(preview, door, room, pending.clone(), address.urls())
    });
    let publish = move |snapshot, _| {
        publisher.publish(snapshot);
        if let Some(feed) = pending.take() {
            publisher.publish_room(feed.into());
        }
        String::new()
    };
    watched.follow_changes(publish, messages, shell)
}

/// A page on disk that leads to `url`. Everyone on this machine can read the command line of a browser, but only the user
/// can read this page.
pub(super) fn redirect_page(url: &str) -> io::Result<NamedTempFile> {
    let page = tempfile::Builder::new()
        .prefix("storywall-")
        .suffix(".html")
        .tempfile()?;
    let html = format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={url}\">\n<title>storywall</title>\n"
    );
    page.as_file().write_all(html.as_bytes())?;
    Ok(page)
}

/// A number higher than all generations of an earlier run, which had fewer than one per
/// millisecond. So a page that was loaded from that run can tell that it is out of date.
pub(super) fn first_generation() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(1, |since| u64::try_from(since.as_millis()).unwrap_or(1))
}

pub(super) fn bind_failure(error: AddressError) -> Failure {
    let failure = Failure::new(error.to_string());
    match error {
        AddressError::InUse {
            free: Some(free), ..
        } => failure.help(format!(
            "use a free port: `-p {free}`, or `-p 0` to pick one"
        )),
        AddressError::InUse { free: None, .. } => failure.help("use `-p 0` to pick a free port"),
        AddressError::Refused(..) => failure.help("pass an address of this machine with `--host`"),
    }
}

/// Warns that other machines can read the maps.
pub(super) fn warn_about_readers(address: &Address, shell: &mut Shell) -> io::Result<()> {
    let urls = address.urls().join(" ");
    writeln!(
        shell.err,
        "warning: anyone who can reach this machine over the network can read these maps at {}",
        sanitize(&urls)
    )
}
