//! The guided workshop: which question a map raises next, what an answer does to the map, and what was agreed.
//!
//! A workshop leads a room from an empty wall to releases that everybody agreed to. There is no script: the
//! [`agenda`] is derived from the map and its gaps, so that whoever opens a half-finished map enters at
//! its first open question.
//!
//! ```text
//! map, gaps ──┐
//!             ├── agenda ──▶ Question ── reply(Answer) ──▶ changes of the map ──▶ (written by the caller)
//! journal ────┘                                      └───▶ an entry of the journal
//!   └── WorkshopProgress
//! ```
//!
//! - [`Question`] knows its text, why it is asked, and what can be chosen. [`Question::reply`] turns an [`Answer`] into
//!   changes. It can be asked in a terminal, as JSON, or anywhere else.
//! - The map says most of what was answered. The rest, such as what was agreed, parked or skipped and why, is in the
//!   journal ([`JournalEntry`]), from which [`WorkshopProgress`] and the [`minutes()`] are made.
//! - A gate is a question whose answer the map itself has to say: there is no way around a persona who is a
//!   specific person, a goal, and a release with an outcome through the whole backbone, whatever a
//!   journal says.
//!
//! This layer is pure: it writes nothing, and the time is handed in. Topics of the steps are below `topics`; to ask about
//! the findings of a new rule, write its `.ask` in the catalog, and in `topics::rule_table` what an answer becomes.

mod agenda;
mod answer;
mod became;
mod doubt;
mod effect;
mod event;
mod facts;
mod groups;
mod minutes;
mod numbers;
mod phrases;
mod progress;
mod question;
mod room;
mod step;
mod topics;

pub use agenda::{
    AgendaStep, AskedQuestion, agenda, agreements, first_open_step, how_far, next_question,
    question_called, steps_without_stories,
};
pub use answer::{Answer, Misunderstood, unquoted};
pub use became::{consequences, kept_open};
pub use doubt::{Doubt, called_in, is_meant, is_not_meant};
pub use effect::{LeftOut, Reply};
pub use event::{
    Agreement, AnswerEdit, CardVotes, JournalEntry, Said, UndoEdit, WorkshopEvent, standing,
};
pub use minutes::minutes;
pub use numbers::numbers_in;
pub use progress::{NextQuestion, PERSONA_QUESTION, REMOVED_CARD, RENAMED_CARD, WorkshopProgress};
pub use question::{AnswerKind, Choice, PEOPLE_QUESTION, Question, SaidChoice, SkipEffect, Topic};
pub use room::{
    Denied, PersonId, Rights, Role, Room, RoomAction, RoomEffect, RoomEvent, RoomOutcome,
    RoomScene, SceneQuestion, TrayView, Writing,
};
pub use step::{TimeBoxes, WorkshopStep};
