//! What several steps of the agenda look at.

use super::effect::{CardChoice, NewCardPlace};
use super::event::Agreement;
use super::groups::is_group;
use super::progress::WorkshopProgress;
use crate::gaps::{Gaps, RuleItem};
use crate::map::{
    ActivityIx, Coverage, ExpectedText, ItemList, ItemOrMap, PersonaIx, Release, ReleaseIx,
    ReleaseStatus, StoryIx, StoryMap, TaskIx, reference_key,
};
use crate::messages::{Conjunction, MessageValue};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// Fewer activities are no journey yet.
pub(super) const MIN_ACTIVITIES: usize = 3;

/// What is between an activity and its task, where two tasks have the same title.
pub(super) const BELOW: &str = " › ";

/// The id of the question for the activities.
pub(super) const ACTIVITIES_QUESTION: &str = "activities";

/// The id of the question for the first release.
pub(super) const FIRST_RELEASE: &str = "release";

/// A map with its gaps, and how far its workshop is.
pub(super) struct RoomFacts<'m> {
    pub(super) map: &'m StoryMap,
    pub(super) gaps: &'m Gaps,
    pub(super) progress: &'m WorkshopProgress,
    /// Whether questions are asked that a map with releases has been through.
    pub(super) asks_all: bool,
    /// Whether questions come with the cards that answers choose from. The list of all cards is long.
    pub(super) has_choices: bool,
    coverage: Coverage,
    places: OnceCell<Arc<[NewCardPlace]>>,
    shared_titles: OnceCell<HashSet<TaskIx>>,
}

impl<'m> RoomFacts<'m> {
    pub(super) fn new(map: &'m StoryMap, gaps: &'m Gaps, progress: &'m WorkshopProgress) -> Self {
        Self {
            map,
            gaps,
            progress,
            asks_all: false,
            has_choices: true,
            coverage: Coverage::new(map),
            places: OnceCell::new(),
            shared_titles: OnceCell::new(),
        }
    }

    /// All lists that take stories, in the order of [`TaskIx`].
    pub(super) fn places(&self) -> Arc<[NewCardPlace]> {
        let place = |task: TaskIx| {
            let list = RuleItem::for_column(task, self.map).address(self.map)?;
            let cards = self.map.stories_of(task);
            Some(NewCardPlace {
                list: ItemList::Below(list),
                task: self.name_of_column(task).into_owned(),
                cards: cards.filter_map(|story| self.card(story)).collect(),
            })
        };
        let tasks = || self.map.task_ixs().filter(|_| self.has_choices);
        let all = || tasks().filter_map(place).collect();
        Arc::clone(self.places.get_or_init(all))
    }

    /// Whether a persona is a specific person: neither anyone nor a group.
    pub(super) fn is_person(&self, persona: PersonaIx) -> bool {
        let is_generic = self.gaps.generic_personas.contains(&persona);
        !is_generic && !is_group(&self.map[persona].name.text)
    }

    /// Whether some persona is a specific person.
    pub(super) fn has_person(&self) -> bool {
        self.map
            .persona_ixs()
            .any(|persona| self.is_person(persona))
    }

    /// The short names of the personas whom the map is about: of those who are specific persons, or else of the first one.
    pub(super) fn somebody(&self) -> MessageValue<'m> {
        let map = self.map;
        let persons = map.persona_ixs().filter(|persona| self.is_person(*persona));
        let mut personas: Vec<PersonaIx> = persons.collect();
        // A map for each of them is about the first one.
        if personas.is_empty() || self.is_for_first() {
            personas = personas
                .first()
                .copied()
                .or(map.persona_ixs().next())
                .into_iter()
                .collect();
        }
        self.named(&personas)
    }

    /// Whether each persona has a map, and this one is for the first of them.
    pub(super) fn is_for_first(&self) -> bool {
        self.progress.has_chosen("journeys", 2)
    }

    /// The short names of the personas who do an activity.
    pub(super) fn who_does(&self, activity: ActivityIx) -> MessageValue<'m> {
        let own = &self.map[activity].personas[..];
        let of_stories = || self.coverage.activity_personas(activity);
        match own {
            [] => match of_stories() {
                [] => self.somebody_first(),
                personas => self.named(personas),
            },
            personas => self.named(personas),
        }
    }

    /// The short name of the persona who does what nobody else does: the first who is a specific person.
    fn somebody_first(&self) -> MessageValue<'m> {
        let map = self.map;
        let person = map.persona_ixs().find(|persona| self.is_person(*persona));
        let persona = person.or(map.persona_ixs().next());
        self.named(&persona.into_iter().collect::<Vec<_>>())
    }

    /// The short names of the personas whom a release serves.
    pub(super) fn served_by(&self, release: ReleaseIx) -> MessageValue<'m> {
        match self.coverage.release_personas(release) {
            [] => self.somebody(),
            personas => self.named(personas),
        }
    }

    /// The short names of personas, each of whom can be the subject of a question: `Sarah or Pat`.
    fn named(&self, personas: &[PersonaIx]) -> MessageValue<'m> {
        let names = personas
            .iter()
            .map(|persona| self.map[*persona].short_name());
        match names.clone().count() {
            0 => MessageValue::from(""),
            1 => persona_name(names.collect::<Vec<_>>()[0]),
            _ => MessageValue::names_joined(&names.collect::<Vec<_>>(), Conjunction::Or),
        }
    }

    /// The activities that are steps of users: neither layers of the work nor placeholders.
    pub(super) fn steps(&self) -> impl DoubleEndedIterator<Item = ActivityIx> {
        let activities = self.map.activity_ixs();
        activities.filter(|activity| !self.gaps.asides.contains(activity))
    }

    /// Whether somebody has put stories and releases into the map.
    pub(super) fn has_plan(&self) -> bool {
        !self.map.stories.is_empty() && !self.map.releases.is_empty()
    }

    /// Whether a map with planned releases is shorter than journeys are, and nobody has begun to build any of it.
    pub(super) fn is_half_finished(&self) -> bool {
        let map = self.map;
        let mut statuses = map.releases.iter().map(Release::status);
        let nothing_begun = statuses.all(|status| status == ReleaseStatus::Planned);
        self.has_plan() && self.steps().count() < MIN_ACTIVITIES && nothing_begun
    }

    /// Whether the map was half finished when this workshop asked for its activities.
    pub(super) fn was_half_finished(&self) -> bool {
        let is_plan_older = !self.progress.is_settled(FIRST_RELEASE);
        let was_asked = self.progress.is_settled(ACTIVITIES_QUESTION);
        self.is_half_finished() || self.has_plan() && is_plan_older && was_asked
    }

    /// Whether a map with releases has been through what is asked before them.
    pub(super) fn is_past_stories(&self) -> bool {
        !self.map.releases.is_empty() && !self.was_half_finished()
    }

    /// Whether an `ignore:` of an item, or of what it belongs to, accepts the findings of a rule.
    pub(super) fn ignores(&self, item: RuleItem, rule: &str) -> bool {
        let mut items = item.with_ancestors(self.map);
        items.any(|item| {
            let ignores = &item.details(self.map).ignores;
            ignores.iter().any(|ignore| ignore.rule.text == rule)
        })
    }

    /// Whether a rule reports an item.
    pub(super) fn reports(&self, rule: &str, item: RuleItem) -> bool {
        let mut findings = self.gaps.findings.iter();
        findings.any(|finding| {
            let mut places = finding.places();
            finding.rule.id == rule && places.any(|place| place.subject.item() == item)
        })
    }

    /// The address of an item for changes.
    pub(super) fn address(&self, item: RuleItem) -> ItemOrMap {
        item.address(self.map)
            .map_or(ItemOrMap::Map, ItemOrMap::Item)
    }

    /// The releases that are not released yet.
    pub(super) fn open_releases(&self) -> impl Iterator<Item = ReleaseIx> {
        let map = self.map;
        map.release_ixs()
            .filter(|release| map[*release].status() != ReleaseStatus::Released)
    }

    /// The stories of a release, from left to right.
    pub(super) fn stories_in(&self, release: ReleaseIx) -> &[StoryIx] {
        self.coverage.wall.band(Some(release))
    }

    /// The stories on the wall that have no release, from left to right.
    pub(super) fn unscheduled(&self) -> &[StoryIx] {
        self.coverage.wall.band(None)
    }

    /// Whether a story ships in a release that is released already.
    pub(super) fn is_released(&self, story: StoryIx) -> bool {
        let release = self.map[story].release;
        release.is_some_and(|release| self.map[release].status() == ReleaseStatus::Released)
    }

    /// The activities that a release has to go through: those with stories for the personas whom it serves. A release
    /// without stories serves the first persona, or everybody if that one has no stories.
    pub(super) fn walk(&self, release: ReleaseIx) -> Vec<ActivityIx> {
        let map = self.map;
        let filled = || {
            self.steps()
                .filter(|activity| map.stories_under(*activity).len() > 0)
        };
        let personas = self.coverage.release_personas(release);
        let first = map.persona_ixs().next();
        let personas = match personas {
            [] => first.as_slice(),
            personas => personas,
        };
        let is_theirs = |activity: &ActivityIx| {
            let of_activity = self.coverage.activity_personas(*activity);
            map.personas.is_empty() || of_activity.iter().any(|own| personas.contains(own))
        };
        let walk: Vec<ActivityIx> = filled().filter(is_theirs).collect();
        match walk[..] {
            [] => filled().collect(),
            [..] => walk,
        }
    }

    /// Whether users get through an activity with a release: it has a story there, or one that is released already.
    pub(super) fn reaches(&self, activity: ActivityIx, release: ReleaseIx) -> bool {
        let mut stories = self.map.stories_under(activity);
        stories.any(|story| self.map[story].release == Some(release) || self.is_released(story))
    }

    /// Of these stories those to choose from.
    pub(super) fn offered<'s>(&self, stories: &'s [StoryIx]) -> &'s [StoryIx] {
        if self.has_choices { stories } else { &[] }
    }

    /// A story as a card that can be chosen.
    pub(super) fn card(&self, story: StoryIx) -> Option<CardChoice> {
        let item = RuleItem::Story(story).address(self.map)?;
        let title = self.map[story].title.text.clone();
        let task = self.map[story].task;
        let task = task.map_or(Cow::Borrowed(""), |task| self.name_of_column(task));
        Some(CardChoice {
            item,
            title,
            task: task.into_owned(),
        })
    }

    /// What everybody agrees to, if they agree to a release as it is.
    pub(super) fn agreement(&self, release: ReleaseIx) -> Agreement {
        let map = self.map;
        let mut contents = map[release].outcome.clone().unwrap_or_default();
        for story in self.stories_in(release) {
            contents.push('\0');
            contents.push_str(&map[*story].id);
        }
        Agreement {
            release: map[release].id.clone(),
            contents: format!("{:016x}", xxh3_64(contents.as_bytes())),
        }
    }

    /// The title over a column, as it is shown: with its activity in front of it, if another task has the same one.
    pub(super) fn title_over(&self, task: TaskIx) -> MessageValue<'m> {
        match self.name_of_column(task) {
            Cow::Borrowed(title) => MessageValue::title(title),
            Cow::Owned(name) => MessageValue::Title(Cow::Owned(name)),
        }
    }

    /// The same as a text.
    pub(super) fn name_of_column(&self, task: TaskIx) -> Cow<'m, str> {
        let map = self.map;
        let title = &map.title_over(task).text;
        match self.shared_titles().contains(&task) {
            true => {
                let activity = &map[map[task].activity].title.text;
                Cow::Owned(format!("{activity}{BELOW}{title}"))
            }
            false => Cow::Borrowed(title),
        }
    }

    /// The tasks whose title another task has, too. They are found once: each card of a long list names its task.
    fn shared_titles(&self) -> &HashSet<TaskIx> {
        self.shared_titles.get_or_init(|| {
            let mut by_key: HashMap<String, Vec<TaskIx>> = HashMap::new();
            for (task, heading) in self.map.headed_tasks() {
                let key = reference_key(&heading.title.text);
                by_key.entry(key).or_default().push(task);
            }
            let shared = by_key.into_values().filter(|tasks| tasks.len() > 1);
            shared.flatten().collect()
        })
    }
}

/// What a field has to have until now, if it is to be what it was when somebody was asked.
pub(super) fn as_it_is(text: Option<&str>) -> ExpectedText {
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => ExpectedText::Text(text.to_owned()),
        None => ExpectedText::Nothing,
    }
}

/// The short name of a persona in a question: a role of several words is quoted, since it isn't a name.
fn persona_name(name: &str) -> MessageValue<'_> {
    match name.split_whitespace().count() {
        0..=2 => MessageValue::from(name),
        _ => MessageValue::title(name),
    }
}
