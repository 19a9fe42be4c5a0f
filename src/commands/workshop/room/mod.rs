//! `storywall workshop --serve`: everybody in the room answers, each in a browser of their own.
//!
//! The host has the wall on the big screen; the others join by a QR code or a short code, and answer on their phones. The
//! thread that rebuilds the pages also owns the workshop ([`Workroom`]), so there is one order of answers, changes of the
//! wall, and saves.

mod acts;
mod views;
mod workroom;

use super::WorkshopArgs;
use super::journal_file::Journal;
use super::map_on_disk::MapOnDisk;
use super::proceedings::Proceedings;
use crate::analysis::urls::percent_encoded;
use crate::commands::preview::{Preview, PreviewOptions};
use crate::commands::room::{FeedWriter, PendingFeed};
use crate::commands::serve::{
    DEFAULT_PORT, bind_failure, first_generation, redirect_page, warn_about_readers,
};
use crate::commands::shell::{Exit, Failure, Shell, Stop, open_in_browser};
use crate::commands::watch::{WatchMessages, watch};
use crate::report::sanitize;
use crate::serve::{
    Access, EditAccess, MapLink, RoomDoor, RoomKind, Server, is_answering, qr_half_blocks,
    server_millis,
};
use crate::workshop::{Room, WorkshopEvent};
use std::time::Instant;
use workroom::Workroom;

/// Serves the workshop on a map, and prints the host's address, and on lines of their own the participants' address and code, until Ctrl-C or SIGTERM.
///
/// # Errors
///
/// The map can't be read or written, or the port is taken.
pub(super) fn serve_room(
    mut map: MapOnDisk,
    args: &WorkshopArgs,
    shell: &mut Shell,
) -> Result<Exit, Stop> {
    let server = Server::bind(args.host, args.port).map_err(bind_failure)?;
    let address = server.address().clone();
    let mut journal = match args.no_journal {
        true => Journal::in_memory(),
        false => Journal::for_map(&map, shell),
    };
    if let Some(text) = journal.begun_anew.take() {
        writeln!(shell.err, "{}", sanitize(&text))?;
    }
    map.create()?;
    let seconds = server_millis(Instant::now()) / 1000;
    let boxes = args.time_boxes(&journal);
    let mut proceedings = Proceedings::new(map, journal, boxes, seconds)?;
    let is_continued = !proceedings.journal.entries.is_empty();
    let file = proceedings.map.path.clone();
    let begin = WorkshopEvent::Begin {
        map: file.display().to_string(),
        minutes: args.time,
    };
    proceedings.note(begin, seconds);
    let door =
        RoomDoor::new(RoomKind::Workshop).map_err(|error| Failure::new(error.to_string()))?;
    door.set_private(args.closed);
    let preview = Preview::new(PreviewOptions {
        folder: shell.folder.clone(),
        paths: vec![file],
        names_sources: true,
        renders_on_demand: true,
        first_generation: first_generation(),
        is_editable: true,
        room: Some(RoomKind::Workshop),
        color: shell.err_color,
        is_verbose: shell.is_verbose,
        ..PreviewOptions::default()
    });
    let mut watched = watch(preview, false, shell)?;
    let first = std::mem::take(&mut watched.first);
    let folder =
        { first.maps.first() }.map_or_else(String::new, |map: &MapLink| map.folder.clone());
    let messages = WatchMessages::new();
    let access = Access {
        hosts: args.allow_host.clone(),
        ..Access::default()
    };
    let editing = EditAccess::for_room(door.clone(), watched.requests.clone());
    let publisher = server.start(first, access, Some(editing), messages.printer());
    let room_publisher = publisher.clone();
    let pending = PendingFeed::default();
    let journal = proceedings.journal.path.clone();
    let urls = address.urls().to_vec();
    let url = urls.first().cloned().unwrap_or_default();
    let join_url = format!("{url}.storywall/join");
    let room_events = proceedings.journal.entries.iter();
    let room = Room::resumed(room_events.filter_map(|entry| match &entry.event {
        WorkshopEvent::Room { event } => Some(event),
        _ => None,
    }));
    let watched = watched.with_builder(|preview| {
        let mut workroom = Workroom {
            room,
            proceedings,
            preview,
            door: door.clone(),
            feed: FeedWriter::default(),
            pending: pending.clone(),
            publish: Box::new(move |feed| room_publisher.publish_room(feed.into())),
            print: Box::new(messages.printer()),
            folder: folder.clone(),
            join_url: join_url.clone(),
            addresses: urls.clone(),
            minutes_file: args.minutes.as_ref().map(|file| shell.folder.join(file)),
            written_minutes: String::new(),
            map_error: None,
            last_question: None,
            ballots: 0,
            said_ballot: None,
            said_people: 0,
        };
        workroom.open();
        workroom
    });
    let begun = match is_continued {
        true => "Workshop, continued",
        false => "Workshop",
    };
    writeln!(
        shell.err,
        "{begun}. For the big screen, on this machine only:"
    )?;
    let wall = format!("{url}{}/", percent_encoded(&folder));
    let host_address = door.host_address(&wall);
    writeln!(shell.out, "{host_address}")?;
    shell.out.flush()?;
    writeln!(shell.err, "For everybody else, or the code at {join_url}:")?;
    let join_address = door.join_address(&url);
    writeln!(shell.out, "{join_address}")?;
    if let Some(code) = door.code() {
        writeln!(shell.out, "code {code}")?;
    }
    shell.out.flush()?;
    if shell.err_is_terminal
        && let Some(code) = qr_half_blocks(&join_address)
    {
        writeln!(shell.err, "{code}")?;
    }
    if !address.is_open_to_others() {
        let port = match args.port {
            0 | DEFAULT_PORT => String::new(),
            port => format!(" -p {port}"),
        };
        writeln!(
            shell.err,
            "note: phones can't reach this address; with `--host 0.0.0.0{port}` everybody in your network can"
        )?;
    } else if !args.closed {
        warn_about_readers(&address, shell)?;
    }
    if let Some(journal) = journal {
        writeln!(
            shell.err,
            "journal: {}",
            sanitize(&journal.display().to_string())
        )?;
    }
    // It is removed in the end.
    let mut redirect = None;
    if args.open && is_answering(&address) {
        let page = redirect.insert(redirect_page(&host_address)?);
        open_in_browser(page.path(), &url)?;
    }
    let publish = move |snapshot, _| {
        publisher.publish(snapshot);
        if let Some(feed) = pending.take() {
            publisher.publish_room(feed.into());
        }
        String::new()
    };
    watched.follow_changes(publish, messages, shell)
}
