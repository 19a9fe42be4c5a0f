//! What a rule says, and about what.

use super::{Phrase, Rule};
use crate::map::{ActivityIx, Band, Ignore, PersonaIx, ReleaseIx, StoryIx, StoryMap, TaskIx};
use crate::text::{Diagnostic, Level, Place, Related, Source, Span};
use std::sync::Arc;

/// The item of a map that something is said about: its place in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The map as a whole.
    Map,
    /// A persona.
    Persona(PersonaIx),
    /// A release.
    Release(ReleaseIx),
    /// An activity.
    Activity(ActivityIx),
    /// A task.
    Task(TaskIx),
    /// A story.
    Story(StoryIx),
    /// The entry of a story's `needs` at this position.
    Need(StoryIx, usize),
}

/// The place on the wall that a finding marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// No one place: the head of the page.
    Head,
    /// The line of a release, or of what is not scheduled.
    Band(Band),
    /// The header of an activity.
    Activity(ActivityIx),
    /// The header of a task.
    Task(TaskIx),
    /// The cells of one activity in one release.
    Hole(ActivityIx, ReleaseIx),
    /// A card.
    Card(StoryIx),
}

/// One gap.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How much it matters.
    pub level: Level,
    /// What it is about.
    pub subject: Subject,
    /// Where it shows.
    pub spot: Spot,
    /// What was found.
    pub message: Phrase,
    /// What to do about it here.
    pub advice: Phrase,
    /// Other items that belong to it, each with what it has to do with it.
    pub related: Vec<(Subject, String)>,
}

impl Finding {
    /// A finding at the rule's own level, with the rule's own advice.
    pub(super) fn new(rule: &'static Rule, subject: Subject, spot: Spot, message: Phrase) -> Self {
        let advice = Phrase::words(rule.advice);
        Self {
            rule,
            level: rule.level,
            subject,
            spot,
            message,
            advice,
            related: Vec::new(),
        }
    }

    /// The finding at another level.
    pub(super) fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// The finding with advice made for its place.
    pub(super) fn advice(mut self, advice: Phrase) -> Self {
        self.advice = advice;
        self
    }

    /// The finding with another item that belongs to it.
    pub(super) fn related(mut self, subject: Subject, message: impl Into<String>) -> Self {
        self.related.push((subject, message.into()));
        self
    }

    /// The finding as a diagnostic in the file of its map.
    pub fn diagnostic(&self, map: &StoryMap, source: &Arc<Source>) -> Diagnostic {
        let place = |subject: Subject| Place {
            source: Arc::clone(source),
            span: subject.span(map),
        };
        let mut diagnostic = Diagnostic::new(
            self.level,
            self.rule.id,
            place(self.subject),
            self.message.to_string(),
        )
        .help(self.advice.to_string());
        diagnostic.related = (self.related.iter())
            .map(|(subject, message)| Related {
                message: message.clone(),
                place: place(*subject),
            })
            .collect();
        diagnostic
    }

    /// The entry of an `ignore:` that silences this finding: on the item it is about, on what
    /// that stands in, up to the map, or on the release whose cells it marks.
    pub(super) fn ignored_by<'m>(&self, map: &'m StoryMap) -> Option<&'m Ignore> {
        let release = match self.spot {
            Spot::Hole(_, release) => Some(Subject::Release(release)),
            _ => None,
        };
        [Some(self.subject), release]
            .into_iter()
            .flatten()
            .flat_map(|subject| subject.and_around(map))
            .flat_map(|subject| subject.ignores(map))
            .find(|ignore| ignore.rule.text == self.rule.id)
    }
}

impl Subject {
    /// Where it stands in the file.
    pub fn span(self, map: &StoryMap) -> Span {
        match self {
            Subject::Map => map.title.span,
            Subject::Persona(persona) => map[persona].name.span,
            Subject::Release(release) => map[release].name.span,
            Subject::Activity(activity) => map[activity].title.span,
            Subject::Task(task) => map[task].title.span,
            Subject::Story(story) => map[story].title.span,
            Subject::Need(story, at) => map[story].needs[at].span,
        }
    }

    /// The item, and everything it stands in.
    fn and_around(self, map: &StoryMap) -> Vec<Subject> {
        let mut around = vec![self];
        let mut inner = self;
        while let Some(outer) = inner.stands_in(map) {
            around.push(outer);
            inner = outer;
        }
        around
    }

    fn stands_in(self, map: &StoryMap) -> Option<Subject> {
        match self {
            Subject::Map => None,
            Subject::Persona(_) | Subject::Release(_) | Subject::Activity(_) => Some(Subject::Map),
            Subject::Task(task) => Some(Subject::Activity(map[task].activity)),
            Subject::Story(story) => map[story].task.map(Subject::Task),
            Subject::Need(story, _) => Some(Subject::Story(story)),
        }
    }

    fn ignores(self, map: &StoryMap) -> &[Ignore] {
        match self {
            Subject::Map => &map.details.ignores,
            Subject::Persona(persona) => &map[persona].details.ignores,
            Subject::Release(release) => &map[release].details.ignores,
            Subject::Activity(activity) => &map[activity].details.ignores,
            Subject::Task(task) => &map[task].details.ignores,
            Subject::Story(story) => &map[story].details.ignores,
            Subject::Need(..) => &[],
        }
    }
}
