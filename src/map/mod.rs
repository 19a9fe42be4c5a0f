//! The domain: a story map, and the questions one can ask it.
//!
//! A [`StoryMap`] is complete and consistent by construction: every reference in it is an index
//! of something that is there. This room knows nothing of YAML, HTML or disks; the [`Span`]s
//! that items carry are only handed on, so that a finding can say where it stands.
//!
//! Items live in flat lists and point at each other by typed index ([`StoryIx`] and friends);
//! `map[story]` is the story. The tasks of an activity and the stories of a task are contiguous,
//! in the order people wrote them: position is meaning.
//!
//! [`Span`]: crate::text::Span

mod analysis;
mod coverage;
mod date;
mod dependencies;
mod id;
mod index;
mod item;
mod journey;
mod status;
mod story_map;
mod totals;
mod wall;

pub use analysis::Analysis;
pub use coverage::Coverage;
pub use date::Date;
pub use dependencies::Dependencies;
pub use id::{MAX_ID_LENGTH, id_from_title, is_id, reference_key, slug};
pub use index::{ActivityIx, PersonaIx, ReleaseIx, StoryIx, TaskIx};
pub use item::{
    Activity, COLORS, Dependency, Details, Ignore, Link, Note, NoteKind, Notes, Persona, Release,
    SpannedText, Story, Task,
};
pub use journey::{Journey, JourneyStop};
pub use rust_decimal::Decimal;
pub use status::{ReleaseStatus, Status, StatusKind, Statuses};
pub use story_map::StoryMap;
pub use totals::Totals;
pub use wall::{Band, Wall};
