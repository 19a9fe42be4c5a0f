//! Reports decisions that descriptions mention as open, and that no question, assumption or risk is about.

use crate::gaps::title_words::TitleWords;
use crate::gaps::word_list::WordList;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::{Level, plain_line};
use std::collections::{BTreeSet, HashMap, HashSet};

pub(crate) static RULE: Rule = Rule {
    id: "open-matter-in-notes",
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
description: |
  Legal still has to approve the terms for alcohol.
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories: [Pay with credit card]
"#,
    after: r#"
questions:
  - Does legal approve the terms for alcohol?
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories: [Pay with credit card]
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[Requirement::English],
    check: Check::Map(check),
};

/// How many words of a text are looked at: each is paired with each.
const MAX_WORDS: usize = 100;

/// Shorter words, such as `the` and `with`, say nothing about the content.
const MIN_LETTERS: usize = 5;

/// A sentence of a description that mentions something open.
#[derive(Clone)]
struct OpenSentence {
    item: RuleItem,
    text: String,
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let words = context.rule_words(RULE.id, WordSection::OpenMatter);
    let tasks = map.headed_tasks().map(|(task, _)| RuleItem::Task(task));
    let texts = [RuleItem::Map].into_iter().chain(tasks).flat_map(|item| {
        let description = item.details(map).description.as_deref().unwrap_or_default();
        let sentences = sentences(description).into_iter();
        sentences.map(move |text| OpenSentence { item, text })
    });
    let mut open: Vec<OpenSentence> = texts
        .filter(|sentence| words.find_in(&TitleWords::new(&sentence.text)).is_some())
        .collect();
    if open.is_empty() {
        return Vec::new();
    }
    let notes = RuleItem::all(map).flat_map(|item| item.details(map).notes.iter());
    let mut noted = NotedWords::new(&open);
    notes.for_each(|(_, note)| noted.add(&note.text.text));
    open.retain(|sentence| !noted.speak_of(&sentence.text));
    context.one_finding(&RULE, open, |open| {
        let texts: Vec<&str> = open.iter().map(|sentence| &sentence.text[..]).collect();
        let message = message!(
            "open-matter-in-notes.finding",
            lines = MessageValue::titles(&texts, Conjunction::And),
            count = open.len(),
        );
        let mut others: Vec<RuleItem> = open[1..].iter().map(|sentence| sentence.item).collect();
        others.retain(|item| *item != open[0].item);
        others.dedup();
        Finding::new(&RULE, open[0].item, message)
            .with_places(others, message!("open-matter-in-notes.also"))
            .identified_by(RuleItem::Map)
    })
}

/// The sentences of a description, as plain text. A paragraph or an entry of a list can go over several lines.
fn sentences(description: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in description.lines().map(str::trim) {
        let entry = line.trim_start_matches(['-', '*', '+', '#', '>', ' ']);
        let is_new = !goes_on || entry.len() < line.len();
        match paragraphs.last_mut().filter(|_| !is_new) {
            Some(paragraph) => paragraph.extend([" ", entry]),
            None if !entry.is_empty() => paragraphs.push(entry.to_owned()),
            None => {}
        }
        goes_on = !entry.is_empty() && !line.starts_with('#');
    }
    let sentences = paragraphs.iter().flat_map(|paragraph| {
        let mut sentences = Vec::new();
        let mut start = 0;
        for (at, _) in paragraph.match_indices(['.', '!', '?']) {
            let (before, after) = (&paragraph[start..at], &paragraph[at + 1..]);
            if after.starts_with(' ') && !is_abbreviated(before, after) {
                sentences.push(&paragraph[start..=at]);
                start = at + 1;
            }
        }
        sentences.push(&paragraph[start..]);
        sentences
    });
    sentences
        .map(|sentence| plain_line(sentence.trim()).into_owned())
        .collect()
}

/// Words that end with a period within a sentence.
const ABBREVIATIONS: [&str; 7] = ["dr", "mr", "mrs", "ms", "st", "vs", "approx"];

/// Whether a period between two texts belongs to an abbreviation: no sentence begins after it, or the word before
/// it is one, or a single letter.
fn is_abbreviated(before: &str, after: &str) -> bool {
    let next = after.chars().find(|letter| letter.is_alphanumeric());
    let last = before.rsplit([' ', '.']).next().unwrap_or_default();
    let last = last.trim_matches(|letter: char| !letter.is_alphanumeric());
    next.is_none_or(char::is_lowercase)
        || last.chars().count() < 2
        || ABBREVIATIONS.contains(&&*last.to_lowercase())
}

/// What notes are about. A note is about a sentence if they share two words. With the pairs of words at hand, that
/// takes as long for a thousand notes as for one.
struct NotedWords {
    /// The words of the sentences, numbered.
    numbers: HashMap<String, usize>,
    /// The pairs of these words that are in one note, the lower number first.
    pairs: HashSet<(usize, usize)>,
}

impl NotedWords {
    /// The words of some sentences, without any note.
    fn new(sentences: &[OpenSentence]) -> Self {
        let mut numbers = HashMap::new();
        for sentence in sentences {
            for word in content(&sentence.text) {
                let number = numbers.len();
                numbers.entry(word).or_insert(number);
            }
        }
        Self {
            numbers,
            pairs: HashSet::new(),
        }
    }

    /// Adds a note.
    fn add(&mut self, note: &str) {
        self.pairs.extend(self.pairs_in(note));
    }

    /// Whether a note is about a sentence.
    fn speak_of(&self, sentence: &str) -> bool {
        let mut pairs = self.pairs_in(sentence).into_iter();
        pairs.any(|pair| self.pairs.contains(&pair))
    }

    /// The pairs of numbered words in a text.
    fn pairs_in(&self, text: &str) -> Vec<(usize, usize)> {
        let words = content(text);
        let numbers = words.iter().filter_map(|word| self.numbers.get(word));
        let numbers: Vec<usize> = numbers.copied().collect();
        let pairs = numbers.iter().enumerate().flat_map(|(at, one)| {
            let others = numbers[at + 1..].iter();
            others.map(move |other| (*one.min(other), *one.max(other)))
        });
        pairs.collect()
    }
}

/// The words of a text that say what it is about.
fn content(text: &str) -> BTreeSet<String> {
    let words = TitleWords::new(text);
    let long = words
        .lower()
        .into_iter()
        .filter(|word| word.chars().count() >= MIN_LETTERS);
    long.take(MAX_WORDS).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_and_quotes_the_lines() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: open matters stand only in descriptions: `The budget for vans is undecided.` and `Blocked by the bank.`
description: |
  For busy parents.
  The budget for vans is undecided.
  The terms of payment need a sign-off.
risks: [Nobody signs off the payment terms]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        description: Blocked by the bank.
        stories:
          - {story: Count coins, description: TBD}
"#,
        );
    }

    #[test]
    fn the_sentence_is_quoted_and_not_the_whole_paragraph() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: open matters stand only in descriptions: `We wait for Dr. Ito, i.e. a sign-off of the cold chain is pending.` and `The budget is undecided`
description: |
  For busy parents who shop in 3.5 minutes. We wait for **Dr. Ito**, i.e. a
  sign-off of the cold chain is pending. Then we start!
  - The budget is undecided
  - We deliver on Mondays
activities: [Pay]
"#,
        );
    }

    #[test]
    fn other_descriptions_are_fine() {
        check(
            &RULE,
            "title: Groceries\ndescription: Decided by all in March.\nactivities: [Pay]\n",
        );
    }
}
