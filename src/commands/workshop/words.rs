//! What a line of the terminal means: an answer, or one of the words that stand for something else.

use crate::messages::{Catalog, Message, MessageValue, message};
use crate::workshop::{
    Answer, AnswerKind, CardVotes, Doubt, Question, SkipEffect, is_meant, is_not_meant,
};

/// What somebody wants to do.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Wish {
    /// Answers the question. The answer of a line may be continued by the next one.
    Answer { answer: Answer, is_line: bool },
    /// Nothing to add.
    Done,
    /// Which words there are.
    Help,
    /// Why this is asked.
    Why,
    /// Asks the question before.
    Back,
    /// Takes the last answer back.
    Undo,
    /// Goes on without an answer, for a reason.
    Skip(String),
    /// Puts a thought into the parking lot.
    Park(String),
    /// Removes items of the map, by number or title; without any, lists them.
    Remove(String),
    /// Gives an item of the map another title.
    Rename(String),
    /// Prints the map.
    Show,
    /// Prints the time.
    Time,
    /// Gives the step more minutes.
    MoreTime(u64),
    /// Lists the cards and their votes.
    Votes,
    /// Counts votes: of cards by number, or by title.
    Vote(Vec<VoteWords>),
    /// Stops for now.
    Pause,
    /// A line that isn't understood: why, and what to write.
    Unclear { message: String, help: String },
    /// The same, in the language of the map.
    UnclearLine(UnclearLine),
}

/// Why a line isn't understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UnclearLine {
    /// A word for something, in another language than the words here.
    OtherWord {
        typed: String,
        meant: &'static str,
    },
    ReasonMissing,
    NothingToPark,
    NumberTwice,
    NoNumbers,
    NoMinutes,
    NoVotes,
}

impl UnclearLine {
    /// What is wrong, and what to write.
    pub(super) fn messages(&self) -> (Message<'_>, Message<'_>) {
        match self {
            UnclearLine::OtherWord { typed, meant } => (
                message!(
                    "workshop-other-word",
                    text = MessageValue::title(typed),
                    word = *meant
                ),
                message!("workshop-other-word.help", word = *meant),
            ),
            UnclearLine::ReasonMissing => (
                message!("workshop-reason-missing"),
                message!("workshop-reason-missing.help"),
            ),
            UnclearLine::NothingToPark => (
                message!("workshop-nothing-to-park"),
                message!("workshop-nothing-to-park.help"),
            ),
            UnclearLine::NumberTwice => (
                message!("workshop-number-twice"),
                message!("workshop-number-twice.help"),
            ),
            UnclearLine::NoNumbers => (
                message!("workshop-no-numbers"),
                message!("workshop-no-numbers.help"),
            ),
            UnclearLine::NoMinutes => (
                message!("workshop-no-minutes"),
                message!("workshop-no-minutes.help"),
            ),
            UnclearLine::NoVotes => (
                message!("workshop-no-votes"),
                message!("workshop-no-votes.help"),
            ),
        }
    }
}

impl Wish {
    /// An answer that isn't asked about again.
    pub(super) fn settled(answer: &Answer, question: &Question) -> Self {
        match answer.is_empty() {
            true => Self::Done,
            false => Self::Answer {
                is_line: question.takes_lines(),
                answer: Answer {
                    is_typed: false,
                    ..answer.clone()
                },
            },
        }
    }

    pub(super) fn unclear(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Unclear {
            message: message.into(),
            help: help.into(),
        }
    }
}

/// What a line means while the map can't be read or written, and nothing is asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Waiting {
    /// To try again.
    GoOn,
    /// To stop for now.
    Pause,
    /// To put a thought into the parking lot.
    Park(String),
    /// Anything else, which has to wait.
    Other,
}

/// What a line means while nothing is asked.
pub(super) fn read_while_waiting(line: &str) -> Waiting {
    let line = line.trim();
    match line.split_once(char::is_whitespace) {
        Some(("park" | "park:", text)) if !text.trim().is_empty() => {
            Waiting::Park(plain(text.trim()))
        }
        _ => match line {
            "" | "done" => Waiting::GoOn,
            "pause" | "quit" | "exit" => Waiting::Pause,
            _ => Waiting::Other,
        },
    }
}

/// Votes for a card that is named by its number in the list, or by its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum VoteWords {
    Numbered(usize, usize),
    Titled(CardVotes),
}

/// The words, each with what it does, in the language of the map.
pub(super) fn list_of_words(catalog: &Catalog) -> String {
    let words = [
        ("?", message!("workshop-word-help")),
        ("why", message!("workshop-word-why")),
        ("back", message!("workshop-word-back")),
        ("undo", message!("workshop-word-undo")),
        ("skip …", message!("workshop-word-skip")),
        ("park …", message!("workshop-word-park")),
        ("remove …", message!("workshop-word-remove")),
        ("rename …", message!("workshop-word-rename")),
        ("show", message!("workshop-word-show")),
        ("time", message!("workshop-word-time")),
        ("votes", message!("workshop-word-votes")),
        ("pause, quit", message!("workshop-word-pause")),
        ("done", message!("workshop-word-done")),
    ];
    let lines = words.map(|(word, does)| format!("{word:<13}{}", catalog.plain(&does)));
    lines.join("\n")
}

/// What a line means, as the answer to a question.
pub(super) fn read_line(line: &str, question: &Question) -> Wish {
    let line = line.trim();
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let rest = rest.trim();
    if let Some(meant) = word_meant(word, rest) {
        let typed = word.to_owned();
        return Wish::UnclearLine(UnclearLine::OtherWord { typed, meant });
    }
    // Titles begin with a capital letter, or stand in quotes; so these words are lower case.
    match (word, rest) {
        ("", "") => Wish::Done,
        ("?" | "help", "") => Wish::Help,
        ("why" | "why?", "") => Wish::Why,
        ("skip" | "skip:", "") if matches!(question.skip, SkipEffect::Refused(_)) => {
            Wish::Skip(String::new())
        }
        ("skip" | "skip:", "") => Wish::UnclearLine(UnclearLine::ReasonMissing),
        ("skip" | "skip:", reason) => Wish::Skip(plain(reason)),
        ("park" | "park:", "") => Wish::UnclearLine(UnclearLine::NothingToPark),
        ("park" | "park:", text) => Wish::Park(plain(text)),
        // Where everybody is asked whether they agree, this takes a card out of the release.
        ("remove" | "remove:", text) if question.kind() != AnswerKind::Agree => {
            Wish::Remove(plain(text))
        }
        ("rename" | "rename:", text) => Wish::Rename(plain(text)),
        ("time", "") => Wish::Time,
        ("time", more) if more.starts_with('+') => more_time(more),
        ("votes", "") => Wish::Votes,
        ("votes", votes) if votes.contains('=') => read_votes(votes),
        _ => match line {
            "back" => Wish::Back,
            "undo" => Wish::Undo,
            "show" => Wish::Show,
            "pause" | "quit" | "exit" => Wish::Pause,
            "done" => Wish::Done,
            _ if question.kind() == AnswerKind::Agree => Wish::Answer {
                answer: Answer::read_agreement(line),
                is_line: false,
            },
            _ if has_number_twice(line) => Wish::UnclearLine(UnclearLine::NumberTwice),
            _ if question.choices.is_empty() && has_number(line, question.takes_several) => {
                Wish::UnclearLine(UnclearLine::NoNumbers)
            }
            _ => {
                let answer = Answer::read(line, question.choices.len(), question.takes_several);
                let is_line = question.takes_lines() && !answer.is_empty();
                Wish::Answer { answer, is_line }
            }
        },
    }
}

/// The word that people mean who type it in their own language.
fn word_meant(word: &str, rest: &str) -> Option<&'static str> {
    const ALONE: [(&str, &str); 4] = [
        (
            "back",
            "zurück retour atrás volver voltar indietro terug wstecz 戻る 返回 뒤로",
        ),
        (
            "undo",
            "rückgängig annuler deshacer desfazer annulla ongedaan cofnij 元に戻す 撤销 취소",
        ),
        ("?", "hilfe aide ayuda ajuda aiuto pomoc ヘルプ 帮助 도움말"),
        (
            "why",
            "warum warum? pourquoi pourquoi? porqué waarom waarom? perché dlaczego なぜ 为什么 왜",
        ),
    ];
    const WITH_TEXT: [(&str, &str); 4] = [
        (
            "skip",
            "überspringen überspringe passer saltar omitir pular saltare overslaan pomiń スキップ 跳过 건너뛰기",
        ),
        (
            "park",
            "parken garer aparcar estacionar parcheggiare parkeren zaparkuj 保留 搁置 보류",
        ),
        (
            "remove",
            "entfernen entferne supprimer eliminar rimuovere verwijderen usunąć 削除 删除 삭제",
        ),
        (
            "rename",
            "umbenennen renommer renombrar renomear rinominare hernoemen 名前変更 重命名 이름변경",
        ),
    ];
    let find = |words: &[(&'static str, &str)]| {
        let mut words = words.iter();
        words
            .find(|(_, others)| others.split(' ').any(|other| other == word))
            .map(|(meant, _)| *meant)
    };
    match rest {
        "" => find(&ALONE).or_else(|| find(&WITH_TEXT)),
        _ => find(&WITH_TEXT),
    }
}

/// What a line chooses behind a doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DoubtChoice {
    /// It is taken as it is.
    Take,
    /// It is left out.
    Leave,
    /// It goes into the parking lot.
    Park,
}

impl DoubtChoice {
    /// The answer that it makes of a doubted one.
    pub(super) fn answer(self, doubt: &Doubt) -> Answer {
        match self {
            Self::Take => doubt.yes.clone(),
            Self::Leave | Self::Park => doubt.left(),
        }
    }
}

/// What a line chooses behind a doubt; `None` if it says something else.
pub(super) fn choice_in_doubt(line: &str) -> Option<DoubtChoice> {
    match line {
        "park" => Some(DoubtChoice::Park),
        line if is_meant(line) => Some(DoubtChoice::Take),
        line if is_not_meant(line) => Some(DoubtChoice::Leave),
        _ => None,
    }
}

fn more_time(more: &str) -> Wish {
    let minutes = more.trim_start_matches('+').trim();
    let minutes = minutes.trim_end_matches("min").trim();
    match minutes.parse() {
        Ok(minutes @ 1..=600) => Wish::MoreTime(minutes),
        _ => Wish::UnclearLine(UnclearLine::NoMinutes),
    }
}

/// The votes of a text such as `1=3, Pay with a card=2`.
fn read_votes(text: &str) -> Wish {
    // A comma without votes before it belongs to a title.
    let mut votes: Vec<String> = Vec::new();
    for part in text.split_inclusive([',', ';']) {
        match votes.last_mut().filter(|last| !last.contains('=')) {
            Some(last) => last.push_str(part),
            None => votes.push(part.to_owned()),
        }
    }
    let votes = votes
        .iter()
        .map(|vote| vote.trim().trim_end_matches([',', ';']));
    let votes = votes.filter(|vote| !vote.is_empty());
    let read = votes.map(|vote| {
        let (card, votes) = vote.rsplit_once('=')?;
        let (card, votes) = (card.trim(), votes.trim().parse().ok()?);
        Some(match card.parse() {
            Ok(number) => VoteWords::Numbered(number, votes),
            Err(_) => VoteWords::Titled(CardVotes {
                title: card.to_owned(),
                votes,
            }),
        })
    });
    match read.collect() {
        Some(votes) => Wish::Vote(votes),
        None => Wish::UnclearLine(UnclearLine::NoVotes),
    }
}

/// Whether a line consists of numbers, one of which comes twice: nobody chooses like that, but fingers are counted so.
fn has_number_twice(line: &str) -> bool {
    let is_between =
        |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '，' | '、' | '；');
    let words = line.split(is_between).filter(|word| !word.is_empty());
    let numbers: Option<Vec<usize>> = words.map(|word| word.parse().ok()).collect();
    let numbers = numbers.unwrap_or_default();
    (1..numbers.len()).any(|at| numbers[..at].contains(&numbers[at]))
}

/// Whether a line is a number, or one of the texts of a list is.
fn has_number(line: &str, takes_several: bool) -> bool {
    let is_number = |text: &str| {
        let mut letters = text.chars();
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, ',' | ' ' | '.');
        letters.all(is_part) && text.contains(|c: char| c.is_ascii_digit())
    };
    match takes_several {
        true => line.split([';', '；']).any(is_number),
        false => is_number(line),
    }
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// A name as a shell takes it.
pub(super) fn quoted(name: &str) -> String {
    match name.contains(' ') {
        true => format!("\"{name}\""),
        false => name.to_owned(),
    }
}
