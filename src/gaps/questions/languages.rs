//! The languages in which questions are asked by the words of titles.

use super::prompts::Prompts;
use super::walk::WalkWords;
use super::words::QuestionWords;
use std::sync::OnceLock;

/// The questions for maps in one language, parsed once per process, when a map first needs them.
#[derive(Debug)]
pub(super) struct LanguageQuestions {
    pub(super) words: QuestionWords,
    prompts: OnceLock<Prompts>,
    walk: OnceLock<WalkWords>,
}

/// The languages with words of questions.
pub(super) static LANGUAGES: [LanguageQuestions; 6] = [
    LanguageQuestions::new("de", include_str!("words/de.txt")),
    LanguageQuestions::new("en", include_str!("words/en.txt")),
    LanguageQuestions::new("es", include_str!("words/es.txt")),
    LanguageQuestions::new("fr", include_str!("words/fr.txt")),
    LanguageQuestions::new("ja", include_str!("words/ja.txt")),
    LanguageQuestions::new("pt", include_str!("words/pt.txt")),
];

impl LanguageQuestions {
    const fn new(code: &'static str, text: &'static str) -> Self {
        Self {
            words: QuestionWords::new(code, text),
            prompts: OnceLock::new(),
            walk: OnceLock::new(),
        }
    }

    /// The questions for maps in the language with this code, if there are any.
    pub(super) fn for_code(code: &str) -> Option<&'static Self> {
        (LANGUAGES.iter()).find(|language| language.words.code == code)
    }

    /// The questions that words make one ask.
    pub(super) fn prompts(&self) -> &Prompts {
        let parse = || Prompts::of_language(&self.words.sections(), self.words.phrases());
        self.prompts.get_or_init(parse)
    }

    /// The words of the ends of walks.
    pub(super) fn walk(&self) -> &WalkWords {
        let parse = || WalkWords::new(&self.words.sections(), self.words.phrases());
        self.walk.get_or_init(parse)
    }
}
