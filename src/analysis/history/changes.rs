//! What a revision changed, in a few sentences: of everything that a comparison finds, what stakeholders ask for.

use crate::analysis::comparison::{ChangedField, ComparedRef, Comparison, ItemSpot, ShownValue};
use crate::map::{ItemKind, ItemOrMap, StatusKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many titles are kept of each change.
const MAX_TITLES: usize = 4;

/// Something that a revision changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RevisionChange {
    /// Stories are done.
    Finished(StoryTitles),
    /// Stories are blocked.
    Blocked(StoryTitles),
    /// Stories are in progress.
    Started(StoryTitles),
    /// Stories are not started any more.
    SetBack(StoryTitles),
    /// Stories are new.
    Added {
        /// The stories.
        stories: StoryTitles,
        /// The name of their release; `None` if they aren't scheduled.
        release: Option<String>,
    },
    /// Stories are gone.
    Dropped(StoryTitles),
    /// Stories ship in another release.
    Moved {
        /// The stories.
        stories: StoryTitles,
        /// The name of the release; `None` if they aren't scheduled any more.
        release: Option<String>,
    },
    /// Stories have other titles, which are these.
    Renamed(StoryTitles),
    /// Stories have another estimate.
    Estimated(StoryTitles),
    /// Releases are new.
    NewReleases(StoryTitles),
    /// Releases are gone.
    DroppedReleases(StoryTitles),
    /// A release has another name.
    RenamedRelease {
        /// Its old name.
        from: String,
        /// Its new name.
        to: String,
    },
    /// A release has another date.
    Dated {
        /// The name of the release.
        release: String,
        /// Its old date.
        from: Option<String>,
        /// Its new date.
        to: Option<String>,
    },
    /// Activities and tasks are new.
    NewSteps(StoryTitles),
    /// Activities and tasks are gone.
    DroppedSteps(StoryTitles),
    /// Activities and tasks have other titles, which are these.
    RenamedSteps(StoryTitles),
}

/// The titles of the stories, releases or steps of a change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryTitles {
    /// The first titles.
    pub first: Vec<String>,
    /// How many titles there are.
    pub count: usize,
}

impl StoryTitles {
    fn add(&mut self, title: &str) {
        if self.first.len() < MAX_TITLES {
            self.first.push(title.to_owned());
        }
        self.count += 1;
    }
}

impl<'t> FromIterator<&'t str> for StoryTitles {
    fn from_iter<I: IntoIterator<Item = &'t str>>(titles: I) -> Self {
        let mut all = Self::default();
        titles.into_iter().for_each(|title| all.add(title));
        all
    }
}

/// The changes that people ask for, the most important first; and the number of the others.
pub(super) fn changes(comparison: &Comparison) -> (Vec<RevisionChange>, usize) {
    let mut all = Vec::new();
    let statuses = [
        (StatusKind::Done, RevisionChange::Finished as Make),
        (StatusKind::Blocked, RevisionChange::Blocked),
        (StatusKind::Doing, RevisionChange::Started),
        (StatusKind::Todo, RevisionChange::SetBack),
    ];
    for (kind, make) in statuses {
        let stories = comparison.changed.iter();
        let stories = stories.filter(|changed| changed.new_status_kind() == Some(kind));
        push(&mut all, make, stories.map(|changed| &changed.item));
    }
    dates(comparison, &mut all);
    releases(comparison, &mut all);
    let scheduled = comparison.moved.iter().filter(|moved| moved.by.release);
    let moved = by_release(scheduled.map(|moved| (&moved.item, &moved.to)));
    all.extend(
        (moved.into_iter()).map(|(release, stories)| RevisionChange::Moved { stories, release }),
    );
    let added = by_release(
        comparison
            .added
            .iter()
            .map(|added| (&added.item, &added.to)),
    );
    all.extend(
        (added.into_iter()).map(|(release, stories)| RevisionChange::Added { stories, release }),
    );
    let dropped = comparison.removed.iter().map(|removed| &removed.item);
    push(
        &mut all,
        RevisionChange::Dropped,
        dropped.clone().filter(is_story),
    );
    let renamed = comparison.renamed.iter().map(|renamed| &renamed.item);
    push(
        &mut all,
        RevisionChange::Renamed,
        renamed.clone().filter(is_story),
    );
    let added = comparison.added.iter().map(|added| &added.item);
    push(&mut all, RevisionChange::NewSteps, added.filter(is_step));
    push(
        &mut all,
        RevisionChange::DroppedSteps,
        dropped.filter(is_step),
    );
    push(
        &mut all,
        RevisionChange::RenamedSteps,
        renamed.filter(is_step),
    );
    let estimated = comparison.changed.iter();
    let estimated = estimated.filter(|changed| changed.is_estimate());
    push(
        &mut all,
        RevisionChange::Estimated,
        estimated.map(|changed| &changed.item),
    );
    (all, other_changes(comparison))
}

/// Makes a change of titles.
type Make = fn(StoryTitles) -> RevisionChange;

fn push<'c>(
    changes: &mut Vec<RevisionChange>,
    make: impl Fn(StoryTitles) -> RevisionChange,
    items: impl Iterator<Item = &'c ComparedRef>,
) {
    let titles: StoryTitles = items.map(|item| item.title.as_str()).collect();
    if titles.count > 0 {
        changes.push(make(titles));
    }
}

fn is_story(item: &&ComparedRef) -> bool {
    item.is(ItemKind::Story)
}

fn is_step(item: &&ComparedRef) -> bool {
    item.is_step()
}

/// Stories by the names of their releases, in the order of the names; the unscheduled ones last.
fn by_release<'c>(
    items: impl Iterator<Item = (&'c ComparedRef, &'c ItemSpot)>,
) -> Vec<(Option<String>, StoryTitles)> {
    let mut by_release: BTreeMap<(bool, Option<String>), StoryTitles> = BTreeMap::new();
    for (item, to) in items.filter(|(item, _)| is_story(item)) {
        let release = to.release.as_ref().map(|release| release.name.clone());
        let key = (release.is_none(), release);
        by_release.entry(key).or_default().add(&item.title);
    }
    let by_release = by_release.into_iter();
    by_release
        .map(|((_, release), stories)| (release, stories))
        .collect()
}

/// The dates of releases that differ.
fn dates(comparison: &Comparison, all: &mut Vec<RevisionChange>) {
    let text = |value: &Option<ShownValue>| match value {
        Some(ShownValue::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let dated = comparison.changed.iter();
    let dated = dated.filter(|changed| changed.is_release_date());
    all.extend(dated.map(|changed| RevisionChange::Dated {
        release: changed.item.title.clone(),
        from: text(&changed.from),
        to: text(&changed.to),
    }));
}

fn releases(comparison: &Comparison, all: &mut Vec<RevisionChange>) {
    let is_release = |item: &&ComparedRef| item.is(ItemKind::Release);
    let added = comparison.added.iter().map(|added| &added.item);
    push(all, RevisionChange::NewReleases, added.filter(is_release));
    let dropped = comparison.removed.iter().map(|removed| &removed.item);
    push(
        all,
        RevisionChange::DroppedReleases,
        dropped.filter(is_release),
    );
    let renamed = comparison.renamed.iter();
    let renamed = renamed.filter(|renamed| renamed.item.is(ItemKind::Release));
    all.extend(renamed.map(|renamed| RevisionChange::RenamedRelease {
        from: renamed.from.clone(),
        to: renamed.item.title.clone(),
    }));
}

/// How many changes no [`RevisionChange`] stands for: of texts, of the order, of personas.
fn other_changes(comparison: &Comparison) -> usize {
    let is_told = |changed: &&ChangedField| {
        changed.new_status_kind().is_some() || changed.is_estimate() || changed.is_release_date()
    };
    let is_persona =
        |item: &ComparedRef| matches!(item.item, ItemOrMap::Map) || item.is(ItemKind::Persona);
    let fields = comparison
        .changed
        .iter()
        .filter(|changed| !is_told(changed));
    let moved = comparison.moved.iter();
    let moved = moved.filter(|moved| !(moved.by.release && moved.item.is(ItemKind::Story)));
    let items = (comparison.added.iter().map(|added| &added.item))
        .chain(comparison.removed.iter().map(|removed| &removed.item))
        .chain(comparison.renamed.iter().map(|renamed| &renamed.item));
    fields.count() + moved.count() + items.filter(|item| is_persona(item)).count()
}
