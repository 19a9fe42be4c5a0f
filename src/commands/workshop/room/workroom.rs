//! The thread of a workshop that everybody answers in: it owns the map, the journal, the room and the pages.
//!
//! Everything that happens comes here, one after the other: what people do in the room, what they change on the wall, and
//! what somebody saves in an editor. Each is answered after the pages and the room's events that show it were published.

use crate::commands::preview::Preview;
use crate::commands::room::{FeedWriter, PendingFeed, author_name};
use crate::commands::workshop::proceedings::Proceedings;
use crate::disk::output::write_file;
use crate::serve::{
    ChangedFiles, EditAction, EditRequest, EditStep, Impact, Rebuild, RoomDoor, RoomFeed,
    SiteBuilder, server_millis,
};
use crate::workshop::{
    AgendaStep, Answer, PEOPLE_QUESTION, Rights, Role, Room, RoomEvent, WorkshopEvent,
    WorkshopProgress, next_question,
};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A workshop whose people answer in browsers.
pub(super) struct Workroom {
    pub(super) preview: Preview,
    pub(super) proceedings: Proceedings,
    pub(super) room: Room,
    pub(super) door: RoomDoor,
    pub(super) feed: FeedWriter,
    /// Where the feed waits for the pages of a new snapshot.
    pub(super) pending: PendingFeed,
    /// Publishes what the room says.
    pub(super) publish: Box<dyn FnMut(RoomFeed) + Send>,
    /// Prints lines for the host's terminal.
    pub(super) print: Box<dyn Fn(String) + Send>,
    /// The folder of the map's pages.
    pub(super) folder: String,
    /// The address at which people join with a code, and all addresses of this machine.
    pub(super) join_url: String,
    pub(super) addresses: Vec<String>,
    pub(super) minutes_file: Option<PathBuf>,
    /// The minutes as they were written last.
    pub(super) written_minutes: String,
    /// Why the map can't be changed now, if it can't.
    pub(super) map_error: Option<String>,
    /// The question that was asked last.
    pub(super) last_question: Option<String>,
    /// How many ballots have been opened or put away, and which of them was said last, and whether it was open.
    pub(super) ballots: u64,
    pub(super) said_ballot: Option<(u64, bool)>,
    /// When people were told about each other last, in milliseconds since 1970.
    pub(super) said_people: u64,
}

impl Workroom {
    /// The time, in milliseconds since 1970.
    pub(super) fn now(&self) -> u64 {
        server_millis(Instant::now())
    }

    /// The time, in seconds since 1970.
    pub(super) fn seconds(&self) -> u64 {
        self.now() / 1000
    }

    /// Lets everybody in again whom the journal has, and says what there is to say. Called once, before anything else.
    pub(super) fn open(&mut self) {
        for person in &self.room.people {
            self.door.admit(&person.token, person.id, person.role);
        }
        self.door.set_open(!self.room.is_closed);
        self.settle();
        self.publish_feed(&Rebuild::default());
    }

    /// Adds an event to the journal.
    pub(super) fn note(&mut self, event: RoomEvent) {
        let now = self.seconds();
        self.proceedings.note(WorkshopEvent::Room { event }, now);
        if let Some(warning) = self.proceedings.journal_warning() {
            (self.print)(format!("{warning}\n"));
        }
    }

    /// Reads the map again, and finds out what is asked now.
    pub(super) fn settle(&mut self) {
        self.map_error = match self.proceedings.map.read() {
            Ok(None) => None,
            Ok(Some(errors)) => errors.first().map(|error| error.message.clone()),
            Err(failure) => Some(failure.to_string()),
        };
        let (mut progress, mut agenda) = self.to_ask();
        if self.answers_who_is_here(&progress, &agenda) {
            (progress, agenda) = self.to_ask();
        }
        let asked = next_question(&agenda, &progress);
        let id = asked.map(|asked| asked.question.id.clone());
        if id != self.last_question {
            self.room.forget_signs();
            self.last_question = id;
        }
        self.door
            .set_rights(self.room.rights == Rights::Edit && !self.room.is_paused);
        self.say_everything(&progress, &agenda);
        self.said_people = self.now();
        self.write_minutes();
    }

    /// How far the workshop is, and what there is to ask.
    pub(super) fn to_ask(&self) -> (WorkshopProgress, Vec<AgendaStep>) {
        let progress = self.proceedings.progress();
        let agenda = self.proceedings.agenda(&progress);
        (progress, agenda)
    }

    /// Who is in the room needn't be asked once somebody has joined. Returns whether it was answered.
    fn answers_who_is_here(&mut self, progress: &WorkshopProgress, agenda: &[AgendaStep]) -> bool {
        let asked = next_question(agenda, progress);
        let Some(asked) = asked.filter(|asked| asked.question.id == PEOPLE_QUESTION) else {
            return false;
        };
        let people = self.room.people.iter();
        let names: Vec<&str> = { people.filter(|person| person.role == Role::Participant) }
            .map(|person| person.name.as_str())
            .collect();
        if names.is_empty() {
            return false;
        }
        // Those who join later are in the minutes, too. It changes nothing in the map, so it can't fail.
        let now = self.seconds();
        let answer = Answer::words(names);
        self.proceedings.answer(&answer, false, &asked, now).is_ok()
    }

    /// Writes the minutes, so that they are there whenever the workshop stops.
    fn write_minutes(&mut self) {
        let Some(file) = &self.minutes_file else {
            return;
        };
        let Some(text) = self.proceedings.minutes() else {
            return;
        };
        if self.written_minutes == text {
            return;
        }
        match write_file(file, text.as_bytes()) {
            Ok(()) => self.written_minutes = text,
            Err(error) => (self.print)(format!("warning: could not write the minutes: {error}\n")),
        }
    }

    /// Publishes what the room says: at once, or with the pages of a new snapshot.
    pub(super) fn publish_feed(&mut self, rebuild: &Rebuild) {
        self.feed.publish(rebuild, &self.pending, &mut self.publish);
    }
}

impl SiteBuilder for Workroom {
    fn impact(&self, path: &Path) -> Impact {
        self.preview.impact(path)
    }

    fn prepare(&mut self, file: &Path) {
        self.preview.prepare(file);
    }

    fn rebuild(&mut self, change: &ChangedFiles, watch: &mut dyn FnMut(&Path)) -> Rebuild {
        let rebuild = self.preview.rebuild(change, watch);
        self.settle();
        self.publish_feed(&rebuild);
        rebuild
    }

    fn edit(&mut self, request: &EditRequest, watch: &mut dyn FnMut(&Path)) -> EditStep {
        self.preview.name_author(author_name(request, &self.room));
        let (answer, rebuild) = match request.action {
            EditAction::Join => (self.join(request), Rebuild::default()),
            EditAction::Room => self.act(request, watch),
            _ => match self.preview.edit(request, watch) {
                EditStep::Wait(path) => return EditStep::Wait(path),
                EditStep::Answered { answer, rebuild } => {
                    self.changed_on_the_wall(request, &answer, &rebuild);
                    (answer, *rebuild)
                }
            },
        };
        self.publish_feed(&rebuild);
        EditStep::Answered {
            answer,
            rebuild: Box::new(rebuild),
        }
    }

    fn tick(&mut self) -> Option<Rebuild> {
        self.say_people();
        self.said_people = self.now();
        self.publish_feed(&Rebuild::default());
        None
    }
}
