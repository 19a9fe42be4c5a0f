//! Texts of a project or a theme that replace those of the catalog, by language.

use super::languages::{ENGLISH, TextOfFile, texts_of};
use super::pattern::TextPattern;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use std::collections::BTreeMap;

/// Texts that replace those of the catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplacedTexts {
    /// By language tag in lower case; without one, in the language of the project.
    pub(super) by_language: BTreeMap<Option<String>, BTreeMap<String, TextPattern>>,
}

/// Why a text can't replace one of the catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverrideError {
    /// The catalog has no text of this name.
    UnknownName,
    /// The text isn't in Fluent's syntax, or uses what the catalog doesn't support.
    Syntax(String),
    /// The text has a value that the original doesn't have. With the values that it does have.
    UnknownValue {
        /// The value.
        name: String,
        /// The values of the original.
        known: Vec<String>,
    },
}

/// What is wrong with a text in a file of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFileError {
    /// The name of the text, as far as it can be read.
    pub name: String,
    /// The byte offset of the text.
    pub offset: usize,
    /// What is wrong with it.
    pub error: OverrideError,
}

impl ReplacedTexts {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_language.values().all(BTreeMap::is_empty)
    }

    /// Replaces the text of this name in a language; without a tag, in that of the project.
    ///
    /// # Errors
    ///
    /// There is no such text, or the new one can't be used in its place.
    pub fn replace(
        &mut self,
        language: Option<&str>,
        name: &str,
        text: &str,
    ) -> Result<(), OverrideError> {
        let known = known_values(name)?;
        let pattern = parse_text(text)?;
        check_values(&pattern, &known)?;
        self.insert(language, name, pattern);
        Ok(())
    }

    /// Replaces the texts of a file in the syntax of Fluent. Returns what is wrong with it.
    pub fn replace_by_file(&mut self, language: &str, file: &str) -> Vec<TextFileError> {
        let (resource, errors) = match parser::parse(file) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let offset = |part: &str| part.as_ptr() as usize - file.as_ptr() as usize;
        let mut problems: Vec<TextFileError> = errors
            .iter()
            .map(|error| {
                let offset = (error.slice.as_ref()).map_or(error.pos.start, |part| part.start);
                let text = file.get(offset..).unwrap_or_default();
                let name = text.split(['=', '\n']).next().unwrap_or_default();
                TextFileError {
                    name: name.trim().to_owned(),
                    offset,
                    error: OverrideError::Syntax(described(std::slice::from_ref(error))),
                }
            })
            .collect();
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                problems.push(TextFileError {
                    name: format!("-{}", term.id.name),
                    offset: offset(term.id.name),
                    error: OverrideError::Syntax("terms can't be used".to_owned()),
                });
            }
        }
        for TextOfFile { name, key, pattern } in texts_of(&resource) {
            let pattern = TextPattern::new(pattern).map_err(OverrideError::Syntax);
            let checked = known_values(&name).and_then(|known| {
                let pattern = pattern?;
                check_values(&pattern, &known)?;
                Ok(pattern)
            });
            match checked {
                Ok(pattern) => self.insert(Some(language), &name, pattern),
                Err(error) => problems.push(TextFileError {
                    offset: offset(key),
                    name,
                    error,
                }),
            }
        }
        problems.sort_by_key(|problem| problem.offset);
        problems
    }

    fn insert(&mut self, language: Option<&str>, name: &str, pattern: TextPattern) {
        let language = language.map(str::to_ascii_lowercase);
        let texts = self.by_language.entry(language).or_default();
        texts.insert(name.to_owned(), pattern);
    }
}

/// The values of the text of this name.
///
/// # Errors
///
/// There is no such text.
fn known_values(name: &str) -> Result<Vec<&'static str>, OverrideError> {
    let original = ENGLISH.texts().pattern(name);
    let original = original.ok_or(OverrideError::UnknownName)?;
    Ok(original.value_names().into_iter().collect())
}

fn check_values(pattern: &TextPattern, known: &[&str]) -> Result<(), OverrideError> {
    let names = pattern.value_names().into_iter();
    match names.into_iter().find(|name| !known.contains(name)) {
        None => Ok(()),
        Some(unknown) => Err(OverrideError::UnknownValue {
            name: unknown.to_owned(),
            known: known.iter().map(|name| (*name).to_owned()).collect(),
        }),
    }
}

/// A text as a project file has it.
fn parse_text(text: &str) -> Result<TextPattern, OverrideError> {
    // A line without braces is taken as it is: in Fluent, some signs at its start have a meaning.
    let text = text.trim();
    if !text.contains(['{', '}', '\n']) {
        return Ok(TextPattern::from_text(text));
    }
    // Fluent takes a line for the end of a text unless it is indented.
    let lines: Vec<&str> = text.lines().collect();
    let file = format!("text =\n    {}\n", lines.join("\n    "));
    let resource = parser::parse(file.as_str())
        .map_err(|(_, errors)| OverrideError::Syntax(described(&errors)))?;
    let message = match &resource.body[..] {
        [Entry::Message(message)] if message.attributes.is_empty() => message,
        _ => return Err(OverrideError::Syntax("it isn't one text".to_owned())),
    };
    match &message.value {
        Some(pattern) => TextPattern::new(pattern).map_err(OverrideError::Syntax),
        None => Ok(TextPattern::default()),
    }
}

/// What is wrong with a text, in words for people who don't know Fluent's grammar.
fn described(errors: &[parser::ParserError]) -> String {
    let has_no_default = |error: &parser::ParserError| {
        matches!(error.kind, parser::ErrorKind::MissingDefaultVariant)
    };
    if errors.iter().any(has_no_default) {
        "a choice needs a default, such as `*[other]`".to_owned()
    } else {
        "a value or a choice is incomplete".to_owned()
    }
}
