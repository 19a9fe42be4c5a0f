//! What a rule says, and about what.

use super::{Phrase, Rule, RuleItem, Subject};
use crate::map::{ActivityIx, Band, ReleaseIx, StoryIx, StoryMap, TaskIx};
use crate::text::{Diagnostic, Level, Place, Related, Source};
use std::sync::Arc;

/// The place on the wall that a finding marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WallPlace {
    /// No one place: the head of the page.
    Head,
    /// The line of a release, or of what is not scheduled.
    Band(Band),
    /// The header of an activity.
    Activity(ActivityIx),
    /// The header of a task.
    Task(TaskIx),
    /// The cells of one activity in one release.
    ActivityInRelease(ActivityIx, ReleaseIx),
    /// The cell of one task in one release.
    TaskInRelease(TaskIx, ReleaseIx),
    /// A card.
    Card(StoryIx),
}

/// How many of many items that belong to a finding it names.
const MAX_RELATED: usize = 100;

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
    pub wall_place: WallPlace,
    /// What was found.
    pub message: Phrase,
    /// What to do about it here.
    pub advice: Phrase,
    /// Other items that belong to it, each with what it has to do with it.
    pub related: Vec<(Subject, String)>,
    /// What it is known by, where that is not its subject.
    fixed_identity: Option<String>,
}

impl WallPlace {
    /// Where an item shows.
    pub fn for_item(item: RuleItem) -> Self {
        match item {
            RuleItem::Map | RuleItem::Persona(_) | RuleItem::Backlog(_) => WallPlace::Head,
            RuleItem::Release(release) => WallPlace::Band(Some(release)),
            RuleItem::Activity(activity) => WallPlace::Activity(activity),
            RuleItem::Task(task) => WallPlace::Task(task),
            RuleItem::Story(story) => WallPlace::Card(story),
        }
    }

    /// The release whose line or cells are meant.
    pub fn release(self) -> Option<ReleaseIx> {
        match self {
            WallPlace::Band(band) => band,
            WallPlace::ActivityInRelease(_, release) | WallPlace::TaskInRelease(_, release) => {
                Some(release)
            }
            WallPlace::Head | WallPlace::Activity(_) | WallPlace::Task(_) | WallPlace::Card(_) => {
                None
            }
        }
    }

    /// The items that meet here.
    fn items(self) -> [Option<RuleItem>; 2] {
        let column = match self {
            WallPlace::Head | WallPlace::Band(_) => None,
            WallPlace::Activity(activity) | WallPlace::ActivityInRelease(activity, _) => {
                Some(RuleItem::Activity(activity))
            }
            WallPlace::Task(task) | WallPlace::TaskInRelease(task, _) => Some(RuleItem::Task(task)),
            WallPlace::Card(story) => Some(RuleItem::Story(story)),
        };
        [column, self.release().map(RuleItem::Release)]
    }
}

impl Finding {
    /// A finding about an item, marked where the item shows, at the rule's own level and with
    /// the rule's own advice.
    pub(crate) fn new(rule: &'static Rule, subject: impl Into<Subject>, message: Phrase) -> Self {
        let subject = subject.into();
        Self {
            rule,
            level: rule.level,
            subject,
            wall_place: WallPlace::for_item(subject.item()),
            message,
            advice: Phrase::from_text(rule.advice),
            related: Vec::new(),
            fixed_identity: None,
        }
    }

    /// The finding, marked somewhere else than where its item shows.
    pub(crate) fn marked_at(mut self, spot: WallPlace) -> Self {
        self.wall_place = spot;
        self
    }

    /// The finding at another level.
    pub(crate) fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// The finding with advice made for its place.
    pub(crate) fn with_advice(mut self, advice: Phrase) -> Self {
        self.advice = advice;
        self
    }

    /// The finding with another item that belongs to it.
    pub(crate) fn with_related(mut self, item: RuleItem, message: impl Into<String>) -> Self {
        self.related.push((item.into(), message.into()));
        self
    }

    /// The finding, known by something else than its subject: what stays when the item that
    /// happens to come first is another one.
    pub(crate) fn with_identity(mut self, identity: String) -> Self {
        self.fixed_identity = Some(identity);
        self
    }

    /// The finding with more items that belong to it, all in the same way; nobody looks at more
    /// than the first hundred.
    pub(crate) fn with_related_items(
        self,
        items: impl IntoIterator<Item = RuleItem>,
        message: &str,
    ) -> Self {
        items
            .into_iter()
            .take(MAX_RELATED)
            .fold(self, |finding, item| finding.with_related(item, message))
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

    /// What the finding is known by when lines move and numbers change: what it is about, and
    /// in which release. With the rule's id it tells a known gap from a new one.
    pub fn identity(&self, map: &StoryMap) -> String {
        let subject = match &self.fixed_identity {
            Some(identity) => identity.clone(),
            None => self.subject.identity(map),
        };
        let release =
            (self.wall_place.release()).map(|release| RuleItem::Release(release).identity(map));
        match release {
            Some(release) if release != subject => format!("{subject} in {release}"),
            _ => subject,
        }
    }

    /// The entries of `ignore:` that silence this finding: on the item it is about, on what that
    /// stands in, up to the map, and on the items that meet where it shows.
    pub(crate) fn matching_ignores(&self, map: &StoryMap) -> Vec<(RuleItem, usize)> {
        let mut items: Vec<RuleItem> = [Some(self.subject.item())]
            .into_iter()
            .chain(self.wall_place.items())
            .flatten()
            .flat_map(|item| item.with_ancestors(map))
            .collect();
        items.sort_unstable();
        items.dedup();
        // The nearest reason is the one that is told: a story's before its task's, the map's last.
        items.reverse();
        let entries = items.into_iter().flat_map(|item| {
            let ignores = item.details(map).ignores.iter().enumerate();
            ignores.map(move |(at, ignore)| (item, at, ignore))
        });
        entries
            .filter(|(_, _, ignore)| ignore.rule.text == self.rule.id)
            .map(|(item, at, _)| (item, at))
            .collect()
    }
}
