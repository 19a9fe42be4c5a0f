//! A finding: what a rule reports, the places it is about, and how to recognize it in the next run.

use super::{IgnoreEntry, Rule, RuleItem, Subject, WallPlace};
use crate::map::StoryMap;
use crate::messages::{Catalog, Message};
use crate::text::{Diagnostic, Level, Place, Related, Source};
use std::sync::Arc;

/// A gap that a rule found in a map.
///
/// What a team would talk about once is one finding, even if it is about several places: it is reported
/// at the first of them, and has the others as [`Finding::further_places`].
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// Its severity.
    pub level: Level,
    /// The item, or the entry of an item, at which it is reported.
    pub subject: Subject,
    /// Where it is marked on the wall.
    pub wall_place: WallPlace,
    /// What is wrong.
    pub message: Message<'static>,
    /// The other places that it is about.
    pub further_places: Vec<FurtherPlace>,
    /// Whether the subject only stands for the further places, such as the release of several stories.
    is_summary: bool,
    /// What a further place has in common with the first one.
    further_label: Message<'static>,
    /// Places that it is not about, but which explain it, each with a label that says how.
    explanations: Vec<(Subject, Message<'static>)>,
    /// How to fix it, if that is not the advice of the rule.
    own_advice: Option<Message<'static>>,
    /// The item that identifies the finding, if it isn't the subject.
    scope: Option<RuleItem>,
    /// The identity of the finding, if it isn't that of an item.
    own_identity: Option<String>,
}

/// Another place that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FurtherPlace {
    /// The item, or the entry of an item.
    pub subject: Subject,
    /// Its place on the wall.
    pub wall_place: WallPlace,
}

impl<S: Into<Subject>> From<S> for FurtherPlace {
    fn from(subject: S) -> Self {
        let subject = subject.into();
        Self {
            subject,
            wall_place: WallPlace::for_item(subject.item()),
        }
    }
}

impl Finding {
    /// A finding about `subject`, marked at the place of its item, with the level and the advice of
    /// `rule`.
    pub(crate) fn new(rule: &'static Rule, subject: impl Into<Subject>, message: Message) -> Self {
        let subject = subject.into();
        Self {
            rule,
            level: rule.level,
            subject,
            wall_place: WallPlace::for_item(subject.item()),
            message: message.into_owned(),
            further_places: Vec::new(),
            is_summary: false,
            further_label: Message::new(""),
            explanations: Vec::new(),
            own_advice: None,
            scope: None,
            own_identity: None,
        }
    }

    /// Marks the finding at another place than that of its item.
    pub(crate) fn marked_at(mut self, place: WallPlace) -> Self {
        self.wall_place = place;
        self
    }

    /// Replaces the level of the rule.
    pub(crate) fn with_level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Replaces the advice of the rule.
    pub(crate) fn with_advice(mut self, advice: Message) -> Self {
        self.own_advice = Some(advice.into_owned());
        self
    }

    /// How to fix it, as an imperative without a period.
    pub fn advice(&self) -> Message<'static> {
        let of_rule = || Message::new(format!("{}.advice", self.rule.id));
        self.own_advice.clone().unwrap_or_else(of_rule)
    }

    /// Adds an item that explains the finding; `label` says how it is related.
    pub(crate) fn with_related(mut self, item: RuleItem, label: Message) -> Self {
        self.explanations.push((item.into(), label.into_owned()));
        self
    }

    /// Adds items that explain the finding, all with the same label.
    pub(crate) fn with_related_items(
        self,
        items: impl IntoIterator<Item = RuleItem>,
        label: &Message,
    ) -> Self {
        items.into_iter().fold(self, |finding, item| {
            finding.with_related(item, label.clone())
        })
    }

    /// Adds the other places that the finding is about; `label` says what is the matter there.
    pub(crate) fn with_places<P: Into<FurtherPlace>>(
        mut self,
        places: impl IntoIterator<Item = P>,
        label: Message,
    ) -> Self {
        self.further_places
            .extend(places.into_iter().map(Into::into));
        self.further_label = label.into_owned();
        self
    }

    /// Adds the places that the finding is about, if it is reported at what they have in common, such as a
    /// release.
    pub(crate) fn summing_up<P: Into<FurtherPlace>>(
        self,
        places: impl IntoIterator<Item = P>,
        label: Message,
    ) -> Self {
        let mut finding = self.with_places(places, label);
        finding.is_summary = true;
        finding
    }

    /// Identifies the finding by an item that stays the same when its first place is fixed: the map for
    /// a finding about several titles, a release for one about several of its stories.
    pub(crate) fn identified_by(mut self, scope: RuleItem) -> Self {
        self.scope = Some(scope);
        self
    }

    /// Replaces the identity of the finding, for one whose subject is only the first of several items
    /// and can change while the finding stays the same.
    pub(crate) fn with_identity(mut self, identity: String) -> Self {
        self.own_identity = Some(identity);
        self
    }

    /// The places that it is about: the subject, unless that only stands for the others, and those others.
    pub fn places(&self) -> impl Iterator<Item = FurtherPlace> {
        let is_subject_one = !self.is_summary || self.further_places.is_empty();
        let subject = is_subject_one.then_some(FurtherPlace {
            subject: self.subject,
            wall_place: self.wall_place,
        });
        subject
            .into_iter()
            .chain(self.further_places.iter().copied())
    }

    /// The places that explain it, each with a label that says how.
    pub fn explanations(&self) -> impl ExactSizeIterator<Item = (FurtherPlace, &Message<'static>)> {
        let explanations = self.explanations.iter();
        explanations.map(|(subject, label)| ((*subject).into(), label))
    }

    /// All places besides the subject, with labels: the further places that the finding is about, and
    /// those that explain it.
    pub fn related(&self) -> impl ExactSizeIterator<Item = (FurtherPlace, &Message<'static>)> {
        let (further, explanations) = (self.further_places.len(), self.explanations.len());
        (0..further + explanations).map(move |position| match position.checked_sub(further) {
            None => (self.further_places[position], &self.further_label),
            Some(position) => {
                let (subject, label) = &self.explanations[position];
                ((*subject).into(), label)
            }
        })
    }

    /// The finding as a diagnostic, with the texts of `catalog`. `map` was decoded from `source`.
    pub fn diagnostic(
        &self,
        map: &StoryMap,
        source: &Arc<Source>,
        catalog: &Catalog,
    ) -> Diagnostic {
        let place = |subject: Subject| Place {
            source: Arc::clone(source),
            span: subject.span(map),
        };
        let mut diagnostic = Diagnostic::new(
            self.level,
            self.rule.id,
            place(self.subject),
            catalog.plain(&self.message),
        )
        .help(catalog.plain(&self.advice()));
        diagnostic.related = (self.related())
            .map(|(other, label)| Related {
                message: catalog.plain(label),
                place: place(other.subject),
            })
            .collect();
        diagnostic
    }

    /// A text that identifies the finding among those of its rule, even after lines have moved: its
    /// subject or the item that it was said to be identified by, and its release.
    pub fn identity(&self, map: &StoryMap) -> String {
        let release = (self.wall_place.release()).map(RuleItem::Release);
        match (&self.own_identity, self.scope) {
            (Some(identity), _) => identity.clone(),
            (None, Some(scope)) => scope.identity(map),
            (None, None) => identity_in_release(self.subject, release, map),
        }
    }

    /// The texts that identify the places of the finding: that of its subject, and those of its further
    /// places in their order. Baselines compare them, to tell new places of a finding from known ones.
    pub fn place_identities(&self, map: &StoryMap) -> Vec<String> {
        if let Some(identity) = &self.own_identity {
            return vec![identity.clone()];
        }
        let first = FurtherPlace {
            subject: self.subject,
            wall_place: self.wall_place,
        };
        let places = [first]
            .into_iter()
            .chain(self.further_places.iter().copied());
        places
            .map(|place| {
                let release = place.wall_place.release().map(RuleItem::Release);
                identity_in_release(place.subject, release, map)
            })
            .collect()
    }

    /// The entries of `ignore:` that match this finding: those of its item, of the items at its
    /// place, and of everything these belong to, up to the map. If it sums up several places, an entry
    /// that matches all of them counts, too. The entry of the innermost item comes first.
    pub(crate) fn matching_ignores(&self, map: &StoryMap) -> Vec<IgnoreEntry> {
        let mut entries = self.ignores_at(self.subject, self.wall_place, map);
        if self.is_summary
            && let Some((first, others)) = self.further_places.split_first()
        {
            let at = |place: &FurtherPlace| self.ignores_at(place.subject, place.wall_place, map);
            let mut common = at(first);
            for place in others {
                let entries = at(place);
                common.retain(|entry| entries.contains(entry));
            }
            common.retain(|entry| !entries.contains(entry));
            common.append(&mut entries);
            entries = common;
        }
        entries
    }

    fn ignores_at(&self, subject: Subject, place: WallPlace, map: &StoryMap) -> Vec<IgnoreEntry> {
        let mut items: Vec<RuleItem> = [Some(subject.item())]
            .into_iter()
            .chain(place.items())
            .flatten()
            .flat_map(|item| item.with_ancestors(map))
            .collect();
        items.sort_unstable();
        items.dedup();
        // The reason of the first entry is shown, so a story comes before its task and the map last.
        items.reverse();
        let rule = self.rule.id;
        let entries = items.into_iter().flat_map(|item| {
            let ignores = item.details(map).ignores.iter().enumerate();
            let matching = ignores.filter(|(_, ignore)| ignore.rule.text == rule);
            matching.map(move |(position, _)| (item, position))
        });
        entries.collect()
    }
}

fn identity_in_release(subject: Subject, release: Option<RuleItem>, map: &StoryMap) -> String {
    let subject = subject.identity(map);
    match release.map(|release| release.identity(map)) {
        Some(release) if release != subject => format!("{subject} in {release}"),
        _ => subject,
    }
}
