//! The changes that browsers made in the text of a map, so that they can be taken back.
//!
//! Everybody takes back their own changes. Undo restores bytes: it applies the inverse of the edits that were made. What was
//! changed since, by the same person, by others or in an editor, stays: the inverse is carried over those edits, and the history is written as if the change had
//! never been made. If a later edit touches the same place, the change can't be taken back.

use super::announcement::Announcement;
use crate::text::Edits;

/// Who makes a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Author {
    /// The number of the person; 0 where nobody joins.
    pub(crate) person: u32,
    /// The name, if it is known.
    pub(crate) name: Option<String>,
}

/// How many changes can be taken back.
const MAX_STEPS: usize = 100;

/// Edits that were made in the text, and their inverse.
#[derive(Clone, Debug)]
struct LoggedEdits {
    edits: Edits,
    /// Of the text after the edits.
    inverse: Edits,
    /// What a browser did; `None` for a save by another program.
    step: Option<LoggedStep>,
    /// Whether somebody has been told that it can't be taken back now.
    is_refused: bool,
}

/// What somebody did in a browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LoggedStep {
    /// What was done.
    pub(crate) done: Announcement,
    pub(crate) by: Author,
}

/// A change that can be taken back or made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HistoryStep {
    /// The edits of the present text.
    pub(crate) edits: Edits,
    /// What was done.
    pub(crate) done: Announcement,
    /// Who did it.
    pub(crate) by: Author,
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
    /// There is none of this person; what somebody else did last, if anybody did.
    Nothing(Option<Box<LoggedStep>>),
    /// The same place was changed again.
    Touched {
        /// What was done.
        done: Announcement,
        /// What a browser did later; `None` if it was saved by another program.
        later: Option<Box<LoggedStep>>,
        /// Whether that can be taken back now, so that this can be taken back after it.
        can_go_first: bool,
    },
}

impl EditHistory {
    /// The changes that can be taken back, by anybody.
    fn steps(&self) -> impl Iterator<Item = &LoggedStep> {
        self.log.iter().filter_map(|logged| logged.step.as_ref())
    }

    /// How many of their changes a person can take back.
    pub(crate) fn undo_count(&self, person: u32) -> usize {
        self.steps().filter(|step| step.by.person == person).count()
    }

    /// How many of their changes a person can make again.
    pub(crate) fn redo_count(&self, person: u32) -> usize {
        let own = self.redo.iter().filter(|step| step.by.person == person);
        own.count()
    }

    /// Adds what a browser has changed in `text`. What the person has taken back before can't be made again; what others have
    /// can, unless it depends on that or is at the same place.
    pub(crate) fn add_step(&mut self, step: HistoryStep, text: &str) {
        let is_own = |taken: &HistoryStep| taken.by.person == step.by.person;
        if let Some(last) = self.redo.iter().rposition(is_own) {
            self.redo.drain(..=last);
        }
        self.carry_redo(&step.edits);
        self.log_step(step, text);
    }

    /// Adds what was made again in `text`, by the history that [`Self::redo_step`] returns.
    pub(crate) fn add_redone(&mut self, step: HistoryStep, text: &str) {
        self.log_step(step, text);
    }

    fn log_step(&mut self, step: HistoryStep, text: &str) {
        self.log.push(LoggedEdits {
            inverse: step.edits.inverse(text),
            edits: step.edits,
            step: Some(LoggedStep {
                done: step.done,
                by: step.by,
            }),
            is_refused: false,
        });
        if self.steps().count() > MAX_STEPS {
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
        self.carry_redo(&edits);
        if !self.log.is_empty() {
            self.log.push(LoggedEdits {
                inverse: edits.inverse(old),
                edits,
                step: None,
                is_refused: false,
            });
        }
    }

    /// Carries what can be made again over edits of the text.
    fn carry_redo(&mut self, edits: &Edits) {
        let mut over = edits.clone();
        let mut kept = Vec::new();
        while let Some(step) = self.redo.pop() {
            let Some((moved, next)) =
                { step.edits.carried_over(&over) }.zip(over.carried_over(&step.edits))
            else {
                // Those before it need it to be made again first.
                self.redo.clear();
                break;
            };
            over = next;
            kept.push(HistoryStep {
                edits: moved,
                ..step
            });
        }
        kept.reverse();
        self.redo = kept;
    }

    /// Forgets everything, if the text can't be followed any more.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The change that a person has taken back last, to be made again in `text`, and the history without it. `None` if there is
    /// none, or if it needs a change that somebody else has taken back since.
    pub(crate) fn redo_step(&self, person: u32, text: &str) -> Option<(HistoryStep, Self)> {
        let at = { self.redo.iter() }.rposition(|step| step.by.person == person)?;
        let mut after = self.clone();
        let mut step = after.redo.remove(at);
        // The texts in which those above it would be made again: the last one in the present text.
        let mut texts = vec![text.to_owned()];
        for above in after.redo[at..].iter().skip(1).rev() {
            texts.push(above.edits.apply(&texts[texts.len() - 1]));
        }
        for (above, text) in after.redo[at..].iter_mut().zip(texts.iter().rev()) {
            let without = above.edits.inverse(text);
            step.edits = step.edits.carried_over(&without)?;
            above.edits = above.edits.carried_over(&step.edits)?;
        }
        Some((step, after))
    }

    /// The edits that take back the last change of a person, and the history after that. A change that can't be taken back
    /// stays made: whoever asks again takes back the one before it, unless the obstacle is gone by then.
    ///
    /// # Errors
    ///
    /// There is none, or its place was changed again.
    pub(crate) fn undo_step(
        &mut self,
        person: u32,
        text: &str,
    ) -> Result<(HistoryStep, Self), UndoObstacle> {
        let is_own = |logged: &LoggedEdits| {
            { logged.step.as_ref() }.is_some_and(|step| step.by.person == person)
        };
        let own = (0..self.log.len())
            .rev()
            .filter(|at| is_own(&self.log[*at]));
        let mut last = None;
        for at in own.collect::<Vec<usize>>() {
            match self.without(at) {
                Ok((edits, log)) => {
                    let LoggedStep { done, by } = self.step_at(at);
                    let mut redo = self.redo.clone();
                    redo.push(HistoryStep {
                        edits: edits.inverse(text),
                        done: done.clone(),
                        by: by.clone(),
                    });
                    let mut after = Self { log, redo };
                    after.drop_oldest();
                    return Ok((HistoryStep { edits, done, by }, after));
                }
                Err(later) => {
                    let obstacle = UndoObstacle::Touched {
                        done: self.step_at(at).done,
                        later: self.log[later].step.clone().map(Box::new),
                        can_go_first: self.log[later].step.is_some() && self.without(later).is_ok(),
                    };
                    if !std::mem::replace(&mut self.log[at].is_refused, true) {
                        return Err(obstacle);
                    }
                    last.get_or_insert(obstacle);
                }
            }
        }
        Err(last
            .unwrap_or_else(|| UndoObstacle::Nothing(self.steps().last().cloned().map(Box::new))))
    }

    /// What a browser did at a position of the log.
    fn step_at(&self, at: usize) -> LoggedStep {
        self.log[at].step.clone().unwrap_or_default()
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
                        is_refused: later.is_refused,
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
    use crate::cases::cases;
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
            self.replace_as(0, old, new);
        }

        fn replace_as(&mut self, person: u32, old: &str, new: &str) {
            let start = self.text.find(old).expect("it is there");
            let edit = Edit::new(start, start + old.len(), new);
            let edits = Edits::new(vec![edit]).expect("one edit");
            let after = edits.apply(&self.text);
            let done = format!("{old} to {new}").as_str().into();
            let by = Author { person, name: None };
            self.history
                .add_step(HistoryStep { edits, done, by }, &self.text);
            self.text = after;
        }

        fn save(&mut self, new: &str) {
            self.history.add_save(&self.text, new);
            self.text = new.to_owned();
        }

        fn undo(&mut self) -> Result<String, UndoObstacle> {
            self.undo_as(0)
        }

        fn undo_as(&mut self, person: u32) -> Result<String, UndoObstacle> {
            let (step, history) = self.history.undo_step(person, &self.text)?;
            self.text = step.edits.apply(&self.text);
            self.history = history;
            Ok(step.done.message)
        }

        fn redo(&mut self) -> Option<String> {
            self.redo_as(0)
        }

        fn redo_as(&mut self, person: u32) -> Option<String> {
            let (step, history) = self.history.redo_step(person, &self.text)?;
            self.history = history;
            let after = step.edits.apply(&self.text);
            self.history.add_redone(step.clone(), &self.text);
            self.text = after;
            Some(step.done.message)
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
        assert_eq!(map.undo(), Err(UndoObstacle::Nothing(None)));
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
            done: "c to C".into(),
            later: None,
            can_go_first: false,
        };
        assert_eq!(map.undo(), Err(touched));
        assert_eq!(map.undo(), Ok("a to A".into()));
        assert_eq!(map.text, "a\nb\nC2\nd\n");
    }

    #[test]
    fn everybody_takes_back_their_own_changes() {
        let mut map = Edited {
            text: "a\nb\nc\nd\n".into(),
            ..Edited::default()
        };
        map.replace_as(1, "a", "A");
        map.replace_as(2, "b", "B");
        map.replace_as(1, "c", "C");
        map.replace_as(2, "d", "D");
        assert_eq!(map.undo_as(1), Ok("c to C".into()));
        assert_eq!(map.undo_as(2), Ok("d to D".into()));
        assert_eq!(map.undo_as(1), Ok("a to A".into()));
        assert_eq!(map.text, "a\nB\nc\nd\n");
        // What is taken back first can be made again before what was taken back later by somebody else.
        assert_eq!(map.redo_as(2), Some("d to D".into()));
        assert_eq!(map.redo_as(1), Some("a to A".into()));
        // A change by somebody else doesn't matter for that.
        map.replace_as(3, "B", "B3");
        assert_eq!(map.redo_as(1), Some("c to C".into()));
        assert_eq!(map.text, "A\nB3\nC\nD\n");
        assert_eq!(map.redo_as(1), None);
        let by = |person| Author { person, name: None };
        let later = LoggedStep {
            done: "B to B3".into(),
            by: by(3),
        };
        assert_eq!(map.undo_as(2), Ok("d to D".into()));
        let touched = UndoObstacle::Touched {
            done: "b to B".into(),
            later: Some(Box::new(later)),
            can_go_first: true,
        };
        assert_eq!(map.undo_as(2), Err(touched.clone()));
        assert_eq!(map.undo_as(2), Err(touched), "there is none before it");
        // Now the other one goes first.
        assert_eq!(map.undo_as(3), Ok("B to B3".into()));
        assert_eq!(map.undo_as(2), Ok("b to B".into()));
        let last = LoggedStep {
            done: "c to C".into(),
            by: by(1),
        };
        assert_eq!(
            map.undo_as(2),
            Err(UndoObstacle::Nothing(Some(Box::new(last))))
        );
    }

    #[test]
    fn what_cannot_go_first_is_said() {
        let mut map = Edited {
            text: "a\nb\n".into(),
            ..Edited::default()
        };
        map.replace_as(1, "a", "A");
        map.replace_as(1, "b", "B");
        map.replace_as(2, "A", "A2");
        map.replace_as(3, "A2", "A3");
        assert_eq!(map.undo_as(1), Ok("b to B".into()));
        let obstacle = map.undo_as(1).unwrap_err();
        let UndoObstacle::Touched {
            later,
            can_go_first,
            ..
        } = obstacle
        else {
            panic!("{obstacle:?}");
        };
        assert_eq!(later.map(|later| later.by.person), Some(2));
        assert!(!can_go_first, "the third one is in its way");
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn everybody_leads_their_own_changes_back_and_forth(
            moves in prop::collection::vec((0..4_u8, 0..3_u32, 0..4_usize), 1..40),
        ) {
            // Each person has lines of their own, so nobody is in the way of anybody.
            let start: String = (0..12).map(|line| format!("line {line}\n")).collect();
            let mut map = Edited { text: start.clone(), ..Edited::default() };
            for (made, (kind, person, line)) in moves.into_iter().enumerate() {
                let own = format!("line {}", person as usize * 4 + line);
                match kind {
                    0 | 1 => {
                        let old = map.text.lines().find(|text| text.split(" changed").next() == Some(&own));
                        let old = old.unwrap_or_default().to_owned();
                        map.replace_as(person, &old, &format!("{own} changed {made}"));
                    }
                    2 => drop(map.undo_as(person)),
                    _ => drop(map.redo_as(person)),
                }
            }
            let reached = map.text.clone();
            let counts: Vec<usize> = (0..3).map(|person| {
                let count = map.history.undo_count(person);
                for _ in 0..count {
                    map.undo_as(person).unwrap();
                }
                count
            }).collect();
            prop_assert_eq!(&map.text, &start);
            for (person, count) in (0..3).zip(counts) {
                for _ in 0..count {
                    prop_assert!(map.redo_as(person).is_some());
                }
            }
            prop_assert_eq!(&map.text, &reached);
        }

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
