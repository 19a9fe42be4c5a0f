//! A site whose texts are all replaced has no English word left: everything that pages say comes from
//! the catalog.
//!
//! Each text is replaced by a longer one with accents, in brackets that occur nowhere else: `⟦Lééñgéérš⟧`.
//! What stands outside of the brackets must be the map's own words, or a name that is the same in
//! every language.

use crate::support::{files_below, maps_in, run};
use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use scraper::{ElementRef, Html, Node};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use storywall::gaps::rule_ids;
use storywall::messages::Catalog;

/// The attributes that readers see or hear.
const SPOKEN: [&str; 6] = [
    "alt",
    "aria-label",
    "aria-description",
    "title",
    "placeholder",
    "abbr",
];

/// Elements whose content is code, names of files or rules, or styles.
const CODE: [&str; 7] = [
    "code", "pre", "kbd", "script", "style", "textarea", "noscript",
];

/// Words that are the same in every language; the last one is beside an escape in a test map.
pub(crate) const NAMES: [&str; 3] = ["yaml", "storywall", "width"];

/// A text with accents, some 40 % longer. Code in backticks stays.
fn lengthened(text: &str) -> String {
    let mut is_code = false;
    let longer = text.chars().flat_map(|c| {
        is_code ^= c == '`';
        let (c, times) = match c {
            _ if is_code => (c, 1),
            'a' => ('á', 2),
            'e' => ('é', 2),
            'i' => ('í', 2),
            'o' => ('ó', 2),
            'u' => ('ú', 2),
            'n' => ('ñ', 1),
            's' => ('š', 1),
            'c' => ('č', 1),
            'r' => ('ř', 1),
            c => (c, 1),
        };
        std::iter::repeat_n(c, times)
    });
    longer.collect()
}

/// Replaces the texts of a pattern, at any depth.
fn lengthen(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = lengthened(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants
                .iter_mut()
                .for_each(|variant| lengthen(&mut variant.value)),
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The text of a replacement, as the project file has it.
fn replacement(pattern: &Pattern<&str>) -> String {
    let mut pattern = owned(pattern);
    lengthen(&mut pattern);
    let bracket = |value: &str| PatternElement::TextElement {
        value: value.to_owned(),
    };
    pattern.elements.insert(0, bracket("⟦"));
    pattern.elements.push(bracket("⟧"));
    let message = Message {
        id: fluent_syntax::ast::Identifier {
            name: "x".to_owned(),
        },
        value: Some(pattern),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    text.trim().trim_start_matches("x =").trim().to_owned()
}

/// A pattern that owns its texts.
fn owned(pattern: &Pattern<&str>) -> Pattern<String> {
    let text = serializer::serialize(&Resource {
        body: vec![Entry::Message(Message {
            id: fluent_syntax::ast::Identifier { name: "x" },
            value: Some(pattern.clone()),
            attributes: Vec::new(),
            comment: None,
        })],
    });
    let resource = parser::parse(text).expect("what was serialized");
    match resource.body.into_iter().next() {
        Some(Entry::Message(message)) => message.value.expect("a value"),
        _ => panic!("not a message"),
    }
}

/// A project file that replaces all texts of the catalog.
fn project_file() -> String {
    let resource = parser::parse(Catalog::ENGLISH_TEXTS).expect("the catalog");
    let mut file = "messages:\n".to_owned();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        let own = message.value.iter().map(|value| (name.to_owned(), value));
        let attributes = message.attributes.iter();
        let attributes =
            attributes.map(|attribute| (format!("{name}.{}", attribute.id.name), &attribute.value));
        for (name, pattern) in own.chain(attributes) {
            let text = serde_json::to_string(&replacement(pattern)).expect("JSON");
            file.push_str(&format!("  {name}: {text}\n"));
        }
    }
    file
}

/// The text outside of all brackets, with a space in place of each bracketed text. `None` if a text was cut,
/// which is fine only in pictures: there, texts are wrapped and shortened.
fn outside(text: &str) -> Option<String> {
    let mut depth = 0;
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '⟦' => depth += 1,
            '⟧' => {
                depth -= 1;
                out.push(' ');
            }
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    (depth == 0).then_some(out)
}

/// The words of a text in lower case, without the places where they may be hyphenated.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphabetic() && c != '\u{ad}');
    let words = words.map(|word| word.replace('\u{ad}', "").to_lowercase());
    words.filter(|word| word.len() > 1)
}

/// The texts of an element, without those of the elements in it. Titles and code are part of the text
/// around them.
fn texts_inside(element: ElementRef) -> Vec<String> {
    let ancestors = element.ancestors().filter_map(ElementRef::wrap);
    let mut names = ancestors.chain([element]).map(|outer| outer.value().name());
    if names.any(|name| name == "q" || CODE.contains(&name)) {
        return Vec::new();
    }
    let mut texts = vec![String::new()];
    for child in element.children() {
        let last = texts.last_mut().expect("a text");
        match child.value() {
            Node::Text(text) => last.push_str(text),
            Node::Element(inner) if inner.name() == "q" => {
                last.extend(ElementRef::wrap(child).iter().flat_map(ElementRef::text));
            }
            Node::Element(inner) if inner.name() == "code" => last.push(' '),
            _ => texts.push(String::new()),
        }
    }
    texts
}

/// The texts of scripts, in all their plural forms.
fn forms(messages: &str) -> Vec<String> {
    let messages: Value = serde_json::from_str(messages).expect("JSON");
    let texts = messages["texts"].as_object().expect("texts").values();
    let forms = texts.flat_map(|forms| forms.as_object().expect("forms").values());
    let forms = forms.map(|form| form.as_str().expect("a text").to_owned());
    forms.collect()
}

/// What a page says: its texts and the attributes that readers see or hear.
pub(crate) fn said(page: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let mut said = Vec::new();
    for element in html.tree.nodes().filter_map(ElementRef::wrap) {
        said.extend(texts_inside(element));
        let attributes = element.value().attrs();
        let spoken = attributes.filter(|(name, _)| SPOKEN.contains(name));
        said.extend(spoken.map(|(_, value)| value.to_owned()));
        said.extend(element.attr("data-messages").into_iter().flat_map(forms));
        if element.attr("name") == Some("description") {
            said.extend(element.attr("content").map(str::to_owned));
        }
    }
    said
}

#[test]
fn pages_say_nothing_that_is_not_in_the_catalog() {
    let maps = maps_in("example-maps").into_iter();
    let maps = maps.chain(maps_in("tests/maps").into_iter().filter(|(stem, _)| {
        // The texts of this map are attacks, which pages show in another form.
        stem != "hostile"
    }));
    let file = project_file();
    let rules = rule_ids();
    let mut problems = BTreeSet::new();
    let mut replaced = 0;
    for (stem, map) in maps {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("storywall.yaml"), &file).unwrap();
        fs::write(folder.path().join(format!("{stem}.yaml")), &map).unwrap();
        let built = run(
            folder.path(),
            &["build", &format!("{stem}.yaml"), "--fragments"],
        );
        assert_eq!(built.code, 0, "{}", built.err);
        let known: BTreeSet<String> = words(&map)
            .chain(words(&stem))
            .chain(NAMES.map(str::to_owned))
            .collect();
        for (path, bytes) in files_below(&folder.path().join("site")) {
            if ![".html", ".svg"].iter().any(|end| path.ends_with(end)) {
                continue;
            }
            let page = String::from_utf8(bytes).expect("pages are UTF-8");
            let is_picture = path.ends_with(".svg");
            for text in said(&page) {
                replaced += usize::from(text.contains('⟦'));
                if rules.contains(&text.trim()) {
                    continue;
                }
                let Some(outside) = outside(&text) else {
                    assert!(is_picture, "{path}: a text was cut: {text}");
                    continue;
                };
                // Pictures cut words that are too long for a line, and a persona has an initial.
                let is_known = |word: &String| {
                    let is_cut = is_picture || word.chars().count() == 1;
                    let is_start = |known: &String| is_cut && known.starts_with(word);
                    known.contains(word) || known.iter().any(is_start)
                };
                let unknown = words(&outside).find(|word| !is_known(word));
                if let Some(word) = unknown {
                    problems.insert(format!("{path}: `{word}` in {:?}", text.trim()));
                }
            }
        }
    }
    assert!(replaced > 1_000, "only {replaced} texts were replaced");
    let shown: Vec<_> = problems.iter().take(80).cloned().collect();
    assert!(
        problems.is_empty(),
        "{} texts are not from the catalog:\n{}",
        problems.len(),
        shown.join("\n")
    );
}
