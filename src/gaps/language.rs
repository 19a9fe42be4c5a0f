//! The word lists of languages: one file for each language below `words/`, which the rules about
//! wording read. The comment at the top of `words/en.txt` describes the format of these files.
//!
//! A rule names the sections that it needs ([`Requirement::Words`](super::Requirement)). If the file of
//! the map's language lacks one of them, or there is no such file, the rule doesn't run, and the report
//! says so. So a language can be added section by section.

use super::vocabulary::Vocabulary;
use super::word_list::{PluralEnding, RuleWords, WordList};
use super::word_section::WordSection;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

/// Which word of a noun phrase says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeadPosition {
    /// The first one: `page d’administration`.
    First,
    /// The last one: `admin page`.
    Last,
}

/// The word lists of one language, each parsed once per process, when a rule first needs it.
#[derive(Debug)]
pub(crate) struct LanguageWords {
    /// The code of the language, such as `de`.
    pub(crate) code: &'static str,
    text: &'static str,
    sections: OnceLock<HashMap<&'static str, Vec<&'static str>>>,
    lists: [OnceLock<WordList>; WordSection::ALL.len()],
    vocabulary: OnceLock<Vocabulary>,
}

/// The words that rules look for in maps of every language.
pub(crate) static ANY_LANGUAGE: LanguageWords =
    LanguageWords::new("any", include_str!("words/any.txt"));

/// The languages that have word lists.
static LANGUAGES: [LanguageWords; 11] = [
    LanguageWords::new("de", include_str!("words/de.txt")),
    LanguageWords::new("en", include_str!("words/en.txt")),
    LanguageWords::new("es", include_str!("words/es.txt")),
    LanguageWords::new("fr", include_str!("words/fr.txt")),
    LanguageWords::new("it", include_str!("words/it.txt")),
    LanguageWords::new("ja", include_str!("words/ja.txt")),
    LanguageWords::new("ko", include_str!("words/ko.txt")),
    LanguageWords::new("nl", include_str!("words/nl.txt")),
    LanguageWords::new("pl", include_str!("words/pl.txt")),
    LanguageWords::new("pt", include_str!("words/pt.txt")),
    LanguageWords::new("zh", include_str!("words/zh.txt")),
];

/// For each known language, its code and its commonest words.
pub(crate) static COMMONEST_WORDS: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let mut sections: Vec<_> = sections(include_str!("words/commonest.txt"))
        .into_iter()
        .collect();
    sections.sort_unstable();
    sections
});

impl LanguageWords {
    const fn new(code: &'static str, text: &'static str) -> Self {
        Self {
            code,
            text,
            sections: OnceLock::new(),
            lists: [const { OnceLock::new() }; WordSection::ALL.len()],
            vocabulary: OnceLock::new(),
        }
    }

    /// The word lists for a language tag such as `de-AT`, if there are any.
    pub(crate) fn for_tag(tag: &str) -> Option<&'static Self> {
        let code = tag.split('-').next().unwrap_or_default();
        (LANGUAGES.iter()).find(|language| language.code.eq_ignore_ascii_case(code))
    }

    /// The word lists of all languages, and those for every language.
    #[cfg(test)]
    pub(crate) fn all() -> impl Iterator<Item = &'static Self> {
        LANGUAGES.iter().chain([&ANY_LANGUAGE])
    }

    /// Whether the file has a section.
    pub(crate) fn has(&self, section: WordSection) -> bool {
        self.sections().contains_key(section.name())
    }

    /// The entries of a section, as the file has them.
    pub(crate) fn entries(&self, section: WordSection) -> &[&'static str] {
        self.section(section.name())
    }

    /// The list of a section; empty if the file doesn't have it.
    pub(crate) fn list(&self, section: WordSection) -> &WordList {
        self.lists[section as usize].get_or_init(|| self.parsed(section, &[], &[]))
    }

    /// The list of a section, with the phrases that a project adds and without those it removes.
    pub(crate) fn customized(
        &'static self,
        section: WordSection,
        added: &[&str],
        removed: &[&str],
    ) -> RuleWords {
        if added.is_empty() && removed.is_empty() {
            Cow::Borrowed(self.list(section))
        } else {
            Cow::Owned(self.parsed(section, added, removed))
        }
    }

    /// The words of all lists for maps in this language, with those for every language.
    pub(crate) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| {
            let mut vocabulary = Vocabulary::default();
            for language in [self, &ANY_LANGUAGE] {
                for section in WordSection::ALL {
                    vocabulary.add(language.list(*section));
                }
            }
            vocabulary
        })
    }

    /// Which word of a noun phrase says what it is.
    pub(crate) fn head(&self) -> HeadPosition {
        if self.section("settings").contains(&"head: first") {
            HeadPosition::First
        } else {
            HeadPosition::Last
        }
    }

    fn parsed(&self, section: WordSection, added: &[&str], removed: &[&str]) -> WordList {
        let endings = self.section("plurals").iter();
        let plurals = endings.map(|line| PluralEnding::new(line)).collect();
        WordList::new(self.entries(section), added, removed)
            .with_plurals(plurals)
            .of_section(section)
    }

    fn section(&self, name: &str) -> &[&'static str] {
        self.sections().get(name).map_or(&[], Vec::as_slice)
    }

    fn sections(&self) -> &HashMap<&'static str, Vec<&'static str>> {
        self.sections.get_or_init(|| sections(self.text))
    }
}

/// The entries of each section of a file, without comments and empty lines.
fn sections(text: &'static str) -> HashMap<&'static str, Vec<&'static str>> {
    let mut sections: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut current = "";
    for line in text.lines().map(str::trim) {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            current = name;
            sections.entry(current).or_default();
        } else if !line.is_empty() && !line.starts_with('#') {
            sections.entry(current).or_default().push(line);
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// What is wrong with the form of a file.
    fn faults(language: &LanguageWords) -> Vec<String> {
        let mut faults = Vec::new();
        let mut names = HashSet::new();
        for line in language.text.lines() {
            let name = line
                .strip_prefix('[')
                .map(|line| line.trim_end_matches(']'));
            let is_repeated = name.is_some_and(|name| !names.insert(name));
            if line != line.trim() || is_repeated {
                faults.push(format!("{}: `{line}`", language.code));
            }
        }
        for (name, entries) in language.sections() {
            let section = WordSection::ALL
                .iter()
                .find(|section| section.name() == *name);
            if section.is_none() && !matches!(*name, "settings" | "plurals") {
                faults.push(format!("{}: unknown section [{name}]", language.code));
            }
            if entries.is_empty() {
                faults.push(format!(
                    "{}: [{name}] is empty; leave it out",
                    language.code
                ));
            }
            let mut seen = HashSet::new();
            for entry in entries {
                let is_lower =
                    entry.to_lowercase() == **entry || matches!(*name, "system" | "brands");
                if !is_lower || !seen.insert(*entry) {
                    let fault = "twice, or not in lower case";
                    faults.push(format!("{}: [{name}] has `{entry}` {fault}", language.code));
                }
                let stars = entry.trim_matches('*');
                if stars.contains('*') || stars.len() < entry.len() && stars.contains(' ') {
                    let fault = "`*` belongs to either end of a single word";
                    faults.push(format!("{}: [{name}] `{entry}`: {fault}", language.code));
                }
            }
        }
        faults
    }

    #[test]
    fn every_file_of_words_is_well_formed() {
        let faults: Vec<String> = LanguageWords::all().flat_map(faults).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn a_file_with_mistakes_is_not_well_formed() {
        for text in [
            "[scren]\nbutton",
            "[screen]",
            "[screen]\nButton",
            "[screen]\nbutton\nbutton",
            "[screen]\nbutton\n[screen]\nmodal",
            "[screen]\ninput *field",
            "[screen]\n button",
        ] {
            assert!(
                !faults(&LanguageWords::new("xx", text)).is_empty(),
                "{text}"
            );
        }
    }

    #[test]
    fn every_section_is_in_english_or_for_all_languages() {
        let english = LanguageWords::for_tag("en-GB").expect("English");
        for section in WordSection::ALL {
            let has_section = english.has(*section) || ANY_LANGUAGE.has(*section);
            assert!(has_section, "{section:?}");
        }
        assert!(LanguageWords::for_tag("tlh").is_none());
    }
}
