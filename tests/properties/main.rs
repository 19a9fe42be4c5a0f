//! Any map, any text, any bytes: what holds of all of them.
//!
//! `PROPTEST_CASES=20000 cargo test --test properties` looks longer.

mod model;
#[path = "../support/mod.rs"]
mod support;
mod yaml;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use storywall::format::{Project, decode_text, read_map, read_project};
use storywall::gaps::{find_gaps, forms, ids};
use storywall::map::StoryMap;
use storywall::pages::{Book, Images, Shown};
use storywall::site::{Common, Site, assemble, render_map};
use storywall::text::{Diagnostic, Source, Span};
use storywall::theme::Theme;
use support::{crate_folder, maps_in, quoted, run_with_input};

/// A few cases by default, always the same, so that the file is quick and nobody's build breaks by
/// chance; `PROPTEST_CASES` says how many others to look at.
fn cases(few: u32) -> Config {
    let mut config = Config::with_cases(few);
    if std::env::var_os("PROPTEST_CASES").is_some() {
        config.cases = Config::default().cases;
    } else {
        config.rng_seed = RngSeed::Fixed(7);
    }
    config.failure_persistence = None;
    config
}

fn shown(source: &Arc<Source>, map: StoryMap) -> Shown {
    Shown {
        stem: "map".to_owned(),
        file: "map.yaml".to_owned(),
        source: Arc::clone(source),
        gaps: find_gaps(&map, &Project::default()),
        map,
        images: Images::new(),
    }
}

/// The map of a text, or everything that is wrong with it.
fn read(text: &str) -> Result<Shown, String> {
    let (source, fault) = decode_text("map.yaml", text.as_bytes().to_vec());
    let decoded = read_map(&source, &Project::default(), &ids());
    let faults: Vec<String> = fault
        .iter()
        .chain(&decoded.faults)
        .map(|fault| format!("{}: {}", fault.place.locator(), fault.message))
        .collect();
    let map = decoded
        .value
        .ok_or_else(|| format!("{}\n{text}", faults.join("\n")))?;
    Ok(shown(&source, map))
}

/// What is in one of two values and not in the other. The data may name ids and defaults that
/// nobody typed.
fn differences(path: &str, wanted: &Value, found: &Value, all: &mut Vec<String>) {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            for (key, value) in wanted {
                let other = found.get(key).unwrap_or(&Value::Null);
                differences(&format!("{path}.{key}"), value, other, all);
            }
            for (key, value) in found.iter().filter(|(key, _)| !wanted.contains_key(*key)) {
                let is_empty = value.as_array().is_some_and(Vec::is_empty);
                let is_told = ["format", "statuses", "id", "lang"].contains(&key.as_str());
                if !is_empty && !is_told {
                    all.push(format!("{path}.{key}: nobody typed {value}"));
                }
            }
        }
        (Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
            for (at, (wanted, found)) in wanted.iter().zip(found).enumerate() {
                differences(&format!("{path}[{at}]"), wanted, found, all);
            }
        }
        (wanted, found) if wanted == found => {}
        (wanted, found) => all.push(format!("{path}: wanted {wanted}, found {found}")),
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn whatever_was_typed_is_in_the_data(model in model::model()) {
        let told = model.told();
        let text = yaml::written(&told.yaml, &mut yaml::Choice(model.seed));
        let shown = read(&text).map_err(TestCaseError::fail)?;
        let data = Book::new(&shown, &Project::default()).data();
        let mut all = Vec::new();
        differences("map", &told.json, &data, &mut all);
        prop_assert!(all.is_empty(), "{}\n{text}", all.join("\n"));
    }
}

/// Places that a diagnostic names must be in its source, between characters.
fn assert_places(diagnostics: &[Diagnostic]) -> Result<(), TestCaseError> {
    for diagnostic in diagnostics {
        let related = diagnostic.related.iter().map(|related| &related.place);
        for place in std::iter::once(&diagnostic.place).chain(related) {
            let Span { start, end } = place.span;
            let is_inside = start <= end && place.source.text().get(place.span.range()).is_some();
            prop_assert!(is_inside, "{}: {:?}", diagnostic.message, place.span);
        }
        if let Some(suggestion) = &diagnostic.suggestion {
            let last = suggestion.line + suggestion.replaces.saturating_sub(1);
            let is_inside = suggestion.line >= 1 && last <= diagnostic.place.source.line_count();
            prop_assert!(is_inside, "{}: {suggestion:?}", diagnostic.message);
        }
    }
    Ok(())
}

/// Reads bytes as a map and as a project file, and asks for every report there is.
fn survives(bytes: &[u8]) -> Result<(), TestCaseError> {
    let (source, fault) = decode_text("map.yaml", bytes.to_vec());
    let is_text = fault.is_none();
    assert_places(&Vec::from_iter(fault))?;
    if is_text {
        assert_places(&read_project(&source, &forms()).faults)?;
        let decoded = read_map(&source, &Project::default(), &ids());
        assert_places(&decoded.faults)?;
        let Some(map) = decoded.value else {
            return reports(bytes);
        };
        let shown = shown(&source, map);
        let findings = shown.gaps.findings.iter();
        let findings: Vec<_> = findings
            .map(|one| one.diagnostic(&shown.map, &source))
            .collect();
        assert_places(&findings)?;
        let _ = Book::new(&shown, &Project::default()).data();
    }
    reports(bytes)
}

fn reports(bytes: &[u8]) -> Result<(), TestCaseError> {
    for format in ["human", "short", "json"] {
        let run = run_with_input(&crate_folder("tests"), &["check", "-", "-f", format], bytes);
        prop_assert!(run.code < 2, "{}", run.err);
        if format == "json" {
            prop_assert!(
                serde_json::from_str::<Value>(&run.out).is_ok(),
                "{}",
                run.out
            );
        }
    }
    Ok(())
}

/// What YAML, the format, or a hurried hand puts into a file.
const PIECES: [&str; 60] = [
    "\n",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n  - ",
    "\n      - ",
    "\t",
    " ",
    ": ",
    ":",
    " #",
    "#",
    "'",
    "\"",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&a ",
    "*a",
    "!t ",
    "!!map ",
    "|",
    ">",
    "|-\n",
    "%",
    "@",
    "`",
    "?",
    "? ",
    "---\n",
    "...\n",
    "<<: *a",
    "<<<<<<< ours\n",
    "=======\n",
    ">>>>>>> theirs\n",
    "\r",
    "\r\n",
    "\u{feff}",
    "\0",
    "\u{85}",
    "\u{2028}",
    "é",
    "👩‍👧",
    "~",
    "null",
    "title: T\n",
    "activities:",
    "  - activity: A",
    "tasks:",
    "stories:",
    "- story: S",
    "release: r",
    "releases: [r]",
    "personas: p",
    "needs: S",
    "estimate: .nan",
    "x-",
    "\\",
];

static MAPS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let maps: BTreeMap<_, _> = maps_in("example-maps")
        .into_iter()
        .chain(maps_in("tests/maps"))
        .collect();
    maps.into_values().collect()
});

/// A valid map, and a few slips of the hand.
fn slipped() -> impl Strategy<Value = Vec<u8>> {
    let slip = (
        0..6_u8,
        any::<Index>(),
        any::<Index>(),
        select(&PIECES[..]),
        any::<u8>(),
    );
    (any::<Index>(), any::<Index>(), vec(slip, 1..6)).prop_map(|(map, cut, slips)| {
        let mut bytes = MAPS[map.index(MAPS.len())].clone().into_bytes();
        // A part of a map is quicker to read, and as good.
        bytes.truncate(400 + cut.index(2000));
        for (kind, one, other, piece, byte) in slips {
            let at = one.index(bytes.len() + 1);
            match kind {
                0 => drop(bytes.splice(at..at, piece.bytes())),
                1 if at < bytes.len() => bytes[at] = byte,
                2 => {
                    let end = (at + 1 + other.index(30)).min(bytes.len());
                    drop(bytes.drain(at.min(end)..end));
                }
                _ => edit_lines(&mut bytes, kind, one, other),
            }
        }
        bytes
    })
}

/// Swaps, drops or indents lines.
fn edit_lines(bytes: &mut Vec<u8>, kind: u8, one: Index, other: Index) {
    let mut lines: Vec<Vec<u8>> = bytes
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect();
    let (one, other) = (one.index(lines.len()), other.index(lines.len()));
    match kind {
        3 => lines.swap(one, other),
        4 => drop(lines.remove(one)),
        _ => lines[one]
            .splice(0..0, vec![b' '; other % 5])
            .for_each(drop),
    }
    *bytes = lines.join(&b'\n');
}

proptest! {
    #![proptest_config(cases(250))]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in vec(any::<u8>(), 0..200)) {
        survives(&bytes)?;
    }

    #[test]
    fn any_yaml_like_text_is_read_without_panic(pieces in vec(select(&PIECES[..]), 0..40)) {
        survives(pieces.concat().as_bytes())?;
    }

    #[test]
    fn maps_with_slips_are_read_without_panic(bytes in slipped()) {
        survives(&bytes)?;
    }
}

#[test]
fn an_open_quote_above_a_line_of_spaces_is_told() {
    for text in ["title: 'a\n ", " \u{c}", "'\n\u{85}"] {
        survives(text.as_bytes()).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn a_lone_carriage_return_is_mended_once() {
    let (source, _) = decode_text("map.yaml", b"title: a\rb".to_vec());
    let decoded = read_map(&source, &Project::default(), &ids());
    assert!(
        (1..4).contains(&decoded.faults.len()),
        "{}",
        decoded.faults.len()
    );
}

#[test]
fn an_empty_mapping_is_not_passed_over_in_silence() {
    for list in [
        "personas: [{}]",
        "activities: [{}]",
        "activities: [{activity: A, tasks: [{}]}]",
    ] {
        assert!(read(&format!("title: T\n{list}\n")).is_err(), "{list}");
    }
}

#[test]
fn a_line_keeps_the_spaces_that_do_not_break() {
    let shown = read("title: T\ngoal: \"Qui\u{a0}? 商品\u{3000}店\"\n").expect("a map");
    assert_eq!(shown.map.goal.as_deref(), Some("Qui\u{a0}? 商品\u{3000}店"));
}

/// Markdown and HTML that would like to do something.
const ACTIVE: [&str; 40] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src=//e>",
    "<object data=x>",
    "<embed src=x>",
    "<style>*{}</style>",
    "<a href='javascript:alert(1)'>",
    "<base href=//e>",
    "[a](javascript:alert(1))",
    "[a](JaVa\tScRiPt:x)",
    "[a](<java&#10;script:x>)",
    "[a](&#106;avascript:x)",
    "[a](data:text/html,x)",
    "![a](javascript:x)",
    "![a](//e/x.png)",
    "[a](//evil.example)",
    "<javascript:alert(1)>",
    "<data:text/html,x>",
    "[r]: javascript:alert(1)\n",
    "[r]",
    "![r]",
    "[a](x \"t\\\" onclick=\\\"x\")",
    "\" onmouseover=\"x",
    "' onclick='x",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?php",
    "`<b>`",
    "```html\n",
    "\n\n",
    "\n",
    "# ",
    "| a |\n|---|\n| b |\n",
    "[^1]",
    "\n[^1]: ",
    "{{ 1 }}{% raw %}",
    "&lt;script&gt;",
];

fn markup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => select(&ACTIVE[..]).prop_map(str::to_owned),
        2 => "[a-z <>\"'()\\[\\]*_`~|&;:/!\\\\=-]{1,6}",
    ];
    // A word in front, so that there is something to see.
    vec(piece, 1..6).prop_map(|pieces| format!("x{}", pieces.concat()))
}

/// A map with a text in every field that takes one.
fn everywhere(texts: &[String]) -> String {
    let mut next = texts.iter().cycle().map(|text| quoted(text));
    let mut filled = String::new();
    for part in include_str!("everywhere.yaml").split('§') {
        filled.push_str(part);
        filled.push_str(&next.next().unwrap_or_default());
    }
    // What the last part was followed by belongs to nothing.
    filled.truncate(filled.rfind('\n').unwrap_or(0));
    filled
}

static THEME: LazyLock<Theme> = LazyLock::new(|| {
    let theme = Theme::built_in("wall").expect("there is a wall");
    theme.expect("it is sound")
});

fn site(shown: &Shown) -> Site {
    let project = Project::default();
    let common = Common {
        project: &project,
        theme: &THEME,
        fragments: None,
    };
    let pages = render_map(shown, common).expect("it renders");
    assemble(&[pages], common, &[]).expect("it renders")
}

/// Everything on a page that would run, or reach outside.
fn active(html: &Html) -> Vec<String> {
    let everything = Selector::parse("*").expect("a selector");
    let mut found = Vec::new();
    for element in html.select(&everything) {
        let name = element.value().name();
        let is_known = [
            "script", "iframe", "object", "embed", "style", "base", "form", "frame",
        ];
        // The theme's own scripts are files of the site, and its forms are sent nowhere.
        let is_own = match name {
            "script" => {
                let asset = element.attr("src").unwrap_or_default();
                let asset = asset.strip_prefix("../").unwrap_or(asset);
                asset.starts_with("assets/") && element.text().all(str::is_empty)
            }
            "form" => {
                let is_named = element.attr("name") == Some("tools");
                let closes = element.attr("method") == Some("dialog");
                (is_named || closes) && element.attr("action").is_none()
            }
            _ => false,
        };
        if is_known.contains(&name) && !is_own {
            found.push(element.html());
        }
        for (attribute, value) in element.value().attrs() {
            let seen: String = value.chars().filter(|c| *c > ' ').collect();
            let seen = seen.to_ascii_lowercase();
            let runs = ["javascript:", "data:", "vbscript:", "//"];
            let is_address = matches!(attribute, "href" | "src" | "xlink:href" | "action");
            let loads = attribute == "src" || attribute == "srcset" || name == "link";
            if attribute.starts_with("on")
                || attribute == "style"
                || is_address && runs.iter().any(|scheme| seen.starts_with(scheme))
                || loads && seen.contains("://")
            {
                found.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(cases(25))]

    #[test]
    fn no_text_becomes_active_on_any_page(texts in vec(markup(), 1..6)) {
        let text = everywhere(&texts);
        // A picture that is not there is a fault of its own, told by whoever reads the disk.
        let shown = read(&text).map_err(TestCaseError::fail)?;
        for (path, bytes) in site(&shown).iter() {
            let text = std::str::from_utf8(bytes).expect("pages are UTF-8");
            if path.ends_with(".html") {
                let found = active(&Html::parse_document(text));
                prop_assert!(found.is_empty(), "{path}: {found:?}\n{texts:?}");
            }
            if path.ends_with(".svg") {
                let parsed = roxmltree::Document::parse(text);
                prop_assert!(parsed.is_ok(), "{path}: {parsed:?}\n{texts:?}");
            }
        }
    }
}
