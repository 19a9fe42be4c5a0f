//! What somebody answers, before it is known what it does to the map.

use crate::messages::{Message, MessageValue, message};
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// An answer to a question: words, or numbers of choices. Empty if there is nothing to add.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The words, one text for each card.
    pub texts: Vec<String>,
    /// The numbers of choices, from 1.
    pub numbers: Vec<usize>,
    /// Those of the texts that are taken word for word, even if they are what people say when they have nothing to add.
    pub literal: Vec<String>,
}

impl Answer {
    /// An answer in words.
    pub fn words(texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let texts = texts.into_iter().map(|text| plain(&text.into()));
        Self {
            texts: texts.filter(|text| !text.is_empty()).collect(),
            ..Self::default()
        }
    }

    /// An answer by the numbers of choices.
    pub fn numbers(numbers: impl Into<Vec<usize>>) -> Self {
        Self {
            numbers: numbers.into(),
            ..Self::default()
        }
    }

    /// An answer of one text that is taken word for word.
    pub fn literal(text: &str) -> Self {
        let words = Self::words([text]);
        Self {
            literal: words.texts.clone(),
            ..words
        }
    }

    /// Whether a text of it is taken word for word.
    pub(super) fn is_literal(&self, text: &String) -> bool {
        self.literal.contains(text)
    }

    /// Reads a line of text. With `choices`, numbers choose among so many of them; `;` separates several texts if
    /// the question takes several, and so does the `；` of Chinese and Japanese. Commas don't, and neither does `、`:
    /// titles contain them. A text in double quotes is taken word for word.
    pub fn read(line: &str, choices: usize, takes_several: bool) -> Self {
        let line = line.trim();
        if let Some(quoted) = unquoted(line) {
            return Self::literal(quoted);
        }
        if choices > 0
            && let Some(numbers) = numbers_in(line)
        {
            return Self::numbers(numbers);
        }
        if !takes_several {
            return Self::with_numbers_before(line, choices).unwrap_or_else(|| Self::words([line]));
        }
        let mut answer = Self::default();
        let parts: Vec<&str> = match line.contains([';', '；']) {
            true => line.split([';', '；']).collect(),
            false => numbered_entries(line).unwrap_or_else(|| vec![line]),
        };
        // Nobody sees the lines before this one; long lists are rare, and dates may be alone in a line.
        let numbers_of = |at: usize| match parts.len() {
            1 => 1..=15,
            _ => at + 1..=at + 1,
        };
        for (at, part) in parts.iter().enumerate() {
            if let Some(quoted) = unquoted(part.trim()) {
                answer.add(Self::literal(quoted));
            } else if let Some(numbers) = numbers_in(part).filter(|_| choices > 0) {
                answer.numbers.extend(numbers);
            } else if let Some(mixed) = Self::with_numbers_before(part, choices) {
                answer.add(mixed);
            } else {
                answer.add(Self::words([unlisted(part, numbers_of(at))]));
            }
        }
        answer.numbers = once_each(answer.numbers);
        answer
    }

    /// The answer of a text such as `2, See hours`: choices by their numbers, and a title or a sentence behind them.
    fn with_numbers_before(text: &str, choices: usize) -> Option<Self> {
        let mut rest = text.trim();
        let mut numbers = Vec::new();
        while let Some((first, after)) = rest.split_once([',', '，', '、']) {
            let Some(found) = numbers_in(first) else {
                break;
            };
            numbers.extend(found);
            rest = after.trim_start();
        }
        let is_choice = |number: &usize| (1..=choices).contains(number);
        let says_more = rest.starts_with(|c: char| c.is_alphabetic() || c == '"');
        if numbers.is_empty() || !numbers.iter().all(is_choice) || !says_more {
            return None;
        }
        let words = match unquoted(rest) {
            Some(quoted) => Self::literal(quoted),
            None => Self::words([rest]),
        };
        Some(Self { numbers, ..words })
    }

    /// Adds what another answer says.
    fn add(&mut self, other: Self) {
        self.texts.extend(other.texts);
        self.numbers.extend(other.numbers);
        self.literal.extend(other.literal);
    }

    /// Reads a line that says whether people agree. Numbers are fingers, or cards that go out: what they are is found out
    /// with the cards. Only a `1` is the first choice.
    pub fn read_agreement(line: &str) -> Self {
        let line = line.trim();
        match (numbers_in(line).as_deref(), unquoted(line)) {
            (Some([1]), _) if line.trim_end_matches(['.', ')']).len() == 1 => Self::numbers([1]),
            (_, Some(quoted)) => Self::literal(quoted),
            _ => {
                let mut answer = Self::default();
                for part in line.split([';', '；']) {
                    answer.add(match unquoted(part.trim()) {
                        Some(quoted) => Self::literal(quoted),
                        None => Self::words([part]),
                    });
                }
                answer
            }
        }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.numbers.is_empty()
    }
}

/// The text between the double quotes that are at both ends.
fn unquoted(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.trim().is_empty() && !inner.contains('"')).then_some(inner)
}

/// A text without the mark that it has as an entry of a list that somebody pasted: `1. X`, `2) X`, `- X` or `• X`. In
/// “2 tickets”, the number belongs to the title. `numbers` are those that the entry can have.
fn unlisted(text: &str, numbers: RangeInclusive<usize>) -> &str {
    let text = text.trim();
    let after_number = || {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let rest = text[digits..].strip_prefix(['.', ')', ','])?;
        // In `10, 20 or 30 euros`, the number belongs to the title.
        let is_title = |c: char| c.is_whitespace() || c.is_alphabetic();
        let rest = Some(rest).filter(|rest| rest.trim_start().starts_with(is_title))?;
        let number = text[..digits].parse().ok()?;
        numbers.contains(&number).then_some(rest)
    };
    let rest = text.strip_prefix(['-', '–', '*', '•', '·', '◦', '☐']);
    match rest.or_else(after_number) {
        Some(rest) if rest.starts_with(char::is_whitespace) => rest.trim_start(),
        _ => text,
    }
}

/// The entries of a list in one line that has a number before each: `1. Arrive, 2. Check in` or `1) Arrive 2) Check in`.
fn numbered_entries(line: &str) -> Option<Vec<&str>> {
    let mut starts = Vec::new();
    let mut from = 0;
    loop {
        let number = (starts.len() + 1).to_string();
        let found = line[from..].match_indices(&number).find(|(at, _)| {
            let before = line[..from + at].chars().next_back();
            let mut after = line[from + at + number.len()..].chars();
            let mark = after.next();
            let title = after.as_str().trim_start();
            // In `1. Pay until the 2. of May`, the number belongs to the title.
            let is_list = match before {
                None | Some('\t' | ',' | '，') => true,
                Some(c) if c.is_whitespace() => {
                    let end = line[..from + at].trim_end();
                    mark == Some(')')
                        || end.ends_with([',', '，'])
                        || !title.starts_with(char::is_lowercase)
                }
                Some(_) => false,
            };
            is_list && matches!(mark, Some('.' | ')')) && title.starts_with(char::is_alphabetic)
        });
        let Some((at, _)) = found else {
            break;
        };
        starts.push(from + at);
        from += at + number.len();
    }
    if starts.len() < 2 || starts[0] > 0 {
        return None;
    }
    let ends = starts[1..].iter().copied().chain([line.len()]);
    let entries = starts.iter().zip(ends).map(|(start, end)| {
        let entry = &line[*start..end];
        let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '，' | '；');
        let entry = entry.trim_start_matches(|c: char| c.is_ascii_digit());
        entry
            .trim_start_matches(['.', ')'])
            .trim_matches(is_between)
    });
    Some(entries.collect())
}

/// A text without control characters, and without blanks at its ends.
fn plain(text: &str) -> String {
    let spaced = text.replace(['\t', '\n', '\r'], " ");
    let plain: String = spaced.chars().filter(|c| !c.is_control()).collect();
    plain.trim().to_owned()
}

/// A text with the letters, digits and punctuation of ASCII in place of their full-width forms, which keyboards of
/// Chinese, Japanese and Korean type.
pub(super) fn half_width(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        c => c,
    };
    text.chars().map(narrow).collect()
}

/// The words for `and` between numbers, in the languages of the catalog.
const AND: [&str; 8] = ["and", "und", "et", "y", "e", "en", "i", "oraz"];

/// The same in languages that write no spaces around them.
const AND_WITHOUT_SPACES: [char; 8] = ['と', '和', '跟', '及', '与', '와', '과', '및'];

/// The numbers of a text like `1,3`, `1 and 3` or `2-4`; `None` if it says anything else.
pub(super) fn numbers_in(text: &str) -> Option<Vec<usize>> {
    /// No list of choices is as long as this.
    const MAX: usize = 10_000;
    let spaced = half_width(text)
        .replace([',', ';', '&', '+', '、', '・'], " ")
        .replace(AND_WITHOUT_SPACES, " ")
        .replace(['–', '〜'], "-")
        .replace('~', "-");
    let words = spaced.split_whitespace().filter(|word| !AND.contains(word));
    let mut numbers = Vec::new();
    for word in words {
        let word = word
            .trim_start_matches('#')
            .trim_end_matches(['.', ')', '。']);
        match word.split_once('-') {
            Some((first, last)) => {
                let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
                if first > last || last > MAX {
                    return None;
                }
                numbers.extend(first..=last);
            }
            None => numbers.push(word.parse().ok()?),
        }
    }
    (!numbers.is_empty()).then(|| once_each(numbers))
}

fn once_each(mut numbers: Vec<usize>) -> Vec<usize> {
    let mut seen = HashSet::new();
    numbers.retain(|number| seen.insert(*number));
    numbers
}

/// Why an answer can't be used: what is wrong, and what can be answered instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Misunderstood {
    /// What is wrong.
    pub message: Box<Message<'static>>,
    /// What to answer.
    pub help: Box<Message<'static>>,
}

impl Misunderstood {
    /// An answer that doesn't fit.
    pub(super) fn new(message: Message, help: Message) -> Self {
        Self {
            message: Box::new(message.into_owned()),
            help: Box::new(help.into_owned()),
        }
    }

    /// An answer that is missing, where the workshop can't go on without it.
    pub(super) fn missing(help: Message) -> Self {
        Self::new(message!("workshop-answer-missing"), help)
    }

    /// A number that no choice has.
    pub(super) fn no_choice(number: usize, choices: usize) -> Self {
        let message = message!("workshop-no-choice", number = number.to_string());
        Self::new(
            message,
            message!("workshop-no-choice.help", count = choices),
        )
    }

    /// Words that no question like this is answered with, such as `yes` where titles are asked for.
    pub(super) fn no_answer(text: &str) -> Self {
        Self::new(
            message!("workshop-no-answer", text = MessageValue::title(text)),
            message!("workshop-no-answer.help"),
        )
    }

    /// Several answers to a question that takes one.
    pub(super) fn one_only() -> Self {
        Self::new(
            message!("workshop-one-only"),
            message!("workshop-one-only.help"),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_the_ways_in_which_people_type_them() {
        for text in ["1,3", "1, 3", "1 and 3", "3 1", "#1 #3", "1. 3.", "1 & 3"] {
            let answer = Answer::read(text, 5, false);
            assert_eq!(answer.numbers.len(), 2, "{text}");
            assert!(answer.numbers.contains(&3), "{text}");
        }
        for text in [
            "１，３",
            "1、3",
            "１；３",
            "1と3",
            "1 和 3",
            "1，3。",
            "1과 3",
            "1 und 3",
            "1 et 3",
            "1 i 3",
            "＃1　＃3",
        ] {
            assert_eq!(
                Answer::read(text, 5, false),
                Answer::numbers([1, 3]),
                "{text}"
            );
        }
        for text in ["2-4", "２～４", "2〜4", "2–4"] {
            assert_eq!(
                Answer::read(text, 5, false),
                Answer::numbers([2, 3, 4]),
                "{text}"
            );
        }
        // Without choices, a number is a text.
        assert_eq!(Answer::read("7", 0, false), Answer::words(["7"]));
        for text in [
            "1 card",
            "a, b",
            "4-2",
            "1-99999999999",
            "-",
            "and",
            "1番と3番",
        ] {
            assert_eq!(
                Answer::read(text, 5, false),
                Answer::words([text]),
                "{text}"
            );
        }
    }

    #[test]
    fn several_texts_are_separated_where_several_are_asked_for() {
        let several = Answer::read(" Search ; Browse;; Scan\u{7} ", 0, true);
        assert_eq!(several, Answer::words(["Search", "Browse", "Scan"]));
        assert_eq!(Answer::read("a; b", 0, false), Answer::words(["a; b"]));
        let several = Answer::read("商品を探す、選ぶ；支払う", 0, true);
        assert_eq!(several, Answer::words(["商品を探す、選ぶ", "支払う"]));
        assert_eq!(Answer::read("\"a; b\"", 0, true), Answer::literal("a; b"));
        assert!(Answer::read("  ;  ", 0, true).is_empty());
    }

    #[test]
    fn numbers_and_titles_can_be_mixed_and_pasted_lists_lose_their_marks() {
        let mixed = Answer::read("1; Search by title; 3-4; 1", 5, true);
        assert_eq!(mixed.numbers, [1, 3, 4]);
        assert_eq!(mixed.texts, ["Search by title"]);
        let quoted = Answer::read("\"1\"; Pay", 5, true);
        assert_eq!(quoted.texts, ["1", "Pay"]);
        assert_eq!(quoted.literal, ["1"]);
        for text in ["2, See hours", "2， See hours", "1; 2, See hours"] {
            let answer = Answer::read(text, 5, true);
            assert_eq!(answer.texts, ["See hours"], "{text}");
            assert_eq!(answer.numbers.last(), Some(&2), "{text}");
        }
        let one = Answer::read("2, because we know it", 5, false);
        assert_eq!(one.numbers, [2]);
        assert_eq!(
            Answer::read("7, See hours", 5, false).texts,
            ["7, See hours"]
        );
        let marked = Answer::read("2, See hours", 0, true);
        assert_eq!(marked, Answer::words(["See hours"]));
        let list = Answer::read("1. Search; 2) Browse; - Scan; * Pay; • Leave", 0, true);
        let second = Answer::read("2. Browse", 0, true);
        assert_eq!(second, Answer::words(["Browse"]));
        for line in [
            "1. Search, 2. Browse, 3. Scan",
            "1) Search 2) Browse 3) Scan",
        ] {
            let read = Answer::read(line, 0, true);
            assert_eq!(read.texts, ["Search", "Browse", "Scan"], "{line}");
        }
        let dated = Answer::read("1. Pay on the 2. of May", 0, true);
        assert_eq!(dated, Answer::words(["Pay on the 2. of May"]));
        let titles = ["Search", "Browse", "Scan", "Pay", "Leave"];
        assert_eq!(list, Answer::words(titles));
        for title in [
            "2 tickets",
            "24/7 help",
            "3.5 stars",
            "-",
            "1.",
            "Pay - later",
            "30. November",
            "10, 20 or 30 euros",
        ] {
            assert_eq!(Answer::read(title, 0, true), Answer::words([title]));
        }
    }
}
