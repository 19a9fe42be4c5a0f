//! The texts of a language, with those that a project replaces.

use super::message::{Conjunction, Message, MessageValue, message};
use super::pattern::{TextPattern, grouped};
use super::writer::{MessageWriter, PlainWriter};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use intl_pluralrules::{PluralRuleType, PluralRules};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, LazyLock};
use unic_langid::LanguageIdentifier;

static ENGLISH: LazyLock<LanguageTexts> =
    LazyLock::new(|| LanguageTexts::new("en", Catalog::ENGLISH_TEXTS));

/// The texts of a language.
struct LanguageTexts {
    language: &'static str,
    patterns: HashMap<String, TextPattern>,
    rules: PluralRules,
}

impl LanguageTexts {
    /// The texts of a built-in file. A test checks that all of it can be read, so what can't be read
    /// is left out here.
    fn new(language: &'static str, file: &str) -> Self {
        let resource = parser::parse(file).unwrap_or_else(|(resource, _)| resource);
        let mut patterns = HashMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let name = message.id.name;
            let own = message
                .value
                .iter()
                .map(|pattern| (name.to_owned(), pattern));
            let attributes = message.attributes.iter();
            let attributes = attributes
                .map(|attribute| (format!("{name}.{}", attribute.id.name), &attribute.value));
            for (name, pattern) in own.chain(attributes) {
                if let Ok(pattern) = TextPattern::new(pattern) {
                    patterns.insert(name, pattern);
                }
            }
        }
        Self {
            language,
            patterns,
            rules: plural_rules(language),
        }
    }
}

/// The plural rules of a language, or those of English if it has none.
fn plural_rules(language: &str) -> PluralRules {
    let create = |language: &str| {
        let language: LanguageIdentifier = language.parse().ok()?;
        PluralRules::create(language, PluralRuleType::CARDINAL).ok()
    };
    let rules = create(language).or_else(|| create("en"));
    rules.expect("the plural rules of English")
}

/// The texts of a language, with those that a project replaces. Cheap to clone.
#[derive(Clone)]
pub struct Catalog {
    texts: &'static LanguageTexts,
    overrides: Arc<BTreeMap<String, TextPattern>>,
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

impl Catalog {
    /// The file of the English texts, in the syntax of Fluent.
    pub const ENGLISH_TEXTS: &'static str = include_str!("en.ftl");

    /// The English texts.
    pub fn english() -> Self {
        Self {
            texts: &ENGLISH,
            overrides: Arc::default(),
        }
    }

    /// Replaces the text of this name.
    ///
    /// # Errors
    ///
    /// There is no such text, or the new one can't be used in its place.
    pub fn replace(&mut self, name: &str, text: &str) -> Result<(), OverrideError> {
        let Some(original) = self.texts.patterns.get(name) else {
            return Err(OverrideError::UnknownName);
        };
        // A line without braces is taken as it is: in Fluent, some signs at its start have a meaning.
        let text = text.trim();
        if !text.contains(['{', '}', '\n']) {
            let pattern = TextPattern::from_text(text);
            Arc::make_mut(&mut self.overrides).insert(name.to_owned(), pattern);
            return Ok(());
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
        let pattern = match &message.value {
            Some(pattern) => TextPattern::new(pattern).map_err(OverrideError::Syntax)?,
            None => TextPattern::default(),
        };
        let known = original.value_names();
        let names = pattern.value_names();
        if let Some(unknown) = names.difference(&known).next() {
            return Err(OverrideError::UnknownValue {
                name: (*unknown).to_owned(),
                known: known.into_iter().map(str::to_owned).collect(),
            });
        }
        Arc::make_mut(&mut self.overrides).insert(name.to_owned(), pattern);
        Ok(())
    }

    /// The language of the texts, a BCP 47 tag.
    pub fn language(&self) -> &'static str {
        self.texts.language
    }

    /// The language of what pages say, unless a project has replaced so many texts that it must have
    /// translated them, into a language that nothing names.
    pub fn language_of_pages(&self) -> Option<&'static str> {
        /// More texts than a project would replace to use its own terms.
        const TRANSLATION: usize = 100;
        (self.overrides.len() < TRANSLATION).then_some(self.texts.language)
    }

    /// The names of all texts, sorted.
    pub fn names(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.texts.patterns.keys().map(String::as_str).collect();
        names.sort_unstable();
        names
    }

    /// The text of this name, if it has no values; `None` if it has, or if there is no such text.
    pub fn fixed_text(&self, name: &str) -> Option<&str> {
        self.pattern(name)?.as_text()
    }

    /// The names of the values of a text; `None` if there is no such text.
    pub fn value_names(&self, name: &str) -> Option<Vec<&str>> {
        Some(self.pattern(name)?.value_names().into_iter().collect())
    }

    /// A message as the terminal shows it, with titles in backticks.
    pub fn plain(&self, message: &Message) -> String {
        let mut writer = PlainWriter(String::new());
        self.write(message, &mut writer);
        writer.0
    }

    /// Writes a message part by part.
    pub fn write(&self, message: &Message, writer: &mut dyn MessageWriter) {
        match self.pattern(&message.name) {
            Some(pattern) => pattern.write(
                message,
                &self.texts.rules,
                &|value, writer| self.write_composed(value, writer),
                writer,
            ),
            None => {
                debug_assert!(false, "there is no text `{}`", message.name);
                writer.text(&message.name);
            }
        }
    }

    /// The plural forms of a text for scripts, by CLDR's names of the categories, with `{name}` in place of
    /// each value. A replaced text in which more than one number chooses has those of the original.
    pub fn plural_forms(&self, name: &str) -> Vec<(&str, String)> {
        let original = self.texts.patterns.get(name);
        let patterns = [self.pattern(name), original].into_iter().flatten();
        let forms = patterns.filter_map(TextPattern::plural_forms).next();
        debug_assert!(forms.is_some(), "`{name}` has no plural forms for scripts");
        forms.unwrap_or_default()
    }

    fn pattern(&self, name: &str) -> Option<&TextPattern> {
        let replaced = if self.overrides.is_empty() {
            None
        } else {
            self.overrides.get(name)
        };
        replaced.or_else(|| self.texts.patterns.get(name))
    }

    /// Writes a large number, a date or a list.
    fn write_composed(&self, value: &MessageValue, writer: &mut dyn MessageWriter) {
        match *value {
            MessageValue::Date { year, month, day } => {
                let (month, day) = (self.month_name(month), usize::from(day));
                let date = message!("date", month = month, day = day, year = year.to_string());
                self.write(&date, writer);
            }
            MessageValue::Month { year, month } => {
                let month = self.plain(&message!("month-of-year", number = usize::from(month)));
                let date = message!("date-month", month = month, year = year.to_string());
                self.write(&date, writer);
            }
            MessageValue::Quarter { year, quarter } => {
                let quarter = usize::from(quarter);
                let date = message!("date-quarter", quarter = quarter, year = year.to_string());
                self.write(&date, writer);
            }
            MessageValue::Number(number) => writer.value(&self.grouped(&number.to_string())),
            MessageValue::Decimal(number) => {
                let digits = number.to_string();
                match digits.split_once('.') {
                    Some((whole, decimals)) => {
                        let point = self.fixed_text("decimal-separator").unwrap_or(".");
                        writer.value(&format!("{}{point}{decimals}", self.grouped(whole)));
                    }
                    None => writer.value(&self.grouped(&digits)),
                }
            }
            MessageValue::Message(ref message) => self.write(message, writer),
            _ => self.write_list(value, writer),
        }
    }

    /// The name of a month as a date has it.
    fn month_name(&self, month: u8) -> String {
        self.plain(&message!("month", number = usize::from(month)))
    }

    /// The digits of a whole number as the language groups them.
    fn grouped<'d>(&self, digits: &'d str) -> Cow<'d, str> {
        let ungrouped = self.fixed_text("ungrouped-digits");
        let ungrouped = ungrouped.and_then(|count| count.parse().ok()).unwrap_or(3);
        if digits.len() <= ungrouped {
            return Cow::Borrowed(digits);
        }
        let separator = self.fixed_text("digit-separator").unwrap_or_default();
        Cow::Owned(grouped(digits, separator))
    }

    /// Writes a list of titles or names.
    fn write_list(&self, list: &MessageValue, writer: &mut dyn MessageWriter) {
        let (items, others, conjunction, are_titles) = match list {
            MessageValue::Titles(titles, others, conjunction) => {
                (titles, *others, *conjunction, true)
            }
            MessageValue::Names(names, conjunction) => (names, 0, *conjunction, false),
            _ => return,
        };
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                let is_last = others == 0 && at + 1 == items.len();
                let between = if is_last {
                    conjunction.last()
                } else {
                    "list-next"
                };
                self.write(&Message::new(between), writer);
            }
            if are_titles {
                writer.title(item);
            } else {
                writer.value(item);
            }
        }
        if others > 0 {
            let more = Message::new(conjunction.more()).with("count", others);
            self.write(&more, writer);
        }
    }
}

impl Conjunction {
    /// The name of the text that joins the last two items.
    fn last(self) -> &'static str {
        match self {
            Conjunction::And => "list-and",
            Conjunction::Or => "list-or",
        }
    }

    /// The name of the text that says how many more there are.
    fn more(self) -> &'static str {
        match self {
            Conjunction::And => "list-and-more",
            Conjunction::Or => "list-or-more",
        }
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

impl Default for Catalog {
    fn default() -> Self {
        Self::english()
    }
}

/// Shows the replaced texts; the others are part of the program.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Catalog").field(&self.overrides).finish()
    }
}

/// Catalogs are equal if they have the same texts.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.texts, other.texts) && self.overrides == other.overrides
    }
}

impl Eq for Catalog {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_english_texts_can_all_be_read() {
        let resource = parser::parse(Catalog::ENGLISH_TEXTS);
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        let mut names = std::collections::HashSet::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                assert!(
                    !matches!(entry, Entry::Term(_) | Entry::Junk { .. }),
                    "{entry:?}"
                );
                continue;
            };
            let name = message.id.name;
            assert!(names.insert(name), "two texts are called {name}");
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                if let Err(error) = TextPattern::new(pattern) {
                    panic!("{name}: {error}");
                }
            }
        }
    }

    #[test]
    fn lists_are_written_with_their_conjunction() {
        let catalog = Catalog::english();
        let titles = ["a", "b", "c", "d", "e"];
        let mut written = Vec::new();
        for count in [1, 2, 4, 5] {
            let list = MessageValue::titles(&titles[..count], Conjunction::Or);
            let mut writer = PlainWriter(String::new());
            catalog.write_list(&list, &mut writer);
            written.push(writer.0);
        }
        assert_eq!(
            written,
            [
                "`a`",
                "`a` or `b`",
                "`a`, `b`, `c` or `d`",
                "`a`, `b`, `c` or 2 more"
            ]
        );
    }

    #[test]
    fn scripts_get_the_plural_forms_of_a_replaced_text() {
        let mut catalog = Catalog::english();
        let text = "({ $count ->\n    [one] { $count } card\n   *[other] { $count } cards\n})";
        catalog.replace("stories", text).expect("a text");
        let forms = [("one", "({count} card)"), ("other", "({count} cards)")];
        let forms = forms.map(|(category, text)| (category, text.to_owned()));
        assert_eq!(catalog.plural_forms("stories"), forms);
        let text = "{ $count ->\n    [0] None\n   *[other] Some\n}";
        catalog.replace("stories", text).expect("a text");
        let (category, text) = &catalog.plural_forms("stories")[0];
        assert_eq!((*category, text.as_str()), ("one", "{count} story"));
    }

    #[test]
    fn a_date_is_written_in_the_form_of_the_catalog() {
        let mut catalog = Catalog::english();
        let (year, month, day) = (2027, 1, 15);
        let date = MessageValue::Date { year, month, day };
        let updated = Message::new("map-updated").with("date", date);
        assert_eq!(catalog.plain(&updated), "Updated January 15, 2027");
        let form = "{ $day } { $month } { $year }";
        catalog.replace("date", form).expect("a text");
        assert_eq!(catalog.plain(&updated), "Updated 15 January 2027");
    }

    #[test]
    fn a_replaced_text_is_shown_in_its_plural_form() {
        let mut catalog = Catalog::english();
        let notes = "{ $count ->\n    [one] { $count } note\n   *[other] { $count } notes\n}";
        catalog.replace("stories", notes).expect("a text");
        let shown = [1, 12_345].map(|count| catalog.plain(&message!("stories", count = count)));
        assert_eq!(shown, ["1 note", "12,345 notes"]);
    }

    #[test]
    fn a_text_that_can_not_replace_another_is_refused() {
        let mut catalog = Catalog::english();
        let mut refuse = |name, text| catalog.replace(name, text).expect_err("an error");
        assert_eq!(refuse("storys", "x"), OverrideError::UnknownName);
        assert_eq!(
            refuse("stories", "{ $number } stories"),
            OverrideError::UnknownValue {
                name: "number".to_owned(),
                known: vec!["count".to_owned()]
            }
        );
        for text in [
            "{ $count",
            "{ $count -> [one] x }",
            "{ $count ->\n[one] x\n}",
            "{ NUMBER($count) }",
            "{ stories }",
            "One\n.two = three",
        ] {
            let error = refuse("stories", text);
            assert!(
                matches!(error, OverrideError::Syntax(_)),
                "{text}: {error:?}"
            );
        }
    }

    #[test]
    fn a_line_without_braces_is_taken_as_it_is() {
        let mut catalog = Catalog::english();
        for text in ["[ ] To do", "* To do", ".net", "#1", ""] {
            catalog.replace("status-todo", text).expect("a text");
            assert_eq!(catalog.plain(&message!("status-todo")), text);
        }
    }
}
