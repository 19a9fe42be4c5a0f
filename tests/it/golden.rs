//! The content of every page of every example map: its header and `<main>`, as text with the
//! attributes that scripts and links rely on. Page chrome, classes and wrappers may change freely.
//!
//! `STORYWALL_BLESS=1 cargo test --test it golden` updates the files in `tests/golden`; read the
//! diff before you commit it.

use crate::support::html::select;
use crate::support::{crate_folder, files_below, run, updates_files};
use scraper::{ElementRef, Html, Node};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

/// The attributes that are printed, besides `data-` attributes.
const ATTRIBUTES: [&str; 12] = [
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

/// Elements that only group or style others. Unless they have attributes to print, only their content
/// is printed.
const WRAPPERS: [&str; 14] = [
    "div", "span", "section", "article", "small", "b", "i", "header", "thead", "tfoot", "details",
    "em", "strong", "figure",
];

/// Elements that can be part of a line of text.
const INLINE: [&str; 11] = [
    "span", "small", "b", "i", "em", "strong", "code", "q", "a", "progress", "sup",
];

/// The header and the main part of a page, with one element or text per line.
fn page_content(page: &str) -> String {
    let html = Html::parse_document(page);
    let parts = "body > header h1, body > header > :not(nav):not(h1), main";
    let mut out = String::new();
    for part in select(&html, parts) {
        print_element(part, 0, &mut out);
    }
    out
}

fn print_element(element: ElementRef, depth: usize, out: &mut String) {
    let name = element.value().name();
    if name == "svg" {
        return print_line(
            depth,
            "svg",
            element.attr("aria-label").unwrap_or_default(),
            out,
        );
    }
    let attributes = attributes(element);
    let is_wrapper = WRAPPERS.contains(&name) && attributes.is_empty();
    let is_leaf = element
        .descendants()
        .skip(1)
        .filter_map(ElementRef::wrap)
        .all(|inner| INLINE.contains(&inner.value().name()) && self::attributes(inner).is_empty());
    if is_leaf {
        let texts: Vec<&str> = element.text().collect();
        let text = single_spaced(&texts.join(" "));
        match (is_wrapper, text.is_empty() && attributes.is_empty()) {
            (_, true) if WRAPPERS.contains(&name) => {}
            (true, _) => print_line(depth, "", &text, out),
            (false, _) => print_line(depth, &format!("{name}{attributes}"), &text, out),
        }
        return;
    }
    let depth = if is_wrapper {
        depth
    } else {
        print_line(depth, &format!("{name}{attributes}"), "", out);
        depth + 1
    };
    for child in element.children() {
        match child.value() {
            Node::Text(text) => {
                let text = single_spaced(text);
                if !text.is_empty() {
                    print_line(depth, "", &text, out);
                }
            }
            _ => ElementRef::wrap(child)
                .into_iter()
                .for_each(|inner| print_element(inner, depth, out)),
        }
    }
}

/// The attributes of an element to print, `data-` attributes first.
fn attributes(element: ElementRef) -> String {
    let mut printed = String::new();
    let attributes = || element.value().attrs();
    let data = attributes().filter(|(name, _)| name.starts_with("data-"));
    for (name, value) in data.chain(attributes().filter(|(name, _)| ATTRIBUTES.contains(name))) {
        let _ = write!(printed, " {name}={value}");
    }
    printed
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn print_line(depth: usize, element: &str, text: &str, out: &mut String) {
    let parts = [element, text].into_iter().filter(|part| !part.is_empty());
    let line = parts.collect::<Vec<_>>().join(" | ");
    let _ = writeln!(out, "{}{line}", "  ".repeat(depth));
}

#[test]
fn the_pages_of_the_example_maps_have_the_expected_content() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = folder.path().join("site");
    let output = output.to_str().expect("a name");
    let built = run(&crate_folder("example-maps"), &["build", "-o", output]);
    assert_eq!(built.code, 0, "{}", built.err);
    let golden = crate_folder("tests/golden");
    let mut wrong = Vec::new();
    let mut expected = BTreeSet::new();
    for (path, bytes) in files_below(output.as_ref()) {
        let Some(stem) = path.strip_suffix(".html") else {
            continue;
        };
        // Handouts repeat the content of other pages, so a single one is compared.
        if stem.ends_with("/handout") && stem != "picnic/handout" {
            continue;
        }
        let name = format!("{stem}.txt");
        let now = page_content(std::str::from_utf8(&bytes).expect("pages are UTF-8"));
        let file = golden.join(&name);
        if updates_files() {
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(&file, &now).expect("it can be written");
        }
        let before = fs::read_to_string(&file).unwrap_or_default();
        if let Some(difference) = first_difference(&before.replace("\r\n", "\n"), &now) {
            wrong.push(format!("{name}{difference}"));
        }
        expected.insert(name);
    }
    if golden.exists() {
        for name in files_below(&golden)
            .into_keys()
            .filter(|name| !expected.contains(name))
        {
            if updates_files() {
                fs::remove_file(golden.join(name)).expect("it can be removed");
            } else {
                wrong.push(format!("{name}: the page no longer exists"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "if this is intended: STORYWALL_BLESS=1 cargo test --test it golden\n{}",
        wrong.join("\n")
    );
}

/// The first line that differs between two texts: its number, and the line of each.
fn first_difference(before: &str, now: &str) -> Option<String> {
    let (mut old, mut new) = (before.lines(), now.lines());
    for number in 1.. {
        match (old.next(), new.next()) {
            (None, None) => return None,
            (old, new) if old == new => {}
            (old, new) => {
                let shown = |line: Option<&str>| line.unwrap_or("(nothing)").trim().to_owned();
                return Some(format!(
                    ":{number}: was {}\n    now {}",
                    shown(old),
                    shown(new)
                ));
            }
        }
    }
    None
}
