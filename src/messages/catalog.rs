//! The texts of a language, with those that a project or a theme replaces.

use super::languages::{BuiltInLanguage, ENGLISH, plural_rules, primary_language};
use super::message::{Conjunction, Message, MessageValue, message};
use super::pattern::{TextPattern, grouped};
#[cfg(test)]
use super::replaced::{OverrideError, ReplacedTexts};
use super::writer::{MessageWriter, PlainWriter};
use intl_pluralrules::PluralRules;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The texts of a language, with those that a project or a theme replaces. Texts that the language lacks
/// are English. Cheap to clone.
#[derive(Clone)]
pub struct Catalog {
    texts: &'static BuiltInLanguage,
    /// The replaced texts; `None` if there are none.
    replaced: Option<Arc<ReplacedPatterns>>,
}

/// The replaced texts of a language.
pub(super) struct ReplacedPatterns {
    /// The tag of the language that they are in.
    tag: String,
    /// Whether the project or the theme says which one that is.
    is_declared: bool,
    patterns: BTreeMap<String, TextPattern>,
    rules: PluralRules,
}

impl ReplacedPatterns {
    pub(super) fn new(
        tag: &str,
        is_declared: bool,
        patterns: BTreeMap<String, TextPattern>,
    ) -> Self {
        Self {
            tag: tag.to_owned(),
            is_declared,
            patterns,
            rules: plural_rules(tag),
        }
    }
}

impl Catalog {
    /// The file of the English texts, in the syntax of Fluent.
    pub const ENGLISH_TEXTS: &'static str = include_str!("en.ftl");

    /// The English texts.
    pub fn english() -> Self {
        Self {
            texts: &ENGLISH,
            replaced: None,
        }
    }

    /// The built-in texts of a language, or of the one that it belongs to: of `de` for `de-CH`. English if
    /// the program has neither.
    pub fn of_language(tag: &str) -> Self {
        Self {
            texts: BuiltInLanguage::closest(tag),
            replaced: None,
        }
    }

    /// The built-in texts of a language with others in place of some.
    pub(super) fn with_replaced(
        texts: &'static BuiltInLanguage,
        replaced: ReplacedPatterns,
    ) -> Self {
        Self {
            texts,
            replaced: (!replaced.patterns.is_empty()).then(|| Arc::new(replaced)),
        }
    }

    /// The tags of the languages that the program has texts in, English first.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        BuiltInLanguage::all().map(|language| language.tag)
    }

    /// The file of the built-in texts, in the syntax of Fluent.
    pub fn file(&self) -> Cow<'static, str> {
        self.texts.file()
    }

    /// Replaces the text of this name.
    ///
    /// # Errors
    ///
    /// There is no such text, or the new one can't be used in its place.
    #[cfg(test)]
    pub(crate) fn replace(&mut self, name: &str, text: &str) -> Result<(), OverrideError> {
        let mut replaced = ReplacedTexts::default();
        replaced.replace(None, name, text)?;
        let mut patterns = match &self.replaced {
            Some(replaced) => replaced.patterns.clone(),
            None => BTreeMap::new(),
        };
        patterns.extend(replaced.by_language.remove(&None).unwrap_or_default());
        let replaced = ReplacedPatterns::new(self.texts.tag, false, patterns);
        *self = Self::with_replaced(self.texts, replaced);
        Ok(())
    }

    /// The language of most texts, a BCP 47 tag.
    pub fn language(&self) -> &str {
        self.language_of_pages().unwrap_or(self.texts.tag)
    }

    /// The language of what pages say. `None` if so many texts are replaced that they must be a translation,
    /// into a language that nothing names.
    pub fn language_of_pages(&self) -> Option<&str> {
        /// More texts than a project would replace to use its own terms.
        const TRANSLATION: usize = 100;
        match &self.replaced {
            Some(replaced) if replaced.patterns.len() >= TRANSLATION => {
                replaced.is_declared.then_some(&replaced.tag)
            }
            _ => Some(self.texts.tag),
        }
    }

    /// The language of a page whose content is in the language `tag`: this very tag if the texts are in that
    /// language, too.
    pub fn page_language<'t>(&'t self, tag: &'t str) -> &'t str {
        let texts = self.language();
        if primary_language(texts).eq_ignore_ascii_case(primary_language(tag)) {
            tag
        } else {
            texts
        }
    }

    /// The names of all texts, sorted.
    pub fn names(&self) -> Vec<&'static str> {
        let texts = ENGLISH.texts();
        let mut names: Vec<_> = texts.names().collect();
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

    /// A value as a message shows it.
    pub fn plain_value<'v>(&self, value: impl Into<MessageValue<'v>>) -> String {
        let mut writer = PlainWriter(String::new());
        match value.into() {
            MessageValue::Text(text) => writer.value(&text),
            MessageValue::Title(title) => writer.title(&title),
            value => self.write_composed(&value, &mut writer),
        }
        writer.0
    }

    /// Texts one after the other, with what stands between them in the language.
    pub fn listed<T: AsRef<str>>(&self, texts: &[T]) -> String {
        self.joined(texts, "list-next")
    }

    /// The same for texts that can contain commas.
    pub fn listed_apart<T: AsRef<str>>(&self, texts: &[T]) -> String {
        self.joined(texts, "list-apart")
    }

    fn joined<T: AsRef<str>>(&self, texts: &[T], separator: &str) -> String {
        let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
        texts.join(self.fixed_text(separator).unwrap_or(", "))
    }

    /// Writes a message part by part.
    pub fn write(&self, message: &Message, writer: &mut dyn MessageWriter) {
        match self.pattern_with_rules(&message.name) {
            Some((pattern, rules)) => pattern.write(
                message,
                rules,
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
        let original = || self.texts.texts().pattern(name);
        let english = || ENGLISH.texts().pattern(name);
        let forms = (self.pattern(name).and_then(TextPattern::plural_forms))
            .or_else(|| original().and_then(TextPattern::plural_forms))
            .or_else(|| english().and_then(TextPattern::plural_forms));
        debug_assert!(forms.is_some(), "`{name}` has no plural forms for scripts");
        forms.unwrap_or_default()
    }

    fn pattern(&self, name: &str) -> Option<&TextPattern> {
        self.pattern_with_rules(name).map(|(pattern, _)| pattern)
    }

    /// The text of this name with the plural rules of its language.
    fn pattern_with_rules(&self, name: &str) -> Option<(&TextPattern, &PluralRules)> {
        let replaced = self.replaced.as_ref();
        let replaced =
            replaced.and_then(|replaced| Some((replaced.patterns.get(name)?, &replaced.rules)));
        let built_in = |language: &'static BuiltInLanguage| {
            let texts = language.texts();
            Some((texts.pattern(name)?, &texts.rules))
        };
        replaced
            .or_else(|| built_in(self.texts))
            .or_else(|| built_in(&ENGLISH))
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
            MessageValue::Entries(ref texts) => writer.value(&self.listed(texts)),
            MessageValue::Label(name) => {
                let label = self.fixed_text(name).unwrap_or_default();
                writer.value(&match self.has_capital_nouns() {
                    true => Cow::Borrowed(label),
                    false => without_capital(label),
                });
            }
            _ => self.write_list(value, writer),
        }
    }

    /// Whether nouns inside a sentence begin with a capital letter.
    fn has_capital_nouns(&self) -> bool {
        matches!(primary_language(self.language()), "de" | "lb")
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

/// A label with a small first letter, unless it is an abbreviation such as `ID`.
fn without_capital(label: &str) -> Cow<'_, str> {
    let mut letters = label.chars();
    match letters.next() {
        Some(first) if first.is_uppercase() && !letters.clone().any(char::is_uppercase) => {
            Cow::Owned(format!("{}{}", first.to_lowercase(), letters.as_str()))
        }
        _ => Cow::Borrowed(label),
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

impl Default for Catalog {
    fn default() -> Self {
        Self::english()
    }
}

/// Shows the language and the replaced texts; the others are part of the program.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let replaced = self.replaced.as_ref().map(|replaced| &replaced.patterns);
        f.debug_tuple("Catalog")
            .field(&self.texts.tag)
            .field(&replaced)
            .finish()
    }
}

/// Catalogs are equal if they have the same texts.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        let patterns = |catalog: &Self| {
            let replaced = catalog.replaced.clone();
            replaced.map(|replaced| (replaced.tag.clone(), replaced.patterns.clone()))
        };
        self.texts.tag == other.texts.tag
            && (match (&self.replaced, &other.replaced) {
                (Some(one), Some(other)) => Arc::ptr_eq(one, other),
                (None, None) => true,
                _ => false,
            } || patterns(self) == patterns(other))
    }
}

impl Eq for Catalog {}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn labels_inside_a_sentence_are_written_as_in_their_language() {
        for (language, shown) in [
            ("en", "estimate, id"),
            ("de", "Schätzung, ID"),
            ("fr", "estimation, identifiant"),
            ("pl", "oszacowanie, ID"),
            ("ja", "見積もり、ID"),
        ] {
            let catalog = Catalog::of_language(language);
            let labels = ["edit-field-estimate", "edit-field-id"];
            let labels = labels.map(|name| catalog.plain_value(MessageValue::Label(name)));
            assert_eq!(catalog.listed(&labels), shown);
        }
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
