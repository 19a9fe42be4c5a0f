//! `storywall workshop`.

mod begun_map;
mod face;
mod going_back;
mod input;
mod journal_file;
mod json_face;
mod map_on_disk;
mod proceedings;
mod removal;
mod requests;
mod room;
mod session;
mod shown;
mod skip_entries;
mod terminal_face;
mod words;

use super::serve::{DEFAULT_PORT, parse_host};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::serve::AllowedHost;
use crate::workshop::TimeBoxes;
use clap::Args;
use face::Face;
use input::LineReader;
use journal_file::Journal;
use map_on_disk::MapOnDisk;
use session::WorkshopSession;
use std::net::IpAddr;
use std::path::PathBuf;

/// The end of the help.
const AFTER_HELP: &str = "Each answer is a line, and is written to the map at once. Choose by number, or answer in your own words; where several are asked for, put `;` between them, or type one a line. Then an empty line goes on.

Instead of an answer:
  ?            list these words           why          why this is asked
  back         ask the question before    undo         take the last answer back
  skip REASON  go on without an answer    park TEXT    put a thought into the parking lot
  show         print the map              time [+5]    print the time; give the step more
  votes        list cards, count votes    remove X     remove cards, by number or title
  rename X to Y  give a card, by number or title, another title
  pause, quit  stop, and go on later      done         nothing to add, go on

The session goes on where it stopped when you run the command again. `storywall workshop --guide` prints the facilitator's guide.

Exit codes:
  0    the workshop is done, was paused, or the input ended
  1    the map has errors
  2    the command could not run
  130  somebody pressed Ctrl-C";

/// The facilitator's guide, which is also a page of the documentation.
const GUIDE: &str = include_str!("../../../docs/workshop.md");

/// The arguments of `storywall workshop`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct WorkshopArgs {
    /// The map; it doesn't have to exist yet.
    #[arg(value_name = "MAP", required_unless_present = "guide")]
    map: Option<PathBuf>,
    /// How long the workshop takes [default: 155].
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u64).range(8..=10_000))]
    time: Option<u64>,
    /// Write the minutes to this file, as Markdown.
    #[arg(long, value_name = "FILE")]
    minutes: Option<PathBuf>,
    /// Ask and answer in JSON, one object on each line.
    #[arg(long)]
    json: bool,
    /// Keep no journal: what isn't in the map is forgotten.
    #[arg(long)]
    no_journal: bool,
    /// Let everybody in the room answer in a browser: the wall is for the
    /// big screen, phones join by a code.
    #[arg(long, conflicts_with = "json")]
    serve: bool,
    /// Port to listen on; 0 picks a free one.
    #[arg(short, long, requires = "serve", default_value_t = DEFAULT_PORT)]
    port: u16,
    /// Address to listen on; 0.0.0.0 lets phones in the network join.
    #[arg(long, value_name = "ADDR", requires = "serve", default_value = "127.0.0.1", value_parser = parse_host)]
    host: IpAddr,
    /// Another name that leads to this machine; repeatable.
    #[arg(long, value_name = "NAME", requires = "serve")]
    allow_host: Vec<AllowedHost>,
    /// Show the wall only to those who have joined.
    #[arg(long, requires = "serve")]
    closed: bool,
    /// Open the wall in the browser.
    #[arg(long, requires = "serve")]
    open: bool,
    /// Print the facilitator's guide.
    #[arg(long, exclusive = true)]
    guide: bool,
}

/// Leads a workshop on a map.
///
/// # Errors
///
/// The map has errors, can't be read or written, or the disk fails.
pub(crate) fn workshop(args: &WorkshopArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    if args.guide {
        write!(shell.out, "{}", GUIDE)?;
        return Ok(Exit::Success);
    }
    let named = args.map.as_deref().unwrap_or(std::path::Path::new(""));
    let map = MapOnDisk::open(named, shell)?;
    if let Some(minutes) = &args.minutes {
        map.check_minutes(&shell.folder.join(minutes), minutes)?;
    }
    if args.serve {
        return room::serve_room(map, args, shell);
    }
    let lines = match shell.interruptible_input {
        None => LineReader::default(),
        Some(open) => {
            let input = open()
                .map_err(|error| Failure::new(format!("could not read standard input: {error}")))?;
            LineReader::new(input)
        }
    };
    let face = match args.json {
        true => Face::Json,
        false => Face::Terminal,
    };
    let mut session = WorkshopSession::new(map, args, face, lines, shell)?;
    session.run(shell)
}

impl WorkshopArgs {
    /// The options with which a session goes on as it began.
    fn options_again(&self) -> String {
        let mut options = String::new();
        if let Some(minutes) = self.time {
            options += &format!(" --time {minutes}");
        }
        if let Some(minutes) = &self.minutes {
            let name = minutes.display().to_string();
            options += &format!(" --minutes {}", words::quoted(&name));
        }
        for (is_set, option) in [(self.json, " --json"), (self.no_journal, " --no-journal")] {
            if is_set {
                options += option;
            }
        }
        options
    }

    /// How much time each step has: as it was said now, or else when this workshop began.
    fn time_boxes(&self, journal: &Journal) -> TimeBoxes {
        let time = self.time.or_else(|| journal.minutes());
        time.map_or_else(TimeBoxes::default, TimeBoxes::new)
    }
}
