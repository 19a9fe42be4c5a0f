//! What a map is made of. Every item keeps the place of its name, for what is said about it.

use super::{ActivityIx, Date, Decimal, PersonaIx, ReleaseIx, ReleaseStatus, StoryIx, TaskIx};
use crate::text::Span;
use std::ops::Range;

/// The colours a persona can have; a theme gives each a value that is readable on its surfaces.
pub const COLORS: [&str; 8] = [
    "teal", "purple", "blue", "rose", "green", "amber", "slate", "brown",
];

/// A name with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpannedText {
    /// Exactly as typed.
    pub text: String,
    /// Where it was typed.
    pub span: Span,
}

/// What every kind of item can carry besides its own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// More about it, as Markdown.
    pub description: Option<String>,
    /// What is not known for sure.
    pub notes: Notes,
    /// Where more is to be found.
    pub links: Vec<Link>,
    /// Gaps that are meant.
    pub ignores: Vec<Ignore>,
}

/// What is not known for sure, in the order it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// What nobody has answered yet, or has.
    pub questions: Vec<Note>,
    /// What is taken for true.
    pub assumptions: Vec<Note>,
    /// What could go wrong.
    pub risks: Vec<Note>,
}

/// The three kinds of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// See [`Notes::questions`].
    Question,
    /// See [`Notes::assumptions`].
    Assumption,
    /// See [`Notes::risks`].
    Risk,
}

impl NoteKind {
    /// The word for one of them: `question`, `assumption`, `risk`.
    pub fn word(self) -> &'static str {
        match self {
            NoteKind::Question => "question",
            NoteKind::Assumption => "assumption",
            NoteKind::Risk => "risk",
        }
    }
}

impl Notes {
    /// The notes of one kind.
    pub fn of_kind(&self, kind: NoteKind) -> &[Note] {
        match kind {
            NoteKind::Question => &self.questions,
            NoteKind::Assumption => &self.assumptions,
            NoteKind::Risk => &self.risks,
        }
    }

    /// Every note with its kind.
    pub fn iter(&self) -> impl Iterator<Item = (NoteKind, &Note)> {
        let kind = |kind| move |note| (kind, note);
        (self.questions.iter().map(kind(NoteKind::Question)))
            .chain(self.assumptions.iter().map(kind(NoteKind::Assumption)))
            .chain(self.risks.iter().map(kind(NoteKind::Risk)))
    }
}

/// A question, an assumption or a risk: a line of Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line, with its place.
    pub text: SpannedText,
    /// The answer, which closes it.
    pub answer: Option<String>,
}

/// A link from an item to somewhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What people read: a title, a short reference, or the address itself.
    pub title: String,
    /// Where it leads; none for a short reference that no pattern of the project knows.
    pub url: Option<String>,
}

/// A gap that is meant, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignore {
    /// The rule that is not to speak of this item, with its place.
    pub rule: SpannedText,
    /// Why, as a line of Markdown.
    pub reason: String,
}

/// Somebody whose story the map tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// As declared, or the name's slug.
    pub id: String,
    /// Whole name, such as `Sarah, a busy parent`.
    pub name: SpannedText,
    /// What they want to reach: a line of Markdown.
    pub goal: Option<String>,
    /// More about them.
    pub details: Details,
    /// One of [`COLORS`].
    pub color: Option<&'static str>,
}

impl Persona {
    /// What a card calls them: the name up to its first comma or bracket.
    pub fn short_name(&self) -> &str {
        let short = self
            .name
            .text
            .split([',', '(', '،', '、', '，', '（'])
            .next()
            .unwrap_or_default()
            .trim();
        if short.is_empty() {
            &self.name.text
        } else {
            short
        }
    }
}

/// A slice across the map that ships as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// As declared, or the name's slug.
    pub id: String,
    /// What people call it.
    pub name: SpannedText,
    /// What changes for its users: a line of Markdown.
    pub outcome: Option<String>,
    /// How one can tell that it came: a line of Markdown.
    pub measure: Option<String>,
    /// When it ships.
    pub date: Option<Date>,
    /// How far it is, where that is said.
    pub status: Option<ReleaseStatus>,
    /// More about it.
    pub details: Details,
}

impl Release {
    /// How far it is; one that does not say is planned.
    pub fn status(&self) -> ReleaseStatus {
        self.status.unwrap_or_default()
    }
}

/// A large step of the backbone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Pinned, or made from the title.
    pub id: String,
    /// What people do.
    pub title: SpannedText,
    /// Who does it, where that is said of the activity itself.
    pub personas: Vec<PersonaIx>,
    /// More about it.
    pub details: Details,
    /// Its tasks, as positions in [`StoryMap::tasks`](super::StoryMap::tasks).
    pub tasks: Range<usize>,
}

/// A step within an activity: a column of the wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Pinned, or made from the title.
    pub id: String,
    /// What people do.
    pub title: SpannedText,
    /// The activity it belongs to.
    pub activity: ActivityIx,
    /// Who does it, where that is said of the task itself.
    pub personas: Vec<PersonaIx>,
    /// More about it.
    pub details: Details,
    /// Its stories, as positions in [`StoryMap::stories`](super::StoryMap::stories).
    pub stories: Range<usize>,
}

/// A card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Pinned, or made from the title.
    pub id: String,
    /// What people do.
    pub title: SpannedText,
    /// The column it hangs in; none in the backlog, which is on no wall.
    pub task: Option<TaskIx>,
    /// The slice it ships with; none where it is not scheduled.
    pub release: Option<ReleaseIx>,
    /// Whom it serves: its own personas, else its task's, its activity's, the first of the map.
    /// Empty only in a map without personas.
    pub personas: Vec<PersonaIx>,
    /// Whether [`Story::personas`] were written on the story itself.
    pub has_own_personas: bool,
    /// Its status, as a position in [`StoryMap::statuses`](super::StoryMap::statuses).
    pub status: usize,
    /// How large it is, in the project's unit.
    pub estimate: Option<Decimal>,
    /// Why it is wanted: a line of Markdown.
    pub why: Option<String>,
    /// What must be true when it is done, each as Markdown.
    pub acceptance: Vec<String>,
    /// What must be there before it.
    pub needs: Vec<Dependency>,
    /// Who looks after it.
    pub owner: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// More about it.
    pub details: Details,
}

/// One story that another one needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The story that has to come first.
    pub story: StoryIx,
    /// Where the need was written.
    pub span: Span,
}
