//! What rules look at.

use super::RuleItem;
use super::failure::failure_stories;
use super::words::{BuiltInWords, RuleWords, TitleIssue, TitleWords, TitledItem, WordList, titles};
use crate::format::{Project, RuleOptionSpec};
use crate::map::{Analysis, Coverage, Date, Dependencies, Journey, ReleaseIx, StoryIx, StoryMap};
use std::collections::HashSet;
use std::sync::OnceLock;

/// A map and all that more than one rule asks for, found once.
#[derive(Debug)]
pub struct RuleContext<'m> {
    /// The map.
    pub map: &'m StoryMap,
    /// Which release goes through which part of the backbone.
    pub coverage: &'m Coverage,
    /// Which stories wait for which.
    pub dependencies: &'m Dependencies,
    /// The way of every persona.
    pub journeys: &'m [Journey],
    /// The project, for the options of rules.
    pub(crate) project: &'m Project,
    /// The entries of `ignore:` that have silenced something so far.
    pub(crate) silencing: HashSet<(RuleItem, usize)>,
    /// What is wrong with the words of titles, by their positions in [`RuleContext::titles`].
    pub(crate) readings: Vec<(usize, TitleIssue)>,
    titles: Vec<TitledItem<'m>>,
    failures: OnceLock<Vec<bool>>,
}

impl<'m> RuleContext<'m> {
    /// The context about `map`, of which these are the answers.
    pub fn new(map: &'m StoryMap, answers: &'m Analysis, project: &'m Project) -> Self {
        Self {
            map,
            journeys: &answers.journeys,
            coverage: &answers.coverage,
            dependencies: &answers.dependencies,
            project,
            silencing: HashSet::new(),
            readings: Vec::new(),
            titles: if is_english(map) {
                titles(map)
            } else {
                Vec::new()
            },
            failures: OnceLock::new(),
        }
    }

    /// The day it is, where rules may know it.
    pub(crate) fn today(&self) -> Option<Date> {
        self.project.today
    }

    /// Whether the map has neither activities nor stories to speak of: nothing else is worth
    /// saying about it then.
    pub(crate) fn is_map_empty(&self) -> bool {
        self.map.activities.is_empty() || self.map.stories.is_empty()
    }

    /// Whether a release has no story: it is one hole, whatever else it lacks.
    pub(crate) fn is_empty_release(&self, release: ReleaseIx) -> bool {
        self.coverage.wall.band(Some(release)).is_empty()
    }

    /// The releases that have stories, in the order they ship.
    pub(crate) fn releases_with_stories(&self) -> impl Iterator<Item = ReleaseIx> {
        (self.map.release_ixs()).filter(|release| !self.is_empty_release(*release))
    }

    /// The stories of a release, from left to right.
    pub(crate) fn stories_in(&self, release: ReleaseIx) -> &[StoryIx] {
        self.coverage.wall.band(Some(release))
    }

    /// Every need: the story, the position of the need in it, and the story that is needed.
    pub(crate) fn needs(&self) -> impl Iterator<Item = (StoryIx, usize, StoryIx)> {
        self.map.story_ixs().flat_map(|story| {
            let needs = self.map[story].needs.iter().enumerate();
            needs.map(move |(at, need)| (story, at, need.story))
        })
    }

    /// The title of a story.
    pub(crate) fn story_title(&self, story: StoryIx) -> &'m str {
        &self.map[story].title.text
    }

    /// The name of a release.
    pub(crate) fn release_name(&self, release: ReleaseIx) -> &'m str {
        &self.map[release].name.text
    }

    /// The number or percentage of a rule's option, as the project has it.
    pub(crate) fn number_option(&self, rule: &str, option: RuleOptionSpec) -> usize {
        let set = (self.project.rules.get(rule)).and_then(|rule| rule.number(option.name));
        // Only options of words have no default, and nobody asks for their number.
        set.or(option.kind.default()).unwrap_or_default() as usize
    }

    /// The words that the project sets for a rule's option.
    pub(crate) fn words_option(&self, rule: &str, option: RuleOptionSpec) -> &'m [String] {
        (self.project.rules.get(rule)).map_or(&[], |rule| rule.words(option.name))
    }

    /// A rule's list of words, with what the project adds and removes.
    pub(crate) fn word_list(&self, rule: &str, built_in: &'static BuiltInWords) -> RuleWords {
        let (added, removed) = (
            self.words_option(rule, WordList::ADD),
            self.words_option(rule, WordList::REMOVE),
        );
        built_in.customized(added, removed)
    }

    /// Whether the map's texts are English, so that lists of words mean something in it.
    pub(crate) fn is_english(&self) -> bool {
        is_english(self.map)
    }

    /// The titles of all activities, tasks and stories with their words; none in a map that is
    /// not English.
    pub(crate) fn titles(&self) -> &[TitledItem<'m>] {
        &self.titles
    }

    /// Every title with whose words something is wrong.
    pub(crate) fn readings(&self) -> impl Iterator<Item = (&TitledItem<'m>, &TitleIssue)> {
        (self.readings.iter()).map(|(at, reading)| (&self.titles[*at], reading))
    }

    /// Whether a story is about what could go wrong: by a tag, or by the words of its title in
    /// an English map.
    pub(crate) fn is_about_failure(&self, story: StoryIx) -> bool {
        let failures = self.failures.get_or_init(|| failure_stories(self));
        failures[story.index()]
    }

    /// The words of a text; none in a map that is not English.
    pub(crate) fn english_words(&self, text: &'m str) -> Option<TitleWords<'m>> {
        self.is_english().then(|| TitleWords::new(text))
    }
}

fn is_english(map: &StoryMap) -> bool {
    let language = map.lang.split('-').next().unwrap_or_default();
    language.eq_ignore_ascii_case("en")
}
