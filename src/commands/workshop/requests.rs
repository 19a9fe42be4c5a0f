//! What people can ask of a session besides answering: to go back, to undo, to vote, and for the time.

use super::face::Notice;
use super::session::{Next, WorkshopSession};
use super::words::VoteWords;
use crate::commands::shell::{Failure, Shell, Stop};
use crate::disk::output::ReplaceError;
use crate::map::StoryMap;
use crate::workshop::{
    AgendaStep, CardVotes, Question, WorkshopEvent, WorkshopProgress, WorkshopStep, next_question,
    question_called, standing,
};

impl WorkshopSession {
    pub(super) fn back(
        &mut self,
        question: &Question,
        agenda: &[AgendaStep],
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        let progress = self.journal.progress();
        let mut before = progress.before(&question.id);
        let found = before.find(|id| question_called(agenda, id).is_some());
        match found.map(str::to_owned) {
            Some(question) => {
                self.note(WorkshopEvent::Back { question }, shell)?;
                Ok(Next::Ask)
            }
            None => {
                let help = "answer this one; `undo` takes the last answer back";
                self.refuse(
                    "there is no question before this one".into(),
                    help.into(),
                    shell,
                )?;
                Ok(Next::Wait)
            }
        }
    }

    pub(super) fn undo(&mut self, shell: &mut Shell) -> Result<Next, Stop> {
        let standing = standing(&self.journal.entries);
        let last = standing
            .iter()
            .rev()
            .find(|entry| entry.event.can_be_undone());
        let Some(last) = last.map(|entry| entry.event.clone()) else {
            let help = "change the map in its file, or go on";
            self.refuse("there is nothing to take back".into(), help.into(), shell)?;
            return Ok(Next::Wait);
        };
        if let Some(edit) = last.said().and_then(|said| said.edit.as_ref()) {
            if edit.before.is_empty() {
                let help = "`back` asks for the title again";
                self.refuse(
                    "the map has been created with this answer".into(),
                    help.into(),
                    shell,
                )?;
                return Ok(Next::Wait);
            }
            let undone = match self.map.has_hash(&edit.after) {
                true => self.map.replace_parts(&edit.undo),
                false => Err(ReplaceError::Changed),
            };
            match undone {
                Ok(()) => {}
                Err(ReplaceError::Changed) => {
                    let help = "change it in the file, or with `storywall edit`";
                    let message = "somebody changed the map since the last answer".to_owned();
                    self.refuse(message, help.into(), shell)?;
                    return Ok(Next::Wait);
                }
                Err(error) => return Err(Failure::unwritten(&self.map.name, &error).into()),
            }
        }
        self.note(WorkshopEvent::Undo, shell)?;
        let what = match &last {
            WorkshopEvent::Skip { said } => format!("the skip of: {}", said.asked),
            WorkshopEvent::Park { text } => format!("parked: {text}"),
            WorkshopEvent::Vote { .. } => "the last votes".to_owned(),
            last => last
                .said()
                .map(|said| said.texts.join("; "))
                .unwrap_or_default(),
        };
        self.face
            .say(&Notice::Done(vec![format!("Taken back: {what}")]), shell)?;
        Ok(Next::Ask)
    }

    pub(super) fn vote(&mut self, votes: Vec<VoteWords>, shell: &mut Shell) -> Result<Next, Stop> {
        let titles: Vec<String> = cards(&self.map.current.read.map);
        let counted = votes.into_iter().map(|vote| match vote {
            VoteWords::Numbered(number, votes) => {
                let title = titles.get(number.wrapping_sub(1))?.clone();
                Some(CardVotes { title, votes })
            }
            VoteWords::Titled(vote) => titles.contains(&vote.title).then_some(vote),
        });
        let Some(votes) = counted.collect::<Option<Vec<CardVotes>>>() else {
            let help = "`votes` lists the cards with their numbers";
            self.refuse("there is no such card".into(), help.into(), shell)?;
            return Ok(Next::Wait);
        };
        let lines = votes
            .iter()
            .map(|vote| format!("{}: {}", vote.title, vote.votes));
        let lines = lines.collect();
        self.note(WorkshopEvent::Vote { votes }, shell)?;
        self.face.say(&Notice::Done(lines), shell)?;
        Ok(Next::Ask)
    }

    pub(super) fn list_of_cards(&self) -> String {
        let progress = self.journal.progress();
        let titles = cards(&self.map.current.read.map);
        if titles.is_empty() {
            return "There are no cards to vote on yet.".to_owned();
        }
        let lines =
            (1..)
                .zip(&titles)
                .map(|(number, title): (usize, _)| match progress.votes(title) {
                    0 => format!("  {number}  {title}"),
                    votes => format!("  {number}  {title}: {votes}"),
                });
        let lines: Vec<String> = lines.collect();
        format!(
            "{}\n`votes 1=3, 4=2` counts three votes for card 1 and two for card 4.",
            lines.join("\n")
        )
    }

    pub(super) fn parked(&self) -> Vec<&str> {
        let standing = standing(&self.journal.entries);
        let parked = standing.iter().filter_map(|entry| match &entry.event {
            WorkshopEvent::Park { text } => Some(text.as_str()),
            _ => None,
        });
        parked.collect()
    }

    /// The seconds that are left for a step; less than none if its time is over.
    pub(super) fn seconds_left(
        &self,
        step: WorkshopStep,
        progress: &WorkshopProgress,
        shell: &Shell,
    ) -> i64 {
        let spent = progress.spent(step) + (shell.clock)().saturating_sub(self.since);
        progress.allowed(step, &self.boxes).cast_signed() - spent.cast_signed()
    }

    pub(super) fn times(&self, shell: &Shell) -> String {
        let progress = self.journal.progress();
        let agenda = self.agenda(&progress);
        let current = next_question(&agenda, &progress).map(|asked| asked.question.step);
        let lines = WorkshopStep::ALL.map(|step| {
            let running = (shell.clock)().saturating_sub(self.since);
            let running = if Some(step) == current { running } else { 0 };
            let (spent, allowed) = (
                progress.spent(step) + running,
                progress.allowed(step, &self.boxes),
            );
            let name = self.catalog().plain(&step.name());
            let mark = if Some(step) == current { "  (now)" } else { "" };
            format!(
                "  {name:<12}{:>3} of {:>3} min{mark}",
                spent / 60,
                allowed / 60
            )
        });
        lines.join("\n")
    }

    /// Warns once when four fifths of a step's time are over, and once when all of it is.
    pub(super) fn warn_about_time(
        &mut self,
        step: WorkshopStep,
        progress: &WorkshopProgress,
        shell: &mut Shell,
    ) -> Result<(), Stop> {
        let allowed = progress.allowed(step, &self.boxes);
        let left = self.seconds_left(step, progress, shell);
        let name = self.catalog().plain(&step.name());
        let (share, text) = match left {
            ..=0 => (
                100,
                format!(
                    "Time is up for {name}. `time +5` gives it five minutes more; or park what is open, and go on."
                ),
            ),
            left if left.cast_unsigned() * 5 <= allowed => (
                80,
                format!(
                    "{name}: {} of {} minutes are left.",
                    left / 60,
                    allowed / 60
                ),
            ),
            _ => return Ok(()),
        };
        if !self.warned.contains(&(step, share)) {
            self.warned.push((step, share));
            self.face.say(&Notice::Text(format!("\n{text}")), shell)?;
        }
        Ok(())
    }
}

/// The titles of the stories on the wall, from left to right.
fn cards(map: &StoryMap) -> Vec<String> {
    map.stories
        .iter()
        .map(|story| story.title.text.clone())
        .collect()
}
