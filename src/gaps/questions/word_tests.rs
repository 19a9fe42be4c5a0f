//! The words of questions in each language: what raises a question, what only looks like it, and what
//! answers it.

use super::kinds::KINDS;
use super::languages::{LANGUAGES, LanguageQuestions};
use super::tests::{map_with, read};
use crate::gaps::RuleContext;
use crate::map::Analysis;
use std::collections::BTreeSet;

/// Titles about a question in a language.
struct Example {
    lang: &'static str,
    question: &'static str,
    raising: &'static str,
    similar: &'static str,
    answer: &'static str,
}

/// The titles in `words/examples.txt`.
fn examples() -> Vec<Example> {
    let mut question = "";
    let mut examples = Vec::new();
    let lines = include_str!("words/examples.txt").lines();
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            question = name.trim_end_matches(']');
            continue;
        }
        let (lang, titles) = line.split_once(": ").expect("a language");
        let titles: Vec<&str> = titles.split(" / ").collect();
        let [raising, similar, answer] = titles[..] else {
            panic!("three titles: {line}");
        };
        examples.push(Example {
            lang,
            question,
            raising,
            similar,
            answer,
        });
    }
    examples
}

/// The names of the questions that stories with these titles raise, also of those that there is no room for.
fn raised_questions(language: &LanguageQuestions, titles: &[&str]) -> Vec<String> {
    let map = map_with(titles).replacen(
        "title: T",
        &format!("title: T\nlang: {}", language.words.code),
        1,
    );
    let (map, project) = read(&map, "");
    let analysis = Analysis::new(&map);
    let asked = language
        .prompts()
        .asked(&RuleContext::new(&map, &analysis, &project));
    let names = asked.by_words.into_iter();
    names
        .map(|question| question.message.name.into_owned())
        .collect()
}

#[test]
fn every_question_is_raised_and_answered_in_every_language() {
    let mut faults = Vec::new();
    let examples = examples();
    for example in &examples {
        let Example { lang, question, .. } = example;
        let language = LanguageQuestions::for_code(lang).expect("a language with words");
        let raises = |titles: &[&str]| {
            let raised = raised_questions(language, titles);
            raised.iter().any(|name| name == question)
        };
        for (titles, expected) in [
            (&[example.raising][..], true),
            (&[example.similar], false),
            (&[example.answer], false),
            (&[example.raising, example.answer], false),
        ] {
            if raises(titles) != expected {
                faults.push(format!(
                    "{lang} {question}: {titles:?} should be {expected}"
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let all: BTreeSet<(&str, &str)> = LANGUAGES
        .iter()
        .flat_map(|language| KINDS.iter().map(|kind| (language.words.code, kind.text)))
        .collect();
    let tested = examples
        .iter()
        .map(|example| (example.lang, example.question));
    let tested: BTreeSet<(&str, &str)> = tested.collect();
    assert_eq!(all, tested);
}

#[test]
fn every_file_of_words_is_well_formed() {
    let walk = ["walk needs", "walk begins", "walk ends", "walk upkeep"];
    let kinds = KINDS.iter().flat_map(|kind| {
        let sections = [Some(kind.when), Some(kind.unless), kind.elsewhere];
        sections.into_iter().flatten()
    });
    let known: BTreeSet<&str> = kinds.chain(walk).collect();
    let mut faults = Vec::new();
    for language in &LANGUAGES {
        let sections = language.words.sections();
        let mut missing = known.clone();
        for section in &sections {
            if !missing.remove(section.name) && section.role().is_none() {
                faults.push(format!("[{}] is unknown or twice", section.name));
            }
            let mut seen = BTreeSet::new();
            for line in &section.lines {
                if line.trim() != *line || line.to_lowercase() != **line || !seen.insert(line) {
                    let fault = "twice, not in lower case, or with spaces around it";
                    faults.push(format!("[{}] `{line}`: {fault}", section.name));
                }
            }
        }
        faults.extend(missing.iter().map(|name| format!("[{name}] is missing")));
        for fault in &mut faults {
            if !fault.starts_with("words/") {
                *fault = format!("words/{}.txt: {fault}", language.words.code);
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
