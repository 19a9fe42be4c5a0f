//! The context of a rule: the map, what is derived from it, and the project's options.

use super::failure_stories::{FailureWords, failure_stories};
use super::language::{ANY_LANGUAGE, LanguageWords};
use super::language_guess::{GuessedLanguage, guess_language};
use super::later_plans::LaterPlans;
use super::title_words::{TitleWords, TitledItem, titles};
use super::vocabulary::MapVocabulary;
use super::word_list::{RuleWords, WordList};
use super::word_section::{ListSet, WordSection};
use super::work_names::LayerWords;
use super::{Finding, IgnoreEntry, Rule, RuleItem, TitleIssue};
use crate::format::{Project, RuleLevel, RuleOptionSpec};
use crate::map::{
    ActivityIx, Analysis, Coverage, Date, Dependencies, Journey, ReleaseIx, ReleaseStatus, StoryIx,
    StoryMap, TaskIx,
};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
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
    /// The language that the titles seem to have, if the map declares none and they are not English.
    pub(crate) guessed_language: Option<GuessedLanguage>,
    /// The word lists of the map's language.
    language: Option<&'static LanguageWords>,
    vocabulary: MapVocabulary,
    titles: Vec<TitledItem<'m>>,
    /// The issues of titles, each with the position of its title in `titles`, in their order.
    issues: Vec<TitleIssueAt>,
    /// For every activity, whether it is a layer of the work.
    layers: Vec<bool>,
    /// The items whose title is a placeholder.
    placeholders: HashSet<RuleItem>,
    /// What the releases after the first say of themselves.
    later_plans: OnceLock<LaterPlans>,
    /// The words that tell of something that goes wrong.
    failure_words: OnceLock<FailureWords>,
    /// For every story, whether it is about something that goes wrong.
    failure_stories: OnceLock<Vec<bool>>,
    /// The ids of the rules that some `ignore:` of the map names.
    ignored_rules: HashSet<&'m str>,
}

/// The issue of a title, with the position of the title in [`RuleContext::titles`].
#[derive(Clone, Debug)]
pub(crate) struct TitleIssueAt {
    pub(crate) position: usize,
    pub(crate) issue: TitleIssue,
}

/// A title with what is wrong with its wording.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TitleWithIssue<'c, 'm> {
    /// The title.
    pub(crate) title: &'c TitledItem<'m>,
    /// What is wrong.
    pub(crate) issue: &'c TitleIssue,
}

/// Why there are no word lists for a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WordsMissing {
    /// Its language isn't declared, and its titles aren't English.
    Undeclared,
    /// Its language has no such lists.
    Unknown,
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

/// The words of all lists for a map, with those that its project adds to some list.
fn vocabulary(language: &'static LanguageWords, lang: &str, project: &Project) -> MapVocabulary {
    let mut vocabulary = Cow::Borrowed(language.vocabulary());
    let rules = project.rules.values();
    let added: Vec<&str> = rules
        .flat_map(|rule| rule.words(WordList::ADD.name, lang))
        .collect();
    if !added.is_empty() {
        vocabulary.to_mut().add(&WordList::new(&[], &added, &[]));
    }
    vocabulary
}

impl<'m> RuleContext<'m> {
    /// The context for the rules about `map`, with the analysis of this map.
    pub fn new(map: &'m StoryMap, analysis: &'m Analysis, project: &'m Project) -> Self {
        let guessed_language = if map.declares_lang {
            None
        } else {
            guess_language(map)
        };
        let language = match guessed_language {
            Some(_) => None,
            None => LanguageWords::for_tag(&map.lang),
        };
        let vocabulary = vocabulary(language.unwrap_or(&ANY_LANGUAGE), &map.lang, project);
        let titles = titles(map, |word| vocabulary.lists(word));
        let ignores = RuleItem::all(map).flat_map(|item| &item.details(map).ignores);
        let mut context = Self {
            map,
            journeys: &analysis.journeys,
            coverage: &analysis.coverage,
            dependencies: &analysis.dependencies,
            project,
            guessed_language,
            language,
            vocabulary,
            titles,
            issues: Vec::new(),
            layers: Vec::new(),
            placeholders: HashSet::new(),
            later_plans: OnceLock::new(),
            failure_words: OnceLock::new(),
            failure_stories: OnceLock::new(),
            ignored_rules: ignores.map(|ignore| ignore.rule.text.as_str()).collect(),
        };
        context.layers = LayerWords::new(&context).layers(&context);
        context
    }

    /// The context with the issues of its titles.
    pub(crate) fn with_title_issues(mut self, issues: Vec<TitleIssueAt>) -> Self {
        let placeholders = issues
            .iter()
            .filter(|found| matches!(found.issue, TitleIssue::Placeholder));
        self.placeholders = placeholders
            .map(|found| self.titles[found.position].item)
            .collect();
        self.issues = issues;
        self
    }

    /// Today's date, if the project lets rules use it.
    pub(crate) fn today(&self) -> Option<Date> {
        self.project.today
    }

    /// Whether the project has not turned a rule off.
    pub(crate) fn is_on(&self, rule: &Rule) -> bool {
        self.level(rule) != RuleLevel::Off
    }

    /// Whether a rule looks at the map: it is on, and the map has what it needs.
    pub(crate) fn looks_at_map(&self, rule: &Rule) -> bool {
        self.is_on(rule) && rule.needs.iter().all(|needed| needed.unmet(self).is_none())
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

    /// The words that the project sets for a rule's option: those for maps in any language, and those
    /// for the language of this map.
    pub(crate) fn words_option(&self, rule: &str, option: RuleOptionSpec) -> Vec<&'m str> {
        let settings = self.project.rules.get(rule);
        let words = settings.map(|rule| rule.words(option.name, &self.map.lang));
        words.into_iter().flatten().collect()
    }

    /// A section of the word lists of the map's language; empty if there is none.
    pub(crate) fn words(&self, section: WordSection) -> &'static WordList {
        self.language_or_any().list(section)
    }

    /// A section of the word lists of the map's language, with the words that the project adds to it for
    /// a rule and without those it removes.
    pub(crate) fn rule_words(&self, rule: &str, section: WordSection) -> RuleWords {
        let added = self.words_option(rule, WordList::ADD);
        let removed = self.words_option(rule, WordList::REMOVE);
        self.language_or_any().customized(section, &added, &removed)
    }

    /// A section of the words that are the same in every language, without those that the project removes
    /// for a rule.
    pub(crate) fn words_of_every_language(&self, rule: &str, section: WordSection) -> RuleWords {
        let removed = self.words_option(rule, WordList::REMOVE);
        ANY_LANGUAGE.customized(section, &[], &removed)
    }

    /// The word lists of the map's language, or else those of every language.
    pub(crate) fn language_or_any(&self) -> &'static LanguageWords {
        self.language.unwrap_or(&ANY_LANGUAGE)
    }

    /// Why the map's language lacks one of these sections, or `None` if it has them all.
    pub(crate) fn words_missing(&self, sections: &[WordSection]) -> Option<WordsMissing> {
        match self.language {
            _ if self.guessed_language.is_some() => Some(WordsMissing::Undeclared),
            Some(language) if sections.iter().all(|section| language.has(*section)) => None,
            _ => Some(WordsMissing::Unknown),
        }
    }

    /// Whether the map is in English.
    pub(crate) fn is_english(&self) -> bool {
        self.language.is_some_and(|language| language.code == "en")
    }

    /// The words of a text, looked up in the word lists.
    pub(crate) fn words_of<'t>(&self, text: &'t str) -> TitleWords<'t> {
        TitleWords::new(text).looked_up(|word| self.vocabulary.lists(word))
    }

    /// Whether a word of a text may be in one of some lists: if not, the text needn't be split into words.
    pub(crate) fn may_have(&self, text: &str, lists: ListSet) -> bool {
        let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
        let is_in_lists = |word: &str| match word.bytes().any(|letter| letter.is_ascii_uppercase())
        {
            true => self
                .vocabulary
                .lists(&word.to_ascii_lowercase())
                .meets(lists),
            false => self.vocabulary.lists(word).meets(lists),
        };
        let mut words = words.filter(|word| !word.is_empty());
        !text.is_ascii() || words.any(is_in_lists)
    }

    /// The titles of all activities, tasks and stories with their words.
    pub(crate) fn titles(&self) -> &[TitledItem<'m>] {
        &self.titles
    }

    /// The titles with an issue for which `is_of_rule` holds, in the order of the map.
    pub(crate) fn titles_with_issue(
        &self,
        is_of_rule: fn(&TitleIssue) -> bool,
    ) -> Vec<TitleWithIssue<'_, 'm>> {
        let issues = self.issues.iter().filter(|found| is_of_rule(&found.issue));
        issues
            .map(|found| TitleWithIssue {
                title: &self.titles[found.position],
                issue: &found.issue,
            })
            .collect()
    }

    /// Whether any title has an issue.
    pub(crate) fn has_title_issues(&self) -> bool {
        !self.issues.is_empty()
    }

    /// The issue of the title at this position of [`RuleContext::titles`].
    pub(crate) fn title_issue(&self, position: usize) -> Option<&TitleIssue> {
        let issues = &self.issues;
        let found = issues.binary_search_by_key(&position, |found| found.position);
        found.ok().map(|found| &issues[found].issue)
    }

    /// Whether an activity is a layer of the work instead of a step of users. `cross-cutting-activity`
    /// reports it, and no other rule counts it.
    pub(crate) fn is_layer(&self, activity: ActivityIx) -> bool {
        self.layers[activity.index()]
    }

    /// Whether the title of an item is a placeholder. `placeholder-name` reports it, and no other rule
    /// counts it.
    pub(crate) fn is_placeholder(&self, item: RuleItem) -> bool {
        self.placeholders.contains(&item)
    }

    /// Whether almost every task has a single story. `flat-map` reports that, and rules about the shape of
    /// the map then have nothing to add.
    pub(crate) fn is_flat_map(&self) -> bool {
        let tasks = self
            .map
            .tasks
            .iter()
            .filter(|task| !task.stories.is_empty());
        let single = tasks.clone().filter(|task| task.stories.len() == 1).count();
        let all = tasks.count();
        all >= 10 && single * 10 >= all * 7
    }

    /// The activities that are steps of users, from left to right: neither layers nor placeholders.
    pub(crate) fn steps(&self) -> impl DoubleEndedIterator<Item = ActivityIx> {
        (self.map.activity_ixs()).filter(|activity| {
            !self.is_layer(*activity) && !self.is_placeholder(RuleItem::Activity(*activity))
        })
    }

    /// The releases that are not released yet, in the order in which they ship.
    pub(crate) fn open_releases(&self) -> impl Iterator<Item = ReleaseIx> {
        let is_open = |release: &ReleaseIx| self.map[*release].status() != ReleaseStatus::Released;
        self.map.release_ixs().filter(is_open)
    }

    /// Whether a story still ships: it isn't in a release that is released already.
    pub(crate) fn is_open(&self, story: StoryIx) -> bool {
        let release = self.map[story]
            .release
            .map(|release| self.map[release].status());
        release != Some(ReleaseStatus::Released)
    }

    /// Whether users get past an activity with a release: it has a story there, or one that is released
    /// already.
    pub(crate) fn reaches_activity(&self, activity: ActivityIx, release: ReleaseIx) -> bool {
        self.map
            .tasks_of(activity)
            .any(|task| self.reaches_task(task, release))
    }

    /// Whether users get past a task with a release: it has a story there, or one that is released
    /// already.
    pub(crate) fn reaches_task(&self, task: TaskIx, release: ReleaseIx) -> bool {
        let mut stories = self.map.stories_of(task);
        stories.any(|story| self.map[story].release == Some(release) || !self.is_open(story))
    }

    /// Whether any `ignore:` of the map names a rule.
    pub(crate) fn is_ignored_somewhere(&self, rule: &Rule) -> bool {
        self.ignored_rules.contains(rule.id)
    }

    /// The first release, or the first that is not released, since what is released is decided. `None`
    /// in a map without such a release.
    pub(crate) fn first_release(&self) -> Option<ReleaseIx> {
        self.map.first_unreleased()
    }

    /// What rules report about several places at once: a finding about all places that no `ignore:` entry
    /// accepts, and one for each such entry, about the places that it accepts. `finding` is given the
    /// places of a finding, at least one.
    pub(crate) fn one_finding<P: Clone>(
        &self,
        rule: &Rule,
        places: Vec<P>,
        finding: impl Fn(&[P]) -> Finding,
    ) -> Vec<Finding> {
        if places.is_empty() {
            return Vec::new();
        }
        if !self.is_ignored_somewhere(rule) {
            return vec![finding(&places)];
        }
        let entry_for = |place: &P| {
            let alone = finding(std::slice::from_ref(place));
            alone.matching_ignores(self.map).first().copied()
        };
        let mut groups: BTreeMap<Option<IgnoreEntry>, Vec<P>> = BTreeMap::new();
        for place in places {
            groups.entry(entry_for(&place)).or_default().push(place);
        }
        groups.values().map(|places| finding(places)).collect()
    }

    /// What the releases after the first say of themselves.
    pub(crate) fn later_plans(&self) -> &LaterPlans {
        let first = self.first_release();
        self.later_plans
            .get_or_init(|| LaterPlans::new(self, first))
    }

    /// The words that tell of something that goes wrong, as the project has customized them.
    pub(crate) fn failure_words(&self) -> &FailureWords {
        let words = &self.failure_words;
        words.get_or_init(|| FailureWords::new(self))
    }

    /// Whether a text is about something that goes wrong, by its words.
    pub(crate) fn tells_of_failure(&self, text: &str) -> bool {
        self.failure_words().describe(&self.words_of(text))
    }

    /// Whether a story is about something that goes wrong: by a tag, or by the words of its title
    /// in an English map.
    pub(crate) fn is_about_failure(&self, story: StoryIx) -> bool {
        let stories = self.failure_stories.get_or_init(|| failure_stories(self));
        stories[story.index()]
    }
}
