//! The items of a map. Every item has the span of its name in the file, so that diagnostics and
//! findings can point at it.

use super::{
    ActivityIx, CoarseDate, Estimate, OwnField, PersonaIx, ReleaseIx, ReleaseStatus, StoryIx,
    TaskIx,
};
use crate::text::Span;
use std::ops::Range;

/// The names of the colors a persona can have. A theme defines the value of each.
pub const COLORS: [&str; 8] = [
    "teal", "purple", "blue", "rose", "green", "amber", "slate", "brown",
];

/// A text with its place in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpannedText {
    /// The text, exactly as typed.
    pub text: String,
    /// The place of the text in the file.
    pub span: Span,
}

/// The fields that every kind of item can have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// A description of the item, as Markdown.
    pub description: Option<String>,
    /// Questions, assumptions and risks.
    pub notes: Notes,
    /// Links to further information.
    pub links: Vec<Link>,
    /// The rules whose findings about this item are accepted.
    pub ignores: Vec<Ignore>,
    /// The author's own fields, in the order of the file.
    pub own_fields: Vec<OwnField>,
}

/// The questions, assumptions and risks of an item, each in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Questions, answered or open.
    pub questions: Vec<Note>,
    /// Assumptions, answered or untested.
    pub assumptions: Vec<Note>,
    /// Risks: what could go wrong.
    pub risks: Vec<Note>,
}

/// The three kinds of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// One of [`Notes::questions`].
    Question,
    /// One of [`Notes::assumptions`].
    Assumption,
    /// One of [`Notes::risks`].
    Risk,
}

impl NoteKind {
    /// The singular noun: `question`, `assumption` or `risk`.
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

    /// All notes, each with its kind.
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
    /// The text of the note, with its place.
    pub text: SpannedText,
    /// The answer. A note with an answer is closed.
    pub answer: Option<String>,
}

/// A link from an item to somewhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The text of the link: a title, a short reference such as `ABC-123`, or the URL.
    pub title: String,
    /// The URL, or `None` for a short reference that matches no link pattern of the project.
    pub url: Option<String>,
}

/// An entry of `ignore:`, which accepts the findings of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignore {
    /// The id of the rule, with its place.
    pub rule: SpannedText,
    /// The reason, as a line of Markdown.
    pub reason: String,
}

/// A kind of user that stories are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// The declared id, or the slug of the name.
    pub id: String,
    /// The full name, such as `Sarah, a busy parent`.
    pub name: SpannedText,
    /// What the persona wants to achieve, as a line of Markdown.
    pub goal: Option<String>,
    /// Description, notes, links and ignored rules.
    pub details: Details,
    /// One of [`COLORS`].
    pub color: Option<&'static str>,
}

impl Persona {
    /// The name that cards show: the full name up to its first comma or parenthesis.
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

/// A set of stories that ship together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The declared id, or the slug of the name.
    pub id: String,
    /// The name.
    pub name: SpannedText,
    /// What changes for the users, as a line of Markdown.
    pub outcome: Option<String>,
    /// How the outcome is measured, as a line of Markdown.
    pub measure: Option<String>,
    /// The date by which it ships.
    pub date: Option<CoarseDate>,
    /// The declared status.
    pub status: Option<ReleaseStatus>,
    /// Description, notes, links and ignored rules.
    pub details: Details,
}

impl Release {
    /// The declared status, or else [`ReleaseStatus::Planned`].
    pub fn status(&self) -> ReleaseStatus {
        self.status.unwrap_or_default()
    }
}

/// A large step of the backbone, which consists of tasks, or has its stories right under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// The declared id, or one made from the title.
    pub id: String,
    /// What users do.
    pub title: SpannedText,
    /// The personas declared on the activity itself.
    pub personas: Vec<PersonaIx>,
    /// Description, notes, links and ignored rules.
    pub details: Details,
    /// Its tasks, as positions in [`StoryMap::tasks`](super::StoryMap::tasks). Stories right under it
    /// are in one task without a heading.
    pub tasks: Range<usize>,
}

/// A column of the wall: a step of an activity, or all stories of an activity that is not divided
/// into steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id and title. `None` if the file has the stories right under the activity; then it is the
    /// activity's only task, without details of its own.
    pub heading: Option<TaskHeading>,
    /// The activity it belongs to.
    pub activity: ActivityIx,
    /// The personas declared on the task itself.
    pub personas: Vec<PersonaIx>,
    /// Description, notes, links and ignored rules.
    pub details: Details,
    /// Its stories, as positions in [`StoryMap::stories`](super::StoryMap::stories).
    pub stories: Range<usize>,
}

/// The id and the title of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskHeading {
    /// The declared id, or one made from the title.
    pub id: String,
    /// What users do.
    pub title: SpannedText,
}

/// A story: a card on the wall or an entry of the backlog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Story {
    /// The declared id, or one made from the title.
    pub id: String,
    /// What users do.
    pub title: SpannedText,
    /// The task it belongs to, or `None` for a story of the backlog.
    pub task: Option<TaskIx>,
    /// The release it ships in, or `None` if it is not scheduled.
    pub release: Option<ReleaseIx>,
    /// The personas it is for: those declared on the story, or else on its task or activity, or
    /// else the first persona of the map. Empty only in a map without personas.
    pub personas: Vec<PersonaIx>,
    /// Whether [`Story::personas`] are declared on the story itself.
    pub has_own_personas: bool,
    /// Its status, as a position in [`StoryMap::statuses`](super::StoryMap::statuses).
    pub status: usize,
    /// How much work it is.
    pub estimate: Option<Estimate>,
    /// The reason for the story, as a line of Markdown.
    pub why: Option<String>,
    /// The acceptance criteria, each as Markdown.
    pub acceptance: Vec<String>,
    /// The stories that have to be done before it.
    pub needs: Vec<Dependency>,
    /// The names of the people responsible for it.
    pub owner: Vec<String>,
    /// Tags to filter stories by.
    pub tags: Vec<String>,
    /// Description, notes, links and ignored rules.
    pub details: Details,
}

/// An entry of `needs:`, which names another story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The story that has to be done first.
    pub story: StoryIx,
    /// The place of the entry in the file.
    pub span: Span,
}
