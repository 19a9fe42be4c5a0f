//! Reports titles that are sentences of a template: `As a …, I want …`.

use super::finding_about_titles;
use crate::gaps::title_words::{TitleWords, Word};
use crate::gaps::word_section::ListSet;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, TitleIssue, WordSection,
};
use crate::messages::{Message, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "sentence-titles",
    family: Family::Wording,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
stories:
  - As a busy parent, I want to pay with a card so that I need no cash
  - As a busy parent, I want to pay with PayPal so that I need no card
  - As a busy parent, I want to see the total so that I stay in my budget
"#,
    after: r#"
stories:
  - story: Pay with a card
    why: I need no cash
  - story: Pay with PayPal
    why: I need no card
  - story: See the total
    why: I stay in my budget
"#,
    options: &[],
    needs: &[Requirement::Words(&[WordSection::SentenceStarts])],
    check: Check::Map(check),
};

/// Fewer titles are no habit.
const MIN_TITLES: usize = 3;

/// The most words that `…` stands for.
const MAX_GAP: usize = 12;

/// How the sentences of story templates begin in the map's language: each the words before and after
/// its `…`, which are empty if it has none.
pub(crate) struct SentenceWords(Vec<[Vec<String>; 2]>);

impl SentenceWords {
    pub(crate) fn new(context: &RuleContext) -> Self {
        let entries = context
            .language_or_any()
            .entries(WordSection::SentenceStarts);
        let words = |text: &str| {
            let words = TitleWords::new(text);
            words.lower().into_iter().map(str::to_owned).collect()
        };
        let starts = entries.iter().map(|entry| {
            let (before, after) = entry.split_once('…').unwrap_or((entry, ""));
            [words(before), words(after)]
        });
        Self(starts.collect())
    }

    /// Whether enough titles of a map are such sentences.
    pub(crate) fn are_a_habit(&self, context: &RuleContext) -> bool {
        let titles = context.titles().iter();
        titles
            .filter(|title| self.begin(&title.words))
            .nth(MIN_TITLES - 1)
            .is_some()
    }

    /// Whether a title begins like a sentence of a template.
    pub(crate) fn begin(&self, title: &TitleWords) -> bool {
        let words = title.as_slice();
        let section = ListSet::for_section(WordSection::SentenceStarts);
        if !words.first().is_some_and(|word| word.lists.meets(section)) {
            return false;
        }
        self.0.iter().any(|[before, after]| {
            let Some(rest) = strip_words(words, before) else {
                return false;
            };
            let gap = rest.len().min(MAX_GAP + 1);
            after.is_empty() && !rest.is_empty()
                || (1..gap).any(|start| strip_words(&rest[start..], after).is_some())
        })
    }
}

/// The words after `start`, if `words` begin with it.
fn strip_words<'w, 't>(words: &'w [Word<'t>], start: &[String]) -> Option<&'w [Word<'t>]> {
    let begins = words.len() >= start.len()
        && start
            .iter()
            .zip(words)
            .all(|(own, word)| *own == word.lower);
    begins.then(|| &words[start.len()..])
}

/// The parts of an English sentence: `As a …, I want to … so that …`.
pub(crate) struct SentenceParts<'t> {
    pub(crate) persona: &'t str,
    pub(crate) title: &'t str,
    pub(crate) why: Option<&'t str>,
}

impl<'t> SentenceParts<'t> {
    pub(crate) fn parse(sentence: &'t str) -> Option<Self> {
        let lower = sentence.to_ascii_lowercase();
        let start = ["as an ", "as a ", "as the "]
            .into_iter()
            .find(|start| lower.starts_with(start))?;
        let wish = [
            " i want to ",
            " i would like to ",
            " i need to ",
            " i can ",
            " i want ",
        ];
        let (at, wish) = wish
            .iter()
            .find_map(|wish| Some((lower.find(wish)?, wish)))?;
        let reason = [" so that ", " in order to ", " because "];
        let reason = reason
            .iter()
            .find_map(|reason| Some((lower.find(reason)?, reason)));
        let (end, why) = match reason {
            Some((end, reason)) if end > at => (end, Some(sentence[end + reason.len()..].trim())),
            _ => (sentence.len(), None),
        };
        let is_comma = |c: char| matches!(c, ',' | '.' | ' ');
        Some(Self {
            persona: sentence.get(start.len()..at)?.trim_matches(is_comma),
            title: sentence.get(at + wish.len()..end)?.trim_matches(is_comma),
            why: why.map(|why| why.trim_matches(is_comma)),
        })
        .filter(|parts| !parts.persona.is_empty() && !parts.title.is_empty())
    }

    /// What to write instead of the sentence.
    fn advice(&self) -> Message<'static> {
        let title = capitalized(self.title);
        let (persona, title) = (
            MessageValue::title(self.persona),
            MessageValue::title(&title),
        );
        match self.why {
            Some(why) => {
                let why = MessageValue::title(why);
                message!(
                    "sentence-titles.rewrite",
                    persona = persona,
                    title = title,
                    why = why
                )
                .into_owned()
            }
            None => message!(
                "sentence-titles.rewrite-without-why",
                persona = persona,
                title = title
            )
            .into_owned(),
        }
    }
}

/// A text with a capital letter at its start.
pub(crate) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let findings = finding_about_titles(
        context,
        &RULE,
        |issue| matches!(issue, TitleIssue::Sentence),
        |found| {
            message!(
                "sentence-titles.finding",
                title = found.first,
                count = found.others + 1
            )
            .into_owned()
        },
        &message!("sentence-titles.also"),
    );
    let with_rewrite = findings.into_iter().map(|finding| {
        match SentenceParts::parse(finding.subject.item().name(context.map)) {
            Some(parts) => finding.with_advice(parts.advice()),
            None => finding,
        }
    });
    with_rewrite.collect()
}

#[cfg(test)]
mod tests {
    use super::{RULE, SentenceParts};
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_three_or_more() {
        let map = r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: As a shopper, I pay
#             ^^^^^^^^^^^^^^^^^^^ note: 3 titles are whole sentences, such as `As a shopper, I pay`
        stories:
          - As an admin, I want to open the API
          - In order to save, as a parent I want to see the total
          - Pay as a guest
"#;
        check(&RULE, map);
        let two: Vec<&str> = map
            .lines()
            .filter(|line| !line.contains("In order") && !line.starts_with('#'))
            .collect();
        check(&RULE, &two.join("\n"));
    }

    #[test]
    fn a_sentence_is_taken_apart() {
        let sentence = "As a busy parent, I want to pay by card so that I need no cash.";
        let parts = SentenceParts::parse(sentence).expect("a sentence");
        assert_eq!((parts.persona, parts.title), ("busy parent", "pay by card"));
        assert_eq!(parts.why, Some("I need no cash"));
        assert!(SentenceParts::parse("As a shopper, I pay").is_none());
        assert!(SentenceParts::parse("As a İ want I can ").is_none());
    }
}
