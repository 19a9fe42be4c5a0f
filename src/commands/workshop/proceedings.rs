//! What a workshop works with: its map and its journal, and what an answer does to both.
//!
//! Nothing here reads from people or prints for them, so that a terminal and a room full of browsers share it. The time is
//! handed in, in seconds since 1970.

use super::journal_file::Journal;
use super::map_on_disk::{EditFailure, MapOnDisk};
use super::terminal_face::capital;
use crate::commands::edit::{KnownItems, done_messages, sentence};
use crate::commands::load::errors_of_broken_file;
use crate::commands::shell::{Failure, Stop};
use crate::disk::output::ReplaceError;
use crate::format::DoneChange;
use crate::map::{Change, ItemKind, ItemList, ItemRef};
use crate::messages::{Catalog, Message, message};
use crate::text::Diagnostic;
use crate::workshop::{
    AgendaStep, Answer, AnswerKind, AskedQuestion, CardVotes, Doubt, LeftOut, Misunderstood,
    PEOPLE_QUESTION, Question, Reply, Said, TimeBoxes, WorkshopEvent, WorkshopProgress,
    WorkshopStep, agenda, called_in, consequences, kept_open, minutes, next_question, standing,
};
use std::io;

/// How often an answer is written again in a text that somebody saved in the same moment.
const ATTEMPTS: usize = 20;

/// A workshop: its map and its journal.
pub(super) struct Proceedings {
    pub(super) map: MapOnDisk,
    pub(super) journal: Journal,
    /// How much time each step has.
    pub(super) boxes: TimeBoxes,
    /// When the time of the next entry begins, in seconds since 1970.
    pub(super) since: u64,
    /// Whether the journal could not be written once.
    has_lost_journal: bool,
    /// Why, until somebody was told.
    journal_error: Option<io::Error>,
}

/// What came of an answer, or of another wish.
pub(super) enum Taken {
    /// It is done: a sentence for each change, what pages say about the changes, and the items that they were about.
    Done {
        lines: Vec<String>,
        said: Vec<Message<'static>>,
        items: Vec<ItemRef>,
    },
    /// It can't be used: why, and what to do instead.
    Refused { message: String, help: String },
    /// It sounds like something else than it would become: whoever means it says so.
    Doubted(Box<Doubt>),
    /// The map can't be changed like that.
    Errors(Vec<Diagnostic>),
    /// The file can't be written.
    Unwritten(Failure),
}

/// What an answer or a skip brings.
struct AnswerOutcome<'q> {
    question: &'q Question,
    reply: Reply,
    is_skip: bool,
    /// Whether nobody knows an answer.
    is_unknown: bool,
}

/// What happened with changes of the map.
enum Written {
    /// They are in the file.
    Done(Vec<DoneChange>),
    /// They can't be.
    Refused(Vec<Diagnostic>),
    /// The disk failed.
    Unwritten(Failure),
}

impl Taken {
    pub(super) fn refused(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Refused {
            message: message.into(),
            help: help.into(),
        }
    }

    /// Says one thing more of what is done.
    pub(super) fn add_line(&mut self, line: String) {
        if let Self::Done { lines, .. } = self {
            lines.push(line);
        }
    }

    /// It is done, and nothing in the map was changed.
    pub(super) fn done(lines: Vec<String>) -> Self {
        Self::Done {
            lines,
            said: Vec::new(),
            items: Vec::new(),
        }
    }
}

impl Proceedings {
    /// A workshop that goes on where its journal ends.
    ///
    /// # Errors
    ///
    /// The last answer of the journal isn't in the map, because that session was killed, and can't be written.
    pub(super) fn new(
        map: MapOnDisk,
        journal: Journal,
        boxes: TimeBoxes,
        now: u64,
    ) -> Result<Self, Stop> {
        let mut proceedings = Self {
            map,
            journal,
            boxes,
            since: now,
            has_lost_journal: false,
            journal_error: None,
        };
        proceedings.finish_last_answer()?;
        Ok(proceedings)
    }

    /// Writes the last answer of the journal to the map, if that session was killed in between.
    fn finish_last_answer(&mut self) -> Result<(), Stop> {
        let standing = standing(&self.journal.entries);
        let last = standing.iter().rev().find_map(|entry| entry.event.said());
        let Some(edit) = last.and_then(|said| said.edit.clone()) else {
            return Ok(());
        };
        if self.map.has_hash(&edit.before) && edit.before != edit.after {
            let written = self.map.replace_parts(&edit.redo);
            written.map_err(|error| Failure::unwritten(&self.map.name, &error))?;
            self.map.read()?;
        }
        Ok(())
    }

    /// How far the workshop is, besides what the map says.
    pub(super) fn progress(&self) -> WorkshopProgress {
        self.journal.progress()
    }

    /// What there is to ask.
    pub(super) fn agenda(&self, progress: &WorkshopProgress) -> Vec<AgendaStep> {
        agenda(&self.map.current.read.map, &self.map.current.gaps, progress)
    }

    /// The texts in the language of the map.
    pub(super) fn catalog(&self) -> &Catalog {
        let lang = &self.map.current.read.map.lang;
        self.map.project.catalogs.in_language(lang)
    }

    /// The answer that stands, of a question that somebody went back to.
    pub(super) fn standing_answer(&self, asked: &AskedQuestion) -> Option<String> {
        if !asked.is_revisited {
            return None;
        }
        let progress = self.progress();
        let said = progress.answers(&asked.question.id);
        let in_map = asked.question.replaces().map(str::to_owned);
        let said = || (!said.is_empty()).then(|| said.join("; "));
        let skipped = || {
            let reason = progress.skip_reason(&asked.question.id)?;
            let why = message!("minutes-skipped-why", question = "", reason = reason);
            Some(self.catalog().plain(&why).trim().to_owned())
        };
        in_map.or_else(said).or_else(skipped)
    }

    /// Takes an answer. That of a line may be continued by the next one.
    ///
    /// # Errors
    ///
    /// The map can't be read or written.
    pub(super) fn answer(
        &mut self,
        answer: &Answer,
        is_line: bool,
        asked: &AskedQuestion,
        now: u64,
    ) -> Result<Taken, Stop> {
        let question = asked.question;
        let answer = &match answer.is_typed && question.takes_titles() {
            true => answer.clone().without_speakers(&self.speakers()),
            false => answer.clone(),
        };
        let understood = question.understood(answer);
        if understood.is_ok()
            && let Some(doubt) = question.doubts(answer)
        {
            return Ok(Taken::Doubted(Box::new(doubt)));
        }
        let reply = match &understood {
            Ok(understood) if understood.is_empty() && asked.is_optional() => Ok(Reply::default()),
            Ok(understood) => question.reply(understood, self.catalog()),
            Err(wrong) => Err(wrong.clone()),
        };
        match reply {
            Ok(reply) => {
                // Whoever says `nothing else` has no more.
                let says_end = understood.is_ok_and(|understood| understood.texts != answer.texts);
                let reply = Reply {
                    more: is_line && !says_end || reply.more,
                    ..reply
                };
                let outcome = AnswerOutcome {
                    question,
                    reply,
                    is_skip: false,
                    is_unknown: question.is_unknown_to(answer),
                };
                self.take(outcome, now)
            }
            Err(wrong) => Ok(self.misunderstood(&wrong)),
        }
    }

    /// The names of those who can say something: the people in the room, and the personas.
    fn speakers(&self) -> Vec<String> {
        let progress = self.progress();
        let people = progress.answers(PEOPLE_QUESTION).iter();
        let personas = self.map.current.read.map.persona_names().into_iter();
        let named = people.map(String::as_str).chain(personas);
        named.flat_map(called_in).collect()
    }

    /// Goes on without an answer, for a reason.
    ///
    /// # Errors
    ///
    /// The map can't be read or written.
    pub(super) fn skip(
        &mut self,
        reason: &str,
        asked: &AskedQuestion,
        now: u64,
    ) -> Result<Taken, Stop> {
        let question = asked.question;
        // What is answered already needs no reason to go on.
        if asked.is_continued || asked.is_revisited {
            return self.answer(&Answer::default(), false, asked, now);
        }
        match question.skipped(reason) {
            Ok(changes) => {
                let texts = vec![reason.to_owned()];
                let reply = Reply {
                    changes,
                    texts,
                    ..Reply::default()
                };
                let outcome = AnswerOutcome {
                    question,
                    reply,
                    is_skip: true,
                    is_unknown: false,
                };
                self.take(outcome, now)
            }
            Err(wrong) => Ok(self.misunderstood(&wrong)),
        }
    }

    fn misunderstood(&self, wrong: &Misunderstood) -> Taken {
        self.refused(&wrong.message, &wrong.help)
    }

    pub(super) fn refused(&self, message: &Message, help: &Message) -> Taken {
        let catalog = self.catalog();
        Taken::refused(catalog.plain(message), catalog.plain(help))
    }

    /// A question with what it is about, as the journal has it.
    fn asked(&self, question: &Question) -> String {
        let text = self.catalog().plain(&question.text);
        match &question.because {
            Some(because) if question.kind() != AnswerKind::Agree => {
                format!("{}. {text}", self.catalog().plain(because))
            }
            _ => text,
        }
    }

    /// What an answer means for the map, for the minutes.
    fn consequences(&self, question: &Question, changes: &[Change]) -> Vec<String> {
        consequences(
            &self.map.current.read.map,
            question,
            changes,
            self.catalog(),
        )
    }

    /// Writes what an answer changes, and notes it.
    fn take(&mut self, outcome: AnswerOutcome, now: u64) -> Result<Taken, Stop> {
        let AnswerOutcome {
            question,
            reply,
            is_skip,
            is_unknown,
        } = outcome;
        let Reply {
            changes,
            texts,
            numbers,
            agreed,
            parked,
            left_out,
            more,
        } = reply;
        let said = Said {
            question: question.id.clone(),
            step: question.step,
            asked: self.asked(question),
            became: match is_skip {
                true => Vec::new(),
                false => self.consequences(question, &changes),
            },
            kept_open: kept_open(&changes),
            texts,
            numbers,
            is_unknown,
            seconds: now.saturating_sub(self.since),
            edit: None,
        };
        let event = |said: Said| match is_skip {
            true => WorkshopEvent::Skip { said },
            false => WorkshopEvent::Answer {
                said,
                more,
                agreed: agreed.clone(),
            },
        };
        let lists_in_one = lists_in_one(&said.texts, &changes);
        let changes = self.with_entries_in_order(changes, question, is_skip);
        let done = match changes.is_empty() {
            true => {
                // An objection settles nothing: it is parked, and the question waits for an answer.
                if parked.is_empty() || question.kind() != AnswerKind::Agree || agreed.is_some() {
                    self.note(event(said), now);
                }
                Vec::new()
            }
            false => match self.write(&changes, &said, event, now)? {
                Written::Done(done) => done,
                Written::Refused(errors) => return Ok(Taken::Errors(errors)),
                Written::Unwritten(failure) => return Ok(Taken::Unwritten(failure)),
            },
        };
        self.since = now;
        let names = KnownItems::new(&self.map.current.read.map);
        // What is so already is news only if nothing else is.
        let has_edits = done.iter().any(|done| done.is_edit);
        let told = done.iter().filter(|done| done.is_edit || !has_edits);
        let told = told.filter(|told| !is_passing(told, &done));
        let mut lines: Vec<String> = told.map(|done| sentence(done, &names)).collect();
        for LeftOut { why, .. } in &left_out {
            let catalog = self.catalog();
            let (message, help) = (catalog.plain(&why.message), catalog.plain(&why.help));
            lines.extend([capital(&message), format!("help: {help}")]);
        }
        if question.kind() == AnswerKind::Cards && !lines.is_empty() {
            lines.extend(lists_in_one);
        }
        let mut news = match done.is_empty() {
            true => Vec::new(),
            false => done_messages(&done, &names),
        };
        for text in parked {
            lines.push(format!("Parked: {text}"));
            let asked = Some(self.asked(question));
            self.note(WorkshopEvent::Park { text, asked }, now);
        }
        if let Some(agreed) = agreed {
            let release = self.release_called(&agreed.release);
            lines.push(format!("Agreed: {release}"));
            news.push(message!("room-agreed", release = release));
        }
        let items = done.into_iter().filter_map(|done| done.item).collect();
        Ok(Taken::Done {
            lines,
            said: news,
            items,
        })
    }

    /// Makes changes that answer no question, such as an order by votes. They can be taken back like an answer. `said` is
    /// what the journal has about them.
    ///
    /// # Errors
    ///
    /// The map can't be read or written.
    pub(super) fn change(
        &mut self,
        changes: &[Change],
        said: Said,
        now: u64,
    ) -> Result<Taken, Stop> {
        let event = |said| WorkshopEvent::Answer {
            said,
            more: false,
            agreed: None,
        };
        Ok(match self.write(changes, &said, event, now)? {
            Written::Refused(errors) => Taken::Errors(errors),
            Written::Unwritten(failure) => Taken::Unwritten(failure),
            Written::Done(done) => {
                let names = KnownItems::new(&self.map.current.read.map);
                Taken::Done {
                    lines: done.iter().map(|done| sentence(done, &names)).collect(),
                    said: done_messages(&done, &names),
                    items: done.into_iter().filter_map(|done| done.item).collect(),
                }
            }
        })
    }

    fn release_called(&self, id: &str) -> String {
        let releases = &self.map.current.read.map.releases;
        let found = releases.iter().find(|release| release.id == id);
        found.map_or_else(|| id.to_owned(), |release| release.name.text.clone())
    }

    /// Makes changes in the map as it is now. The journal has them before the file: so a session that is killed in between
    /// can write them when it goes on.
    fn write(
        &mut self,
        changes: &[Change],
        said: &Said,
        event: impl Fn(Said) -> WorkshopEvent,
        now: u64,
    ) -> Result<Written, Stop> {
        for attempt in 1.. {
            if let Some(errors) = self.map.read()? {
                return Ok(Written::Refused(errors));
            }
            let prepared = match self.map.prepare(changes) {
                Ok(prepared) => prepared,
                Err(EditFailure::Refused(refusal)) => {
                    let source = self.map.current.read.editable.source();
                    let errors = errors_of_broken_file(source, refusal.diagnostics);
                    return Ok(Written::Refused(errors));
                }
                Err(EditFailure::Disk(error)) => {
                    return Ok(Written::Unwritten(Failure::unwritten(
                        &self.map.name,
                        &error,
                    )));
                }
            };
            let edit = prepared.edit.clone();
            let said = said.clone();
            self.note(event(Said { edit, ..said }), now);
            match self.map.write(prepared) {
                Ok(done) => return Ok(Written::Done(done)),
                Err(EditFailure::Disk(ReplaceError::Changed)) if attempt < ATTEMPTS => {
                    self.note(WorkshopEvent::Undo, now);
                }
                Err(EditFailure::Disk(error)) => {
                    self.note(WorkshopEvent::Undo, now);
                    return Ok(Written::Unwritten(Failure::unwritten(
                        &self.map.name,
                        &error,
                    )));
                }
                Err(EditFailure::Refused(_)) => break,
            }
        }
        Ok(Written::Refused(Vec::new()))
    }

    /// Counts votes.
    pub(super) fn count_votes(&mut self, votes: Vec<CardVotes>, now: u64) -> Taken {
        let lines = votes
            .iter()
            .map(|vote| format!("{}: {}", vote.title, vote.votes));
        let lines = lines.collect();
        self.note(WorkshopEvent::Vote { votes }, now);
        Taken::done(lines)
    }

    /// Puts a thought into the parking lot. Returns what was done, in a sentence.
    pub(super) fn park(&mut self, text: String, now: u64) -> String {
        let parked = format!("Parked: {text}");
        let progress = self.progress();
        let agenda = self.agenda(&progress);
        let asked = next_question(&agenda, &progress).map(|asked| self.asked(asked.question));
        self.note(WorkshopEvent::Park { text, asked }, now);
        parked
    }

    /// Gives a step more time. Returns what was done, in a sentence.
    pub(super) fn extend(&mut self, step: WorkshopStep, minutes: u64, now: u64) -> String {
        self.note(WorkshopEvent::Extend { step, minutes }, now);
        let name = self.catalog().plain(&step.name());
        format!("{name} has {minutes} minutes more.")
    }

    /// What is in the parking lot.
    pub(super) fn parked(&self) -> Vec<&str> {
        let standing = standing(&self.journal.entries);
        let parked = standing.iter().filter_map(|entry| match &entry.event {
            WorkshopEvent::Park { text, .. } => Some(text.as_str()),
            _ => None,
        });
        parked.collect()
    }

    /// The seconds that are left for a step; less than none if its time is over.
    pub(super) fn seconds_left(
        &self,
        step: WorkshopStep,
        progress: &WorkshopProgress,
        now: u64,
    ) -> i64 {
        let spent = progress.spent(step) + now.saturating_sub(self.since);
        progress.allowed(step, &self.boxes).cast_signed() - spent.cast_signed()
    }

    /// The minutes, as Markdown; `None` as long as there is no map.
    pub(super) fn minutes(&self) -> Option<String> {
        let map = &self.map.current;
        let entries = &self.journal.entries;
        (!self.map.is_new()).then(|| minutes(&map.read.map, &map.gaps, entries, self.catalog()))
    }

    /// Adds an entry to the journal. If that can't be written, the workshop goes on.
    pub(super) fn note(&mut self, event: WorkshopEvent, now: u64) {
        if let Err(error) = self.journal.add(now, event)
            && !self.has_lost_journal
        {
            self.has_lost_journal = true;
            self.journal_error = Some(error);
        }
    }

    /// A warning that the journal can't be written, the first time.
    pub(super) fn journal_warning(&mut self) -> Option<String> {
        let error = self.journal_error.take()?;
        Some(format!(
            "warning: could not write the journal: {error}. What isn't in the map is forgotten at the end."
        ))
    }
}

/// Whether a change is about an item that comes and goes with the same answer, which is no news.
fn is_passing(told: &DoneChange, all: &[DoneChange]) -> bool {
    let is_added = |item: &ItemRef| {
        all.iter().any(|done| {
            matches!(done.change, Change::Add { .. }) && done.item.as_ref() == Some(item)
        })
    };
    let mut removed = all.iter().filter_map(|done| match &done.change {
        Change::Remove { item } if is_added(item) => Some(item),
        _ => None,
    });
    removed.any(|passing| match &told.change {
        Change::Move { position, .. } => position.list == ItemList::Below(passing.clone()),
        _ => told.item.as_ref() == Some(passing),
    })
}

/// What to do about new cards and personas whose titles look like lists of several.
fn lists_in_one(texts: &[String], changes: &[Change]) -> Vec<String> {
    let added = changes.iter().find_map(|change| match change {
        Change::Add { kind, .. } => Some(*kind),
        _ => None,
    });
    // Personas are described with commas, in several words.
    let (what, max_words) = match added {
        Some(ItemKind::Persona) => ("persona", 1),
        Some(_) => ("card", 3),
        None => return Vec::new(),
    };
    let lists = texts.iter().filter(|text| looks_like_list(text, max_words));
    let told = lists.map(|text| {
        format!("`{text}` is one {what}. If you mean several, `undo`, and put `;` between them")
    });
    told.collect()
}

/// Whether a text is rather a list of short titles than a title with commas: `Find, Choose, Pay`.
fn looks_like_list(text: &str, max_words: usize) -> bool {
    const MIN_TITLES: usize = 3;
    let titles = text.split([',', '，', '、']).map(str::trim);
    let is_short = |title: &str| (1..=max_words).contains(&title.split_whitespace().count());
    titles.clone().count() >= MIN_TITLES && titles.clone().all(is_short)
}
