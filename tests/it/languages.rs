//! The texts of each language are whole, and pages in it have no word of another one.

use crate::support::{crate_folder, files_below, run, run_with_input, write_file};
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

/// A map whose only question is who is in the room.
pub(crate) fn map_in(lang: &str) -> String {
    format!("title: Shop\nlang: {lang}\nactivities: [Choose, Pay]\n")
}

#[test]
fn minutes_have_the_dates_and_separators_of_the_language() {
    for (lang, date, people, separators) in [
        ("en", "May 15, 2027", "In the room: Ann, Bo", "Ann; Bo"),
        ("de", "15. Mai 2027", "Im Raum: Ann, Bo", "Ann; Bo"),
        ("ja", "2027年5月15日", "参加者：Ann、Bo", "Ann／Bo"),
        ("zh", "2027年5月15日", "与会者：Ann、Bo", "Ann；Bo"),
    ] {
        use storywall::format::{Project, ReadText, decode_text};
        use storywall::workshop::{JournalEntry, Said, WorkshopEvent, WorkshopStep, minutes};
        let (source, _) = decode_text("shop.yaml", map_in(lang).into_bytes());
        let project = Project::default();
        let read = ReadText::new(&source, &project, &rule_ids()).expect("a map");
        let analysis = storywall::map::Analysis::new(&read.map);
        let gaps = storywall::gaps::find_gaps(&read.map, &analysis, &project);
        let answer = |question: &str| JournalEntry {
            at: 1_810_382_400,
            event: WorkshopEvent::Answer {
                said: Said {
                    question: question.to_owned(),
                    step: WorkshopStep::Scope,
                    asked: "?".to_owned(),
                    texts: vec!["Ann".to_owned(), "Bo".to_owned()],
                    numbers: Vec::new(),
                    became: Vec::new(),
                    kept_open: Vec::new(),
                    is_unknown: false,
                    seconds: 60,
                    edit: None,
                },
                agreed: None,
                more: false,
            },
        };
        let entries = [answer("people"), answer("decide")];
        let catalog = project.catalogs.in_language(lang);
        let text = minutes(&read.map, &gaps, &entries, catalog);
        // A day isn't the first entry of a list, and needs no backslash for that.
        assert!(!text.contains('\\'), "{lang}: {text}");
        let text = text.replace('\u{a0}', " ");
        for part in [date, people, separators] {
            assert!(text.contains(part), "{lang}: {part}\n{text}");
        }
    }
}

#[test]
fn texts_of_a_theme_reach_workshops_and_their_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write_file(&root.join("storywall.yaml"), "theme: ours\n");
    write_file(
        &root.join("ours/messages/ja.ftl"),
        "minutes-personas = お客様：{ $personas }\nno-persona =\n    .ask = どなたのために？\n",
    );
    write_file(&root.join("shop.yaml"), map_in("ja"));
    let words = ["workshop", "shop.yaml", "--minutes", "minutes.md"];
    let done = run_with_input(
        root,
        &words,
        "買い物\nAnn; Bo\nAnn; Bo\nAnn; Bo\n".as_bytes(),
    );
    let minutes = fs::read_to_string(root.join("minutes.md")).unwrap_or_default();
    assert!(
        done.out.contains("どなたのために"),
        "{}{}",
        done.out,
        done.err
    );
    assert!(
        minutes.contains("お客様：買い物"),
        "{minutes}\n{}",
        done.out
    );
}

/// For each language with short word lists: a persona that fits anyone, a period, a placeholder, a whole sentence and a
/// release that is named after technology; then a persona, an activity and stories that only contain such words.
const WORDS_OF_RULES: [(&str, [&str; 5], [&str; 4]); 5] = [
    (
        "nl",
        [
            "Eindgebruiker",
            "Sprint 1",
            "Nog te bepalen",
            "Als klant wil ik betalen",
            "Blockchain",
        ],
        [
            "Klant die haast heeft",
            "De week plannen",
            "Een test boeken",
            "Betalen als klant",
        ],
    ),
    (
        "it",
        [
            "Utenti",
            "Settimana 1",
            "Da definire",
            "Come cliente voglio pagare",
            "Intelligenza artificiale",
        ],
        [
            "Cliente di fretta",
            "Pianificare la settimana",
            "Prenotare un test",
            "Pagare come cliente",
        ],
    ),
    (
        "pl",
        [
            "Zwykły użytkownik",
            "Sprint 1",
            "Do ustalenia",
            "Jako klient chcę zapłacić",
            "Sztuczna inteligencja",
        ],
        [
            "Klient w pośpiechu",
            "Zaplanować tydzień",
            "Umówić test",
            "Zapłacić jako klient",
        ],
    ),
    (
        "zh",
        [
            "普通用户",
            "冲刺 1",
            "待定",
            "作为用户，我想付款",
            "人工智能",
        ],
        ["赶时间的张妈妈", "规划一周的菜单", "预约测试", "用户付款"],
    ),
    (
        "ko",
        [
            "일반 사용자",
            "스프린트 1",
            "미정",
            "사용자로서 결제하고 싶다",
            "인공지능",
        ],
        [
            "바쁜 엄마 지수",
            "한 주 식단 짜기",
            "테스트 예약하기",
            "사용자 결제하기",
        ],
    ),
];

#[test]
fn rules_find_the_words_of_languages_with_short_lists() {
    let rules = [
        "generic-persona",
        "time-as-backbone",
        "placeholder-name",
        "sentence-titles",
        "technology-release",
    ];
    let found = |lang: &str, persona: &str, activity: &str, stories: &[String]| {
        let stories: String = stories
            .iter()
            .map(|story| format!("      - {story}: r\n"))
            .collect();
        let map = format!(
            "title: Kiosk\nlang: {lang}\npersonas:\n  - p: {persona}\nreleases:\n  - r: Basis\n\
             activities:\n  - activity: {activity}\n    stories:\n{stories}"
        );
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("m.yaml"), map).unwrap();
        let checked = run(folder.path(), &["check", "-f", "json"]);
        let has = |rule: &&str| checked.out.contains(&format!("\"{rule}\""));
        rules.into_iter().filter(has).collect::<Vec<_>>()
    };
    let several = |title: &str| ["A", "B", "C", "D"].map(|end| format!("{title} {end}"));
    for (lang, [persona, activity, story, sentence, technology], fine) in WORDS_OF_RULES {
        let stories = [
            vec![story.to_owned()],
            several(sentence).to_vec(),
            several(technology).to_vec(),
        ];
        assert_eq!(
            found(lang, persona, activity, &stories.concat()),
            rules,
            "{lang}"
        );
        let [persona, activity, story, other] = fine;
        let stories = [vec![story.to_owned()], several(other).to_vec()];
        assert_eq!(
            found(lang, persona, activity, &stories.concat()),
            [""; 0],
            "{lang}"
        );
    }
}
