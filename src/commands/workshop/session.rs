//! A session: asks one question after the other, and writes each answer at once.

use super::WorkshopArgs;
use super::face::{Face, Notice};
use super::input::{LineReader, NextLine};
use super::journal_file::Journal;
use super::map_on_disk::MapOnDisk;
use super::proceedings::{Proceedings, Taken};
use super::shown::{ShownQuestion, outline};
use super::words::{DoubtChoice, Waiting, Wish, choice_in_doubt, list_of_words, quoted};
use crate::commands::shell::{Exit, Failure, Shell, Stop};
use crate::disk::output::{WriteError, write_file};
use crate::messages::message;
use crate::report::{human, one_line};
use crate::workshop::{
    AgendaStep, Answer, AskedQuestion, Doubt, WorkshopEvent, WorkshopProgress, WorkshopStep,
    next_question,
};
use std::path::PathBuf;

/// A session of a workshop.
pub(super) struct WorkshopSession {
    pub(super) work: Proceedings,
    pub(super) face: Face,
    pub(super) lines: LineReader,
    pub(super) minutes_file: Option<PathBuf>,
    /// The minutes as they were written last.
    written_minutes: String,
    /// How many minutes the workshop takes, if that was said.
    minutes: Option<u64>,
    /// Whether people know that the minutes can't be written.
    has_warned_of_minutes: bool,
    /// The options that the command has to have again.
    options: String,
    /// Whether the first question of a session that goes on is still to be asked.
    is_resumed: bool,
    /// Whether anything was answered in this session.
    has_answered: bool,
    /// Whether the last answer could not be written before the session ended.
    has_lost_answer: bool,
    /// The answer that somebody is asked about before it is taken, until the next line.
    doubt: Option<Box<Doubt>>,
    /// The steps and shares of their time that people have been warned about.
    pub(super) warned: Vec<(WorkshopStep, u64)>,
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
            false => Journal::for_map(&map, shell),
        };
        let boxes = args.time_boxes(&journal);
        Ok(Self {
            minutes: args.time,
            work: Proceedings::new(map, journal, boxes, (shell.clock)())?,
            face,
            lines,
            written_minutes: String::new(),
            has_warned_of_minutes: false,
            minutes_file: args.minutes.as_ref().map(|file| shell.folder.join(file)),
            options: args.options_again(),
            is_resumed: false,
            has_answered: false,
            has_lost_answer: false,
            doubt: None,
            warned: Vec::new(),
        })
    }

    /// Asks until nothing is open, somebody pauses, or the input ends.
    ///
    /// # Errors
    ///
    /// The map or the output can't be read or written.
    pub(super) fn run(&mut self, shell: &mut Shell) -> Result<Exit, Stop> {
        let is_continued = !self.work.journal.entries.is_empty();
        self.is_resumed = is_continued;
        let journal = self
            .work
            .journal
            .path
            .as_ref()
            .map(|path| path.display().to_string());
        let begin = Notice::Begin {
            map: &self.work.map.name,
            journal: journal.as_deref(),
            is_continued,
            how_to_answer: &self
                .work
                .catalog()
                .plain(&message!("workshop-answer-in-line")),
        };
        self.face.say(&begin, shell)?;
        if let Some(text) = self.work.journal.begun_anew.take() {
            self.face.say(&Notice::Text(text), shell)?;
        }
        let map = self.work.map.path.display().to_string();
        let minutes = self.minutes;
        self.note(WorkshopEvent::Begin { map, minutes }, shell)?;
        let ending = self.ask_all(shell)?;
        self.end(ending, shell)
    }

    fn ask_all(&mut self, shell: &mut Shell) -> Result<Ending, Stop> {
        loop {
            if let Some(ending) = self.read_map("", shell)? {
                return Ok(ending);
            }
            // However the session ends, the minutes are there.
            if let Err(error) = self.write_minutes()
                && !std::mem::replace(&mut self.has_warned_of_minutes, true)
            {
                writeln!(shell.err, "warning: could not write the minutes: {error}")?;
            }
            let progress = self.work.progress();
            let agenda = self.work.agenda(&progress);
            let Some(asked) = next_question(&agenda, &progress) else {
                match self.wait_for_correction(&agenda, shell)? {
                    Next::End(ending) => return Ok(ending),
                    Next::Ask | Next::Wait => continue,
                }
            };
            self.warn_about_time(asked.question.step, &progress, shell)?;
            self.ask(&asked, &progress, shell)?;
            self.is_resumed = false;
            match self.wait(&asked, &agenda, shell)? {
                Next::End(ending) => return Ok(ending),
                Next::Ask | Next::Wait => {}
            }
        }
    }

    /// Before a session comes to its end, the last answer can still be corrected.
    fn wait_for_correction(
        &mut self,
        agenda: &[AgendaStep],
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        if !self.has_answered || self.face == Face::Json {
            return Ok(Next::End(Ending::Finished));
        }
        let left = message!("workshop-nothing-left");
        let text = format!("\n{}", self.work.catalog().plain(&left));
        self.face.say(&Notice::Text(text), shell)?;
        loop {
            let line = match self.lines.next(shell.input)? {
                NextLine::Line(line) => line,
                NextLine::End => return Ok(Next::End(Ending::Finished)),
                NextLine::Interrupted => return Ok(Next::End(Ending::Interrupted)),
            };
            self.face.echo(&line, shell)?;
            let now = (shell.clock)();
            let taken = match line.trim() {
                "" | "done" | "pause" | "quit" | "exit" => return Ok(Next::End(Ending::Finished)),
                // No question has this id: all were asked before it.
                "back" => self.work.back("", agenda, now)?,
                "undo" => self.work.undo(now)?,
                _ => self.work.refused(
                    &message!("workshop-nothing-asked"),
                    &message!("workshop-nothing-asked.help"),
                ),
            };
            match self.say(taken, shell)? {
                Next::Wait => {}
                next => return Ok(next),
            }
        }
    }

    /// Reads the map again, which somebody may have saved. As long as it has errors, the workshop waits. `kept` says what
    /// becomes of an answer that was given already.
    fn read_map(&mut self, kept: &str, shell: &mut Shell) -> Result<Option<Ending>, Stop> {
        while let Some(errors) = self.work.map.read()? {
            let text = human(&errors, shell.out_color && self.face == Face::Terminal);
            let text = format!(
                "{text}\nThe map has errors. {kept}Fix them in the file, save it, and press Enter."
            );
            self.face.say(&Notice::Text(text), shell)?;
            if let Some(ending) = self.wait_for_enter(shell)? {
                return Ok(Some(ending));
            }
        }
        Ok(None)
    }

    /// Waits until somebody presses Enter. Nothing is asked meanwhile, so a line that says something is no answer: people are
    /// told that it wasn't taken, and thoughts can be parked.
    fn wait_for_enter(&mut self, shell: &mut Shell) -> Result<Option<Ending>, Stop> {
        loop {
            let line = match self.lines.next(shell.input)? {
                NextLine::Line(line) => line,
                NextLine::End => return Ok(Some(Ending::EndOfInput)),
                NextLine::Interrupted => return Ok(Some(Ending::Interrupted)),
            };
            if self.face == Face::Terminal {
                self.face.echo(&line, shell)?;
            }
            match self.face.read_while_waiting(&line) {
                Waiting::GoOn => return Ok(None),
                Waiting::Pause => return Ok(Some(Ending::Paused)),
                Waiting::Park(text) => {
                    let parked = self.work.park(text, (shell.clock)());
                    self.face.say(&Notice::Text(parked), shell)?;
                }
                Waiting::Other => {
                    let message = format!("`{}` wasn't taken", one_line(line.trim()));
                    let help = "once the file is in order, the question comes again: type it then; press Enter as soon as it is";
                    self.refuse(message, help.to_owned(), shell)?;
                    return Ok(None);
                }
            }
        }
    }

    fn ask(
        &self,
        asked: &AskedQuestion,
        progress: &WorkshopProgress,
        shell: &mut Shell,
    ) -> Result<(), Stop> {
        let left = self
            .work
            .seconds_left(asked.question.step, progress, (shell.clock)());
        let whole = |minutes: i64| usize::try_from(minutes).unwrap_or(0);
        let time = match left.abs() / 60 {
            minutes if left < 0 => message!("workshop-time-over", minutes = whole(minutes)),
            minutes => message!("workshop-time-left", minutes = whole(minutes)),
        };
        let catalog = self.work.catalog();
        let progress = message!(
            "workshop-progress",
            step = catalog.plain(&asked.question.step.name()),
            position = asked.position.to_string(),
            of = asked.of.to_string(),
            time = catalog.plain(&time),
            far = self.far(),
        );
        // Nobody remembers what `More?` was about when a session goes on.
        let is_whole = self.is_resumed && asked.is_continued;
        let asked = AskedQuestion {
            is_continued: asked.is_continued && !is_whole,
            is_revisited: asked.is_revisited || is_whole,
            ..*asked
        };
        let shown = ShownQuestion {
            asked,
            standing: self.work.standing_answer(&asked),
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
                NextLine::End => return self.end_in_doubt(Ending::EndOfInput, asked, shell),
                NextLine::Interrupted => {
                    return self.end_in_doubt(Ending::Interrupted, asked, shell);
                }
            };
            let doubt = self.doubt.take();
            let settles = doubt.as_ref().and_then(|_| choice_in_doubt(line.trim()));
            let is_settled = settles.is_some();
            let wish = match (settles, &doubt) {
                (Some(choice), Some(doubt)) => {
                    self.face.echo(&line, shell)?;
                    if choice == DoubtChoice::Park {
                        self.park_all(&doubt.doubted, shell)?;
                    }
                    let left = choice.answer(doubt);
                    if left.is_empty() && !doubt.is_nothing {
                        return Ok(Next::Ask);
                    }
                    Wish::settled(&left, asked.question)
                }
                (_, Some(doubt)) => match self.face.read(&line, asked, shell)? {
                    Wish::Answer { answer, is_line } => Wish::Answer {
                        answer: doubt.in_other_words(answer),
                        is_line,
                    },
                    Wish::Done => Wish::settled(&doubt.left(), asked.question),
                    wish => wish,
                },
                (_, None) => self.face.read(&line, asked, shell)?,
            };
            let next = self.fulfil(wish, asked, agenda, shell)?;
            match (next, doubt) {
                // What was asked about is still open, with everything else of its line.
                (Next::Wait, Some(doubt)) if !is_settled && self.doubt.is_none() => {
                    self.say(Taken::Doubted(doubt), shell)?;
                    self.face.prompt(shell)?;
                }
                (Next::Wait, _) if self.doubt.is_some() => self.face.prompt(shell)?,
                (Next::Wait, _) => self.face.remind(asked, self.work.catalog(), shell)?,
                (Next::End(ending), Some(doubt)) if !is_settled => {
                    self.doubt = Some(doubt);
                    return self.end_in_doubt(ending, asked, shell);
                }
                (next, _) => return Ok(next),
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
        let now = (shell.clock)();
        let text = match wish {
            wish @ (Wish::Answer { .. } | Wish::Done | Wish::Skip(_)) => {
                return self.answer(&wish, asked, shell);
            }
            Wish::Back => {
                let taken = self.work.back(&question.id, agenda, now)?;
                return match &taken {
                    Taken::Done { lines, .. } if lines.is_empty() => Ok(Next::Ask),
                    _ => self.say(taken, shell),
                };
            }
            Wish::Undo => {
                let taken = self.work.undo(now)?;
                return self.say(taken, shell);
            }
            Wish::Pause => return Ok(Next::End(Ending::Paused)),
            Wish::Vote(votes) => return self.vote(votes, shell),
            Wish::Remove(text) => return self.remove(&text, asked, shell),
            Wish::Rename(text) => return self.rename(&text, asked, shell),
            Wish::Unclear { message, help } => {
                self.refuse(message, help, shell)?;
                return Ok(Next::Wait);
            }
            Wish::UnclearLine(unclear) => {
                let (message, help) = unclear.messages();
                let refused = self.work.refused(&message, &help);
                return self.say(refused, shell);
            }
            Wish::Park(text) => self.work.park(text, now),
            Wish::MoreTime(minutes) => {
                let step = question.step;
                self.warned.retain(|(warned, _)| *warned != step);
                self.work.extend(step, minutes, now)
            }
            Wish::Help => list_of_words(self.work.catalog()),
            Wish::Why => self.work.catalog().plain(&question.why),
            Wish::Show => outline(&self.work.map.current.read.map, &self.work.parked()),
            Wish::Time => self.times(shell),
            Wish::Votes => self.list_of_cards(),
        };
        self.face.say(&Notice::Text(text), shell)?;
        Ok(Next::Wait)
    }

    /// Takes an answer. It is kept until the map can be written: as long as somebody's file has errors or is locked.
    fn answer(
        &mut self,
        wish: &Wish,
        asked: &AskedQuestion,
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        let question = asked.question;
        loop {
            self.has_answered = true;
            let now = (shell.clock)();
            let seen = self.work.map.text();
            let taken = match wish {
                Wish::Answer { answer, is_line } => {
                    self.work.answer(answer, *is_line, asked, now)?
                }
                Wish::Skip(reason) => self.work.skip(reason, asked, now)?,
                _ => self.work.answer(&Answer::default(), false, asked, now)?,
            };
            match taken {
                Taken::Errors(_) if self.work.map.read()?.is_some() => {
                    if let Some(ending) =
                        self.read_map("Your answer is kept until then. ", shell)?
                    {
                        self.say_unsaved(wish, shell)?;
                        return Ok(Next::End(ending));
                    }
                }
                Taken::Errors(_) if self.work.map.text() != seen => {
                    // Somebody else has changed what was asked: everybody sees that before it is answered.
                    let question = question.id.clone();
                    self.say(taken, shell)?;
                    self.note(WorkshopEvent::Back { question }, shell)?;
                    return Ok(Next::Ask);
                }
                Taken::Unwritten(failure) => {
                    let text = format!(
                        "{failure}\nThe answer isn't saved yet. Make the file writable, and press Enter."
                    );
                    self.face.say(&Notice::Text(text), shell)?;
                    if self.wait_for_enter(shell)?.is_some() {
                        self.say_unsaved(wish, shell)?;
                        return Err(failure.into());
                    }
                }
                taken => return self.say(taken, shell),
            }
        }
    }

    /// Ends the session. An answer that was asked about is named, since it isn't saved.
    fn end_in_doubt(
        &mut self,
        ending: Ending,
        asked: &AskedQuestion,
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        if let Some(doubt) = self.doubt.take() {
            self.say_unsaved(&Wish::settled(&doubt.yes, asked.question), shell)?;
        }
        Ok(Next::End(ending))
    }

    /// Says that an answer could not be written before the session ended.
    fn say_unsaved(&mut self, wish: &Wish, shell: &mut Shell) -> Result<(), Stop> {
        let answer = match wish {
            Wish::Answer { answer, .. } => {
                let numbers = answer.numbers.iter().map(usize::to_string);
                let texts = answer.texts.iter().cloned();
                numbers.chain(texts).collect::<Vec<String>>().join("; ")
            }
            Wish::Skip(reason) => format!("skip {reason}"),
            _ => return Ok(()),
        };
        self.has_lost_answer = true;
        let message = format!("the last answer isn't saved: {answer}");
        let help = "answer again when you go on";
        self.refuse(message, help.to_owned(), shell)
    }

    /// Says what came of a wish. If it is done, the next question is asked.
    pub(super) fn say(&mut self, taken: Taken, shell: &mut Shell) -> Result<Next, Stop> {
        self.warn_about_journal(shell)?;
        let (notice, next) = match taken {
            // Programs are told even if there is nothing to say.
            Taken::Done { lines, .. } if lines.is_empty() && self.face == Face::Terminal => {
                return Ok(Next::Ask);
            }
            Taken::Done { lines, .. } => (Notice::Done(lines), Next::Ask),
            Taken::Refused { message, help } => (Notice::Refused { message, help }, Next::Wait),
            Taken::Doubted(doubt) => {
                let catalog = self.work.catalog();
                let (message, help) = (catalog.plain(&doubt.message), catalog.plain(&doubt.help));
                self.doubt = Some(doubt);
                (Notice::Refused { message, help }, Next::Wait)
            }
            Taken::Errors(errors) => (Notice::Errors(errors), Next::Wait),
            Taken::Unwritten(failure) => return Err(failure.into()),
        };
        self.face.say(&notice, shell)?;
        Ok(next)
    }

    pub(super) fn refuse(
        &self,
        message: String,
        help: String,
        shell: &mut Shell,
    ) -> Result<(), Stop> {
        Ok(self.face.say(&Notice::Refused { message, help }, shell)?)
    }

    /// Adds an entry to the journal.
    pub(super) fn note(&mut self, event: WorkshopEvent, shell: &mut Shell) -> Result<(), Stop> {
        self.work.note(event, (shell.clock)());
        self.warn_about_journal(shell)
    }

    /// Says once that the journal can't be written.
    fn warn_about_journal(&mut self, shell: &mut Shell) -> Result<(), Stop> {
        if let Some(warning) = self.work.journal_warning() {
            writeln!(shell.err, "{warning}")?;
        }
        Ok(())
    }

    fn end(&mut self, ending: Ending, shell: &mut Shell) -> Result<Exit, Stop> {
        let progress = self.work.progress();
        let command = self.command();
        match ending {
            Ending::Finished if !progress.has_ended => self.note(WorkshopEvent::End, shell)?,
            Ending::Finished => {}
            _ => {
                let agenda = self.work.agenda(&progress);
                if let Some(asked) = next_question(&agenda, &progress) {
                    let seconds = (shell.clock)().saturating_sub(self.work.since);
                    let step = asked.question.step;
                    self.note(WorkshopEvent::Stop { step, seconds }, shell)?;
                }
            }
        }
        let mut lines = Vec::new();
        self.write_minutes()
            .map_err(|error| Failure::new(error.to_string()))?;
        if let Some(file) = self
            .minutes_file
            .as_ref()
            .filter(|_| !self.work.map.is_new())
        {
            let name = file.strip_prefix(&shell.folder).unwrap_or(file);
            lines.push(format!("Minutes: {}.", name.display()));
        }
        let saved = match (self.work.map.is_new(), self.has_lost_answer) {
            (true, _) => "Nothing is written yet.",
            (false, true) => "All answers before it are saved.",
            (false, false) => "All answers are saved.",
        };
        let (reason, text, go_on) = match ending {
            Ending::Finished => (
                "finished",
                "The workshop is done: nothing is left to ask.",
                format!("See the map: `storywall serve {}`", self.quoted_name()),
            ),
            Ending::Paused => ("paused", "Paused.", format!("Go on with `{command}`")),
            Ending::EndOfInput => ("end of input", saved, format!("Go on with `{command}`")),
            Ending::Interrupted => ("interrupted", saved, format!("Go on with `{command}`")),
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

    /// Writes the minutes, if they have changed.
    fn write_minutes(&mut self) -> Result<(), WriteError> {
        if let Some(file) = &self.minutes_file
            && let Some(text) = self.work.minutes()
            && text != self.written_minutes
        {
            write_file(file, text.as_bytes())?;
            self.written_minutes = text;
        }
        Ok(())
    }

    /// The command that goes on with the workshop.
    fn command(&self) -> String {
        format!("storywall workshop {}{}", self.quoted_name(), self.options)
    }

    fn quoted_name(&self) -> String {
        quoted(&self.work.map.name)
    }
}
