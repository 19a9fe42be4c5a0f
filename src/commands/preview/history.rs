//! The changes that browsers made in the text of a map, so that they can be taken back.
//!
//! Undo restores bytes: it applies the inverse of the edits that were made. What was changed since, by the same person
//! or in an editor, stays: the inverse is carried over those edits, and the history is written as if the change had
//! never been made. If a later edit touches the same place, the change can't be taken back.

use crate::text::Edits;

/// How many changes can be taken back.
const MAX_STEPS: usize = 100;

/// Edits that were made in the text, and their inverse.
#[derive(Clone, Debug)]
struct LoggedEdits {
    edits: Edits,
    /// Of the text after the edits.
    inverse: Edits,
    /// What a browser did; `None` for a save by another program, and for what can't be taken back any more.
    step: Option<String>,
}

/// A change that can be taken back or made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HistoryStep {
    /// The edits of the present text.
    pub(crate) edits: Edits,
    /// What was done.
    pub(crate) message: String,
}

/// The changes of a map since the oldest one that can be taken back.
#[derive(Clone, Debug, Default)]
pub(crate) struct EditHistory {
    /// All edits, in order.
    log: Vec<LoggedEdits>,
    /// What was taken back, the last at the end. Each is for the text before it was taken back, as it would be now.
    redo: Vec<HistoryStep>,
}

/// Why a change can't be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum UndoObstacle {
    /// There is none.
    Nothing,
    /// The same place was changed again.
    Touched {
        /// What was done.
        message: String,
        /// What a browser did later; `None` if it was saved by another program.
        by: Option<String>,
    },
}

impl EditHistory {
    /// How many changes can be taken back.
    pub(crate) fn undo_count(&self) -> usize {
        self.log
            .iter()
            .filter(|logged| logged.step.is_some())
            .count()
    }

    /// How many changes can be made again.
    pub(crate) fn redo_count(&self) -> usize {
        self.redo.len()
    }

    /// Adds what a browser has changed in `text`.
    pub(crate) fn add_step(&mut self, step: HistoryStep, text: &str) {
        self.redo.clear();
        self.log_step(step, text);
    }

    /// Adds what was made again in `text`: the last of [`Self::redo_step`].
    pub(crate) fn add_redone(&mut self, step: HistoryStep, text: &str) {
        self.redo.pop();
        self.log_step(step, text);
    }

    fn log_step(&mut self, step: HistoryStep, text: &str) {
        self.log.push(LoggedEdits {
            inverse: step.edits.inverse(text),
            edits: step.edits,
            step: Some(step.message),
        });
        if self.undo_count() > MAX_STEPS {
            self.log.remove(0);
        }
        self.drop_oldest();
    }

    /// Removes edits before the oldest change that can be taken back.
    fn drop_oldest(&mut self) {
        let oldest = self.log.iter().position(|logged| logged.step.is_some());
        self.log.drain(..oldest.unwrap_or(self.log.len()));
    }

    /// Adds a save by another program, which led from `old` to `new`.
    pub(crate) fn add_save(&mut self, old: &str, new: &str) {
        if self.log.is_empty() && self.redo.is_empty() {
            return;
        }
        let edits = Edits::between(old, new);
        if edits.is_empty() {
            return;
        }
        let mut saved = edits.clone();
        let mut kept = Vec::new();
        while let Some(step) = self.redo.pop() {
            let Some((moved, next)) = step
                .edits
                .carried_over(&saved)
                .zip(saved.carried_over(&step.edits))
            else {
                // Those before it need it to be made again first.
                self.redo.clear();
                break;
            };
            saved = next;
            kept.push(HistoryStep {
                edits: moved,
                ..step
            });
        }
        kept.reverse();
        self.redo = kept;
        if !self.log.is_empty() {
            self.log.push(LoggedEdits {
                inverse: edits.inverse(old),
                edits,
                step: None,
            });
        }
    }

    /// Forgets everything, if the text can't be followed any more.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The change to make again.
    pub(crate) fn redo_step(&self) -> Option<&HistoryStep> {
        self.redo.last()
    }

    /// The edits that take back the last change, and the history after that. A change that can't be taken back stays
    /// made: from then on, the one before it is the next.
    ///
    /// # Errors
    ///
    /// There is none, or its place was changed again.
    pub(crate) fn undo_step(&mut self, text: &str) -> Result<(HistoryStep, Self), UndoObstacle> {
        let last = self.log.iter().rposition(|logged| logged.step.is_some());
        let at = last.ok_or(UndoObstacle::Nothing)?;
        let message = self.log[at].step.clone().unwrap_or_default();
        match self.without(at) {
            Ok((edits, log)) => {
                let mut redo = self.redo.clone();
                redo.push(HistoryStep {
                    edits: edits.inverse(text),
                    message: message.clone(),
                });
                let mut after = Self { log, redo };
                after.drop_oldest();
                Ok((HistoryStep { edits, message }, after))
            }
            Err(later) => {
                let by = self.log[later].step.clone();
                self.log[at].step = None;
                self.drop_oldest();
                Err(UndoObstacle::Touched { message, by })
            }
        }
    }

    /// The edits that take back an entry of the log, and the log as if it had never been made; or the position
    /// of a later entry at the same place.
    fn without(&self, at: usize) -> Result<(Edits, Vec<LoggedEdits>), usize> {
        let mut back = self.log[at].inverse.clone();
        let mut log = self.log[..at].to_vec();
        for (position, later) in self.log.iter().enumerate().skip(at + 1) {
            let carry = || {
                let next = back.carried_over(&later.edits)?;
                let edits = later.edits.carried_over(&back)?;
                let inverse = later.inverse.carried_over(&next)?;
                let step = later.step.clone();
                Some((
                    next,
                    LoggedEdits {
                        edits,
                        inverse,
                        step,
                    },
                ))
            };
            let (next, logged) = carry().ok_or(position)?;
            back = next;
            log.push(logged);
        }
        Ok((back, log))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Edit;
    use proptest::prelude::*;

    /// A text with its history.
    #[derive(Default)]
    struct Edited {
        text: String,
        history: EditHistory,
    }

    impl Edited {
        fn replace(&mut self, old: &str, new: &str) {
            let start = self.text.find(old).expect("it is there");
            let edit = Edit::new(start, start + old.len(), new);
            let edits = Edits::new(vec![edit]).expect("one edit");
            let after = edits.apply(&self.text);
            let message = format!("{old} to {new}");
            self.history
                .add_step(HistoryStep { edits, message }, &self.text);
            self.text = after;
        }

        fn save(&mut self, new: &str) {
            self.history.add_save(&self.text, new);
            self.text = new.to_owned();
        }

        fn undo(&mut self) -> Result<String, UndoObstacle> {
            let (step, history) = self.history.undo_step(&self.text)?;
            self.text = step.edits.apply(&self.text);
            self.history = history;
            Ok(step.message)
        }

        fn redo(&mut self) -> Option<String> {
            let step = self.history.redo_step()?.clone();
            let after = step.edits.apply(&self.text);
            self.history.add_redone(step.clone(), &self.text);
            self.text = after;
            Some(step.message)
        }
    }

    #[test]
    fn changes_are_taken_back_in_order_and_saves_stay() {
        let mut map = Edited {
            text: "a\nb\nc\nd\n".into(),
            ..Edited::default()
        };
        map.replace("b", "B");
        // It touches the one before it, which doesn't matter for taking both back.
        map.replace("B\n", "B!\n");
        map.save("a\nB!\nc\nd\ne\n");
        map.replace("d", "D");
        assert_eq!(map.undo(), Ok("d to D".into()));
        assert_eq!(map.undo(), Ok("B\n to B!\n".into()));
        assert_eq!(map.undo(), Ok("b to B".into()));
        assert_eq!(map.text, "a\nb\nc\nd\ne\n");
        assert_eq!(map.undo(), Err(UndoObstacle::Nothing));
        map.save("0\na\nb\nc\nd\ne\n");
        assert_eq!(map.redo(), Some("b to B".into()));
        assert_eq!(map.redo(), Some("B\n to B!\n".into()));
        assert_eq!(map.text, "0\na\nB!\nc\nd\ne\n");
        map.replace("c", "C");
        assert_eq!(map.redo(), None, "another change was made");
    }

    #[test]
    fn a_change_that_was_changed_again_stays() {
        let mut map = Edited {
            text: "a\nb\nc\nd\n".into(),
            ..Edited::default()
        };
        map.replace("a", "A");
        map.replace("c", "C");
        map.save("A\nb\nC2\nd\n");
        let touched = UndoObstacle::Touched {
            message: "c to C".into(),
            by: None,
        };
        assert_eq!(map.undo(), Err(touched));
        assert_eq!(map.undo(), Ok("a to A".into()));
        assert_eq!(map.text, "a\nb\nC2\nd\n");
    }

    proptest! {
        #[test]
        fn undo_and_redo_lead_back(
            moves in prop::collection::vec((0..3_u8, 0..12_usize), 1..30),
        ) {
            let start: String = (0..12).map(|line| format!("line {line}\n")).collect();
            let mut map = Edited { text: start.clone(), ..Edited::default() };
            let mut made = 0;
            for (kind, line) in moves {
                // Only the line that is chosen changes, and never one that a save has changed.
                match kind {
                    0 => {
                        let old = format!("line {line}");
                        if map.text.contains(&format!("{old}\n")) {
                            map.replace(&format!("{old}\n"), &format!("{old} changed {made}\n"));
                            made += 1;
                        }
                    }
                    1 => drop(map.undo()),
                    _ => drop(map.redo()),
                }
            }
            let reached = map.text.clone();
            let mut undone = 0;
            while map.undo().is_ok() {
                undone += 1;
            }
            prop_assert_eq!(&map.text, &start);
            for _ in 0..undone {
                map.redo();
            }
            prop_assert_eq!(&map.text, &reached);
        }
    }
}
