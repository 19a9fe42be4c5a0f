//! What every page of every example map says: its header and `<main>`, as text with the marks
//! that scripts and links rely on. Chrome, classes and wrappers may change without a test.
//!
//! `STORYWALL_BLESS=1 cargo test --test it golden` writes the files anew; read their diff.

use crate::support::{crate_folder, files_below, run};
use scraper::{ElementRef, Html, Node, Selector};
use std::fmt::Write as _;
use std::fs;

/// What is told of an element besides its text.
const TOLD: [&str; 12] = [
    "id",
    "href",
    "src",
    "alt",
    "scope",
    "colspan",
    "lang",
    "value",
    "max",
    "open",
    "aria-current",
    "aria-label",
];

/// Elements that only group or style others: their content is told as if it stood alone.
const SILENT: [&str; 14] = [
    "div", "span", "section", "article", "small", "b", "i", "header", "thead", "tfoot", "details",
    "em", "strong", "figure",
];

/// Elements that stand inside of a line of text.
const INLINE: [&str; 11] = [
    "span", "small", "b", "i", "em", "strong", "code", "q", "a", "progress", "sup",
];

/// The header and the main part of a page, one thing a line.
fn normal_form(page: &str) -> String {
    let html = Html::parse_document(page);
    let parts = Selector::parse("body > header h1, body > header > :not(nav):not(h1), main")
        .expect("a selector");
    let mut out = String::new();
    for part in html.select(&parts) {
        tell(part, 0, &mut out);
    }
    out
}

fn tell(element: ElementRef, depth: usize, out: &mut String) {
    let name = element.value().name();
    if name == "svg" {
        return line(
            depth,
            "svg",
            element.attr("aria-label").unwrap_or_default(),
            out,
        );
    }
    let marks = marks(element);
    let is_silent = SILENT.contains(&name) && marks.is_empty();
    let is_leaf = element
        .descendants()
        .skip(1)
        .filter_map(ElementRef::wrap)
        .all(|inner| INLINE.contains(&inner.value().name()) && self::marks(inner).is_empty());
    if is_leaf {
        let pieces: Vec<&str> = element.text().collect();
        let text = squeezed(&pieces.join(" "));
        match (is_silent, text.is_empty() && marks.is_empty()) {
            (_, true) if SILENT.contains(&name) => {}
            (true, _) => line(depth, "", &text, out),
            (false, _) => line(depth, &format!("{name}{marks}"), &text, out),
        }
        return;
    }
    let depth = if is_silent {
        depth
    } else {
        line(depth, &format!("{name}{marks}"), "", out);
        depth + 1
    };
    for child in element.children() {
        match child.value() {
            Node::Text(text) => {
                let text = squeezed(text);
                if !text.is_empty() {
                    line(depth, "", &text, out);
                }
            }
            _ => ElementRef::wrap(child)
                .into_iter()
                .for_each(|inner| tell(inner, depth, out)),
        }
    }
}

/// The attributes that mean something, data first.
fn marks(element: ElementRef) -> String {
    let mut marks = String::new();
    let attributes = || element.value().attrs();
    let data = attributes().filter(|(name, _)| name.starts_with("data-"));
    for (name, value) in data.chain(attributes().filter(|(name, _)| TOLD.contains(name))) {
        let _ = write!(marks, " {name}={value}");
    }
    marks
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn line(depth: usize, what: &str, text: &str, out: &mut String) {
    let parts = [what, text].into_iter().filter(|part| !part.is_empty());
    let told = parts.collect::<Vec<_>>().join(" | ");
    let _ = writeln!(out, "{}{told}", "  ".repeat(depth));
}

#[test]
fn every_page_of_the_examples_says_what_it_said() {
    let site = tempfile::tempdir().expect("a folder");
    let output = site.path().join("site");
    let output = output.to_str().expect("a name");
    let built = run(&crate_folder("example-maps"), &["build", "-o", output]);
    assert_eq!(built.code, 0, "{}", built.err);
    let golden = crate_folder("tests/golden");
    let is_blessed = std::env::var_os("STORYWALL_BLESS").is_some();
    let mut wrong = Vec::new();
    let mut wanted = std::collections::BTreeSet::new();
    for (path, bytes) in files_below(output.as_ref()) {
        let Some(stem) = path.strip_suffix(".html") else {
            continue;
        };
        // A handout says again what the other pages say: one is enough to read in a diff.
        if stem.ends_with("/handout") && stem != "picnic/handout" {
            continue;
        }
        let name = format!("{stem}.txt");
        let now = normal_form(std::str::from_utf8(&bytes).expect("pages are UTF-8"));
        let file = golden.join(&name);
        if is_blessed {
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(&file, &now).expect("it can be written");
        }
        let before = fs::read_to_string(&file).unwrap_or_default();
        if let Some(difference) = first_difference(&before.replace("\r\n", "\n"), &now) {
            wrong.push(format!("{name}{difference}"));
        }
        wanted.insert(name);
    }
    if golden.exists() {
        for name in files_below(&golden)
            .into_keys()
            .filter(|name| !wanted.contains(name))
        {
            if is_blessed {
                fs::remove_file(golden.join(name)).expect("it can be removed");
            } else {
                wrong.push(format!("{name}: there is no such page any more"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "if this is meant: STORYWALL_BLESS=1 cargo test --test it golden\n{}",
        wrong.join("\n")
    );
}

/// Where two texts part, with the line of each.
fn first_difference(before: &str, now: &str) -> Option<String> {
    let (mut old, mut new) = (before.lines(), now.lines());
    for number in 1.. {
        match (old.next(), new.next()) {
            (None, None) => return None,
            (one, other) if one == other => {}
            (one, other) => {
                let told = |line: Option<&str>| line.unwrap_or("(nothing)").trim().to_owned();
                return Some(format!(
                    ":{number}: was {}\n    now {}",
                    told(one),
                    told(other)
                ));
            }
        }
    }
    None
}
