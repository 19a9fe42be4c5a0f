//! The texts of each language are whole, and pages in it have no word of another one.

use crate::support::{crate_folder, files_below, run};
use crate::translated::{NAMES, said, words};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use storywall::gaps::rule_ids;
use storywall::messages::Catalog;

/// The languages that lack no text.
const COMPLETE: [&str; 10] = ["de", "fr", "es", "pt", "it", "nl", "pl", "ja", "zh", "ko"];

/// Words without spaces between them: only Latin ones can be told from others.
const WITHOUT_SPACES: [&str; 3] = ["ja", "zh", "ko"];

/// What a text of the catalog consists of.
#[derive(Default)]
struct Parts {
    /// The values in it, and those that choose a variant.
    values: BTreeSet<String>,
    /// The values that every variant shows, or some do.
    shown: BTreeSet<String>,
    /// The plural categories of each choice that has any.
    categories: Vec<BTreeSet<String>>,
    /// The words outside of values.
    text: String,
}

impl Parts {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
        self.text.push(' ');
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                self.values.insert(id.name.to_owned());
                self.shown.insert(id.name.to_owned());
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                self.values.insert(id.name.to_owned());
                self.add_categories(variants);
                variants.iter().for_each(|variant| self.add(&variant.value));
            }
            _ => {}
        }
    }

    fn add_categories(&mut self, variants: &[Variant<&str>]) {
        let keys = variants.iter().filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name.to_owned()),
            VariantKey::NumberLiteral { .. } => None,
        });
        let found: BTreeSet<String> = keys.collect();
        let categories = ["zero", "one", "two", "few", "many"];
        if categories.iter().any(|category| found.contains(*category)) {
            self.categories.push(found);
        }
    }
}

/// The texts of a file by name.
fn texts(file: &str) -> BTreeMap<String, Parts> {
    let resource = parser::parse(file).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut found = BTreeMap::new();
    let mut add = |name: String, pattern: &Pattern<&str>| {
        let mut parts = Parts::default();
        parts.add(pattern);
        let earlier = found.insert(name.clone(), parts);
        assert!(earlier.is_none(), "two texts are called {name}");
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            assert!(
                !matches!(entry, Entry::Term(_) | Entry::Junk { .. }),
                "{entry:?}"
            );
            continue;
        };
        let name = message.id.name;
        if let Some(pattern) = &message.value {
            add(name.to_owned(), pattern);
        }
        for attribute in &message.attributes {
            add(format!("{name}.{}", attribute.id.name), &attribute.value);
        }
    }
    found
}

/// The plural categories that whole numbers up to a thousand have in a language.
fn categories(language: &str) -> BTreeSet<String> {
    let tag: unic_langid::LanguageIdentifier = language.parse().expect("a language");
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).expect("plural rules");
    let category = |number: usize| match rules.select(number).expect("a category") {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    (0..=1000)
        .map(|number| category(number).to_owned())
        .collect()
}

#[test]
fn each_language_has_the_texts_of_the_english_catalog() {
    let english = texts(Catalog::ENGLISH_TEXTS);
    let mut problems = Vec::new();
    let languages: BTreeSet<&str> = Catalog::languages().collect();
    for language in COMPLETE {
        if !languages.contains(language) {
            problems.push(format!("there is no src/messages/{language}.ftl"));
        }
    }
    for language in languages.into_iter().filter(|language| *language != "en") {
        let catalog = Catalog::of_language(language);
        let own = texts(&catalog.file());
        let of_language = categories(language);
        let mut problem = |name: &str, what: String| {
            problems.push(format!("{language}.ftl: `{name}` {what}"));
        };
        for (name, parts) in &own {
            let Some(original) = english.get(name) else {
                problem(name, "isn't in en.ftl: remove it".to_owned());
                continue;
            };
            for value in parts.values.difference(&original.values) {
                problem(name, format!("has `${value}`, which en.ftl doesn't have"));
            }
            for value in original.shown.difference(&parts.values) {
                problem(name, format!("lacks `${value}`"));
            }
            for choice in &parts.categories {
                for missing in of_language.difference(choice) {
                    if missing != "other" {
                        problem(name, format!("has a choice without `[{missing}]`"));
                    }
                }
            }
        }
        if COMPLETE.contains(&language) {
            for name in english.keys().filter(|name| !own.contains_key(*name)) {
                problem(name, "is missing".to_owned());
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// A text for scripts without its values, such as `{count}`.
fn without_values(text: &str) -> String {
    let parts = text.split('{').enumerate();
    let parts = parts.map(|(at, part)| match part.split_once('}') {
        Some((_, after)) if at > 0 => after,
        _ => part,
    });
    parts.collect::<Vec<_>>().join(" ")
}

#[test]
fn pages_in_a_language_have_no_word_of_another() {
    let rules = rule_ids();
    let mut problems = BTreeSet::new();
    for language in Catalog::languages().filter(|language| *language != "en") {
        let name = format!("groceries.{language}");
        let path = crate_folder("tests/maps/languages").join(format!("{name}.yaml"));
        let Ok(map) = fs::read_to_string(path) else {
            problems.insert(format!("tests/maps/languages has no {name}.yaml"));
            continue;
        };
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(format!("{name}.yaml")), &map).unwrap();
        let built = run(folder.path(), &["build", "--fragments"]);
        assert_eq!(built.code, 0, "{}", built.err);
        let own = texts(&Catalog::of_language(language).file());
        let mut known: BTreeSet<String> = words(&map).chain(NAMES.map(str::to_owned)).collect();
        known.extend(own.values().flat_map(|text| words(&text.text)));
        known.insert(language.to_owned());
        let is_apart = |word: &String| {
            !WITHOUT_SPACES.contains(&language) || word.chars().all(|c| c.is_ascii_alphabetic())
        };
        for (path, bytes) in files_below(&folder.path().join("site")) {
            if ![".html", ".svg"].iter().any(|end| path.ends_with(end)) {
                continue;
            }
            let page = String::from_utf8(bytes).expect("pages are UTF-8");
            let is_picture = path.ends_with(".svg");
            for text in said(&page) {
                let text = without_values(&text);
                if rules.contains(&text.trim()) {
                    continue;
                }
                // Pictures cut words that are too long for a line, and a persona has an initial.
                let is_known = |word: &String| {
                    let is_cut = is_picture || word.chars().count() == 1;
                    let is_start = |known: &String| is_cut && known.contains(word.as_str());
                    known.contains(word) || known.iter().any(is_start)
                };
                for word in words(&text).filter(is_apart).filter(|word| !is_known(word)) {
                    problems.insert(format!("{path}: `{word}` in {:?}", text.trim()));
                }
            }
        }
    }
    let shown: Vec<_> = problems.iter().take(80).cloned().collect();
    assert!(
        problems.is_empty(),
        "{} texts are in another language:\n{}",
        problems.len(),
        shown.join("\n")
    );
}
