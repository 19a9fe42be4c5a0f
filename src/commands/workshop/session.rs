//! A session: asks one question after the other, and writes each answer at once.

use super::WorkshopArgs;
use super::face::{Face, Notice};
use super::input::{LineReader, NextLine};
use super::journal_file::Journal;
use super::map_on_disk::{EditFailure, MapOnDisk};
use super::outline::outline;
use super::shown::ShownQuestion;
use super::words::{WORDS, Wish};
use crate::commands::edit::{KnownItems, sentence};
use crate::commands::load::errors_of_broken_file;
use crate::commands::shell::{Exit, Failure, Shell, Stop};
use crate::disk::output::{ReplaceError, write_file};
use crate::format::DoneChange;
use crate::map::Change;
use crate::messages::{Catalog, message};
use crate::report::human;
use crate::workshop::{
    AgendaStep, Answer, AskedQuestion, Misunderstood, Question, Reply, Said, TimeBoxes,
    WorkshopEvent, WorkshopProgress, WorkshopStep, agenda, how_far, minutes, next_question,
    standing,
};
use std::path::PathBuf;

/// How often an answer is written again in a text that somebody saved in the same moment.
const ATTEMPTS: usize = 20;

/// A session of a workshop.
pub(super) struct WorkshopSession {
    pub(super) map: MapOnDisk,
    pub(super) journal: Journal,
    pub(super) face: Face,
    pub(super) lines: LineReader,
    pub(super) boxes: TimeBoxes,
    pub(super) minutes_file: Option<PathBuf>,
    /// When the time of the next entry begins, in seconds since 1970.
    pub(super) since: u64,
    /// The steps and shares of their time that people have been warned about.
    pub(super) warned: Vec<(WorkshopStep, u64)>,
    /// Whether it was said that the journal can't be written.
    pub(super) has_lost_journal: bool,
}

/// Whether a session goes on after something happened.
pub(super) enum Next {
    /// The question is asked, or another one.
    Ask,
    /// The same question still waits for its answer.
    Wait,
    /// The session ends.
    End(Ending),
}

/// How a session ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    Finished,
    Paused,
    EndOfInput,
    Interrupted,
}

/// What happened with changes of the map.
enum Written {
    /// They are in the file.
    Done(Vec<DoneChange>),
    /// They can't be; that has been said.
    Refused,
}

/// What an answer or a skip brings.
struct AnswerOutcome<'q> {
    question: &'q Question,
    reply: Reply,
    is_skip: bool,
}

impl WorkshopSession {
    /// A session on a map; it goes on where the journal of an earlier one ends.
    ///
    /// # Errors
    ///
    /// The map can't be written.
    pub(super) fn new(
        map: MapOnDisk,
        args: &WorkshopArgs,
        face: Face,
        lines: LineReader,
        shell: &Shell,
    ) -> Result<Self, Stop> {
        let journal = match args.no_journal {
            true => Journal::in_memory(),
            false => Journal::for_map(&map.path, shell),
        };
        let mut session = Self {
            map,
            journal,
            face,
            lines,
            boxes: args.time_boxes(),
            minutes_file: args.minutes.as_ref().map(|file| shell.folder.join(file)),
            since: (shell.clock)(),
            warned: Vec::new(),
            has_lost_journal: false,
        };
        session.finish_last_answer()?;
        Ok(session)
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

    /// Asks until nothing is open, somebody pauses, or the input ends.
    ///
    /// # Errors
    ///
    /// The map or the output can't be read or written.
    pub(super) fn run(&mut self, shell: &mut Shell) -> Result<Exit, Stop> {
        let is_continued = !self.journal.entries.is_empty();
        let journal = self
            .journal
            .path
            .as_ref()
            .map(|path| path.display().to_string());
        let begin = Notice::Begin {
            map: &self.map.name,
            journal: journal.as_deref(),
            is_continued,
        };
        self.face.say(&begin, shell)?;
        let map = self.map.path.display().to_string();
        self.note(WorkshopEvent::Begin { map }, shell)?;
        let ending = self.ask_all(shell)?;
        self.end(ending, shell)
    }

    fn ask_all(&mut self, shell: &mut Shell) -> Result<Ending, Stop> {
        loop {
            if let Some(ending) = self.read_map(shell)? {
                return Ok(ending);
            }
            let progress = self.journal.progress();
            let agenda = self.agenda(&progress);
            let Some(asked) = next_question(&agenda, &progress) else {
                return Ok(Ending::Finished);
            };
            self.warn_about_time(asked.question.step, &progress, shell)?;
            self.ask(&asked, &progress, shell)?;
            match self.wait(&asked, &agenda, shell)? {
                Next::End(ending) => return Ok(ending),
                Next::Ask | Next::Wait => {}
            }
        }
    }

    pub(super) fn agenda(&self, progress: &WorkshopProgress) -> Vec<AgendaStep> {
        agenda(&self.map.current.read.map, &self.map.current.gaps, progress)
    }

    pub(super) fn catalog(&self) -> &Catalog {
        let lang = &self.map.current.read.map.lang;
        self.map.project.catalogs.in_language(lang)
    }

    /// Reads the map again, which somebody may have saved. As long as it has errors, the workshop waits.
    fn read_map(&mut self, shell: &mut Shell) -> Result<Option<Ending>, Stop> {
        while let Some(errors) = self.map.read()? {
            let text = human(&errors, shell.out_color && self.face == Face::Terminal);
            let text = format!(
                "{text}\nThe map has errors. Fix them in the file, save it, and press Enter."
            );
            self.face.say(&Notice::Text(text), shell)?;
            match self.lines.next(shell.input)? {
                NextLine::Line(_) => {}
                NextLine::End => return Ok(Some(Ending::EndOfInput)),
                NextLine::Interrupted => return Ok(Some(Ending::Interrupted)),
            }
        }
        Ok(None)
    }

    fn ask(
        &self,
        asked: &AskedQuestion,
        progress: &WorkshopProgress,
        shell: &mut Shell,
    ) -> Result<(), Stop> {
        let map = &self.map.current;
        let left = self.seconds_left(asked.question.step, progress, shell);
        let time = match left.abs() / 60 {
            minutes if left < 0 => message!("workshop-time-over", minutes = minutes.to_string()),
            minutes => message!("workshop-time-left", minutes = minutes.to_string()),
        };
        let catalog = self.catalog();
        let progress = message!(
            "workshop-progress",
            step = catalog.plain(&asked.question.step.name()),
            position = asked.position.to_string(),
            of = asked.of.to_string(),
            time = catalog.plain(&time),
            far = catalog.plain(&how_far(&map.read.map, &map.gaps)),
        );
        let shown = ShownQuestion {
            asked: *asked,
            catalog,
            progress: catalog.plain(&progress),
            minutes_left: left / 60,
        };
        Ok(self.face.ask(&shown, shell)?)
    }

    /// Waits until the question has an answer, or another one is asked.
    fn wait(
        &mut self,
        asked: &AskedQuestion,
        agenda: &[AgendaStep],
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        loop {
            let line = match self.lines.next(shell.input)? {
                NextLine::Line(line) => line,
                NextLine::End => return Ok(Next::End(Ending::EndOfInput)),
                NextLine::Interrupted => return Ok(Next::End(Ending::Interrupted)),
            };
            let wish = self.face.read(&line, asked, shell)?;
            match self.fulfil(wish, asked, agenda, shell)? {
                Next::Wait => {}
                next => return Ok(next),
            }
        }
    }

    fn fulfil(
        &mut self,
        wish: Wish,
        asked: &AskedQuestion,
        agenda: &[AgendaStep],
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        let question = asked.question;
        let text = match wish {
            Wish::Answer { answer, is_line } => return self.answer(&answer, is_line, asked, shell),
            Wish::Done => return self.answer(&Answer::default(), false, asked, shell),
            Wish::Skip(reason) => return self.skip(&reason, asked, shell),
            Wish::Back => return self.back(question, agenda, shell),
            Wish::Undo => return self.undo(shell),
            Wish::Pause => return Ok(Next::End(Ending::Paused)),
            Wish::Vote(votes) => return self.vote(votes, shell),
            Wish::Unclear { message, help } => {
                self.refuse(message.to_owned(), help.to_owned(), shell)?;
                return Ok(Next::Wait);
            }
            Wish::Park(text) => {
                let parked = format!("Parked: {text}");
                self.note(WorkshopEvent::Park { text }, shell)?;
                parked
            }
            Wish::MoreTime(minutes) => {
                let step = question.step;
                self.note(WorkshopEvent::Extend { step, minutes }, shell)?;
                self.warned.retain(|(warned, _)| *warned != step);
                let name = self.catalog().plain(&step.name());
                format!("{name} has {minutes} minutes more.")
            }
            Wish::Help => WORDS.join("\n"),
            Wish::Why => self.catalog().plain(&question.why),
            Wish::Show => outline(&self.map.current.read.map, &self.parked()),
            Wish::Time => self.times(shell),
            Wish::Votes => self.list_of_cards(),
        };
        self.face.say(&Notice::Text(text), shell)?;
        Ok(Next::Wait)
    }

    fn answer(
        &mut self,
        answer: &Answer,
        is_line: bool,
        asked: &AskedQuestion,
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        let question = asked.question;
        let reply = match answer.is_empty() && asked.is_optional() {
            true => Ok(Reply::default()),
            false => question.reply(answer, self.catalog()),
        };
        match reply {
            Ok(reply) => {
                let reply = Reply {
                    more: is_line,
                    ..reply
                };
                self.take(
                    AnswerOutcome {
                        question,
                        reply,
                        is_skip: false,
                    },
                    shell,
                )
            }
            Err(wrong) => self.misunderstood(&wrong, shell),
        }
    }

    fn skip(
        &mut self,
        reason: &str,
        asked: &AskedQuestion,
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        let question = asked.question;
        // What is answered already needs no reason to go on.
        if asked.is_continued || asked.is_revisited {
            return self.answer(&Answer::default(), false, asked, shell);
        }
        match question.skipped(reason) {
            Ok(changes) => {
                let texts = vec![reason.to_owned()];
                let reply = Reply {
                    changes,
                    texts,
                    ..Reply::default()
                };
                self.take(
                    AnswerOutcome {
                        question,
                        reply,
                        is_skip: true,
                    },
                    shell,
                )
            }
            Err(wrong) => self.misunderstood(&wrong, shell),
        }
    }

    fn misunderstood(&mut self, wrong: &Misunderstood, shell: &mut Shell) -> Result<Next, Stop> {
        let (message, help) = (
            self.catalog().plain(&wrong.message),
            self.catalog().plain(&wrong.help),
        );
        self.refuse(message, help, shell)?;
        Ok(Next::Wait)
    }

    pub(super) fn refuse(
        &self,
        message: String,
        help: String,
        shell: &mut Shell,
    ) -> Result<(), Stop> {
        Ok(self.face.say(&Notice::Refused { message, help }, shell)?)
    }

    /// Writes what an answer changes, and notes it.
    fn take(&mut self, outcome: AnswerOutcome, shell: &mut Shell) -> Result<Next, Stop> {
        let AnswerOutcome {
            question,
            reply,
            is_skip,
        } = outcome;
        let Reply {
            changes,
            texts,
            agreed,
            parked,
            more,
        } = reply;
        let now = (shell.clock)();
        let said = Said {
            question: question.id.clone(),
            step: question.step,
            asked: self.catalog().plain(&question.text),
            texts,
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
        let done = match changes.is_empty() {
            true => {
                // An objection settles nothing: it is parked, and the question waits for an answer.
                if parked.is_empty() {
                    self.note(event(said), shell)?;
                }
                Vec::new()
            }
            false => match self.write(&changes, &said, event, shell)? {
                Written::Done(done) => done,
                Written::Refused => return Ok(Next::Wait),
            },
        };
        self.since = now;
        let names = KnownItems::new(&self.map.current.read.map);
        let mut lines: Vec<String> = done.iter().map(|done| sentence(done, &names)).collect();
        for text in parked {
            lines.push(format!("Parked: {text}"));
            self.note(WorkshopEvent::Park { text }, shell)?;
        }
        if let Some(agreed) = agreed {
            lines.push(format!("Agreed: {}", self.release_called(&agreed.release)));
        }
        if !lines.is_empty() || self.face == Face::Json {
            self.face.say(&Notice::Done(lines), shell)?;
        }
        Ok(Next::Ask)
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
        shell: &mut Shell,
    ) -> Result<Written, Stop> {
        for attempt in 1.. {
            if let Some(errors) = self.map.read()? {
                self.face.say(&Notice::Errors(errors), shell)?;
                return Ok(Written::Refused);
            }
            let prepared = match self.map.prepare(changes) {
                Ok(prepared) => prepared,
                Err(EditFailure::Refused(refusal)) => {
                    let source = self.map.current.read.editable.source();
                    let errors = errors_of_broken_file(source, refusal.diagnostics);
                    self.face.say(&Notice::Errors(errors), shell)?;
                    return Ok(Written::Refused);
                }
                Err(EditFailure::Disk(error)) => {
                    return Err(Failure::unwritten(&self.map.name, &error).into());
                }
            };
            let edit = prepared.edit.clone();
            self.note(
                event(Said {
                    edit,
                    ..said.clone()
                }),
                shell,
            )?;
            match self.map.write(prepared) {
                Ok(done) => return Ok(Written::Done(done)),
                Err(EditFailure::Disk(ReplaceError::Changed)) if attempt < ATTEMPTS => {
                    self.note(WorkshopEvent::Undo, shell)?;
                }
                Err(EditFailure::Disk(error)) => {
                    self.note(WorkshopEvent::Undo, shell)?;
                    return Err(Failure::unwritten(&self.map.name, &error).into());
                }
                Err(EditFailure::Refused(_)) => return Ok(Written::Refused),
            }
        }
        Ok(Written::Refused)
    }

    /// Adds an entry to the journal. If that can't be written, it is said once, and the workshop goes on.
    pub(super) fn note(&mut self, event: WorkshopEvent, shell: &mut Shell) -> Result<(), Stop> {
        let added = self.journal.add((shell.clock)(), event);
        if let Err(error) = added
            && !self.has_lost_journal
        {
            self.has_lost_journal = true;
            let text = format!(
                "warning: could not write the journal: {error}. What isn't in the map is forgotten at the end."
            );
            writeln!(shell.err, "{text}")?;
        }
        Ok(())
    }

    fn end(&mut self, ending: Ending, shell: &mut Shell) -> Result<Exit, Stop> {
        let progress = self.journal.progress();
        let command = self.command();
        match ending {
            Ending::Finished if !progress.has_ended => self.note(WorkshopEvent::End, shell)?,
            Ending::Finished => {}
            _ => {
                let agenda = self.agenda(&progress);
                if let Some(asked) = next_question(&agenda, &progress) {
                    let seconds = (shell.clock)().saturating_sub(self.since);
                    let step = asked.question.step;
                    self.note(WorkshopEvent::Stop { step, seconds }, shell)?;
                }
            }
        }
        let mut lines = Vec::new();
        if let Some(file) = self.minutes_file.clone().filter(|_| !self.map.is_new()) {
            let map = &self.map.current;
            let text = minutes(
                &map.read.map,
                &map.gaps,
                &self.journal.entries,
                self.catalog(),
            );
            write_file(&file, text.as_bytes()).map_err(|error| Failure::new(error.to_string()))?;
            let name = file.strip_prefix(&shell.folder).unwrap_or(&file);
            lines.push(format!("Minutes: {}.", name.display()));
        }
        let (reason, text, go_on) = match ending {
            Ending::Finished => (
                "finished",
                "The workshop is done: nothing is left to ask.",
                format!("See the map: `storywall serve {}`", self.quoted_name()),
            ),
            Ending::Paused => ("paused", "Paused.", format!("Go on with `{command}`")),
            Ending::EndOfInput => (
                "end of input",
                "All answers are saved.",
                format!("Go on with `{command}`"),
            ),
            Ending::Interrupted => (
                "interrupted",
                "All answers are saved.",
                format!("Go on with `{command}`"),
            ),
        };
        lines.insert(0, text.to_owned());
        let end = Notice::End {
            reason,
            text: lines.join(" "),
            go_on,
        };
        self.face.say(&end, shell)?;
        Ok(match ending {
            Ending::Interrupted => Exit::Interrupted,
            _ => Exit::Success,
        })
    }

    /// The command that goes on with the workshop.
    fn command(&self) -> String {
        format!("storywall workshop {}", self.quoted_name())
    }

    fn quoted_name(&self) -> String {
        match self.map.name.contains(' ') {
            true => format!("\"{}\"", self.map.name),
            false => self.map.name.clone(),
        }
    }
}
