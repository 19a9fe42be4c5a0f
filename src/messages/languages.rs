//! The languages that the program has texts in. A language is one file in this folder, such as `de.ftl`.

use super::pattern::TextPattern;
use fluent_syntax::ast::{Entry, Pattern, Resource};
use fluent_syntax::parser;
use intl_pluralrules::{PluralRuleType, PluralRules};
use miniz_oxide::inflate::decompress_to_vec;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// English, which has every text. Texts that another language lacks are taken from it.
pub(super) static ENGLISH: BuiltInLanguage = BuiltInLanguage {
    tag: "en",
    file: TextFile::Plain(include_str!("en.ftl")),
    texts: OnceLock::new(),
};

// `TRANSLATIONS`, the other languages: each file of this folder, compressed by `build.rs`.
include!(concat!(env!("OUT_DIR"), "/translations.rs"));

/// A language that the program has texts in. Its file is read when the first text is asked for.
pub(super) struct BuiltInLanguage {
    /// Its BCP 47 tag.
    pub(super) tag: &'static str,
    file: TextFile,
    texts: OnceLock<LanguageTexts>,
}

/// A file of texts in the program.
enum TextFile {
    Plain(&'static str),
    /// Compressed by `build.rs`: ten languages would add 0.9 MB otherwise.
    Compressed(&'static [u8]),
}

/// The texts of a language. A message is parsed when one of its texts is first asked for, since most runs need only a few.
pub(super) struct LanguageTexts {
    /// By the ids of the messages.
    messages: HashMap<&'static str, BuiltInMessage>,
    pub(super) rules: PluralRules,
}

/// A message of a built-in file.
struct BuiltInMessage {
    source: &'static str,
    /// The names of its texts, and the texts.
    texts: OnceLock<Vec<(String, TextPattern)>>,
}

impl BuiltInMessage {
    /// Its texts. A test checks that all of a file can be read, so what can't be read is left out here.
    fn texts(&self) -> &[(String, TextPattern)] {
        self.texts.get_or_init(|| {
            let resource = parser::parse(self.source).unwrap_or_else(|(resource, _)| resource);
            let texts = texts_of(&resource).map(|text| (text.name, TextPattern::new(text.pattern)));
            let readable = texts.filter_map(|(name, pattern)| Some((name, pattern.ok()?)));
            readable.collect()
        })
    }
}

impl LanguageTexts {
    fn new(tag: &str, file: Cow<'static, str>) -> Self {
        // Languages are never given up, so their files aren't either.
        let file: &'static str = match file {
            Cow::Borrowed(file) => file,
            Cow::Owned(file) => file.leak(),
        };
        let messages = message_sources(file).map(|(id, source)| {
            let texts = OnceLock::new();
            (id, BuiltInMessage { source, texts })
        });
        Self {
            messages: messages.collect(),
            rules: plural_rules(tag),
        }
    }

    /// The text of this name, such as `stories` or `no-goal.why`.
    pub(super) fn pattern(&self, name: &str) -> Option<&TextPattern> {
        let id = name.split_once('.').map_or(name, |(id, _)| id);
        let mut texts = self.messages.get(id)?.texts().iter();
        let found = texts.find(|(known, _)| known == name);
        found.map(|(_, pattern)| pattern)
    }

    /// The names of all texts.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let texts = self.messages.values().flat_map(BuiltInMessage::texts);
        texts.map(|(name, _)| name.as_str())
    }
}

/// The ids of the messages of a file, each with its part of the file: from the line that begins with the id up to the next
/// line that begins with a letter or a comment.
fn message_sources(file: &str) -> impl Iterator<Item = (&str, &str)> {
    let begins_part = |byte: u8| byte.is_ascii_alphabetic() || byte == b'#';
    let line_starts = std::iter::once(0).chain(file.match_indices('\n').map(|(at, _)| at + 1));
    let mut starts = line_starts
        .filter(move |at| file.as_bytes().get(*at).copied().is_some_and(begins_part))
        .peekable();
    std::iter::from_fn(move || {
        let start = starts.next()?;
        let end = starts.peek().copied().unwrap_or(file.len());
        Some(&file[start..end])
    })
    .filter(|source| !source.starts_with('#'))
    .filter_map(|source| Some((source.split_once('=')?.0.trim_end(), source)))
}

impl BuiltInLanguage {
    const fn compressed(tag: &'static str, bytes: &'static [u8]) -> Self {
        Self {
            tag,
            file: TextFile::Compressed(bytes),
            texts: OnceLock::new(),
        }
    }

    /// All of them, English first.
    pub(super) fn all() -> impl Iterator<Item = &'static Self> {
        std::iter::once(&ENGLISH).chain(&TRANSLATIONS)
    }

    /// The language of this tag or, for a region or a script, the one that it belongs to; English if there
    /// is none.
    pub(super) fn closest(tag: &str) -> &'static Self {
        let found = with_wider_tags(tag).find_map(|tag| Self::all().find(|it| it.tag == tag));
        found.unwrap_or(&ENGLISH)
    }

    /// The file of its texts, in the syntax of Fluent.
    pub(super) fn file(&self) -> Cow<'static, str> {
        match self.file {
            TextFile::Plain(text) => Cow::Borrowed(text),
            // A test reads them all.
            TextFile::Compressed(bytes) => {
                let bytes = decompress_to_vec(bytes).unwrap_or_default();
                Cow::Owned(String::from_utf8(bytes).unwrap_or_default())
            }
        }
    }

    /// Its texts.
    pub(super) fn texts(&self) -> &LanguageTexts {
        self.texts
            .get_or_init(|| LanguageTexts::new(self.tag, self.file()))
    }
}

impl fmt::Debug for BuiltInLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

/// A text of a file.
pub(super) struct TextOfFile<'r, 's> {
    /// Its name, such as `stories` or `no-goal.why`.
    pub(super) name: String,
    /// The last part of the name, as it stands in the file.
    pub(super) key: &'s str,
    pub(super) pattern: &'r Pattern<&'s str>,
}

/// The texts of a file: those of messages, and those of their attributes.
pub(super) fn texts_of<'r, 's>(
    resource: &'r Resource<&'s str>,
) -> impl Iterator<Item = TextOfFile<'r, 's>> {
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.flat_map(|message| {
        let name = message.id.name;
        let own = message.value.iter();
        let own = own.map(move |pattern| TextOfFile {
            name: name.to_owned(),
            key: name,
            pattern,
        });
        let attributes = message.attributes.iter();
        own.chain(attributes.map(move |attribute| {
            let key = attribute.id.name;
            TextOfFile {
                name: format!("{name}.{key}"),
                key,
                pattern: &attribute.value,
            }
        }))
    })
}

/// The plural rules of a language, or those of English if it has none.
pub(super) fn plural_rules(tag: &str) -> PluralRules {
    let create = |tag: &str| {
        let language: LanguageIdentifier = tag.parse().ok()?;
        PluralRules::create(language, PluralRuleType::CARDINAL).ok()
    };
    let mut rules = with_wider_tags(tag).filter_map(|tag| create(&tag));
    let rules = rules.next().or_else(|| create("en"));
    rules.expect("the plural rules of English")
}

/// A language tag in lower case, and the wider ones that it belongs to: `de-ch`, `de`. Who reads Chinese in
/// traditional characters isn't given simplified ones.
pub(super) fn with_wider_tags(tag: &str) -> impl Iterator<Item = String> {
    const TRADITIONAL: [&str; 4] = ["hant", "tw", "hk", "mo"];
    let tag = tag.to_ascii_lowercase();
    let parts: Vec<&str> = tag.split('-').collect();
    let is_traditional = parts[0] == "zh"
        && !parts.contains(&"hans")
        && parts.iter().any(|part| TRADITIONAL.contains(part));
    let shortest = if is_traditional { 2 } else { 1 };
    let tags: Vec<String> = (shortest..=parts.len())
        .rev()
        .map(|count| parts[..count].join("-"))
        .collect();
    tags.into_iter()
}

/// The language of a tag without its region and script: `de` of `de-CH`.
pub fn primary_language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_has_the_texts_of_its_language() {
        for (tag, closest) in [
            ("de-CH", "de"),
            ("DE", "de"),
            ("en-GB", "en"),
            ("sv", "en"),
            ("zh-Hant", "en"),
            ("zh-TW", "en"),
            ("", "en"),
        ] {
            assert_eq!(BuiltInLanguage::closest(tag).tag, closest, "{tag}");
        }
    }

    #[test]
    fn messages_that_are_parsed_one_by_one_are_those_of_the_file() {
        for language in BuiltInLanguage::all() {
            let file = language.file();
            let resource = parser::parse(&*file).expect("a file that can be read");
            let texts = language.texts();
            let mut count = 0;
            for text in texts_of(&resource) {
                let pattern = TextPattern::new(text.pattern).expect("a pattern");
                let found = texts.pattern(&text.name);
                assert_eq!(found, Some(&pattern), "{language:?}: {}", text.name);
                count += 1;
            }
            assert_eq!(texts.names().count(), count, "{language:?}");
        }
    }

    #[test]
    fn plural_rules_of_a_region_are_those_of_its_language() {
        let few = intl_pluralrules::PluralCategory::FEW;
        assert_eq!(plural_rules("pl-PL").select(3), Ok(few));
    }
}
