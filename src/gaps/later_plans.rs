//! What later releases say of themselves: what a release leaves out is decided if a later one speaks of it.

use super::language::COMMONEST_WORDS;
use super::title_words::{TitleWords, is_unspaced};
use super::{RuleContext, RuleItem, TitleIssue, WordSection};
use crate::map::{ActivityIx, PersonaIx, ReleaseIx, TaskIx};
use std::collections::{HashMap, HashSet};

/// Shorter words say nothing about the content.
const MIN_LETTERS: usize = 3;

/// How many letters an ending may have: `pay` and `pays`, `tour` and `tours`, `park` and `parking`.
const MAX_ENDING: usize = 3;

/// Words in more titles of the backbone than these are what the whole map is about, if they are in one of so many.
const MAX_TITLES: usize = 2;
const MIN_SHARE: usize = 5;

/// The content words of the releases after one: of their names, outcomes and measures.
#[derive(Debug)]
pub(crate) struct LaterPlans {
    words: HashSet<String>,
    /// The same words without endings.
    stems: HashSet<String>,
    /// Words that say nothing in the map's language.
    common: HashSet<&'static str>,
    /// In how many titles of activities and tasks each word is.
    titles_with: HashMap<String, usize>,
    /// The number of these titles.
    titles: usize,
}

impl LaterPlans {
    /// What the releases after `release` say; nothing in a map without such a release.
    pub(crate) fn new(context: &RuleContext, release: Option<ReleaseIx>) -> Self {
        let map = context.map;
        let code = map.lang.split('-').next().unwrap_or_default();
        let common = COMMONEST_WORDS.iter().filter(|(own, _)| *own == code);
        let mut plans = Self {
            words: HashSet::new(),
            stems: HashSet::new(),
            common: common.flat_map(|(_, words)| words).copied().collect(),
            titles_with: HashMap::new(),
            titles: 0,
        };
        let activities = map.activity_ixs().map(RuleItem::Activity);
        let tasks = map.headed_tasks().map(|(task, _)| RuleItem::Task(task));
        for item in activities.chain(tasks) {
            let words: HashSet<String> =
                plans.content(context, item.name(map)).into_iter().collect();
            plans.titles += 1;
            for word in words {
                *plans.titles_with.entry(word).or_default() += 1;
            }
        }
        let is_later = |later: &ReleaseIx| release.is_some_and(|release| *later > release);
        for later in map.release_ixs().filter(is_later) {
            let details = &map[later];
            let texts = [Some(&details.name.text)]
                .into_iter()
                .flatten()
                .chain(&details.outcome)
                .chain(&details.measure);
            let words: Vec<String> = texts
                .flat_map(|text| plans.content(context, text))
                .collect();
            plans
                .stems
                .extend(words.iter().flat_map(|word| stems(word)).map(str::to_owned));
            plans.words.extend(words);
        }
        plans
    }

    /// Whether a later release speaks of an activity, by its title or those of its tasks.
    pub(crate) fn speak_of_activity(&self, context: &RuleContext, activity: ActivityIx) -> bool {
        let map = context.map;
        let tasks = map
            .tasks_of(activity)
            .map(|task| RuleItem::for_column(task, map));
        let mut items = tasks.chain([RuleItem::Activity(activity)]);
        items.any(|item| self.speak_of(context, item.name(map)))
    }

    /// Whether a later release speaks of a task, by its title.
    pub(crate) fn speak_of_task(&self, context: &RuleContext, task: TaskIx) -> bool {
        self.speak_of(context, &context.map.title_over(task).text)
    }

    /// Whether a later release speaks of a persona, by name or by the titles of all their activities.
    pub(crate) fn speak_of_persona(&self, context: &RuleContext, persona: PersonaIx) -> bool {
        let map = context.map;
        let mut stops = context.journeys[persona.index()].stops.iter();
        self.speak_of(context, map[persona].short_name())
            || stops.all(|stop| self.speak_of(context, &map[stop.activity].title.text))
    }

    /// Whether two texts have a word in common that says what they are about, endings aside.
    pub(crate) fn have_in_common(&self, context: &RuleContext, one: &str, other: &str) -> bool {
        let others = self.content(context, other);
        let is_like = |one: &str, other: &str| {
            one == other
                || stems(one).any(|stem| stem == other)
                || stems(other).any(|stem| stem == one || stems(one).any(|own| own == stem))
        };
        let mut words = self.content(context, one).into_iter();
        words.any(|word| others.iter().any(|other| is_like(&word, other)))
    }

    fn speak_of(&self, context: &RuleContext, text: &str) -> bool {
        let words = self.content(context, text).into_iter();
        let mut telling = words.filter(|word| !self.is_of_everything(word));
        telling.any(|word| self.have(&word))
    }

    /// Whether a word is in so many titles that it says nothing about one of them.
    fn is_of_everything(&self, word: &str) -> bool {
        let with = self.titles_with.get(word).copied().unwrap_or_default();
        with > MAX_TITLES && with * MIN_SHARE > self.titles
    }

    /// Whether a later release has a word, or one that differs only in its ending.
    fn have(&self, word: &str) -> bool {
        self.words.contains(word)
            || self.stems.contains(word)
            || stems(word).any(|stem| self.words.contains(stem))
    }

    /// The words of a text that say what it is about, in lower case.
    fn content(&self, context: &RuleContext, text: &str) -> Vec<String> {
        let articles = context.words(WordSection::Articles);
        let words = TitleWords::new(text);
        let telling = words
            .as_slice()
            .iter()
            .filter(|word| !self.common.contains(&*word.lower) && !articles.has(word));
        telling.flat_map(|word| nouns(&word.lower)).collect()
    }
}

/// Whether half of the activities are things: then the backbone is the menu of a program, and says nothing
/// about which step comes after which.
pub(crate) fn is_menu(context: &RuleContext) -> bool {
    let things = context
        .steps()
        .filter(|step| is_no_step(context, RuleItem::Activity(*step)));
    things.count() * 2 >= context.steps().count()
}

/// Whether an item is a thing (`Settings`), which `feature-noun` reports, and no step that a release could
/// leave out.
pub(crate) fn is_no_step(context: &RuleContext, item: RuleItem) -> bool {
    // Titles are in the order of items.
    let titles = context.titles();
    let position = titles.binary_search_by_key(&item, |title| title.item);
    let issue = position
        .ok()
        .and_then(|position| context.title_issue(position));
    matches!(issue, Some(TitleIssue::Thing))
}

/// A word, or in a script without spaces the parts of it that are no grammar: runs of two or more characters
/// that aren't hiragana.
fn nouns(word: &str) -> Vec<String> {
    if word.starts_with(is_unspaced) {
        let is_hiragana = |letter: char| matches!(letter, '\u{3040}'..='\u{309f}');
        let is_katakana = |letter: char| matches!(letter, '\u{30a0}'..='\u{30ff}');
        let mut runs: Vec<String> = Vec::new();
        let mut last: Option<char> = None;
        for letter in word.chars() {
            let joins = last
                .is_some_and(|last| !is_hiragana(last) && is_katakana(last) == is_katakana(letter));
            match runs.last_mut() {
                Some(run) if joins && !is_hiragana(letter) => run.push(letter),
                _ if !is_hiragana(letter) => runs.push(letter.to_string()),
                _ => {}
            }
            last = Some(letter);
        }
        runs.retain(|run| run.chars().nth(1).is_some());
        return runs;
    }
    let is_long = word.chars().nth(MIN_LETTERS - 1).is_some();
    is_long.then(|| word.to_owned()).into_iter().collect()
}

/// A word without each ending that it may have.
fn stems(word: &str) -> impl Iterator<Item = &str> {
    let cuts = word.char_indices().rev().take(MAX_ENDING);
    cuts.map(|(at, _)| &word[..at])
        .filter(|stem| stem.chars().nth(MIN_LETTERS - 1).is_some())
}

#[cfg(test)]
mod tests {
    use super::{nouns, stems};

    #[test]
    fn words_have_stems() {
        assert_eq!(stems("pays").collect::<Vec<_>>(), ["pay"]);
        assert_eq!(stems("hause").collect::<Vec<_>>(), ["haus", "hau"]);
        assert_eq!(stems("été").count(), 0);
    }

    #[test]
    fn runs_of_letters_are_taken_apart() {
        assert_eq!(nouns("駅のロッカー"), ["ロッカー"]);
        assert_eq!(nouns("予約して待たない"), ["予約"]);
        assert_eq!(nouns("ferry"), ["ferry"]);
        assert!(nouns("am").is_empty());
    }
}
