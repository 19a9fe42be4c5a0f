//! The context of a rule: the map, what is derived from it, and the project's options.

use super::failure_stories::failure_stories;
use super::title_words::{TitleWords, TitledItem, titles};
use super::word_list::{BuiltInWords, RuleWords, WordList};
use super::{Finding, Rule};
use crate::format::{Project, RuleLevel, RuleOptionSpec};
use crate::map::{Analysis, Coverage, Date, Dependencies, Journey, ReleaseIx, StoryIx, StoryMap};
use std::sync::OnceLock;

/// A map with everything that more than one rule reads.
#[derive(Debug)]
pub struct RuleContext<'m> {
    /// The map.
    pub map: &'m StoryMap,
    /// The stories of every cell, and the personas of every release and activity.
    pub coverage: &'m Coverage,
    /// For every story, the stories that need it.
    pub dependencies: &'m Dependencies,
    /// The journeys of all personas, in their order.
    pub journeys: &'m [Journey],
    /// The project, which has the options of rules.
    pub(crate) project: &'m Project,
    titles: Vec<TitledItem<'m>>,
    /// For every story, whether it is about something that goes wrong.
    failure_stories: OnceLock<Vec<bool>>,
}

/// An entry of a story's `needs:`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoryNeed {
    /// The story that has the entry.
    pub(crate) story: StoryIx,
    /// The position of the entry in the story's list.
    pub(crate) position: usize,
    /// The story that the entry names.
    pub(crate) needed: StoryIx,
}

impl<'m> RuleContext<'m> {
    /// The context for the rules about `map`, with the analysis of this map.
    pub fn new(map: &'m StoryMap, analysis: &'m Analysis, project: &'m Project) -> Self {
        Self {
            map,
            journeys: &analysis.journeys,
            coverage: &analysis.coverage,
            dependencies: &analysis.dependencies,
            project,
            titles: if is_english(map) {
                titles(map)
            } else {
                Vec::new()
            },
            failure_stories: OnceLock::new(),
        }
    }

    /// Today's date, if the project lets rules use it.
    pub(crate) fn today(&self) -> Option<Date> {
        self.project.today
    }

    /// Whether the project has not turned a rule off.
    pub(crate) fn is_on(&self, rule: &Rule) -> bool {
        self.level(rule) != RuleLevel::Off
    }

    /// The level that the project sets for a rule.
    pub(crate) fn level(&self, rule: &Rule) -> RuleLevel {
        let options = self.project.rules.get(rule.id);
        options.map(|options| options.level).unwrap_or_default()
    }

    /// Whether the map has no activities or no stories. `empty-map` reports that, and other rules
    /// then report nothing that follows from it.
    pub(crate) fn is_map_empty(&self) -> bool {
        self.map.activities.is_empty() || self.map.stories.is_empty()
    }

    /// Whether a release has no story. `empty-release` reports that, and other rules then report
    /// nothing else about the release.
    pub(crate) fn is_empty_release(&self, release: ReleaseIx) -> bool {
        self.coverage.wall.band(Some(release)).is_empty()
    }

    /// The releases that have stories, in the order in which they ship.
    pub(crate) fn releases_with_stories(&self) -> impl Iterator<Item = ReleaseIx> {
        (self.map.release_ixs()).filter(|release| !self.is_empty_release(*release))
    }

    /// The findings that `find` returns for each release, in the order of the releases.
    pub(crate) fn find_in_releases<F>(&self, find: fn(&Self, ReleaseIx) -> F) -> Vec<Finding>
    where
        F: IntoIterator<Item = Finding>,
    {
        let releases = self.map.release_ixs();
        releases.flat_map(|release| find(self, release)).collect()
    }

    /// The stories of a release, from left to right.
    pub(crate) fn stories_in(&self, release: ReleaseIx) -> &[StoryIx] {
        self.coverage.wall.band(Some(release))
    }

    /// All entries of `needs:` of all stories, in the order of the wall.
    pub(crate) fn needs(&self) -> impl Iterator<Item = StoryNeed> {
        self.map.story_ixs().flat_map(|story| {
            let needs = self.map[story].needs.iter().enumerate();
            needs.map(move |(position, need)| StoryNeed {
                story,
                position,
                needed: need.story,
            })
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

    /// The value of a rule's option that is a number or a percentage: the project's, or else the
    /// default.
    pub(crate) fn number_option(&self, rule: &str, option: RuleOptionSpec) -> usize {
        let value = (self.project.rules.get(rule)).and_then(|rule| rule.number(option.name));
        // Only lists of words have no default, and this function is not called for them.
        value.or(option.kind.default()).unwrap_or_default() as usize
    }

    /// The value of a rule's option that is a list of words; empty if the project doesn't set it.
    pub(crate) fn words_option(&self, rule: &str, option: RuleOptionSpec) -> &'m [String] {
        (self.project.rules.get(rule)).map_or(&[], |rule| rule.words(option.name))
    }

    /// A rule's word list with the words that the project adds and without those it removes.
    pub(crate) fn word_list(&self, rule: &str, built_in: &'static BuiltInWords) -> RuleWords {
        let added = self.words_option(rule, WordList::ADD);
        let removed = self.words_option(rule, WordList::REMOVE);
        built_in.customized(added, removed)
    }

    /// Whether the map is in English, as the word lists are.
    pub(crate) fn is_english(&self) -> bool {
        is_english(self.map)
    }

    /// The titles of all activities, tasks and stories with their words, or nothing if the map is
    /// not in English.
    pub(crate) fn titles(&self) -> &[TitledItem<'m>] {
        &self.titles
    }

    /// Whether a story is about something that goes wrong: by a tag, or by the words of its title
    /// in an English map.
    pub(crate) fn is_about_failure(&self, story: StoryIx) -> bool {
        let stories = self.failure_stories.get_or_init(|| failure_stories(self));
        stories[story.index()]
    }

    /// The words of a text, or `None` if the map is not in English.
    pub(crate) fn english_words(&self, text: &'m str) -> Option<TitleWords<'m>> {
        self.is_english().then(|| TitleWords::new(text))
    }
}

fn is_english(map: &StoryMap) -> bool {
    let language = map.lang.split('-').next().unwrap_or_default();
    language.eq_ignore_ascii_case("en")
}
