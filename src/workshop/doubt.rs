//! What sounds like something else than the answer that it would become: “nothing, that’s it” as an activity. It isn't
//! refused: whoever means it says so with one key. What stands in quotes is never doubted.

use super::answer::Answer;
use super::groups::{could_be_several, is_group, without_opening};
use super::numbers::listed_in;
use super::phrases::{self, adds_nothing};
use crate::map::reference_key;
use crate::messages::{Conjunction, Message, MessageValue, message};

/// An answer that is asked about before it is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// What it sounds like.
    pub message: Box<Message<'static>>,
    /// How to go on.
    pub help: Box<Message<'static>>,
    /// The answer of whoever means it.
    pub yes: Answer,
    /// The answer without what is doubted.
    pub no: Answer,
    /// What is doubted: `park` puts it into the parking lot.
    pub doubted: Vec<String>,
    /// The words in it that say that nobody knows: without the rest, the question stays open.
    unknown: Option<String>,
    /// Whether what is doubted sounds like nothing to add: then nothing else is left to say.
    pub is_nothing: bool,
}

impl Doubt {
    /// The answer of whoever doesn't mean what is doubted: everything else, or that nobody knows.
    pub fn left(&self) -> Answer {
        match &self.unknown {
            Some(unknown) if self.no.is_empty() => Answer::words([unknown]),
            _ => self.no.clone(),
        }
    }

    /// The answer of whoever says it in other words: these take the place of what is doubted, and everything else stays.
    pub fn in_other_words(&self, words: Answer) -> Answer {
        let said: Vec<String> = words.texts.iter().map(|text| reference_key(text)).collect();
        let is_kept = |text: &&String| self.no.texts.contains(text);
        let at = self.yes.texts.iter().take_while(is_kept).count();
        let (before, after) = self.no.texts.split_at(at.min(self.no.texts.len()));
        // Who types the whole line again says nothing twice.
        let is_new = |text: &&String| !said.contains(&reference_key(text));
        let before = before.iter().filter(is_new).cloned();
        let after = after.iter().filter(is_new).cloned();
        let mut numbers = self.no.numbers.clone();
        numbers.extend(
            words
                .numbers
                .iter()
                .filter(|number| !self.no.numbers.contains(number)),
        );
        Answer {
            texts: before.chain(words.texts).chain(after).collect(),
            numbers,
            literal: self
                .no
                .literal
                .iter()
                .cloned()
                .chain(words.literal)
                .collect(),
            ..words
        }
    }
}

/// What an answer becomes, as far as doubts are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DoubtedAs {
    /// A story, which is asked about later if it is a question.
    Story,
    /// Any other title.
    Title,
    /// A sentence: the value of a field, or a decision.
    Sentence,
    /// A choice with a sentence.
    Choice,
    /// The answer to a question that stays open in the map if nobody knows.
    Answer,
    /// Agreement, or what stands against it.
    Agreement,
    /// A note, which can be a question.
    Note,
    /// A person.
    Person,
}

/// Whether an answer sounds like none, or like another one.
pub(super) fn doubt(
    answer: &Answer,
    becomes: DoubtedAs,
    known: &[(String, Vec<String>)],
    choices: usize,
) -> Option<Doubt> {
    let is_typed = |text: &&String| !answer.is_literal(text);
    let typed = answer.texts.iter().filter(is_typed);
    if becomes == DoubtedAs::Agreement {
        let agrees = typed.clone().find(|text| agrees_and_says_more(text));
        return agrees.map(|text| doubt_of_agreement(answer, text));
    }
    let numbered = typed.clone().find_map(|text| {
        let (number, rest) = number_before(text, choices)?;
        Some((text, number, rest))
    });
    if let Some((text, number, rest)) = numbered {
        return Some(doubt_of_number(answer, text, number, rest));
    }
    if becomes == DoubtedAs::Person
        && let Some((text, names)) = typed.clone().find_map(|text| {
            let names = people_meant(text, known)?;
            Some((text, names))
        })
    {
        return Some(doubt_of_people(answer, text, &names));
    }
    let found = typed.clone().find_map(|text| {
        let message = message_about(text, becomes)?;
        Some(message.into_owned())
    })?;
    let doubted: Vec<String> = typed
        .filter(|text| message_about(text, becomes).is_some())
        .cloned()
        .collect();
    let says_nothing = |text: &String| match becomes {
        DoubtedAs::Answer => unknown_in(text).is_some(),
        _ => begins_with_nothing(text) || closes(text),
    };
    let is_nothing = doubted.iter().all(says_nothing);
    let unknown = { doubted.iter() }
        .find_map(|text| unknown_in(text))
        .filter(|_| becomes == DoubtedAs::Answer);
    let mut yes = answer.clone();
    yes.literal.extend(doubted.iter().cloned());
    let mut no = answer.clone();
    no.texts.retain(|text| !doubted.contains(text));
    Some(Doubt {
        message: Box::new(found),
        help: Box::new(message!("workshop-doubt-help").into_owned()),
        yes,
        no,
        doubted,
        unknown,
        is_nothing,
    })
}

/// Why a text is doubted.
fn message_about(text: &str, becomes: DoubtedAs) -> Option<Message<'_>> {
    if adds_nothing(text) || phrases::denies(text) {
        return None;
    }
    let title = MessageValue::title(text);
    let is_answer = becomes == DoubtedAs::Answer;
    let is_sentence = matches!(becomes, DoubtedAs::Sentence | DoubtedAs::Choice);
    // No is an answer, but it is none that nobody knows.
    if is_answer && unknown_in(text).is_some()
        || (is_answer || is_sentence) && (disagrees(text) || defers(text))
        || is_sentence && begins_with_nothing(text)
    {
        return Some(message!("workshop-doubt-no-answer", text = title));
    }
    let is_card = !is_answer && !is_sentence;
    if is_card && (begins_with_nothing(text) || closes(text) || disagrees(text))
        || becomes == DoubtedAs::Note && defers(text)
    {
        return Some(message!("workshop-doubt-nothing", text = title));
    }
    let can_ask = matches!(becomes, DoubtedAs::Story | DoubtedAs::Note);
    if !can_ask && asks(text) {
        return Some(message!("workshop-doubt-question", text = title));
    }
    // A group is refused, with what to say instead.
    if becomes == DoubtedAs::Person && names_nobody(text) && !is_group(text) {
        return Some(message!("workshop-doubt-nobody", text = title));
    }
    if becomes == DoubtedAs::Person && could_be_several(text) {
        return Some(message!("workshop-doubt-several", text = title));
    }
    let is_letter = text.len() == 1 && text.chars().all(char::is_alphanumeric);
    is_letter.then(|| message!("workshop-doubt-letter", text = title))
}

/// Whether a sentence in a text is a question: `where does that show? We'd call it Start`.
fn asks(text: &str) -> bool {
    let ends = text
        .char_indices()
        .filter(|(_, c)| matches!(c, '?' | '？' | '؟'));
    let mut sentences = ends.filter(|(at, c)| {
        let after = &text[at + c.len_utf8()..];
        *c == '？' || after.starts_with(|c: char| !c.is_alphanumeric()) || after.is_empty()
    });
    sentences.any(|(at, _)| text[..at].contains(char::is_alphanumeric))
}

/// Whether a text begins with what people say when they have nothing to add, perhaps behind the name of who says it:
/// `nothing, that's it`, `Jonas: none, he uses paper`.
fn begins_with_nothing(text: &str) -> bool {
    let begins = |text: &str| {
        let ends = text.match_indices([',', ':', '.', '!', ';', '，', '、', '。', '：', '–', '—']);
        let mut ends = ends.filter(|(at, mark)| {
            let after = &text[at + mark.len()..];
            !mark.is_ascii() || after.starts_with(char::is_whitespace)
        });
        ends.next().is_some_and(|(at, _)| {
            let first = text[..at].trim();
            !first.is_empty() && adds_nothing(first)
        })
    };
    let said = without_speaker(text);
    begins(text) || said != text && (adds_nothing(said) || begins(said))
}

/// A text without the name of who says it: `Jonas: never!` is `never!`.
fn without_speaker(text: &str) -> &str {
    const MAX_NAME: usize = 2;
    let named = text.split_once(": ").or_else(|| text.split_once('：'));
    match named {
        Some((name, rest)) if name.split_whitespace().count() <= MAX_NAME => rest.trim(),
        _ => text.trim(),
    }
}

impl Answer {
    /// An answer whose titles don't begin with the names of those who say them: `Priya: paying`, `Tom (dev): pay`.
    pub fn without_speakers(self, people: &[String]) -> Self {
        let keys: Vec<String> = people.iter().map(|name| reference_key(name)).collect();
        let is_speaker = |name: &str| {
            let name = name.split(['(', '（']).next().unwrap_or_default();
            let key = reference_key(name.trim());
            !key.is_empty() && keys.contains(&key)
        };
        let said = |text: &String| {
            let named = text.split_once(": ").or_else(|| text.split_once('：'));
            match named {
                Some((name, rest)) if is_speaker(name) && !rest.trim().is_empty() => {
                    rest.trim().to_owned()
                }
                _ => text.clone(),
            }
        };
        let texts = { self.texts.iter() }
            .map(|text| match self.is_literal(text) {
                true => text.clone(),
                false => said(text),
            })
            .collect();
        let beside = { self.beside.iter() }
            .map(|(text, number)| (said(text), *number))
            .collect();
        Self {
            texts,
            beside,
            ..self
        }
    }
}

/// The names by which people who were listed in one text are called: each without what says more of them.
pub fn called_in(text: &str) -> Vec<String> {
    let parts = listed_in(text).into_iter();
    let names = parts.filter_map(|part| {
        let first = without_opening(part).split_whitespace().next()?;
        let name = first.trim_matches(|c: char| !c.is_alphanumeric());
        let is_name = !name.is_empty() && !name.starts_with(char::is_lowercase);
        is_name.then(|| name.to_owned())
    });
    names.collect()
}

/// The parts of a text between its marks, without what asks or exclaims.
fn clauses(text: &str) -> impl Iterator<Item = &str> {
    let marks = [
        ',', '.', '!', ';', '?', '，', '。', '、', '！', '？', '–', '—', '…',
    ];
    without_speaker(text)
        .split(marks)
        .map(str::trim)
        .filter(|clause| !clause.is_empty())
}

/// The words at the beginning of a text that say that nobody knows: `I don't know, ask Tom`.
fn unknown_in(text: &str) -> Option<String> {
    let mut clauses = clauses(text);
    let first = clauses.next()?;
    phrases::is_unsure(first).then(|| first.to_owned())
}

/// Whether all that a text says is yes: `yes, fine with us`.
pub(super) fn agrees(text: &str) -> bool {
    let mut agrees = false;
    let all = clauses(text).all(|clause| {
        let is_yes = phrases::is_yes(clause);
        agrees |= is_yes;
        is_yes || phrases::has("polite", &clause.to_lowercase())
    });
    phrases::is_yes(text) || all && agrees
}

/// Whether a text says nothing but that it is wrong: `no, that's wrong`.
pub(super) fn disagrees(text: &str) -> bool {
    let mut disagrees = false;
    let all = clauses(text).all(|clause| {
        let clause = clause.replace('’', "'").to_lowercase();
        let is_disagreement = phrases::has("disagreement", &clause);
        disagrees |= is_disagreement;
        is_disagreement || phrases::is_no(&clause)
    });
    all && disagrees
}

/// Whether a text only says who else has the answer: `ask Tom`, `Priya knows`.
fn defers(text: &str) -> bool {
    const MAX_WORDS: usize = 6;
    let mut defers = false;
    let all = clauses(text).all(|clause| {
        let clause = clause.replace('’', "'").to_lowercase();
        let is_short = clause.split_whitespace().count() <= MAX_WORDS;
        let asks = phrases::all_of("ask first").any(|ask| is_at_start(&clause, ask));
        let knows = phrases::all_of("somebody knows").any(|knows| is_at_end(&clause, knows));
        defers |= asks || knows;
        is_short && (asks || knows) || phrases::is_unsure(&clause)
    });
    all && defers
}

/// Whether a sentence begins or ends with what people end a list with: `and the drum, nothing else`.
fn closes(text: &str) -> bool {
    let said = without_opening(without_speaker(text));
    if said != text && adds_nothing(said) {
        return true;
    }
    let text = said.replace('’', "'").to_lowercase();
    let text = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    phrases::all_of("closing").any(|closing| is_at_start(text, closing) || is_at_end(text, closing))
}

/// Whether a text begins with whole words, and goes on behind them.
fn is_at_start(text: &str, words: &str) -> bool {
    let rest = text.strip_prefix(words);
    rest.is_some_and(|rest| !rest.is_empty() && (!words.is_ascii() || !begins_within_word(rest)))
}

fn begins_within_word(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_alphanumeric() || c == '\'')
}

/// Whether a text ends with whole words, behind others.
fn is_at_end(text: &str, words: &str) -> bool {
    let before = text.strip_suffix(words);
    before.is_some_and(|before| {
        let is_within = before.ends_with(|c: char| c.is_alphanumeric() || c == '\'');
        let is_spaced = words.chars().all(|c| c < '\u{3000}');
        !(before.is_empty() || is_within && is_spaced)
    })
}

/// Whether a text speaks of somebody without a name: `his wife as well`.
fn names_nobody(text: &str) -> bool {
    /// With a capital letter, `Mia` and `Su` are names.
    const CAPITAL: [&str; 5] = ["Me", "My", "His", "Her", "Our"];
    const MIN_WORD: usize = 4;
    let text = without_opening(text);
    let first = text.split([' ', ',']).next().unwrap_or_default();
    let is_word = !first.starts_with(char::is_uppercase)
        || first.chars().count() >= MIN_WORD
        || CAPITAL.contains(&first);
    is_word && phrases::has("nobody named", &first.to_lowercase())
}

/// The number of a choice before words, without a mark between them: `4 somebody's card is empty`.
fn number_before(text: &str, choices: usize) -> Option<(usize, &str)> {
    let (number, rest) = text.split_once(char::is_whitespace)?;
    let number: usize = number.parse().ok()?;
    let rest = rest.trim_start();
    let is_choice = (1..=choices).contains(&number) && rest.starts_with(char::is_alphabetic);
    is_choice.then_some((number, rest))
}

/// The doubt about one text of an answer, with the answers of whoever means it and of whoever doesn't.
fn doubt_of_text(text: &str, message: Message, help: Message, [yes, no]: [Answer; 2]) -> Doubt {
    Doubt {
        message: Box::new(message.into_owned()),
        help: Box::new(help.into_owned()),
        yes,
        no,
        doubted: vec![text.to_owned()],
        unknown: None,
        is_nothing: false,
    }
}

fn doubt_of_number(answer: &Answer, text: &String, number: usize, rest: &str) -> Doubt {
    let mut no = answer.clone();
    no.texts.retain(|other| other != text);
    let mut yes = answer.clone();
    let said = yes.texts.iter_mut().filter(|other| *other == text);
    said.for_each(|other| rest.clone_into(other));
    yes.numbers.push(number);
    yes.beside.push((rest.to_owned(), number));
    let message = message!(
        "workshop-doubt-number",
        number = number.to_string(),
        text = MessageValue::title(rest)
    );
    let help = message!("workshop-doubt-number.help");
    doubt_of_text(text, message, help, [yes, no])
}

/// Whether a text begins with a yes, and goes on with something else: `yes, but Priya wants the statistics next`.
fn agrees_and_says_more(text: &str) -> bool {
    let mut clauses = clauses(text);
    let first = clauses.next().unwrap_or_default();
    let is_yes = phrases::is_yes(first);
    is_yes && !agrees(text) && phrases::fingers_in(text).is_none() && clauses.next().is_some()
}

fn doubt_of_agreement(answer: &Answer, text: &String) -> Doubt {
    let others = answer.texts.iter().filter(|other| *other != text);
    let mut no = answer.clone();
    no.texts = others.cloned().collect();
    let mut yes = no.clone();
    yes.numbers.push(1);
    yes.asides.push(text.clone());
    let message = message!("workshop-doubt-agreement", text = MessageValue::title(text));
    let help = message!("workshop-doubt-agreement.help");
    doubt_of_text(text, message, help, [yes, no])
}

/// The names of those whom the map knows, if each part of a list begins with one: `Lena, and Sofie for her kids`.
fn people_meant(text: &str, known: &[(String, Vec<String>)]) -> Option<Vec<String>> {
    let called = |part: &str| {
        let first = part.split_whitespace().next()?;
        let key = reference_key(first.trim_matches(|c: char| !c.is_alphanumeric()));
        let mut found = known.iter().filter(|(_, names)| {
            names
                .iter()
                .any(|name| !key.is_empty() && reference_key(name) == key)
        });
        let only = found.next()?;
        found
            .next()
            .is_none()
            .then(|| (only.0.clone(), part.split_whitespace().count() == 1))
    };
    let parts = listed_in(text);
    let found: Option<Vec<(String, bool)>> = parts.iter().map(|part| called(part)).collect();
    let found = found?;
    // Plain names are understood as they are.
    let says_more = found.iter().any(|(_, is_alone)| !is_alone);
    (found.len() > 1 && says_more).then(|| found.into_iter().map(|(name, _)| name).collect())
}

fn doubt_of_people(answer: &Answer, text: &String, names: &[String]) -> Doubt {
    let shown: Vec<&str> = names.iter().map(String::as_str).collect();
    let shown = MessageValue::titles(&shown, Conjunction::And);
    let others = answer.texts.iter().filter(|other| *other != text);
    let mut yes = answer.clone();
    yes.texts = others.cloned().chain(names.iter().cloned()).collect();
    let mut no = answer.clone();
    no.texts.retain(|other| other != text);
    let message = message!("workshop-doubt-people", names = shown);
    let help = message!("workshop-doubt-people.help");
    doubt_of_text(text, message, help, [yes, no])
}

/// What somebody says who means what is doubted.
pub fn is_meant(line: &str) -> bool {
    phrases::is_yes(line)
}

/// What somebody says who doesn't.
pub fn is_not_meant(line: &str) -> bool {
    line.is_empty() || phrases::is_no(line)
}
