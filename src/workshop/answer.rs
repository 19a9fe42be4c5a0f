//! What somebody answers, before it is known what it does to the map.

use super::numbers::{AND, begins_with_month, half_width, numbers_in, once_each};
use super::phrases::{self, SaidNumbers, said_numbers};
use crate::messages::{Message, MessageValue, message};

/// An answer to a question: words, or numbers of choices. Empty if there is nothing to add.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The words, one text for each card.
    pub texts: Vec<String>,
    /// The numbers of choices, from 1.
    pub numbers: Vec<usize>,
    /// Those of the texts that are taken word for word, even if they are what people say when they have nothing to add.
    pub literal: Vec<String>,
    /// What is said beside choices, and is no answer of its own: `but only for Priya`.
    pub asides: Vec<String>,
    /// Texts that have the number of a choice before them, in the same part of the line.
    pub beside: Vec<(String, usize)>,
    /// Whether what it says in words comes before its numbers: cards are added in this order.
    pub begins_with_text: bool,
    /// Whether somebody typed it in a line, and can be asked what they mean.
    pub is_typed: bool,
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
        Self {
            is_typed: true,
            ..Self::read_words(line, choices, takes_several)
        }
    }

    fn read_words(line: &str, choices: usize, takes_several: bool) -> Self {
        let line = line.trim();
        if let Some(quoted) = unquoted(line) {
            return Self::literal(quoted);
        }
        if choices > 0
            && let Some(numbers) = choices_in(line, choices)
        {
            return Self::numbers(numbers);
        }
        if !takes_several {
            return Self::with_numbers_before(line, choices).unwrap_or_else(|| Self::words([line]));
        }
        let mut answer = Self::default();
        let parts: Vec<&str> = match line.contains([';', '；']) {
            true => line.split([';', '；']).collect(),
            false => { numbered_entries(line).or_else(|| joined_by_arrows(line)) }
                .unwrap_or_else(|| vec![line]),
        };
        let unmarked = without_marks(&parts);
        for (part, unmarked) in parts.iter().zip(unmarked) {
            if let Some(quoted) = unquoted(part.trim()) {
                answer.add(Self::literal(quoted));
            } else if let Some(numbers) = choices_in(part, choices).filter(|_| choices > 0) {
                answer.begins_with_text |= !answer.texts.is_empty() && answer.numbers.is_empty();
                answer.numbers.extend(numbers);
            } else if let Some(mixed) = Self::with_numbers_before(part, choices) {
                answer.add(mixed);
            } else {
                answer.add(Self::words([unmarked]));
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
            let Some(found) = choices_in(first, choices) else {
                break;
            };
            numbers.extend(found);
            rest = after.trim_start();
        }
        // `2, 3, 4 and the filter`
        let last = rest
            .split_once(char::is_whitespace)
            .and_then(|(number, more)| {
                let (and, words) = more.trim_start().split_once(char::is_whitespace)?;
                let found = numbers_in(number).filter(|_| AND.contains(&and))?;
                Some((found, words.trim_start()))
            });
        if let Some((found, words)) = last {
            numbers.extend(found);
            rest = words;
        }
        let is_choice = |number: &usize| (1..=choices).contains(number);
        if let Some((chosen, aside)) = choices_with_aside(rest, choices)
            && numbers.iter().all(is_choice)
            && !(numbers.is_empty() && chosen.is_empty())
        {
            numbers.extend(chosen);
            let mut found = Self::numbers(numbers);
            found.add_aside(aside, choices);
            return Some(found);
        }
        let says_more = rest.starts_with(|c: char| c.is_alphabetic() || c == '"');
        if numbers.is_empty() || !numbers.iter().all(is_choice) || !says_more {
            return None;
        }
        let words = match unquoted(rest) {
            Some(quoted) => Self::literal(quoted),
            None => Self::words([rest]),
        };
        let beside = match numbers[..] {
            [only] => { words.texts.iter() }
                .map(|text| (text.clone(), only))
                .collect(),
            _ => Vec::new(),
        };
        Some(Self {
            numbers,
            beside,
            ..words
        })
    }

    /// Adds what is said beside choices: more of them, some that aren't meant, or a thought.
    fn add_aside(&mut self, aside: &str, choices: usize) {
        let is_not = words_behind("but not", aside);
        let named = is_not.or_else(|| words_behind("but", aside));
        match named.and_then(|named| choices_in(named, choices)) {
            Some(out) if is_not.is_some() => self.numbers.retain(|number| !out.contains(number)),
            Some(more) => self.numbers.extend(more),
            None => self.asides.push(aside.to_owned()),
        }
    }

    /// Adds what another answer says.
    fn add(&mut self, other: Self) {
        self.texts.extend(other.texts);
        self.numbers.extend(other.numbers);
        self.literal.extend(other.literal);
        self.asides.extend(other.asides);
        self.beside.extend(other.beside);
    }

    /// Reads a line that says whether people agree. Numbers are fingers, or cards that go out: what they are is found out
    /// with the cards. Only a `1` is the first choice.
    pub fn read_agreement(line: &str) -> Self {
        let line = line.trim();
        match (numbers_in(line).as_deref(), unquoted(line)) {
            (Some([1]), _) if line.trim_end_matches(['.', ')']).len() == 1 => Self::numbers([1]),
            (_, Some(quoted)) => Self::literal(quoted),
            _ => {
                let mut answer = Self {
                    is_typed: true,
                    ..Self::default()
                };
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

    /// The lines of a text that somebody wrote or pasted, each without its mark in a list.
    pub(super) fn lines(text: &str) -> Vec<String> {
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        let lines = without_marks(&lines).into_iter();
        lines.flat_map(|line| Self::words([line]).texts).collect()
    }
}

/// The text between the double quotes that are at both ends.
pub fn unquoted(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.trim().is_empty() && !inner.contains('"')).then_some(inner)
}

/// Texts without the marks that they have as entries of a list that somebody pasted: `4. X`, `5) Y`, `- Z` or `• Z`. In
/// “2 tickets”, the number belongs to the title. Several entries are numbered one after the other, from any number on.
fn without_marks<'t>(texts: &[&'t str]) -> Vec<&'t str> {
    let texts: Vec<&str> = texts.iter().map(|text| text.trim()).collect();
    let numbered: Vec<Option<(usize, &str)>> = texts.iter().map(|text| numbered(text)).collect();
    let numbers = numbered.iter().enumerate();
    let mut firsts =
        numbers.filter_map(|(at, found)| found.map(|(number, _)| number.checked_sub(at)));
    let first = firsts.next();
    let is_list = first.is_some_and(|first| firsts.all(|other| other == first));
    let unmarked = texts.iter().zip(numbered).map(|(text, numbered)| {
        let marked = text.strip_prefix(['-', '–', '*', '•', '·', '◦', '☐']);
        let marked = marked.filter(|rest| rest.starts_with(char::is_whitespace));
        let circled = text.strip_prefix(|c: char| ('①'..='⑳').contains(&c));
        match (marked.or(circled), numbered) {
            (Some(rest), _) if !rest.trim().is_empty() => rest.trim_start(),
            (None, Some((_, rest))) if is_list => rest,
            _ => text,
        }
    });
    unmarked.collect()
}

/// The number before an entry of a list, and the entry behind its mark: `4. X`, `4) X`, `4, X` or `４．X`.
fn numbered(text: &str) -> Option<(usize, &str)> {
    /// No list that somebody pastes is longer.
    const MAX: usize = 99;
    let is_digit = |c: &char| c.is_ascii_digit() || ('０'..='９').contains(c);
    let digits: usize = { text.chars() }
        .take_while(is_digit)
        .map(char::len_utf8)
        .sum();
    let (digits, rest) = text.split_at(digits);
    let number: usize = half_width(digits).parse().ok()?;
    let mut letters = rest.chars();
    let is_wide = match letters.next()? {
        '.' | ')' | ',' => false,
        '．' | '）' | '、' => true,
        _ => return None,
    };
    let is_apart = is_wide || letters.as_str().starts_with(char::is_whitespace);
    // In `10, 20 or 30 euros`, the number belongs to the title, and in `30. November` it is one of a day.
    let title = letters.as_str().trim_start();
    let is_title = |c: char| c.is_alphabetic() || matches!(c, '"' | '“' | '„' | '«' | '「');
    let is_entry = is_apart && (1..=MAX).contains(&number) && title.starts_with(is_title);
    (is_entry && !begins_with_month(title)).then_some((number, title))
}

/// The entries of a journey in one line that has arrows between them: `find -> book -> pay`. A single arrow can be part of a
/// title, such as `EUR → USD`.
fn joined_by_arrows(line: &str) -> Option<Vec<&str>> {
    const ARROWS: [&str; 4] = ["->", "=>", "→", "⇒"];
    const MIN_ENTRIES: usize = 3;
    let joined = ARROWS.into_iter().map(|arrow| {
        let entries = line.split(arrow).map(str::trim);
        entries
            .filter(|entry| !entry.is_empty())
            .collect::<Vec<&str>>()
    });
    joined
        .into_iter()
        .find(|entries| entries.len() >= MIN_ENTRIES)
}

/// The entries of a list in one line that has a number before each: `1. Arrive, 2. Check in` or `1) Arrive 2) Check in`.
fn numbered_entries(line: &str) -> Option<Vec<&str>> {
    let mut starts = Vec::new();
    let mut from = 0;
    let first = numbered(line).map_or(1, |(number, _)| number);
    loop {
        let number = (first + starts.len()).to_string();
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

/// Numbers of choices, and the aside behind them: `1 but only for Priya`. Without numbers, all of it is an aside.
fn choices_with_aside(text: &str, choices: usize) -> Option<(Vec<usize>, &str)> {
    let is_aside =
        |rest: &str| words_behind("but", rest).is_some() || words_behind("but not", rest).is_some();
    if is_aside(text) {
        return Some((Vec::new(), text));
    }
    let blanks = text.match_indices(char::is_whitespace);
    let mut split = blanks.map(|(at, _)| (&text[..at], text[at..].trim_start()));
    let (before, aside) = split.find(|(_, rest)| is_aside(rest))?;
    Some((choices_in(before, choices)?, aside))
}

/// What follows the first words of a text, if these are in a section.
fn words_behind<'t>(section: &str, text: &'t str) -> Option<&'t str> {
    let lower = text.to_lowercase();
    let words = phrases::all_of(section).filter(|words| {
        let rest = lower.strip_prefix(words);
        rest.is_some_and(|rest| rest.starts_with(char::is_whitespace) || !words.is_ascii())
    });
    let longest = words.max_by_key(|words| words.len())?;
    text.get(longest.len()..).map(str::trim_start)
}

/// The numbers of choices in a text, also with words around them that mean nothing, as in `number 1, please`, and those that
/// are left of `all except 3`. Where one of them is none of the choices, words around it make a text of them.
fn choices_in(text: &str, choices: usize) -> Option<Vec<usize>> {
    let are_choices = |numbers: &Vec<usize>| {
        let is_choice = |number: &usize| (1..=choices).contains(number);
        !numbers.is_empty() && numbers.iter().all(is_choice)
    };
    numbers_in(text).or_else(|| match said_numbers(text) {
        SaidNumbers::Of(numbers) => numbers_in(&numbers).filter(are_choices),
        SaidNumbers::AllBut(numbers) => {
            let out = numbers_in(&numbers).filter(are_choices)?;
            let others = (1..=choices).filter(|number| !out.contains(number));
            Some(others.collect()).filter(are_choices)
        }
    })
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

    /// The name of something that is there already.
    pub(super) fn name_taken(name: &str) -> Self {
        Self::new(
            message!("workshop-name-taken", name = MessageValue::title(name)),
            message!("workshop-name-taken.help"),
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

    /// What a line says, whoever has typed it.
    fn read(line: &str, choices: usize, takes_several: bool) -> Answer {
        Answer {
            is_typed: false,
            ..Answer::read(line, choices, takes_several)
        }
    }

    #[test]
    fn numbers_are_read_in_the_ways_in_which_people_type_them() {
        for text in ["1,3", "1, 3", "1 and 3", "3 1", "#1 #3", "1. 3.", "1 & 3"] {
            let answer = read(text, 5, false);
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
            assert_eq!(read(text, 5, false), Answer::numbers([1, 3]), "{text}");
        }
        for text in ["2-4", "２～４", "2〜4", "2–4"] {
            assert_eq!(read(text, 5, false), Answer::numbers([2, 3, 4]), "{text}");
        }
        // Without choices, a number is a text.
        assert_eq!(read("7", 0, false), Answer::words(["7"]));
        for text in [
            "1 card",
            "a, b",
            "4-2",
            "1-99999999999",
            "-",
            "and",
            "1番と3番",
        ] {
            assert_eq!(read(text, 5, false), Answer::words([text]), "{text}");
        }
    }

    #[test]
    fn numbers_of_choices_can_have_words_around_them() {
        for (text, numbers) in [
            ("the first one", vec![1]),
            ("no. 1", vec![1]),
            ("Number 2", vec![2]),
            ("card 3", vec![3]),
            ("1 please", vec![1]),
            ("just 2", vec![2]),
            ("1 to 3", vec![1, 2, 3]),
            ("I'd say 1 and 2", vec![1, 2]),
            ("all except 3", vec![1, 2, 4]),
            ("Nr. 1", vec![1]),
            ("die 1", vec![1]),
            ("alles außer 3", vec![1, 2, 4]),
            ("n°1", vec![1]),
            ("le 1", vec![1]),
            ("tout sauf 1", vec![2, 3, 4]),
        ] {
            for takes_several in [false, true] {
                let answer = read(text, 4, takes_several);
                assert_eq!(answer, Answer::numbers(numbers.clone()), "{text}");
            }
        }
        for text in [
            "Number 10",
            "The 39 steps",
            "No 1 in town",
            "Take 2 home",
            "First aid",
        ] {
            assert_eq!(read(text, 4, true), Answer::words([text]), "{text}");
        }
    }

    #[test]
    fn several_texts_are_separated_where_several_are_asked_for() {
        let several = read(" Search ; Browse;; Scan\u{7} ", 0, true);
        assert_eq!(several, Answer::words(["Search", "Browse", "Scan"]));
        assert_eq!(read("a; b", 0, false), Answer::words(["a; b"]));
        let several = read("商品を探す、選ぶ；支払う", 0, true);
        assert_eq!(several, Answer::words(["商品を探す、選ぶ", "支払う"]));
        assert_eq!(read("\"a; b\"", 0, true), Answer::literal("a; b"));
        assert!(read("  ;  ", 0, true).is_empty());
    }

    #[test]
    fn numbers_and_titles_can_be_mixed_and_pasted_lists_lose_their_marks() {
        let mixed = read("1; Search by title; 3-4; 1", 5, true);
        assert_eq!(mixed.numbers, [1, 3, 4]);
        assert_eq!(mixed.texts, ["Search by title"]);
        let quoted = read("\"1\"; Pay", 5, true);
        assert_eq!(quoted.texts, ["1", "Pay"]);
        assert_eq!(quoted.literal, ["1"]);
        for text in ["2, See hours", "2， See hours", "1; 2, See hours"] {
            let answer = read(text, 5, true);
            assert_eq!(answer.texts, ["See hours"], "{text}");
            assert_eq!(answer.numbers.last(), Some(&2), "{text}");
        }
        let one = read("2, because we know it", 5, false);
        assert_eq!(one.numbers, [2]);
        assert_eq!(read("7, See hours", 5, false).texts, ["7, See hours"]);
        let marked = read("2, See hours", 0, true);
        assert_eq!(marked, Answer::words(["See hours"]));
        let list = read("1. Search; 2) Browse; - Scan; * Pay; • Leave", 0, true);
        let second = read("2. Browse", 0, true);
        assert_eq!(second, Answer::words(["Browse"]));
        for line in [
            "1. Search, 2. Browse, 3. Scan",
            "1) Search 2) Browse 3) Scan",
        ] {
            let read = read(line, 0, true);
            assert_eq!(read.texts, ["Search", "Browse", "Scan"], "{line}");
        }
        let rest = read("4. Search; 5. Browse; Scan; 7) Pay", 0, true);
        assert_eq!(rest.texts, ["Search", "Browse", "Scan", "Pay"]);
        assert_eq!(read("16. Scan", 0, true).texts, ["Scan"]);
        assert_eq!(
            read("4) Search 5) Browse", 0, true).texts,
            ["Search", "Browse"]
        );
        assert_eq!(read("４．検索する", 0, true).texts, ["検索する"]);
        let circled = read("①検索する；② 支払う", 0, true);
        assert_eq!(circled.texts, ["検索する", "支払う"]);
        assert_eq!(
            Answer::lines("3. Search\n\n4. Browse\n- Scan\n"),
            ["Search", "Browse", "Scan"]
        );
        let days = read("24. Dez. feiern; 1. Januar ausruhen", 0, true);
        assert_eq!(days.texts, ["24. Dez. feiern", "1. Januar ausruhen"]);
        let dated = read("1. Pay on the 2. of May", 0, true);
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
            assert_eq!(read(title, 0, true), Answer::words([title]));
        }
    }
}
