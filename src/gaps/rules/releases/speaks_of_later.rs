//! Reports stories that speak of a thing which users can only get in a later release.

use crate::gaps::title_words::{TitleWords, Word};
use crate::gaps::word_list::WordList;
use crate::gaps::word_section::ListSet;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::map::{ReleaseIx, StoryIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::collections::HashMap;

pub(crate) static RULE: Rule = Rule {
    id: "speaks-of-later",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases: [mvp, later]
activities:
  - activity: Plan the week
    tasks:
      - task: Choose recipes
        stories:
          - Cook a saved recipe again: mvp
          - Save a recipe: later
"#,
    after: r#"
releases: [mvp, later]
activities:
  - activity: Plan the week
    tasks:
      - task: Choose recipes
        stories:
          - Save a recipe: mvp
          - Cook a saved recipe again: mvp
"#,
    options: &[],
    needs: &[Requirement::English],
    check: Check::Map(check),
};

/// Shorter names are too common.
const MIN_LETTERS: usize = 4;

/// A thing by which stories are compared: the singular of its name in lower case.
type ThingKey = String;

/// The word lists of this rule.
struct ThingWords {
    presupposing: &'static WordList,
    undoing: &'static WordList,
    making: &'static WordList,
    never_made: &'static WordList,
    phrase_ends: &'static WordList,
    articles: &'static WordList,
    of_an_account: &'static WordList,
    making_an_account: &'static WordList,
}

impl ThingWords {
    fn new(context: &RuleContext) -> Self {
        Self {
            presupposing: context.words(WordSection::Presupposing),
            undoing: context.words(WordSection::Undoing),
            making: context.words(WordSection::Making),
            never_made: context.words(WordSection::NeverMade),
            phrase_ends: context.words(WordSection::PhraseEnds),
            articles: context.words(WordSection::Articles),
            of_an_account: context.words(WordSection::OfAnAccount),
            making_an_account: context.words(WordSection::MakingAnAccount),
        }
    }

    /// The lists with the words that presuppose a thing.
    fn telling(&self) -> ListSet {
        let lists = [self.presupposing, self.undoing, self.of_an_account];
        let sets = lists.into_iter().map(WordList::sections);
        sets.fold(ListSet::NONE, ListSet::and)
    }

    /// The words of a thing's name at the start of `words`, without articles and what presupposes it.
    fn phrase<'w, 't>(&self, words: &'w [Word<'t>]) -> &'w [Word<'t>] {
        let is_before = |word: &&Word| self.articles.has(word) || self.presupposing.has(word);
        let skipped = words.iter().take_while(is_before).count();
        let words = &words[skipped..];
        let is_inside = |word: &&Word| !word.lower.is_empty() && !self.phrase_ends.has(word);
        &words[..words.iter().take_while(is_inside).count()]
    }

    /// The things that a title says users get: `recipe` in `Save a new recipe`, `book` in `Add a recipe to
    /// my book`.
    fn made(&self, title: &TitleWords) -> Vec<ThingKey> {
        let words = title.as_slice();
        let Some(start) = words.iter().take(2).position(|word| self.making.has(word)) else {
            return match words {
                [set, up, rest @ ..] if set.lower == "set" && up.lower == "up" => {
                    self.head_keys(self.phrase(rest))
                }
                _ => Vec::new(),
            };
        };
        let rest = &words[start + 1..];
        let mut keys = self.head_keys(self.phrase(rest));
        let target = rest.windows(2).position(|pair| {
            matches!(&*pair[0].lower, "to" | "into") && self.articles.has(&pair[1])
        });
        if let Some(target) = target {
            keys.extend(self.head_keys(self.phrase(&rest[target + 1..])));
        }
        keys
    }

    /// The keys of a name: its last word, and its last two as one, since many are written either way.
    fn head_keys(&self, phrase: &[Word]) -> Vec<ThingKey> {
        let mut keys = Vec::new();
        if let [.., last] = phrase {
            keys.extend(self.key(&[last]));
        }
        if let [.., first, last] = phrase {
            keys.extend(self.key(&[first, last]));
        }
        keys
    }

    fn key(&self, words: &[&Word]) -> Option<ThingKey> {
        if let [word] = words
            && self.never_made.has(word)
        {
            return None;
        }
        let joined: String = words.iter().map(|word| &*word.lower).collect();
        let singular = match joined.strip_suffix("ies") {
            Some(stem) => format!("{stem}y"),
            None => joined.strip_suffix('s').unwrap_or(&joined).to_owned(),
        };
        (singular.chars().count() >= MIN_LETTERS).then_some(singular)
    }

    /// The things that a text presupposes, in its order: `recipe` in `Cook a saved recipe`.
    fn presupposed(&self, text: &TitleWords) -> Vec<ThingKey> {
        let words = text.as_slice();
        let presupposes = |word: &Word| self.presupposing.has(word) || self.undoing.has(word);
        let starts = (0..words.len()).filter(|at| presupposes(&words[*at]));
        let keys = starts.flat_map(|at| {
            let phrase = self.phrase(&words[at + 1..]);
            let phrase = &phrase[..phrase.len().min(2)];
            let single = phrase.iter().filter_map(|word| self.key(&[word]));
            let mut keys: Vec<ThingKey> = single.collect();
            if let [first, second] = phrase {
                keys.extend(self.key(&[first, second]));
            }
            keys
        });
        keys.collect()
    }
}

/// The stories with which users get a thing.
#[derive(Clone, Copy)]
struct Makers {
    /// The first of them on the map.
    first: StoryIx,
    /// The release in which the first of them ships; `None` if all are unscheduled.
    earliest: Option<ReleaseIx>,
}

impl Makers {
    fn new(story: StoryIx, release: Option<ReleaseIx>) -> Self {
        Self {
            first: story,
            earliest: release,
        }
    }

    fn add(&mut self, release: Option<ReleaseIx>) {
        self.earliest = self.earliest.into_iter().chain(release).min();
    }

    /// The makers of the thing that users get last have the highest order.
    fn order(self) -> usize {
        self.earliest.map_or(usize::MAX, ReleaseIx::index)
    }

    /// Whether users get the thing only after a release.
    fn are_later_than(&self, release: ReleaseIx) -> bool {
        self.earliest.is_none_or(|earliest| earliest > release)
    }
}

type MakersByThing = HashMap<ThingKey, Makers>;

/// The key of an account, which [`WordSection::NeverMade`] keeps other rules from using.
const ACCOUNT: &str = "an account";

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let Some(next) = context.open_releases().next() else {
        return Vec::new();
    };
    let words = ThingWords::new(context);
    let stories = context
        .titles()
        .iter()
        .filter_map(|title| match title.item {
            RuleItem::Story(story) => Some((story, title)),
            _ => None,
        });
    let mut makers = MakersByThing::new();
    for (story, title) in stories.clone() {
        let mut keys = words.made(&title.words);
        if words.making_an_account.occurs_in(&title.words) {
            keys.push(ACCOUNT.to_owned());
        }
        let release = map[story].release;
        for key in keys {
            let makers = makers.entry(key);
            makers
                .and_modify(|makers| makers.add(release))
                .or_insert(Makers::new(story, release));
        }
    }
    // What users get with the next release comes later than no story.
    makers.retain(|_, makers| makers.are_later_than(next));
    let Some(last) = makers.values().max_by_key(|makers| makers.order()) else {
        return Vec::new();
    };
    let findings = stories.filter_map(|(story, title)| {
        let release = map[story].release.filter(|_| context.is_open(story))?;
        if !last.are_later_than(release) {
            return None;
        }
        let description = map[story]
            .details
            .description
            .as_deref()
            .filter(|text| context.may_have(text, words.telling()))
            .map(|text| context.words_of(text));
        let texts = [&title.words].into_iter().chain(&description);
        let maker = texts
            .flat_map(|text| {
                let is_of_account = words.of_an_account.occurs_in(text);
                let account = is_of_account.then(|| ACCOUNT.to_owned());
                words.presupposed(text).into_iter().chain(account)
            })
            .find_map(|thing| {
                let makers = makers.get(&thing)?;
                makers.are_later_than(release).then_some(makers.first)
            })?;
        Some(finding(context, story, maker))
    });
    findings.collect()
}

fn finding(context: &RuleContext, story: StoryIx, maker: StoryIx) -> Finding {
    let map = context.map;
    let name = |release: ReleaseIx| MessageValue::title(context.release_name(release));
    let (title, maker_title) = (context.story_title(story), context.story_title(maker));
    let (title, made) = (MessageValue::title(title), MessageValue::title(maker_title));
    let message = match (map[story].release, map[maker].release) {
        (Some(release), Some(later)) => message!(
            "speaks-of-later.finding",
            story = title,
            release = name(release),
            maker = made,
            later = name(later),
        ),
        _ => message!("speaks-of-later.unscheduled", story = title, maker = made),
    };
    Finding::new(&RULE, RuleItem::Story(story), message)
        .with_related(RuleItem::Story(maker), message!("speaks-of-later.related"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_things_that_users_get_later() {
        check(
            &RULE,
            r#"title: Recipes
releases: [First, Second]
activities:
  - activity: Cook
    tasks:
      - task: Choose
        stories:
          - Cook my saved recipes: First
#           ^^^^^^^^^^^^^^^^^^^^^ warning: `Cook my saved recipes` ships in `First`, but users get what it speaks of with `Save a recipe` in `Second`
          - Rename a cookbook: First
#           ^^^^^^^^^^^^^^^^^ warning: `Rename a cookbook` speaks of what users get with `Add a dish to my cook book`, which is unscheduled
          - Save a recipe: Second
          - Add a dish to my cook book
          - story: Greet me
#                  ^^^^^^^^ warning: `Greet me` ships in `First`, but users get what it speaks of with `Sign up` in `Second`
            release: First
            description: Shows the profile.
          - Sign up: Second
"#,
        );
    }

    #[test]
    fn things_of_the_same_release_and_common_words_are_fine() {
        check(
            &RULE,
            r#"title: Recipes
releases: [{release: Zero, status: released}, First, Second]
activities:
  - activity: Cook
    tasks:
      - task: Choose
        stories:
          - Delete a recipe: First
          - Save a recipe: First
          - Save a recipe for a friend: Second
          - Edit my shelf: First
          - Create a shelf: Zero
          - Change my data: First
          - Add data: Second
          - Use my own pan: First
          - Save pans: Zero
          - Enjoy my evening: First
          - See my dates again: First
          - Save the way to the house again: Second
"#,
        );
    }

    #[test]
    fn other_languages_are_left_alone() {
        check(
            &RULE,
            "title: Rezepte\nlang: de\nreleases: [Eins, Zwei]\nactivities:\n  - activity: Kochen\n    stories: [Delete a recipe: Eins, Save a recipe: Zwei]\n",
        );
    }
}
