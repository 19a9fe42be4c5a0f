//! What leads back in a workshop: to the question before, or to what the map was before an answer.

use super::proceedings::{Proceedings, Taken};
use crate::commands::shell::{Failure, Stop};
use crate::disk::output::ReplaceError;
use crate::messages::message;
use crate::workshop::{
    AgendaStep, PERSONA_QUESTION, REMOVED_CARD, RENAMED_CARD, WorkshopEvent, question_called,
    standing,
};

impl Proceedings {
    /// Asks the question before this one again. If its answer has closed it, such as a gap that was skipped, the answer is
    /// taken back.
    ///
    /// # Errors
    ///
    /// The map can't be written.
    pub(super) fn back(
        &mut self,
        question: &str,
        agenda: &[AgendaStep],
        now: u64,
    ) -> Result<Taken, Stop> {
        let progress = self.progress();
        let before: Vec<&str> = progress.before(question).collect();
        let asked = |id: &str| {
            let id = corrected_by(id);
            let found = [id.0, id.1]
                .into_iter()
                .find(|id| question_called(agenda, id).is_some());
            found.map(str::to_owned)
        };
        let last = before.first().copied();
        if let Some(last) = last.filter(|last| asked(last).is_none()) {
            // Whoever has gone back to a question takes its answer back, too, if nothing else is before it.
            let is_only = before.iter().all(|id| asked(id).is_none());
            let answers = self.answers_since(last, if is_only { question } else { last });
            if let Some(answers) = answers {
                return self.undo_all(answers, now);
            }
        }
        Ok(match before.iter().find_map(|id| asked(id)) {
            Some(question) => {
                self.note(WorkshopEvent::Back { question }, now);
                Taken::done(Vec::new())
            }
            None if last.is_some() => self.refused(
                &message!("workshop-question-closed"),
                &message!("workshop-question-closed.help"),
            ),
            None => self.refused(
                &message!("workshop-first-question"),
                &message!("workshop-first-question.help"),
            ),
        })
    }

    /// How many answers were given since the one to `question`, and with it, if each of the others answers `current`, and the
    /// map is as they left it.
    fn answers_since(&self, question: &str, current: &str) -> Option<usize> {
        let standing = standing(&self.journal.entries);
        let answers = standing.iter().rev();
        let mut answers = answers.filter(|entry| entry.event.can_be_undone());
        let mut left = None;
        for count in 1.. {
            let said = answers.next()?.event.said()?;
            if let Some(edit) = &said.edit {
                let is_as_left = match &left {
                    None => self.map.has_hash(&edit.after),
                    Some(left) => *left == edit.after,
                };
                if !is_as_left || edit.before.is_empty() {
                    return None;
                }
                left = Some(edit.before.clone());
            }
            if said.question == question {
                return Some(count);
            }
            if said.question != current {
                return None;
            }
        }
        None
    }

    /// Takes the last answers back, so many of them.
    fn undo_all(&mut self, answers: usize, now: u64) -> Result<Taken, Stop> {
        let mut all = Vec::new();
        for _ in 0..answers {
            match self.undo(now)? {
                Taken::Done { lines, .. } => all.extend(lines),
                refused => return Ok(refused),
            }
            self.map.read()?;
        }
        Ok(Taken::done(all))
    }

    /// Takes the last answer back, byte for byte.
    ///
    /// # Errors
    ///
    /// The map can't be written.
    pub(super) fn undo(&mut self, now: u64) -> Result<Taken, Stop> {
        let standing = standing(&self.journal.entries);
        let last = standing
            .iter()
            .rev()
            .find(|entry| entry.event.can_be_undone());
        let Some(last) = last.map(|entry| entry.event.clone()) else {
            return Ok(self.refused(
                &message!("workshop-nothing-to-undo"),
                &message!("workshop-nothing-to-undo.help"),
            ));
        };
        if let Some(edit) = last.said().and_then(|said| said.edit.as_ref()) {
            if edit.before.is_empty() {
                return Ok(self.refused(
                    &message!("workshop-map-begun"),
                    &message!("workshop-map-begun.help"),
                ));
            }
            let undone = match self.map.has_hash(&edit.after) {
                true => self.map.replace_parts(&edit.undo),
                false => Err(ReplaceError::Changed),
            };
            match undone {
                Ok(()) => {}
                Err(ReplaceError::Changed) => {
                    return Ok(self.refused(
                        &message!("workshop-changed-since"),
                        &message!("workshop-changed-since.help"),
                    ));
                }
                Err(error) => return Err(Failure::unwritten(&self.map.name, &error).into()),
            }
        }
        self.note(WorkshopEvent::Undo, now);
        let what = match &last {
            WorkshopEvent::Skip { said } => format!("the skip of: {}", said.asked),
            WorkshopEvent::Park { text, .. } => format!("parked: {text}"),
            WorkshopEvent::Vote { .. } => "the last votes".to_owned(),
            last => match last.said() {
                Some(said) if said.question == REMOVED_CARD => {
                    format!("the removal of: {}", said.texts.join("; "))
                }
                Some(said) if said.question == RENAMED_CARD => {
                    format!("the new title of: {}", said.texts.join(" → "))
                }
                Some(said) if said.is_unknown => format!("no answer to: {}", said.asked),
                said => said.map(|said| said.texts.join("; ")).unwrap_or_default(),
            },
        };
        Ok(Taken::done(vec![format!("Taken back: {what}")]))
    }
}

/// The question that corrects the answer to another one, besides that itself: whoever has said who a persona is goes back to
/// the question for the persona.
fn corrected_by(id: &str) -> (&str, &str) {
    match id.starts_with("generic-persona:") {
        true => (id, PERSONA_QUESTION),
        false => (id, id),
    }
}
