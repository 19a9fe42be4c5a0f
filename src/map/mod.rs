//! The domain model: a story map and what can be derived from it.
//!
//! A [`StoryMap`] is complete and consistent by construction: every reference in it is the index
//! of an existing item. This layer doesn't know about YAML, HTML or disks. It stores the [`Span`] of
//! each item only so that a finding can point at it.
//!
//! Items are stored in flat lists and refer to each other by typed index ([`StoryIx`] and others);
//! `map[story]` is the story. The tasks of an activity and the stories of a task are contiguous and
//! in the order of the file, because the order has a meaning: tasks follow each other from left to
//! right, and more important stories come first.
//!
//! [`Span`]: crate::text::Span

mod analysis;
mod change;
mod coarse_date;
mod coverage;
mod date;
mod dependencies;
mod estimate;
mod id;
mod index;
mod item;
mod journey;
mod own_field;
mod status;
mod story_map;
mod totals;

pub use analysis::Analysis;
pub use change::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition,
    NewField, NewValue,
};
pub use coarse_date::CoarseDate;
pub use coverage::{Band, Coverage, Wall};
pub use date::Date;
pub use dependencies::Dependencies;
pub use estimate::{Estimate, Size};
pub use id::{MAX_ID_LENGTH, id_from_title, is_id, reference_key, slug};
pub use index::{ActivityIx, PersonaIx, ReleaseIx, StoryIx, TaskIx};
pub use item::{
    Activity, COLORS, Dependency, Details, Ignore, Link, Note, NoteKind, Notes, Persona, Release,
    SpannedText, Story, Task, TaskHeading,
};
pub use journey::{Journey, JourneyBreak, JourneyStop};
pub use own_field::{OwnField, OwnValue};
pub use rust_decimal::Decimal;
pub use status::{ReleaseStatus, Status, StatusKind, Statuses};
pub use story_map::StoryMap;
pub use totals::Totals;
